"""A form about many tickets of the work list: which, what is to be done to them, and with what choices."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from intake.desk.composing import CONFIRMED, composed, with_block
from intake.desk.desk import Desk, Form
from intake.desk.entering import local
from intake.desk.ticket_form import LONGEST_REASON, moment_seen, one_of, whole_number
from intake.desk.visit import Visit
from intake.letters.content import Finding, content_findings
from intake.letters.wording import letter_language
from intake.mail.references import find_ticket_number
from intake.reading.values import Priority
from intake.steps import act_bulk
from intake.steps.act_bulk import Chosen, Deed, Words
from intake.steps.act_team import DISMISSALS
from intake.store.tickets import Ticket
from intake.triage.case import LetterId
from intake.triage.lifecycle import Resolution, TicketState

TICKET, SPARED, LETTER = "ticket-", "spared-", "letter-"
"""A ticket that is chosen, one that was and cannot be done, and a letter: with the number behind it as a field's name."""
ENDS = (TicketState.RESOLVED, TicketState.CLOSED)
RESULTS = (Resolution.ANSWERED, Resolution.NO_ACTION)
Code = TypeVar("Code", bound=StrEnum)
_KEPT = ("to", "priority", "state", "resolution", "block", "text", "language", CONFIRMED)


class Kind(StrEnum):
    """What can be done to many tickets at once."""

    TAKE = "take"
    ASSIGN = "assign"
    REPLY = "reply"
    CLOSE = "close"
    DISMISS = "dismiss"
    PRIORITY = "priority"
    RELEASE = "release"


WITHOUT_CHOICE = frozenset({Kind.TAKE, Kind.RELEASE})


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What a form asks for."""

    kind: Kind
    chosen: tuple[Chosen, ...]
    choices: Mapping[str, str]
    reason: str
    back: str
    """The page of the work list that it came from."""
    findings: tuple[Finding, ...]
    """What no letter may hold, in the words that are typed."""
    named: tuple[Finding, ...]
    """Sentences there that name credentials."""


def asked_of(desk: Desk, data: Form) -> Asked:
    """The form in order. Raises NotFoundException for what no page of ours sends."""
    names = (TICKET, SPARED) if data.get("go") == "change" else (TICKET,)
    text = data.get("text", "")
    findings = content_findings(text, desk.parts.settings.website_hosts) if text else []
    return Asked(
        kind=one_of(Kind, data.get("act")),
        chosen=tuple(one for name in names for one in _chosen(desk, data, name)),
        choices={name: data.get(name, "") for name in _KEPT},
        reason=" ".join(data.get("reason", "")[:LONGEST_REASON].split()),
        back=local(data.get("back")),
        findings=tuple(one for one in findings if not one.is_credential),
        named=tuple(one for one in findings if one.is_credential),
    )


def _chosen(desk: Desk, data: Form, name: str) -> list[Chosen]:
    prefix = desk.parts.settings.ticket_prefix
    found = {
        find_ticket_number(key.removeprefix(name), prefix): seen for key, seen in data.items() if key.startswith(name)
    }
    return [Chosen(number=number, seen=moment_seen(seen)) for number, seen in found.items() if number]


def letters_of(data: Form) -> list[LetterId]:
    """The letters that a form names. Raises NotFoundException."""
    return [LetterId(whole_number(key.removeprefix(LETTER))) for key in data if key.startswith(LETTER)]


def deed_of(desk: Desk, visit: Visit, asked: Asked) -> Deed | None:
    """What is to be done to each ticket; None while something has still to be chosen or mended."""
    said = asked.choices
    makers: dict[Kind, Callable[[], Deed | None]] = {
        Kind.TAKE: lambda: act_bulk.handing_over(visit.account.name),
        Kind.ASSIGN: lambda: act_bulk.handing_over(said["to"]) if said["to"] else None,
        Kind.RELEASE: act_bulk.giving_back,
        Kind.PRIORITY: lambda: _if_known(Priority, said["priority"], act_bulk.prioritising),
        Kind.DISMISS: lambda: _if_known(Resolution, said["resolution"], _dismissing),
        Kind.CLOSE: lambda: _ending(said),
        Kind.REPLY: lambda: _answering(desk, asked),
    }
    return makers[asked.kind]()


def _if_known(kind: type[Code], said: str, make: Callable[[Code], Deed | None]) -> Deed | None:
    return make(kind(said)) if said in set(kind) else None


def _dismissing(resolution: Resolution) -> Deed | None:
    return act_bulk.dismissing(resolution) if resolution in DISMISSALS else None


def _ending(said: Mapping[str, str]) -> Deed | None:
    if said["state"] not in ENDS or said["resolution"] not in RESULTS:
        return None
    return act_bulk.ending(TicketState(said["state"]), Resolution(said["resolution"]))


def _answering(desk: Desk, asked: Asked) -> Deed | None:
    said = asked.choices
    if asked.findings or (asked.named and not said[CONFIRMED]) or not (said["text"].strip() or said["block"]):
        return None
    return act_bulk.answering(lambda ticket: _words(desk, ticket, said))


def _words(desk: Desk, ticket: Ticket, said: Mapping[str, str]) -> Words:
    """The text block in the ticket's language and with its values, below what is typed."""
    form = composed(said)
    language = form["language"] or letter_language(ticket.language)
    data = {"text": form["text"], "language": language, "block": said["block"]}
    text = with_block(desk, ticket, data)["text"]
    return Words(text=text, language=language, credential_words_confirmed=bool(said[CONFIRMED]))
