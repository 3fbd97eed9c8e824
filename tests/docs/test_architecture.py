import importlib.util
import re

import pytest
from sqlalchemy import CheckConstraint

from intake.store import schema
from tests.docs import pictures

PAGE = pictures.PAGE.read_text(encoding="utf-8")


def states_in_picture(title):
    """The states of the hand-drawn picture under a heading."""
    picture = PAGE.partition(f"### {title}\n")[2].partition("```mermaid")[2].partition("```")[0]
    arrows = re.findall(r"^  (\S+) --> (\w+)", picture, re.MULTILINE)
    return {state for arrow in arrows for state in arrow} - {"[*]"}


def states_in_table(table):
    """The states that a table's check admits."""
    checks = (c for c in table.constraints if isinstance(c, CheckConstraint) and str(c.sqltext).startswith("state IN"))
    return set(re.findall(r"'(\w+)'", str(next(checks).sqltext)))


@pytest.mark.parametrize("name", pictures.SECTIONS)
def test_what_is_made_from_the_code_is_as_the_code_has_it(name):
    assert pictures.written(name, PAGE) == pictures.SECTIONS[name](), "python -m tests.docs.pictures writes it anew"


def test_writing_the_page_anew_leaves_it_as_it_is():
    assert pictures.rewritten(PAGE) == PAGE


@pytest.mark.parametrize(("title", "table"), [("A mail", schema.inbox), ("A letter", schema.letters)])
def test_the_drawn_states_of_mails_and_letters_are_those_of_the_tables(title, table):
    assert states_in_picture(title) == states_in_table(table)


def test_every_import_contract_has_its_reason_on_the_page():
    assert [c["name"] for c in pictures.contracts() if f"**{c['name']}**" not in PAGE] == []


def test_every_room_has_its_line_on_the_map():
    on_the_map = set(re.findall(r"^  (\w+)(?:\.py|/)", PAGE.partition("## 3 ")[2].partition("## 4 ")[0], re.MULTILINE))
    rooms = {
        path.stem
        for path in (pictures.ROOT / "intake").iterdir()
        if path.suffix == ".py" or (path / "__init__.py").is_file()
    }

    assert rooms - {"__init__"} <= on_the_map


@pytest.mark.parametrize(
    "page", [pictures.PAGE, *sorted((pictures.ROOT / "docs" / "decisions").glob("*.md"))], ids=lambda page: page.name
)
def test_every_module_the_pages_name_exists(page):
    named = set(re.findall(r"`(intake(?:\.[a-z_]+)+)`", page.read_text(encoding="utf-8")))

    assert [module for module in sorted(named) if importlib.util.find_spec(module) is None] == []
