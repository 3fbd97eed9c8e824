"""Attachments: what they are by content and name, what to beware of, and the page they are taken away from."""

import zipfile
from email.message import EmailMessage
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intake.desk.attachments import (
    FileKind,
    FileWarning,
    kind_by_content,
    kind_by_name,
    warnings_by_name,
    warnings_of,
)
from intake.store import board, journal
from tests.cli.practice import COMPLETE, take_in


def zipped(*names):
    held = BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        for name in names:
            archive.writestr(name, "x")
    return held.getvalue()


PDF = b"%PDF-1.7\n1 0 obj\n"
OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 100


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"", FileKind.EMPTY),
        (PDF, FileKind.PDF),
        (b"\x89PNG\r\n\x1a\n\x00", FileKind.PICTURE),
        (b"\xff\xd8\xff\xe0\x00", FileKind.PICTURE),
        (b"RIFF\x00\x00\x00\x00WEBPVP8 ", FileKind.PICTURE),
        (b"\x00\x00\x00\x18ftypheic", FileKind.PICTURE),
        (b"\x00\x00\x00\x18ftypmp42", FileKind.FILM),
        (b"MZ\x90\x00\x03", FileKind.PROGRAM),
        (b"\x7fELF\x02", FileKind.PROGRAM),
        (b"#!/bin/sh\n", FileKind.SCRIPT),
        (b"L\x00\x00\x00\x01\x14\x02\x00", FileKind.SHORTCUT),
        (b"Rar!\x1a\x07\x01\x00", FileKind.ARCHIVE),
        (b"\x00" * 257 + b"ustar\x00", FileKind.ARCHIVE),
        (b"\x00" * 32_769 + b"CD001", FileKind.DISK),
        (zipped("a.txt"), FileKind.ARCHIVE),
        (zipped("[Content_Types].xml", "word/document.xml"), FileKind.OFFICE),
        (zipped("[Content_Types].xml", "word/vbaProject.bin"), FileKind.OFFICE_MACROS),
        (zipped("META-INF/MANIFEST.MF"), FileKind.PROGRAM),
        (OLD, FileKind.OFFICE_OLD),
        (b"{\\rtf1", FileKind.RTF),
        (b"\x78\x9f\x3e\x22\x01", FileKind.OUTLOOK),
        (b"<!DOCTYPE html><p>x", FileKind.WEB_PAGE),
        (b"\xef\xbb\xbf  <HTML>", FileKind.WEB_PAGE),
        (b"Hallo <script>alert(1)</script>", FileKind.WEB_PAGE),
        ("<html>".encode("utf-16"), FileKind.WEB_PAGE),
        (b'<svg xmlns="x">', FileKind.SVG),
        (b"Received: from x\nFrom: y\n", FileKind.MAIL),
        ("Grüße aus der Praxis\n".encode(), FileKind.TEXT),
        ("Grüße aus der Praxis\n".encode("utf-16"), FileKind.TEXT),
        (b"\x01\x02\x03\x04\x05\x06", FileKind.UNKNOWN),
    ],
)
def test_a_file_is_told_by_its_content(content, kind):
    assert kind_by_content(content) is kind


@pytest.mark.parametrize(
    ("name", "warnings"),
    [
        ("Befund.pdf", ()),
        ("Foto.JPG", ()),
        ("ohne", ()),
        ("Rechnung.exe", (FileWarning.PROGRAM,)),
        ("start.BAT", (FileWarning.PROGRAM,)),
        ("Ordner.lnk", (FileWarning.PROGRAM,)),
        ("platte.iso", (FileWarning.PROGRAM,)),
        ("Liste.xlsm", (FileWarning.MACROS,)),
        ("Brief.doc", (FileWarning.MAY_HAVE_MACROS,)),
        ("alles.zip", (FileWarning.ARCHIVE,)),
        ("Formular.html", (FileWarning.WEB_PAGE,)),
        ("Befund.pdf.exe", (FileWarning.PROGRAM, FileWarning.TWO_ENDINGS)),
        ("Befund.pdf          .scr", (FileWarning.PROGRAM, FileWarning.TWO_ENDINGS)),
        ("Befund.v2.exe", (FileWarning.PROGRAM,)),
    ],
)
def test_a_name_alone_tells_what_to_beware_of(name, warnings):
    assert warnings_by_name(name) == warnings


