import io
import json

import pytest

from intake.faq.parsing import parse_document
from tests.cli.practice import BARE_FAQ

NEWER = BARE_FAQ.replace("| Erste Fassung |", "| Erste Fassung |\n| 1.1 | 05.11.2021 12:00 | Genauer |").replace(
    "sobald wir es wissen", "am Montag"
)
PUBLISHED = """Fragen und Antworten

Versionierung
Version Stand Änderung
1.0 04.11.2021 / 12:00 Uhr Erste Fassung
2.0 06.11.2021 / 09:30 Uhr Zweite Frage

Inhaltsverzeichnis
1. Wann sind Sie wieder zu erreichen? ........ 1
2. Was wird aus meiner Rechnung? ........ 1

1. Wann sind Sie wieder zu erreichen?
Ab Dienstag um acht.

2. Was wird aus meiner Rechnung?
Sie wird später abgebucht.
"""
WITH_EXAMPLES = BARE_FAQ + "\n### Beispiele\n\n- Wann kann man Sie anrufen?\n- Ab wann geht Ihr Telefon wieder?\n"


@pytest.fixture
def file(alone):
    """A file with this content."""

    def write(content, name="faq.txt"):
        (alone / name).write_bytes(content if isinstance(content, bytes) else content.encode())
        return name

    return write


def test_a_dry_run_prints_entries_and_versions_and_needs_no_database(intake_json, file, alone):
    said = intake_json("faq", "import", "--dry-run", "--json", file(PUBLISHED))

    assert [(entry["number"], entry["answer"]) for entry in said["entries"]] == [
        (1, "Ab Dienstag um acht."),
        (2, "Sie wird später abgebucht."),
    ]
    assert [version["number"] for version in said["versions"]] == ["1.0", "2.0"]
    assert said["versions"][1]["published_at"] == "2021-11-06T09:30:00+01:00"
    assert [path.name for path in alone.iterdir()] == ["faq.txt"]


def test_the_published_form_is_read_from_a_word_processors_file_too(intake_json, file):
    docx = pytest.importorskip("docx")
    document = docx.Document()
    for line in PUBLISHED.splitlines():
        document.add_paragraph(line)
    document.save(data := io.BytesIO())

    said = intake_json("faq", "import", "--dry-run", "--json", file(data.getvalue(), "faq.docx"))

    assert [entry["number"] for entry in said["entries"]] == [1, 2]


def test_an_import_comes_into_force_and_tells_what_changed(program, intake, intake_json, file):
    result = intake("faq", "import", file(NEWER))

    assert "am Montag" in result.stdout
    assert "Version 1.1 is in force" in result.stdout
    assert "Not in language en" in result.stdout
    assert [one["version"] for one in intake_json("faq", "list", "--json")] == ["1.1", "1.0"]
    assert "was in force already" in intake("faq", "import", file(NEWER)).stdout


def test_the_published_form_keeps_the_examples_of_the_edition_in_force(program, intake, intake_json, file):
    intake("faq", "import", file(WITH_EXAMPLES))

    intake("faq", "import", file(PUBLISHED))

    document = parse_document(intake("faq", "show", "--markdown").stdout)
    assert [len(entry.examples) for entry in document.entries] == [2, 0]
    assert document.version.number == "2.0"


def test_mistakes_in_a_document_are_all_told_and_nothing_is_stored(program, intake, intake_json, file):
    result = intake("faq", "import", file("# Titel\n\n## Versionen\n\nunlesbar\n\n## x. Frage?\n"))

    assert result.exit_code == 1
    assert result.stderr.count("FAQ document: line") > 1
    assert len(intake_json("faq", "list", "--json")) == 1


@pytest.mark.parametrize("name", ["absent.txt", "."])
def test_a_file_that_cannot_be_read_is_a_sentence(intake, name):
    result = intake("faq", "import", "--dry-run", name)

    assert result.exit_code == 1
    assert name in result.stderr


def test_an_edition_is_shown_whole_or_by_entry(program, intake, intake_json):
    assert "Wann sind Sie wieder zu erreichen?" in intake("faq", "show", "1.0", "--entry", 1).stdout
    assert intake_json("faq", "show", "--json")["entries"][0]["number"] == 1
    assert "1.0" in intake("faq", "list").stdout
    assert intake("faq", "show", "9.9").exit_code == 2


def test_editions_and_files_are_compared(program, intake, intake_json, file):
    intake("faq", "import", file(NEWER))

    (change,) = intake_json("faq", "diff", "1.0", "--json")

    assert (change["number"], change["kind"]) == (1, "answer")
    assert "No published word has changed" in intake("faq", "diff", "1.1", file(NEWER)).stdout


def test_the_figures_of_a_document_are_printed(intake, intake_json, file):
    name = file(WITH_EXAMPLES)

    assert {"precision", "recall", "abstention", "entries", "confused"} <= intake_json(
        "faq", "check", "--file", name, "--json"
    ).keys()
    assert "recall" in intake("faq", "check", "--file", name).stdout


def test_a_sentence_is_answered_with_its_nearest_examples(program, intake, intake_json, file):
    intake("faq", "import", file(WITH_EXAMPLES))

    said = intake_json("faq", "ask", "Wann kann man Sie anrufen?", "--json")

    assert said["alike"][0]["text"] == "Wann kann man Sie anrufen?"
    assert "Wann kann man Sie anrufen?" in intake("faq", "ask", "Wann kann man Sie anrufen?").stdout


def test_json_is_ascii_safe_for_a_terminal_that_is_not_unicode(intake, file):
    result = intake("faq", "import", "--dry-run", "--json", file(PUBLISHED))

    assert "später" in json.loads(result.stdout)["entries"][1]["answer"]
