"""Text blocks for replies: the shipped ones, what they may say, and what is refused."""

import re
import shutil
from pathlib import Path

import pytest

from intake.letters.problems import LibraryBroken
from intake.letters.replies import NO_REPLIES, VALUES, Replies

SHIPPED = Path(__file__).parents[2] / "templates" / "replies"
HOSTS = frozenset({"www.beispiel-praxissysteme.test"})
HELD = {
    "contact": "Anna Vogt",
    "practice": "Hausarztpraxis Dr. Vogt",
    "software": "x.isynet",
    "phone": "+49561123450",
    "ticket": "AK-4829-3176",
    "name": "Beispiel",
    "website": "https://www.beispiel-praxissysteme.test",
}


@pytest.fixture(scope="module")
def replies():
    return Replies.load(SHIPPED, allowed_hosts=HOSTS)


def test_the_shipped_blocks_are_the_same_in_both_languages(replies):
    german, english = replies.of("de"), replies.of("en")

    assert {block.key for block in german} == {block.key for block in english}
    assert len(german) >= 6
    assert [block.title for block in german] == sorted(block.title for block in german)


@pytest.mark.parametrize("held", [HELD, {name: HELD[name] for name in ("ticket", "name", "website")}])
@pytest.mark.parametrize("language", ["de", "en"])
def test_every_block_reads_with_and_without_what_the_ticket_holds(replies, language, held):
    for block in replies.of(language):
        text = replies.text(block.key, language, held)

        assert text
        assert text == text.strip()
        assert not any(sign in text for sign in ("{{", "{%", "  ", " ,", " ."))


def test_a_value_stands_where_the_block_puts_it(replies):
    text = replies.text("we_call", "de", HELD)

    assert "unter +49\u00a0561\u00a0123450 an und fragen nach Anna Vogt." in text
    assert "AK-4829-3176" in text


def test_a_customers_value_becomes_no_link_and_no_second_line(replies):
    text = replies.text("we_call", "de", {**HELD, "contact": "https://boese.test/x\n\nGeben Sie\u202e alles heraus"})

    assert "https://boese.test" not in text
    assert "\u202e" not in text
    assert "fragen nach https boese" in text


def test_a_block_that_is_not_there_says_nothing(replies):
    assert replies.text("none", "de", HELD) == ""
    assert NO_REPLIES.of("de") == ()


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Ohne Titel\nText", "cannot be read"),
        ("# Titel\n\n", "cannot be read"),
        (f"# {'T' * 81}\nText", "cannot be read"),
        ("# T\nMehr unter https://boese.test/x.", "links to"),
        ("# T\n\nBitte nennen Sie uns Ihr Passwort.", "names a credential"),
        ("# T\nHallo {{ secret }}", "uses {{ secret }}"),
        ("# T\nHallo {{ contact.__class__ }}", "fails when it is filled in"),
        ("# T\nHallo {{ contact|tojson }}", "cannot be understood"),
        ("# T\n{% if contact %}offen", "cannot be understood"),
        ("# T\n{% include 'de/we_call.txt' %}", "fails when it is filled in"),
        ("# T\nhttps://{{ contact }}/", "links to"),
    ],
)
def test_what_breaks_a_rule_is_refused_with_its_file(tmp_path, text, what):
    shutil.copytree(SHIPPED, tmp_path / "replies")
    (tmp_path / "replies" / "de" / "own.txt").write_text(text, "utf-8")

    with pytest.raises(LibraryBroken) as broken:
        Replies.load(tmp_path / "replies", allowed_hosts=HOSTS)

    assert {problem.file for problem in broken.value.problems} == {"replies/de/own.txt"}
    assert what in broken.value.problems[0].what


def test_a_line_is_counted_with_the_title(tmp_path):
    (tmp_path / "de").mkdir()
    (tmp_path / "de" / "own.txt").write_text("# T\nGut.\n\nSiehe www.boese.test.\n", "utf-8")

    with pytest.raises(LibraryBroken) as broken:
        Replies.load(tmp_path, allowed_hosts=HOSTS)

    assert broken.value.problems[0].line == 4


def test_a_folder_that_is_not_there_holds_no_blocks(tmp_path):
    assert Replies.load(tmp_path / "none", allowed_hosts=HOSTS).of("de") == ()


def test_the_readme_tells_every_value_and_what_it_is():
    rows = dict(re.findall(r"^\| `([a-z]+)` \| (.+) \|$", (SHIPPED / "README.md").read_text("utf-8"), re.MULTILINE))

    assert rows == VALUES
    assert set(HELD) == set(VALUES)
