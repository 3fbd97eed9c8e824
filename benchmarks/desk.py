"""How fast the desk answers: `python -m benchmarks.desk --tickets 1000 100000 --database sqlite postgresql`.

Each line is one address, asked for again and again over HTTP on this machine of an `intake desk` in a process of its own:
milliseconds in the median and below which 95 of 100 stay, and what the desk's process needs of a processor, which other
work on the machine does not change (with PostgreSQL, its part comes on top).
"""

import argparse
import http.client
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from html import unescape
from pathlib import Path
from urllib.parse import quote

from benchmarks.desk_fill import fill
from intake.config import load
from intake.steps import admit, staff
from intake.store.accounts import Role
from intake.wiring import Program
from intake.wiring.desk import parts_of
from intake.wiring.shipped import shipped
from tests import databases
from tests.desk.served import free_port

PASSWORD = "ein langes Passwort"
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
Figures = dict[str, tuple[float, float, float]]
Visit = Callable[[str], str]
_TICKS = os.sysconf("SC_CLK_TCK")
DEEP = 20
"""Pages that are turned before a deep one is measured, if there are so many."""


def main() -> None:
    """Fill, serve, ask, print."""
    said = argparse.ArgumentParser()
    said.add_argument("--tickets", type=int, nargs="+", default=[1_000, 100_000])
    said.add_argument("--database", nargs="+", default=["sqlite", "postgresql"])
    said.add_argument("--url", help="a database that is full already; {} in it stands for the number of tickets")
    said.add_argument("--keep", type=Path, help="folder in which filled databases are kept for the next time (SQLite)")
    wanted = said.parse_args()
    if wanted.url:
        _tell(wanted.url, wanted.tickets, [_measured(wanted.url.format(number), number) for number in wanted.tickets])
    else:
        measure(wanted.tickets, wanted.database, keep=wanted.keep)


def measure(numbers: list[int], kinds: list[str], *, keep: Path | None = None) -> None:
    """Measure databases of these kinds with so many tickets, and print."""
    for kind in kinds:
        with database_server(kind, keep) as url:
            columns = [_measured(url(number), number) for number in numbers]
        _tell(kind, numbers, columns)


def _tell(kind: str, numbers: list[int], columns: list[Figures]) -> None:
    print(f"\n{kind}: ms, median / p95 / CPU" + "".join(f"{number:>26,}" for number in numbers))
    for name in columns[-1]:
        print(f"{name:<32}" + "".join("{:>10.1f} /{:>6.1f} /{:>6.1f}".format(*column[name]) for column in columns))


@contextmanager
def database_server(kind: str, keep: Path | None = None) -> Iterator[Callable[[int], str]]:
    """Gives the URL of a database for so many tickets."""
    with ExitStack() as stack:
        if kind == "sqlite":
            folder = keep or Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="intake-bench-")))
            folder.mkdir(exist_ok=True)
            yield lambda number: f"sqlite:///{folder / f'{number}.sqlite3'}"
            return
        binaries, home = databases._binaries()[0], Path(tempfile.mkdtemp(prefix="intake-postgres-"))  # noqa: SLF001 - the tests' own server
        stack.callback(home.with_name(f"{home.name}.log").unlink, missing_ok=True)
        stack.callback(shutil.rmtree, home, ignore_errors=True)
        databases._start(binaries, home)  # noqa: SLF001 - the tests' own server
        stack.callback(databases._stop, binaries, home)  # noqa: SLF001 - the tests' own server
        server = databases.Postgres(home)

        def fresh(number: int) -> str:
            server.command(f"CREATE DATABASE intake_{number}")
            return server.url(f"intake_{number}")

        yield fresh


def _measured(url: str, number: int) -> Figures:
    with (
        tempfile.TemporaryDirectory(prefix="intake-bench-") as folder,
        _serving(Path(folder), url, number) as (visit, cpu),
    ):
        asked = dict(ADDRESSES)
        asked |= {f"{name}, deep page": _deep(visit, path) for name, path in WALKED.items()}
        found = visit("/?view=all")
        asked["ticket"] = re.findall(r'href="(/tickets/[^"]+)"', found)[0]
        return {name: _timed(visit, cpu, path) for name, path in asked.items()}


def _deep(visit: Visit, path: str) -> str:
    """The address of a page far behind, or of the last one."""
    for _ in range(DEEP):
        following = re.findall(r'href="([^"]+)" rel="next"', visit(path))
        if not following:
            break
        path = unescape(following[0])
    return path


def _timed(visit: Visit, cpu: Callable[[], float], path: str) -> tuple[float, float, float]:
    visit(path)
    before = cpu()
    taken = []
    for _ in range(TIMES):
        started = time.perf_counter()
        visit(path)
        taken.append(1000 * (time.perf_counter() - started))
    return statistics.median(taken), sorted(taken)[int(0.95 * TIMES)], 1000 * (cpu() - before) / TIMES


def _cpu_of(process: int) -> float:
    """Seconds of processor time that this process has used."""
    fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / _TICKS


@contextmanager
def _serving(folder: Path, url: str, number: int) -> Iterator[tuple[Visit, Callable[[], float]]]:
    port = free_port()
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
    desk = subprocess.Popen(command, env={**os.environ, **environment})
    try:
        yield _visits(port, token), lambda: _cpu_of(desk.pid)
    finally:
        desk.terminate()
        desk.wait(30)


def _prepared(config: Path, environment: dict[str, str], number: int) -> str:
    """The token of a session on a database with so many tickets."""
    program = Program(load(config, environment))
    program.prepare()
    parts = parts_of(program)
    with program.database.read() as tx:
        is_full = tx.exec_driver_sql("SELECT 1 FROM tickets LIMIT 1").first() is not None
    if not is_full:
        started = time.monotonic()
        fill(program.database, number, program.clock.now())
        print(f"{number:,} tickets written in {time.monotonic() - started:.0f} s", file=sys.stderr)
    name = f"agent{int(time.time()) % 10_000_000}" if is_full else "agent7"
    invitation = staff.add(parts.admitting, name, Role.LEAD, by="benchmark")
    token = admit.accept(parts.admitting, invitation.token, PASSWORD)
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
