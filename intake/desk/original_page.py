"""A mail as it came: asked for first, then noted in the journal, and shown so that it can do nothing.

The frame with the HTML has an address of its own, so that its policy is its own too. It is answered only for a while
to whoever opened the original, by a pass in its address; otherwise it could be looked at past the journal.
"""

import hmac
from datetime import timedelta
from hashlib import sha256

from litestar import Response, get, post
from litestar.exceptions import NotFoundException

from intake.desk.desk import AGENT, Answer, Desk, Form, FromPath, TheDesk, TheVisit, in_thread
from intake.desk.mails import mail_of, raw_of
from intake.desk.original import FRAME_POLICY, document_of, shown
from intake.desk.original_headers import headers_of
from intake.desk.protection import CONTENT_POLICY
from intake.desk.visit import Asked, Visit
from intake.mail.message import Message
from intake.mail.parsing import parse
from intake.store import inbox
from intake.triage.case import InboxId

PASS = timedelta(minutes=10)
PAGE_POLICY = f"{CONTENT_POLICY}; frame-src 'self'"
LONGEST_TEXT = 200_000


@get("/mails/{mail:int}/original", opt=AGENT)
@in_thread
def ask(desk: TheDesk, visit: TheVisit, mail: FromPath[int]) -> Answer:
    """What opening the original means, before it is opened."""
    return desk.pages.page(visit, "original_ask", mail=mail_of(desk, mail))


@post("/mails/{mail:int}/original", opt=AGENT)
@in_thread
def show(desk: TheDesk, visit: TheVisit, mail: FromPath[int], data: Form) -> Answer:  # noqa: ARG001 - the form has but its token
    """The original: its headers in words, its text and its HTML."""
    view = mail_of(desk, mail)
    message = parse(raw_of(desk, visit, mail, event="original_viewed"), complete=view.complete)
    until = int((visit.now + PASS).timestamp())
    page = desk.pages.page(
        visit,
        "original",
        mail=view,
        headers=headers_of(message) if isinstance(message, Message) else None,
        text=message.text[:LONGEST_TEXT] if isinstance(message, Message) else "",
        picture=shown(message.html) if isinstance(message, Message) and message.html else None,
        has_html=isinstance(message, Message) and bool(message.html),
        frame=f"/mails/{mail}/original/html?until={until}&pass={_pass(desk, visit, mail, until)}",
    )
    page.headers["Content-Security-Policy"] = PAGE_POLICY
    return page


@get("/mails/{mail:int}/original/html", opt=AGENT)
@in_thread
def frame(request: Asked, desk: TheDesk, visit: TheVisit, mail: FromPath[int]) -> Response[str]:
    """The HTML of a mail that was opened a moment ago, for its frame."""
    said = request.query_params
    until = said.get("until", "")
    if not (until.isascii() and until.isdigit() and len(until) <= 12):  # noqa: PLR2004 - seconds, for long
        raise NotFoundException
    good = hmac.compare_digest(said.get("pass", "").encode(), _pass(desk, visit, mail, int(until)).encode())
    if not good or visit.now.timestamp() > int(until):
        raise NotFoundException
    with desk.parts.database.read() as tx:
        message = parse(inbox.raw(tx, InboxId(mail)))
    made = shown(message.html) if isinstance(message, Message) else None
    return Response(
        document_of(made.html if made else "", visit.language),
        media_type="text/html; charset=utf-8",
        headers={"Content-Security-Policy": FRAME_POLICY, "X-Frame-Options": "SAMEORIGIN"},
    )


def _pass(desk: Desk, visit: Visit, mail: int, until: int) -> str:
    words = f"original/{visit.account.name}/{mail}/{until}"
    return hmac.new(desk.parts.csrf_key.encode(), words.encode(), sha256).hexdigest()


HANDLERS = (ask, show, frame)
