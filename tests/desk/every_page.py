"""Every page of the desk as it looks at work: with tickets in every state, and with nothing there at all."""

import re
from dataclasses import dataclass, field
from datetime import timedelta
from email.message import EmailMessage

from intake.mail.references import TicketNumber
from intake.reading.values import Priority
from intake.steps import act, act_letters, act_split, act_team
from intake.steps.acting import Acting
from intake.store import accounts, board, kept_forms, progress
from intake.store.accounts import Role
from intake.triage.lifecycle import Resolution, TicketState
from tests.cli.practice import AWAY, COMPLETE, INCOMPLETE, mail, take_in
from tests.desk.practice import FACTOR, PASSWORD, Browser, Practice

LETTER = "Bitte starten Sie den Druckdienst neu."
REST = timedelta(seconds=1)
"""So that what is done later is later."""
QUOTING = mail(
    sender="Labor Vogt <labor@vogt.example>",
    subject="AW: Drucker und Labor",
    text="Guten Tag,\n\ndas Labormodul startet auch nicht. Das Passwort lautet: Sommer2021!\n\n"
    "Am 07.11.2021 schrieb Beispiel:\n> Druckt er gar nicht?\n> Seit wann?",
)
COPY = mail(sender="P <p@kopie.example>", subject="Zur Kenntnis", text="Der Drucker druckt nicht.").replace(
    b"To: akutservice@medatixx.de", b"To: jemand@anders.example"
)
ENDLESS = mail(sender="P <p@p.example>", subject="x" * 400, text="W" * 3000)


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A page; `name` is where it stands, and after a colon how it looks there."""

    name: str
    html: str
    status: int

    @property
    def place(self) -> str:
        return self.name.partition(":")[0]


@dataclass(slots=True, kw_only=True)
class Gathering:
    """Asks for pages in one language and keeps what came."""

    practice: Practice
    language: str
    pages: list[Shown] = field(default_factory=list)

    def keep(self, name: str, browser: Browser) -> Browser:
        self.pages.append(Shown(name=name, html=browser.page, status=browser.status))
        return browser

    def look(self, browser: Browser, **places: str) -> None:
        for name, path in places.items():
            self.keep(name.replace("__", ":"), browser.get(path))

    def in_language(self, name: str) -> None:
        with self.practice.program.database.begin() as tx:
            account = accounts.find(tx, name)
            assert account is not None
            accounts.set_preferences(tx, account.id, language=self.language, theme=account.theme)

    def known(self, name: str, role: Role = Role.AGENT) -> Browser:
        """The browser of somebody whose account speaks the language."""
        browser = self.practice.browser(name, role)
        self.in_language(name)
        return browser


def every_page(practice: Practice, language: str) -> list[Shown]:
    """Every page in this language; the practice must be new, and is full of tickets afterwards."""
    pages = Gathering(practice=practice, language=language)
    admin = pages.known("root", Role.ADMIN)
    _coming_in(pages)
    _nothing_there(pages, admin)
    numbers = _mornings_work(practice)
    admin.log_in("root")
    _list(pages, admin)
    _many_at_once(pages, admin)
    _tickets(pages, admin, numbers)
    _mails(pages, admin)
    _operations(pages, admin)
    _own(pages, admin)
    _failures(pages, admin, numbers[0])
    return pages.pages


def _coming_in(pages: Gathering) -> None:
    practice, language = pages.practice, f"?language={pages.language}"
    new = practice.browser()
    pages.look(
        new,
        login=f"/login{language}",
        welcome=practice.invite("eva") + language,
        no_invitation=f"/welcome/nothing{language}",
        failure__not_there=f"/nothing{language}",
    )
    pages.keep("login:refused", new.get(f"/login{language}").send(f"/login{language}", name="eva", password="x"))
    invited = new.get(practice.invite("uwe") + language)
    pages.keep("welcome:refused", invited.send(f"{invited.url}", password=PASSWORD, again="another"))
    pages.in_language("uwe")
    pages.keep("second_factor", invited.send(invited.url, password=PASSWORD, again=PASSWORD))
    pages.keep("second_factor:refused", invited.send("/second-factor", code="000000", secret=FACTOR))
    pages.known("ida")
    half = practice.browser().get("/login").send("/login", name="ida", password=PASSWORD)
    pages.keep("code", half)
    pages.keep("code:refused", half.send("/login/code", code="000000"))


def _nothing_there(pages: Gathering, admin: Browser) -> None:
    views = ("new", "mine", "unassigned", "overdue", "awaiting", "open", "all", "closed")
    pages.look(admin, **{f"list_{view}__empty": f"/?view={view}" for view in views})
    pages.look(
        admin,
        calls__empty="/calls",
        numbers__empty="/numbers?period=day",
        health__empty="/operations",
        quarantine__empty="/operations/quarantine",
        outbox__empty="/operations/outbox",
        journal__empty="/operations/journal?actor=nobody",
        tokens__empty="/operations/tokens",
        typed__empty="/typed",
    )


def _mornings_work(practice: Practice) -> tuple[TicketNumber, ...]:
    """A ticket to look at, one with everything on it, and tickets that are answered, closed, merged and split."""
    practice.account("bob")
    others = [_other(number) for number in range(1, 7)]
    numbers = take_in(practice.program, COMPLETE, with_files(), *others, INCOMPLETE, AWAY, ENDLESS, COPY)
    first, second, *rest = numbers
    practice.clock.advance(timedelta(hours=3))
    bob = practice.program.acting("bob")
    act.assign(bob, second, assignee="bob")
    act.prioritise(bob, first, priority=Priority.CRITICAL, reason="Kein Betrieb möglich")
    act.prioritise(bob, rest[1], priority=Priority.HIGH)
    act.prioritise(bob, rest[2], priority=Priority.LOW)
    act.note(bob, first, text="Frau Vogt hat angerufen und wartet auf uns.")
    act_letters.reply(bob, rest[0], text=LETTER)
    act.move(bob, rest[3], state=TicketState.CLOSED, resolution=Resolution.ANSWERED)
    act.merge(bob, rest[4], into=first)
    act_team.link(bob, first, other=rest[1])
    _second_mail(practice, bob, first)
    _understood(practice)
    return numbers


def _second_mail(practice: Practice, bob: Acting, first: TicketNumber) -> None:
    practice.clock.advance(REST)
    take_in(practice.program, QUOTING.replace(b"AW: Drucker", f"AW: [{first}] Drucker".encode()))
    with practice.program.database.read() as tx:
        view = board.ticket(tx, first)
    assert view is not None
    own = [one.inbox for one in view.messages]
    if len(own) > 2:
        act_split.split(bob, first, mails=own[-1:])


def _understood(practice: Practice) -> None:
    """As if the mails had been understood to ask for the FAQ's question."""
    found = '[{"number": 1, "score": 0.9, "sentence": "unser Drucker druckt nicht mehr."}]'
    with practice.program.database.begin() as tx:
        tx.exec_driver_sql(f"UPDATE messages SET reading = json_set(reading, '$.faq', json('{found}'))")


