"""Short mails of many hands: what is read of each, practice, software and contact beside one another."""

import json
from pathlib import Path

import pytest

from intake.reading.values import FieldName
from tests.reading.samples import reading

MAILS = [json.loads(line) for line in Path(__file__).with_name("short_mails.jsonl").read_text("utf-8").splitlines()]
FIELDS = {
    "practice": FieldName.PRACTICE,
    "software": FieldName.SOFTWARE,
    "contact": FieldName.CONTACT_NAME,
    "phone": FieldName.CONTACT_PHONE,
}


@pytest.mark.parametrize("mail", MAILS, ids=lambda mail: mail["text"][:40])
def test_a_short_mail_gives_what_it_holds_and_no_more(mail):
    fields = dict(reading(mail["text"], name=mail["name"], email=mail["email"]).fields)

    said = {key: fields[field].best.value if fields[field].best else None for key, field in FIELDS.items()}

    assert said == {key: mail[key] for key in FIELDS}
