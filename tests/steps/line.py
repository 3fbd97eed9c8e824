"""The whole line on fakes: a mailbox and a postman in memory, a clock that stands still, a real database.

Mails are read in this process; everything else is what the program itself uses.
"""

import sqlite3
from datetime import timedelta
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import SMTP
from functools import cache
from pathlib import Path

from intake.letters.library import Library
from intake.letters.organisation import Organisation
from intake.mail.freemail import FREEMAIL_DOMAINS
from intake.mail.identity import Identity
from intake.mail.message import EmailAddress
from intake.mail.structure import Limits
from intake.readers import ReadingSetup, read_here
from intake.reading.catalogue import Catalogue, Product
from intake.reading.values import Priority
from intake.steps.collect import After, Collecting, Collector
from intake.steps.deliver import Delivering, deliver
from intake.steps.handle import handle
from intake.steps.one_mail import Handling
from intake.steps.remind import Reminding, remind
from intake.steps.watch import Watching, alarms
from intake.steps.write import Desk
from intake.store import board, inbox, journal, quarantine
from intake.store.board import Order, Page, TicketFilter
from intake.triage.case import Policy, ReplyLevel
from tests.fakes.clock import FakeClock
from tests.fakes.mailbox import FakeMailbox
from tests.fakes.postman import FakePostman

TEMPLATES = Path(__file__).parents[2] / "templates" / "letters"
US = "akut@vendor.example"
HOSTS = frozenset({"www.vendor.example"})
MINUTE = timedelta(minutes=1)
HOUR = timedelta(hours=1)
LEASE = timedelta(minutes=5)

IDENTITY = Identity(
    name="Akutservice",
    address=EmailAddress(US),
    own_addresses=frozenset({EmailAddress(US)}),
    message_id_domain="vendor.example",
    key=b"a key for tests",
    ticket_prefix="AK",
    plus_addressing=False,
    authserv_ids=frozenset({"mx.vendor.example"}),
    website_hosts=HOSTS,
)
SETUP = ReadingSetup(
    identity=IDENTITY,
    catalogue=Catalogue(
        products=(Product(name="x.isynet"), Product(name="easymed")), organisation_names=("Vendor GmbH",)
    ),
    limits=Limits(),
    document=None,
    model=None,
)
ORGANISATION = Organisation(
    name="Vendor GmbH",
    short_name="Vendor",
    address=EmailAddress(US),
    website="https://www.vendor.example",
    website_hosts=HOSTS,
    sign_off={"de": ("Freundliche Grüße", "Ihr Akutservice"), "en": ("Kind regards", "Your emergency service")},
    call_back={language: dict.fromkeys(Priority, "bald") for language in ("de", "en")},
)

COMPLETE = """Guten Tag,

wir brauchen eine weitere Lizenz für den neuen Arbeitsplatz im Labor.

Praxis: Gemeinschaftspraxis Vogt und Kaya
Software: x.isynet
Ansprechpartner: Anna Vogt
Telefon: 0561 1234567
"""
GAPPY = """Guten Tag,

wir brauchen eine weitere Lizenz für den neuen Arbeitsplatz im Labor. Wir arbeiten mit x.isynet.

Mit freundlichen Grüßen
"""
REST = """Guten Tag,

Praxis: Gemeinschaftspraxis Vogt und Kaya
Ansprechpartner: Anna Vogt
Telefon: 0561 1234567
"""
CRITICAL = """Guten Tag,

wir können nicht mehr arbeiten, die ganze Praxis steht still, kein Patient kann behandelt werden!
"""


@cache
def library() -> Library:
    return Library.load(TEMPLATES, allowed_hosts=HOSTS)


def mail(text: str = COMPLETE, *, sender: str = "vogt@praxis-vogt.example", number: int = 1, **headers: str) -> bytes:
    """A mail's bytes; `number` tells Message-IDs apart, a header set to "" is left out."""
    message = EmailMessage(policy=SMTP)
    fields = {
        "From": f"Anna Vogt <{sender}>",
        "To": US,
        "Subject": "Neue Lizenz",
        "Date": "Mon, 08 Nov 2021 09:00:00 +0100",
        "Message-ID": f"<{number}@praxis-vogt.example>",
    } | {name.replace("_", "-"): value for name, value in headers.items()}
    for name, value in fields.items():
        if value:
            message[name] = value
    message.set_content(text)
    return message.as_bytes()


def answer_to(letter: bytes, text: str = REST, **changes) -> bytes:
    """A mail that answers a letter of ours."""
    ours = message_from_bytes(letter, policy=SMTP)
    return mail(text, In_Reply_To=str(ours["Message-ID"]), Subject=f"Re: {ours['Subject']}", **changes)


class ReadersHere:
    """Reads in this process what reader processes would."""

    def read_all(self, sheets):
        for sheet in sheets:
            yield read_here(sheet, SETUP)


