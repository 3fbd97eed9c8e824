"""A person at a real browser before a served desk, and a mail server that takes what the program sends."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from intake.config.servers import Security, SmtpAuth, SmtpLoginMethod
from intake.store import board
from intake.wiring import Program
from tests.desk.practice import PASSWORD, Practice
from tests.servers.smtp_sink import SmtpServer, smtp_sink


@dataclass(slots=True, kw_only=True)
class Colleague:
    """What somebody does and sees in a browser's page."""

    practice: Practice
    url: str
    page: object

    def open(self, path):
        self.page.goto(self.url + path)

    def press(self, name):
        """Click the button of this name that can be seen."""
        self.page.get_by_role("button", name=name, exact=True).locator("visible=true").first.click()

    def follow(self, name):
        self.page.get_by_role("link", name=name).first.click()

    def write(self, label, text):
        self.page.get_by_label(label).locator("visible=true").first.fill(text)

    def unfold(self, words):
        self.page.locator("main summary").filter(has_text=words).first.click()

    def log_in(self, name, code):
        self.write("Name", name)
        self.write("Passwort", PASSWORD)
        self.press("Anmelden")
        self.write("Code", code)
        self.press("Weiter")

    @property
    def told(self):
        """What the page says was done, or was not."""
        return " ".join(self.page.locator("main :is([role=status], [role=alert])").all_inner_texts())

    @property
    def text(self):
        """What can be seen without unfolding anything."""
        return self.page.locator("main").inner_text()

    @property
    def typed(self):
        return self.page.locator("#reply-form textarea").input_value()

    def see(self, number):
        """The ticket as the database holds it."""
        with self.practice.program.database.read() as tx:
            return board.ticket(tx, number)

    def events(self, number):
        """Who did what to the ticket, by the journal."""
        return [(line.actor, line.event) for line in self.see(number).journal]


@dataclass(slots=True, kw_only=True)
class PostOffice:
    """The mail server, and the program's own delivering to it."""

    program: Program
    server: SmtpServer

    def send(self):
        """Deliver what is due; what arrived meanwhile, as recipient and source."""
        before = len(self.server.letters)
        self.program.delivering().run(lambda: False)
        return [(one.recipient, one.raw) for one in self.server.letters[before:]]


@contextmanager
def post_office(practice: Practice) -> Iterator[PostOffice]:
    """A real SMTP server, to which the practice's program sends from now on."""
    program = practice.program
    with smtp_sink() as server:
        auth = SmtpAuth(method=SmtpLoginMethod.NONE)
        ours = {"host": server.host, "port": server.port, "security": Security.PLAIN, "auth": auth}
        smtp = program.config.smtp.model_copy(update=ours)
        program.config = program.config.model_copy(update={"smtp": smtp})
        yield PostOffice(program=program, server=server)
