"""Who works at the demonstration's desk: accounts to log in with, and a shift lead who has begun already."""

from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta

from intake.clock import unguessable_token
from intake.demo.scene import Scene
from intake.mail.references import TicketNumber
from intake.reading.values import Priority
from intake.steps import act, admit, staff
from intake.steps.acting import Acting, NotDone
from intake.store import inbox
from intake.store.accounts import Role
from intake.store.calls import CallResult
from intake.wiring.desk import admitting_of

ACCOUNTS = {"agent": Role.AGENT, "lead": Role.LEAD, "admin": Role.ADMIN}
_LEAD = "lead"
_LEASE = timedelta(minutes=5)
_ATTEMPTS = 3
_DIED = "the reader process died over this mail"


def open_accounts(stage: Scene) -> str:
    """Makes the accounts; the one password that they all have, drawn anew for each demonstration."""
    drawn = unguessable_token(6)
    password = "-".join(drawn[at : at + 4] for at in range(0, len(drawn), 4))
    admitting = admitting_of(stage.program)
    for name, role in ACCOUNTS.items():
        admit.accept(admitting, staff.add(admitting, name, role, by="demo").token, password)
        staff.end_sessions(admitting, name, by="demo")
    return password


def set_one_aside(stage: Scene, raw: bytes) -> None:
    """Post a mail and put it into quarantine as if readers had died over it. To be done before the service runs."""
    stage.mailbox.deliver(raw)
    program = stage.program
    collecting = program.collecting()
    collecting.run(lambda: False)
    collecting.release()
    owner, now = program.owner, program.clock.now()
    with program.database.begin() as tx:
        for attempt in range(1, _ATTEMPTS + 1):
            (mail,) = inbox.claim(tx, owner=owner, limit=1, now=now, lease=_LEASE)
            if attempt < _ATTEMPTS:
                inbox.postpone(tx, mail.id, owner=owner, error=_DIED, try_at=now)
            else:
                inbox.quarantine(tx, mail.id, owner=owner, error=_DIED, now=now)


Act = Callable[[Acting, TicketNumber], object]

_WORK: tuple[tuple[str, Act], ...] = (
    ("critical", lambda by, number: act.assign(by, number, assignee=_LEAD)),
    (
        "critical",
        lambda by, number: act.record_call(
            by, number, phone="+49409988776", result=CallResult.BUSY, note="Besetzt. Versuche es gleich noch einmal."
        ),
    ),
    (
        "form",
        lambda by, number: act.note(
            by, number, text="Drucker: Muster 16 im Formularlager prüfen, wie gestern in Fulda."
        ),
    ),
    ("form", lambda by, number: act.assign(by, number, assignee=_LEAD)),
    ("two-questions", lambda by, number: act.prioritise(by, number, priority=Priority.HIGH, reason="Frist der KV")),
    (
        "attachment",
        lambda by, number: act.reply(
            by,
            number,
            text="danke für die Fehlermeldung. Bitte starten Sie den Rechner am Empfang einmal neu und sagen Sie uns, ob"
            " die Meldung dann noch kommt.",
        ),
    ),
)
"""What the shift lead does on the ticket of each sample."""


class Lead:
    """The shift lead, who takes up the next thing on each look once its ticket is there."""

    def __init__(self, stage: Scene) -> None:
        self._stage = stage
        self._left = list(_WORK)

    def look(self) -> None:
        """Do what can be done now; whatever somebody at the desk has done before is left alone."""
        lines = self._stage.lines()
        for work in [work for work in self._left if work[0] in lines]:
            self._left.remove(work)
            name, do = work
            with suppress(NotDone):
                do(self._stage.program.acting(_LEAD), TicketNumber(str(lines[name].ticket)))
