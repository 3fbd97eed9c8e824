"""Which letter is due, and what the level switch leaves of it.

A new ticket gets a receipt, or an ask-back if something is missing. A follow-up is answered only where it
changes something: the gap has closed (told once), part of it has closed (the rest is asked for once more),
or nothing was ever sent for the ticket. To everything else a person replies.
"""

from intake.triage.case import KnownTicket, ReplyLevel, Required
from intake.triage.decision import ReplyPurpose
from intake.triage.learned import Learned
from intake.triage.lifecycle import HELD
from intake.triage.missing import FIELDS

ASK_BACKS = 2
"""An ask-back, and one more for the rest if the answer gave only a part; reminders are counted apart."""

_ALL: dict[ReplyPurpose, ReplyPurpose] = {purpose: purpose for purpose in ReplyPurpose}

LETTER_AT_LEVEL: dict[ReplyLevel, dict[ReplyPurpose, ReplyPurpose]] = {
    ReplyLevel.OFF: {},
    ReplyLevel.RECEIPT: {
        ReplyPurpose.RECEIPT: ReplyPurpose.RECEIPT,
        ReplyPurpose.ASK_BACK: ReplyPurpose.RECEIPT,
    },
    ReplyLevel.ASK: _ALL,
    ReplyLevel.FULL: _ALL,
}
"""For each level, the letter that goes out in place of the one due; none if it is not named."""


def due_letter(ticket: KnownTicket | None, learned: Learned, missing: tuple[Required, ...]) -> ReplyPurpose | None:
    """The letter due at full level; None if there is nothing new to say.

    `ticket` is the one attached to, as it stood before (None: a new one), `missing` what it lacks afterwards.
    """
    if ticket is None:
        return ReplyPurpose.ASK_BACK if missing else ReplyPurpose.RECEIPT
    return _with_a_gap(ticket, learned) if missing else _without_a_gap(ticket)


def letter_at_level(due: ReplyPurpose | None, level: ReplyLevel) -> ReplyPurpose | None:
    """What the level switch leaves of the letter due."""
    return LETTER_AT_LEVEL[level].get(due) if due else None


def _with_a_gap(ticket: KnownTicket, learned: Learned) -> ReplyPurpose | None:
    if ticket.state in HELD:
        return None
    asks = ticket.ask_backs == 0 or _asks_for_rest(ticket, learned)
    return ReplyPurpose.ASK_BACK if asks else None


def _without_a_gap(ticket: KnownTicket) -> ReplyPurpose | None:
    if ticket.missing and ticket.ask_backs and not ticket.completions:
        return ReplyPurpose.COMPLETED
    is_first = ticket.automatic_letters == 0 and ticket.state not in HELD
    return ReplyPurpose.RECEIPT if is_first else None


def _asks_for_rest(ticket: KnownTicket, learned: Learned) -> bool:
    asked_for = {name for required in ticket.missing for name in FIELDS[required]}
    gave_a_part = any(name in asked_for for name, _ in learned)
    return gave_a_part and ticket.ask_backs < ASK_BACKS
