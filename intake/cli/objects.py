"""Tickets, FAQ documents and the rest as objects for scripts; their keys are an interface."""

from typing import Any

from intake.faq.document import Document
from intake.store.objects import Json, plain_object, ticket_object, view_object

__all__ = ["Json", "document_object", "plain_object", "ticket_object", "view_object", "without_secrets"]


def document_object(document: Document) -> Json:
    """What a FAQ document publishes, in its own language and the others."""
    return {
        "title": document.title,
        "language": document.language,
        "entries": [
            {
                "number": entry.number,
                "question": entry.translations[0].question,
                "answer": entry.translations[0].answer,
                "translations": {
                    t.language: {"question": t.question, "answer": t.answer} for t in entry.translations[1:]
                },
                "examples": len(entry.examples),
            }
            for entry in document.entries
        ],
        "versions": [
            {"number": version.number, "published_at": version.published_at, "change": version.change}
            for version in document.versions
        ],
    }


def without_secrets(tree: Any) -> Any:
    """A tree of settings with JSON's types, every secret masked."""
    if isinstance(tree, dict):
        return {key: without_secrets(value) for key, value in tree.items()}
    if isinstance(tree, list | tuple):
        return [without_secrets(value) for value in tree]
    return tree if tree is None or isinstance(tree, bool | int | float) else str(tree)
