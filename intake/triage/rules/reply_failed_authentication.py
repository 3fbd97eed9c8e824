"""Whether our provider says that the sender may be forged (RFC 8601)."""

from intake.mail.origin import Sign
from intake.triage.case import Policy
from intake.triage.filed import FiledCase


def failed_authentication(filed: FiledCase, _policy: Policy) -> bool:
    """True on a failing verdict of the configured authserv-id: the answer would go to a bystander."""
    return Sign.FAILED_AUTHENTICATION in filed.case.origin.signs