@pytest.mark.parametrize(
    ("name", "content", "warnings"),
    [
        ("Befund.pdf", PDF, ()),
        ("notiz.txt", b"Hallo", ()),
        ("termin.ics", b"BEGIN:VCALENDAR\n", ()),
        ("brief.docx", zipped("[Content_Types].xml"), ()),
        ("Befund.pdf", b"MZ\x90\x00", (FileWarning.PROGRAM, FileWarning.MISMATCH)),
        ("Befund.pdf", b"<html><script>", (FileWarning.WEB_PAGE, FileWarning.MISMATCH)),
        ("Foto.png", PDF, (FileWarning.MISMATCH,)),
        ("Befund.pdf", PDF + b"/OpenAction << /S /JavaScript >>", (FileWarning.MACROS,)),
        (
            "brief.docx",
            zipped("[Content_Types].xml", "word/vbaProject.bin"),
            (FileWarning.MACROS, FileWarning.MISMATCH),
        ),
        ("geheim.zip", b"PK\x03\x04\x14\x00\x01\x00\x08\x00", (FileWarning.ARCHIVE, FileWarning.LOCKED)),
        ("setup.msi", OLD, (FileWarning.PROGRAM, FileWarning.MAY_HAVE_MACROS)),
    ],
)
def test_name_and_content_together_tell_more(name, content, warnings):
    assert warnings_of(name, content) == warnings


@settings(max_examples=100, derandomize=True)
@given(st.text(max_size=30), st.binary(max_size=60))
def test_every_file_is_of_some_kind(name, content):
    assert kind_by_content(content) in FileKind
    assert set(warnings_of(name, content)) <= set(FileWarning)
    assert kind_by_name(name) in {None, *FileKind}


def with_files(*files):
    message = EmailMessage()
    message["From"] = "Praxis Vogt <praxis@vogt.example>"
    message["To"] = "akutservice@medatixx.de"
    message["Subject"] = "Mit Anhang"
    message["Message-ID"] = "<anhang@vogt.example>"
    message.set_content("Anbei.")
    for name, content in files:
        message.add_attachment(content, maintype="application", subtype="octet-stream", filename=name)
    return message.as_bytes()


def test_the_ticket_warns_by_name_and_the_page_by_content(practice):
    (number,) = take_in(practice.program, with_files(("Befund.pdf", b"MZ\x90\x00"), ("Liste.xlsm", b"x")))
    browser = practice.browser("ada")

    ticket = browser.get(f"/tickets/{number}").text
    assert "Liste.xlsm 1 kB Makros" in ticket
    page = browser.get("/mails/1/attachments").text

    assert "Befund.pdf Programm, 1 kB Kann ein Programm starten. Öffnen Sie es nicht." in page
    assert "Der Inhalt ist etwas anderes, als der Name sagt." in page


def test_what_is_taken_away_is_on_record_with_its_ticket(practice):
    (number,) = take_in(practice.program, with_files(("Befund.pdf", PDF)))
    browser = practice.browser("ada")

    assert browser.client.get("/mails/1/attachments/2").content == PDF

    with practice.program.database.read() as tx:
        (line,) = journal.search(tx, event="attachment_taken")
        assert (line.actor, line.inbox, line.ticket) == ("ada", 1, board.ticket(tx, number).ticket.id)
    assert line.detail == {"part": 2}
    assert "lud einen Anhang herunter" in browser.get(f"/tickets/{number}").text


@pytest.mark.parametrize(
    "name", ["\u202efdp.exe", "a\x00b\r\nSet-Cookie: x.exe", "..\\..\\autostart.exe", "x" * 3000 + ".exe"]
)
def test_a_name_that_deceives_is_shown_as_what_it_is(practice, name):
    take_in(practice.program, with_files(("x.exe", PDF)).replace(b"x.exe", name.encode("unicode_escape")[:900]))
    page = practice.browser("ada").get("/mails/1/attachments").page

    assert not set("\u202e\x00") & set(page)
    assert "autostart.exe" not in page or "..\\" not in page


def test_ten_thousand_attachments_make_no_endless_page(practice):
    many = with_files(*((f"{n}.txt", b"x") for n in range(400)))
    part = b"\n--b\nContent-Disposition: attachment; filename=x.txt\n\nx"
    endless = COMPLETE.replace(b"Content-Type: text/plain; charset=utf-8", b"Content-Type: multipart/mixed; boundary=b")
    first, second = take_in(practice.program, many, endless + part * 10_000)
    browser = practice.browser("ada")

    assert len(browser.get(f"/tickets/{first}").page) < 60_000
    assert "und 380 weitere" in browser.text
    assert "200 weitere Anhänge" in browser.get("/mails/1/attachments").text
    assert len(browser.page) < 120_000
    assert browser.get(f"/tickets/{second}").status == 200
    assert "ließ sich nicht lesen" in browser.get("/mails/2/attachments").text


def test_a_mail_without_attachments_says_so(practice):
    take_in(practice.program, COMPLETE)

    assert "keine Anhänge" in practice.browser("ada").get("/mails/1/attachments").text


def test_a_large_attachment_arrives_whole_with_its_length(practice):
    content = bytes(range(256)) * 8_000
    take_in(practice.program, with_files(("groß.bin", content)))

    answer = practice.browser("ada").client.get("/mails/1/attachments/2")

    assert answer.content == content
    assert answer.headers["content-length"] == str(len(content))
