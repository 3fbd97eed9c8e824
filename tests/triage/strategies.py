"""Cases of every kind, for properties: any origin, any reading, any ticket, any counts."""

from datetime import timedelta

from hypothesis import strategies as st

from intake.mail.origin import Bounce, Kind, Origin, Sign
from intake.reading.values import Candidate, Field, FieldName, Priority, Reading, Source, Urgency
from intake.triage.case import (
    Case,
    ContactRule,
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
)
from intake.triage.lifecycle import ENDED, Resolution, TicketState
from tests.triage.cases import MESSAGE, NOW, PERSON, SENDER, TICKET

COUNTS = st.integers(min_value=0, max_value=4)
VALUES = ["Praxis Talblick", "Praxis Seeblick", "+4989123456", "Heron"]

POLICIES = st.builds(
    Policy,
    require_practice=st.booleans(),
    require_software=st.booleans(),
    require_contact=st.none() | st.sampled_from(ContactRule),
    receipts_per_ticket=st.sampled_from([1, 2, 0]),
    automatic_per_ticket=st.sampled_from([4, 3, 5, 0]),
    automatic_per_address_and_day=st.sampled_from([4, 3, 5, 0]),
    breaker_letters=st.sampled_from([4, 3, 5, 0]),
)

BOUNCES = st.builds(
    Bounce,
    recipients=st.just((SENDER.email,)),
    status=st.sampled_from(["", "4.4.1", "5.1.1"]),
    permanent=st.booleans(),
    original_message_id=st.none(),
)

ORIGINS = st.builds(
    Origin,
    kind=st.sampled_from(Kind),
    signs=st.lists(st.sampled_from(Sign), max_size=2).map(tuple),
    evidence=st.just(""),
    bounce=st.none() | BOUNCES,
)

FOUND = [
    Field(best=Candidate(value=value, source=source, score=0.9, place="line 1"))
    for value in VALUES
    for source in Source
]
FIELD = st.just(Field(best=None)) | st.sampled_from(FOUND)
FIELDS = st.tuples(*(st.tuples(st.just(name), FIELD) for name in FieldName))


def _readings(languages):
    return st.builds(
        Reading,
        language=st.sampled_from(languages),
        subject=st.just(""),
        text=st.just(""),
        fields=FIELDS,
        urgency=st.builds(Urgency, priority=st.sampled_from(Priority), words=st.just(())),
        faq=st.just(()),
        faq_others=st.just(()),
        secrets_masked=st.just(0),
        patient_hints=st.just(()),
    )


@st.composite
def _tickets(draw):
    state = draw(st.sampled_from(TicketState))
    held = draw(
        st.dictionaries(st.sampled_from(FieldName), st.tuples(st.sampled_from(VALUES), st.sampled_from(Source)))
    )
    return KnownTicket(
        id=TicketId(7),
        number=TICKET.number,
        state=state,
        resolution=draw(st.sampled_from(Resolution)) if state in ENDED else None,
        closed_at=NOW - timedelta(days=draw(st.sampled_from([1, 40]))) if state in ENDED else None,
        language="de",
        priority=draw(st.sampled_from(Priority)),
        fields=tuple((name, value) for name, (value, _) in held.items()),
        missing=tuple(draw(st.sets(st.sampled_from(Required)))),
        receipts=draw(COUNTS),
        ask_backs=draw(COUNTS),
        completions=draw(COUNTS),
        automatic_letters=draw(COUNTS),
        sources=tuple((name, source) for name, (_, source) in held.items()),
    )


EARLIER = EarlierDelivery(inbox=InboxId(3), ticket=TicketId(7))


def _known(**given_values):
    return st.builds(
        Known,
        ticket=st.none() | _tickets(),
        link=st.none() | st.sampled_from(Link),
        bounced_letter=st.none() | st.just(LetterId(11)),
        letters_to_address=COUNTS,
        letters_in_window=COUNTS,
        **given_values,
    )


ANY = st.builds(
    Case,
    message=st.just(MESSAGE),
    origin=ORIGINS,
    reading=_readings(["de", "en", "fr", "und"]),
    known=_known(
        earlier=st.sampled_from([None, None, None, EARLIER]),
        suspicious=st.booleans(),
        sender_is_known=st.booleans(),
        level=st.sampled_from(ReplyLevel),
    ),
    complete=st.booleans(),
    now=st.just(NOW),
)

ANSWERABLE = st.builds(
    Case,
    message=st.just(MESSAGE),
    origin=st.just(PERSON),
    reading=_readings(["de", "en", "und"]),
    known=_known(
        earlier=st.none(),
        suspicious=st.just(False),
        sender_is_known=st.sampled_from([True, True, False]),
        level=st.sampled_from([ReplyLevel.RECEIPT, ReplyLevel.ASK, ReplyLevel.FULL]),
    ),
    complete=st.just(True),
    now=st.just(NOW),
)
"""Mails that only the limits keep from being answered."""

CASES = ANY | ANSWERABLE
