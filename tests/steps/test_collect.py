"""No mail is lost on its way in, whatever mailbox and connection do."""

from datetime import timedelta

import pytest

from intake.imap import MailboxRefused, MailboxUnavailable, MailsRefused
from intake.steps.collect import After
from intake.store import folders, leases
from tests.fakes.mailbox import FakeMailbox
from tests.steps.line import Line, mail

BROKEN = MailboxUnavailable("The line broke.")


class WatchedMailbox(FakeMailbox):
    """Notes which mails are fetched together, and breaks the line over some."""

    def __init__(self, **settings):
        super().__init__(**settings)
        self.fetched, self.headers, self.poison, self.poison_headers = [], [], set(), set()

    def fetch(self, uids):
        self.fetched.append(tuple(uids))
        if self.poison & set(uids):
            raise BROKEN
        return super().fetch(uids)

    def fetch_headers(self, uids):
        self.headers.append(tuple(uids))
        if self.poison_headers & set(uids):
            raise BROKEN
        return super().fetch_headers(uids)


@pytest.fixture
def watched(sqlite_database):
    return Line(sqlite_database, mailbox=WatchedMailbox())


def until_quiet(line, **settings):
    """Rounds as they are repeated after faults; how many it took."""
    for number in range(1, 30):
        try:
            line.collect(**(settings if number == 1 else {}))
        except MailboxUnavailable:
            continue
        return number
    raise AssertionError("it never got through")


def state_of(line):
    with line.database.begin() as tx:
        return folders.open_folder(
            tx,
            mailbox="box@host",
            folder="INBOX",
            uid_validity=line.mailbox.folders["INBOX"].uid_validity,
            now=line.clock.now(),
        )


def test_all_mails_are_stored_octet_for_octet_and_oldest_first(either_line):
    raws = [mail(number=number) for number in range(7)]
    for raw in raws:
        either_line.mailbox.deliver(raw)

    collected = either_line.collect()

    assert (collected.lease_held, collected.arrived) == (True, 7)
    assert either_line.stored() == raws


def test_only_what_lies_above_the_checkpoint_is_fetched(watched):
    watched.mailbox.deliver(mail())
    watched.collect()
    watched.mailbox.deliver(mail(number=2))
    watched.collect()
    watched.collect()

    assert watched.mailbox.fetched == [(1,), (2,)]


def test_a_mail_that_somebody_has_read_is_collected_like_any_other(line):
    """New is what lies above the checkpoint, not what is unseen."""
    uid = line.mailbox.deliver(mail())
    line.mailbox.folders["INBOX"].mails[uid].flags.add("\\Seen")

    assert line.collect().arrived == 1


@pytest.mark.parametrize(
    ("settings", "groups"),
    [
        ({"group": 2}, [(1, 2), (3, 4), (5,)]),
        ({"group": 50, "group_bytes": 2 * len(mail()) + 10}, [(1, 2), (3, 4), (5,)]),
        ({"group": 50, "group_bytes": 10}, [(1,), (2,), (3,), (4,), (5,)]),
    ],
)
def test_mails_are_fetched_in_groups_within_the_limits(watched, settings, groups):
    for number in range(5):
        watched.mailbox.deliver(mail(number=number))

    watched.collect(**settings)

    assert watched.mailbox.fetched == groups


def test_what_was_stored_before_the_line_broke_stays_and_is_not_fetched_again(watched):
    for number in range(7):
        watched.mailbox.deliver(mail(number=number))
    watched.mailbox.poison = {5}
    with pytest.raises(MailboxUnavailable):
        watched.collect()

    watched.mailbox.poison = set()
    watched.collect()

    assert watched.mailbox.fetched == [(1, 2, 3), (4, 5, 6), (4,), (5,), (6,), (7,)]
    assert len(watched.stored()) == 7


def test_a_mail_that_breaks_the_line_is_stored_by_its_headers_and_the_others_whole(watched):
    raws = [mail(number=number) for number in range(6)]
    for raw in raws:
        watched.mailbox.deliver(raw)
    watched.mailbox.poison = {2}

    until_quiet(watched)

    stored = watched.stored()
    assert [len(raw) for raw in stored[2:]] == [len(raw) for raw in raws[2:]]
    assert stored[1] == raws[1].partition(b"\r\n\r\n")[0] + b"\r\n\r\n"
    assert (4, 5, 6) in watched.mailbox.fetched


