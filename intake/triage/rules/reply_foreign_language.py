"""Whether it is in a language we have no letters in."""

from intake.triage.case import Policy
from intake.triage.filed import FiledCase

UNDETERMINED = "und"
"""ISO 639-2 for a language that cannot be told."""


def foreign_language(filed: FiledCase, policy: Policy) -> bool:
    """True for a language known and not ours; mails too short to tell count as ours."""
    return filed.case.reading.language not in (*policy.languages, UNDETERMINED)
