"""Which of the required data a ticket still lacks."""

from collections.abc import Mapping

from intake.reading.values import FieldName
from intake.triage.case import ContactRule, Policy, Required

FIELDS: dict[Required, frozenset[FieldName]] = {
    Required.PRACTICE: frozenset({FieldName.PRACTICE}),
    Required.SOFTWARE: frozenset({FieldName.SOFTWARE}),
    Required.CONTACT: frozenset({FieldName.CONTACT_NAME, FieldName.CONTACT_PHONE, FieldName.CONTACT_EMAIL}),
}
"""The fields that help to give what is required."""


def missing_fields(values: Mapping[FieldName, str], policy: Policy) -> tuple[Required, ...]:
    """What is required and not given by the values held, in the order in which we ask for it."""
    lacking = {
        Required.PRACTICE: policy.require_practice and FieldName.PRACTICE not in values,
        Required.SOFTWARE: policy.require_software and FieldName.SOFTWARE not in values,
        Required.CONTACT: not _has_contact(values, policy.require_contact),
    }
    return tuple(required for required, is_lacking in lacking.items() if is_lacking)


def _has_contact(values: Mapping[FieldName, str], rule: ContactRule | None) -> bool:
    if rule is None:
        return True
    ways = {FieldName.CONTACT_PHONE}
    if rule is ContactRule.PHONE_OR_EMAIL:
        ways.add(FieldName.CONTACT_EMAIL)
    return FieldName.CONTACT_NAME in values and not ways.isdisjoint(values)
