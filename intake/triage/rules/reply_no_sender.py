"""Whether there is nobody to answer."""

from intake.mail.origin import Sign
from intake.triage.case import Policy
from intake.triage.filed import FiledCase


def no_sender(filed: FiledCase, _policy: Policy) -> bool:
    """True if the mail names no address that can be written to."""
    return filed.case.message.sender is None or Sign.NO_SENDER in filed.case.origin.signs
