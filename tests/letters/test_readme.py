"""What operators read about letters says what the program does."""

import re

from intake.letters.content import ALLOWED_SENTENCES
from intake.letters.variables import VARIABLES
from intake.triage.decision import ReplyPurpose

from .conftest import SHIPPED

README = (SHIPPED / "README.md").read_text(encoding="utf-8")
LETTERS, _, VALUES = README.partition("## What a letter can say")
ROW = re.compile(r"^\| `(\w+)` \| (.+) \|$", re.MULTILINE)


def test_every_value_and_no_other_is_described_as_in_the_program():
    assert dict(ROW.findall(VALUES)) == VARIABLES


def test_every_letter_and_no_other_is_described():
    assert [name for name, _ in ROW.findall(LETTERS)] == list(ReplyPurpose)


def test_every_allowed_sentence_and_no_other_is_listed():
    assert tuple(re.findall(r"^  - (.+)$", README, re.MULTILINE)) == ALLOWED_SENTENCES
