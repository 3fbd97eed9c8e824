"""Tickets, letters and the rest as objects for scripts; their keys are an interface."""

import dataclasses
from typing import Any

from intake.faq.document import Document
from intake.store.board import TicketView
from intake.store.tickets import Ticket

Json = dict[str, Any]


def plain_object(value: Any) -> Json:
    """A frozen value as an object, key by key."""
    return {field.name: getattr(value, field.name) for field in dataclasses.fields(value)}


def ticket_object(ticket: Ticket) -> Json:
    """A ticket, its fields by name."""
    return {**plain_object(ticket), "fields": dict(ticket.fields)}


def view_object(view: TicketView) -> Json:
    """A ticket with everything on it."""
    return {
        **ticket_object(view.ticket),
        "merged": list(view.merged),
        "messages": [{**plain_object(mail), "reading": dict(mail.reading)} for mail in view.messages],
        "letters": [plain_object(letter) for letter in view.letters],
        "values": [plain_object(value) for value in view.values],
        "notes": [plain_object(note) for note in view.notes],
        "journal": [{**plain_object(line), "detail": dict(line.detail)} for line in view.journal],
    }


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
