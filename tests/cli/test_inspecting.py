import json

import pytest

from tests.cli.practice import BARE_FAQ

KEYS = {
    "file",
    "kind",
    "reason",
    "language",
    "subject",
    "from",
    "text",
    "practice",
    "software",
    "contact",
    "missing",
    "faq",
    "priority",
    "secrets_masked",
    "reply",
    "no_reply_reason",
    "bounce",
    "evidence",
}
COMPLETE = """From: Praxis Vogt <praxis@vogt.example>
To: akutservice@medatixx.de
Subject: Drucker
Message-ID: <a@vogt.example>
Content-Type: text/plain; charset=utf-8

Guten Tag,

seit gestern druckt unser Drucker keine Rezepte mehr.

Praxis: Hausarztpraxis Dr. Vogt
Software: x.isynet
Ansprechpartnerin: Anna Vogt
Telefon: 0561 123450
"""
INCOMPLETE = """From: erna@gmx.example
To: akutservice@medatixx.de
Subject: Hilfe
Content-Type: text/plain; charset=utf-8

Guten Tag, wann sind Sie wieder telefonisch erreichbar? Mein Passwort ist: Geheim123!
"""
AWAY = """From: praxis@vogt.example
To: akutservice@medatixx.de
Subject: Abwesenheit
Auto-Submitted: auto-replied

Ich bin bis Montag nicht da.
"""
BOUNCE = """From: MAILER-DAEMON@mx.example
To: akutservice@medatixx.de
Subject: Undelivered Mail Returned to Sender
Return-Path: <>
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary=b

--b
Content-Type: text/plain

Could not be delivered.
--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example

Final-Recipient: rfc822; praxis@vogt.example
Action: failed
Status: 5.1.1

--b--
"""


FAQ = BARE_FAQ + "\n### Beispiele\n\n- Wann sind Sie wieder telefonisch erreichbar?\n"


