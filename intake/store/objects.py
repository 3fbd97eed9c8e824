"""Tickets as objects for scripts and for export; their keys are an interface."""

import dataclasses
from typing import Any

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
        "links": list(view.links),
        "messages": [{**plain_object(mail), "reading": dict(mail.reading)} for mail in view.messages],
        "letters": [plain_object(letter) for letter in view.letters],
        "values": [plain_object(value) for value in view.values],
        "notes": [plain_object(note) for note in view.notes],
        "journal": [{**plain_object(line), "detail": dict(line.detail)} for line in view.journal],
    }
