"""Whether it is a non-delivery that names a letter of ours (RFC 3464)."""

from intake.mail.origin import Kind
from intake.triage.case import Case, Policy
from intake.triage.decision import FollowUp


def bounce_of_letter(case: Case, _policy: Policy) -> FollowUp | None:
    """Attached to the letter's ticket, whoever sent it: it names a keyed Message-ID, which nobody can forge."""
    ticket = case.known.ticket
    if ticket is None or case.known.bounced_letter is None or case.origin.kind is not Kind.BOUNCE:
        return None
    return FollowUp(ticket=ticket.id, reopens=False)
