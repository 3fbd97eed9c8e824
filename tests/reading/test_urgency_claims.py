"""A sentence claims what it does not ask, suppose or fear."""

import pytest

from intake.reading.urgency_claims import claimed, is_over, is_unhurried, still_standing


@pytest.mark.parametrize(
    "sentence",
    [
        "sind unsere akten jetzt auch verschluesselt?",
        "gehen bei ihnen die rezepte auch nicht?",
        "haben sie schon etwas gefunden",
        "falls nichts mehr geht, rufen wir an.",
        "wenn unser server ausfaellt, stehen wir da.",
        "hoffentlich startet das programm morgen noch.",
        "what if our server is encrypted too",
    ],
)
def test_questions_and_suppositions_claim_nothing(sentence):
    assert claimed(sentence) == ""


@pytest.mark.parametrize(
    "sentence",
    [
        "keine akte laesst sich oeffnen.",
        "warum startet das programm an keinem platz?",
        "wenn wir eine akte oeffnen, stuerzt das programm ab.",
        "das rezept wird nicht angenommen.",
    ],
)
def test_a_report_is_claimed_whole(sentence):
    assert claimed(sentence) == sentence


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        ("koennten sie uns anrufen, wir kommen in keine akte mehr rein?", "wir kommen in keine akte mehr rein"),
        ("nichts startet, was sollen wir tun?", "nichts startet"),
        ("falls es ihnen passt: kein rezept geht mehr.", "kein rezept geht mehr."),
        ("wir arbeiten normal, haben aber angst, dass alles verschluesselt wird", "wir arbeiten normal, haben aber  "),
    ],
)
def test_a_report_beside_a_question_or_a_fear_is_claimed_alone(sentence, claim):
    assert claimed(sentence) == claim


@pytest.mark.parametrize("sentence", ["es laeuft wieder.", "hat sich erledigt", "the server works again"])
def test_what_works_again_is_over(sentence):
    assert is_over(sentence)


@pytest.mark.parametrize("sentence", ["wann laeuft es wieder?", "hoffentlich bald behoben", "es geht wieder nicht"])
def test_what_is_only_wished_for_is_not_over(sentence):
    assert not is_over(sentence)


@pytest.mark.parametrize("sentence", ["programm startet wieder, alle berichte sind da.", "die rezepte gehen wieder."])
def test_what_works_again_is_no_report(sentence):
    assert claimed(sentence) == ""


@pytest.mark.parametrize(
    "sentence", ["es eilt auch nicht mehr", "das ist nicht dringend", "no rush at all", "das hat bis montag zeit"]
)
def test_who_says_that_it_can_wait_is_believed(sentence):
    assert is_unhurried(sentence)


@pytest.mark.parametrize("sentence", ["es eilt sehr", "das hat keine zeit mehr", "wir haben keine zeit"])
def test_who_presses_is_not_unhurried(sentence):
    assert not is_unhurried(sentence)


def test_what_was_told_before_it_works_again_stands_no_more():
    told = ["nichts ging mehr", "jetzt laeuft es wieder", "viele gruesse"]

    assert still_standing(told, [False, True, False]) == len(told)


def test_what_fails_anew_after_it_stands():
    assert still_standing(["nichts ging", "laeuft wieder", "aber die eau haengt"], [False, True, False]) == 2


@pytest.mark.parametrize("piece", ["wenn ", "?,", "bitte ", ", was ", "falls ", "wenn ich a ", "angst dass "])
def test_a_sentence_of_signs_is_judged(piece):
    assert isinstance(claimed(piece * 200), str)
