"""Tickets: what filing writes, and the plain changes people make."""

from dataclasses import replace

import pytest

from intake.faq.citation import Citation
from intake.mail.message import Address, EmailAddress
from intake.mail.origin import Kind
from intake.reading.values import FieldName, Priority, Source
from intake.store import board, inbox, tickets
from intake.store.board import TicketView
from intake.store.engine import Database
from intake.triage.case import Case, Required, TicketId, UnreadableCase
from intake.triage.decision import Decision, FollowUp, FurtherDelivery, NewTicket
from intake.triage.lifecycle import Resolution, TicketState
from tests.store.making import (
    LEASE,
    MINUTE,
    NOW,
    WORKER,
    candidate,
    case,
    decision,
    deliver,
    gather,
    letter,
    number,
    open_ticket,
    queue,
    unreadable_case,
)


def _file(
    database: Database, judged: Decision, about: Case | UnreadableCase | None = None, serial: int = 9
) -> tickets.Filed | None:
    with database.begin() as tx:
        deliver(tx, b"another mail")
        mail = inbox.claim(tx, owner=WORKER, limit=1, now=NOW, lease=LEASE)[0]
        return tickets.file(
            tx, inbox=mail.id, decision=judged, case=about or case(), number=number(serial), now=NOW + MINUTE
        )


def _view(database: Database, serial: int = 1) -> TicketView:
    with database.read() as tx:
        found = board.ticket(tx, number(serial))
    assert found is not None
    return found


def test_a_new_ticket_holds_what_was_decided(database: Database) -> None:
    learned = ((FieldName.PRACTICE, candidate("Praxis Weiß")), (FieldName.SOFTWARE, candidate("medatixx")))
    open_ticket(
        database,
        judged=decision(
            state=TicketState.AWAITING_DETAILS, learned=learned, missing=(Required.CONTACT,), priority=Priority.CRITICAL
        ),
    )

    held = _view(database).ticket

    assert (held.number, held.state, held.priority) == (number(1), TicketState.AWAITING_DETAILS, Priority.CRITICAL)
    assert dict(held.fields) == {FieldName.PRACTICE: "Praxis Weiß", FieldName.SOFTWARE: "medatixx"}
    assert held.missing == (Required.CONTACT,)
    assert (held.opened_at, held.customer_wrote_at, held.closed_at) == (NOW, NOW, None)
    assert (held.language, held.subject, held.customer) == ("de", "Störung", "praxis@dr-weiss.example")


def test_the_mail_and_the_origin_of_its_values_can_be_seen(database: Database) -> None:
    open_ticket(database, judged=decision(learned=((FieldName.TOWN, candidate("Bamberg", Source.SIGNATURE)),)))

    view = _view(database)

    assert [(m.text, m.kind, m.no_reply_reason, m.would_be) for m in view.messages] == [
        ("Wir können nicht arbeiten.", "inquiry", "level", "receipt")
    ]
    assert view.messages[0].reading["fields"]["software"][0]["value"] == "medatixx"
    assert [(v.name, v.value, v.source, v.place, v.set_by) for v in view.values] == [
        (FieldName.TOWN, "Bamberg", Source.SIGNATURE, "Zeile mit Bamberg", "intake")
    ]


def test_letters_are_seen_on_their_ticket_with_the_entries_they_quote(database: Database) -> None:
    ticket = open_ticket(database)
    queue(database, letter(1, ticket))

    view = _view(database)

    assert [(found.state, found.text, found.recipient) for found in view.letters] == [
        ("waiting", "Text", "praxis@dr-weiss.example")
    ]
    assert view.letters[0].entries == ((1, "b" * 64), (3, "a" * 64))


def test_citations_are_kept_with_the_mail(database: Database) -> None:
    cited = Citation(number=4, score=0.9, sentence="Geht es wieder?")
    about = case()
    open_ticket(database, about=replace(about, reading=replace(about.reading, faq=(cited,))))

    reading = _view(database).messages[0].reading

    assert (reading["faq"], reading["faq_others"]) == ([{"number": 4, "score": 0.9, "sentence": "Geht es wieder?"}], [])


