"""What people do on a ticket's page, each a plain form.

A form carries when the ticket it shows was last changed (`seen`). Was it changed since, nothing is done: the page comes
back as it now stands, with what had been typed. Notes are only added, so they ask for nothing of the kind.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any, TypeVar

from litestar import post
from litestar.exceptions import NotFoundException

from intake.desk.desk import AGENT, Answer, Desk, Form, FromPath, TheDesk, TheVisit, in_thread
from intake.desk.entering import REFUSED, local
from intake.desk.pages import see_other
from intake.desk.ticket_page import Outcome, number_of, ticket_page
from intake.desk.visit import Visit
from intake.mail.references import TicketNumber, find_ticket_number
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


@dataclass(frozen=True, slots=True, kw_only=True)
class _Sent:
    """A form that somebody sent from a ticket's page."""

    desk: Desk
    visit: Visit
    number: TicketNumber
    data: Form

    def page(self, outcome: Outcome) -> Answer:
        """The ticket as it now stands, with what had been typed."""
        return ticket_page(self.desk, self.visit, self.number, replace(outcome, kept=self.data))

    def carry_out(self, name: str, do: Act, *, locked: bool = True) -> Answer:
        """On to where the form says or back to the ticket; or the page with what stood against it."""
        done = f"/tickets/{self.number}?done={name}#main"
        return self.attempt(name, do, lambda _: see_other(local(self.data.get("next") or done)), locked=locked)

    def attempt(self, name: str, do: Act, then: Callable[[Any], Answer], *, locked: bool = True) -> Answer:
        """What `then` makes of what was done; or the page with what stood against it."""
        seen = _seen(self.data) if locked else None
        try:
            made = do(self.desk.parts.acting(self.visit.account.name, seen=seen))
        except ChangedSince:
            return self.page(Outcome(status=CONFLICT, changed=True, refused=name))
        except NotDone:
            return self.page(Outcome(status=REFUSED, refused=name))
        return then(made)

    def reason(self) -> str:
        """Why, if somebody said so."""
        return " ".join(self.data.get("reason", "")[:LONGEST_REASON].split())


def _sent(desk: Desk, visit: Visit, number: str, data: Form) -> _Sent:
    """The form. Raises NotFoundException for what is no ticket number."""
    return _Sent(desk=desk, visit=visit, number=number_of(desk, number), data=data)


def _seen(data: Form) -> datetime:
    """When the ticket was last changed as the page shows it; a form without counts as an old one."""
    try:
        moment = datetime.fromisoformat(data.get("seen", ""))
    except ValueError:
        return _NEVER
    return moment if moment.tzinfo else _NEVER


@post("/tickets/{number:str}/claim", opt=AGENT)
@in_thread
def claim(desk: TheDesk, visit: TheVisit, number: FromPath[str], data: Form) -> Answer:
    """Take the ticket."""
    it = _sent(desk, visit, number, data)
    return it.carry_out("claim", lambda by: act.assign(by, it.number, assignee=visit.account.name))


@post("/tickets/{number:str}/release", opt=AGENT)
@in_thread
def release(desk: TheDesk, visit: TheVisit, number: FromPath[str], data: Form) -> Answer:
    """Give the ticket back."""
    it = _sent(desk, visit, number, data)
    return it.carry_out("release", lambda by: act.assign(by, it.number, assignee=None))


@post("/tickets/{number:str}/state", opt=AGENT)
@in_thread
def move(desk: TheDesk, visit: TheVisit, number: FromPath[str], data: Form) -> Answer:
    """Move the ticket on; only an ended one has a resolution."""
    it = _sent(desk, visit, number, data)
    state = _one_of(TicketState, data.get("state"))
    said = data.get("resolution", "")
    resolution = _one_of(Resolution, said) if said and state in ENDED else None
    return it.carry_out(
        "state", lambda by: act.move(by, it.number, state=state, resolution=resolution, reason=it.reason())
    )


