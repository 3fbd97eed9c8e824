"""Whether the address has had as many automatic letters today as it may have."""

from intake.triage.case import Policy
from intake.triage.filed import FiledCase


def address_limit(filed: FiledCase, policy: Policy) -> bool:
    """True if another one would exceed the limit for 24 hours."""
    return filed.case.known.letters_to_address >= policy.automatic_per_address_and_day
