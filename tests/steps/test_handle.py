"""From an inbox row to a ticket and, perhaps, a letter: once, whatever happens."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from intake.letters.problems import LetterBroken
from intake.mail.message import Unreadable, UnreadableReason
from intake.mail.references import ticket_number
from intake.readers import ReaderDied, ReadersBroken, Sheet, read_here
from intake.reading.values import FieldName
from intake.steps import handle as handling
from intake.steps import one_mail
from intake.steps.one_mail import NotOurs, handle_one
from intake.store import inbox, tickets
from intake.store.engine import StoreError, StoreUnavailable
from intake.triage.decision import ReplyPurpose, Send
from intake.triage.lifecycle import TicketState
from tests.steps.line import (
    CRITICAL,
    GAPPY,
    LEASE,
    MINUTE,
    REST,
    SETUP,
    US,
    Line,
    ReadersHere,
    ReadersOf,
    answer_to,
    every_word,
    mail,
)


def claimed_by(line, *, limit=50):
    with line.database.begin() as tx:
        return inbox.claim(tx, owner=line.owner, limit=limit, now=line.clock.now(), lease=LEASE)


def purposes(line):
    return [letter.purpose for letter in line.letters()]


def asked(line):
    """A ticket that lacks something, its ask-back sent; the letter's bytes."""
    line.take(mail(GAPPY))
    line.deliver()
    return line.postman.sent[-1].raw


# What mails become.


def test_a_complete_mail_becomes_an_open_ticket_and_is_receipted(either_line):
    either_line.take(mail())

    ticket = either_line.ticket()
    assert (ticket.state, ticket.missing) == (TicketState.OPEN, ())
    assert dict(ticket.fields)[FieldName.CONTACT_PHONE] == "+495611234567"
    assert purposes(either_line) == [ReplyPurpose.RECEIPT]


def test_a_gap_is_asked_for_by_name_and_nothing_else(either_line):
    either_line.take(mail(GAPPY))

    ticket, (letter,) = either_line.ticket(), either_line.letters()
    assert ticket.state is TicketState.AWAITING_DETAILS
    assert letter.purpose is ReplyPurpose.ASK_BACK
    assert "Praxisname:" in letter.text
    assert "Software:\n" not in letter.text


def test_a_critical_mail_is_on_the_work_list_even_with_gaps(line):
    line.take(mail(CRITICAL))

    assert line.ticket().state is TicketState.OPEN
    assert purposes(line) == [ReplyPurpose.ASK_BACK]


def test_an_answer_fills_the_gap_and_completed_is_said_once(either_line):
    letter = asked(either_line)
    either_line.take(answer_to(letter, REST, number=2))
    either_line.take(answer_to(letter, "Haben Sie schon etwas gehört?", number=3))

    ticket = either_line.ticket()
    assert (ticket.state, ticket.missing) == (TicketState.OPEN, ())
    assert dict(ticket.fields)[FieldName.PRACTICE] == "Gemeinschaftspraxis Vogt und Kaya"
    assert purposes(either_line) == [ReplyPurpose.ASK_BACK, ReplyPurpose.COMPLETED]


def test_an_answer_that_leaves_a_gap_puts_the_ticket_on_the_work_list(line):
    """It is answered by a person: we have asked once, and a gap never delays help."""
    letter = asked(line)

    line.take(answer_to(letter, "Das weiß ich gerade nicht, bitte rufen Sie an.", number=2))

    assert line.ticket().state is TicketState.OPEN
    assert purposes(line) == [ReplyPurpose.ASK_BACK]


def test_an_answer_in_the_same_batch_finds_the_ticket_of_the_mail_before_it(line):
    first = mail(GAPPY, number=1)
    second = mail(REST, number=2, In_Reply_To="<1@praxis-vogt.example>", Subject="Nachtrag")

    line.take(first, second)

    assert line.ticket().missing == ()


def test_a_strangers_answer_is_a_ticket_of_its_own_that_points_to_the_other(line):
    letter = asked(line)

    line.take(answer_to(letter, REST, sender="fremd@anderswo.example", number=2))

    first, second = line.tickets()
    assert second.refers_to == first.id
    assert first.missing != ()


MACHINES = [
    {"Auto_Submitted": "auto-replied"},
    {"Precedence": "bulk"},
    {"List_Unsubscribe": "<https://list.example/off>"},
    {"Return_Path": "<>"},
    {"From": "MAILER-DAEMON@mx.example"},
    {"X_Spam_Flag": "YES"},
]


@pytest.mark.parametrize("headers", MACHINES)
def test_a_machine_is_filed_resolved_and_never_answered(line, headers):
    line.take(mail(**headers))

    assert line.ticket().state is TicketState.RESOLVED
    assert line.letters() == ()


