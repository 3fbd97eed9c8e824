"""A mail's attachments with what they are by their content, before one of them is taken away."""

from collections.abc import Iterator
from dataclasses import dataclass

from litestar import get

from intake.desk.attachments import FileKind, FileWarning, kind_by_content, warnings_of
from intake.desk.desk import AGENT, Answer, FromPath, TheDesk, TheVisit, in_thread
from intake.desk.mails import mail_of
from intake.desk.text import file_name
from intake.mail.message import Attachment, Message
from intake.mail.parsing import parse, parts_bytes
from intake.store import inbox

MOST_LISTED = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """An attachment, looked at."""

    index: int
    name: str
    kind: FileKind
    declared: str
    """What the mail says it is."""
    size: int
    warnings: tuple[FileWarning, ...]


@get("/mails/{mail:int}/attachments", opt=AGENT)
@in_thread
def attachments(desk: TheDesk, visit: TheVisit, mail: FromPath[int]) -> Answer:
    """The attachments of a mail."""
    view = mail_of(desk, mail)
    with desk.parts.database.read() as tx:
        raw = inbox.raw(tx, view.inbox)
    message = parse(raw, complete=view.complete)
    attached = message.attachments if isinstance(message, Message) else ()
    return desk.pages.page(
        visit,
        "attachments",
        mail=view,
        files=tuple(_listed(raw, attached[:MOST_LISTED])),
        left_off=max(0, len(attached) - MOST_LISTED),
        readable=isinstance(message, Message),
    )


def _listed(raw: bytes, attached: tuple[Attachment, ...]) -> Iterator[Listed]:
    described = {one.index: one for one in attached}
    found = {}
    # One at a time: of all that is looked at, only words are kept.
    for index, content in parts_bytes(raw, frozenset(described)):
        name = file_name(described[index].name, "")
        found[index] = Listed(
            index=index,
            name=name,
            kind=kind_by_content(content),
            declared=described[index].content_type,
            size=len(content),
            warnings=warnings_of(name, content),
        )
    yield from (found[one.index] for one in attached if one.index in found)


HANDLERS = (attachments,)
