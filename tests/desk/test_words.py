"""The desk's words: both languages the same keys, and a word for everything the program may name."""

import re
import string
from datetime import UTC, datetime, timedelta
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

FOLDER = Path(__file__).parents[2] / "templates" / "desk"
BERLIN = ZoneInfo("Europe/Berlin")
USED = re.compile(r"""\bt\("([a-z_]+\.[a-z_0-9]+)"[,)]""")
USED_APART = re.compile(r"""\bt\('([a-z_]+\.[a-z_0-9]+)'[,)]""")


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
