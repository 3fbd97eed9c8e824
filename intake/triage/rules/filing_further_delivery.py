"""Whether this very mail has been here before."""

from intake.triage.case import Case, Policy
from intake.triage.decision import FurtherDelivery


def further_delivery(case: Case, _policy: Policy) -> FurtherDelivery | None:
    """Noted on the ticket of the first delivery."""
    earlier = case.known.earlier
    return FurtherDelivery(earlier=earlier.inbox, ticket=earlier.ticket) if earlier else None
