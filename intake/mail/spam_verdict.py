"""The verdicts of spam filters that a mail passed before it came to us, as they note them in headers."""

import re

from intake.mail.message import Message

_YES = re.compile(r"\s*(?:yes|true|spam|1)\b", re.IGNORECASE)
_AT_LEAST_5 = re.compile(r"\s*[5-9]\s*$")
_FOREFRONT = re.compile(r"\b(?:SCL:[5-9]\b|SFV:(?:SPM|SKS|SKB)\b|CAT:(?:SPM|HSPM|PHSH|HPHSH|HPHISH|MALW)\b)")
_POSITIVE = re.compile(r"\s*[1-9]")
_JUNK = re.compile(r"\s*junk:", re.IGNORECASE)
_ACTION = re.compile(r"\s*(?:reject|add header|rewrite subject|discard|quarantine)\b", re.IGNORECASE)

_VERDICTS = {
    "x-spam-flag": _YES,
    "x-spam-status": _YES,
    "x-spam": _YES,
    "x-bogosity": _YES,
    "x-dspam-result": _YES,
    "x-barracuda-spam-flag": _YES,
    "x-spam-action": _ACTION,
    "x-rspamd-action": _ACTION,
    "x-ms-exchange-organization-scl": _AT_LEAST_5,
    "x-forefront-antispam-report": _FOREFRONT,
    "x-gmx-antispam": _POSITIVE,
    "x-ui-filterresults": _JUNK,
}


def spam_verdict(message: Message) -> str | None:
    """The header in which a filter calls the mail spam; None if none does."""
    for name, value in message.headers:
        verdict = _VERDICTS.get(name)
        if verdict and verdict.search(value[:500]) and (verdict is _FOREFRONT or verdict.match(value)):
            return f"{name}: {value}"
    return None
