"""However often and wherever the program is killed: one ticket a mail, and no letter told twice but under its Message-ID."""

import random
import time
from collections import Counter

from benchmarks.mails import mails
from intake.store import board, journal
from intake.store.board import Page, TicketFilter
from intake.store.engine import Database
from tests.crash.site import US

MAILS = 60
KILLS = 12
SEED = 1
ADDRESS = b"akutservice@medatixx.example"


def test_killed_at_random_moments_and_restarted_until_all_is_done(site, nursery, database_url):
    chance = random.Random(SEED)
    site.url = database_url
    # Handling one mail several times is what this test is about; being killed over it is not the mail's fault.
    site.settings["limits"] = "attempts = 20"
    site.write()
    site.receive(*(raw.replace(ADDRESS, US.encode()) for raw in mails(MAILS, seed=SEED)))

    for _ in range(KILLS):
        worker = nursery.start(site)
        worker.hears("ready")
        # The one sleep here is no waiting: it is the moment of the crash.
        time.sleep(chance.uniform(0, 0.4))
        worker.kill()
    nursery.drain(site)

    database = Database(site.url)
    with database.read() as tx:
        tickets = board.tickets(tx, TicketFilter(), Page(size=1000)).tickets
        letters = board.outbox(tx, limit=1000)
        settled = Counter(entry.inbox for entry in journal.search(tx, event="mail_handled", limit=1000))
        sent_again = len(journal.search(tx, event="letter_sent_again", limit=1000))
    database.close()
    accepted = Counter(letter.message_id for letter in site.smtp.letters)
    assert len(tickets) == MAILS
    assert settled == Counter(range(1, MAILS + 1))
    assert len({letter.inbox for letter in letters}) == len(letters)
    assert {letter.state for letter in letters} == {"sent"}
    assert set(accepted) == {f"<{letter.message_id}>" for letter in letters}
    # A double only where a worker was killed between the server's yes and its commit, and then it is in the journal.
    assert sum(accepted.values()) - len(letters) <= sent_again <= KILLS
