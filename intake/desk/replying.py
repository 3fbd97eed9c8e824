"""Writing to a practice from its ticket's page: a text block put in, the exact letter looked at, the letter sent.

So with asking back, and with what the program withheld.
Everything typed and chosen travels in the form, so that nothing of it is lost and nothing is kept before it is sent.
"""

import re
from base64 import b64encode
from hashlib import sha256

from litestar import post
from litestar.exceptions import NotFoundException

from intake.desk.composing import Composed, composed, with_block
from intake.desk.desk import AGENT, Answer, Form, FromPath, TheDesk, TheVisit, in_thread
from intake.desk.protection import CONTENT_POLICY
from intake.desk.ticket_form import Sent, sent, whole_number
from intake.desk.ticket_page import Outcome
from intake.steps import act, act_asking
from intake.steps.write import Written
from intake.store import tickets
from intake.triage.case import InboxId

_INLINE_STYLE = re.compile(r' style="([^"<>]{1,500})"')
_STYLE_SOURCE = "style-src 'self'"


@post("/tickets/{number:str}/reply", opt=AGENT)
@in_thread
def reply(desk: TheDesk, visit: TheVisit, number: FromPath[str], data: Form) -> Answer:
    """Send a reply, show the letter it would be, put a text block into what is typed, or change its language."""
    it, letter = sent(desk, visit, number, data), composed(data)
    if data.get("go") == "send":
        return it.carry_out("reply", lambda by: act.reply(by, it.number, **letter))
    if data.get("go") in {"block", "choose"}:
        return _rewritten(it).page(Outcome(typing=True))
    # The letter is shown with what is still to be confirmed in it.
    shown: Composed = {**letter, "credential_words_confirmed": True}
    return it.attempt("reply", lambda by: act.preview(by, it.number, **shown), lambda made: _previewed(it, made))


@post("/tickets/{number:str}/ask", opt=AGENT)
@in_thread
def ask(desk: TheDesk, visit: TheVisit, number: FromPath[str], data: Form) -> Answer:
    """Ask for what is missing, or show the letter that would."""
    it = sent(desk, visit, number, data)
    if data.get("go") == "send":
        return it.carry_out("ask", lambda by: act_asking.ask_missing(by, it.number))
    return it.attempt("ask", lambda by: act_asking.preview_asking(by, it.number), lambda made: _previewed(it, made))


@post("/tickets/{number:str}/send-anyway", opt=AGENT)
@in_thread
def send_anyway(desk: TheDesk, visit: TheVisit, number: FromPath[str], data: Form) -> Answer:
    """Send the letter that was withheld from a mail, or show it."""
    it, mail = sent(desk, visit, number, data), InboxId(whole_number(data.get("mail")))
    if data.get("go") == "send":
        return it.carry_out("send_anyway", lambda by: act.send_anyway(by, it.number, inbox_id=mail, reason=it.reason()))
    return it.attempt(
        "send_anyway",
        lambda by: act.preview_withheld(by, it.number, inbox_id=mail),
        lambda made: _previewed(it, made, withheld=mail),
    )


def _rewritten(it: Sent) -> Sent:
    """The form with the text block that it asks for."""
    if it.data.get("go") != "block":
        return it
    with it.desk.parts.database.read() as tx:
        ticket = tickets.find(tx, it.number)
    if ticket is None:
        raise NotFoundException
    return Sent(desk=it.desk, visit=it.visit, number=it.number, data=with_block(it.desk, ticket, it.data))


def _previewed(it: Sent, letter: Written, *, withheld: InboxId | None = None) -> Answer:
    """The ticket's page with the letter on it, whose own styles, and no others, hold in the frame that shows its HTML."""
    page = it.page(Outcome(preview=letter, withheld=withheld, typing=True))
    page.headers["Content-Security-Policy"] = CONTENT_POLICY.replace(
        _STYLE_SOURCE, f"{_STYLE_SOURCE} 'unsafe-hashes' {' '.join(_style_hashes(letter.words.html))}"
    )
    return page


def _style_hashes(html: str) -> list[str]:
    """The source expression of each style that stands in an element (CSP 3, 8.4)."""
    styles = dict.fromkeys(_INLINE_STYLE.findall(html))
    return [f"'sha256-{b64encode(sha256(style.encode()).digest()).decode()}'" for style in styles]


HANDLERS = (reply, ask, send_anyway)
