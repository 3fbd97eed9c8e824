"""How fast the desk answers: `python -m benchmarks.desk --tickets 1000 100000 --database sqlite postgresql`.

Each line is one address, asked for again and again over HTTP on this machine of an `intake desk` in a process of its own:
how many tickets the page lists, milliseconds in the median and below which 95 of 100 stay, and what the desk's process needs
of a processor, which other work on the machine changes less (with PostgreSQL, its part comes on top). Of a thousand tickets,
too few are somebody's or about something to fill a page: before the growth is told, what listing as many takes is added.
"""

import argparse
import http.client
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from html import unescape
from pathlib import Path
from typing import NamedTuple
from urllib.parse import quote

from psycopg.errors import DuplicateDatabase

from benchmarks.desk_fill import fill
from intake.config import load
from intake.steps import admit, staff
from intake.store.accounts import Role
from intake.wiring import Program
from intake.wiring.desk import parts_of
from intake.wiring.shipped import shipped
from tests.databases import serving
from tests.desk.served import free_port

NAME, PASSWORD = "agent7", "ein langes Passwort"
TIMES = 25
WALKED = {"open": "/?view=open", "closed": "/?view=closed", "search": "/?view=all&text=praxis"}
ADDRESSES = {
    **{
        f"view {view}": f"/?view={view}"
        for view in ("new", "mine", "unassigned", "overdue", "awaiting", "open", "all", "closed")
    },
    "closed, oldest first": "/?view=closed&order=oldest",
    "open, newest first": "/?view=open&order=newest",
    "open, rare priority": "/?view=open&priority=critical",
    "open, software": "/?view=open&software=x.isynet",
    "open, FAQ entry": "/?view=open&entry=7",
    "open, holder": "/?view=open&holder=agent7",
    "open, all filters": "/?view=open&software=x.isynet&priority=high&state=in_progress&holder=agent7&entry=7",
    "search, one hit": "/?view=all&text=V777",
    "search, umlaut": "/?view=all&text=" + quote("Müller Fulda"),
    "search, other spelling": "/?view=all&text=Mueller+Rezepte",
    "search, every ticket": "/?view=all&text=praxis",
    "search, many, one's own": "/?view=mine&text=telefon",
    "search, no hit": "/?view=all&text=zzznichts",
    "search, telephone": "/?view=all&text=" + quote("+49 561 123"),
    "search, one letter": "/?view=all&text=d",
    "search, two letters": "/?view=all&text=pr",
    "numbers, a day": "/numbers?period=day",
    "numbers, a month": "/numbers?period=month",
    "numbers, all": "/numbers?period=all",
    "call-back list": "/calls",
}
_NAMES = (*ADDRESSES, *(f"{name}, deep page" for name in WALKED), "ticket")
_FULL, _EMPTY = "view open", "search, no hit"
"""Pages that differ in the tickets they list alone: what to list one takes."""
Visit = Callable[[str], str]


class Figures(NamedTuple):
    """How many tickets a page lists, and its milliseconds."""

    rows: int
    median: float
    most: float
    cpu: float


@dataclass(frozen=True, slots=True)
class _Desk:
    """A desk that runs: how to ask it, and seconds of processor time that its process has used."""

    visit: Visit
    cpu: Callable[[], float]

    def path(self, name: str) -> str:
        if name == "ticket":
            return str(re.findall(r'href="(/tickets/[^"]+)"', self.visit("/?view=all"))[0])
        return ADDRESSES[name] if name in ADDRESSES else _deep(self.visit, WALKED[name.partition(",")[0]])


_TICKS = os.sysconf("SC_CLK_TCK")
DEEP = 20
"""Pages that are turned before a deep one is measured, if there are so many."""


def main() -> None:
    """Fill, serve, ask, print."""
    said = argparse.ArgumentParser()
    said.add_argument("--tickets", type=int, nargs="+", default=[1_000, 100_000])
    said.add_argument("--database", nargs="+", default=["sqlite", "postgresql"])
    said.add_argument("--keep", type=Path, help="folder in which filled databases are kept for the next time")
    said.add_argument("--only", default="", help="measure only what has this in its name")
    wanted = said.parse_args()
    measure(wanted.tickets, wanted.database, keep=wanted.keep, only=wanted.only)


def measure(numbers: list[int], kinds: list[str], *, keep: Path | None = None, only: str = "") -> None:
    """Measure databases of these kinds with so many tickets, and print."""
    for kind in kinds:
        with database_server(kind, keep) as url, ExitStack() as stack:
            desks = [stack.enter_context(_serving(url(number), number)) for number in numbers]
            measured = {name: _timed(desks, name) for name in _NAMES if only in name or name in {_FULL, _EMPTY}}
        a_ticket = (measured[_FULL][0].median - measured[_EMPTY][0].median) / measured[_FULL][0].rows
        print(f"\n{kind}: rows, ms median / p95 / CPU" + "".join(f"{number:>28,}" for number in numbers) + "  growth")
        for name, figures in measured.items():
            first, last = figures[0], figures[-1]
            growth = last.median / (first.median + (last.rows - first.rows) * a_ticket)
            print(f"{name:<32}" + "".join(map(_told, figures)) + f"{growth:>8.2f}")


