from dataclasses import replace

import pytest

from intake.reading.values import FieldName
from intake.triage.case import ContactRule, Policy, Required
from intake.triage.missing import FIELDS, missing_fields
from tests.triage.cases import ALL_REQUIRED, COMPLETE, POLICY

EMAIL = {FieldName.CONTACT_NAME: "Ina Vogt", FieldName.CONTACT_EMAIL: "vogt@talblick.example"}
NOTHING_REQUIRED = Policy(require_practice=False, require_software=False, require_contact=None)


def without(*names):
    return {name: value for name, value in COMPLETE.items() if name not in names}


def test_with_all_values_nothing_is_missing():
    assert missing_fields(COMPLETE, POLICY) == ()


def test_without_values_everything_is_missing_in_the_order_we_ask():
    assert missing_fields({}, POLICY) == ALL_REQUIRED


@pytest.mark.parametrize(
    ("absent", "missing"),
    [
        (FieldName.PRACTICE, Required.PRACTICE),
        (FieldName.SOFTWARE, Required.SOFTWARE),
        (FieldName.CONTACT_NAME, Required.CONTACT),
        (FieldName.CONTACT_PHONE, Required.CONTACT),
    ],
)
def test_each_absent_value_makes_its_part_missing(absent, missing):
    assert missing_fields(without(absent), POLICY) == (missing,)


@pytest.mark.parametrize(("rule", "is_missing"), [(ContactRule.PHONE, True), (ContactRule.PHONE_OR_EMAIL, False)])
def test_a_written_email_address_stands_for_the_phone_only_if_the_policy_says_so(rule, is_missing):
    policy = replace(NOTHING_REQUIRED, require_contact=rule)

    assert (missing_fields(EMAIL, policy) == (Required.CONTACT,)) == is_missing


@pytest.mark.parametrize("rule", ContactRule)
def test_a_contact_without_a_name_is_missing_by_every_rule(rule):
    values = {FieldName.CONTACT_PHONE: "+4989123456", FieldName.CONTACT_EMAIL: "vogt@talblick.example"}

    assert missing_fields(values, replace(NOTHING_REQUIRED, require_contact=rule)) == (Required.CONTACT,)


def test_what_is_not_required_is_never_missing():
    assert missing_fields({}, NOTHING_REQUIRED) == ()


def test_every_requirement_says_which_fields_help():
    assert set(FIELDS) == set(Required)
