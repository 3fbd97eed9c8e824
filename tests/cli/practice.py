"""A program with a database of its own, and mails on the way through it without servers and reader processes."""

from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from zlib import crc32

from intake.config import load
from intake.letters.library import Library
from intake.mail.references import TicketNumber
from intake.readers import ReadingSetup, Sheet, read_here
from intake.steps.one_mail import Handling, handle_one
from intake.store import board, folders, inbox
from intake.store.inbox import Arrival
from intake.triage.case import ReplyLevel
from intake.wiring import Program
from intake.wiring.settings import catalogue_of, freemail_of, limits_of
from intake.wiring.shipped import shipped

NOW = datetime(2021, 11, 8, 9, 0, tzinfo=UTC)
SECRET = "a-very-secret-password"
BARE_FAQ = """# Fragen und Antworten

## Versionen

| Version | Stand | Änderung |
| --- | --- | --- |
| 1.0 | 04.11.2021 12:00 | Erste Fassung |

## 1. Wann sind Sie wieder zu erreichen?

Wir sagen es hier, sobald wir es wissen.
"""


def mail(*, sender="Praxis Vogt <praxis@vogt.example>", subject="Drucker", text="", headers=""):
    return (
        f"From: {sender}\nTo: akutservice@medatixx.de\nSubject: {subject}\nMessage-ID: <{crc32((text + subject).encode())}@vogt.example>\n"
        f"{headers}Content-Type: text/plain; charset=utf-8\n\n{text}\n"
    ).encode()


COMPLETE = mail(
    text="Guten Tag,\n\nunser Drucker druckt nicht mehr.\n\nPraxis: Hausarztpraxis Dr. Vogt\nSoftware: x.isynet\n"
    "Ansprechpartnerin: Anna Vogt\nTelefon: 0561 123450"
)
INCOMPLETE = mail(
    sender="erna@kunde.example",
    subject="Hilfe",
    text="Guten Tag, bei uns druckt der Drucker gar nicht mehr. Bitte um Hilfe.",
)
AWAY = mail(subject="Abwesenheit", text="Ich bin bis Montag nicht da.", headers="Auto-Submitted: auto-replied\n")
BLIND = COMPLETE.replace(b"To: akutservice@medatixx.de", b"To: jemand@anders.example")


def write_config(folder: Path, **sections: str) -> Path:
    """A configuration in the folder: the example with its data, its secrets and these sections' further lines there."""
    text = shipped("config.example.toml").read_text("utf-8")
    text = text.replace("[faq]\n", '[faq]\ndocument = "faq.md"\n', 1)
    for name, lines in sections.items():
        text = text.replace(f"[{name}]\n", f"[{name}]\n{lines}\n", 1)
    (folder / "faq.md").write_text(BARE_FAQ, "utf-8")
    (folder / "secrets").mkdir(exist_ok=True)
    (folder / "secrets" / "mailbox-password").write_text(SECRET)
    path = folder / "config.toml"
    path.write_text(text, "utf-8")
    return path


@cache
def checked_letters() -> Library:
    """The shipped letters; checking them takes longer than most tests."""
    return Library.load(shipped("templates") / "letters", allowed_hosts=frozenset({"www.medatixx.de"}))


def program_of(path: Path) -> Program:
    program = Program(load(path, {}))
    program.library = checked_letters()
    program.prepare()
    return program


def take_in(program: Program, *raws: bytes, level: ReplyLevel = ReplyLevel.FULL) -> list[TicketNumber]:
    """The tickets that these mails were filed on."""
    with program.database.begin() as tx:
        folder = folders.open_folder(tx, mailbox="box", folder="INBOX", uid_validity=7, now=NOW)
        first = folder.last_uid + 1
        arrivals = [
            Arrival(uid=first + place, raw=raw, complete=True, received_at=NOW, size=len(raw))
            for place, raw in enumerate(raws)
        ]
        inbox.store(tx, folder, arrivals, checkpoint=folder.last_uid + len(raws), now=program.clock.now())
        claimed = inbox.claim(tx, owner=program.owner, limit=100, now=program.clock.now(), lease=timedelta(minutes=5))
    parts, setup = _handling(program, level), _setup(program)
    for one in claimed:
        handle_one(parts, one, read_here(Sheet(raw=one.raw, complete=True), setup))
    with program.database.read() as tx:
        page = board.tickets(tx, board.TicketFilter(), board.Page(order=board.Order.NEWEST))
    return [ticket.number for ticket in reversed(page.tickets)][-len(raws) :]


def _handling(program: Program, level: ReplyLevel) -> Handling:
    return Handling(
        database=program.database,
        clock=program.clock,
        owner=program.owner,
        policy=program.policy,
        freemail=freemail_of(program.config),
        level=level,
        desk=program.desk(program.document_in_force()),
        batch=100,
        lease=timedelta(minutes=5),
        attempts=3,
    )


def _setup(program: Program) -> ReadingSetup:
    return ReadingSetup(
        identity=program.identity,
        catalogue=catalogue_of(program.config),
        limits=limits_of(program.config),
        document=None,
        model=None,
    )