@post("/tickets/{number:str}/priority", opt=AGENT)
@in_thread
def prioritise(desk: TheDesk, visit: TheVisit, number: FromPath[str], data: Form) -> Answer:
    """Say how urgent the ticket is."""
    it, priority = _sent(desk, visit, number, data), _one_of(Priority, data.get("priority"))
    return it.carry_out("priority", lambda by: act.prioritise(by, it.number, priority=priority, reason=it.reason()))


@post("/tickets/{number:str}/note", opt=AGENT)
@in_thread
def note(desk: TheDesk, visit: TheVisit, number: FromPath[str], data: Form) -> Answer:
    """Add a note."""
    it = _sent(desk, visit, number, data)
    return it.carry_out("note", lambda by: act.note(by, it.number, text=data.get("text", "")), locked=False)


@post("/tickets/{number:str}/field", opt=AGENT)
@in_thread
def correct(desk: TheDesk, visit: TheVisit, number: FromPath[str], data: Form) -> Answer:
    """Set a field, or empty it."""
    it, name = _sent(desk, visit, number, data), _one_of(FieldName, data.get("name"))
    return it.carry_out("field", lambda by: act.correct(by, it.number, name=name, value=data.get("value") or None))


@post("/tickets/{number:str}/reply", opt=AGENT)
@in_thread
def reply(desk: TheDesk, visit: TheVisit, number: FromPath[str], data: Form) -> Answer:
    """Send a reply, show the letter it would be, or put an FAQ entry into what is typed."""
    text = data.get("text", "").replace("\r\n", "\n")
    if data.get("insert"):
        text = _with_entry(desk, text, data["insert"])
        return _sent(desk, visit, number, {**data, "text": text}).page(Outcome())
    it = _sent(desk, visit, number, data)
    if data.get("go") == "send":
        return it.carry_out("reply", lambda by: act.reply(by, it.number, text=text))
    return it.attempt(
        "reply",
        lambda by: act.preview(by, it.number, text=text),
        lambda letter: it.page(Outcome(preview=letter)),
    )


def _with_entry(desk: Desk, text: str, said: str) -> str:
    """What is typed with an entry's answer below, in the language of the entry that was asked for as `number/language`."""
    number, _, language = said.partition("/")
    document = desk.parts.document()
    entry = document.entry(_whole_number(number)) if document else None
    if entry is None:
        return text
    return f"{text.rstrip()}\n\n{entry.in_language(language).answer}\n".lstrip()


@post("/tickets/{number:str}/send-anyway", opt=AGENT)
@in_thread
def send_anyway(desk: TheDesk, visit: TheVisit, number: FromPath[str], data: Form) -> Answer:
    """Send the letter that was withheld from a mail."""
    it, mail = _sent(desk, visit, number, data), InboxId(_whole_number(data.get("mail")))
    return it.carry_out("send_anyway", lambda by: act.send_anyway(by, it.number, inbox_id=mail, reason=it.reason()))


@post("/tickets/{number:str}/withdraw", opt=AGENT)
@in_thread
def withdraw(desk: TheDesk, visit: TheVisit, number: FromPath[str], data: Form) -> Answer:
    """Take back a letter that has not been sent."""
    it, letter = _sent(desk, visit, number, data), LetterId(_whole_number(data.get("letter")))
    return it.carry_out("withdraw", lambda by: act.withdraw(by, letter), locked=False)


@post("/tickets/{number:str}/merge", opt=AGENT)
@in_thread
def merge(desk: TheDesk, visit: TheVisit, number: FromPath[str], data: Form) -> Answer:
    """Merge the ticket into another."""
    it = _sent(desk, visit, number, data)
    into = find_ticket_number(data.get("into", ""), desk.parts.settings.ticket_prefix)
    if into is None:
        return it.page(Outcome(status=REFUSED, refused="merge"))
    return it.carry_out("merge", lambda by: act.merge(by, it.number, into=into))


@post("/tickets/{number:str}/unmerge", opt=AGENT)
@in_thread
def unmerge(desk: TheDesk, visit: TheVisit, number: FromPath[str], data: Form) -> Answer:
    """Let a merged ticket stand for itself again."""
    it = _sent(desk, visit, number, data)
    return it.carry_out("unmerge", lambda by: act.unmerge(by, it.number))


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