def test_mail_from_our_own_address_is_not_answered(line):
    line.take(mail(From=f"Akutservice <{US}>"))

    assert line.reasons() == ["own_mail"]


def test_a_machines_answer_to_our_letter_changes_nothing(line):
    letter = asked(line)
    before = line.ticket()

    line.take(answer_to(letter, REST, number=2, Auto_Submitted="auto-replied"))

    assert replace(line.ticket(), updated_at=before.updated_at) == before
    assert len(line.view().messages) == 2
    assert len(line.letters()) == 1


def test_our_own_letter_that_comes_back_is_not_answered(line):
    line.take(asked(line))

    assert len(line.letters()) == 1


def test_a_bounce_for_good_puts_the_ticket_on_the_work_list(line):
    letter = asked(line)
    report = (
        b"From: MAILER-DAEMON@mx.example\r\nTo: akut@vendor.example\r\nSubject: Undelivered\r\nMIME-Version: 1.0\r\n"
        b'Content-Type: multipart/report; report-type=delivery-status; boundary="b"\r\n\r\n--b\r\n\r\nfailed\r\n--b\r\n'
        b"Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example\r\n\r\n"
        b"Final-Recipient: rfc822; vogt@praxis-vogt.example\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n--b\r\n"
        b"Content-Type: message/rfc822\r\n\r\n" + letter + b"\r\n--b--\r\n"
    )

    line.take(report)

    assert line.ticket().state is TicketState.OPEN
    assert len(line.letters()) == 1


def test_the_same_mail_again_is_noted_and_not_answered(either_line):
    either_line.take(mail())
    either_line.take(mail())

    assert len(either_line.view().messages) == 1
    assert len(either_line.letters()) == 1
    assert either_line.events("mail_handled") == ["mail_handled"] * 2


def test_the_same_message_id_with_other_bytes_is_suspicious_and_not_answered(line):
    line.take(mail())
    line.take(mail(GAPPY))

    assert sorted(line.reasons(), key=str) == [None, "suspicious"]
    assert [message.suspicious for ticket in line.tickets() for message in line.view(ticket).messages] == [False, True]


@pytest.mark.parametrize("raw", [b"", b"\r\n\r\n", b"\x00" * 50])
def test_what_is_no_mail_is_an_open_ticket_for_a_person(line, raw):
    line.take(raw)

    assert line.ticket().state is TicketState.OPEN
    assert line.letters() == ()


def test_a_password_stands_in_no_table_but_the_raw_mail(line, sqlite_url):
    raw = mail("Guten Tag,\n\nunser Zugang: Benutzer praxis, Passwort: Sommer2021!\n\nBitte helfen Sie uns.\n")
    line.take(raw)

    assert line.stored() == [raw]
    assert "Sommer2021" not in every_word(sqlite_url.removeprefix("sqlite:///"))
    assert "Passwort" in line.letters()[0].text


# What goes wrong.


def test_a_mail_over_which_readers_die_is_tried_again_and_then_quarantined(either_line):
    either_line.mailbox.deliver(mail())
    either_line.collect()

    for wait in (5, 60, 0):
        assert either_line.handle(ReadersOf(ReaderDied())).failed == 1
        assert either_line.handle().filed == 0
        either_line.clock.advance(timedelta(seconds=wait))

    (set_aside,) = either_line.quarantined()
    assert set_aside.attempts == 3
    assert either_line.events() == ["mail_quarantined"]


def test_as_many_attempts_are_made_as_are_configured(line):
    line.attempts = 5
    line.mailbox.deliver(mail())
    line.collect()

    failed = 0
    while not line.quarantined():
        failed += line.handle(ReadersOf(ReaderDied())).failed
        line.clock.advance(2 * MINUTE)

    assert failed == 5


def test_a_mail_that_failed_once_is_handled_when_its_time_comes(line):
    line.mailbox.deliver(mail())
    line.collect()
    line.handle(ReadersOf(ReaderDied()))
    line.clock.advance(timedelta(seconds=5))

    assert line.handle().filed == 1
    assert len(line.letters()) == 1


def test_a_mail_that_fails_does_not_stop_those_behind_it(line):
    for number in range(3):
        line.mailbox.deliver(mail(number=number))
    line.collect()

    class SecondDies(ReadersHere):
        def read_all(self, sheets):
            for place, result in enumerate(super().read_all(sheets)):
                yield ReaderDied() if place == 1 else result

    handled = line.handle(SecondDies())

    assert (handled.filed, handled.failed) == (2, 1)


def test_a_broken_template_leaves_the_ticket_without_a_letter_and_is_an_alarm(line):
    class NoLetters:
        def __getattr__(self, name):
            raise LetterBroken("the template is broken")

    line.library = NoLetters()

    line.take(mail(GAPPY))

    assert line.ticket().state is TicketState.OPEN
    assert line.reasons() == ["letter_broken"]
    assert line.letters() == ()
    assert "letter_broken" in line.alarms()


