"""What every Mailbox promises, the one in memory like the real ones."""

from datetime import UTC, timedelta

import pytest

from intake.imap import MailboxRefused, MailboxUnavailable

RAW = b"Subject: Drucker\r\nFrom: praxis@practice.example\r\n\r\nDer Drucker druckt nicht.\r\n"
LONG = b"Subject: lang\r\n\r\n" + b"0123456789\r\n" * 2000
MOMENT = timedelta(milliseconds=50)
LONG_ENOUGH = timedelta(seconds=20)


def test_an_empty_folder_has_no_mail(world):
    status = world.mailbox.select("INBOX")

    assert status.messages == 0
    assert world.mailbox.uids_above(0) == ()


def test_mails_come_oldest_first_by_uid(world):
    for _ in range(3):
        world.deliver(RAW)

    status = world.mailbox.select("INBOX")
    uids = world.mailbox.uids_above(0)

    assert status.messages == 3
    assert len(uids) == 3
    assert list(uids) == sorted(uids)
    assert uids[-1] < status.uid_next


def test_nothing_is_above_the_last_uid(world):
    """The server's answer to `n:*` always holds the last mail (RFC 3501, section 6.4.8)."""
    world.deliver(RAW)
    world.mailbox.select("INBOX")
    (uid,) = world.mailbox.uids_above(0)

    assert world.mailbox.uids_above(uid) == ()
    assert world.mailbox.uids_above(uid + 100) == ()


def test_only_what_is_above_the_checkpoint_is_told(world):
    world.deliver(RAW)
    world.deliver(RAW)
    world.mailbox.select("INBOX")
    first, second = world.mailbox.uids_above(0)

    assert world.mailbox.uids_above(first) == (second,)


@pytest.mark.parametrize("raw", [RAW, LONG, b"\xff\xfe\r\n\r\n\x80", b"\r\n"])
def test_a_mail_comes_octet_for_octet(world, raw):
    world.deliver(raw)
    world.mailbox.select("INBOX")
    (uid,) = world.mailbox.uids_above(0)

    (mail,) = world.mailbox.fetch([uid])

    assert mail.raw == raw
    assert mail.uid == uid
    assert mail.size == len(raw)
    assert mail.received_at.tzinfo is UTC


def test_mails_come_in_the_order_asked_for_without_the_vanished(world):
    world.deliver(RAW)
    world.deliver(LONG)
    world.mailbox.select("INBOX")
    first, second = world.mailbox.uids_above(0)

    mails = world.mailbox.fetch([second, second + 7, first])

    assert [(mail.uid, mail.raw) for mail in mails] == [(second, LONG), (first, RAW)]


def test_sizes_are_those_of_the_whole_mails(world):
    world.deliver(RAW)
    world.deliver(LONG)
    world.mailbox.select("INBOX")
    first, second = world.mailbox.uids_above(0)

    assert world.mailbox.sizes([first, second, second + 7]) == {first: len(RAW), second: len(LONG)}


def test_headers_come_without_the_body(world):
    world.deliver(LONG)
    world.mailbox.select("INBOX")
    (uid,) = world.mailbox.uids_above(0)

    (head,) = world.mailbox.fetch_headers([uid])

    assert head.raw == b"Subject: lang\r\n\r\n"
    assert head.size == len(LONG)


def test_asking_for_no_mail_gives_none(world):
    world.mailbox.select("INBOX")

    assert world.mailbox.fetch([]) == ()
    assert world.mailbox.sizes([]) == {}
    assert world.mailbox.flag([], "$Intake")
    assert world.mailbox.move([], "Done")


def test_the_uid_validity_stays(world):
    world.deliver(RAW)
    first = world.mailbox.select("INBOX")
    world.mailbox.close()

    assert world.mailbox.select("INBOX").uid_validity == first.uid_validity


def test_a_missing_folder_is_refused_and_others_can_still_be_opened(world):
    with pytest.raises(MailboxRefused, match="folder") as refusal:
        world.mailbox.select("Nowhere")

    assert refusal.value.mend
    assert world.mailbox.select("INBOX").messages == 0


def test_without_an_open_folder_nothing_can_be_asked(world):
    with pytest.raises(MailboxUnavailable):
        world.mailbox.uids_above(0)


def test_a_system_flag_is_set(world):
    world.deliver(RAW)
    world.mailbox.select("INBOX", writing=True)

    assert world.mailbox.flag(world.mailbox.uids_above(0), r"\Flagged")


def test_a_keyword_is_set_or_said_not_to_be_kept(world):
    world.deliver(RAW)
    world.mailbox.select("INBOX", writing=True)

    assert world.mailbox.flag(world.mailbox.uids_above(0), "$Intake") is world.keeps_keywords


def test_a_moved_mail_is_in_the_other_folder_only(world):
    world.deliver(RAW)
    world.deliver(LONG)
    world.deliver(LONG, "Done")
    world.mailbox.select("INBOX", writing=True)
    first, second = world.mailbox.uids_above(0)

    assert world.mailbox.move([first], "Done")

    assert world.mailbox.uids_above(0) == (second,)
    world.mailbox.select("Done")
    assert {mail.raw for mail in world.mailbox.fetch(world.mailbox.uids_above(0))} == {LONG, RAW}


def test_a_missing_target_folder_is_refused_and_the_mail_stays(world):
    world.deliver(RAW)
    world.mailbox.select("INBOX", writing=True)
    uids = world.mailbox.uids_above(0)

    with pytest.raises(MailboxRefused, match="missing"):
        world.mailbox.move(uids, "Nowhere")

    assert world.mailbox.uids_above(0) == uids


def test_waiting_ends_without_news_when_the_time_is_over(world):
    world.deliver(RAW)
    world.mailbox.select("INBOX")
    world.mailbox.uids_above(0)

    assert world.mailbox.idle(MOMENT) is False


def test_mail_that_came_before_the_waiting_began_ends_it(world):
    world.mailbox.select("INBOX")
    world.mailbox.uids_above(0)
    world.deliver(RAW)

    assert world.mailbox.idle(LONG_ENOUGH) is True


def test_mail_that_comes_during_the_waiting_ends_it(world):
    world.mailbox.select("INBOX")
    world.mailbox.uids_above(0)
    asked = []

    def deliver_at_first() -> bool:
        if not asked:
            world.deliver(RAW)
        asked.append(1)
        return False

    assert world.mailbox.idle(LONG_ENOUGH, interrupted=deliver_at_first) is True
    # Asked once a second: the news came in time, not at the end of the twenty seconds.
    assert len(asked) < 10


def test_after_waiting_the_new_mail_is_found(world):
    world.mailbox.select("INBOX")
    world.mailbox.idle(MOMENT)
    world.deliver(RAW)
    world.mailbox.idle(LONG_ENOUGH)

    assert len(world.mailbox.uids_above(0)) == 1


def test_a_mailbox_can_be_closed_twice_and_opened_again(world):
    world.mailbox.select("INBOX")
    world.mailbox.close()
    world.mailbox.close()

    assert world.mailbox.select("INBOX").messages == 0