@pytest.fixture(autouse=True)
def small_faq(alone, tmp_path_factory, monkeypatch):
    """A FAQ of one entry, since fitting the shipped one takes seconds; and a cache that is not the user's."""
    folder = tmp_path_factory.mktemp("elsewhere")
    (folder / "faq.md").write_text(FAQ, "utf-8")
    monkeypatch.setenv("INTAKE_FAQ__DOCUMENT", str(folder / "faq.md"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(folder))
    return folder


@pytest.fixture
def inspected(intake, alone):
    """The objects for mails."""

    def run(*mails, words=()):
        for number, mail in enumerate(mails):
            data = mail if isinstance(mail, bytes) else mail.encode()
            (alone / f"{number}.eml").write_bytes(data)
        result = intake("inspect", "--jsonl", *words, *(f"{number}.eml" for number in range(len(mails))))
        assert result.exit_code == 0, result.output
        return [json.loads(line) for line in result.stdout.splitlines()]

    return run


def test_a_complete_inquiry_is_shown_with_its_fields_and_where_they_were_found(inspected):
    (said,) = inspected(COMPLETE)

    assert said.keys() >= KEYS
    assert (said["file"], said["kind"], said["reason"]) == ("0.eml", "inquiry", "new_inquiry")
    assert said["from"] == {"name": "Praxis Vogt", "address": "praxis@vogt.example"}
    assert (said["practice"], said["software"]) == ("Hausarztpraxis Dr. Vogt", "x.isynet")
    assert (said["contact"]["name"], said["contact"]["phone"]) == ("Anna Vogt", "+49561123450")
    assert (said["missing"], said["reply"], said["no_reply_reason"]) == ([], "receipt", None)
    assert said["evidence"]["software"] == "label: Software: x.isynet"


def test_a_gap_is_asked_for_and_a_secret_masked(inspected):
    (said,) = inspected(INCOMPLETE)

    assert (said["missing"], said["reply"]) == (["practice", "software", "contact"], "ask_back")
    assert said["secrets_masked"] == 1
    assert "Geheim123" not in json.dumps(said)


def test_machines_are_told_apart_and_not_answered(inspected):
    away, bounce = inspected(AWAY, BOUNCE)

    assert (away["kind"], away["reason"], away["reply"]) == ("auto_reply", "auto_submitted", None)
    assert (bounce["kind"], bounce["no_reply_reason"]) == ("bounce", "machine")
    assert bounce["bounce"] == {"recipients": ["praxis@vogt.example"], "status": "5.1.1", "permanent": True}


def test_an_unreadable_file_has_its_object_too(inspected):
    (said,) = inspected(b"")

    assert said.keys() >= KEYS
    assert (said["kind"], said["reason"], said["reply"]) == ("unreadable", "empty", None)


def test_a_mail_over_the_size_limit_is_judged_by_its_headers(inspected, monkeypatch):
    monkeypatch.setenv("INTAKE_MAILBOX__MAX_MESSAGE_SIZE", "10KB")

    (said,) = inspected(COMPLETE + "x" * 20_000)

    assert (said["kind"], said["text"], said["no_reply_reason"]) == ("inquiry", "", "body_not_read")


def test_evidence_names_runners_up_and_signs(inspected):
    complete, away = inspected(COMPLETE, AWAY, words=["--evidence"])

    practices = complete["details"]["fields"]["practice"]
    assert practices[0]["source"] == "label"
    assert len(practices) > 1
    assert away["details"]["signs"][0] == "auto_submitted"


def test_many_files_are_read_in_order(inspected):
    said = inspected(*(COMPLETE.replace("Drucker", f"Drucker {number}") for number in range(20)))

    assert [one["subject"] for one in said] == [f"Drucker {number}" for number in range(20)]


def test_a_file_that_cannot_be_opened_is_named_and_the_others_are_read(intake, alone):
    (alone / "there.eml").write_text(COMPLETE)

    result = intake("inspect", "--jsonl", "absent.eml", "there.eml")

    assert result.exit_code == 1
    assert "absent.eml cannot be opened" in result.stderr
    assert json.loads(result.stdout)["file"] == "there.eml"


def test_what_a_terminal_would_obey_is_not_printed(intake, alone):
    hostile = "[bold]a[/bold] \x1b]0;owned\x07\u202e\x9b31m"
    (alone / "a.eml").write_text(INCOMPLETE.replace("Hilfe", hostile).replace("telefonisch", hostile))

    shown = intake("inspect", "--evidence", "a.eml").output + intake("inspect", "--jsonl", "a.eml").output

    assert "[bold]a[/bold]" in shown
    assert not {"\x1b", "\x07", "\u202e", "\x9b"} & set(shown)


def test_nothing_is_written_but_the_cache(inspected, alone, small_faq):
    inspected(COMPLETE)

    assert [path.name for path in alone.iterdir()] == ["0.eml"]
    assert len(list(small_faq.glob("intake/models/*.npz"))) == 1


def test_a_question_the_faq_answers_is_shown_with_its_sentence(inspected):
    (said,) = inspected(INCOMPLETE)

    assert [entry["number"] for entry in said["faq"]] == [1]
    assert said["faq"][0]["sentence"] == "Guten Tag, wann sind Sie wieder telefonisch erreichbar?"
    assert 0.5 < said["faq"][0]["score"] <= 1


def test_a_configuration_that_is_there_is_used(inspected, alone, monkeypatch):
    monkeypatch.setenv("INTAKE_REQUIRED__SOFTWARE", "false")

    (said,) = inspected(INCOMPLETE)

    assert said["missing"] == ["practice", "contact"]


def test_a_broken_configuration_is_a_list(intake, alone):
    (alone / "config.toml").write_text("[mailbox]\nhots = 1\n")
    (alone / "a.eml").write_text(COMPLETE)

    result = intake("inspect", "a.eml")

    assert result.exit_code == 3
    assert "config.toml" in result.stderr
    assert "mailbox.hots" in result.stderr
