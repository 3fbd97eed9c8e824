"""The stylesheet: colours that can be told apart, in both themes."""

import re
from collections import Counter
from pathlib import Path

import pytest

FOLDER = Path(__file__).parents[2] / "templates" / "desk"
STYLE = (FOLDER / "desk.css").read_text("utf-8")
RULES = re.sub(r"/\*.*?\*/", "", STYLE, flags=re.DOTALL)
TEXT = 4.5
"""WCAG 2.1, 1.4.3: contrast of text."""
SIGN = 3.0
"""WCAG 2.1, 1.4.11: contrast of what marks a field or a button."""
PAIRS = [
    ("ink", "paper", TEXT),
    ("ink", "card", TEXT),
    ("ink", "soft", TEXT),
    ("ink", "note-soft", TEXT),
    ("quiet", "paper", TEXT),
    ("quiet", "card", TEXT),
    ("quiet", "soft", TEXT),
    ("quiet", "note-soft", TEXT),
    ("link", "paper", TEXT),
    ("link", "card", TEXT),
    ("link", "soft", TEXT),
    ("on-main", "main", TEXT),
    ("bad", "bad-soft", TEXT),
    ("bad", "card", TEXT),
    ("bad", "soft", TEXT),
    ("warn", "warn-soft", TEXT),
    ("warn", "card", TEXT),
    ("good", "good-soft", TEXT),
    ("edge", "card", SIGN),
    ("edge", "paper", SIGN),
]


def themes():
    light, system, dark = re.findall(r":root[^ {]* \{([^}]*--paper[^}]*)\}", STYLE)
    return [dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{6});", block)) for block in (light, system, dark)]


def luminance(colour):
    """WCAG 2.1, relative luminance."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("theme", [0, 2], ids=["light", "dark"])
@pytest.mark.parametrize(("front", "back", "least"), PAIRS)
def test_colours_can_be_told_apart(theme, front, back, least):
    colours = themes()[theme]

    assert contrast(colours[front], colours[back]) >= least


def test_the_dark_theme_is_the_same_by_choice_and_by_device():
    _, system, dark = themes()

    assert system == dark


def test_every_colour_has_a_name():
    rules = STYLE.split('data-theme="dark"] {', 1)[1].split("}", 1)[1]

    assert not re.search(r"#[0-9a-fA-F]{3,8}\b|rgba?\(|hsla?\(", rules)


def test_every_class_that_has_a_look_is_on_a_page():
    pages = "".join(file.read_text("utf-8") for file in FOLDER.glob("*.html"))
    given = re.findall(r'class="((?:[^"{]|\{\{.*?\}\}|\{%.*?%\})*)"', pages)
    script = re.findall(r'"([^"]*)"', (FOLDER / "desk.js").read_text("utf-8"))
    used = set(re.findall(r"[a-z][a-z_-]*", " ".join((*given, *script))))
    made = ("priority-", "state-", "letter-", "row-", "certain-")

    styled = set(re.findall(r"\.([a-z][a-z_-]*)", re.sub(r"\{[^{}]*\}", " ", RULES)))

    assert len(styled) > 100
    assert {name for name in styled - used if not name.startswith(made)} == set()


def test_no_selector_has_two_rules_in_one_place():
    everywhere = re.sub(r"@media[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}", "", RULES)

    selectors = Counter(selector.strip() for selector in re.findall(r"([^{}]+)\{", everywhere))

    assert len(selectors) > 200
    assert [selector for selector, times in selectors.items() if times > 1] == []
