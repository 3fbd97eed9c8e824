"""Twenty people at the desk at once, with mail coming in: `python -m benchmarks.agents [--agents 20] [--seconds 60]`.

Desk and daemon run in processes of their own, on SQLite and then on PostgreSQL. Each agent logs in, looks at lists and
tickets, and claims, notes, corrects, moves and answers, as fast as the desk lets them, which is faster than people are.
What they were told was done is compared with the database and its journal at the end (`tests.desk.crew.lost`). The exit
status is 1 if anything was lost or anything failed.
"""

import argparse
import os
import statistics
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import httpx

from benchmarks.desk import database_server
from benchmarks.ground import Ground, ground
from benchmarks.mails import mails
from intake.config import load
from intake.steps import admit, staff
from intake.store import board
from intake.store.accounts import Role
from intake.store.feed import feed
from intake.wiring import Program
from intake.wiring.desk import admitting_of
from tests.desk.crew import CONFLICT, DONE, REFUSED, Agent, lost
from tests.desk.served import free_port

PASSWORD = "ein langes Passwort"
KINDS = ("login", "list", "ticket", "act")
FIRST = 60
"""Mails that have arrived before anybody comes."""
PATIENCE = 120
"""Seconds that the program may take for what is left at the end, and for starting."""


def main() -> None:
    """Work a shift on each kind of database, and tell."""
    said = argparse.ArgumentParser(description=__doc__)
    said.add_argument("--agents", type=int, default=20)
    said.add_argument("--seconds", type=float, default=60)
    said.add_argument("--mails", type=float, default=5, help="mails a second")
    said.add_argument("--pause", type=float, default=0, help="seconds that an agent looks at each page")
    said.add_argument("--database", nargs="+", default=["sqlite", "postgresql"])
    wanted = said.parse_args()
    went_well = [_shift(kind, wanted) for kind in wanted.database]
    sys.exit(0 if all(went_well) else 1)


def _shift(kind: str, wanted: argparse.Namespace) -> bool:
    port = free_port()
    with ExitStack() as stack:
        url = stack.enter_context(database_server(kind))
        place = stack.enter_context(
            ground(
                DATABASE__URL=url(1),
                DESK__PORT=port,
                DESK__URL=f"http://127.0.0.1:{port}",
                DESK__SECOND_FACTOR="false",
                DESK__UNDO="0s",
            )
        )
        program = Program(load(place.config, place.environment))
        stack.callback(program.close)
        program.prepare()
        agents = _hired(program, wanted, f"http://127.0.0.1:{port}")
        post = _Post(place)
        post.bring(FIRST)
        with _running(place, "run"), _running(place, "desk"):
            _wait(lambda: _answers(port) and _filed(program) >= FIRST, "the program did not start")
            _work(agents, post, wanted)
            _wait(lambda: _is_drained(program, post), "mails or letters are left over")
        return _told(kind, program, agents, post, wanted.seconds)


class _Post:
    """Brings mails to the mailbox, no two alike."""

    def __init__(self, place: Ground) -> None:
        self._place = place
        self._mails = mails(1_000_000)
        self.brought = 0

    def bring(self, count: int) -> None:
        for _ in range(count):
            self._place.imap.deliver(next(self._mails))
            self.brought += 1


def _hired(program: Program, wanted: argparse.Namespace, url: str) -> list[Agent]:
    admitting = admitting_of(program)
    agents = [
        Agent(name=f"agent{number}", password=PASSWORD, url=url, pause=wanted.pause) for number in range(wanted.agents)
    ]
    for agent in agents:
        admit.accept(admitting, staff.add(admitting, agent.name, Role.AGENT, by="benchmark").token, PASSWORD)
    return agents


@contextmanager
def _running(place: Ground, command: str) -> Iterator[None]:
    """`intake run` or `intake desk` in a process of its own; what it logs goes to a file that is shown if it fails."""
    log = place.config.parent / f"{command}.log"
    words = [str(Path(sys.executable).parent / "intake"), "--config", str(place.config), command]
    with log.open("wb") as out, subprocess.Popen(words, env=place.environment, stdout=out, stderr=out) as process:
        try:
            yield
        finally:
            process.terminate()
            process.wait(PATIENCE)
            loud = [line for line in log.read_text("utf-8").splitlines() if "[error" in line or "[warning" in line]
            for line in loud[:10]:
                print(f"{command}: {line}", file=sys.stderr)


def _work(agents: list[Agent], post: _Post, wanted: argparse.Namespace) -> None:
    until = time.monotonic() + wanted.seconds
    people = [threading.Thread(target=agent.work, args=[lambda: time.monotonic() > until]) for agent in agents]
    for one in people:
        one.start()
    began, before = time.monotonic(), post.brought
    while time.monotonic() < until:
        due = int((time.monotonic() - began) * wanted.mails)
        post.bring(max(0, before + due - post.brought))
        time.sleep(1 / wanted.mails)
    for one in people:
        one.join()


def _wait(is_so: object, otherwise: str) -> None:
    assert callable(is_so)
    until = time.monotonic() + PATIENCE
    while not is_so():
        if time.monotonic() > until:
            sys.exit(otherwise)
        time.sleep(0.2)


def _answers(port: int) -> bool:
    try:
        return httpx.get(f"http://127.0.0.1:{port}/login").status_code == 200
    except httpx.HTTPError:
        return False


def _filed(program: Program) -> int:
    with program.database.read() as tx:
        return len(feed(tx, limit=1_000_000))


def _is_drained(program: Program, post: _Post) -> bool:
    with program.database.read() as tx:
        ages = board.ages(tx, program.clock.now())
    return _filed(program) >= post.brought and ages.backlog == 0 and ages.waiting_letters == 0


def _told(kind: str, program: Program, agents: list[Agent], post: _Post, seconds: float) -> bool:
    statuses = sum((agent.statuses for agent in agents), Counter[int]())
    asked = {name: sorted(1000 * taken for agent in agents for taken in agent.seconds[name]) for name in KINDS}
    deeds = Counter(deed.act for agent in agents for deed in agent.deeds)
    faults, losses = [fault for agent in agents for fault in agent.faults], lost(program.database, agents)
    failed = sum(number for status, number in statuses.items() if status >= 500)
    print(f"\n{kind}: {len(agents)} agents for {seconds:.0f} s, {post.brought} mails in, all filed")
    print(f"  requests   {statuses.total()} ({statuses.total() / seconds:.0f} a second)")
    for name, times in ((name, times) for name, times in asked.items() if times):
        print(
            f"  {name:<10} median {statistics.median(times):.0f} ms, p95 {times[int(0.95 * len(times))]:.0f}, most {times[-1]:.0f}"
        )
    print(f"  done       {deeds.total()}: {', '.join(f'{number} {name}' for name, number in sorted(deeds.items()))}")
    print(f"  conflicts  {statuses[CONFLICT]} shown to the agent, {statuses[REFUSED]} refused")
    print(f"  failed     {failed} answers of 5xx, {len(faults)} faults")
    print(f"  lost       {len(losses)} updates", flush=True)
    for line in (*faults[:20], *losses[:20]):
        print(f"    {line}")
    return not faults and not losses and statuses[DONE] > 0


if __name__ == "__main__":
    os.environ.setdefault("PYTHONUNBUFFERED", "1")
    main()