def test_a_number_that_is_taken_is_told_and_nothing_is_written(database: Database) -> None:
    open_ticket(database)

    with pytest.raises(tickets.NumberTaken):
        _file(database, decision(), serial=1)

    assert len(_view(database).messages) == 1


def test_a_follow_up_adds_what_it_says_and_keeps_the_rest(database: Database) -> None:
    ticket = open_ticket(
        database,
        judged=decision(
            state=TicketState.AWAITING_DETAILS,
            learned=((FieldName.PRACTICE, candidate("Praxis Weis")), (FieldName.TOWN, candidate("Hof"))),
            missing=(Required.CONTACT,),
        ),
    )
    corrected = decision(
        FollowUp(ticket=ticket, reopens=False),
        learned=((FieldName.PRACTICE, candidate("Praxis Weiß")),),
        priority=Priority.HIGH,
    )

    filed = _file(database, corrected)

    view = _view(database)
    assert filed == tickets.Filed(id=ticket, number=number(1))
    assert dict(view.ticket.fields) == {FieldName.PRACTICE: "Praxis Weiß", FieldName.TOWN: "Hof"}
    assert (view.ticket.state, view.ticket.priority, view.ticket.missing) == (TicketState.OPEN, Priority.HIGH, ())
    assert [value.value for value in view.values if value.name is FieldName.PRACTICE] == ["Praxis Weis", "Praxis Weiß"]
    assert view.ticket.customer_wrote_at == NOW + MINUTE
    assert len(view.messages) == 2


def test_a_machines_mail_is_filed_but_is_no_word_of_the_customer(database: Database) -> None:
    ticket = open_ticket(database)
    robot = Address(name="", email=EmailAddress("robot@machine.example"))

    _file(database, decision(FollowUp(ticket=ticket, reopens=False)), case(kind=Kind.AUTO_REPLY, sender=robot))

    view = _view(database)
    assert [message.kind for message in view.messages] == ["inquiry", "auto_reply"]
    assert view.ticket.customer_wrote_at == NOW
    assert not gather(database, subject_number=number(1), sender=robot.email).sender_is_known


def test_an_unreadable_mail_is_a_ticket_too(database: Database) -> None:
    _file(database, decision(), unreadable_case(), serial=1)

    message = _view(database).messages[0]
    assert (message.kind, message.reading["unreadable"], message.sender) == ("unreadable", "broken", None)


def test_a_further_delivery_writes_nothing(database: Database) -> None:
    ticket = open_ticket(database)

    with_ticket = _file(database, decision(FurtherDelivery(earlier=inbox.InboxId(1), ticket=ticket)))
    without = _file(database, decision(FurtherDelivery(earlier=inbox.InboxId(1), ticket=None)))

    assert with_ticket == tickets.Filed(id=ticket, number=number(1))
    assert without is None
    assert len(_view(database).messages) == 1


def test_a_ticket_may_refer_to_another(database: Database) -> None:
    first = open_ticket(database)

    _file(database, decision(NewTicket(refers_to=first)))

    assert _view(database, 9).ticket.refers_to == first


@pytest.mark.parametrize("minutes", [0, 1, 5])
def test_a_mail_moves_its_ticket_on_from_whatever_a_person_did_meanwhile(database: Database, minutes: int) -> None:
    ticket = open_ticket(database)
    acted = NOW + minutes * MINUTE
    with database.begin() as tx:
        tickets.assign(tx, ticket, assignee="anna", now=acted)

    _file(database, decision(FollowUp(ticket=ticket, reopens=False)))

    changed = _view(database).ticket.updated_at
    assert changed > acted
    assert changed >= NOW + MINUTE


def test_a_written_contact_address_becomes_a_known_sender(database: Database) -> None:
    open_ticket(database, judged=decision(learned=((FieldName.CONTACT_EMAIL, candidate("Chefin@Dienst.example")),)))

    assert gather(database, subject_number=number(1), sender="chefin@dienst.example").sender_is_known


def test_text_no_database_takes_is_kept_as_far_as_it_can_be(database: Database) -> None:
    open_ticket(database, about=case(text="a\0b \ud83d c \U0001f600"))

    assert _view(database).messages[0].text == "a\ufffdb \ufffd c \U0001f600"


