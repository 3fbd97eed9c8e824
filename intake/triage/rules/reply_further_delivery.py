"""Whether this very mail was answered, or left unanswered, before."""

from intake.triage.case import Policy
from intake.triage.decision import FurtherDelivery
from intake.triage.filed import FiledCase


def further_delivery(filed: FiledCase, _policy: Policy) -> bool:
    """True for a further delivery of the same mail."""
    return isinstance(filed.filing, FurtherDelivery)
