import io

import pytest

from intake.faq.extraction import text_of_docx, text_of_pdf
from intake.faq.problems import DocumentError
from intake.faq.published import parse_published
from tests.faq.test_published import CLEAN, EXTRACTED


def pdf(pages):
    """A PDF with one line of text under the other, written by hand as in ISO 32000-1, 7.5."""
    bodies = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"",
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
    ]
    kids = []
    for lines in pages:
        shown = b"".join(
            b"(" + line.encode("cp1252").replace(b"(", b"\\(").replace(b")", b"\\)") + b") Tj T*\n" for line in lines
        )
        stream = b"BT /F 10 Tf 14 TL 50 800 Td\n" + shown + b"ET"
        bodies.append(b"<</Length %d>>stream\n%s\nendstream" % (len(stream), stream))
        page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>/Contents %d 0 R>>"
        bodies.append(page % len(bodies))
        kids.append(b"%d 0 R" % len(bodies))
    bodies[1] = b"<</Type/Pages/Count %d/Kids[%s]>>" % (len(kids), b" ".join(kids))
    return assembled(bodies)


def assembled(bodies):
    data, places = b"%PDF-1.4\n", []
    for number, body in enumerate(bodies, start=1):
        places.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(bodies) + 1
    return data + b"xref\n0 %d\n0000000000 65535 f \n%strailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (
        size,
        table,
        size,
        len(data),
    )


def test_a_pdf_gives_the_same_document_as_its_text():
    pytest.importorskip("pypdf")
    lines = [line for line in EXTRACTED.splitlines() if not line.startswith("Seite") and line != "2"]
    pages = [lines[:8], lines[8:16], lines[16:]]
    data = pdf([["Nordlicht GmbH", *page, f"Seite {number} von 3"] for number, page in enumerate(pages, start=1)])

    assert parse_published(text_of_pdf(data)) == parse_published(CLEAN)


def test_a_pdf_of_pictures_is_told():
    pytest.importorskip("pypdf")

    with pytest.raises(DocumentError, match="no text"):
        text_of_pdf(pdf([[]]))


def test_a_docx_with_table_lists_and_counted_headings_gives_the_same_document():
    docx = pytest.importorskip("docx")
    file = docx.Document()
    file.add_paragraph("FAQ zum Ausfall bei Nordlicht")
    table = file.add_table(rows=0, cols=3)
    for row in CLEAN.splitlines()[2:5]:
        for cell, text in zip(table.add_row().cells, row.split("\t"), strict=True):
            cell.text = text
    entries = parse_published(CLEAN).entries
    for entry in entries:
        file.add_heading(entry.translations[0].question, level=1)
        for block in entry.translations[0].answer.replace("\n- ", "\n\n- ").split("\n\n"):
            bullet = block.startswith("- ")
            file.add_paragraph(block.removeprefix("- "), style="List Bullet" if bullet else None)
    target = io.BytesIO()
    file.save(target)

    assert parse_published(text_of_docx(target.getvalue())) == parse_published(CLEAN)


@pytest.mark.parametrize("read", [text_of_pdf, text_of_docx])
@pytest.mark.parametrize("data", [b"", b"%PDF-1.4 nonsense", b"PK\x03\x04 nonsense"])
def test_damaged_files_are_told_with_a_mend(read, data):
    pytest.importorskip("pypdf")
    pytest.importorskip("docx")

    with pytest.raises(DocumentError) as raised:
        read(data)

    assert raised.value.problems[0].mend