def _other(number: int) -> bytes:
    text = f"Der Drucker {number} druckt nicht.\n\nPraxis: Praxis {number}\nSoftware: easymed\nAnsprechpartner: Uwe Ott\nTelefon: 0561 12345{number}"
    return mail(sender=f"P <p{number}@p{number}.example>", subject=f"Anliegen {number}", text=text)


def with_files() -> bytes:
    """A mail with attachments to beware of, and a designed version."""
    message = EmailMessage()
    message["From"] = "Gemeinschaftspraxis Dres. Leutheusser und Schnarrenberger <praxis@leutheusser.example>"
    message["To"] = "akutservice@medatixx.de"
    message["Subject"] = "Befunde lassen sich seit heute morgen nicht mehr einlesen, bitte dringend um Rückruf"
    message["Message-ID"] = "<anhang@leutheusser.example>"
    message.set_content(
        "Guten Tag,\n\nanbei die Liste.\n\nPraxis: Dres. Leutheusser\nSoftware: x.concept\nTelefon: 0361 99887"
    )
    message.add_alternative("<p>Guten Tag, <b>anbei</b> die Liste.</p>", subtype="html")
    for name, content in (("Befund.pdf", b"MZ\x90\x00"), ("Liste.xlsm", b"x"), ("Foto.jpg", b"\xff\xd8\xff\xe0JFIF")):
        message.add_attachment(content, maintype="application", subtype="octet-stream", filename=name)
    return message.as_bytes()


def _list(pages: Gathering, admin: Browser) -> None:
    pages.look(
        admin,
        list_open__work="/?view=open",
        list_open__ticked="/?view=open&ticked=all",
        list_awaiting__work="/?view=awaiting",
        list_closed__work="/?view=closed",
        list_all__filtered="/?view=all&text=Drucker&priority=critical&software=x.isynet",
        list_all__none_found="/?view=all&text=Quastenflosser",
        calls__work="/calls?whose=all",
        numbers__work="/numbers?period=all",
        shortcuts="/shortcuts",
    )


def _many_at_once(pages: Gathering, admin: Browser) -> None:
    practice = pages.practice
    seen = dict(re.findall(r'name="(ticket-[^"]+)" value="([^"]+)"', admin.get("/?view=open").page))
    chosen = {"back": "/?view=open", **seen}
    for kind in ("assign", "priority", "dismiss", "close", "reply"):
        admin.get("/?view=open")
        pages.keep(f"many_{kind}", admin.send("/bulk", act=kind, **chosen))
    pages.keep("many_reply:lacking", admin.send("/bulk", act="reply", go="look", **chosen))
    admin.get("/?view=open")
    pages.keep("many_none", admin.send("/bulk", act="take", back="/?view=open"))
    answer = {"act": "reply", "text": LETTER, **chosen}
    admin.get("/?view=open")
    pages.keep("many_reply:look", admin.send("/bulk", go="look", **answer))
    admin.get("/?view=open")
    pages.keep("many_reply:done", admin.send("/bulk", go="do", **answer))
    letters = dict.fromkeys(re.findall(r'name="(letter-\d+)"', admin.page), "on")
    pages.keep("many_taken_back", admin.send("/bulk/take-back", back="/?view=open", text=LETTER, **letters))
    practice.clock.advance(REST)