def test_a_mail_of_which_not_even_the_headers_come_is_filed_empty_for_a_person(watched):
    watched.mailbox.deliver(mail(number=1))
    watched.mailbox.deliver(mail(number=2))
    watched.mailbox.poison = watched.mailbox.poison_headers = {1}

    until_quiet(watched)
    watched.handle()

    assert watched.stored() == [b"", mail(number=2)]
    assert sorted(watched.reasons(), key=str) == [None, "unreadable"]


def test_each_mail_that_cannot_be_fetched_has_a_ticket_of_its_own(watched):
    """They are all empty, but not further deliveries of one another."""
    for number in range(3):
        watched.mailbox.deliver(mail(number=number))
    watched.mailbox.poison = watched.mailbox.poison_headers = {1, 2, 3}

    until_quiet(watched)
    watched.handle()

    assert watched.reasons() == ["unreadable"] * 3


def test_a_mail_that_the_server_will_not_give_out_does_not_stop_the_others(line):
    for number in range(4):
        line.mailbox.deliver(mail(number=number))
    line.mailbox.withheld = {2}

    until_quiet(line)

    assert [len(raw) > 0 for raw in line.stored()] == [True, False, True, True]


def test_a_mail_that_vanishes_after_its_fetch_failed_slows_no_later_one(watched):
    watched.mailbox.deliver(mail())
    watched.mailbox.poison = {1}
    with pytest.raises(MailboxUnavailable):
        watched.collect()
    del watched.mailbox.folders["INBOX"].mails[1]
    for number in range(3):
        watched.mailbox.deliver(mail(number=number))

    watched.collect()

    assert watched.mailbox.fetched == [(1,), (2, 3, 4)]


def test_of_a_huge_mail_only_the_headers_are_fetched(watched):
    watched.mailbox.deliver(mail("x" * 5000))

    collected = watched.collect(max_size=4000)

    assert collected.headers_only == 1
    assert (watched.mailbox.fetched, watched.mailbox.headers) == ([], [(1,)])
    assert watched.stored()[0].endswith(b"\r\n\r\n")


def test_a_huge_mail_becomes_a_ticket_without_an_answer(watched):
    watched.mailbox.deliver(mail("x" * 5000))
    watched.collect(max_size=4000)
    watched.handle()

    assert watched.reasons() == ["body_not_read"]


def test_while_another_holds_the_lease_nothing_is_done(either_line):
    other = Line(either_line.database, clock=either_line.clock, mailbox=WatchedMailbox(), owner="other")
    either_line.collect()
    other.mailbox.deliver(mail())

    assert other.collect().lease_held is False
    assert other.mailbox.fetched == []


def test_a_lease_that_has_run_out_is_taken_over(either_line):
    other = Line(either_line.database, clock=either_line.clock, mailbox=either_line.mailbox, owner="other")
    either_line.collect()
    either_line.clock.advance(timedelta(minutes=6))
    either_line.mailbox.deliver(mail())

    assert other.collect().arrived == 1
    assert either_line.collect().lease_held is False


def test_a_lease_that_is_given_back_is_free_at_once(line):
    other = Line(line.database, clock=line.clock, mailbox=line.mailbox, owner="other")
    first = line.collector()
    first.round(line.mailbox, stopping=lambda: False)
    first.release()

    assert other.collect().lease_held is True


def test_a_lease_lost_in_the_midst_of_a_round_ends_it(line):
    for number in range(7):
        line.mailbox.deliver(mail(number=number))

    class Slow(FakeMailbox):
        def fetch(self, uids):
            line.clock.advance(timedelta(minutes=6))
            with line.database.begin() as tx:
                leases.acquire(tx, "collect box@host", owner="other", now=line.clock.now(), ttl=timedelta(hours=1))
            return super().fetch(uids)

    line.mailbox.__class__ = Slow

    assert line.collect().arrived == 3


def test_told_to_stop_it_ends_after_the_group_in_hand(line):
    for number in range(7):
        line.mailbox.deliver(mail(number=number))
    asked = iter([False, True])

    collected = line.collector().round(line.mailbox, stopping=lambda: next(asked))

    assert collected.arrived == 3


def test_a_new_uidvalidity_is_a_new_epoch_whose_mails_are_known_and_not_answered_again(either_line):
    """RFC 3501, section 2.3.1.1: all UIDs mean something else."""
    raws = [mail(number=number) for number in range(3)]
    either_line.take(*raws)
    before = either_line.letters()
    either_line.mailbox.begin_epoch()
    either_line.take(mail(number=9))

    assert len(either_line.stored()) == 7
    assert len(either_line.tickets()) == 4
    assert len(either_line.letters()) == len(before) + 1
    assert either_line.events("mail_handled").count("mail_handled") == 7


