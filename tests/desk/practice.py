"""A desk on a database of its own: its program, people with accounts, and a browser without a window."""

import re
import shutil
from dataclasses import dataclass, field, replace
from datetime import timedelta
from html import unescape
from pathlib import Path

import pyotp
from argon2 import PasswordHasher
from litestar import Litestar
from litestar.testing import TestClient

from intake.desk.app import make_app
from intake.desk.parts import Parts
from intake.steps import admit, staff
from intake.steps.admitting import Admitting
from intake.steps.credentials import Passwords
from intake.store.accounts import Role
from intake.wiring import Program
from intake.wiring.desk import parts_of
from tests.cli.practice import program_of, write_config
from tests.fakes.clock import FakeClock

HOST = "127.0.0.1:8080"
PASSWORD = "ein langes Passwort"
FACTOR = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"
FAST = Passwords(PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))
"""Hashes as weak as argon2 allows: what is tested is not its strength."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Practice:
    """A program, its clock and its desk."""

    program: Program
    clock: FakeClock
    parts: Parts
    app: Litestar

    @property
    def admitting(self) -> Admitting:
        return self.parts.admitting

    def invite(self, name: str, role: Role = Role.AGENT) -> str:
        """The path of the page on which the new account's password is set."""
        return f"/welcome/{staff.add(self.admitting, name, role, by='test').token}"

    def account(self, name: str, role: Role = Role.AGENT) -> str:
        """An account with password and second factor; the token of a session of its."""
        token = staff.add(self.admitting, name, role, by="test").token
        session = admit.who_is(self.admitting, admit.accept(self.admitting, token, PASSWORD))
        token, _ = admit.set_up_second_factor(self.admitting, session, secret=FACTOR, code=self.code())
        # A code is good once only, so whoever comes next needs the next one.
        self.clock.advance(timedelta(seconds=30))
        return token

    def code(self) -> str:
        return pyotp.TOTP(FACTOR).at(self.clock.now())

    def browser(self, name: str | None = None, role: Role = Role.AGENT) -> "Browser":
        """A browser, in which this new person is logged in."""
        browser = Browser(client=TestClient(self.app, base_url=f"http://{HOST}"), practice=self)
        if name:
            browser.client.cookies.set("desk", self.account(name, role))
        return browser


@dataclass(slots=True, kw_only=True)
class Browser:
    """Asks for pages and sends their forms, as a browser without scripts does."""

    client: TestClient
    practice: Practice
    page: str = ""
    status: int = 0
    where: str = ""
    url: str = ""
    headers: dict[str, str] = field(default_factory=dict)

    def get(self, path: str) -> "Browser":
        return self._took(self.client.get(path))

    def send(self, path: str, **values: str) -> "Browser":
        """Send a form of the page that is open, with its hidden values."""
        # Only the login's forms know where to go on; elsewhere that is the switch of colours.
        names = "_csrf_token|seen|next" if path.startswith("/login") else "_csrf_token|seen"
        found = re.findall(rf'<input type="hidden" name="({names})" value="([^"]*)"', self.page)
        hidden = {name: unescape(value) for name, value in found}
        return self._took(self.client.post(path, data={**hidden, **values}))

    def log_in(self, name: str, password: str = PASSWORD) -> "Browser":
        self.get("/login").send("/login", name=name, password=password)
        if self.where == "/login/code":
            self.send("/login/code", code=self.practice.code())
            self.practice.clock.advance(timedelta(seconds=30))
        return self

    @property
    def text(self) -> str:
        """The page's words."""
        return " ".join(unescape(re.sub(r"<[^>]+>", " ", self.page)).split())

    def _took(self, response) -> "Browser":
        self.page, self.status = response.text, response.status_code
        self.where, self.url, self.headers = response.url.path, str(response.url), dict(response.headers)
        return self


def practice_at(folder: Path, template: Path, **sections: str) -> Practice:
    """A desk whose configuration and database lie in this folder."""
    path = write_config(folder, **sections)
    (folder / "data").mkdir()
    shutil.copyfile(template, folder / "data" / "intake.sqlite3")
    program = program_of(path)
    clock = FakeClock()
    program.clock = clock
    parts = parts_of(program)
    parts = replace(parts, admitting=replace(parts.admitting, passwords=FAST))
    return Practice(program=program, clock=clock, parts=parts, app=make_app(parts))