def test_an_end_is_dated_once_and_a_new_beginning_forgets_it(database: Database) -> None:
    ticket = open_ticket(database)
    moves = (
        (TicketState.RESOLVED, Resolution.ANSWERED),
        (TicketState.CLOSED, Resolution.ANSWERED),
        (TicketState.OPEN, Resolution.ANSWERED),
    )
    seen = []
    with database.begin() as tx:
        for minute, (state, resolution) in enumerate(moves):
            tickets.set_state(tx, ticket, state=state, resolution=resolution, now=NOW + minute * MINUTE)
            found = tickets.find(tx, ticket)
            assert found is not None
            seen.append((found.state, found.resolution, found.closed_at))

    assert seen == [
        (TicketState.RESOLVED, Resolution.ANSWERED, NOW),
        (TicketState.CLOSED, Resolution.ANSWERED, NOW),
        (TicketState.OPEN, None, None),
    ]


def test_people_change_a_ticket(database: Database) -> None:
    ticket = open_ticket(database, judged=decision(learned=((FieldName.TOWN, candidate("Hof")),)))
    with database.begin() as tx:
        tickets.set_field(tx, ticket, name=FieldName.TOWN, value=None, by="anna", now=NOW)
        tickets.set_field(tx, ticket, name=FieldName.PRACTICE, value="Praxis", by="anna", now=NOW)
        tickets.set_missing(tx, ticket, missing=(Required.SOFTWARE, Required.CONTACT), now=NOW)
        tickets.set_priority(tx, ticket, priority=Priority.LOW, now=NOW)
        tickets.assign(tx, ticket, assignee="anna", now=NOW + MINUTE)
        tickets.add_note(tx, ticket, author="anna", text="ruft zurück", now=NOW)

    view = _view(database)

    assert dict(view.ticket.fields) == {FieldName.PRACTICE: "Praxis"}
    assert view.ticket.missing == (Required.SOFTWARE, Required.CONTACT)
    assert (view.ticket.priority, view.ticket.assignee, view.ticket.updated_at) == (Priority.LOW, "anna", NOW + MINUTE)
    assert [(value.name, value.value, value.source) for value in view.values[1:]] == [
        (FieldName.TOWN, None, Source.STAFF),
        (FieldName.PRACTICE, "Praxis", Source.STAFF),
    ]
    assert [(note.author, note.text) for note in view.notes] == [("anna", "ruft zurück")]


def test_a_merged_ticket_shows_on_its_target_and_keeps_its_state(database: Database) -> None:
    first, second, third = (open_ticket(database, serial) for serial in (1, 2, 3))
    with database.begin() as tx:
        tickets.merge(tx, second, into=first, now=NOW)
        tickets.merge(tx, third, into=second, now=NOW)

    view = _view(database, 1)

    assert view.merged == (number(2), number(3))
    assert [message.ticket for message in view.messages] == [number(1), number(2), number(3)]
    assert _view(database, 3).ticket.state is TicketState.OPEN


@pytest.mark.parametrize("into", [1, 2])
def test_a_merge_that_leads_back_is_refused(database: Database, into: int) -> None:
    first, second = open_ticket(database, 1), open_ticket(database, 2)
    with database.begin() as tx:
        tickets.merge(tx, second, into=first, now=NOW)
        with pytest.raises(ValueError, match="itself"):
            tickets.merge(tx, first, into=TicketId(into), now=NOW)


def test_a_ticket_is_found_by_number_or_id(database: Database) -> None:
    ticket = open_ticket(database)
    with database.begin() as tx:
        found = [tickets.find(tx, which, to_change=lock) for which in (ticket, number(1)) for lock in (False, True)]
        missing = [tickets.find(tx, TicketId(7)), tickets.find(tx, number(7))]

    assert {one.id for one in found if one} == {ticket}
    assert len(found) == 4
    assert missing == [None, None]


def test_a_ticket_that_does_not_exist_cannot_be_seen(database: Database) -> None:
    with database.read() as tx:
        assert board.ticket(tx, number(1)) is None
