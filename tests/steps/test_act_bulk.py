"""The same act on many tickets: each by itself, tried before, and nothing of one that refuses."""

from dataclasses import replace
from datetime import timedelta

import pytest

from intake.mail.references import ticket_number
from intake.reading.values import Priority
from intake.steps import act, act_bulk, staff
from intake.steps.act_bulk import Chosen, Words
from intake.steps.write import Written
from intake.store.accounts import Role
from intake.triage.lifecycle import Resolution, TicketState
from intake.wiring.desk import admitting_of
from tests.cli.practice import AWAY, COMPLETE, INCOMPLETE, mail, take_in

ABSENT = ticket_number("AK", 1)
OTHER = mail(sender="eva@andere.example", subject="Druck", text="Es druckt nicht, bitte helfen Sie uns.")


def chosen(seen, *numbers):
    """The tickets as they stand now."""
    return [Chosen(number=number, seen=seen(number).ticket.updated_at) for number in numbers]


def refusals(settled):
    return [one.refused for one in settled]


def journal(seen, number):
    return [(line.event, line.reason) for line in seen(number).journal if line.actor != "intake"]


@pytest.mark.parametrize(
    ("deed", "held"),
    [
        (act_bulk.prioritising(Priority.LOW), {"priority": Priority.LOW}),
        (
            act_bulk.ending(TicketState.RESOLVED, Resolution.NO_ACTION),
            {"state": TicketState.RESOLVED, "resolution": Resolution.NO_ACTION},
        ),
        (act_bulk.dismissing(Resolution.SPAM), {"state": TicketState.CLOSED, "resolution": Resolution.SPAM}),
        (act_bulk.giving_back(), {"assignee": None}),
        (act_bulk.handing_over("ada"), {"assignee": "ada"}),
    ],
)
def test_each_ticket_is_changed_with_a_line_of_its_own(program, acting, seen, deed, held):
    staff.add(admitting_of(program), "ada", Role.AGENT, by="test")
    numbers = take_in(program, COMPLETE, INCOMPLETE)
    for number in numbers:
        act.assign(acting, number, assignee="bob")

    settled = act_bulk.carry_out(replace(acting, reason="Nachtschicht"), chosen(seen, *numbers), deed)

    assert refusals(settled) == ["", ""]
    for number in numbers:
        assert {name: getattr(seen(number).ticket, name) for name in held} == held
        assert journal(seen, number)[-1][1] == "Nachtschicht"


def test_what_refuses_stops_no_other_and_says_why(program, acting, seen):
    changed, merged, already, fine = take_in(program, COMPLETE, INCOMPLETE, OTHER, mail(subject="Vier", text="Hallo"))
    act.merge(acting, merged, into=fine)
    act.prioritise(acting, already, priority=Priority.CRITICAL)
    tickets = [*chosen(seen, changed, merged, already, fine), Chosen(number=ABSENT, seen=seen(fine).ticket.updated_at)]
    tickets[0] = replace(tickets[0], seen=tickets[0].seen - timedelta(seconds=1))

    settled = act_bulk.carry_out(acting, tickets, act_bulk.prioritising(Priority.CRITICAL))

    assert refusals(settled) == ["changed", "merged", "already", "", "no_such_ticket"]
    assert seen(fine).ticket.priority is Priority.CRITICAL
    assert seen(changed).ticket.priority is not Priority.CRITICAL


def test_trying_tells_the_same_and_keeps_nothing(program, acting, seen):
    open_, closed = take_in(program, COMPLETE, INCOMPLETE)
    act.move(acting, closed, state=TicketState.CLOSED)
    before = [seen(number) for number in (open_, closed)]
    deed, tickets = act_bulk.ending(TicketState.RESOLVED, Resolution.ANSWERED), chosen(seen, open_, closed)

    tried = act_bulk.try_out(acting, tickets, deed)
    after = [seen(number) for number in (open_, closed)]

    assert after == before
    assert refusals(tried) == refusals(act_bulk.carry_out(acting, tickets, deed)) == ["", "no_move"]


