"""Whether the level switch forbids the letter that is due."""

from intake.triage.case import Policy
from intake.triage.due import letter_at_level
from intake.triage.filed import FiledCase


def level(filed: FiledCase, _policy: Policy) -> bool:
    """True if the level has no letter to send in its place."""
    return letter_at_level(filed.due, filed.case.known.level) is None
