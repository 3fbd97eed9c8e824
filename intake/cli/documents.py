"""FAQ documents out of files, whatever form they have, and out of the database."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import typer

from intake.cli.settings import opened
from intake.faq.document import Document
from intake.faq.extraction import text_of_docx, text_of_pdf
from intake.faq.parsing import parse_document
from intake.faq.published import parse_published
from intake.store import editions

LARGEST = 50 << 20
_OURS = ("# ", "## ")


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """A document from a file; `markdown` is its text if it has our own form."""

    document: Document
    markdown: str | None


def document_of_file(file: Path) -> Given:
    """The document in a file: our Markdown, or the published form as text, PDF or DOCX. Raises DocumentError, OSError."""
    data = file.read_bytes()
    if len(data) > LARGEST:
        raise typer.BadParameter(f"{file} is larger than {LARGEST >> 20} MB: no FAQ is")
    text = _text(data)
    if any(line.startswith(_OURS) for line in text.splitlines()):
        return Given(document=parse_document(text), markdown=text)
    return Given(document=parse_published(text), markdown=None)


def _text(data: bytes) -> str:
    if data.startswith(b"%PDF"):
        return text_of_pdf(data)
    if data.startswith(b"PK"):
        return text_of_docx(data)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def document_in_force(ctx: typer.Context, version: str | None = None) -> Document:
    """The edition in force, or the one of this version; a usage error if there is none."""
    with opened(ctx) as program, program.database.read() as tx:
        edition = editions.get(tx, version) if version else editions.current(tx)
    if edition is None:
        wanted = f"version {version}" if version else "a first edition"
        raise typer.BadParameter(f"there is no {wanted}; see `intake faq list`")
    return parse_document(edition.markdown)


def untranslated(document: Document, languages: tuple[str, ...]) -> Mapping[str, tuple[int, ...]]:
    """For each language of letters, the entries that would stand in another one."""
    lacking = {
        language: tuple(
            entry.number
            for entry in document.entries
            if language not in {translation.language for translation in entry.translations}
        )
        for language in languages
    }
    return {language: numbers for language, numbers in lacking.items() if numbers}
