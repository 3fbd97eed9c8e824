"""One poll of a mailbox with many old mails and ten new ones: it must not grow with the old."""

import statistics
import time
from datetime import UTC, datetime

from benchmarks.ground import Ground, ground
from benchmarks.mails import mails
from intake.config import load
from intake.store import folders, inbox
from intake.store.inbox import Arrival
from intake.wiring import Program

NEW = 10
ROUNDS = 5
_AT_ONCE = 5_000


def poll(old: int) -> None:
    """Measure and print, for so many old mails."""
    # Dovecot itself grows slow with a Maildir of so many files; its own format shows what a poll costs.
    with ground(storage="mdbox") as place:
        place.imap.fill(old, next(mails(1)))
        program = Program(load(place.config, {k: v for k, v in place.environment.items() if k.startswith("INTAKE_")}))
        program.prepare()
        _remember(program, place, old)
        collecting = program.collecting()
        # The first look lets Dovecot build its index, which is the server's matter.
        collecting.run(lambda: False)
        seconds = []
        for number in range(ROUNDS):
            for raw in mails(NEW, seed=100 + number):
                place.imap.deliver(raw)
            started = time.monotonic()
            done = collecting.run(lambda: False)
            seconds.append(time.monotonic() - started)
            assert done.arrived == NEW, done
        print(f"poll, {old:6} old  {1000 * statistics.median(seconds):7.0f} ms (median of {ROUNDS}, {NEW} new each)")
        collecting.close()
        program.close()


def _remember(program: Program, place: Ground, old: int) -> None:
    """Let the ledger hold all the old mails, as if they had been collected one by one."""
    now = datetime.now(UTC)
    mailbox = program.mailbox()
    status = mailbox.select("INBOX")
    uids = mailbox.uids_above(0)
    mailbox.close()
    assert len(uids) == old
    with program.database.begin() as tx:
        state = folders.open_folder(
            tx,
            mailbox=f"{place.imap.user}@{place.imap.host}",
            folder="INBOX",
            uid_validity=status.uid_validity,
            now=now,
        )
    for start in range(0, old, _AT_ONCE):
        group = uids[start : start + _AT_ONCE]
        arrivals = [Arrival(uid=uid, raw=b"%d" % uid, complete=True, received_at=now, size=8) for uid in group]
        with program.database.begin() as tx:
            inbox.store(tx, state, arrivals, checkpoint=group[-1], now=now)
