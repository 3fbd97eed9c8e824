"""What a ticket's page shows of others: who is at it, who may take it, and the tickets it has to do with."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from math import ceil

from intake.desk.parts import Partner, Parts, Settings
from intake.desk.visit import Visit
from intake.reading.values import FieldName
from intake.steps.attend import attend
from intake.store import accounts, related, ticket_links, visits
from intake.store.board import LetterView, MessageView, TicketView
from intake.store.engine import Transaction
from intake.store.related import Related
from intake.store.ticket_links import LinkedTicket
from intake.store.tickets import Ticket
from intake.store.visits import Present
from intake.triage.decision import ReplyPurpose

SEEN_EVERY = timedelta(seconds=30)
"""So often it is kept that somebody still looks, however often their browser asks."""
MOST_NEWS = 5
BY_PROGRAM = "intake"


@dataclass(frozen=True, slots=True, kw_only=True)
class Going:
    """A reply that can still be taken back."""

    letter: LetterView
    seconds: int
    """Until it goes out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """Something that happened to the ticket after its page was shown."""

    at: datetime
    who: str
    event: str
    """Of the journal, or `mail` for one that came in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Team:
    """Everything on a ticket's page that has to do with others."""

    colleagues: tuple[str, ...]
    """Names of everybody else who may log in."""
    partner: Partner | None
    """The one who looks after the ticket; without more than a name if the configuration no longer has it."""
    links: tuple[LinkedTicket, ...]
    related: tuple[Related, ...]
    search: str
    """What all tickets of the practice are found by; empty if there is nothing."""
    present: tuple[Present, ...]
    """Who else has the page open."""
    going: tuple[Going, ...]
    own_mails: tuple[MessageView, ...]
    """Those that can be split off, which mails of tickets merged into this one cannot."""


def team_of(tx: Transaction, view: TicketView, settings: Settings, visit: Visit) -> Team:
    """What the page of this ticket shows of others to this visitor."""
    ticket, me = view.ticket, visit.account.name
    practice = dict(ticket.fields).get(FieldName.PRACTICE)
    return Team(
        colleagues=tuple(one.name for one in accounts.all_accounts(tx) if not one.is_disabled and one.name != me),
        partner=_partner(ticket, settings),
        links=ticket_links.of_ticket(tx, ticket.id),
        related=related.same_practice(tx, ticket.id, practice, settings.freemail),
        search=_search(ticket, practice, settings.freemail),
        present=present_at(tx, ticket, visit),
        going=tuple(going(view.letters, visit.now)),
        own_mails=tuple(mail for mail in view.messages if mail.ticket == ticket.number),
    )


def present_at(tx: Transaction, ticket: Ticket, visit: Visit) -> tuple[Present, ...]:
    """Who else has the ticket's page open."""
    found = visits.present(tx, ticket.id, now=visit.now)
    return tuple(one for one in found if one.name != visit.account.name)


def attended(parts: Parts, ticket: Ticket, visit: Visit, *, typing: bool = False) -> None:
    """Keep that the visitor is at the ticket, unless that has just been kept."""
    with parts.database.read() as tx:
        found = visits.present(tx, ticket.id, now=visit.now)
    mine = next((one for one in found if one.name == visit.account.name), None)
    if typing or mine is None or visit.now - mine.seen_at >= SEEN_EVERY:
        attend(parts.database, parts.clock, ticket.id, visit.account.name, typing=typing)


def going(letters: Iterable[LetterView], now: datetime) -> Iterable[Going]:
    """The replies that wait for their time and that nobody has tried to send."""
    for letter in letters:
        is_new = letter.purpose is ReplyPurpose.STAFF_REPLY and letter.state == "waiting" and letter.attempts == 0
        if is_new and letter.due_at is not None and letter.due_at > now:
            yield Going(letter=letter, seconds=ceil((letter.due_at - now).total_seconds()))


def news_since(view: TicketView, since: datetime | None) -> tuple[News, ...]:
    """What came in, and what people did, after this moment; the latest, oldest first."""
    if since is None:
        return ()
    found = [
        News(at=mail.filed_at, who=mail.sender_name or mail.sender or "", event="mail")
        for mail in view.messages
        if mail.filed_at > since
    ]
    found += [
        News(at=line.at, who=line.actor, event=line.event)
        for line in view.journal
        if line.at > since and line.actor != BY_PROGRAM
    ]
    return tuple(sorted(found, key=lambda one: one.at)[-MOST_NEWS:])


def _partner(ticket: Ticket, settings: Settings) -> Partner | None:
    if ticket.partner is None:
        return None
    known = (one for one in settings.partners if one.name == ticket.partner)
    return next(known, Partner(name=ticket.partner, email=None, region=None))


def _search(ticket: Ticket, practice: str | None, freemail: frozenset[str]) -> str:
    if practice:
        return practice
    domain = (ticket.customer or "").rpartition("@")[2]
    return domain if domain and domain not in freemail else ticket.customer or ""
