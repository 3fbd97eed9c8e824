"""Whether it was written to somebody else, and to us only in blind copy."""

from intake.mail.origin import Sign
from intake.triage.case import Policy
from intake.triage.filed import FiledCase


def blind_copy(filed: FiledCase, _policy: Policy) -> bool:
    """True if no address of ours is among those it was written to."""
    return Sign.BLIND_COPY in filed.case.origin.signs
