"""What people do on a ticket's page, each a plain form.

A form carries when the ticket it shows was last changed (`seen`). Was it changed since, nothing is done: the page comes
back as it now stands, with what had been typed. Notes are only added, so they ask for nothing of the kind.
"""

from collections.abc import Callable
from datetime import UTC, datetime
from enum import StrEnum
from typing import TypeVar

from litestar import post
from litestar.exceptions import NotFoundException

from intake.desk.desk import AGENT, Answer, Desk, Form, FromPath, TheDesk, TheVisit, in_thread
from intake.desk.entering import REFUSED, local
from intake.desk.pages import see_other
from intake.desk.ticket_page import Outcome, number_of, ticket_page
from intake.desk.visit import Visit
from intake.mail.references import find_ticket_number
from intake.reading.values import FieldName, Priority
from intake.steps import act
from intake.steps.act import Acting, ChangedSince, NotDone
from intake.triage.case import InboxId, LetterId
from intake.triage.lifecycle import ENDED, Resolution, TicketState

CONFLICT = 409
LONGEST_REASON = 300
Act = Callable[[Acting], object]
Kind = TypeVar("Kind", bound=StrEnum)
_NEVER = datetime(1970, 1, 1, tzinfo=UTC)


def _carry_out(desk: Desk, visit: Visit, number: str, data: Form, *, name: str, do: Act, locked: bool = True) -> Answer:  # noqa: PLR0913 - the ends of one act
    """The answer after an act: on to the page it was done from, or the ticket as it stands with what stood against it."""
    found = number_of(desk, number)
    acting = desk.parts.acting(visit.account.name, seen=_seen(data) if locked else None)
    try:
        do(acting)
    except ChangedSince:
        outcome = Outcome(status=CONFLICT, changed=True, refused=name, kept=data)
        return ticket_page(desk, visit, found, outcome)
    except NotDone:
        return ticket_page(desk, visit, found, Outcome(status=REFUSED, refused=name, kept=data))
    return see_other(local(data["next"]) if data.get("next") else f"/tickets/{found}?done={name}#main")


def _seen(data: Form) -> datetime:
    """When the ticket was last changed as the page shows it; a form without counts as an old one."""
    try:
        moment = datetime.fromisoformat(data.get("seen", ""))
    except ValueError:
        return _NEVER
    return moment if moment.tzinfo else _NEVER


def _reason(data: Form) -> str:
    return " ".join(data.get("reason", "")[:LONGEST_REASON].split())


@post("/tickets/{number:str}/claim", opt=AGENT)
@in_thread
def claim(desk: TheDesk, visit: TheVisit, number: FromPath[str], data: Form) -> Answer:
    """Take the ticket."""
    it = number_of(desk, number)
    return _carry_out(
        desk, visit, number, data, name="claim", do=lambda by: act.assign(by, it, assignee=visit.account.name)
    )


@post("/tickets/{number:str}/release", opt=AGENT)
@in_thread
def release(desk: TheDesk, visit: TheVisit, number: FromPath[str], data: Form) -> Answer:
    """Give the ticket back."""
    it = number_of(desk, number)
    return _carry_out(desk, visit, number, data, name="release", do=lambda by: act.assign(by, it, assignee=None))


@post("/tickets/{number:str}/state", opt=AGENT)
@in_thread
def move(desk: TheDesk, visit: TheVisit, number: FromPath[str], data: Form) -> Answer:
    """Move the ticket on; only an ended one has a resolution."""
    it = number_of(desk, number)
    state = _one_of(TicketState, data.get("state"))
    said = data.get("resolution", "")
    resolution = _one_of(Resolution, said) if said and state in ENDED else None

    def do(by: Acting) -> None:
        act.move(by, it, state=state, resolution=resolution, reason=_reason(data))

    return _carry_out(desk, visit, number, data, name="state", do=do)


@post("/tickets/{number:str}/priority", opt=AGENT)
@in_thread
def prioritise(desk: TheDesk, visit: TheVisit, number: FromPath[str], data: Form) -> Answer:
    """Say how urgent the ticket is."""
    it, priority = number_of(desk, number), _one_of(Priority, data.get("priority"))

    def do(by: Acting) -> None:
        act.prioritise(by, it, priority=priority, reason=_reason(data))

    return _carry_out(desk, visit, number, data, name="priority", do=do)


@post("/tickets/{number:str}/note", opt=AGENT)
@in_thread
def note(desk: TheDesk, visit: TheVisit, number: FromPath[str], data: Form) -> Answer:
    """Add a note."""
    it = number_of(desk, number)
    return _carry_out(
        desk, visit, number, data, name="note", do=lambda by: act.note(by, it, text=data.get("text", "")), locked=False
    )