class ReadersOf:
    """Readers whose results are given, as when a process has died over a mail."""

    def __init__(self, *results):
        self.results = results

    def read_all(self, sheets):
        yield from self.results[: len(sheets)]


class Line:
    """One worker with its parts; several lines may share a database, a mailbox and a clock."""

    def __init__(self, database, *, clock=None, mailbox=None, postman=None, owner="host/ns/1/1", policy=None):
        self.database = database
        self.clock = clock or FakeClock()
        self.mailbox = mailbox or FakeMailbox()
        self.postman = postman or FakePostman()
        self.owner = owner
        self.policy = policy or Policy()
        self.level = ReplyLevel.FULL
        self.library = library()
        self.per_minute, self.per_day = 1000, 10_000
        self.give_up_after = timedelta(days=4)
        self.attempts = 3
        self.together = 1
        self.started_at = self.clock.now()
        self._collector = None

    # The steps.

    def collector(self, **changes) -> Collector:
        settings = {
            "folders": ("INBOX",),
            "lease": LEASE,
            "group": 3,
            "group_bytes": 1 << 20,
            "max_size": 100_000,
            "after": After.NOTHING,
            "keyword": "Intake",
            "move_to": "Done",
        } | changes
        parts = {"database": self.database, "clock": self.clock, "owner": self.owner, "mailbox": "box@host"}
        return Collector(Collecting(**parts, **settings))

    def collect(self, **changes):
        if self._collector is None or changes:
            self._collector = self.collector(**changes)
        return self._collector.round(self.mailbox, stopping=never)

    @property
    def desk(self) -> Desk:
        return Desk(identity=IDENTITY, library=self.library, organisation=ORGANISATION, document=None)

    @property
    def handling(self) -> Handling:
        return Handling(
            database=self.database,
            clock=self.clock,
            owner=self.owner,
            policy=self.policy,
            freemail=FREEMAIL_DOMAINS,
            level=self.level,
            desk=self.desk,
            batch=50,
            lease=LEASE,
            attempts=self.attempts,
            together=self.together,
        )

    def handle(self, readers=None, *, stopping=None):
        return handle(self.handling, readers or ReadersHere(), stopping=stopping or never)

    @property
    def delivering(self) -> Delivering:
        return Delivering(
            database=self.database,
            clock=self.clock,
            owner=self.owner,
            envelope_sender=EmailAddress(""),
            per_minute=self.per_minute,
            per_day=self.per_day,
            lease=LEASE,
            give_up_after=self.give_up_after,
        )

    def deliver(self, *, stopping=None):
        return deliver(self.delivering, self.postman, stopping=stopping or never)

    def remind(self):
        return remind(
            Reminding(database=self.database, clock=self.clock, policy=self.policy, level=self.level, desk=self.desk)
        )

    def alarms(self):
        watching = Watching(
            database=self.database,
            clock=self.clock,
            started_at=self.started_at,
            no_poll_for=10 * MINUTE,
            no_mail_for=12 * HOUR,
            mail_waits_for=10 * MINUTE,
            letter_waits_for=30 * MINUTE,
            difference_for=15 * MINUTE,
        )
        return {alarm.key: alarm for alarm in alarms(watching)}

    def take(self, *raws: bytes):
        """Let mails arrive, collect and handle them."""
        for raw in raws:
            self.mailbox.deliver(raw)
        self.collect()
        return self.handle()

    # What there is afterwards.

    def tickets(self):
        with self.database.read() as tx:
            page = board.tickets(tx, TicketFilter(), Page(size=1000, order=Order.NEWEST))
        return tuple(reversed(page.tickets))

    def ticket(self):
        """The only ticket."""
        (ticket,) = self.tickets()
        return ticket

    def view(self, ticket=None):
        with self.database.read() as tx:
            return board.ticket(tx, (ticket or self.ticket()).number)

    def reasons(self):
        """Why each mail was not answered; None where it was."""
        return [message.no_reply_reason for ticket in self.tickets() for message in self.view(ticket).messages]

    def letters(self):
        with self.database.read() as tx:
            return tuple(reversed(board.outbox(tx, limit=1000)))

    def journal(self, event=None):
        with self.database.read() as tx:
            return tuple(reversed(journal.search(tx, event=event, limit=1000)))

    def events(self, event=None):
        return [entry.event for entry in self.journal(event)]

    def ages(self):
        with self.database.read() as tx:
            return board.ages(tx, self.clock.now())

    def quarantined(self):
        with self.database.read() as tx:
            return quarantine.quarantined(tx)

    def stored(self):
        """The raws of all mails in the inbox, in order."""
        with self.database.read() as tx:
            found = []
            for number in range(1, 1000):
                try:
                    found.append(inbox.raw(tx, number))
                except LookupError:
                    return found
        return found


def never() -> bool:
    return False


def every_word(path: Path) -> str:
    """Everything an SQLite database's tables hold but the raw mails."""
    with sqlite3.connect(path) as connection:
        return "\n".join(line for line in connection.iterdump() if 'INTO "inbox_raws"' not in line)
