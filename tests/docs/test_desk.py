"""docs/desk.md: its words are the desk's, and it leaves out no key."""

import re
from pathlib import Path
from zoneinfo import ZoneInfo

from intake.desk import words

ROOT = Path(__file__).parents[2]
GUIDE = (ROOT / "docs" / "desk.md").read_text("utf-8")
WORDS = words.load(ROOT / "templates" / "desk", ZoneInfo("Europe/Berlin"))["en"].words


def test_what_is_bold_stands_so_on_a_page():
    bold = set(re.findall(r"\*\*([^*]+)\*\*", GUIDE)) - {"bold"}
    on_pages = {text.replace("{purpose}", "Receipt") for text in WORDS.values()}

    assert len(bold) > 25
    assert bold - on_pages == set()


def test_every_key_is_told():
    keys = {name.partition(".")[2] for name in WORDS if name.startswith("keys_do.")}

    assert {key for key in keys if f"`{key}`" not in GUIDE} == set()
