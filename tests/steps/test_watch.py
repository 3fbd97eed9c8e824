"""Each alarm comes when its condition lasts, and goes with it."""

from datetime import timedelta

import pytest

from intake.imap import MailboxUnavailable
from intake.readers import ReaderDied
from intake.smtp import Refused
from intake.steps.alarm import Severity
from intake.store import quarantine
from tests.steps.line import GAPPY, HOUR, MINUTE, ReadersOf, mail

LITTLE = timedelta(seconds=1)


def test_all_is_well_at_first(either_line):
    assert either_line.alarms() == {}


def test_a_mailbox_that_is_not_read_is_an_alarm_until_it_is(line):
    line.collect()
    line.clock.advance(10 * MINUTE)
    assert line.alarms() == {}

    line.clock.advance(LITTLE)
    assert line.alarms()["mailbox_not_read"].severity is Severity.CRITICAL

    line.collect()
    assert line.alarms() == {}


def test_a_mailbox_that_fails_is_not_read(line):
    line.clock.advance(11 * MINUTE)
    line.mailbox.faults.append(MailboxUnavailable("gone"))
    with pytest.raises(MailboxUnavailable):
        line.collect()

    assert "mailbox_not_read" in line.alarms()


def test_silence_is_an_alarm_from_the_last_mail_on(line):
    line.take(mail())
    line.clock.advance(13 * HOUR)
    line.collect()

    assert set(line.alarms()) == {"no_mail", "letter_waits"}
    assert line.alarms()["no_mail"].since == line.clock.now() - 13 * HOUR


def test_mails_that_wait_are_an_alarm(line):
    line.mailbox.deliver(mail())
    line.collect()
    line.clock.advance(10 * MINUTE + LITTLE)
    line.collect()
    assert set(line.alarms()) == {"mail_waits"}

    line.handle()
    assert line.alarms() == {}


def test_letters_that_wait_are_an_alarm(line):
    line.take(mail())
    line.clock.advance(30 * MINUTE + LITTLE)
    line.collect()
    assert set(line.alarms()) == {"letter_waits"}

    line.deliver()
    assert line.alarms() == {}


def test_a_mail_in_quarantine_is_an_alarm_until_it_is_tried_again(line):
    line.attempts = 1
    line.mailbox.deliver(mail())
    line.collect()
    line.handle(ReadersOf(ReaderDied()))
    assert set(line.alarms()) == {"quarantine"}

    with line.database.begin() as tx:
        quarantine.retry(tx, [line.quarantined()[0].id], line.clock.now())
    line.attempts = 3
    line.handle()
    assert line.alarms() == {}


def test_letters_that_failed_are_an_alarm(line):
    line.take(mail(GAPPY))
    line.postman.answers["vogt@praxis-vogt.example"].append(Refused(code="550", text="vogt@praxis-vogt.example?"))
    line.deliver()

    alarm = line.alarms()["letters_failed"]
    assert "vogt" not in repr(alarm)


def test_more_mails_on_the_server_than_in_the_ledger_are_an_alarm_if_it_lasts(line):
    class Hiding(type(line.mailbox)):
        def uids_above(self, uid):
            super().uids_above(uid)
            return ()

    line.mailbox.__class__ = Hiding
    line.mailbox.deliver(mail())
    line.collect()
    assert line.alarms() == {}

    line.clock.advance(15 * MINUTE + LITTLE)
    line.collect()
    assert set(line.alarms()) == {"difference:INBOX"}


def test_no_alarm_holds_an_address_or_a_word_of_a_mail(line):
    line.attempts = 1
    line.mailbox.deliver(mail("Geheimnis"))
    line.collect()
    line.handle(ReadersOf(ReaderDied()))
    line.clock.advance(13 * HOUR)

    said = repr(line.alarms())
    assert "quarantine" in said
    assert "vogt" not in said
    assert "Geheimnis" not in said
