import pytest

from intake.mail.references import ticket_number
from intake.store import board
from tests.cli.practice import BLIND, COMPLETE, INCOMPLETE, mail, take_in, write_config

HOSTILE = "[red]x[/red]\x1b[31m\u202e"


@pytest.fixture
def seen(program):
    """The ticket as it stands."""

    def look(number):
        with program.database.read() as tx:
            return board.ticket(tx, number)

    return look


def test_the_work_list_shows_what_a_shift_needs(program, intake):
    (number,) = take_in(program, COMPLETE)

    shown = intake("tickets", "list").stdout

    for word in (number, "open", "Hausarztpraxis Dr. Vogt", "x.isynet", "Drucker"):
        assert word in shown


def test_filters_narrow_the_list(program, intake_json):
    complete, _ = take_in(program, COMPLETE, INCOMPLETE)

    by_state = intake_json("tickets", "list", "--json", "--state", "open")
    by_text = intake_json("tickets", "list", "--json", "--find", "vogt")
    none = intake_json("tickets", "list", "--json", "--priority", "critical", "--unassigned")

    assert [one["number"] for one in by_state] == [one["number"] for one in by_text] == [complete]
    assert by_state[0]["fields"]["software"] == "x.isynet"
    assert none == []


def test_an_empty_list_says_so_and_a_full_one_that_there_is_more(program, intake):
    assert "No ticket fits" in intake("tickets", "list").stdout
    take_in(program, COMPLETE, INCOMPLETE)

    assert "--limit 2" in intake("tickets", "list", "--limit", 1).stdout


def test_a_ticket_is_shown_however_its_number_is_spaced(program, intake):
    (number,) = take_in(program, COMPLETE)

    for spelling in (number, number.lower().replace("-", " "), number.removeprefix("AK-")):
        assert "unser Drucker druckt nicht mehr" in intake("tickets", "show", spelling).stdout


def test_times_are_the_organisations(program, intake, alone):
    (number,) = take_in(program, COMPLETE)
    write_config(alone, organisation='timezone = "Pacific/Chatham"')

    assert "mail 1, 08.11.2021 22:45" in intake("tickets", "show", number).stdout


@pytest.mark.parametrize(
    ("number", "what"), [("AK-1234-5678", "no ticket number"), (ticket_number("AK", 1), "there is no ticket")]
)
def test_a_number_that_is_none_is_a_usage_error(program, intake, number, what):
    result = intake("tickets", "show", number)

    assert result.exit_code == 2
    assert what in " ".join(result.stderr.replace("│", " ").split())


def test_every_act_changes_the_ticket_and_names_who_did_it(program, intake, seen):
    one, other = take_in(program, INCOMPLETE, COMPLETE)

    for words in (
        ("assign", one, "ada"),
        ("priority", one, "high", "--reason", "Quartalsende"),
        ("note", one, "angerufen"),
        ("field", one, "contact_phone", "0561 98765-0"),
        ("state", one, "resolved", "--resolution", "other_incident"),
        ("merge", other, one),
        ("unmerge", other),
    ):
        result = intake("--as", "grace", "tickets", *words)
        assert (words[0], result.exit_code, result.stderr) == (words[0], 0, "")

    view = seen(one)
    ticket = view.ticket
    assert (ticket.assignee, ticket.priority, ticket.state, ticket.resolution) == (
        "ada",
        "high",
        "resolved",
        "other_incident",
    )
    assert view.notes[0].author == "grace (shell)"
    assert {line.actor for line in view.journal[1:]} == {"grace (shell)"}
    assert [line.event for line in seen(other).journal[-2:]] == ["ticket_merged", "ticket_unmerged"]


def test_a_refusal_says_what_to_do_and_changes_nothing(program, intake, seen):
    (number,) = take_in(program, COMPLETE)

    result = intake("tickets", "unmerge", number)

    assert result.exit_code == 1
    assert result.stderr == f"{number} is not merged into another ticket. Nothing has to be done.\n"


def test_a_reply_comes_from_standard_input_or_a_file(program, intake, alone, seen):
    (number,) = take_in(program, COMPLETE)
    (alone / "reply.txt").write_text("Aus einer Datei.", "utf-8")

    assert intake("tickets", "reply", number, input="Von der Eingabe.").exit_code == 0
    assert intake("tickets", "reply", number, "reply.txt").exit_code == 0

    texts = [letter.text for letter in seen(number).letters[1:]]
    assert "Von der Eingabe." in texts[0]
    assert "Aus einer Datei." in texts[1]


def test_a_reply_that_names_credentials_needs_a_word_that_it_asks_for_none(program, intake, seen):
    (number,) = take_in(program, COMPLETE)

    refused = intake("tickets", "reply", number, input="Ihr Login bleibt gleich.")
    assert refused.exit_code == 1
    assert refused.stderr.startswith("Line 1 names a credential (Login).")
    assert intake("tickets", "reply", number, "--no-credentials", input="Ihr Login bleibt gleich.").exit_code == 0

    assert "Ihr Login bleibt gleich." in seen(number).letters[-1].text


def test_a_withheld_letter_is_sent_anyway(program, intake, seen):
    (number,) = take_in(program, BLIND)

    result = intake("tickets", "send-anyway", number, "--reason", "Verteiler")

    assert "waits to be sent" in result.stdout
    assert [letter.purpose for letter in seen(number).letters] == ["receipt"]


def test_explaining_tells_rule_fields_reply_and_journal(program, intake):
    (number,) = take_in(program, BLIND)

    told = intake("explain", number).stdout

    for word in ("new_inquiry", "blind_copy", "send-anyway", "label: Software: x.isynet", "intake: mail_handled"):
        assert word in told


def test_explaining_as_json_holds_everything(program, intake_json):
    (number,) = take_in(program, COMPLETE)

    told = intake_json("explain", number, "--json")

    assert {"messages", "letters", "values", "notes", "journal", "fields", "missing"} <= told.keys()
    assert told["messages"][0]["reading"]["fields"]["software"][0]["source"] == "label"
    assert told["journal"][0]["rule"] == "new_inquiry"


def test_hostile_text_reaches_no_terminal(program, intake):
    (number,) = take_in(program, mail(subject=HOSTILE, text=f"Hilfe {HOSTILE} Praxis: {HOSTILE}"))
    intake("tickets", "note", number, HOSTILE)
    intake("tickets", "field", number, "practice", HOSTILE)

    shown = "".join(
        intake(*words).output
        for words in (("tickets", "list"), ("tickets", "show", number), ("explain", number), ("export",))
    )

    assert "[red]x[/red]" in shown
    assert not {"\x1b", "\u202e"} & set(shown)


def test_the_export_has_every_ticket_with_its_history(program, intake, alone):
    numbers = take_in(program, COMPLETE, INCOMPLETE, BLIND.replace(b"Drucker", b"Scanner"))

    lines = intake("export").stdout.splitlines()
    intake("export", "--output", "all.jsonl")

    assert [one for one in numbers if any(one in line for line in lines)] == numbers
    assert (alone / "all.jsonl").read_text("utf-8").splitlines() == lines