def test_a_number_that_is_taken_is_drawn_anew(either_line, monkeypatch):
    drawn = iter([1_000_001, 1_000_001, 1_000_001, 1_000_002])
    monkeypatch.setattr(one_mail, "unguessable_number", lambda _digits: next(drawn))

    either_line.take(mail(number=1), mail(number=2))

    numbers = [ticket_number("AK", 1_000_001), ticket_number("AK", 1_000_002)]
    assert [ticket.number for ticket in either_line.tickets()] == numbers
    assert [letter.ticket for letter in either_line.letters()] == numbers
    assert all(letter.ticket in letter.text for letter in either_line.letters())


def test_no_ticket_number_reads_like_a_telephone_number(line, monkeypatch):
    drawn = iter([910_296, 5_612_345])
    monkeypatch.setattr(one_mail, "unguessable_number", lambda _digits: next(drawn))

    line.take(mail())

    assert line.ticket().number == ticket_number("AK", 5_612_345)


def test_a_mail_taken_over_by_another_worker_is_not_filed_twice(either_line):
    other = Line(either_line.database, clock=either_line.clock, owner="host/ns/2/2")
    either_line.mailbox.deliver(mail())
    either_line.collect()

    class Slow(ReadersHere):
        def read_all(self, sheets):
            either_line.clock.advance(2 * LEASE)
            other.handle()
            yield from super().read_all(sheets)

    handled = either_line.handle(Slow())

    assert handled.filed == 0
    assert len(either_line.tickets()) == len(either_line.letters()) == 1
    assert either_line.events() == ["mail_handled"]


def test_a_mail_that_fails_here_after_it_was_taken_over_is_not_told_as_quarantined(line):
    line.attempts = 1
    other = Line(line.database, clock=line.clock, owner="host/ns/2/2")
    line.mailbox.deliver(mail())
    line.collect()

    class DiesSlowly:
        def read_all(self, sheets):
            line.clock.advance(2 * LEASE)
            other.handle()
            yield ReaderDied()

    line.handle(DiesSlowly())

    assert line.events() == ["mail_handled"]


def test_told_to_stop_it_ends_after_the_mail_in_hand_and_gives_the_others_back(line):
    for number in range(4):
        line.mailbox.deliver(mail(number=number))
    line.collect()
    asked_so_far = iter([False, True, True])

    handled = line.handle(stopping=lambda: next(asked_so_far))

    assert handled.filed == 1
    assert [claimed.attempt for claimed in claimed_by(Line(line.database, clock=line.clock, owner="other"))] == [1] * 3


def test_if_the_store_fails_in_the_midst_of_a_batch_the_rest_is_due_again_at_once(line, monkeypatch):
    for number in range(3):
        line.mailbox.deliver(mail(number=number))
    line.collect()

    def locked(*_):
        raise StoreUnavailable("the database is locked")

    with monkeypatch.context() as patched:
        patched.setattr(handling, "handle_one", locked)
        with pytest.raises(StoreUnavailable):
            line.handle()

    assert line.handle().filed == 2
    line.clock.advance(LEASE)
    assert line.handle().filed == 1


def test_readers_that_cannot_be_started_cost_no_mail_an_attempt(line):
    line.mailbox.deliver(mail())
    line.collect()

    class CannotStart:
        def read_all(self, sheets):
            raise ReadersBroken

    for _ in range(5):
        with pytest.raises(ReadersBroken):
            line.handle(CannotStart())

    assert line.handle().filed == 1


def test_handling_the_same_claim_twice_files_one_ticket(line):
    line.mailbox.deliver(mail())
    line.collect()
    (claimed,) = claimed_by(line)
    result = read_here(Sheet(raw=claimed.raw, complete=True), SETUP)
    handle_one(line.handling, claimed, result)

    with pytest.raises((NotOurs, StoreError)):
        handle_one(line.handling, claimed, result)

    assert len(line.tickets()) == len(line.letters()) == 1


def test_an_unreadable_mail_whose_sender_is_known_says_so_on_its_ticket(line):
    line.mailbox.deliver(mail())
    line.collect()
    broken = Unreadable(
        reason=UnreadableReason.TOO_SLOW, detail="slow", sender=None, subject="Hilfe", message_id=None, size=3
    )

    line.handle(ReadersOf(broken))

    assert (line.ticket().state, line.ticket().subject) == (TicketState.OPEN, "Hilfe")
    assert line.reasons() == ["unreadable"]


# Properties, over the whole of handle_one.

