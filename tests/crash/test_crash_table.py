"""One test for each row of the crash table in docs/ARCHITECTURE.md: a real process is killed at that very place."""

from collections import Counter

import pytest

from intake.clock import SystemClock
from intake.store import board, journal, quarantine
from intake.store.board import Page, TicketFilter
from intake.store.engine import Database
from tests.steps.line import GAPPY, mail


@pytest.fixture
def killed_at(site, nursery, database_url):
    """Lets mails arrive and kills a worker at the place; then another one runs to its end."""
    site.url = database_url

    def run(place, *, times=1, mails=3):
        site.receive(*(mail(GAPPY, number=number, sender=f"praxis@praxis-{number}.example") for number in range(mails)))
        site.write()
        for _ in range(times):
            worker = nursery.start(site, place)
            assert worker.hears("here")
            worker.kill()
        before = Aftermath(site)
        nursery.drain(site)
        return before, Aftermath(site)

    return run


class Aftermath:
    """What there is in the database and at the recipients."""

    def __init__(self, site):
        database = Database(site.url)
        with database.read() as tx:
            self.ages = board.ages(tx, SystemClock().now())
            self.tickets = board.tickets(tx, TicketFilter(), Page(size=1000)).tickets
            self.letters = board.outbox(tx, limit=1000)
            self.journal = Counter(entry.event for entry in journal.search(tx, limit=1000))
            self.quarantined = quarantine.quarantined(tx)
        database.close()
        self.accepted = Counter(letter.message_id for letter in site.smtp.letters)

    def is_all_done_once(self, mails=3):
        return (
            len(self.tickets) == len(self.letters) == mails
            and {letter.state for letter in self.letters} == {"sent"}
            and list(self.accepted.values()) == [1] * mails
            and self.journal["mail_handled"] == mails
        )


def test_without_a_crash_every_mail_has_one_ticket_and_one_letter(site, nursery, database_url):
    site.url = database_url
    site.receive(*(mail(GAPPY, number=number) for number in range(3)))
    site.write()

    nursery.drain(site)

    assert Aftermath(site).is_all_done_once()


def test_killed_after_fetching_before_the_commit(killed_at):
    """Nothing is on disk; everything is fetched again."""
    before, after = killed_at("fetched")

    assert (before.ages.backlog, before.tickets) == (0, ())
    assert after.is_all_done_once()


def test_killed_after_the_inboxs_commit_before_marking_on_the_server(killed_at, site):
    """The mails are in the inbox; they are moved later and never stored twice."""
    site.settings["mailbox"] = 'after = "move"\nmove_to = "Done"'
    site.imap.deliver(mail(), "Done")

    before, after = killed_at("stored")

    assert before.ages.backlog + len(before.tickets) == 3
    assert after.is_all_done_once()
    with site.client() as client:
        assert client.select_folder("INBOX")[b"EXISTS"] == 0
        assert client.select_folder("Done")[b"EXISTS"] == 4


def test_killed_after_claiming(killed_at):
    """The attempt is counted; the mails are claimed again at once, since their owner is surely dead."""
    before, after = killed_at("claimed")

    assert (before.ages.backlog, before.tickets) == (3, ())
    assert after.is_all_done_once()


def test_a_mail_that_kills_the_worker_three_times_is_quarantined(killed_at):
    before, after = killed_at("claimed", times=3, mails=1)

    assert before.quarantined == ()
    assert [set_aside.attempts for set_aside in after.quarantined] == [3]
    assert (after.tickets, after.accepted) == ((), {})


def test_killed_inside_the_handling_transaction(killed_at):
    """Ticket, letter and journal of that mail are gone together."""
    before, after = killed_at("recording")

    assert (before.tickets, before.letters, before.journal) == ((), (), {})
    assert after.is_all_done_once()


def test_killed_after_the_handlings_commit(killed_at):
    """Everything is on disk, of all mails that shared the commit; delivering goes on."""
    before, after = killed_at("recorded")

    assert 1 <= len(before.tickets) <= 3
    assert len(before.tickets) == len(before.letters) == before.journal["mail_handled"]
    assert after.is_all_done_once()


def test_killed_after_claiming_a_letter_before_sending_it(killed_at):
    before, after = killed_at("sending")

    assert Counter(letter.state for letter in before.letters)["sending"] == 1
    assert after.is_all_done_once()


def test_killed_after_the_servers_yes_before_sent_is_committed(killed_at):
    """The one row with a double: told twice, under the same Message-ID, and the journal says so."""
    before, after = killed_at("accepted")

    assert Counter(letter.state for letter in before.letters)["sending"] == 1
    assert sorted(after.accepted.values()) == [1, 1, 2]
    assert len(after.tickets) == len(after.letters) == 3
    assert after.journal["letter_sent_again"] == 1
