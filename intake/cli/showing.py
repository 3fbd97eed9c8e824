"""Tickets and their history as people read them."""

from typing import Any

import typer

from intake.cli.output import facts, moment, one_line, say
from intake.cli.settings import number_of, opened
from intake.store import board
from intake.store.board import LetterView, MessageView, TicketView
from intake.store.journal import Entry


def view_of(ctx: typer.Context, text: str) -> TicketView:
    """The ticket of this number; a usage error if there is none."""
    number = number_of(ctx, text)
    with opened(ctx) as program, program.database.read() as tx:
        view = board.ticket(tx, number)
    if view is None:
        raise typer.BadParameter(f"there is no ticket {number}; `intake tickets list --find WORD` looks for it")
    return view


def show_ticket(view: TicketView) -> None:
    """Print the ticket, its mails, letters and notes."""
    _show_head(view)
    for mail in view.messages:
        say(f"\n── mail {mail.inbox}, {moment(mail.received_at)}, from {_named(mail.sender_name, mail.sender)}")
        say(f"   {one_line(mail.subject)}\n")
        say(mail.text or "(no text)")
    for letter in view.letters:
        say(f"\n── letter {letter.id}, {letter.purpose}, {letter.state}, to {letter.recipient}, {_when(letter)}")
    for note in view.notes:
        say(f"\n── note by {note.author}, {moment(note.at)}\n{note.text}")


def explain_ticket(view: TicketView) -> None:
    """Print why the ticket stands as it does: for every mail, letter, value and act."""
    _show_head(view)
    for mail in view.messages:
        _explain_mail(mail)
    say("\nFields, as they came")
    for value in view.values:
        place = f": {one_line(value.place, 100)}" if value.place else ""
        say(f"  {moment(value.set_at)}  {value.name} = {value.value} ({value.source} by {value.set_by}{place})")
    say("\nLetters")
    for letter in view.letters:
        _explain_letter(letter)
    say("\nJournal")
    for line in view.journal:
        say(f"  {moment(line.at)}  {_sentence(line)}")


def _show_head(view: TicketView) -> None:
    ticket = view.ticket
    missing = ", ".join(ticket.missing)
    facts(
        (
            ("ticket", ticket.number),
            ("state", f"{ticket.state} ({ticket.resolution})" if ticket.resolution else ticket.state),
            ("priority", ticket.priority),
            ("subject", ticket.subject),
            ("customer", ticket.customer),
            *((name.value, value) for name, value in ticket.fields),
            ("missing", missing),
            ("holder", ticket.assignee),
            ("partner", ticket.partner),
            ("opened", moment(ticket.opened_at)),
            ("holds also", ", ".join(view.merged)),
            ("linked to", ", ".join(view.links)),
        )
    )


def _explain_mail(mail: MessageView) -> None:
    say(f"\nMail {mail.inbox}, {moment(mail.received_at)}, from {_named(mail.sender_name, mail.sender)}")
    reading = mail.reading
    withheld = f"none, because of {mail.no_reply_reason}" if mail.no_reply_reason else "sent"
    could = f"; `intake tickets send-anyway` sends a {mail.would_be}" if mail.would_be else ""
    facts(
        (
            ("  kind", mail.kind),
            ("  signs", ", ".join(reading.get("signs", ()))),
            ("  seen in", reading.get("evidence")),
            ("  unreadable", reading.get("detail")),
            ("  filed by", mail.filing_reason + (f" through {mail.link}" if mail.link else "")),
            ("  reply", withheld + could),
            ("  urgency", f"{reading.get('priority', '')} {', '.join(reading.get('urgent_words', ()))}".strip()),
        )
    )
    _explain_fields(reading.get("fields", {}), frozenset(reading.get("unsure", ())))
    for kind in ("faq", "faq_others"):
        for citation in reading.get(kind, ()):
            sure = "" if kind == "faq" else ", not sure enough"
            say(f"  FAQ {citation['number']} ({citation['score']:.2f}{sure}): {one_line(citation['sentence'], 100)}")


def _explain_fields(fields: dict[str, list[dict[str, Any]]], unsure: frozenset[str]) -> None:
    for name, candidates in fields.items():
        for rank, found in enumerate(candidates):
            mark = "→" if rank == 0 and name not in unsure else " "
            place = one_line(found["place"], 100)
            said = f"{one_line(found['value'], 80)} ({found['score']:.2f}, {found['source']}: {place})"
            say(f"  {mark} {name} = {said}")


def _explain_letter(letter: LetterView) -> None:
    entries = ", ".join(str(number) for number, _ in letter.entries)
    faq = f", FAQ {letter.faq_version} entries {entries}" if entries else ""
    say(f"  letter {letter.id}: {letter.purpose} to {letter.recipient}, {letter.state}, {_when(letter)}{faq}")
    if letter.error:
        say(f"    {one_line(letter.error)}")
    if letter.bounced_at:
        say(f"    came back {moment(letter.bounced_at)} {letter.bounce_status}")


def _when(letter: LetterView) -> str:
    return f"sent {moment(letter.sent_at)}" if letter.sent_at else f"queued {moment(letter.queued_at)}"


def _sentence(line: Entry) -> str:
    about: tuple[tuple[str, object], ...] = (
        ("mail", line.inbox),
        ("letter", line.letter),
        ("rule", line.rule),
        ("reason", line.reason),
        *line.detail.items(),
    )
    told = ", ".join(f"{name} {_told(value)}" for name, value in about if value not in (None, "", []))
    return f"{line.actor}: {line.event}" + (f" ({told})" if told else "")


def _told(value: object) -> str:
    return ", ".join(map(str, value)) if isinstance(value, list) else one_line(value)


def _named(name: str, address: str | None) -> str:
    return f"{name} <{address}>" if name and address else address or name or "nobody"
