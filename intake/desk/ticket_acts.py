"""What one person does on a ticket's page, each a plain form; see `intake.desk.ticket_form`."""

from litestar import post

from intake.desk.desk import AGENT, Answer, Form, FromPath, TheDesk, TheVisit, in_thread
from intake.desk.pages import see_other
from intake.desk.ticket_form import one_of, other_number, sent, whole_number
from intake.reading.values import FieldName, Priority
from intake.steps import act
from intake.triage.case import LetterId
from intake.triage.lifecycle import ENDED, Resolution, TicketState


@post("/tickets/{number:str}/claim", opt=AGENT)
@in_thread
def claim(desk: TheDesk, visit: TheVisit, number: FromPath[str], data: Form) -> Answer:
    """Take the ticket."""
    it = sent(desk, visit, number, data)
    return it.carry_out("claim", lambda by: act.assign(by, it.number, assignee=visit.account.name))


@post("/tickets/{number:str}/release", opt=AGENT)
@in_thread
def release(desk: TheDesk, visit: TheVisit, number: FromPath[str], data: Form) -> Answer:
    """Give the ticket back."""
    it = sent(desk, visit, number, data)
    return it.carry_out("release", lambda by: act.assign(by, it.number, assignee=None))


@post("/tickets/{number:str}/state", opt=AGENT)
@in_thread
def move(desk: TheDesk, visit: TheVisit, number: FromPath[str], data: Form) -> Answer:
    """Move the ticket on; only an ended one has a resolution."""
    it = sent(desk, visit, number, data)
    state = one_of(TicketState, data.get("state"))
    said = data.get("resolution", "")
    resolution = one_of(Resolution, said) if said and state in ENDED else None
    return it.carry_out(
        "state", lambda by: act.move(by, it.number, state=state, resolution=resolution, reason=it.reason())
    )


@post("/tickets/{number:str}/priority", opt=AGENT)
@in_thread
def prioritise(desk: TheDesk, visit: TheVisit, number: FromPath[str], data: Form) -> Answer:
    """Say how urgent the ticket is."""
    it, priority = sent(desk, visit, number, data), one_of(Priority, data.get("priority"))
    return it.carry_out("priority", lambda by: act.prioritise(by, it.number, priority=priority, reason=it.reason()))


@post("/tickets/{number:str}/note", opt=AGENT)
@in_thread
def note(desk: TheDesk, visit: TheVisit, number: FromPath[str], data: Form) -> Answer:
    """Add a note."""
    it = sent(desk, visit, number, data)
    return it.carry_out("note", lambda by: act.note(by, it.number, text=data.get("text", "")), locked=False)


@post("/tickets/{number:str}/field", opt=AGENT)
@in_thread
def correct(desk: TheDesk, visit: TheVisit, number: FromPath[str], data: Form) -> Answer:
    """Set a field, or empty it."""
    it, name = sent(desk, visit, number, data), one_of(FieldName, data.get("name"))
    return it.carry_out("field", lambda by: act.correct(by, it.number, name=name, value=data.get("value") or None))


@post("/tickets/{number:str}/withdraw", opt=AGENT)
@in_thread
def withdraw(desk: TheDesk, visit: TheVisit, number: FromPath[str], data: Form) -> Answer:
    """Take back a letter that has not been sent."""
    it, letter = sent(desk, visit, number, data), LetterId(whole_number(data.get("letter")))
    back = f"/tickets/{it.number}?done=withdraw&words={letter}#main"
    return it.attempt("withdraw", lambda by: act.withdraw(by, letter), lambda _: see_other(back), locked=False)


@post("/tickets/{number:str}/merge", opt=AGENT)
@in_thread
def merge(desk: TheDesk, visit: TheVisit, number: FromPath[str], data: Form) -> Answer:
    """Merge the ticket into another."""
    it = sent(desk, visit, number, data)
    return it.carry_out("merge", lambda by: act.merge(by, it.number, into=other_number(desk, data.get("into", ""))))


@post("/tickets/{number:str}/unmerge", opt=AGENT)
@in_thread
def unmerge(desk: TheDesk, visit: TheVisit, number: FromPath[str], data: Form) -> Answer:
    """Let a merged ticket stand for itself again."""
    it = sent(desk, visit, number, data)
    return it.carry_out("unmerge", lambda by: act.unmerge(by, it.number))


HANDLERS = (claim, release, move, prioritise, note, correct, withdraw, merge, unmerge)
