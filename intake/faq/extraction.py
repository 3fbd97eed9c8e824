"""The text of a published FAQ out of the bytes of a PDF or a word processor's file.

pypdf and python-docx come with the extra `documents` and are imported when they are needed.
"""

import io
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from intake.faq.problems import DocumentError, Problem

if TYPE_CHECKING:
    from docx.table import Table
    from docx.text.paragraph import Paragraph

MOST_PAGES = 500
_NUMBERED = re.compile(r"\d{1,3}[.)]")


def text_of_pdf(data: bytes) -> str:
    """The text of all pages, without what stands at the head or foot of most of them; raises DocumentError."""
    try:
        from pypdf import PdfReader  # noqa: PLC0415 - an extra

        pages = [page.extract_text().splitlines() for page in PdfReader(io.BytesIO(data)).pages[:MOST_PAGES]]
    except ImportError:
        raise _unreadable(
            "reading a PDF needs the extra `documents`", "pip install 'emergency-intake[documents]'"
        ) from None
    except Exception as error:
        # Damaged files raise whatever the library pleases.
        raise _unreadable("the file is no PDF that can be read", "export it again, or save it as text") from error
    text = "\n".join(line for page in _without_margins(pages) for line in page)
    if not text.strip():
        raise _unreadable("the PDF holds no text, only pictures of it", "export it from the program it was written in")
    return text


def text_of_docx(data: bytes) -> str:
    """The text of a .docx in reading order: a line a paragraph or table row, lists marked; raises DocumentError."""
    try:
        import docx  # noqa: PLC0415 - an extra

        blocks = list(docx.Document(io.BytesIO(data)).iter_inner_content())
    except ImportError:
        raise _unreadable(
            "reading DOCX needs the extra `documents`", "pip install 'emergency-intake[documents]'"
        ) from None
    except Exception as error:
        raise _unreadable("the file is no DOCX that can be read", "save it again as .docx, or as text") from error
    return "\n\n".join(_docx_lines(blocks))


def _docx_lines(blocks: Iterable["Paragraph | Table"]) -> list[str]:
    lines: list[str] = []
    number = 0
    for block in blocks:
        if hasattr(block, "rows"):
            lines += ["\t".join(cell.text.replace("\n", " ") for cell in row.cells) for row in block.rows]
            continue
        style, text = (block.style.name or "") if block.style else "", block.text.strip()
        if style.startswith("List Bullet"):
            text = f"- {text}"
        elif style.startswith(("List Number", "Heading")) and text.endswith("?") and not _NUMBERED.match(text):
            # Numbers a word processor counts by itself are no part of the text.
            number += 1
            text = f"{number}. {text}"
        lines.append(text)
    return lines


def _without_margins(pages: Sequence[list[str]]) -> list[list[str]]:
    """The pages without first and last lines that most of them share, page numbers aside."""
    pages = [[line.strip() for line in page if line.strip()] for page in pages]
    for end in (0, -1):
        marks = Counter(_mark(page[end]) for page in pages if page)
        common = {mark for mark, times in marks.items() if times >= max(3, len(pages) // 2)}
        pages = [_trimmed(page, end) if page and _mark(page[end]) in common else page for page in pages]
    return pages


def _trimmed(page: list[str], end: int) -> list[str]:
    return page[1:] if end == 0 else page[:-1]


def _mark(line: str) -> str:
    return re.sub(r"\d+", "0", line)


def _unreadable(what: str, mend: str) -> DocumentError:
    return DocumentError([Problem(line=0, what=what, mend=mend)])
