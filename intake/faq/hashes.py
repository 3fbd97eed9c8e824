"""Hashes that tell whether a reader would see a difference, and whether the matcher would."""

import hashlib

from intake.faq.document import Document, Translation


def entry_hash(translation: Translation) -> str:
    """Hex SHA-256 of question, newline, answer in UTF-8: the words a letter carries."""
    return _hash([f"{translation.question}\n{translation.answer}"])


def document_hash(document: Document) -> str:
    """Hex SHA-256 of everything that is published; examples and options do not change it."""
    parts = [document.title, document.language]
    for version in document.versions:
        parts += [version.number, version.published_at.isoformat(), version.change]
    for entry in document.entries:
        parts.append(str(entry.number))
        parts += [part for t in entry.translations for part in (t.language, t.question, t.answer)]
    return _hash(parts)


def matching_hash(document: Document) -> str:
    """Hex SHA-256 of everything the matcher learns from; answers and the version table do not change it."""
    parts = ["ordinary", *document.ordinary]
    for entry in document.entries:
        parts += [str(entry.number), str(entry.bare_report), *map(str, entry.instead_of)]
        parts += ["questions", *(t.question for t in entry.translations)]
        parts += ["examples", *entry.examples, "near misses", *entry.near_misses]
    return _hash(parts)


def _hash(parts: list[str]) -> str:
    # One part is hashed as it is; several are told apart by a character that no line of text holds.
    return hashlib.sha256("\x1e".join(parts).encode("utf-8", "surrogatepass")).hexdigest()