def _told(figures: Figures) -> str:
    return "{:>8} {:>7.1f} /{:>6.1f} /{:>6.1f}".format(*figures)


@contextmanager
def database_server(kind: str, keep: Path | None = None) -> Iterator[Callable[[int], str]]:
    """Gives the URL of a database for so many tickets."""
    with ExitStack() as stack:
        folder = keep or Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="intake-bench-")))
        folder.mkdir(exist_ok=True)
        if kind == "sqlite":
            yield lambda number: f"sqlite:///{folder / f'{number}.sqlite3'}"
            return
        # As another user, whom a private folder does not let in.
        folder.chmod(0o755)
        home = folder / "postgresql"
        home.mkdir(exist_ok=True)
        server = stack.enter_context(serving(home))

        def url(number: int) -> str:
            with suppress(DuplicateDatabase):
                server.command(f"CREATE DATABASE intake_{number}")
            return server.url(f"intake_{number}")

        yield url


def _deep(visit: Visit, path: str) -> str:
    """The address of a page far behind, or of the last one."""
    for _ in range(DEEP):
        following = re.findall(r'href="([^"]+)" rel="next"', visit(path))
        if not following:
            break
        path = unescape(following[0])
    return path


def _timed(desks: list[_Desk], name: str) -> list[Figures]:
    """Asked in turns, so that what else the machine does is the same for all."""
    paths = [desk.path(name) for desk in desks]
    rows = [len(re.findall('<tr class="row-', desk.visit(path))) for desk, path in zip(desks, paths, strict=True)]
    before = [desk.cpu() for desk in desks]
    taken: list[list[float]] = [[] for _ in desks]
    for _ in range(TIMES):
        for desk, path, times in zip(desks, paths, taken, strict=True):
            started = time.perf_counter()
            desk.visit(path)
            times.append(1000 * (time.perf_counter() - started))
    cpu = [1000 * (desk.cpu() - was) / TIMES for desk, was in zip(desks, before, strict=True)]
    return [
        Figures(shown, statistics.median(times), sorted(times)[int(0.95 * TIMES)], used)
        for shown, times, used in zip(rows, taken, cpu, strict=True)
    ]


def _cpu_of(process: int) -> float:
    """Seconds of processor time that this process has used."""
    fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / _TICKS


@contextmanager
def _serving(url: str, number: int) -> Iterator[_Desk]:
    with tempfile.TemporaryDirectory(prefix="intake-bench-") as name:
        port, folder = free_port(), Path(name)
        environment = {
            "INTAKE_DATABASE__URL": url,
            "INTAKE_PATHS__DATA": str(folder / "data"),
            "INTAKE_DESK__PORT": str(port),
            "INTAKE_DESK__URL": f"http://127.0.0.1:{port}",
            "INTAKE_DESK__SECOND_FACTOR": "false",
            "INTAKE_LOGGING__LEVEL": "warning",
            "INTAKE_MAILBOX__AUTH__PASSWORD": "none",
        }
        config = folder / "config.toml"
        config.write_text(
            shipped("config.example.toml").read_text("utf-8").replace("password_file", "#password_file"), "utf-8"
        )
        token = _prepared(config, environment, number)
        command = [str(Path(sys.executable).parent / "intake"), "--config", str(config), "desk"]
        desk = subprocess.Popen(command, env={**os.environ, **environment}, stdout=subprocess.DEVNULL)
        try:
            yield _Desk(_visits(port, token), lambda: _cpu_of(desk.pid))
        finally:
            desk.terminate()
            desk.wait(30)


def _prepared(config: Path, environment: dict[str, str], number: int) -> str:
    """The token of a session on a database with so many tickets."""
    program = Program(load(config, environment))
    program.prepare()
    parts = parts_of(program)
    with program.database.read() as tx:
        filled = tx.exec_driver_sql("SELECT max(id) FROM tickets").scalar()
    if filled is None:
        started = time.monotonic()
        fill(program.database, number, program.clock.now())
        print(f"{number:,} tickets written in {time.monotonic() - started:.0f} s", file=sys.stderr)
        admit.accept(parts.admitting, staff.add(parts.admitting, NAME, Role.LEAD, by="benchmark").token, PASSWORD)
    elif filled != number:
        sys.exit(f"{filled:,} instead of {number:,} tickets: delete what is kept, and begin anew")
    token = admit.log_in(parts.admitting, NAME, PASSWORD, address="127.0.0.1")
    program.close()
    return token


def _visits(port: int, token: str) -> Visit:
    connection: list[http.client.HTTPConnection] = []

    def visit(path: str) -> str:
        for _ in range(200):
            try:
                if not connection:
                    connection.append(http.client.HTTPConnection("127.0.0.1", port, timeout=60))
                connection[0].request("GET", path, headers={"Cookie": f"desk={token}"})
                answer = connection[0].getresponse()
                page = answer.read().decode()
            except (ConnectionError, http.client.HTTPException):
                connection.clear()
                time.sleep(0.1)
                continue
            assert answer.status == 200, (path, answer.status)
            return page
        raise AssertionError("the desk does not answer")

    return visit


if __name__ == "__main__":
    main()
