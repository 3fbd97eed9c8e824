"""The page of numbers: what is counted, over which time, and how it is drawn."""

import re
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from intake.desk.charts import ceiling, columns, lines
from intake.desk.periods import Period, cut
from intake.steps import act
from intake.store import numbers as figures
from intake.store.accounts import Role
from intake.triage.lifecycle import TicketState
from tests.cli.practice import AWAY, COMPLETE, INCOMPLETE, take_in

BERLIN = ZoneInfo("Europe/Berlin")
HOUR = timedelta(hours=1)


def found(practice, since=None):
    now = practice.clock.now()
    with practice.program.database.read() as tx:
        return figures.numbers(tx, since=since or now - timedelta(days=400), now=now)


def test_mails_and_tickets_are_counted_by_their_hour(practice):
    take_in(practice.program, COMPLETE, INCOMPLETE, AWAY)

    numbers = found(practice)

    assert sum(numbers.mails.values()) == 3
    assert sum(numbers.tickets.values()) == 3
    assert all((hour.minute, hour.second, hour.tzinfo) == (0, 0, UTC) for hour in (*numbers.mails, *numbers.tickets))


def test_states_and_software_are_counted_once_a_ticket_and_merged_ones_not(practice):
    first, second = take_in(practice.program, COMPLETE, INCOMPLETE)
    assert (found(practice).states[TicketState.OPEN], found(practice).software) == (1, {"x.isynet": 1, None: 1})

    act.merge(practice.program.acting("ada"), second, into=first)

    assert sum(found(practice).states.values()) == 1
    assert found(practice).software == {"x.isynet": 1}


def test_machines_mails_are_no_customers(practice):
    take_in(practice.program, COMPLETE, AWAY)

    assert found(practice).customers == 1


def test_a_ticket_waits_until_a_person_takes_it_up(practice):
    (number,) = take_in(practice.program, COMPLETE)
    practice.clock.advance(5 * HOUR)
    assert (found(practice).waiting, found(practice).taken) == ((0, 0, 1, 0, 0, 0), (0,) * 6)

    act.assign(practice.program.acting("ada"), number, assignee="ada")
    practice.clock.advance(100 * HOUR)

    assert (found(practice).waiting, found(practice).taken) == ((0,) * 6, (0, 0, 1, 0, 0, 0))


def test_what_came_before_the_period_does_not_count(practice):
    take_in(practice.program, COMPLETE)
    now = practice.clock.now()

    assert found(practice, since=now).customers == 1
    later = found(practice, since=now + timedelta(microseconds=1))
    assert (sum(later.states.values()), later.customers, later.tickets) == (0, 0, {})


def test_only_letters_that_were_sent_are_answers(practice):
    take_in(practice.program, COMPLETE)
    assert found(practice).answered == 0

    with practice.program.database.begin() as tx:
        tx.exec_driver_sql("UPDATE letters SET state = 'sent'")
        tx.exec_driver_sql("INSERT INTO letter_entries (letter_id, number, text_hash) SELECT id, 7, 'x' FROM letters")

    numbers = found(practice)
    assert (numbers.answered, numbers.with_entry, numbers.entries) == (1, 1, {7: 1})


def test_both_databases_understand_what_is_asked(database):
    with database.read() as tx:
        empty = figures.numbers(tx, since=datetime(2021, 1, 1, tzinfo=UTC), now=datetime(2021, 2, 1, tzinfo=UTC))

    assert (empty.mails, empty.customers, empty.waiting) == ({}, 0, (0,) * 6)


@pytest.mark.parametrize(
    ("period", "parts"), [(Period.DAY, 24), (Period.WEEK, 168), (Period.MONTH, 30), (Period.ALL, 3)]
)
@pytest.mark.parametrize("now", [datetime(2021, 10, 31, 9, 30, tzinfo=UTC), datetime(2021, 3, 28, 9, 30, tzinfo=UTC)])
def test_a_period_has_all_its_parts_also_when_clocks_are_changed(period, parts, now):
    span = cut(period, now=now, zone=BERLIN, first=now - timedelta(days=2))
    hours = {now.replace(minute=0) - HOUR * back for back in range(200)}

    counts = span.counts(dict.fromkeys(hours, 1))

    assert len(counts) == len(span.parts) == parts
    if span.by_hour:
        assert set(counts) == {1}
    elif period is Period.ALL:
        # Today is not over, and may have begun an hour earlier or later than usual.
        assert counts == (24, 24, len({hour for hour in hours if hour.astimezone(BERLIN).date() == now.date()}))


def test_the_whole_time_has_an_end_backwards():
    now = datetime(2021, 11, 8, tzinfo=UTC)

    assert len(cut(Period.ALL, now=now, zone=BERLIN, first=datetime(1970, 1, 1, tzinfo=UTC)).parts) == 366
    assert len(cut(Period.ALL, now=now, zone=BERLIN, first=None).parts) == 1
    assert len(cut(Period.ALL, now=now, zone=BERLIN, first=now + timedelta(days=3)).parts) == 1


@pytest.mark.parametrize(("most", "top"), [(0, 1), (1, 1), (3, 5), (10, 10), (11, 20), (501, 1000)])
def test_a_scale_ends_at_a_round_number(most, top):
    assert ceiling(most) == top


def test_columns_stand_on_the_ground_and_lines_say_their_share():
    chart = columns((("a", 5), ("b", 0), ("c", 10)), most=10)

    assert [(one.left, one.top, one.height) for one in chart.columns] == [(0, 50, 50), (10, 100, 0), (20, 0, 100)]
    assert (chart.width, chart.most, chart.total) == (30, 10, 15)
    assert [(one.percent, one.width) for one in lines((("a", 1), ("b", 3)))] == [(25.0, 33.3), (75.0, 100.0)]
    assert [(one.percent, one.width) for one in lines((("a", 1),), of=4)] == [(25.0, 25.0)]
    assert [one.percent for one in lines((("a", 0),))] == [0.0]


@pytest.mark.parametrize("period", Period)
def test_every_chart_has_its_numbers_beside_it(practice, period):
    take_in(practice.program, COMPLETE, INCOMPLETE)
    browser = practice.browser("ada")

    page = browser.get(f"/numbers?period={period}").page

    assert browser.status == 200
    assert len(re.findall(r'<svg viewBox="0 0 \d+ 100"', page)) == 2
    assert re.search(r'<rect x="\d+" y="0.0" width="8" height="100.0"><title>[^<]+: 2</title>', page)
    assert "x.isynet" in browser.text
    assert "(nicht genannt)" in browser.text
    assert page.count("</table>") >= 6


def test_a_period_without_anything_says_so(practice):
    browser = practice.browser("ada")

    assert "Wählen Sie einen längeren" in browser.get("/numbers?period=nonsense").text


def test_numbers_speak_english_too(practice):
    take_in(practice.program, COMPLETE)
    browser = practice.browser("ada").get("/me").send("/me/look", language="en")

    assert "New tickets per day" in browser.get("/numbers?period=all").text


def test_only_leads_are_offered_to_take_tickets_away(practice):
    assert "/numbers/export" not in practice.browser("ada").get("/numbers").page
    assert practice.browser("lea", Role.LEAD).get("/numbers").page.count('action="/numbers/export/') == 3
