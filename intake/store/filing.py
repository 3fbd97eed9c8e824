"""Filing a judged mail: its ticket, what it taught us, its text and the addresses it came from.

A machine's mail is no word of the customer's: it adds no address to the ticket's contacts.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import bindparam, func, null, select, true, update
from sqlalchemy import case as sql_case

from intake.mail.message import EmailAddress
from intake.mail.origin import Kind
from intake.mail.references import TicketNumber
from intake.reading.values import FieldName
from intake.store import search
from intake.store.columns import Flag, Moment, key_of
from intake.store.dialects import EitherInsert
from intake.store.engine import Transaction
from intake.store.rows import domain_of, missing_text, rank_of, reading_json, unreadable_json
from intake.store.schema import FIELD_NAMES, UNREADABLE_KIND, field_values, messages, ticket_addresses, tickets
from intake.triage.case import Case, InboxId, TicketId, UnreadableCase
from intake.triage.decision import Decision, FollowUp, FurtherDelivery, NewTicket, Withhold
from intake.triage.lifecycle import ENDED

BY_INTAKE = "intake"
"""The actor of everything no person did."""


class NumberTaken(Exception):  # noqa: N818 - an ordinary outcome that needs another draw
    """Another ticket has this number; nothing was written, draw another one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Filed:
    """The ticket a mail ended on."""

    id: TicketId
    number: TicketNumber


_NEW = EitherInsert(
    tickets, lambda insert: insert.on_conflict_do_nothing(index_elements=["number"]).returning(tickets.c.id)
)
_FOLLOW = (
    update(tickets)
    .where(tickets.c.id == bindparam("row"))
    .values(
        {
            "state": bindparam("its_state"),
            "resolution": bindparam("its_resolution"),
            "priority": bindparam("its_priority"),
            "priority_rank": bindparam("its_rank"),
            "missing": bindparam("its_missing"),
            "updated_at": bindparam("changed"),
            "customer_wrote_at": func.coalesce(bindparam("wrote_at", type_=Moment), tickets.c.customer_wrote_at),
            "closed_at": sql_case(
                (
                    bindparam("ended", type_=Flag) == true(),
                    func.coalesce(tickets.c.closed_at, bindparam("now", type_=Moment)),
                ),
                else_=null(),
            ),
            **{
                name: func.coalesce(bindparam(f"its_{name}", type_=tickets.c[name].type), tickets.c[name])
                for name in FIELD_NAMES
            },
        }
    )
    .returning(tickets.c.number)
)
# The row is locked since the mail was judged, but the time of judging may lie before what a person did until then.
_BEFORE = select(tickets.c.updated_at).where(tickets.c.id == bindparam("row")).with_for_update()
_TICK = timedelta(microseconds=1)
"""A change has a time of its own: who saw the ticket before must not decide on what came since, or miss it."""
_NUMBER = select(tickets.c.number).where(tickets.c.id == bindparam("row"))
_ADD_VALUE = field_values.insert()
# A mail that is read again, now that its body is here, replaces what its headers alone gave.
_ADD_MESSAGE = EitherInsert(
    messages,
    lambda insert: insert.on_conflict_do_update(
        index_elements=["inbox_id"],
        set_={
            column.name: insert.excluded[column.name]
            for column in messages.c
            if column.name not in {"id", "inbox_id", "ticket_id"}
        },
    ),
)
_ADD_ADDRESS = EitherInsert(ticket_addresses, lambda insert: insert.on_conflict_do_nothing())


def file(
    tx: Transaction,
    *,
    inbox: InboxId,
    decision: Decision,
    case: Case | UnreadableCase,
    number: TicketNumber,
    now: datetime,
) -> Filed | None:
    """The ticket the mail was filed on; None for a further delivery of a mail that has none yet.

    `number` is used only for a new ticket; NumberTaken if another one has it. A further delivery writes nothing.
    """
    filing = decision.filing
    if isinstance(filing, FurtherDelivery):
        return _ticket_of(tx, filing)
    if isinstance(filing, NewTicket):
        filed = _open(tx, filing, decision, case, number, now)
    else:
        filed = _follow(tx, filing, decision, case, now)
    _learn(tx, filed.id, inbox, decision, now)
    _add_addresses(tx, filed.id, decision, case)
    row = _message_row(filed.id, inbox, decision, case, now)
    tx.execute(_ADD_MESSAGE.of(tx), row)
    _let_be_found(tx, filed, decision, case, row)
    return filed


def _ticket_of(tx: Transaction, filing: FurtherDelivery) -> Filed | None:
    if filing.ticket is None:
        return None
    number = tx.execute(_NUMBER, {"row": filing.ticket}).scalar_one()
    return Filed(id=filing.ticket, number=TicketNumber(number))


def _open(
    tx: Transaction,
    filing: NewTicket,
    decision: Decision,
    case: Case | UnreadableCase,
    number: TicketNumber,
    now: datetime,
) -> Filed:
    learned = _learned(decision)
    row = {
        "number": number,
        "state": decision.state.value,
        "resolution": decision.resolution.value if decision.resolution else None,
        "priority": decision.priority.value,
        "priority_rank": rank_of(decision.priority),
        "language": case.reading.language if isinstance(case, Case) else "und",
        "subject": case.reading.subject if isinstance(case, Case) else case.unreadable.subject,
        "customer": _sender(case),
        "opened_at": now,
        "updated_at": now,
        "customer_wrote_at": _wrote_at(case, now),
        "closed_at": now if decision.state in ENDED else None,
        "missing": missing_text(decision.missing),
        "refers_to": filing.refers_to,
        **{name: learned.get(name) for name in FIELD_NAMES},
    }
    ticket = tx.execute(_NEW.of(tx), row).scalar()
    if ticket is None:
        raise NumberTaken(number)
    return Filed(id=TicketId(ticket), number=number)