@post("/tickets/{number:str}/field", opt=AGENT)
@in_thread
def correct(desk: TheDesk, visit: TheVisit, number: FromPath[str], data: Form) -> Answer:
    """Set a field, or empty it."""
    it, name = number_of(desk, number), _one_of(FieldName, data.get("name"))
    value = data.get("value") or None
    return _carry_out(
        desk, visit, number, data, name="field", do=lambda by: act.correct(by, it, name=name, value=value)
    )


@post("/tickets/{number:str}/reply", opt=AGENT)
@in_thread
def reply(desk: TheDesk, visit: TheVisit, number: FromPath[str], data: Form) -> Answer:
    """Send a reply, show the letter it would be, or put an FAQ entry into what is typed."""
    it, text = number_of(desk, number), data.get("text", "").replace("\r\n", "\n")
    if data.get("insert"):
        return ticket_page(desk, visit, it, Outcome(kept={**data, "text": _with_entry(desk, text, data["insert"])}))
    if data.get("go") == "send":
        return _carry_out(desk, visit, number, data, name="reply", do=lambda by: act.reply(by, it, text=text))
    acting = desk.parts.acting(visit.account.name, seen=_seen(data))
    try:
        letter = act.preview(acting, it, text=text)
    except ChangedSince:
        return ticket_page(desk, visit, it, Outcome(status=CONFLICT, changed=True, refused="reply", kept=data))
    except NotDone:
        return ticket_page(desk, visit, it, Outcome(status=REFUSED, refused="reply", kept=data))
    return ticket_page(desk, visit, it, Outcome(kept=data, preview=letter))


def _with_entry(desk: Desk, text: str, said: str) -> str:
    """What is typed with an entry's answer below, in the language of the entry that was asked for as `number/language`."""
    number, _, language = said.partition("/")
    document = desk.parts.document()
    entry = document.entry(int(number)) if document and number.isascii() and number.isdigit() else None
    if entry is None:
        return text
    return f"{text.rstrip()}\n\n{entry.in_language(language).answer}\n".lstrip()


@post("/tickets/{number:str}/send-anyway", opt=AGENT)
@in_thread
def send_anyway(desk: TheDesk, visit: TheVisit, number: FromPath[str], data: Form) -> Answer:
    """Send the letter that was withheld from a mail."""
    it, mail = number_of(desk, number), InboxId(_whole_number(data.get("mail")))

    def do(by: Acting) -> None:
        act.send_anyway(by, it, inbox_id=mail, reason=_reason(data))

    return _carry_out(desk, visit, number, data, name="send_anyway", do=do)


@post("/tickets/{number:str}/withdraw", opt=AGENT)
@in_thread
def withdraw(desk: TheDesk, visit: TheVisit, number: FromPath[str], data: Form) -> Answer:
    """Take back a letter that has not been sent."""
    letter = LetterId(_whole_number(data.get("letter")))
    return _carry_out(desk, visit, number, data, name="withdraw", do=lambda by: act.withdraw(by, letter), locked=False)


@post("/tickets/{number:str}/merge", opt=AGENT)
@in_thread
def merge(desk: TheDesk, visit: TheVisit, number: FromPath[str], data: Form) -> Answer:
    """Merge the ticket into another."""
    it = number_of(desk, number)
    into = find_ticket_number(data.get("into", ""), desk.parts.settings.ticket_prefix)
    if into is None:
        return ticket_page(desk, visit, it, Outcome(status=REFUSED, refused="merge", kept=data))
    return _carry_out(desk, visit, number, data, name="merge", do=lambda by: act.merge(by, it, into=into))


@post("/tickets/{number:str}/unmerge", opt=AGENT)
@in_thread
def unmerge(desk: TheDesk, visit: TheVisit, number: FromPath[str], data: Form) -> Answer:
    """Let a merged ticket stand for itself again."""
    it = number_of(desk, number)
    return _carry_out(desk, visit, number, data, name="unmerge", do=lambda by: act.unmerge(by, it))


def _one_of(kind: type[Kind], said: str | None) -> Kind:
    """The member that a form names; no page of ours names another. Raises NotFoundException."""
    try:
        return kind(said or "")
    except ValueError:
        raise NotFoundException from None


def _whole_number(said: str | None) -> int:
    if not said or not (said.isascii() and said.isdigit()) or len(said) > 18:  # noqa: PLR2004 - 64 bits
        raise NotFoundException
    return int(said)


HANDLERS = (claim, release, move, prioritise, note, correct, reply, send_anyway, withdraw, merge, unmerge)
