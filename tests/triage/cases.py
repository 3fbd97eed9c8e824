"""Plain cases to change one thing about: a complete first mail of a practice, and a ticket that awaits details."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from intake.mail.message import Address, EmailAddress, Message, MessageId, Unreadable, UnreadableReason
from intake.mail.origin import Bounce, Kind, Origin, Sign
from intake.mail.references import ticket_number
from intake.reading.values import Candidate, Field, FieldName, Priority, Reading, Source, Urgency
from intake.triage.case import (
    Case,
    EarlierDelivery,
    InboxId,
    Known,
    KnownTicket,
    LetterId,
    Link,
    Policy,
    ReplyLevel,
    Required,
    TicketId,
    UnreadableCase,
)
from intake.triage.decision import FollowUp, NewTicket
from intake.triage.filed import FiledCase, filed_case
from intake.triage.lifecycle import TicketState

NOW = datetime(2026, 3, 9, 8, 0, tzinfo=UTC)
POLICY = Policy()
SENDER = Address(name="Praxis Talblick", email=EmailAddress("praxis@talblick.example"))

COMPLETE = {
    FieldName.PRACTICE: "Praxis Talblick",
    FieldName.SOFTWARE: "Heron",
    FieldName.CONTACT_NAME: "Ina Vogt",
    FieldName.CONTACT_PHONE: "+4989123456",
}
ALL_REQUIRED = (Required.PRACTICE, Required.SOFTWARE, Required.CONTACT)

MESSAGE = Message(
    headers=(),
    message_id=MessageId("one@talblick.example"),
    in_reply_to=(),
    references=(),
    sender=SENDER,
    reply_to=(),
    to=(Address(name="", email=EmailAddress("notfall@vendor.example")),),
    cc=(),
    return_path=SENDER.email,
    subject="Kein Druck",
    date=NOW,
    content_type="text/plain",
    text="Der Drucker geht nicht.",
    html="",
    attachments=(),
    report=(),
    attached=(),
    size=900,
)

PERSON = Origin(kind=Kind.INQUIRY, signs=(), evidence="", bounce=None)
OUT_OF_OFFICE = Origin(
    kind=Kind.AUTO_REPLY, signs=(Sign.AUTO_SUBMITTED,), evidence="Auto-Submitted: auto-replied", bounce=None
)
NEWSLETTER = Origin(kind=Kind.BULK, signs=(Sign.LIST_HEADER,), evidence="List-Id", bounce=None)
SPAM = Origin(kind=Kind.SPAM, signs=(Sign.UPSTREAM_SPAM,), evidence="X-Spam-Flag: YES", bounce=None)
BOUNCED_FOR_GOOD = Origin(
    kind=Kind.BOUNCE,
    signs=(Sign.NULL_RETURN_PATH, Sign.DELIVERY_REPORT),
    evidence="multipart/report",
    bounce=Bounce(recipients=(SENDER.email,), status="5.1.1", permanent=True, original_message_id=MessageId("a@b")),
)
DELAYED = replace(
    BOUNCED_FOR_GOOD,
    bounce=Bounce(recipients=(SENDER.email,), status="4.4.1", permanent=False, original_message_id=MessageId("a@b")),
)

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

TICKET = KnownTicket(
    id=TicketId(7),
    number=ticket_number("AK", 4829317),
    state=TicketState.AWAITING_DETAILS,
    resolution=None,
    closed_at=None,
    language="de",
    priority=Priority.NORMAL,
    fields=((FieldName.PRACTICE, "Praxis Talblick"),),
    missing=(Required.SOFTWARE, Required.CONTACT),
    receipts=0,
    ask_backs=1,
    completions=0,
    automatic_letters=1,
    sources=((FieldName.PRACTICE, Source.DISPLAY_NAME),),
)
"""It was asked once for software and contact, and has not answered."""


def candidate(value, source=Source.LABEL):
    return Candidate(value=value, source=source, score=0.9, place="line 1")


def reading(values=None, *, priority=Priority.NORMAL, language="de", source=Source.LABEL):
    """What a mail with these values says."""
    values = COMPLETE if values is None else values
    return Reading(
        language=language,
        subject="Kein Druck",
        text="Der Drucker geht nicht.",
        fields=tuple(
            (name, Field(best=candidate(values[name], source) if name in values else None)) for name in FieldName
        ),
        urgency=Urgency(priority=priority, words=()),
        faq=(),
        faq_others=(),
        secrets_masked=0,
        patient_hints=(),
    )


def first_mail(**changes):
    """A practice's first mail, with everything given."""
    plain = Case(message=MESSAGE, origin=PERSON, reading=reading(), known=NOTHING_KNOWN, complete=True, now=NOW)
    return replace(plain, **changes)


def knowing(ticket, **changes):
    """What is known when a contact of the ticket refers to it."""
    plain = replace(NOTHING_KNOWN, ticket=ticket, link=Link.OWN_MESSAGE_ID, sender_is_known=True)
    return replace(plain, **changes)


def follow_up_mail(ticket=TICKET, values=None, **changes):
    """A mail of a contact of the ticket that gives these values: none, if not told otherwise."""
    plain = first_mail(known=knowing(ticket), reading=reading(values or {}))
    return replace(plain, **changes)


def again(case):
    """The same mail, delivered once more."""
    earlier = EarlierDelivery(inbox=InboxId(3), ticket=TICKET.id)
    return replace(case, known=replace(case.known, earlier=earlier))


def bounce_mail(ticket=TICKET, origin=BOUNCED_FOR_GOOD):
    """A stranger's non-delivery that names a letter of the ticket."""
    known = knowing(ticket, link=Link.DELIVERY_REPORT, sender_is_known=False, bounced_letter=LetterId(11))
    return follow_up_mail(ticket, origin=origin, known=known)


def ended(state, *, days_ago, resolution=None):
    """The ticket, complete and ended so many days ago."""
    return replace(
        TICKET,
        state=state,
        resolution=resolution,
        closed_at=NOW - timedelta(days=days_ago),
        fields=tuple(COMPLETE.items()),
        missing=(),
        completions=1,
        automatic_letters=2,
    )


def unreadable(known=NOTHING_KNOWN, sender=SENDER):
    """Bytes nobody could read."""
    raw = Unreadable(
        reason=UnreadableReason.TOO_DEEP, detail="Too deep.", sender=sender, subject="", message_id=None, size=9
    )
    return UnreadableCase(unreadable=raw, known=known, now=NOW)


def filed_new(case=None, policy=POLICY) -> FiledCase:
    """A case filed as a new ticket, for the reply rules."""
    return filed_case(case or first_mail(), NewTicket(refers_to=None), policy)


def filed_on_ticket(case=None, policy=POLICY) -> FiledCase:
    """A case attached to its ticket, for the reply rules."""
    return filed_case(case or follow_up_mail(), FollowUp(ticket=TICKET.id, reopens=False), policy)