def _follow(tx: Transaction, filing: FollowUp, decision: Decision, case: Case | UnreadableCase, now: datetime) -> Filed:
    learned = _learned(decision)
    before = tx.execute(_BEFORE, {"row": filing.ticket}).scalar_one()
    changes = {
        "row": filing.ticket,
        "its_state": decision.state.value,
        "its_resolution": decision.resolution.value if decision.resolution else None,
        "its_priority": decision.priority.value,
        "its_rank": rank_of(decision.priority),
        "its_missing": missing_text(decision.missing),
        "now": now,
        "changed": max(now, before + _TICK),
        "wrote_at": _wrote_at(case, now),
        "ended": decision.state in ENDED,
        **{f"its_{name}": learned.get(name) for name in FIELD_NAMES},
    }
    return Filed(id=filing.ticket, number=TicketNumber(tx.execute(_FOLLOW, changes).scalar_one()))


def _learned(decision: Decision) -> dict[str, str]:
    return {name.value: candidate.value for name, candidate in decision.learned}


def _learn(tx: Transaction, ticket: TicketId, inbox: InboxId, decision: Decision, now: datetime) -> None:
    rows = [
        {
            "ticket_id": ticket,
            "inbox_id": inbox,
            "name": name.value,
            "value": candidate.value,
            "source": candidate.source.value,
            "score": candidate.score,
            "place": candidate.place,
            "set_by": BY_INTAKE,
            "set_at": now,
        }
        for name, candidate in decision.learned
    ]
    if rows:
        tx.execute(_ADD_VALUE, rows)


def _add_addresses(tx: Transaction, ticket: TicketId, decision: Decision, case: Case | UnreadableCase) -> None:
    if isinstance(case, UnreadableCase) or not _may_add_addresses(decision, case):
        return
    given = [address.email for address in (case.message.sender, *case.message.reply_to) if address]
    given += [EmailAddress(c.value.lower()) for name, c in decision.learned if name is FieldName.CONTACT_EMAIL]
    rows = [
        {"ticket_id": ticket, "address": key_of(email), "domain": key_of(domain_of(email))}
        for email in dict.fromkeys(given)
    ]
    if rows:
        tx.execute(_ADD_ADDRESS.of(tx), rows)


def _may_add_addresses(decision: Decision, case: Case) -> bool:
    # Whoever forges a customer's From must not become a contact of that customer's ticket by a Reply-To.
    return _is_inquiry(case) and (isinstance(decision.filing, NewTicket) or case.origin.may_be_answered)


def _message_row(
    ticket: TicketId, inbox: InboxId, decision: Decision, case: Case | UnreadableCase, now: datetime
) -> dict[str, object]:
    withheld = decision.reply if isinstance(decision.reply, Withhold) else None
    return {
        "inbox_id": inbox,
        "ticket_id": ticket,
        "suspicious": case.known.suspicious,
        "filing_reason": decision.filing_reason.value,
        "link": case.known.link.value if case.known.link else None,
        "no_reply_reason": withheld.reason.value if withheld else None,
        "would_be": withheld.would_be.value if withheld and withheld.would_be else None,
        "filed_at": now,
        "sender": _sender(case),
        **(_read(case) if isinstance(case, Case) else _unread(case)),
    }


def _read(case: Case) -> dict[str, object]:
    return {
        "kind": case.origin.kind.value,
        "sender_name": case.message.sender.name if case.message.sender else "",
        "subject": case.reading.subject,
        "text": case.reading.text,
        "language": case.reading.language,
        "complete": case.complete,
        "reading": reading_json(case.reading, case.origin, case.message),
    }


def _unread(case: UnreadableCase) -> dict[str, object]:
    return {
        "kind": UNREADABLE_KIND,
        "sender_name": case.unreadable.sender.name if case.unreadable.sender else "",
        "subject": case.unreadable.subject,
        "text": "",
        "language": "und",
        "complete": True,
        "reading": unreadable_json(case.unreadable),
    }


def _let_be_found(
    tx: Transaction, filed: Filed, decision: Decision, case: Case | UnreadableCase, row: Mapping[str, object]
) -> None:
    texts = (filed.number, *(str(row[name] or "") for name in ("subject", "text", "sender_name", "sender")))
    values = tuple(candidate.value for _, candidate in decision.learned)
    # Before the long text, of which not every word may be kept.
    search.add_words(tx, filed.id, values + texts, is_new=isinstance(decision.filing, NewTicket))
    if isinstance(case, Case):
        search.add_entries(tx, filed.id, (citation.number for citation in case.reading.faq))


def _sender(case: Case | UnreadableCase) -> str | None:
    sender = case.message.sender if isinstance(case, Case) else case.unreadable.sender
    return key_of(sender.email) if sender else None


def _is_inquiry(case: Case | UnreadableCase) -> bool:
    return isinstance(case, Case) and case.origin.kind is Kind.INQUIRY


def _wrote_at(case: Case | UnreadableCase, now: datetime) -> datetime | None:
    return now if _is_inquiry(case) else None
