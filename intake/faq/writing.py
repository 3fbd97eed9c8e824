"""A FAQ document as the Markdown that people edit: what is published first, what only the matcher needs at the end."""

from collections.abc import Iterable

from intake.faq.document import Document, Entry, Version
from intake.faq.headings import (
    BARE_REPORT,
    FOR,
    INSTEAD_OF,
    LANGUAGE,
    LANGUAGE_NAMES,
    VERSION_COLUMNS,
    WORDS,
    YES,
    Part,
)
from intake.faq.moments import write_moment


def to_markdown(document: Document) -> str:
    """The document as text; parsing it gives the document back (times to the minute)."""
    words = "de" if document.language == "de" else "en"
    blocks = [f"# {document.title}", f"{LANGUAGE[words]}: {document.language}", *_versions(document.versions, words)]
    for entry in document.entries:
        blocks += _entry(entry, words)
    for entry in document.entries:
        blocks += _sentences(entry.examples, f"{WORDS[words][Part.EXAMPLES]} {FOR[words]} {entry.number}")
        blocks += _sentences(entry.near_misses, f"{WORDS[words][Part.NEAR_MISSES]} {FOR[words]} {entry.number}")
    blocks += _sentences(document.ordinary, WORDS[words][Part.ORDINARY])
    return "\n\n".join(blocks) + "\n"


def _versions(versions: Iterable[Version], words: str) -> list[str]:
    rows = [(v.number, write_moment(v.published_at), v.change.replace("|", "\\|")) for v in versions]
    table = [VERSION_COLUMNS[words], ("---", "---", "---"), *rows]
    return [f"## {WORDS[words][Part.VERSIONS]}", "\n".join(f"| {' | '.join(row)} |" for row in table)]


def _entry(entry: Entry, words: str) -> list[str]:
    first, *rest = entry.translations
    blocks = [f"## {entry.number}. {first.question}", first.answer]
    for translation in rest:
        name = LANGUAGE_NAMES.get(translation.language, translation.language)
        blocks += [f"### {name}: {translation.question}", translation.answer]
    options = [f"{BARE_REPORT[words]}: {YES[words]}"] if entry.bare_report else []
    options += [f"{INSTEAD_OF[words]}: {', '.join(map(str, entry.instead_of))}"] if entry.instead_of else []
    return blocks + _sentences(options, WORDS[words][Part.OPTIONS], level=3)


def _sentences(sentences: Iterable[str], heading: str, *, level: int = 2) -> list[str]:
    items = "\n".join(f"- {sentence}" for sentence in sentences)
    return [f"{'#' * level} {heading}", items] if items else []
