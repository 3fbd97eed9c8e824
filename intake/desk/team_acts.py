"""What people do on a ticket's page for or with others: hand on, tie together, split, dismiss, take a reply back."""

from litestar import post
from litestar.exceptions import NotFoundException

from intake.desk.desk import AGENT, Answer, Form, FromPath, TheDesk, TheVisit, in_thread
from intake.desk.pages import see_other
from intake.desk.ticket_form import one_of, other_number, sent, whole_number
from intake.steps import act
from intake.steps.act_team import DISMISSALS
from intake.triage.case import InboxId, LetterId
from intake.triage.lifecycle import Resolution

MOST_MAILS = 500


@post("/tickets/{number:str}/assign", opt=AGENT)
@in_thread
def assign(desk: TheDesk, visit: TheVisit, number: FromPath[str], data: Form) -> Answer:
    """Hand the ticket to a colleague."""
    it = sent(desk, visit, number, data)
    return it.carry_out("assign", lambda by: act.hand_over(by, it.number, to=data.get("to", "")))


@post("/tickets/{number:str}/partner", opt=AGENT)
@in_thread
def partner(desk: TheDesk, visit: TheVisit, number: FromPath[str], data: Form) -> Answer:
    """Note which partner looks after the ticket, or that none does."""
    it, name = sent(desk, visit, number, data), data.get("partner") or None
    return it.carry_out("partner", lambda by: act.hand_to_partner(by, it.number, partner=name, reason=it.reason()))


@post("/tickets/{number:str}/link", opt=AGENT)
@in_thread
def link(desk: TheDesk, visit: TheVisit, number: FromPath[str], data: Form) -> Answer:
    """Tie the ticket to another."""
    it = sent(desk, visit, number, data)
    return it.carry_out(
        "link", lambda by: act.link(by, it.number, other=other_number(desk, data.get("other", ""))), locked=False
    )


@post("/tickets/{number:str}/unlink", opt=AGENT)
@in_thread
def unlink(desk: TheDesk, visit: TheVisit, number: FromPath[str], data: Form) -> Answer:
    """Untie the ticket from another."""
    it = sent(desk, visit, number, data)
    return it.carry_out(
        "unlink", lambda by: act.unlink(by, it.number, other=other_number(desk, data.get("other", ""))), locked=False
    )


@post("/tickets/{number:str}/dismiss", opt=AGENT)
@in_thread
def dismiss(desk: TheDesk, visit: TheVisit, number: FromPath[str], data: Form) -> Answer:
    """Close the ticket as a duplicate, spam or not of this incident."""
    it, resolution = sent(desk, visit, number, data), one_of(Resolution, data.get("resolution"))
    if resolution not in DISMISSALS:
        raise NotFoundException
    said = data.get("other", "").strip() if resolution is Resolution.DUPLICATE else ""
    return it.carry_out(
        "dismiss",
        lambda by: act.dismiss(
            by,
            it.number,
            resolution=resolution,
            reason=it.reason(),
            duplicate_of=other_number(desk, said) if said else None,
        ),
    )


@post("/tickets/{number:str}/split", opt=AGENT)
@in_thread
def split(desk: TheDesk, visit: TheVisit, number: FromPath[str], data: Form) -> Answer:
    """Make some of the mails a ticket of their own, and go there."""
    it = sent(desk, visit, number, data)
    mails = [InboxId(whole_number(key.removeprefix("mail-"))) for key in data if key.startswith("mail-")]
    return it.attempt(
        "split",
        lambda by: act.split(by, it.number, mails=mails[:MOST_MAILS], reason=it.reason()),
        lambda new: see_other(f"/tickets/{new}?done=split#main"),
    )


@post("/tickets/{number:str}/take-back", opt=AGENT)
@in_thread
def take_back(desk: TheDesk, visit: TheVisit, number: FromPath[str], data: Form) -> Answer:
    """Take a reply back before it goes out; its words stand in the field again."""
    it, letter = sent(desk, visit, number, data), LetterId(whole_number(data.get("letter")))
    back = f"/tickets/{it.number}?done=take_back&words={letter}#main"
    return it.attempt("take_back", lambda by: act.take_back(by, letter), lambda _: see_other(back), locked=False)


HANDLERS = (assign, partner, link, unlink, dismiss, split, take_back)
