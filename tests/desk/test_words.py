"""The desk's words: both languages the same keys, and a word for everything the program may name."""

import re
import string
from datetime import UTC, datetime, timedelta
from http import HTTPStatus
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from intake.desk import words
from intake.desk.views import View
from intake.mail.origin import Kind
from intake.reading.values import FieldName, Priority, Source
from intake.steps.admitting import Refusal
from intake.store.accounts import Role, Theme
from intake.store.board import Order
from intake.triage.case import Required
from intake.triage.decision import NoReplyReason, ReplyPurpose
from intake.triage.lifecycle import Resolution, TicketState

TOP = Path(__file__).parents[2]
FOLDER = TOP / "templates" / "desk"
BERLIN = ZoneInfo("Europe/Berlin")
USED = re.compile(r"""\bt\("([a-z_]+\.[a-z_0-9]+)"[,)]""")
USED_APART = re.compile(r"""\bt\('([a-z_]+\.[a-z_0-9]+)'[,)]""")
WHOLE = re.compile(r"""["']([a-z_]+\.[a-z_0-9]+)["']""")
TABLE = re.compile(r"""known\("([a-z_]+)"|"([a-z_]+)\." ~|f"([a-z_]+)\.\{|"([a-z_]+)",\)""")
PREFIX = re.compile(r"""["']([a-z_]+\.[a-z_]+_)["'] ~""")
PIECE = re.compile(r"""["'](_?[^"'\s.]+(?: [a-z])?)["']|\b([a-z_]+)=""")


@pytest.fixture(scope="module")
def spoken():
    return words.load(FOLDER, BERLIN)


def braces(text):
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def test_all_languages_have_the_same_words_with_the_same_gaps(spoken):
    german, english = spoken["de"].words, spoken["en"].words

    assert german.keys() == english.keys()
    assert {key: braces(text) for key, text in german.items() if not key.startswith("time.pattern")} == {
        key: braces(text) for key, text in english.items() if not key.startswith("time.pattern")
    }
    assert all(text.strip() for text in (*german.values(), *english.values()))


def test_every_word_that_a_page_names_is_there(spoken):
    pages = "".join(file.read_text("utf-8") for file in FOLDER.glob("*.html"))
    named = set(USED.findall(pages)) | set(USED_APART.findall(pages))

    assert len(named) > 80
    assert named <= spoken["de"].words.keys()


def test_every_word_is_said_somewhere(spoken):
    """By its whole key, or by the name of its table and a code of the program's."""
    files = (*FOLDER.glob("*.html"), *(TOP / "intake").rglob("*.py"))
    source = "".join(file.read_text("utf-8") for file in files)
    whole, prefixes = set(WHOLE.findall(source)), tuple(PREFIX.findall(source))
    tables = {name for found in TABLE.findall(source) for name in found if name}
    pieces = {one or other for one, other in PIECE.findall(source)} | {str(int(status)) for status in HTTPStatus}

    def is_code(code):
        cuts = (at + after for at, char in enumerate(code) if char == "_" for after in (0, 1))
        return code in pieces or any({code[:cut], code[cut:]} <= pieces for cut in cuts)

    def is_said(key):
        table, _, code = key.removesuffix("_one").partition(".")
        return f"{table}.{code}" in whole or key.startswith(prefixes) or (table in tables and is_code(code))

    assert len(spoken["de"].words) > 500
    assert [key for key in spoken["de"].words if not is_said(key)] == []


@pytest.mark.parametrize(
    ("table", "codes"),
    [
        ("view", View),
        ("empty", View),
        ("order", Order),
        ("priority", Priority),
        ("state", TicketState),
        ("move", TicketState),
        ("resolution", Resolution),
        ("field", FieldName),
        ("source", Source),
        ("required", Required),
        ("why", NoReplyReason),
        ("purpose", ReplyPurpose),
        ("role", Role),
        ("theme", Theme),
        ("refusal", Refusal),
        ("kind", set(Kind) - {Kind.INQUIRY}),
        ("letter", ("waiting", "sending", "sent", "failed", "held", "withdrawn")),
    ],
)
def test_there_is_a_word_for_every_code(spoken, table, codes):
    assert {f"{table}.{code}" for code in codes} <= spoken["de"].words.keys()


@pytest.mark.parametrize(
    ("minutes", "german"),
    [(-5, "0 Min."), (0, "0 Min."), (59, "59 Min."), (60, "1 Std."), (47 * 60, "47 Std."), (48 * 60, "2 Tage")],
)
def test_a_span_is_said_in_one_unit(spoken, minutes, german):
    assert spoken["de"].span(timedelta(minutes=minutes)) == german


def test_times_are_those_of_the_organisation(spoken):
    at = datetime(2021, 7, 1, 22, 30, tzinfo=UTC)

    assert spoken["de"].moment(at) == "02.07.2021 00:30"
    assert spoken["de"].moment(None) == ""


def test_what_no_language_knows_is_shown_as_it_is(spoken):
    assert spoken["de"].known("event", "something_new") == "something_new"
