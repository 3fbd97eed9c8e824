"""The page of numbers: how much came when, how it stands, how long it waited, what it was about."""

from datetime import datetime
from itertools import pairwise

from litestar import get

from intake.desk.charts import Columns, Line, columns, lines
from intake.desk.desk import AGENT, Desk, Page, TheDesk, TheVisit, in_thread
from intake.desk.memory import remembered
from intake.desk.periods import Cut, Period, cut
from intake.desk.text import one_line
from intake.desk.visit import Asked, Visit
from intake.desk.words import Words
from intake.store import numbers as figures
from intake.store.numbers import STEPS, Numbers

MOST_LINES = 20
MANY = 2_000
"""So many tickets are not counted anew for everybody who looks."""
_LONGEST_LABEL = 90


@get("/numbers", opt=AGENT)
@in_thread
def numbers(request: Asked, desk: TheDesk, visit: TheVisit) -> Page:
    """The numbers of a period."""
    asked = request.query_params.get("period", "")
    period = Period(asked) if asked in set(Period) else Period.DAY
    counted_at, (span, found) = remembered(
        desk.pages.figures,
        period,
        visit.now,
        lambda: _counted(desk, period, visit.now),
        is_dear=lambda it: sum(it[1].states.values()) >= MANY,
    )
    words = desk.pages.words_for(visit)
    return desk.pages.page(
        visit,
        "numbers",
        period=period,
        periods=tuple(Period),
        by_hour=span.by_hour,
        series=_series(span, found, words),
        tables=_tables(desk, visit, found, words),
        shares=_shares(found, words),
        customers=found.customers,
        counted_at=counted_at,
    )


def _counted(desk: Desk, period: Period, now: datetime) -> tuple[Cut, Numbers]:
    with desk.parts.database.read() as tx:
        span = cut(period, now=now, zone=desk.parts.settings.zone, first=figures.first_opened(tx))
        return span, figures.numbers(tx, since=span.since, now=now)


def _series(span: Cut, found: Numbers, words: Words) -> dict[str, Columns]:
    labels = [words.moment(part) if span.by_hour else words.day(part) for part in span.parts]
    counted = {"mails": span.counts(found.mails), "tickets": span.counts(found.tickets)}
    most = max(map(max, counted.values()))
    return {name: columns(tuple(zip(labels, values, strict=True)), most=most) for name, values in counted.items()}


def _tables(desk: Desk, visit: Visit, found: Numbers, words: Words) -> dict[str, tuple[Line, ...]]:
    document = desk.parts.document()
    entries = []
    for number, count in sorted(found.entries.items(), key=lambda one: (-one[1], one[0])):
        entry = document.entry(number) if document else None
        question = f" {entry.in_language(visit.language).question}" if entry else ""
        entries.append((one_line(f"{number}.{question}", _LONGEST_LABEL), count))
    software = sorted(found.software.items(), key=lambda one: (-one[1], one[0] or ""))
    named = [(one_line(name or words("numbers.unnamed"), _LONGEST_LABEL), count) for name, count in software]
    others = sum(count for _, count in named[MOST_LINES:])
    return {
        "states": lines((words(f"state.{state}"), count) for state, count in found.states.items()),
        "waiting": lines(zip(_steps(words), found.waiting, strict=True)),
        "taken": lines(zip(_steps(words), found.taken, strict=True)),
        "software": lines([*named[:MOST_LINES], *([(words("numbers.others"), others)] if others else ())]),
        "entries": lines(entries, of=found.customers),
    }


def _steps(words: Words) -> tuple[str, ...]:
    """Waits in words, by `STEPS`."""
    borders = [words.span(step) for step in STEPS]
    between = (words("numbers.between", low=low, high=high) for low, high in pairwise(borders))
    return (words("numbers.below", high=borders[0]), *between, words("numbers.above", low=borders[-1]))


def _shares(found: Numbers, words: Words) -> tuple[Line, ...]:
    counted = (("answered", found.answered), ("without_entry", found.customers - found.with_entry))
    return lines(((words(f"numbers.{name}"), count) for name, count in counted), of=found.customers)


HANDLERS = (numbers,)
