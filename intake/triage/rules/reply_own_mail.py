"""Whether we wrote it ourselves."""

from intake.mail.origin import Sign
from intake.triage.case import Policy
from intake.triage.filed import FiledCase

OWN: frozenset[Sign] = frozenset({Sign.OWN_ADDRESS, Sign.OWN_MESSAGE_ID, Sign.LOOP_HEADER})


def own_mail(filed: FiledCase, _policy: Policy) -> bool:
    """True if it bears our address, a Message-ID or the loop header of a letter of ours."""
    return not OWN.isdisjoint(filed.case.origin.signs)
