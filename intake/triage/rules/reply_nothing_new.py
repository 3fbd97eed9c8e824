"""Whether the ticket has had its letters already."""

from intake.triage.case import Policy
from intake.triage.filed import FiledCase


def nothing_new(filed: FiledCase, _policy: Policy) -> bool:
    """True if no letter is due."""
    return filed.due is None
