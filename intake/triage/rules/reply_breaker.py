"""Whether more automatic letters are going out than can be right."""

from intake.triage.case import Policy
from intake.triage.filed import FiledCase


def breaker(filed: FiledCase, policy: Policy) -> bool:
    """True if the window is full: whatever the cause, people should look before more are written."""
    return filed.case.known.letters_in_window >= policy.breaker_letters
