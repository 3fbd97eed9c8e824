"""Acts on the program itself: quarantine, raw mails, the level of automatic letters, editions of the FAQ."""

from intake.faq.parsing import parse_document
from intake.mail.references import TicketNumber
from intake.steps.acting import Acting, NotDone, changing
from intake.store import bodies, editions, inbox, journal, quarantine, switches, ticket_view, tickets
from intake.store.editions import EditionRow
from intake.triage.case import InboxId, ReplyLevel


def retry(acting: Acting, mail: InboxId) -> None:
    """Have a mail in quarantine tried again. Raises NotDone."""
    with acting.database.begin() as tx:
        now = acting.clock.now()
        if quarantine.retry(tx, [mail], now) == 0:
            raise NotDone(f"Mail {mail} is not in quarantine.", mend="See `intake quarantine list`.")
        journal.write(tx, journal.Entry(at=now, actor=acting.by, event="quarantine_retried", inbox=mail))


def view_raw(acting: Acting, mail: InboxId, *, event: str = "raw_viewed", part: int | None = None) -> bytes:
    """A mail's bytes as they came, credentials included; that they were looked at is on record. Raises NotDone.

    `event` says how they are looked at, `part` which attachment is meant; the line stands on the mail's ticket.
    """
    with acting.database.begin() as tx:
        try:
            raw = inbox.raw(tx, mail)
        except LookupError:
            raise NotDone(f"There is no mail {mail}.", mend="Its number stands on its ticket.") from None
        filed = ticket_view.message(tx, mail)
        ticket = tickets.find(tx, filed.ticket) if filed else None
        line = journal.Entry(
            at=acting.clock.now(),
            actor=acting.by,
            event=event,
            ticket=ticket.id if ticket else None,
            inbox=mail,
            detail={} if part is None else {"part": part},
        )
        journal.write(tx, line)
        return raw


def fetch_body(acting: Acting, number: TicketNumber) -> int:
    """How many mails, of which only the headers are here because of their size, are now to be fetched whole.

    Collect does it in its next round, and the mails are then read and handled again. Raises NotDone.
    """
    with changing(acting, number) as change:
        asked = bodies.want(change.tx, change.ticket.id)
        if not asked:
            raise NotDone(f"{number} has no mail whose body is missing.", mend="`intake explain` shows its mails.")
        change.note("body_wanted", mails=asked)
        return asked


def set_level(acting: Acting, level: ReplyLevel, *, reason: str) -> None:
    """Switch automatic letters, for all hosts at once. Raises NotDone without a reason."""
    why = " ".join(reason.split())
    if not why:
        raise NotDone("Whoever comes next has to know why.", mend="Give a reason.")
    with acting.database.begin() as tx:
        now, before = acting.clock.now(), switches.level(tx)
        switches.set_level(tx, level, by=acting.by, now=now, reason=why)
        detail = {"before": before, "after": level}
        journal.write(tx, journal.Entry(at=now, actor=acting.by, event="level_set", reason=why, detail=detail))


def add_edition(acting: Acting, markdown: str) -> EditionRow:
    """The edition now in force; the same one if nothing has changed. Raises DocumentError with every mistake."""
    document = parse_document(markdown)
    with acting.database.begin() as tx:
        now, before = acting.clock.now(), editions.current(tx)
        edition = editions.add(tx, markdown, document, now=now, by=acting.by)
        if before is None or edition.id != before.id:
            detail = {"version": edition.version, "edition": edition.id}
            journal.write(tx, journal.Entry(at=now, actor=acting.by, event="edition_added", detail=detail))
        return edition
