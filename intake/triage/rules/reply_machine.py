"""Whether a machine wrote it, or there is any sign of one."""

from intake.mail.origin import Kind, Sign
from intake.triage.case import Policy
from intake.triage.filed import FiledCase

PERSONS: frozenset[Sign] = frozenset({Sign.NO_SENDER, Sign.FAILED_AUTHENTICATION, Sign.BLIND_COPY})
"""Signs that forbid an answer although a person wrote; each has a rule and a reason of its own."""


def machine(filed: FiledCase, _policy: Policy) -> bool:
    """True for every kind but an inquiry, and for every sign that no other rule names."""
    origin = filed.case.origin
    return origin.kind is not Kind.INQUIRY or not PERSONS.issuperset(origin.signs)
