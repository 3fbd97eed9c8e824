"""A form that somebody sent from a ticket's page, and what becomes of it.

A form carries when the ticket it shows was last changed (`seen`). Was it changed since, nothing is done: the page comes
back as it now stands, with what had been typed. What only adds to a ticket asks for nothing of the kind.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any, TypeVar

from litestar.exceptions import NotFoundException

from intake.desk.desk import Answer, Desk, Form
from intake.desk.entering import REFUSED, local
from intake.desk.pages import see_other
from intake.desk.ticket_page import Outcome, number_of, ticket_page
from intake.desk.visit import Visit
from intake.mail.references import TicketNumber, find_ticket_number
from intake.steps.act import Acting, ChangedSince, NotDone

CONFLICT = 409
LONGEST_REASON = 300
DIGITS = 8
"""Of a ticket number, the check digit included."""
Act = Callable[[Acting], object]
Kind = TypeVar("Kind", bound=StrEnum)
_NEVER = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
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
        seen = moment_seen(self.data.get("seen", "")) if locked else None
        try:
            made = do(self.desk.parts.acting(self.visit.account.name, seen=seen))
        except ChangedSince:
            return self.page(Outcome(status=CONFLICT, changed=True, refused=name, since=seen))
        except NotDone as error:
            return self.page(Outcome(status=REFUSED, refused=name, why=error.code))
        return then(made)

    def reason(self) -> str:
        """Why, if somebody said so."""
        return " ".join(self.data.get("reason", "")[:LONGEST_REASON].split())


def sent(desk: Desk, visit: Visit, number: str, data: Form) -> Sent:
    """The form. Raises NotFoundException for what is no ticket number."""
    return Sent(desk=desk, visit=visit, number=number_of(desk, number), data=data)


def moment_seen(said: str) -> datetime:
    """When a ticket was last changed as the page of a form shows it; a form without counts as an old one."""
    try:
        moment = datetime.fromisoformat(said)
    except ValueError:
        return _NEVER
    return moment if moment.tzinfo else _NEVER


def other_number(desk: Desk, said: str) -> TicketNumber:
    """The ticket number that somebody typed, with its prefix or without. Raises NotDone with what is wrong with it."""
    prefix, words = desk.parts.settings.ticket_prefix, said[:LONGEST_REASON].strip()
    found = find_ticket_number(words, prefix) or find_ticket_number(f"{prefix}-{words}", prefix)
    if found is None:
        has_all = sum(char.isdecimal() for char in words) == DIGITS
        code = "wrong_digit" if has_all else "no_number"
        raise NotDone("That is no ticket's number.", mend="Its check digit finds slips.", code=code)
    return found


def one_of(kind: type[Kind], said: str | None) -> Kind:
    """The member that a form names; no page of ours names another. Raises NotFoundException."""
    try:
        return kind(said or "")
    except ValueError:
        raise NotFoundException from None


def whole_number(said: str | None) -> int:
    """The number that a form names; no page of ours sends anything else. Raises NotFoundException."""
    if not said or not (said.isascii() and said.isdigit()) or len(said) > 18:  # noqa: PLR2004 - 64 bits
        raise NotFoundException
    return int(said)
