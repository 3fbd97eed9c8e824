"""Letters that the program withheld: what one would say, and sending it all the same once somebody has made sure."""

from dataclasses import replace

from intake.mail.references import TicketNumber
from intake.steps.act_letters import answer_to, queue_letter, written_letter
from intake.steps.acting import Acting, Change, NotDone, changing
from intake.steps.write import Desk, Wish, Written
from intake.store import board, lessons
from intake.store.board import MessageView
from intake.store.tickets import Ticket
from intake.triage.case import InboxId, LetterId
from intake.triage.decision import ReplyPurpose


def send_anyway(acting: Acting, number: TicketNumber, *, inbox_id: InboxId | None = None, reason: str = "") -> LetterId:
    """Queue the letter that was withheld from a mail of the ticket, by default the latest such mail's. Raises NotDone."""
    desk = acting.desk()
    with changing(acting, number) as change:
        wish, mail = _withheld(change, acting, desk, inbox_id)
        return queue_letter(change, desk, wish, mail, event="letter_sent_anyway", reason=reason)


def preview_withheld(acting: Acting, number: TicketNumber, *, inbox_id: InboxId | None = None) -> Written:
    """The letter that `send_anyway` would queue, but for its Message-ID; nothing is kept. Raises NotDone."""
    desk = acting.desk()
    with changing(acting, number) as change:
        wish, _ = _withheld(change, acting, desk, inbox_id)
        return written_letter(wish, desk, change)


def _withheld(change: Change, acting: Acting, desk: Desk, inbox_id: InboxId | None) -> tuple[Wish, InboxId]:
    view = board.ticket(change.tx, change.ticket.number)
    assert view is not None, "it was found and locked"
    withheld = [mail for mail in view.messages if mail.would_be and inbox_id in {None, mail.inbox}]
    if not withheld:
        raise NotDone("No letter was withheld from this mail.", mend="Write a reply instead.")
    mail = withheld[-1]
    if any(letter.inbox == mail.inbox and letter.state != "withdrawn" for letter in view.letters):
        raise NotDone("This mail has its letter already.", mend="See the ticket's letters; resend that one.")
    wish = answer_to(change, acting, desk, mail, _purpose(mail, change.ticket))
    return replace(wish, cited=_cited(change, mail)), mail.inbox


def _cited(change: Change, mail: MessageView) -> tuple[int, ...]:
    """The entries that answer the mail, but for those that somebody has said it does not ask for."""
    taught = lessons.of_mails(change.tx, [mail.inbox])
    said = {(one.lesson.number, one.lesson.sentence): one.lesson.asks for one in taught}
    found = ((one["number"], " ".join(one["sentence"].split())) for one in mail.reading.get("faq", ()))
    return tuple(number for number, sentence in found if said.get((number, sentence), True))


def _purpose(mail: MessageView, ticket: Ticket) -> ReplyPurpose:
    """The purpose that was withheld; nobody is asked for what has been given since."""
    assert mail.would_be is not None, "it was chosen for this"
    purpose = ReplyPurpose(mail.would_be)
    return ReplyPurpose.RECEIPT if purpose is ReplyPurpose.ASK_BACK and not ticket.missing else purpose
