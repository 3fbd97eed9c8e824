"""Whether it bears the Message-ID of an earlier mail with other bytes."""

from intake.triage.case import Policy
from intake.triage.filed import FiledCase


def suspicious(filed: FiledCase, _policy: Policy) -> bool:
    """True for such a mail: a person should look first."""
    return filed.case.known.suspicious
