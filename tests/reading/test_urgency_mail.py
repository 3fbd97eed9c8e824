"""What a mail's sentences say together."""

import pytest

from intake.reading.urgency_mail import loudness, standstill
from intake.reading.urgency_model import Margins

NOTHING = Margins(*[-1.0] * len(Margins._fields))
STANDS = NOTHING._replace(halt=0.3)


@pytest.mark.parametrize("place", range(len(Margins._fields)))
def test_a_mail_says_a_class_at_least_as_loud_as_its_strongest_sentence(place):
    told = [NOTHING, STANDS, NOTHING]

    assert loudness(told)[place] >= max(margins[place] for margins in told)


def test_two_sentences_say_it_louder_than_one():
    assert standstill([STANDS, STANDS]) > standstill([STANDS, NOTHING])


def test_what_still_works_speaks_against_a_standstill():
    assert standstill([STANDS, NOTHING._replace(works=1.0)]) < standstill([STANDS, NOTHING])


def test_a_short_mail_is_as_sure_as_a_usual_one():
    assert standstill([STANDS]) == pytest.approx(standstill([STANDS, *[NOTHING] * 6]))


def test_a_scale_is_a_bias_and_a_weight_for_each_class():
    told = [STANDS]
    weights = (0.0, 2.0, 0.0, 0.0, 0.0, 0.0)

    assert standstill(told, (0.5, *weights)) == pytest.approx(0.5 + 2.0 * loudness(told)[1])
