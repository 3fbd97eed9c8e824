"""A follow-up above the sender's own quoted mail is not asked for what that mail says; other people's quotes say nothing."""

import pytest

from intake.reading.values import FieldName
from tests.reading.samples import reading

SETTLED = "Hat sich erledigt, danke.\n\nHeiko Strand\nPraxis Strand\n0441 361157\n\n"


def software_of(text: str) -> str | None:
    fields = dict(reading(text, name="Heiko Strand", email="heiko@praxis-strand.example").fields)
    best = fields[FieldName.SOFTWARE].best
    return best.value if best else None


@pytest.mark.parametrize(
    "opening",
    [
        "Am 08.11.21 um 17:20 schrieb Heiko Strand:",
        "Am 08.11.21 um 17:20 schrieb heiko@praxis-strand.example:",
        "On 8 Nov 2021 Heiko Strand wrote:",
    ],
)
def test_the_senders_own_quoted_mail_is_given(opening):
    text = f"{SETTLED}> {opening}\n> Der Drucker druckt nicht mehr, x.isynet meldet einen Fehler.\n"

    assert software_of(text) == "x.isynet"


def test_another_persons_quoted_mail_gives_nothing():
    text = f"{SETTLED}> Am 08.11.21 um 17:20 schrieb Ute Kranz:\n> Bei uns läuft x.isynet ohne Fehler.\n"

    assert software_of(text) is None


def test_a_form_on_quoted_lines_without_a_writer_is_given():
    text = "Anbei die Daten:\n\n> Name der Praxis: Praxis Strand\n> Praxissoftware: x.concept\n> Telefon: 0441 361157\n\nMfG"

    assert software_of(text) == "x.concept"


def test_an_earlier_report_does_not_make_the_follow_up_urgent():
    today = reading(SETTLED, name="Heiko Strand")
    quoted = f"{SETTLED}> Am 08.11.21 schrieb Heiko Strand:\n> Server steht, wir können gar nicht arbeiten, x.isynet!\n"

    assert reading(quoted, name="Heiko Strand").urgency == today.urgency
