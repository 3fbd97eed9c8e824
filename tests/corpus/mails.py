"""Labelled cases as raw mails."""

import json
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, formataddr
from pathlib import Path
from typing import Any
from zlib import crc32

FOLDER = Path(__file__).parent
SETS = ("development", *(f"hand_{hand}" for hand in "mnpqrstuvwxyz"))
MAILBOX = "akutservice@medatixx.de"
START = datetime(2021, 11, 8, 12, tzinfo=UTC)
WRITTEN_BY_BUILDER = frozenset({"from", "to", "subject", "date", "message-id"})


@dataclass(frozen=True)
class Labelled:
    """A mail and what is to be said of it."""

    name: str
    raw: bytes
    label: dict[str, Any]


def labelled(name: str) -> tuple[Labelled, ...]:
    """The mails of a set, in the order of its file."""
    lines = (FOLDER / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    cases = [json.loads(line) for line in lines if line.strip()]
    return tuple(Labelled(case["id"], _raw(case, number), case["label"]) for number, case in enumerate(cases))


def _raw(case: dict[str, Any], number: int) -> bytes:
    form = case.get("format") or {}
    if form.get("raw"):
        return form["raw"].replace("\r\n", "\n").replace("\n", "\r\n").encode("utf-8", "surrogateescape")
    mail = EmailMessage(policy=SMTP)
    address = case["from"]["addr"]
    mail["From"] = formataddr((case["from"].get("name", ""), address))
    mail["To"] = MAILBOX
    mail["Subject"] = case.get("subject", "").replace("\n", " ")
    mail["Date"] = format_datetime(START + timedelta(minutes=17 * number))
    mail["Message-ID"] = f"<{crc32(case['id'].encode()):08x}@{address.rpartition('@')[2]}>"
    if form.get("in_reply_to"):
        mail["In-Reply-To"] = mail["References"] = form["in_reply_to"]
    for header, value in (form.get("headers") or {}).items():
        if header.lower() not in WRITTEN_BY_BUILDER:
            mail[header] = value
    _body(mail, case, form)
    return mail.as_bytes()


def _body(mail: EmailMessage, case: dict[str, Any], form: dict[str, Any]) -> None:
    text, html = case.get("text"), case.get("html") or ""
    charset, cte = _encoding(text if text is not None else html, form)
    ways = {"charset": charset, **({"cte": cte} if cte else {})}
    if text is None:
        mail.set_content(html, subtype="html", **ways)
    else:
        mail.set_content(text, params={"format": "flowed"} if form.get("flowed") else None, **ways)
        if html:
            mail.add_alternative(html, subtype="html", charset="utf-8")
    for attachment in form.get("attachments") or []:
        main, _, sub = attachment.get("type", "application/octet-stream").partition("/")
        content = b"%PDF-1.4\n" + bytes(int(attachment.get("size", 1000)))
        mail.add_attachment(content, maintype=main, subtype=sub or "octet-stream", filename=attachment["name"])


def _encoding(body: str, form: dict[str, Any]) -> tuple[str, str | None]:
    """The charset and transfer encoding asked for, where the text can be written in them."""
    charset, cte = form.get("charset", "utf-8"), form.get("cte")
    try:
        body.encode(charset)
    except UnicodeEncodeError:
        charset = "utf-8"
    return charset, None if cte == "7bit" and not body.isascii() else cte
