import pytest

from intake.store import folders, inbox, outbox
from tests.cli.practice import COMPLETE, INCOMPLETE, NOW, take_in


@pytest.fixture
def letters(program):
    """Two waiting letters."""
    take_in(program, COMPLETE, INCOMPLETE)
    return (1, 2)


def states(intake_json):
    return {one["id"]: one["state"] for one in intake_json("outbox", "list", "--json")}


def test_letters_are_listed_newest_first(letters, intake, intake_json):
    assert [one["id"] for one in intake_json("outbox", "list", "--json")] == [2, 1]
    assert "ask_back" in intake("outbox", "list").stdout
    assert intake_json("outbox", "list", "--json", "--state", "failed") == []


def test_a_letter_is_shown_as_its_reader_sees_it(letters, intake, intake_json):
    shown = intake("outbox", "show", 1).stdout

    assert "praxis@vogt.example" in shown
    assert "Hausarztpraxis Dr. Vogt" in shown
    assert intake_json("outbox", "show", 1, "--json")["purpose"] == "receipt"
    assert intake("outbox", "show", 9).exit_code == 2


def test_letters_are_held_released_withdrawn_and_resent(letters, intake, intake_json):
    told = []
    for act in ("hold", "release", "withdraw", "resend"):
        assert intake("outbox", act, *letters).exit_code == 0
        told.append(states(intake_json)[1])

    assert told == ["held", "waiting", "withdrawn", "waiting"]


def test_one_refusal_does_not_stop_the_others(letters, intake, intake_json):
    result = intake("outbox", "hold", 9, 2)

    assert result.exit_code == 1
    assert "no letter 9" in result.stderr
    assert states(intake_json) == {1: "waiting", 2: "held"}


@pytest.fixture
def quarantined(program):
    """The number of a mail in quarantine."""
    take_in(program, COMPLETE)
    with program.database.begin() as tx:
        from_folder = inbox.Arrival(uid=50, raw=INCOMPLETE, complete=True, received_at=NOW, size=len(INCOMPLETE))
        folder = folders.open_folder(tx, mailbox="box", folder="INBOX", uid_validity=7, now=NOW)
        inbox.store(tx, folder, [from_folder], checkpoint=50, now=program.clock.now())
        (claimed,) = inbox.claim(tx, owner="x", limit=1, now=program.clock.now(), lease=NOW - NOW)
        inbox.quarantine(tx, claimed.id, owner="x", error="it broke the reader", now=NOW)
    return claimed.id


def test_quarantine_is_listed_and_shown(quarantined, intake, intake_json):
    listed = " ".join(intake("quarantine", "list").stdout.split())
    assert "it broke the reader" in listed
    assert " erna@kunde.example " in listed
    found = [(one["id"], one["subject"]) for one in intake_json("quarantine", "list", "--json")]
    assert found == [(quarantined, "Hilfe")]
    assert "uid" in intake("quarantine", "show", quarantined).stdout
    assert intake("quarantine", "show", 77).exit_code == 2


@pytest.mark.parametrize("words", [("--all",), (2,)])
def test_quarantined_mails_are_tried_again(quarantined, intake, intake_json, words):
    assert "tried again" in intake("quarantine", "retry", *words).stdout
    assert intake_json("quarantine", "list", "--json") == []


def test_retrying_needs_mails_that_are_there(quarantined, intake):
    assert intake("quarantine", "retry").exit_code == 2
    assert intake("quarantine", "retry", 1).exit_code == 1


def test_raw_bytes_are_given_and_the_look_is_journaled(quarantined, intake, intake_json, alone):
    assert intake("quarantine", "raw", quarantined).stdout_bytes == INCOMPLETE
    assert intake("quarantine", "raw", quarantined, "--output", "7.eml").exit_code == 0

    assert (alone / "7.eml").read_bytes() == INCOMPLETE
    events = [line["event"] for line in intake_json("quarantine", "show", quarantined, "--json")["journal"]]
    assert events == ["raw_viewed", "raw_viewed"]
    assert intake("quarantine", "raw", 99).exit_code == 1


def test_the_store_and_the_command_know_the_same_states(letters, program, intake_json):
    with program.database.begin() as tx:
        (claimed,) = outbox.claim(tx, owner="x", limit=1, now=program.clock.now(), lease=NOW - NOW)
        outbox.failed(tx, claimed.id, owner="x", error="550 no such user")

    failed = intake_json("outbox", "list", "--json", "--state", "failed")

    assert [one["error"] for one in failed] == ["550 no such user"]
