import email

import pytest

from intake.faq.parsing import parse_document
from intake.faq.problems import DocumentError
from intake.mail.references import ticket_number
from intake.reading.values import FieldName, Priority, Source
from intake.steps import act
from intake.steps.act import NotDone
from intake.store import editions, folders, inbox, journal, outbox, quarantine, switches
from intake.triage.case import ReplyLevel, Required
from intake.triage.decision import ReplyPurpose
from intake.triage.lifecycle import Resolution, TicketState
from tests.cli.practice import AWAY, BARE_FAQ, BLIND, COMPLETE, INCOMPLETE, NOW, take_in

ABSENT = ticket_number("AK", 1)


def last_line(view):
    return view.journal[-1]


def test_a_move_is_made_and_journaled(program, acting, seen):
    (number,) = take_in(program, COMPLETE)

    act.move(acting, number, state=TicketState.RESOLVED, reason="Drucker läuft")

    view = seen(number)
    assert (view.ticket.state, view.ticket.resolution) == (TicketState.RESOLVED, Resolution.ANSWERED)
    line = last_line(view)
    assert (line.actor, line.event, line.reason) == ("Ada", "ticket_moved", "Drucker läuft")
    assert line.detail == {"before": "open", "after": "resolved", "resolution": "answered"}


def test_an_end_keeps_the_resolution_it_has_unless_told(program, acting, seen):
    (number,) = take_in(program, COMPLETE)

    act.move(acting, number, state=TicketState.RESOLVED, resolution=Resolution.DUPLICATE)
    act.move(acting, number, state=TicketState.CLOSED)

    assert seen(number).ticket.resolution is Resolution.DUPLICATE


@pytest.mark.parametrize(
    ("state", "resolution"),
    [(TicketState.WAITING_FOR_CUSTOMER, None), (TicketState.OPEN, Resolution.SPAM)],
    ids=["not in the table", "resolution without an end"],
)
def test_a_move_that_may_not_be_changes_nothing(program, acting, seen, state, resolution):
    (number,) = take_in(program, COMPLETE)
    act.move(acting, number, state=TicketState.CLOSED)
    before = seen(number)

    with pytest.raises(NotDone):
        act.move(acting, number, state=state, resolution=resolution)

    assert seen(number) == before


def test_an_unknown_ticket_is_an_ordinary_refusal(acting):
    with pytest.raises(NotDone, match="no ticket"):
        act.assign(acting, ABSENT, assignee="Ada")


def test_assigning_noting_and_prioritising_stand_on_the_ticket(program, acting, seen):
    (number,) = take_in(program, COMPLETE)

    act.assign(acting, number, assignee=" Grace  Hopper ")
    act.note(acting, number, text=" angerufen, besetzt ")
    act.prioritise(acting, number, priority=Priority.CRITICAL, reason="Praxis steht")

    view = seen(number)
    assert (view.ticket.assignee, view.ticket.priority) == ("Grace Hopper", Priority.CRITICAL)
    assert [(note.author, note.text) for note in view.notes] == [("Ada", "angerufen, besetzt")]
    assert [line.event for line in view.journal[-3:]] == ["ticket_assigned", "note_added", "priority_set"]
    assert "besetzt" not in str([line.detail for line in view.journal])


@pytest.mark.parametrize("text", ["  ", "x" * 20_001], ids=["empty", "endless"])
def test_a_note_needs_a_text_of_some_length(program, acting, text):
    (number,) = take_in(program, COMPLETE)

    with pytest.raises(NotDone):
        act.note(acting, number, text=text)


