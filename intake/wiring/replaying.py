"""Past mails under today's rules: what would be read and decided otherwise.

Each mail is judged as a first mail, for what was known of it in its hour is gone. So what is read is compared for all
mails, and the answer only for those that opened a ticket and were not held back by a limit or a switch.
"""

from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from itertools import islice
from typing import Any

from intake.faq.parsing import parse_document
from intake.mail.message import Unreadable
from intake.readers import ReadResult, Sheet
from intake.reading.values import FieldName
from intake.steps.export import every_ticket
from intake.store import editions, inbox
from intake.store.board import MessageView, TicketView
from intake.store.engine import Database
from intake.triage.decision import Decision, NoReplyReason, Send
from intake.wiring.inspecting import Inspector
from intake.wiring.program import Program

_OPENED = frozenset({"new_inquiry", "machine_mail", "unreadable"})
_OF_ITS_HOUR = frozenset(
    {
        NoReplyReason.LEVEL,
        NoReplyReason.TICKET_LIMIT,
        NoReplyReason.ADDRESS_LIMIT,
        NoReplyReason.BREAKER,
        NoReplyReason.SUSPICIOUS,
        NoReplyReason.LETTER_BROKEN,
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """Something that is seen or decided otherwise today."""

    what: str
    before: str
    now: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Replayed:
    """A past mail, and what is different about it; nothing, if all is as it was."""

    mail: MessageView
    differences: tuple[Difference, ...]


def replay(program: Program, *, tickets: int, processes: int) -> Iterator[Replayed]:
    """The mails of so many of the newest tickets, read and judged anew with the FAQ in force. Raises ReadersBroken."""
    with program.database.read() as tx:
        edition = editions.current(tx)
    document = parse_document(edition.markdown) if edition else None
    models = program.config.paths.data / "models"
    inspector = Inspector(program.config, models, document=document, key=program.identity.key)
    with closing(inspector.readers(processes)) as readers:
        for view in islice(every_ticket(program.database), tickets):
            sheets = _sheets(program.database, view)
            for mail, (result, decision) in zip(view.messages, inspector.judged(sheets, readers), strict=True):
                yield Replayed(mail=mail, differences=tuple(_differences(view, mail, result, decision)))


def _sheets(database: Database, view: TicketView) -> list[Sheet]:
    with database.read() as tx:
        return [Sheet(raw=inbox.raw(tx, mail.inbox), complete=mail.complete) for mail in view.messages]


def _differences(view: TicketView, mail: MessageView, result: ReadResult, decision: Decision) -> Iterator[Difference]:
    before, now = _seen(mail), _seen_now(result)
    if mail.filing_reason in _OPENED and mail.no_reply_reason not in _OF_ITS_HOUR:
        before["reply"], now["reply"] = _answer(view, mail), _answer_now(decision)
    for what in dict.fromkeys((*before, *now)):
        if before.get(what, "") != now.get(what, ""):
            yield Difference(what=what, before=before.get(what, ""), now=now.get(what, ""))


def _seen(mail: MessageView) -> dict[str, str]:
    reading: Mapping[str, Any] = mail.reading
    if "unreadable" in reading:
        return {"kind": "unreadable"}
    sure = {name: found[0]["value"] for name, found in reading["fields"].items() if name not in reading["unsure"]}
    return {
        "kind": mail.kind,
        "language": mail.language,
        "priority": reading["priority"],
        "faq": _numbers(citation["number"] for citation in reading["faq"]),
        "secrets": str(reading["secrets_masked"]),
        **{name.value: sure[name.value] for name in FieldName if name.value in sure},
    }


def _seen_now(result: ReadResult) -> dict[str, str]:
    if isinstance(result, Unreadable):
        return {"kind": "unreadable"}
    reading = result.reading
    return {
        "kind": result.origin.kind.value,
        "language": reading.language,
        "priority": reading.urgency.priority.value,
        "faq": _numbers(citation.number for citation in reading.faq),
        "secrets": str(reading.secrets_masked),
        **{name.value: field.best.value for name, field in reading.fields if field.best},
    }


def _numbers(numbers: Iterator[int]) -> str:
    return ", ".join(map(str, sorted(numbers)))


def _answer(view: TicketView, mail: MessageView) -> str:
    if mail.no_reply_reason:
        return mail.no_reply_reason
    return next(
        (letter.purpose.value for letter in view.letters if letter.inbox == mail.inbox and letter.automatic), ""
    )


def _answer_now(decision: Decision) -> str:
    reply = decision.reply
    return reply.purpose.value if isinstance(reply, Send) else reply.reason.value
