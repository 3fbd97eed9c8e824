"""Agents at work over HTTP, all at once, each of whom writes down what the desk said was done; and the comparison.

An update is lost if the desk said that it was done and the database does not hold it, or if two people changed the same
state of a ticket: both were shown it as it was changed at the same moment, and both were told that it was done.
"""

import random
import re
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from html import unescape

import httpx

from intake.mail.references import TicketNumber
from intake.store import board
from intake.store.engine import Database
from intake.store.ticket_view import TicketView

DONE, CONFLICT, REFUSED = 303, 409, 422
VIEWS = ("new", "unassigned", "open", "mine", "awaiting", "overdue")
TOGETHER = 6
"""Everybody reaches for so many tickets at the top of the list, so that people get into each other's way."""
EVENTS = {
    "claim": "ticket_assigned",
    "release": "ticket_assigned",
    "note": "note_added",
    "field": "field_corrected",
    "priority": "priority_set",
    "state": "ticket_moved",
    "reply": "reply_queued",
}
"""The line in the journal that each act leaves behind."""
UNLOCKED = frozenset({"note"})
"""What only adds to a ticket, and so is done whatever happened in between."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """Something that the desk said was done."""

    agent: str
    ticket: TicketNumber
    act: str
    seen: str
    value: str


@dataclass(slots=True, kw_only=True)
class Agent:
    """One person's browser without scripts, and what they have written down."""

    name: str
    password: str
    url: str
    deeds: list[Deed] = field(default_factory=list)
    statuses: Counter[int] = field(default_factory=Counter)
    seconds: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    """Of each request, by what was asked for: login, list, ticket, act."""
    faults: list[str] = field(default_factory=list)
    """What should not have happened: a 5xx, a broken connection, a page that does not say what it should."""
    count: int = 0
    pause: float = 0.0
    """Seconds to look at each page before going on; tests and hard shifts take none."""

    def work(self, is_over: Callable[[], bool]) -> None:
        """Log in and work until it is over."""
        chance = random.Random(self.name)
        with httpx.Client(base_url=self.url, timeout=60) as browser:
            try:
                self._log_in(browser)
                while not is_over():
                    self._take_one(browser, chance)
            except (httpx.HTTPError, LookupError, AssertionError) as error:
                self.faults.append(f"{self.name}: {type(error).__name__} {error}")

    def _log_in(self, browser: httpx.Client) -> None:
        token = _hidden(self._asked(browser, "GET", "/login").text, "_csrf_token")
        form = {"_csrf_token": token, "name": self.name, "password": self.password}
        answer = self._asked(browser, "POST", "/login", form)
        assert answer.status_code == DONE, f"login: {answer.status_code}"

    def _take_one(self, browser: httpx.Client, chance: random.Random) -> None:
        listed = self._asked(browser, "GET", f"/?view={chance.choice(VIEWS)}").text
        found = list(dict.fromkeys(re.findall(r'href="/tickets/([A-Z]+-\d{4}-\d{4})"', listed)))
        if not found:
            return
        ticket = TicketNumber(chance.choice(found[:TOGETHER]))
        page = self._asked(browser, "GET", f"/tickets/{ticket}").text
        for _ in range(chance.randrange(1, 4)):
            act, values, value = self._intended(chance)
            # Who clicks twice without looking again acts on what is old by then.
            page = self._act(browser, ticket, page, (act, values, value)) or page

    def _intended(self, chance: random.Random) -> tuple[str, dict[str, str], str]:
        self.count += 1
        mark = f"{self.name} {self.count}."
        intentions: tuple[tuple[str, dict[str, str], str], ...] = (
            ("claim", {}, self.name),
            ("release", {}, ""),
            ("note", {"text": f"Notiz von {mark}"}, f"Notiz von {mark}"),
            ("note", {"text": f"Notiz von {mark}"}, f"Notiz von {mark}"),
            ("field", {"name": "town", "value": f"Ort {mark}"}, f"Ort {mark}"),
            ("priority", {"priority": chance.choice(("high", "normal", "low"))}, ""),
            (
                "state",
                {"state": chance.choice(("in_progress", "open", "waiting_for_customer", "resolved", "closed"))},
                "",
            ),
            ("reply", {"go": "send", "text": f"Bitte neu starten. Gruß, {mark}"}, f"Gruß, {mark}"),
        )
        return chance.choice(intentions)

    def _act(
        self, browser: httpx.Client, ticket: TicketNumber, page: str, intended: tuple[str, dict[str, str], str]
    ) -> str | None:
        """The ticket's page afterwards, where it was looked at; what was typed is sent with what the page holds."""
        act, values, value = intended
        seen = _hidden(page, "seen")
        form = {"_csrf_token": _hidden(page, "_csrf_token"), "seen": seen, **values}
        answer = self._asked(browser, "POST", f"/tickets/{ticket}/{act}", form)
        if answer.status_code == DONE:
            self.deeds.append(Deed(agent=self.name, ticket=ticket, act=act, seen=seen, value=value or str(values)))
            return self._asked(browser, "GET", answer.headers["Location"].partition("#")[0]).text
        if answer.status_code == CONFLICT:
            # The page that tells of it is the ticket as it now stands, with what had been typed.
            assert "seen" in answer.text, "a conflict shows the ticket"
            typed = values.get("text", "")
            assert not typed or typed in unescape(answer.text), "what had been typed is kept"
            return answer.text
        assert answer.status_code == REFUSED, f"{act}: {answer.status_code}"
        return None

    def _asked(
        self, browser: httpx.Client, method: str, path: str, form: dict[str, str] | None = None
    ) -> httpx.Response:
        time.sleep(self.pause)
        started = time.perf_counter()
        answer = browser.request(method, unescape(path), data=form)
        kind = _kind(method, path)
        self.seconds[kind].append(time.perf_counter() - started)
        self.statuses[answer.status_code] += 1
        if answer.status_code >= 500 or answer.status_code in {400, 401, 403, 404}:
            self.faults.append(f"{self.name}: {method} {path.partition('?')[0]} gave {answer.status_code}")
        return answer


