"""Asking back by hand: the program's own letter that asks for what a ticket lacks, at a person's wish."""

from dataclasses import replace

from intake.mail.references import TicketNumber
from intake.steps.act_letters import answer_to, queue_letter, written_letter
from intake.steps.acting import Acting, Change, NotDone, changing
from intake.steps.write import Desk, Wish, Written
from intake.store import board, tickets
from intake.triage.case import InboxId, LetterId
from intake.triage.decision import ReplyPurpose
from intake.triage.lifecycle import TicketState

_NOT_SENT = frozenset({"waiting", "held", "sending"})


def ask_missing(acting: Acting, number: TicketNumber) -> LetterId:
    """Queue the letter that asks whoever wrote last for what is missing; an open ticket then awaits it. Raises NotDone."""
    desk = acting.desk()
    with changing(acting, number) as change:
        wish, mail = _asking(change, acting, desk)
        letter = queue_letter(change, desk, wish, mail, event="details_asked", after=acting.undo)
        if change.ticket.state is TicketState.OPEN:
            tickets.set_state(
                change.tx, change.ticket.id, state=TicketState.AWAITING_DETAILS, resolution=None, now=change.now
            )
        return letter


def preview_asking(acting: Acting, number: TicketNumber) -> Written:
    """The letter that `ask_missing` would queue; nothing is kept. Raises NotDone."""
    desk = acting.desk()
    with changing(acting, number) as change:
        wish, _ = _asking(change, acting, desk)
        return written_letter(wish, desk, change)


def _asking(change: Change, acting: Acting, desk: Desk) -> tuple[Wish, InboxId]:
    ticket = change.ticket
    if not ticket.missing:
        raise NotDone(f"{ticket.number} lacks nothing.", mend="Nothing has to be asked.", code="nothing_missing")
    view = board.ticket(change.tx, ticket.number)
    assert view is not None, "it was found and locked"
    asks = (letter for letter in view.letters if letter.purpose is ReplyPurpose.ASK_BACK)
    if any(letter.state in _NOT_SENT for letter in asks):
        raise NotDone("An ask-back is on its way already.", mend="Wait for the answer.", code="asked_already")
    mails = [mail for mail in view.messages if mail.sender and mail.kind == "inquiry"]
    if not mails:
        raise NotDone("There is nobody to write to.", mend="Call, or look at the ticket's mails.", code="nobody")
    wish = answer_to(change, acting, desk, mails[-1], ReplyPurpose.ASK_BACK)
    return replace(wish, missing=ticket.missing), mails[-1].inbox
