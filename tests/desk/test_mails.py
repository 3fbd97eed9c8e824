"""Mails and attachments to take away, and hostile mail on the pages."""

import re
from email.message import EmailMessage

import pytest

from intake.store import board, journal
from tests.cli.practice import COMPLETE, mail, take_in


def with_attachment(name="Rezept.html", content=b"<script>alert(1)</script>", kind=("text", "html")):
    message = EmailMessage()
    message["From"] = "Praxis Vogt <praxis@vogt.example>"
    message["To"] = "akutservice@medatixx.de"
    message["Subject"] = "Mit Anhang"
    message["Message-ID"] = "<anhang@vogt.example>"
    message.set_content("Anbei das Rezept.")
    message.add_attachment(content, maintype=kind[0], subtype=kind[1], filename=name)
    return message.as_bytes()


def test_a_raw_mail_is_a_download_and_in_the_journal(practice):
    (number,) = take_in(practice.program, COMPLETE)
    browser = practice.browser("ada")

    answer = browser.client.get("/mails/1/raw")

    assert answer.content == COMPLETE
    assert answer.headers["content-type"] == "application/octet-stream"
    assert answer.headers["content-disposition"].startswith('attachment; filename="mail-1.eml"')
    assert "sandbox" in answer.headers["content-security-policy"]
    with practice.program.database.read() as tx:
        (line,) = journal.search(tx, event="raw_viewed")
        ticket = board.ticket(tx, number).ticket
    assert (line.actor, line.inbox, line.ticket) == ("ada", 1, ticket.id)


@pytest.mark.parametrize(
    "path",
    ["/mails/99/raw", "/mails/0/raw", "/mails/-1/raw", "/mails/9999999999999999999/raw", "/mails/1/attachments/0"],
)
def test_what_is_not_there_is_not_found(practice, path):
    take_in(practice.program, COMPLETE)

    assert practice.browser("ada").get(path).status == 404


def test_an_attachment_is_never_shown_only_taken_away(practice):
    take_in(practice.program, with_attachment())
    browser = practice.browser("ada").get("/mails/1/attachments")
    (link,) = re.findall(r'href="(/mails/[0-9]+/attachments/[0-9]+)"', browser.page)

    answer = browser.client.get(link)

    assert answer.content == b"<script>alert(1)</script>"
    assert answer.headers["content-type"] == "application/octet-stream"
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["content-disposition"] == "attachment; filename=\"Rezept.html\"; filename*=UTF-8''Rezept.html"


@pytest.mark.parametrize("name", ['x"; filename=evil.exe', "../../x.sh", "\u202efdp.exe", "Käse; a=b.pdf"])
def test_no_file_name_breaks_out_of_its_header(practice, name):
    take_in(practice.program, with_attachment(name))
    browser = practice.browser("ada").get("/mails/1/attachments")
    (link,) = re.findall(r'href="(/mails/[0-9]+/attachments/[0-9]+)"', browser.page)

    header = browser.client.get(link).headers["content-disposition"]

    assert re.fullmatch(r"""attachment; filename="[A-Za-z0-9._ -]+"; filename\*=UTF-8''[A-Za-z0-9._~%-]+""", header)


HOSTILE = (
    "<script>document.title='hacked'</script>",
    '"><img src=x onerror=alert(1)>',
    "<svg onload=alert(1)>",
    "</textarea></pre><form action=https://evil.example>",
    "javascript:alert(1)",
    "{{ settings.url }}{% include 'x' %}",
    "\u202egnp.exe\u2066",
)


@pytest.mark.parametrize("words", HOSTILE)
def test_hostile_words_are_shown_and_do_nothing(practice, words):
    raw = mail(
        sender=f'"{words[:40]}" <praxis@vogt.example>'.replace('"">', "'>"),
        subject=words,
        text=f"{words}\nPraxis: {words}\nSoftware: {words}",
    )
    (number,) = take_in(practice.program, raw)
    browser = practice.browser("ada")

    for path in ("/?view=open", f"/tickets/{number}"):
        # The page's own script stands in its head.
        page = browser.get(path).page.partition("<main")[2]
        assert browser.status == 200
        assert not re.search(r"<(script|img|svg onload|form action=https)", page)
        assert not re.search(r'(href|action|src)="(javascript|https?):', page)
        assert not set("\u202e\u2066") & set(page)


def test_a_subject_of_five_megabytes_makes_no_page_of_five_megabytes(practice):
    raw = mail(subject="A" * 100, text="Hilfe").replace(b"A" * 100, b"A" * 5_000_000)
    (number,) = take_in(practice.program, raw)
    browser = practice.browser("ada")

    assert len(browser.get("/?view=open").page) < 100_000
    assert len(browser.get(f"/tickets/{number}").page) < 100_000


def test_a_text_without_end_is_cut_and_said_to_be(practice):
    (number,) = take_in(practice.program, mail(text="Hilfe " * 50_000))
    with practice.program.database.read() as tx:
        view = board.ticket(tx, number)

    browser = practice.browser("ada").get(f"/tickets/{number}")

    assert len(view.messages[0].text) > 60_000
    assert len(browser.page) < 100_000
    assert "Hier gekürzt" in browser.text


def test_a_page_full_of_tickets_is_small(practice):
    take_in(
        practice.program, *(mail(sender=f"p{n}@p{n}.example", subject=f"Anliegen {n}", text="Hilfe") for n in range(50))
    )
    browser = practice.browser("ada").get("/?view=open")

    size = len(browser.page.encode()) + len(browser.client.get("/static/desk.css").content)
    assert browser.page.count("/claim") == 50
    assert size < 100_000