def test_every_letter_is_written_for_its_own_ticket(program, acting, seen):
    numbers = take_in(program, COMPLETE, OTHER)
    deed = act_bulk.answering(lambda ticket: Words(text=f"Zu {ticket.subject}: behoben.", language="de"))

    tried = act_bulk.try_out(acting, chosen(seen, *numbers), deed)
    settled = act_bulk.carry_out(replace(acting, undo=timedelta(seconds=15)), chosen(seen, *numbers), deed)

    letters = [seen(number).letters[-1] for number in numbers]
    assert all(isinstance(one.made, Written) for one in tried)
    assert [one.made for one in settled] == [letter.id for letter in letters]
    assert ["Zu Drucker" in letters[0].text, "Zu Druck:" in letters[1].text] == [True, True]
    assert len({letter.recipient for letter in letters}) == 2
    assert all(letter.due_at - letter.queued_at == timedelta(seconds=15) for letter in letters)


def test_a_letter_that_nobody_could_get_is_named(program, acting, seen):
    fine, machine = take_in(program, COMPLETE, AWAY)
    deed = act_bulk.answering(lambda _: Words(text="Behoben.", language=""))

    assert refusals(act_bulk.try_out(acting, chosen(seen, fine, machine), deed)) == ["", "nobody_to_write_to"]


def test_words_no_letter_may_hold_are_refused_for_each(program, acting, seen):
    numbers = take_in(program, COMPLETE, OTHER)
    deed = act_bulk.answering(lambda _: Words(text="Siehe https://evil.example", language="de"))

    assert refusals(act_bulk.carry_out(acting, chosen(seen, *numbers), deed)) == ["words_refused"] * 2


def test_letters_are_taken_back_while_they_wait(program, acting, seen):
    numbers = take_in(program, COMPLETE, OTHER)
    deed = act_bulk.answering(lambda _: Words(text="Behoben.", language=""))
    settled = act_bulk.carry_out(replace(acting, undo=timedelta(seconds=15)), chosen(seen, *numbers), deed)
    letters = [one.made for one in settled]

    assert act_bulk.take_back(acting, letters) == 2
    assert act_bulk.take_back(acting, letters) == 0
    assert {seen(number).letters[-1].state for number in numbers} == {"withdrawn"}


def test_sent_once_more_nothing_is_done_twice(program, acting, seen):
    (number,) = take_in(program, COMPLETE)
    deed, tickets = act_bulk.answering(lambda _: Words(text="Behoben.", language="")), chosen(seen, number)
    act_bulk.carry_out(acting, tickets, deed)

    settled = act_bulk.carry_out(acting, tickets, deed)

    assert refusals(settled) == ["changed"]
    assert len([letter for letter in seen(number).letters if not letter.automatic]) == 1


def test_no_more_than_a_hundred_at_once(program, acting, seen):
    (number,) = take_in(program, COMPLETE)
    many = [*chosen(seen, *[number] * act_bulk.MOST), Chosen(number=ABSENT, seen=seen(number).ticket.updated_at)]

    settled = act_bulk.carry_out(acting, many, act_bulk.prioritising(seen(number).ticket.priority))

    assert refusals(settled) == ["already"] * act_bulk.MOST


def test_a_database_that_goes_away_is_told_with_what_was_done(program, acting, seen):
    numbers = take_in(program, COMPLETE, OTHER)
    tickets = chosen(seen, *numbers)

    def lock(by, ticket):
        act.prioritise(by, ticket.number, priority=Priority.LOW)
        if ticket.number == numbers[0]:
            program.database.close()
            (program.config.paths.data / "intake.sqlite3").rename(program.config.paths.data / "gone")

    settled = act_bulk.carry_out(acting, tickets, act_bulk.Deed(do=lock))

    assert refusals(settled) == ["", "busy"]