def _tickets(pages: Gathering, admin: Browser, numbers: tuple[TicketNumber, ...]) -> None:
    practice = pages.practice
    first, second, answered, linked, _, closed, merged, _, incomplete, away, endless, copy = numbers
    bob = practice.browser()
    bob.client.cookies.set("desk", practice.account("bea"))
    bob.get(f"/tickets/{first}")
    bob.client.post(f"/tickets/{first}/presence", data={"typing": "yes", "_csrf_token": bob.client.cookies["form"]})
    for name, number in {
        "new": linked,
        "with_others": first,
        "files": second,
        "answered": answered,
        "closed": closed,
        "merged": merged,
        "incomplete": incomplete,
        "automatic": away,
        "endless": endless,
        "withheld": copy,
    }.items():
        pages.keep(f"ticket_{name}", admin.get(f"/tickets/{number}"))
    anyway = f"/tickets/{copy}/send-anyway"
    pages.keep("ticket_withheld:preview", admin.get(f"/tickets/{copy}").send(anyway, mail=str(numbers.index(copy) + 1)))
    here = f"/tickets/{linked}"
    admin.get(here)
    pages.keep("ticket_new:preview", admin.send(f"{here}/reply", go="preview", text=LETTER, **{"entry-1": "on"}))
    admin.get(here)
    words = {"text": "Wie lautet Ihr Passwort? Siehe https://boese.example/x"}
    pages.keep("ticket_new:words_refused", admin.send(f"{here}/reply", go="send", **words))
    pages.keep("ticket_new:merge_refused", admin.send(f"{here}/merge", into="AK-0000-0000"))
    stale = admin.get(here).page
    act.note(practice.program.acting("bob"), linked, text="Ich rufe dort an.")
    act.prioritise(practice.program.acting("bob"), linked, priority=Priority.CRITICAL)
    admin.page = stale
    pages.keep("ticket_new:conflict", admin.send(f"{here}/state", state="in_progress"))
    pages.keep("ticket_new:sent", admin.get(here).send(f"{here}/reply", go="send", text=LETTER))
    pages.keep("ticket_incomplete:claimed", admin.get(f"/tickets/{incomplete}").send(f"/tickets/{incomplete}/claim"))


def _mails(pages: Gathering, admin: Browser) -> None:
    pages.look(
        admin,
        files="/mails/2/attachments",
        files__none="/mails/1/attachments",
        questions="/mails/1/questions",
        original="/mails/2/original",
    )
    pages.keep("original:shown", admin.send("/mails/2/original"))


def _operations(pages: Gathering, admin: Browser) -> None:
    practice = pages.practice
    with practice.program.database.begin() as tx:
        tx.exec_driver_sql(
            "UPDATE inbox SET state = 'quarantined', due_at = NULL, error = 'the reader process died over this mail' WHERE id = 3"
        )
        progress.beat(tx, "collect", practice.clock.now() - timedelta(hours=2))
        tx.exec_driver_sql("UPDATE letters SET state = 'failed' WHERE id = 2")
    practice.clock.advance(timedelta(minutes=1))
    admin.get("/operations/tokens").send(
        "/operations/tokens", act="make", name="root", label="helpdesk", days="30", **{"tickets:read": "yes"}
    )
    pages.keep("tokens:made", admin)
    pages.keep(
        "users:invited", admin.get("/operations/users").send("/operations/users", act="add", name="udo", role="lead")
    )
    pages.look(
        admin,
        health="/operations",
        quarantine="/operations/quarantine",
        outbox="/operations/outbox?view=all",
        outbox__waiting="/operations/outbox",
        letter="/operations/outbox/1",
        users="/operations/users",
        tokens="/operations/tokens",
        journal="/operations/journal",
    )


def _own(pages: Gathering, admin: Browser) -> None:
    practice = pages.practice
    with practice.program.database.begin() as tx:
        account = accounts.find(tx, "root")
        assert account is not None
        kept_forms.keep(tx, account.id, "/tickets/x/note", [("text", LETTER)], now=practice.clock.now())
    pages.look(admin, me="/me", typed="/typed")
    pages.keep("me:refused", admin.get("/me").send("/me/password", old="x", password=PASSWORD, again=PASSWORD))
    admin.get("/me").send("/me/codes", code=practice.code())
    pages.keep("recovery", admin)


def _failures(pages: Gathering, admin: Browser, number: TicketNumber) -> None:
    practice = pages.practice
    agent = pages.known("ada")
    pages.look(agent, failure__forbidden="/operations", failure__no_ticket="/tickets/AK-1234-5678")
    admin.get("/me")
    admin.page = ""
    pages.keep("failure:no_token", admin.send(f"/tickets/{number}/note", text="x"))
    with practice.program.database.begin() as tx:
        tx.exec_driver_sql("ALTER TABLE tickets RENAME TO gone")
    pages.look(agent, failure__broken="/")
