"""What a ticket's page shows, made of what the store knows about the ticket."""

from dataclasses import dataclass
from datetime import datetime

from intake.mail.references import TicketNumber
from intake.reading.values import FieldName
from intake.store import board, tickets
from intake.store.board import FieldView, LetterView, MessageView, NoteView, TicketView
from intake.store.engine import Transaction
from intake.store.tickets import Ticket
from intake.triage.case import TicketId
from intake.triage.lifecycle import MOVES, TicketState
from intake.triage.missing import FIELDS


@dataclass(frozen=True, slots=True, kw_only=True)
class Happening:
    """A mail, a letter or a note, at its place in the conversation."""

    at: datetime
    item: MessageView | LetterView | NoteView
    kind: str
    """`mail`, `letter` or `note`."""
    withheld: bool = False
    """Whether it is a mail whose letter can be sent all the same."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Value:
    """A field: what it holds, and where that came from."""

    name: FieldName
    value: str
    origin: FieldView | None
    is_missing: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Whole:
    """Everything on a ticket's page."""

    view: TicketView
    ticket: Ticket
    happenings: tuple[Happening, ...]
    values: tuple[Value, ...]
    moves: tuple[TicketState, ...]
    merged_into: TicketNumber | None
    refers_to: TicketNumber | None

    @property
    def seen(self) -> str:
        """What a form carries so that a change in between is noticed."""
        return self.ticket.updated_at.isoformat()


def whole(tx: Transaction, number: TicketNumber) -> Whole | None:
    """The ticket of this number; None if there is none."""
    view = board.ticket(tx, number)
    if view is None:
        return None
    ticket = view.ticket
    return Whole(
        view=view,
        ticket=ticket,
        happenings=_happenings(view),
        values=tuple(_value(view, name) for name in FieldName),
        moves=tuple(state for state in TicketState if state in MOVES[ticket.state]),
        merged_into=_number(tx, ticket.merged_into),
        refers_to=_number(tx, ticket.refers_to),
    )


def _number(tx: Transaction, ticket: int | None) -> TicketNumber | None:
    found = tickets.find(tx, TicketId(ticket)) if ticket is not None else None
    return found.number if found else None


def _happenings(view: TicketView) -> tuple[Happening, ...]:
    answered = {letter.inbox for letter in view.letters if letter.state != "withdrawn"}
    found = [
        Happening(
            at=mail.received_at,
            item=mail,
            kind="mail",
            withheld=mail.would_be is not None and mail.inbox not in answered,
        )
        for mail in view.messages
    ]
    found += [Happening(at=letter.queued_at, item=letter, kind="letter") for letter in view.letters]
    found += [Happening(at=note.at, item=note, kind="note") for note in view.notes]
    return tuple(sorted(found, key=lambda one: one.at))


def _value(view: TicketView, name: FieldName) -> Value:
    held = dict(view.ticket.fields).get(name, "")
    return Value(
        name=name,
        value=held,
        origin=next((value for value in reversed(view.values) if value.name is name), None),
        # An address to write to makes no contact complete: calls are what is promised.
        is_missing=not held
        and name is not FieldName.CONTACT_EMAIL
        and any(name in FIELDS[it] for it in view.ticket.missing),
    )
