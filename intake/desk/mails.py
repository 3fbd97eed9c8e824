"""Mails' bytes to take away: whole, or one attachment. Never shown, always noted in the journal."""

from collections.abc import Iterator
from urllib.parse import quote

from litestar import get
from litestar.exceptions import NotFoundException
from litestar.response import Stream

from intake.desk.desk import AGENT, Desk, FromPath, TheDesk, TheVisit, in_thread
from intake.desk.text import file_name
from intake.desk.visit import Visit
from intake.mail.message import Message
from intake.mail.parsing import parse, part_bytes
from intake.steps.act import NotDone
from intake.steps.act_operations import view_raw
from intake.store import ticket_view
from intake.store.ticket_view import MessageView
from intake.triage.case import InboxId

_LONGEST_ID = 10**18
_CHUNK = 1 << 18
"""Bytes handed on at a time, so that a slow line holds no copy of the whole."""


@get("/mails/{mail:int}/raw", opt=AGENT)
@in_thread
def raw(desk: TheDesk, visit: TheVisit, mail: FromPath[int]) -> Stream:
    """A mail as it came, credentials included."""
    return _download(raw_of(desk, visit, mail, event="raw_viewed"), f"mail-{mail}.eml")


@get("/mails/{mail:int}/attachments/{index:int}", opt=AGENT)
@in_thread
def attachment(desk: TheDesk, visit: TheVisit, mail: FromPath[int], index: FromPath[int]) -> Stream:
    """An attachment, to be opened by whoever knows what they do."""
    whole = raw_of(desk, visit, mail, event="attachment_taken", part=index)
    parsed = parse(whole)
    found = (one for one in parsed.attachments if one.index == index) if isinstance(parsed, Message) else ()
    described = next(iter(found), None)
    if described is None:
        raise NotFoundException
    return _download(part_bytes(whole, index), file_name(described.name, f"attachment-{index}.bin"))


def raw_of(desk: Desk, visit: Visit, mail: int, *, event: str, part: int | None = None) -> bytes:
    """A mail's bytes, noted in the journal under this event. Raises NotFoundException."""
    if not 0 < mail < _LONGEST_ID:
        raise NotFoundException
    try:
        return view_raw(desk.parts.acting(visit.account.name), InboxId(mail), event=event, part=part)
    except NotDone:
        raise NotFoundException from None


def mail_of(desk: Desk, mail: int) -> MessageView:
    """A mail that stands on a ticket. Raises NotFoundException."""
    if not 0 < mail < _LONGEST_ID:
        raise NotFoundException
    with desk.parts.database.read() as tx:
        found = ticket_view.message(tx, InboxId(mail))
    if found is None:
        raise NotFoundException
    return found


def _download(content: bytes, name: str) -> Stream:
    """Bytes that a browser keeps and never opens by itself (RFC 6266, 4.3; RFC 8187, 3.2)."""
    plain = "".join(char if char.isascii() and (char.isalnum() or char in "._- ") else "_" for char in name)
    return Stream(
        _chunks(content),
        media_type="application/octet-stream",
        headers={
            "Content-Length": str(len(content)),
            "Content-Disposition": f"attachment; filename=\"{plain}\"; filename*=UTF-8''{quote(name, safe='')}",
            "Content-Security-Policy": "sandbox; default-src 'none'",
        },
    )


def _chunks(content: bytes) -> Iterator[bytes]:
    yield from (content[at : at + _CHUNK] for at in range(0, len(content), _CHUNK))


HANDLERS = (raw, attachment)
