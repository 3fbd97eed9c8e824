"""One copy of the templates, broken in many ways at once; then single ways that hide others."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from intake.letters.library import Library
from intake.letters.lint import problems_of_organisation
from intake.letters.problems import LetterProblem, LibraryBroken

from .conftest import HOSTS, SHIPPED

BREAKS = {
    "an unknown variable": ("de/receipt.txt", "{{ practice_secret }}", "unknown variable {{ practice_secret }}"),
    "the customer's subject": ("de/receipt.html", "{{ original_subject }}", "unknown variable {{ original_subject }}"),
    "free text in an automatic letter": ("de/completed.txt", "{{ body }}", "uses {{ body }}"),
    "free text in a shared piece": ("en/_when.txt", "{{ body }}", "uses {{ body }}"),
    "an unknown filter": ("en/receipt.txt", "{{ name|tojson }}", "uses |tojson"),
    "a filter that lets markup through": ("en/receipt.html", "{{ name|safe }}", "uses |safe"),
    "escaping switched off": ("en/completed.html", "{% autoescape false %}{% endautoescape %}", "switches escaping"),
    "a file of another directory": (
        "en/completed.txt",
        '{% include "../secret.txt" %}',
        "refers to a file that does not exist",
    ),
    "a file named by a value": ("en/reminder.txt", "{% include name %}", "refers to a file that does not exist"),
    "a foreign link": ("de/reminder.txt", "Mehr unter https://boese.test/x.", "links to 'https://boese.test/x'"),
    "a host that begins like ours": (
        "de/ask_back.txt",
        "https://www.beispiel-praxissysteme.test.boese.de/",
        "links to",
    ),
    "our host as a user name": ("de/_form.txt", "https://www.beispiel-praxissysteme.test@boese.de/", "links to"),
    "a link put together": ("de/_form.html", "<p>https://{{ name }}/</p>", "links to"),
    "a bare www": ("en/ask_back.txt", "www.boese.com", "links to 'www.boese.com'"),
    "a bare host": ("en/_form.txt", "Look at boese.com/now today", "links to 'boese.com/now'"),
    "a foreign anchor": ("en/_form.html", '<a href="https://boese.test">here</a>', "links to 'https://boese.test'"),
    "an address in an anchor": (
        "en/ask_back.html",
        '<a href="mailto:x@boese.de">here</a>',
        "links to 'mailto:x@boese.de'",
    ),
    "a script": ("de/ask_back.html", "<script>1</script>", "uses the element <script>"),
    "a remote image": ("de/reminder.html", '<img src="https://boese.test/x.png">', "uses the element <img>"),
    "a form that sends": ("de/_when.html", "<form></form>", "uses the element <form>"),
    "a style sheet": ("de/_secret.html", "<style>p{}</style>", "uses the element <style>"),
    "an attached picture": ("en/_when.txt", "cid:logo@boese", "links to 'cid:logo@boese'"),
    "a style that loads": ("en/_secret.html", '<p style="background:url(//boese.test)">x</p>', "style that loads"),
    "a style that hides": ("en/_when.html", '<p style="display: none">x</p>', "style that loads, hides"),
    "an event": ("de/completed.html", '<p onclick="x()">x</p>', "uses the attribute onclick"),
    "a refresh": ("de/_recognise.html", '<meta http-equiv="refresh" content="0">', "uses the attribute http-equiv"),
    "a comment for Outlook": ("en/_recognise.html", "<!--[if mso]><p>x</p><![endif]-->", "has a comment"),
    "a request for a password": (
        "de/correction.txt",
        "Bitte nennen Sie uns Ihr Passwort.",
        "names a credential (Passwort)",
    ),
    "an English one": ("en/correction.txt", "Reply with your login.", "names a credential (login)"),
    "one in a form": ("en/staff_reply.txt", "PIN:", "names a credential (PIN)"),
    "one with hidden hyphens": ("de/staff_reply.txt", "Ihr Pass\u00adwort bitte.", "names a credential (Passwort)"),
    "one behind a warning": (
        "de/correction.html",
        "<p>Wir fragen Sie nie nach Passwörtern, PINs oder anderen Zugangsdaten, außer heute.</p>",
        "names a credential",
    ),
    "one torn apart by markup": (
        "de/staff_reply.html",
        "<p>Ihr Kenn<b>wort</b>, bitte</p>",
        "names a credential (Kennwort)",
    ),
    "one in a branch that is never taken": (
        "en/staff_reply.html",
        '{% if name == "never" %}<p>Your password?</p>{% endif %}',
        "names a credential (password)",
    ),
    "a quote": ("de/_entries.txt", "> Sie schrieben", "looks like a quote"),
}


@pytest.fixture
def templates(tmp_path) -> Path:
    return Path(shutil.copytree(SHIPPED, tmp_path / "letters"))


def broken(directory: Path) -> tuple[LetterProblem, ...]:
    with pytest.raises(LibraryBroken) as caught:
        Library.load(directory, allowed_hosts=HOSTS)
    return caught.value.problems


def insert(directory: Path, name: str, words: str) -> int:
    """Put words into the last block of a letter, or at the end of a shared piece; the line they stand in."""
    path = directory / name
    lines = path.read_text(encoding="utf-8").split("\n")
    place = next((i for i in range(len(lines) - 1, -1, -1) if lines[i] == "{% endblock %}"), len(lines) - 1)
    path.write_text("\n".join([*lines[:place], words, *lines[place:]]), encoding="utf-8")
    return place + 1


@pytest.fixture(scope="module")
def everything_broken(tmp_path_factory) -> tuple[dict[str, int], tuple[LetterProblem, ...]]:
    directory = Path(shutil.copytree(SHIPPED, tmp_path_factory.mktemp("broken") / "letters"))
    lines = {kind: insert(directory, name, words) for kind, (name, words, _) in BREAKS.items()}
    return lines, broken(directory)


@pytest.mark.parametrize("kind", BREAKS)
def test_every_broken_rule_is_reported_at_once_with_file_and_line(kind, everything_broken):
    lines, problems = everything_broken
    name, _, what = BREAKS[kind]

    assert [p for p in problems if (p.file, p.line) == (name, lines[kind]) and what in p.what and p.mend]


def test_nothing_else_is_reported(everything_broken):
    _, problems = everything_broken
    kinds = {(name[:3], what) for name, _, what in BREAKS.values()}

    unexpected = [p for p in problems if not any(p.file.startswith(lang) and what in p.what for lang, what in kinds)]

    assert unexpected == []


def test_the_shipped_letters_break_no_rule():
    assert Library.load(SHIPPED, allowed_hosts=HOSTS).subject("de", "receipt") == "Ihre Meldung ist angekommen"


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("de/_layout.txt", "{{ ticket }}"),
        ("de/_layout.html", "{{ mark }}"),
        ("en/_layout.html", '<html lang="en">'),
        ("en/_layout.txt", "{{ end_mark }}"),
        ("de/_entries.html", "{{ answer }}"),
        ("de/_form.txt", "{{ label }}:"),
        ("en/_when.txt", "{{ call_back }}"),
        ("en/_recognise.html", "{{ address }}"),
    ],
)
def test_a_letter_that_leaves_out_what_each_must_say_is_refused(name, said, templates):
    for path in templates.glob("*/*.*" if said == "{{ ticket }}" else name):
        path.write_text(path.read_text(encoding="utf-8").replace(said, "–"), encoding="utf-8")

    problems = broken(templates)

    assert any(p.file.startswith(name[:3]) and ("leaves out" in p.what or "does not" in p.what) for p in problems)


@pytest.mark.parametrize(
    ("source", "line", "what"),
    [
        ('{% extends "de/_layout.txt" %}\n{% block opening %}\n{{ ticket', 3, "cannot be understood"),
        (
            '{% extends "de/_layout.txt" %}\n\n{% block opening %}{{ ticket.number.first }}{% endblock %}',
            3,
            "fails on a sample",
        ),
        (
            '{% extends "de/_layout.txt" %}\n{% block opening %}{{ ticket.__class__ }}{% endblock %}',
            2,
            "fails on a sample",
        ),
        ('{% extends "de/receipt.txt" %}', 1, "fails on a sample"),
    ],
)
def test_a_letter_that_cannot_be_rendered_is_refused_with_its_line(source, line, what, templates):
    (templates / "de/receipt.txt").write_text(source, encoding="utf-8")

    problems = broken(templates)

    assert [(p.file, p.line) for p in problems if what in p.what] == [("de/receipt.txt", line)]


def test_a_line_too_long_for_mail_is_refused(templates):
    insert(templates, "de/_recognise.txt", "x" * 999)

    assert {p.what for p in broken(templates)} == {"has a line longer than 998 octets."}


def test_the_message_of_the_error_names_place_fault_and_mend(templates):
    (templates / "en/receipt.txt").unlink()

    with pytest.raises(LibraryBroken) as caught:
        Library.load(templates, allowed_hosts=HOSTS)

    assert str(caught.value) == "en/receipt.txt: is missing. Every letter exists in every language as .txt and .html."


def test_the_organisation_s_own_words_keep_the_rules_too(organisation):
    loose = replace(organisation, footer=("Mehr auf www.boese.de",), phone_note={"de": "Nennen Sie Ihre PIN."})

    assert problems_of_organisation(organisation) == []
    assert [p.what for p in problems_of_organisation(loose)] == [
        "links to 'www.boese.de'.",
        "names a credential (PIN) in a sentence that is not an allowed one.",
    ]
