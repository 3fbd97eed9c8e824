"""Several workers share one PostgreSQL: nothing is filed, asked or sent twice, and nothing is left lying."""

from collections import Counter

from intake.clock import SystemClock
from intake.store import board, editions, journal
from intake.store.board import Page, TicketFilter
from intake.store.engine import Database
from tests.steps.line import GAPPY, mail

MAILS = 200
WORKERS = 4


def test_four_workers_on_one_database_do_everything_once(site, nursery, postgres_url):
    site.url = postgres_url
    # Small claims, so that all of them get some.
    site.settings["workers"] = "group = 5"
    site.settings["mailbox"] = "group = 10"
    site.write()
    # Every tenth is a further delivery of the one before it.
    numbers = [number - (number % 10 == 9) for number in range(MAILS)]
    site.receive(*(mail(GAPPY, number=number, sender=f"praxis@praxis-{number}.example") for number in numbers))

    workers = [nursery.start(site) for _ in range(WORKERS)]
    ends = [worker.hears("done") for worker in workers]
    nursery.drain(site)

    assert ends == [True] * WORKERS
    database = Database(site.url)
    with database.read() as tx:
        tickets = board.tickets(tx, TicketFilter(), Page(size=1000)).tickets
        letters = board.outbox(tx, limit=1000)
        handled = Counter(entry.inbox for entry in journal.search(tx, event="mail_handled", limit=1000))
        failed = journal.search(tx, event="letter_failed", limit=1)
        faqs = editions.every(tx)
        ages = board.ages(tx, SystemClock().now())
    database.close()
    assert handled == Counter(range(1, MAILS + 1))
    assert len(tickets) == len(letters) == MAILS * 9 // 10
    assert Counter(letter.message_id for letter in site.smtp.letters) == Counter(
        f"<{letter.message_id}>" for letter in letters
    )
    assert len({letter.recipient for letter in site.smtp.letters}) == len(letters)
    assert (ages.backlog, ages.quarantine, failed) == (0, 0, ())
    assert len(faqs) == 1
