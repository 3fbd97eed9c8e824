"""Whether the ticket has had as many automatic letters as it may have."""

from intake.triage.case import Policy
from intake.triage.decision import ReplyPurpose
from intake.triage.due import letter_at_level
from intake.triage.filed import FiledCase


def ticket_limit(filed: FiledCase, policy: Policy) -> bool:
    """True if the letter would exceed the receipts, or the automatic letters, allowed for a ticket."""
    receipts, letters = (filed.ticket.receipts, filed.ticket.automatic_letters) if filed.ticket else (0, 0)
    is_receipt = letter_at_level(filed.due, filed.case.known.level) is ReplyPurpose.RECEIPT
    return letters >= policy.automatic_per_ticket or (is_receipt and receipts >= policy.receipts_per_ticket)
