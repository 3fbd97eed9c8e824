from dataclasses import replace

import pytest

from intake.mail.origin import Sign
from intake.reading.values import FieldName, Source
from intake.triage.learned import held_values, learned_values
from tests.triage.cases import (
    COMPLETE,
    OUT_OF_OFFICE,
    PERSON,
    TICKET,
    candidate,
    first_mail,
    follow_up_mail,
    knowing,
    reading,
)

NAME, PHONE, PRACTICE = FieldName.CONTACT_NAME, FieldName.CONTACT_PHONE, FieldName.PRACTICE


def with_phone(source):
    return replace(TICKET, fields=((PHONE, "+4989123456"),), sources=((PHONE, source),) if source else ())


def correction(ticket, source, value="+4930777777"):
    return follow_up_mail(ticket, reading=reading({PHONE: value}, source=source))


def test_a_first_mail_fills_every_field_it_says_anything_about():
    learned = learned_values(first_mail(reading=reading(COMPLETE, source=Source.DISPLAY_NAME)), None)

    assert {name: found.value for name, found in learned} == COMPLETE


def test_a_machine_teaches_nothing():
    assert learned_values(first_mail(origin=OUT_OF_OFFICE), None) == ()
    assert learned_values(follow_up_mail(TICKET, COMPLETE, origin=OUT_OF_OFFICE), TICKET) == ()


def test_a_senders_own_address_is_no_contact_address_written_in_the_mail():
    email = {FieldName.CONTACT_EMAIL: "praxis@talblick.example"}

    assert learned_values(first_mail(reading=reading(email, source=Source.ADDRESS)), None) == ()
    assert learned_values(first_mail(reading=reading(email, source=Source.PROSE)), None) != ()


@pytest.mark.parametrize("source", Source)
def test_a_follow_up_fills_what_is_empty_from_any_source(source):
    case = follow_up_mail(reading=reading({NAME: "Ina Vogt"}, source=source))

    assert learned_values(case, TICKET) == ((NAME, candidate("Ina Vogt", source)),)


@pytest.mark.parametrize("source", [Source.FORM, Source.LABEL, Source.PROSE])
@pytest.mark.parametrize("held", [Source.FORM, Source.SIGNATURE, Source.DISPLAY_NAME, None])
def test_a_clear_statement_corrects_what_is_held(source, held):
    ticket = with_phone(held)

    assert learned_values(correction(ticket, source), ticket) == ((PHONE, candidate("+4930777777", source)),)


@pytest.mark.parametrize("source", sorted({*Source} - {Source.FORM, Source.LABEL, Source.PROSE}))
@pytest.mark.parametrize("held", [Source.FORM, Source.SIGNATURE, None])
def test_what_merely_stands_in_a_follow_up_corrects_nothing(source, held):
    ticket = with_phone(held)

    assert learned_values(correction(ticket, source), ticket) == ()


@pytest.mark.parametrize("held", [Source.DISPLAY_NAME, Source.SUBJECT, Source.ADDRESS])
def test_a_signature_corrects_a_guess(held):
    ticket = with_phone(held)

    assert learned_values(correction(ticket, Source.SIGNATURE), ticket) != ()


@pytest.mark.parametrize("source", Source)
def test_what_staff_entered_is_never_replaced(source):
    ticket = with_phone(Source.STAFF)

    assert learned_values(correction(ticket, source), ticket) == ()


def test_the_same_value_in_other_letters_is_no_correction():
    case = follow_up_mail(reading=reading({PRACTICE: "praxis  TALBLICK"}))

    assert learned_values(case, TICKET) == ()


@pytest.mark.parametrize(
    ("origin", "suspicious"),
    [(replace(PERSON, signs=(Sign.FAILED_AUTHENTICATION,)), False), (PERSON, True)],
    ids=["may be forged", "suspicious"],
)
def test_a_mail_in_doubt_fills_gaps_but_corrects_nothing(origin, suspicious):
    ticket = with_phone(Source.SIGNATURE)
    said = reading({NAME: "Ina Vogt", PHONE: "+4930777777"})

    case = follow_up_mail(ticket, origin=origin, reading=said, known=knowing(ticket, suspicious=suspicious))

    assert learned_values(case, ticket) == ((NAME, candidate("Ina Vogt")),)


def test_learned_values_stand_in_for_those_held():
    learned = ((PRACTICE, candidate("Praxis Seeblick")), (NAME, candidate("Ina Vogt")))

    assert held_values(TICKET, learned) == {PRACTICE: "Praxis Seeblick", NAME: "Ina Vogt"}
    assert held_values(None, ()) == {}
