"""Mails' bytes to take away: whole, or one attachment. Never shown, always noted in the journal."""

from urllib.parse import quote

from litestar import Response, get
from litestar.exceptions import NotFoundException

from intake.desk.desk import AGENT, Desk, FromPath, TheDesk, TheVisit, in_thread
from intake.desk.text import file_name
from intake.desk.visit import Visit
from intake.mail.message import Message
from intake.mail.parsing import parse, part_bytes
from intake.steps import act
from intake.steps.act import NotDone
from intake.triage.case import InboxId

_LONGEST_ID = 10**18


@get("/mails/{mail:int}/raw", opt=AGENT)
@in_thread
def raw(desk: TheDesk, visit: TheVisit, mail: FromPath[int]) -> Response[bytes]:
    """A mail as it came, credentials included."""
    return _download(_bytes(desk, visit, mail), f"mail-{mail}.eml")


@get("/mails/{mail:int}/attachments/{index:int}", opt=AGENT)
@in_thread
def attachment(desk: TheDesk, visit: TheVisit, mail: FromPath[int], index: FromPath[int]) -> Response[bytes]:
    """An attachment, to be opened by whoever knows what they do."""
    whole = _bytes(desk, visit, mail)
    parsed = parse(whole)
    found = (one for one in parsed.attachments if one.index == index) if isinstance(parsed, Message) else ()
    described = next(iter(found), None)
    if described is None:
        raise NotFoundException
    return _download(part_bytes(whole, index), file_name(described.name, f"attachment-{index}.bin"))


def _bytes(desk: Desk, visit: Visit, mail: int) -> bytes:
    if not 0 < mail < _LONGEST_ID:
        raise NotFoundException
    try:
        return act.view_raw(desk.parts.acting(visit.account.name), InboxId(mail))
    except NotDone:
        raise NotFoundException from None


def _download(content: bytes, name: str) -> Response[bytes]:
    """Bytes that a browser keeps and never opens by itself (RFC 6266, 4.3; RFC 8187, 3.2)."""
    plain = "".join(char if char.isascii() and (char.isalnum() or char in "._- ") else "_" for char in name)
    return Response(
        content,
        media_type="application/octet-stream",
        headers={
            "Content-Disposition": f"attachment; filename=\"{plain}\"; filename*=UTF-8''{quote(name, safe='')}",
            "Content-Security-Policy": "sandbox; default-src 'none'",
        },
    )


HANDLERS = (raw, attachment)