QUICK = settings(
    max_examples=25, derandomize=True, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
SENDERS = st.sampled_from(
    [
        "Anna Vogt <vogt@praxis-vogt.example>",
        "vogt@praxis-vogt.example",
        US,
        "",
        "noreply@shop.example",
        "<>",
        "broken <",
        "ü@ö.example",
    ]
)
VALUES = st.text(st.characters(codec="utf-8", exclude_characters="\r\n\x00"), max_size=30)
SIGNS = st.sampled_from(
    [
        ("Auto-Submitted", "auto-generated"),
        ("Auto-Submitted", "auto-replied (vacation)"),
        ("Precedence", "list"),
        ("Precedence", "Junk"),
        ("List-Id", "<x.list.example>"),
        ("List-Unsubscribe", "<mailto:off@list.example>"),
        ("X-Auto-Response-Suppress", "All"),
        ("Return-Path", "<>"),
        ("X-Autoreply", "yes"),
        ("Subject", "Automatische Antwort: Ihre Nachricht"),
        ("Subject", "Out of Office"),
    ]
)
OTHERS = st.lists(
    st.tuples(
        st.sampled_from(["Subject", "Reply-To", "In-Reply-To", "References", "To", "Cc", "Date", "X-Any"]), VALUES
    ),
    max_size=6,
)
TEXTS = st.sampled_from([GAPPY, REST, CRITICAL, "", "Hello, our printer is broken. Please help us.\n"])


def raw_of(headers, text):
    lines = "".join(f"{name}: {value}\r\n" for name, value in headers)
    return f"{lines}\r\n{text}".encode()


def handled_alone(line, raw):
    """The decision about a mail, and how many tickets and letters there are more than before."""
    tickets, letters = len(line.tickets()), len(line.letters())
    line.mailbox.deliver(raw)
    line.collect()
    (claimed,) = claimed_by(line)
    decision = handle_one(line.handling, claimed, read_here(Sheet(raw=raw, complete=True), SETUP))
    return decision, len(line.tickets()) - tickets, len(line.letters()) - letters


@QUICK
@given(sender=SENDERS, sign=SIGNS, others=OTHERS, text=TEXTS, at_the_end=st.booleans())
def test_no_machine_is_ever_answered(fresh_line, sender, sign, others, text, at_the_end):
    headers = [("From", sender), ("To", US), *others]
    raw = raw_of([*headers, sign] if at_the_end else [sign, *headers], text)

    decision, _, letters = handled_alone(fresh_line(), raw)

    assert not isinstance(decision.reply, Send)
    assert letters == 0


@QUICK
@given(sender=SENDERS, others=OTHERS, text=TEXTS)
def test_the_same_bytes_twice_make_one_ticket_and_one_letter_at_most(fresh_line, sender, others, text):
    line = fresh_line()
    raw = raw_of([("From", sender), ("To", US), *others], text)

    _, tickets, letters = handled_alone(line, raw)
    _, more_tickets, more_letters = handled_alone(line, raw)

    assert tickets <= 1
    assert letters <= 1
    assert (more_tickets, more_letters) == (0, 0)


def test_mails_that_share_a_commit_become_the_same_tickets(fresh_line):
    alone, shared = fresh_line(), fresh_line()
    shared.together = 4
    raws = [mail(number=number, sender=f"a{number}@praxis-{number}.example") for number in range(10)]

    done = [line.take(*raws) for line in (alone, shared)]

    assert done[0] == done[1]
    assert [t.fields for t in shared.tickets()] == [t.fields for t in alone.tickets()]


def test_a_follow_up_in_the_same_commit_finds_its_ticket(line):
    line.together = 4
    line.take(mail(), mail(number=2, text="Noch etwas.", In_Reply_To="<1@praxis-vogt.example>"))

    assert len(line.view().messages) == 2


def test_one_bad_mail_among_those_that_share_a_commit_costs_only_itself(line, monkeypatch):
    line.together = 4
    filed = tickets.file

    def fails_for_the_second(tx, *, inbox, **rest):
        if inbox == 2:
            raise ValueError("something nobody thought of")
        return filed(tx, inbox=inbox, **rest)

    monkeypatch.setattr(tickets, "file", fails_for_the_second)
    done = line.take(*(mail(number=number, sender=f"a{number}@praxis-{number}.example") for number in range(4)))

    assert (done.filed, done.failed) == (3, 1)
    assert len(line.tickets()) == 3


def test_a_dead_reader_among_those_that_share_a_commit_costs_only_its_mail(line):
    line.together = 4
    for number in range(2):
        line.mailbox.deliver(mail(number=number))
    line.collect()
    readable = read_here(Sheet(raw=mail(number=0), complete=True), SETUP)

    done = line.handle(ReadersOf(readable, ReaderDied()))

    assert (done.filed, done.failed) == (1, 1)