def test_the_last_gap_closed_by_staff_puts_the_ticket_on_the_work_list(program, acting, seen):
    (number,) = take_in(program, INCOMPLETE)
    assert seen(number).ticket.state is TicketState.AWAITING_DETAILS

    act.correct(acting, number, name=FieldName.PRACTICE, value="Praxis Erna")
    act.correct(acting, number, name=FieldName.SOFTWARE, value="easymed")
    act.correct(acting, number, name=FieldName.CONTACT_NAME, value="Erna Muster")
    assert seen(number).ticket.missing == (Required.CONTACT,)
    act.correct(acting, number, name=FieldName.CONTACT_PHONE, value="0561 / 98 76 54")

    view = seen(number)
    assert (view.ticket.missing, view.ticket.state) == ((), TicketState.OPEN)
    assert dict(view.ticket.fields)[FieldName.CONTACT_PHONE] == "+49561987654"
    assert view.values[-1].source is Source.STAFF
    read = {"found_in": None, "right_found_in": None}
    assert last_line(view).detail == {"field": "contact_phone", "missing": [], "opened": True, "read": read}


def test_emptying_a_field_makes_it_missing_again(program, acting, seen):
    (number,) = take_in(program, COMPLETE)

    act.correct(acting, number, name=FieldName.SOFTWARE, value=None)

    assert seen(number).ticket.missing == (Required.SOFTWARE,)


def test_merging_redirects_and_can_be_undone(program, acting, seen):
    one, other = take_in(program, COMPLETE, INCOMPLETE)

    act.merge(acting, other, into=one)
    with pytest.raises(NotDone, match=f"merged into {one}"):
        act.note(acting, other, text="x")
    with pytest.raises(NotDone, match="leads back"):
        act.merge(acting, one, into=other)
    assert seen(one).merged == (other,)
    act.unmerge(acting, other)

    assert seen(other).ticket.merged_into is None
    assert [line.event for line in seen(one).journal[-2:]] == ["ticket_merged_in", "ticket_unmerged_from"]
    with pytest.raises(NotDone):
        act.unmerge(acting, other)


def test_a_withheld_letter_is_sent_anyway_once_to_whom_it_was_due(program, acting, seen):
    (number,) = take_in(program, BLIND)
    assert (seen(number).letters, seen(number).messages[0].no_reply_reason) == ((), "blind_copy")

    letter = act.send_anyway(acting, number, reason="nur Verteiler")

    view = seen(number)
    assert [(one.id, one.purpose, one.recipient) for one in view.letters] == [
        (letter, ReplyPurpose.RECEIPT, "praxis@vogt.example")
    ]
    assert (last_line(view).event, last_line(view).letter) == ("letter_sent_anyway", letter)
    with pytest.raises(NotDone, match="its letter already"):
        act.send_anyway(acting, number)


def test_the_letter_answers_the_mail(program, acting):
    (number,) = take_in(program, BLIND)
    act.send_anyway(acting, number)

    with program.database.begin() as tx:
        (letter,) = outbox.claim(tx, owner="x", limit=1, now=program.clock.now(), lease=NOW - NOW)

    asked, answer = email.message_from_bytes(BLIND), email.message_from_bytes(letter.raw)
    assert answer["In-Reply-To"] == asked["Message-ID"]


def test_nobody_is_asked_for_what_has_been_given_since(program, acting, seen):
    (number,) = take_in(program, INCOMPLETE, level=ReplyLevel.OFF)
    for name, value in (("practice", "P"), ("software", "S"), ("contact_name", "N"), ("contact_phone", "0561 98765")):
        act.correct(acting, number, name=FieldName(name), value=value)

    act.send_anyway(acting, number)

    assert seen(number).letters[-1].purpose is ReplyPurpose.RECEIPT


def test_a_ticket_without_a_withheld_letter_has_nothing_to_send_anyway(program, acting):
    (number,) = take_in(program, COMPLETE)

    with pytest.raises(NotDone, match="No letter was withheld"):
        act.send_anyway(acting, number)


def test_a_reply_carries_the_persons_words(program, acting, seen):
    (number,) = take_in(program, COMPLETE)

    act.reply(acting, number, text="Bitte starten Sie den Druckdienst neu.")

    letter = seen(number).letters[-1]
    assert (letter.purpose, letter.automatic, letter.recipient) == (
        ReplyPurpose.STAFF_REPLY,
        False,
        "praxis@vogt.example",
    )
    assert "Druckdienst neu" in letter.text


