"""Whole letters as the public reads them, compared with files under expected/.

After a change that is meant, `REWRITE_LETTERS=1 pytest tests/letters/test_whole_letters.py` writes
the files anew; read every line of the difference before it is committed.
"""

import os
from pathlib import Path

import pytest

from intake.letters.render import render
from intake.mail.message import Address, EmailAddress
from intake.reading.values import FieldName, Priority
from intake.triage.case import Required
from intake.triage.decision import ReplyPurpose

from .conftest import quoted

EXPECTED = Path(__file__).parent / "expected"
BODY = "wir haben den Druckdienst neu gestartet. Bitte prüfen Sie:\n\n1. ein Rezept\n2. einen Arztbrief\n\nJana Weber"
NOBODY = Address(name="", email=EmailAddress("info@praxis.test"))
PURPOSES = {
    ReplyPurpose.RECEIPT: {"quoted": (quoted(),)},
    ReplyPurpose.ASK_BACK: {
        "quoted": (quoted(),),
        "missing": (Required.SOFTWARE, Required.CONTACT),
        "understood": ((FieldName.PRACTICE, "Praxis am Markt"), (FieldName.CONTACT_NAME, "Frau Keller")),
        "recipient": NOBODY,
        "secret_was_sent": True,
    },
    ReplyPurpose.COMPLETED: {"priority": Priority.HIGH},
    ReplyPurpose.REMINDER: {"missing": (Required.PRACTICE,), "understood": (), "priority": Priority.NORMAL},
    ReplyPurpose.CORRECTION: {
        "quoted": (quoted(),),
        "body": "Neu ist der zweite Schritt.",
        "withdrawn": ("Wann ist alles wieder da?",),
    },
    ReplyPurpose.STAFF_REPLY: {"quoted": (quoted(),), "body": BODY},
}
OTHERS = {
    "de-receipt-nothing-known": {"understood": (), "recipient": NOBODY, "priority": Priority.LOW},
    "de-ask_back-everything-missing": {
        "purpose": ReplyPurpose.ASK_BACK,
        "missing": tuple(Required),
        "understood": (),
        "recipient": NOBODY,
    },
}
LETTERS = {
    f"{language}-{purpose}": {"purpose": purpose, "language": language, **changes}
    for language in ("de", "en")
    for purpose, changes in PURPOSES.items()
} | OTHERS


@pytest.mark.parametrize("name", LETTERS)
def test_the_letter_reads_as_expected(name, library, organisation, letter):
    rendered = render(library, letter(**LETTERS[name]), organisation)

    whole = {"txt": f"Subject: {rendered.subject}\n\n{rendered.text}", "html": rendered.html}
    if os.environ.get("REWRITE_LETTERS") == "1":
        for part, words in whole.items():
            (EXPECTED / f"{name}.{part}").write_text(words, encoding="utf-8")
    assert whole == {part: (EXPECTED / f"{name}.{part}").read_text(encoding="utf-8") for part in whole}


def test_every_expected_file_belongs_to_a_letter():
    assert {path.stem for path in EXPECTED.iterdir()} == set(LETTERS)
