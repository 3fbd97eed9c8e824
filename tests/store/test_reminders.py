"""Who is due a reminder: whoever was asked long enough ago, has not written since, and can be reached."""

from datetime import timedelta

import pytest

from intake.mail.origin import Kind
from intake.store import inbox, outbox, reminders, tickets
from intake.store.engine import Database
from intake.triage.case import Required, TicketId
from intake.triage.decision import FollowUp, ReplyPurpose
from intake.triage.lifecycle import TicketState
from tests.store.making import (
    DOCTOR,
    LEASE,
    NOW,
    WORKER,
    case,
    decision,
    deliver,
    letter,
    number,
    open_ticket,
    queue,
    send_all,
)

HOUR = timedelta(hours=1)
GAP = decision(state=TicketState.AWAITING_DETAILS, missing=(Required.CONTACT,))


def _due(database: Database, *, after: timedelta = 25 * HOUR, limit: int = 10) -> tuple[reminders.ReminderDue, ...]:
    with database.read() as tx:
        return reminders.due(tx, before=NOW + after - 24 * HOUR, most=2, limit=limit)


def _asked(database: Database, serial: int = 1) -> TicketId:
    ticket = open_ticket(database, serial, judged=GAP)
    queue(database, letter(serial, ticket, purpose=ReplyPurpose.ASK_BACK))
    send_all(database)
    return ticket


def _follow_up(database: Database, ticket: TicketId, kind: Kind) -> None:
    with database.begin() as tx:
        deliver(tx, b"follow-up")
        mail = inbox.claim(tx, owner=WORKER, limit=1, now=NOW + HOUR, lease=LEASE)[0]
        still = decision(FollowUp(ticket=ticket, reopens=False), state=TicketState.AWAITING_DETAILS)
        tickets.file(tx, inbox=mail.id, decision=still, case=case(kind=kind), number=number(9), now=NOW + HOUR)


def test_an_unanswered_ask_back_is_due_after_its_time(database: Database) -> None:
    ticket = _asked(database)

    assert _due(database, after=24 * HOUR) == ()
    due = _due(database)[0]

    assert (due.ticket, due.number, due.reminders, due.sent_at) == (ticket, number(1), 0, NOW)
    assert (due.recipient, due.language, due.message_id) == (DOCTOR, "de", "intake.00000001@example")


def test_a_letter_that_was_not_sent_yet_is_no_ask_back(database: Database) -> None:
    queue(database, letter(1, open_ticket(database, judged=GAP), purpose=ReplyPurpose.ASK_BACK))

    assert _due(database) == ()


def test_time_runs_anew_from_each_reminder_and_ends_with_the_last(database: Database) -> None:
    ticket = _asked(database)
    found = []
    for serial in (2, 3):
        when = NOW + (serial - 1) * 24 * HOUR
        queue(database, letter(serial, ticket, purpose=ReplyPurpose.REMINDER), now=when)
        send_all(database, now=when)
        found.append([_due(database, after=when - NOW + span) for span in (23 * HOUR, 25 * HOUR)])

    assert [[len(due) for due in pair] for pair in found] == [[0, 1], [0, 0]]
    assert found[0][1][0].reminders == 1


@pytest.mark.parametrize(("kind", "is_due"), [(Kind.INQUIRY, False), (Kind.AUTO_REPLY, True)])
def test_only_a_persons_answer_ends_the_waiting(database: Database, kind: Kind, is_due: bool) -> None:
    _follow_up(database, _asked(database), kind)

    assert bool(_due(database)) is is_due


def test_nobody_is_reminded_while_a_letter_is_under_way(database: Database) -> None:
    queue(database, letter(2, _asked(database), purpose=ReplyPurpose.REMINDER))

    assert _due(database) == ()


@pytest.mark.parametrize(("permanent", "is_due"), [(True, False), (False, True)])
def test_an_address_that_does_not_exist_is_not_reminded(database: Database, permanent: bool, is_due: bool) -> None:
    _asked(database)
    with database.begin() as tx:
        outbox.bounced(tx, outbox.LetterId(1), recipient=None, status="", permanent=permanent, now=NOW)

    assert bool(_due(database)) is is_due


def test_tickets_that_went_on_or_were_merged_are_not_reminded(database: Database) -> None:
    went_on, merged, stays = (_asked(database, serial) for serial in (1, 2, 3))
    with database.begin() as tx:
        tickets.set_state(tx, went_on, state=TicketState.IN_PROGRESS, resolution=None, now=NOW)
        tickets.merge(tx, merged, into=stays, now=NOW)

    assert [due.ticket for due in _due(database)] == [stays]
    assert _due(database, limit=0) == ()