def test_an_old_uidvalidity_that_comes_back_is_read_from_its_checkpoint(watched):
    watched.mailbox.deliver(mail())
    watched.collect()
    inbox = watched.mailbox.folders["INBOX"]
    watched.mailbox.begin_epoch()
    watched.collect()
    watched.mailbox.folders["INBOX"] = inbox
    watched.mailbox.deliver(mail(number=2))

    assert watched.collect().arrived == 1


def test_mails_overlooked_below_the_checkpoint_are_found_by_the_count(line):
    """A server that shows mails late, or out of order."""
    line.mailbox.deliver(mail(number=1))
    late = line.mailbox.deliver(mail(number=2))
    hidden = line.mailbox.folders["INBOX"].mails.pop(late)
    line.mailbox.deliver(mail(number=3))
    line.collect()

    line.mailbox.folders["INBOX"].mails[late] = hidden
    line.collect()

    assert sorted(line.stored()) == sorted(mail(number=number) for number in (1, 2, 3))
    assert state_of(line).last_uid == 3


def test_fewer_mails_on_the_server_are_no_loss(line):
    uid = line.mailbox.deliver(mail())
    line.collect()
    del line.mailbox.folders["INBOX"].mails[uid]

    assert line.collect().arrived == 0
    assert line.alarms() == {}


def test_several_folders_are_read_each_from_its_own_checkpoint(line):
    line.mailbox.deliver(mail(number=1))
    line.mailbox.deliver(mail(number=2), "Junk")

    assert line.collect(folders=("INBOX", "Junk")).arrived == 2
    assert line.collect().arrived == 0


def test_by_default_nothing_is_changed_on_the_server(line):
    class ReadOnly(FakeMailbox):
        def select(self, folder, *, writing=False):
            assert not writing
            return super().select(folder)

        flag = move = None

    line.mailbox.__class__ = ReadOnly
    uid = line.mailbox.deliver(mail())

    line.collect()

    assert line.mailbox.folders["INBOX"].mails[uid].flags == set()


def test_mails_are_flagged_once_they_are_safe(line):
    line.mailbox.deliver(mail())

    collected = line.collect(after=After.FLAG)

    assert collected.marked == 1
    assert [found.flags for found in line.mailbox.folders["INBOX"].mails.values()] == [{"Intake"}]


def test_mails_are_moved_once_they_are_safe_and_are_not_missed(line):
    line.mailbox.deliver(mail(), "Done")
    for number in range(5):
        line.mailbox.deliver(mail(number=number))

    collected = line.collect(after=After.MOVE)
    line.collect()

    assert collected.marked == 5
    assert len(line.mailbox.folders["INBOX"].mails) == 0
    assert len(line.mailbox.folders["Done"].mails) == 6
    assert line.alarms() == {}


@pytest.mark.parametrize("after", [After.FLAG, After.MOVE])
def test_marks_that_an_earlier_run_missed_are_made_up_for(line, after):
    line.mailbox.deliver(mail(), "Done")
    for number in range(4):
        line.mailbox.deliver(mail(number=number))
    line.collect(after=After.NOTHING)

    assert line.collect(after=after).marked == 4
    assert line.collect().marked == 0


def test_what_is_not_stored_is_not_marked(line):
    for number in range(2):
        line.mailbox.deliver(mail(number=number))
    line.mailbox.withheld = {2}

    with pytest.raises(MailsRefused):
        line.collect(after=After.FLAG)

    assert all(found.flags == set() for found in line.mailbox.folders["INBOX"].mails.values())


@pytest.mark.parametrize(("ability", "after"), [("keeps_keywords", After.FLAG), ("can_move", After.MOVE)])
def test_on_a_server_that_cannot_mark_mails_come_in_all_the_same(sqlite_database, ability, after):
    line = Line(sqlite_database, mailbox=FakeMailbox(**{ability: False}))
    for number in range(7):
        line.mailbox.deliver(mail(number=number))

    collected = line.collect(after=after)

    assert (collected.arrived, collected.marked, collected.cannot_mark) == (7, 0, True)


def test_a_missing_folder_to_move_to_does_not_keep_mails_from_coming_in(line):
    for number in range(7):
        line.mailbox.deliver(mail(number=number))

    collected = line.collect(after=After.MOVE)

    assert (collected.arrived, collected.cannot_mark) == (7, True)


def test_a_missing_folder_to_read_is_told_and_the_others_are_read_all_the_same(line):
    line.mailbox.deliver(mail())

    with pytest.raises(MailboxRefused):
        line.collect(folders=("Nowhere", "INBOX"))

    assert line.stored() == [mail()]
