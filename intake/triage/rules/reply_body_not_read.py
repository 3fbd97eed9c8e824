"""Whether it was too big to be fetched."""

from intake.triage.case import Policy
from intake.triage.filed import FiledCase


def body_not_read(filed: FiledCase, _policy: Policy) -> bool:
    """True if only its headers were read: we do not ask for what the rest may say."""
    return not filed.case.complete
