"""Mails, decisions and letters as the store's tests need them."""

from datetime import UTC, datetime, timedelta

from intake.mail.message import Address, EmailAddress, Message, MessageId, Unreadable, UnreadableReason
from intake.mail.origin import Kind, Origin
from intake.mail.references import TicketNumber, ticket_number
from intake.reading.values import Candidate, Field, FieldName, Priority, Reading, Source, Urgency
from intake.store import folders, inbox, known, outbox, tickets
from intake.store.engine import Database, Transaction
from intake.store.inbox import Arrival, Claimed
from intake.store.known import Sought
from intake.store.outbox import LetterRow
from intake.triage.case import Case, InboxId, Known, LetterId, ReplyLevel, Required, TicketId, UnreadableCase
from intake.triage.decision import (
    Decision,
    Filing,
    FilingReason,
    FollowUp,
    NewTicket,
    NoReplyReason,
    ReplyPurpose,
    Withhold,
)
from intake.triage.lifecycle import TicketState

NOW = datetime(2021, 11, 8, 9, 0, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
LEASE = timedelta(minutes=5)
WORKER = "host:1"
DOCTOR = Address(name="Praxis Dr. Weiß", email=EmailAddress("praxis@dr-weiss.example"))
NOTHING_KNOWN = Known(
    earlier=None,
    suspicious=False,
    ticket=None,
    link=None,
    sender_is_known=False,
    bounced_letter=None,
    letters_to_address=0,
    letters_in_window=0,
    level=ReplyLevel.FULL,
)


def arrival(uid: int, raw: bytes | None = None) -> Arrival:
    return Arrival(uid=uid, raw=raw or b"mail %d" % uid, complete=True, received_at=NOW, size=100)


def deliver(tx: Transaction, *raws: bytes, now: datetime = NOW) -> None:
    """Store these mails behind those that are there."""
    folder = folders.open_folder(tx, mailbox="box", folder="INBOX", uid_validity=7, now=now)
    first = folder.last_uid + 1
    inbox.store(
        tx,
        folder,
        [arrival(first + n, raw) for n, raw in enumerate(raws)],
        checkpoint=folder.last_uid + len(raws),
        now=now,
    )


def claim(database: Database, *, limit: int = 10, now: datetime = NOW, owner: str = WORKER) -> tuple[Claimed, ...]:
    with database.begin() as tx:
        return inbox.claim(tx, owner=owner, limit=limit, now=now, lease=LEASE)


def candidate(value: str, source: Source = Source.LABEL) -> Candidate:
    return Candidate(value=value, source=source, score=0.9, place=f"Zeile mit {value}")


def case(
    *,
    sender: Address | None = DOCTOR,
    kind: Kind = Kind.INQUIRY,
    text: str = "Wir können nicht arbeiten.",
    reply_to: tuple[Address, ...] = (),
    known: Known = NOTHING_KNOWN,
) -> Case:
    message = Message(
        headers=(),
        message_id=None,
        in_reply_to=(),
        references=(),
        sender=sender,
        reply_to=reply_to,
        to=(),
        cc=(),
        return_path=None,
        subject="Störung",
        date=None,
        content_type="text/plain",
        text=text,
        html="",
        attachments=(),
        report=(),
        attached=(),
        size=100,
    )
    reading = Reading(
        language="de",
        subject="Störung",
        text=text,
        fields=tuple(
            (name, Field(best=candidate("medatixx") if name is FieldName.SOFTWARE else None)) for name in FieldName
        ),
        urgency=Urgency(priority=Priority.NORMAL, words=()),
        faq=(),
        faq_others=(),
        secrets_masked=0,
        patient_hints=(),
    )
    origin = Origin(kind=kind, signs=(), evidence="", bounce=None)
    return Case(message=message, origin=origin, reading=reading, known=known, complete=True, now=NOW)


def unreadable_case() -> UnreadableCase:
    unreadable = Unreadable(
        reason=UnreadableReason.BROKEN,
        detail="No header could be found.",
        sender=None,
        subject="",
        message_id=None,
        size=3,
    )
    return UnreadableCase(unreadable=unreadable, known=NOTHING_KNOWN, now=NOW)


def decision(
    filing: Filing | None = None,
    *,
    state: TicketState = TicketState.OPEN,
    learned: tuple[tuple[FieldName, Candidate], ...] = (),
    missing: tuple[Required, ...] = (),
    priority: Priority = Priority.NORMAL,
) -> Decision:
    return Decision(
        filing=filing or NewTicket(refers_to=None),
        filing_reason=FilingReason.FOLLOW_UP if isinstance(filing, FollowUp) else FilingReason.NEW_INQUIRY,
        state=state,
        resolution=None,
        priority=priority,
        learned=learned,
        missing=missing,
        reply=Withhold(reason=NoReplyReason.LEVEL, would_be=ReplyPurpose.RECEIPT),
    )


def number(serial: int) -> TicketNumber:
    return ticket_number("AK", serial)


def open_ticket(
    database: Database,
    serial: int = 1,
    *,
    message_id: str | None = None,
    judged: Decision | None = None,
    about: Case | None = None,
    now: datetime = NOW,
) -> TicketId:
    """A ticket from a mail of its own, settled; the mail's bytes are those of its serial."""
    with database.begin() as tx:
        deliver(tx, b"mail of ticket %d" % serial, now=now)
        mail = inbox.claim(tx, owner=WORKER, limit=1, now=now, lease=LEASE)[0]
        filed = tickets.file(
            tx, inbox=mail.id, decision=judged or decision(), case=about or case(), number=number(serial), now=now
        )
        assert filed is not None
        named = MessageId(message_id) if message_id else None
        inbox.settle(
            tx, mail.id, owner=WORKER, now=now, ticket=filed.id, rule="new_inquiry", reason="level", message_id=named
        )
        return filed.id


def letter(
    serial: int,
    ticket: TicketId,
    *,
    purpose: ReplyPurpose = ReplyPurpose.RECEIPT,
    recipient: Address = DOCTOR,
    automatic: bool = True,
    not_before: datetime | None = None,
) -> LetterRow:
    return LetterRow(
        message_id=MessageId(f"intake.{serial:08x}@example"),
        token=f"{serial:08x}",
        ticket=ticket,
        inbox=None,
        purpose=purpose,
        recipient=recipient,
        subject="Ihre Meldung",
        raw=b"Subject: Ihre Meldung\r\n\r\nText",
        text="Text",
        text_hash="0" * 64,
        language="de",
        faq_version="5.0",
        entries=((3, "a" * 64), (1, "b" * 64)),
        automatic=automatic,
        not_before=not_before,
    )


def queue(database: Database, row: LetterRow, *, now: datetime = NOW) -> LetterId:
    with database.begin() as tx:
        return outbox.queue(tx, row, now=now)


def send_all(database: Database, *, now: datetime = NOW) -> None:
    with database.begin() as tx:
        for claimed in outbox.claim(tx, owner=WORKER, limit=100, now=now, lease=LEASE):
            outbox.sent(tx, claimed.id, owner=WORKER, now=now, response="250 ok")


def sought(**changes: object) -> Sought:
    facts: dict[str, object] = {
        "inbox_id": InboxId(10**6),
        "message_id": None,
        "raw_hash": "f" * 64,
        "own_ids": (),
        "foreign_ids": (),
        "plus_number": None,
        "subject_number": None,
        "bounce_ids": (),
        "sender": DOCTOR.email,
        "recipient": DOCTOR.email,
    }
    return Sought(**{**facts, **changes})  # type: ignore[arg-type]


def gather(
    database: Database, *, now: datetime = NOW, freemail: frozenset[str] = frozenset({"gmx.example"}), **changes: object
) -> Known:
    with database.begin() as tx:
        return known.gather(tx, sought(**changes), now=now, breaker_window=10 * MINUTE, freemail=freemail)