def test_a_machine_is_not_replied_to_unless_named(program, acting, seen):
    (number,) = take_in(program, AWAY)

    with pytest.raises(NotDone, match="nobody to write to"):
        act.reply(acting, number, text="Danke")
    act.reply(acting, number, text="Danke", inbox_id=seen(number).messages[0].inbox)

    assert len(seen(number).letters) == 1


def test_letters_are_held_released_withdrawn_and_resent(program, acting, seen):
    (number,) = take_in(program, COMPLETE)
    letter = seen(number).letters[0].id

    states = []
    for step in (act.hold, act.release, act.withdraw, act.resend):
        step(acting, letter, reason="weil")
        states.append(seen(number).letters[0].state)

    assert states == ["held", "waiting", "withdrawn", "waiting"]
    events = ["letter_held", "letter_released", "letter_withdrawn", "letter_resent"]
    assert [line.event for line in seen(number).journal[-4:]] == events


def test_a_letter_that_is_not_in_the_right_state_is_refused(program, acting, seen):
    (number,) = take_in(program, COMPLETE)
    letter = seen(number).letters[0].id

    with pytest.raises(NotDone, match="is waiting"):
        act.release(acting, letter)
    with pytest.raises(NotDone, match="no letter"):
        act.hold(acting, letter + 1)


def test_quarantine_is_retried_and_raw_mails_are_journaled(program, acting, seen):
    (number,) = take_in(program, COMPLETE)
    mail = seen(number).messages[0].inbox

    assert act.view_raw(acting, mail) == COMPLETE
    with pytest.raises(NotDone, match="not in quarantine"):
        act.retry(acting, mail)
    with pytest.raises(NotDone, match="no mail"):
        act.view_raw(acting, 99)

    with program.database.read() as tx:
        (line,) = journal.search(tx, event="raw_viewed")
    assert (line.actor, line.inbox) == ("Ada", mail)


def test_a_mail_in_quarantine_waits_again(program, acting):
    with program.database.begin() as tx:
        folder_of_one_mail(tx, program)
        (claimed,) = inbox.claim(tx, owner="x", limit=1, now=program.clock.now(), lease=NOW - NOW)
        inbox.quarantine(tx, claimed.id, owner="x", error="three times", now=NOW)

    act.retry(acting, claimed.id)

    with program.database.read() as tx:
        assert quarantine.quarantined(tx) == ()
        assert journal.search(tx, event="quarantine_retried")[0].inbox == claimed.id


def folder_of_one_mail(tx, program):
    folder = folders.open_folder(tx, mailbox="box", folder="INBOX", uid_validity=7, now=NOW)
    arrival = inbox.Arrival(uid=1, raw=COMPLETE, complete=True, received_at=NOW, size=1)
    inbox.store(tx, folder, [arrival], checkpoint=1, now=program.clock.now())


def test_the_level_is_set_with_a_reason_only(program, acting):
    with pytest.raises(NotDone, match="why"):
        act.set_level(acting, ReplyLevel.OFF, reason=" ")
    act.set_level(acting, ReplyLevel.RECEIPT, reason="FAQ wird überarbeitet")

    with program.database.read() as tx:
        assert switches.level(tx) is ReplyLevel.RECEIPT
        (line,) = journal.search(tx, event="level_set")
    assert (line.reason, line.detail) == ("FAQ wird überarbeitet", {"before": None, "after": "receipt"})


def test_an_edition_comes_into_force_once(program, acting):
    newer = BARE_FAQ.replace("| Erste Fassung |", "| Erste Fassung |\n| 1.1 | 05.11.2021 12:00 | Genauer |").replace(
        "sobald wir es wissen", "am Montag"
    )
    assert len(parse_document(newer).versions) == 2

    first, again = act.add_edition(acting, newer), act.add_edition(acting, newer)

    assert (first.version, again.id) == ("1.1", first.id)
    with program.database.read() as tx:
        assert editions.current(tx).version == "1.1"
        assert len(journal.search(tx, event="edition_added")) == 1


def test_a_document_with_mistakes_does_not(program, acting):
    with pytest.raises(DocumentError):
        act.add_edition(acting, "# Nichts")