def lost(database: Database, agents: list[Agent]) -> list[str]:
    """What the agents were told was done and is not there, or is there and they were not told of; nothing if all is well."""
    deeds = [deed for agent in agents for deed in agent.deeds]
    names = frozenset(agent.name for agent in agents)
    by_ticket: dict[TicketNumber, list[Deed]] = defaultdict(list)
    for deed in deeds:
        by_ticket[deed.ticket].append(deed)
    found = list(_done_twice(deeds))
    with database.read() as tx:
        for number, done in by_ticket.items():
            view = board.ticket(tx, number)
            assert view is not None, "tickets are never deleted"
            found += [f"{number}: {what}" for what in _lost_of(view, done, names)]
    return found


def _done_twice(deeds: list[Deed]) -> Iterator[str]:
    changed = Counter((deed.ticket, deed.seen) for deed in deeds if deed.act not in UNLOCKED)
    for (ticket, seen), times in changed.items():
        if times > 1:
            yield f"{ticket} as of {seen} was changed by {times} people"


def _lost_of(view: TicketView, deeds: list[Deed], names: frozenset[str]) -> Iterator[str]:
    told = Counter((deed.agent, EVENTS[deed.act]) for deed in deeds)
    kept = Counter((line.actor, line.event) for line in view.journal if line.actor in names)
    if told != kept:
        yield f"told {dict(told - kept)} too many, {dict(kept - told)} too few"
    texts = Counter((note.author, note.text) for note in view.notes if note.author in names)
    if texts != Counter((deed.agent, deed.value) for deed in deeds if deed.act == "note"):
        yield "the notes are not those that were made"
    written = [letter.text for letter in view.letters if not letter.automatic]
    for deed in deeds:
        if deed.act == "reply" and sum(deed.value in text for text in written) != 1:
            yield f"the reply {deed.value!r} is not there once"
    if len(written) != sum(deed.act == "reply" for deed in deeds):
        yield "there are replies that nobody sent"
    yield from _field_lost(view, deeds)
    yield from _chain_broken(view)


def _field_lost(view: TicketView, deeds: list[Deed]) -> Iterator[str]:
    values = Counter((value.set_by, value.value) for value in view.values if value.set_by in {d.agent for d in deeds})
    if values != Counter((deed.agent, deed.value) for deed in deeds if deed.act == "field"):
        yield "the values are not those that were set"
    last = [line.actor for line in view.journal if line.event == "field_corrected"][-1:]
    held = {str(name): value for name, value in view.ticket.fields}.get("town", "")
    if last and last[0] not in (held or ""):
        yield f"the town is {held!r}, though {last[0]} set it last"


def _chain_broken(view: TicketView) -> Iterator[str]:
    """Each line of the journal says what was before and after it; one that does not follow on overwrote another."""
    for event, now in (("ticket_assigned", view.ticket.assignee), ("priority_set", str(view.ticket.priority))):
        lines = [line.detail for line in view.journal if line.event == event]
        for earlier, later in zip(lines, [*lines[1:], {"before": now}], strict=False):
            if earlier["after"] != later["before"]:
                yield f"{event} to {earlier['after']} was overwritten unseen"


def _hidden(page: str, name: str) -> str:
    found = re.search(rf'<input type="hidden" name="{name}" value="([^"]*)"', page)
    if found is None:
        raise LookupError(f"the page has no {name}")
    return unescape(found[1])


def _kind(method: str, path: str) -> str:
    if path.startswith("/login"):
        return "login"
    if method == "POST":
        return "act"
    return "ticket" if path.startswith("/tickets/") else "list"
