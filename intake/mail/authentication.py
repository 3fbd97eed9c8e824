"""What our own mail provider found out about the sender's authenticity (Authentication-Results, RFC 8601).

Only header fields of the configured authserv-ids count, and of those only the ones the provider's last server set: once
a Received line has followed them, whatever comes below may have been written by the sender.
"""

import re
from collections.abc import Iterator

from intake.mail.identity import Identity
from intake.mail.message import Message

_COMMENT = re.compile(r"\([^()]*\)")
_RESULT = re.compile(r"^\s*(dmarc|spf|dkim)\s*=\s*([a-z]+)", re.IGNORECASE)
_ID = re.compile(r"\s*\"?([^\s;\"]+)\"?(?:\s+\d+)?\s*$")
_MOST_VALUE = 8000


def authentication_failure(message: Message, identity: Identity) -> str | None:
    """What failed, as `dmarc=fail` or `spf=fail dkim=none`; None if nothing failed or nobody we trust looked.

    DMARC decides alone where it has a verdict. Without one, SPF must fail outright with no signature that holds, or
    weakly with a broken signature.
    """
    results = _results(message, identity)
    dmarc = results.get("dmarc", ["none"])
    if "pass" in dmarc or "bestguesspass" in dmarc:
        return None
    if "fail" in dmarc:
        return "dmarc=fail"
    spf = results.get("spf", ["none"])[0]
    dkim = results.get("dkim", ["none"])
    if "pass" in dkim or spf not in {"fail", "hardfail", "softfail"}:
        return None
    if spf == "softfail" and "fail" not in dkim:
        return None
    return f"spf={spf} dkim={dkim[0]}"


def _results(message: Message, identity: Identity) -> dict[str, list[str]]:
    results: dict[str, list[str]] = {}
    for value in _trusted_values(message, identity):
        for piece in value.split(";")[1:]:
            match = _RESULT.match(piece)
            if match:
                results.setdefault(match[1].lower(), []).append(match[2].lower())
    return results


def _trusted_values(message: Message, identity: Identity) -> Iterator[str]:
    begun = False
    for name, value in message.headers:
        if name == "received" and begun:
            return
        if name == "authentication-results":
            plain = _COMMENT.sub(" ", value[:_MOST_VALUE])
            match = _ID.match(plain.partition(";")[0])
            if match and match[1].lower() in identity.authserv_ids:
                begun = True
                yield plain
