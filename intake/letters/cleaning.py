"""What a stranger wrote, made harmless before it stands in a letter of ours.

A letter repeats what we understood of a mail. Whoever forges a sender could so have us write to a practice
in our own name; therefore nothing repeated may look like a link, span lines, turn the direction of reading or be long.
Templates never evaluate values, so their syntax needs no care here.
"""

import re
import unicodedata

LONGEST_VALUE = 120
"""Characters of a repeated value; what is longer is cut and ends in an ellipsis."""

LONGEST_BODY = 50_000
"""Characters of a text written by staff."""

_LOOKED_AT = 1_000
_SCHEME = re.compile(r"[:/\\]{2,}")
# Mail programs turn `name.tld` into links by themselves. Every two-letter ending may be a country's; of the others
# the ones in wide use. A space before the dot is enough to stop them and leaves the value legible.
_DOMAIN_DOT = re.compile(
    r"(?<=[^\W_])\.(?=(?:[a-z]{2}|com|net|org|info|biz|online|site|shop|xyz|top|app|dev|club|live|link|click|support|help"
    r"|health|care|clinic|doctor|website|space|store|cloud|email|zip|icu|cyou|pro|name|mobi|tech|berlin|hamburg|koeln"
    r"|bayern|nrw|saarland|test|example)\b)",
    re.IGNORECASE,
)
_WWW_DOT = re.compile(r"\bwww\d{0,2}\.", re.IGNORECASE)
_ADDRESS = re.compile(r"[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,4}")


def repeated(value: str) -> str:
    """A value as a letter may repeat it: one line, at most `LONGEST_VALUE` characters, nothing that becomes a link."""
    line = one_line(value)
    line = _SCHEME.sub(" ", line).replace("@", " @ ")
    line = _WWW_DOT.sub(lambda match: match[0][:-1] + " .", line)
    return shortened(_DOMAIN_DOT.sub(" .", line))


def repeated_address(value: str) -> str:
    """An e-mail address as it is; anything else made harmless."""
    line = one_line(value)
    return line if len(line) <= LONGEST_VALUE and _ADDRESS.fullmatch(line) else repeated(value)


def one_line(value: str) -> str:
    """The beginning of a value as one line without control, format or direction characters."""
    return " ".join(_cleaned(value[:_LOOKED_AT]).split())


def shortened(value: str) -> str:
    """The value, cut to `LONGEST_VALUE` characters with an ellipsis at the end."""
    return value if len(value) <= LONGEST_VALUE else value[: LONGEST_VALUE - 1].rstrip() + "…"


def lines(text: str) -> str:
    r"""A longer text without control, format or direction characters; line breaks stay, as \n."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return "\n".join(map(_cleaned, text.split("\n")))


def _cleaned(line: str) -> str:
    return line if line.isprintable() else "".join(map(_harmless, line))


def _harmless(char: str) -> str:
    if char.isprintable():
        return char
    # Spaces of every width count as not printable. Marks that turn the direction or show nothing (Cf) leave no gap;
    # controls, surrogates, unassigned characters and line separators do.
    category = unicodedata.category(char)
    return char if category == "Zs" else "" if category == "Cf" else " "
