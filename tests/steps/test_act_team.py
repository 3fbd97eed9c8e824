"""Handing on, tying together, dismissing, taking back: what people do with each other's tickets."""

import pytest

from intake.mail.references import ticket_number
from intake.steps import act, staff
from intake.steps.act import NotDone
from intake.store import board, ticket_links
from intake.store.accounts import Role
from intake.triage.lifecycle import Resolution, TicketState
from intake.wiring.desk import admitting_of
from tests.cli.practice import COMPLETE, INCOMPLETE, take_in

ABSENT = ticket_number("AK", 1)


def linked(program, number):
    with program.database.read() as tx:
        ticket = board.ticket(tx, number).ticket
        return [(one.ticket.number, one.made_by) for one in ticket_links.of_ticket(tx, ticket.id)]


def test_a_ticket_is_handed_to_whoever_may_log_in(program, acting, seen):
    (number,) = take_in(program, COMPLETE)
    admitting = admitting_of(program)
    staff.add(admitting, "bob", Role.AGENT, by="test")
    staff.add(admitting, "eve", Role.AGENT, by="test")
    staff.disable(admitting, "eve", by="test")

    act.hand_over(acting, number, to="bob")
    for nobody in ("eve", "mallory", ""):
        with pytest.raises(NotDone, match="may log in"):
            act.hand_over(acting, number, to=nobody)

    line = seen(number).journal[-1]
    assert (seen(number).ticket.assignee, line.detail) == ("bob", {"before": None, "after": "bob"})


def test_a_link_shows_on_both_and_can_be_ended_from_either(program, acting, seen):
    one, other = take_in(program, COMPLETE, INCOMPLETE)
    before = seen(one).ticket

    act.link(acting, one, other=other)
    assert (linked(program, one), linked(program, other)) == ([(other, "Ada")], [(one, "Ada")])
    assert seen(one).ticket == before
    with pytest.raises(NotDone) as twice:
        act.link(acting, other, other=one)
    act.unlink(acting, other, other=one)

    assert (linked(program, one), linked(program, other), twice.value.code) == ([], [], "linked")
    for number in (one, other):
        assert [line.event for line in seen(number).journal[-2:]] == ["ticket_linked", "ticket_unlinked"]


def test_an_ended_link_can_be_made_again(program, acting):
    one, other = take_in(program, COMPLETE, INCOMPLETE)

    act.link(acting, one, other=other)
    act.unlink(acting, one, other=other)
    with pytest.raises(NotDone, match="not linked"):
        act.unlink(acting, one, other=other)
    act.link(program.acting("Grace"), other, other=one)

    assert linked(program, one) == [(other, "Grace")]


@pytest.mark.parametrize("end", [act.link, act.unlink])
def test_a_link_needs_another_ticket(program, acting, end):
    (one,) = take_in(program, COMPLETE)

    codes = []
    for other in (ABSENT, one):
        with pytest.raises(NotDone) as refused:
            end(acting, one, other=other)
        codes.append(refused.value.code)

    assert codes == ["no_such_ticket", "same_ticket"]


def test_a_partner_of_the_configuration_gets_the_ticket_and_gives_it_back(program, seen):
    (number,) = take_in(program, COMPLETE)
    by = program.acting("Ada")
    assert by.partners == ("Praxis-EDV Nord",)

    act.hand_to_partner(by, number, partner="Praxis-EDV Nord", reason="Drucker vor Ort")
    assert seen(number).ticket.partner == "Praxis-EDV Nord"
    with pytest.raises(NotDone, match="no partner"):
        act.hand_to_partner(by, number, partner="Irgendwer")
    act.hand_to_partner(by, number, partner=None)

    assert seen(number).ticket.partner is None
    given, back = seen(number).journal[-2:]
    assert (given.event, given.reason, given.detail["after"]) == ("partner_set", "Drucker vor Ort", "Praxis-EDV Nord")
    assert back.detail == {"before": "Praxis-EDV Nord", "after": None}


@pytest.mark.parametrize("resolution", [Resolution.SPAM, Resolution.OTHER_INCIDENT, Resolution.DUPLICATE])
def test_a_dismissed_ticket_is_closed_as_what_it_is(program, acting, seen, resolution):
    (number,) = take_in(program, COMPLETE)

    act.dismiss(acting, number, resolution=resolution, reason="weil")

    ticket, line = seen(number).ticket, seen(number).journal[-1]
    assert (ticket.state, ticket.resolution) == (TicketState.CLOSED, resolution)
    assert (line.event, line.reason, line.detail["after"]) == ("ticket_dismissed", "weil", resolution)


def test_a_duplicate_is_linked_to_the_other(program, acting, seen):
    one, other = take_in(program, COMPLETE, INCOMPLETE)

    act.dismiss(acting, other, resolution=Resolution.DUPLICATE, duplicate_of=one)

    assert linked(program, one) == [(other, "Ada")]


def test_a_dismissal_that_cannot_be_changes_nothing(program, acting, seen):
    (number,) = take_in(program, COMPLETE)
    before = seen(number)

    with pytest.raises(NotDone, match="dismissed"):
        act.dismiss(acting, number, resolution=Resolution.ANSWERED)
    with pytest.raises(NotDone, match="no ticket"):
        act.dismiss(acting, number, resolution=Resolution.DUPLICATE, duplicate_of=ABSENT)

    assert seen(number) == before


def test_merging_and_taking_apart_restores_everything(program, acting, seen):
    one, other = take_in(program, COMPLETE, INCOMPLETE)
    act.note(acting, other, text="Notiz")
    act.link(acting, one, other=other)
    before = {number: seen(number) for number in (one, other)}

    act.merge(acting, other, into=one)
    assert {mail.ticket for mail in seen(one).messages} == {one, other}
    act.unmerge(acting, other)

    for number in (one, other):
        was, now = before[number], seen(number)
        assert (now.messages, now.letters, now.values, now.notes, now.merged) == (
            was.messages,
            was.letters,
            was.values,
            was.notes,
            (),
        )
        assert (now.ticket.state, now.ticket.fields, now.ticket.missing) == (
            was.ticket.state,
            was.ticket.fields,
            was.ticket.missing,
        )
    assert [seen(number).journal[-1].event for number in (one, other)] == ["ticket_unmerged_from", "ticket_unmerged"]


def test_a_reply_is_taken_back_with_its_words_until_somebody_sends_it(program, acting, seen):
    (number,) = take_in(program, COMPLETE)
    letter = act.reply(acting, number, text="  Bitte neu starten.\n\nDanke ")

    act.take_back(acting, letter)

    assert (seen(number).letters[-1].state, seen(number).journal[-1].event) == ("withdrawn", "reply_taken_back")
    with pytest.raises(NotDone, match="is withdrawn"):
        act.take_back(acting, letter)
    with pytest.raises(NotDone, match="Nobody wrote"):
        act.take_back(acting, seen(number).letters[0].id)
