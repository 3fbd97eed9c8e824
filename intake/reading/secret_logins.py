"""Credentials beside the account they open: `Login: praxis / Sommer21`, `admin / …`, the key of a wireless network."""

import re
from collections.abc import Iterator

from intake.reading.secret_keyword import KEY, PHONE, Span
from intake.reading.secret_places import Sought
from intake.reading.secret_values import SHORTEST, bare, is_key, looks_made_up, may_be_value, value_span

_ACCOUNT_WORD = r"(?:anmeldung|anmelden|log-?in|kundencenter|kundenportal|webmail|router|fritz-?box|zug(?:a|ä)ng(?:e|sdaten)?|benutzer(?:name)?|user(?:name)?|credentials|account|konto(?!r)|nutzer|kennung)"
_PAIR = re.compile(
    rf"{_ACCOUNT_WORD}[^:\n]{{0,30}}?(?P<colon>:?)\s{{1,3}}(?P<user>[^\W\d_][^\s/,;]{{1,40}})\s{{0,2}}(?P<sign>/|\||,|;|\s-\s)\s{{0,2}}(?P<value>[^\s/,;()]{{4,60}})",
    re.IGNORECASE,
)
_BOTH = re.compile(
    rf"(?:benutzer(?:name)?|user(?:name)?|login|kennung|name)\s{{0,2}}(?:/|\+|&|\||und\s|and\s)\s{{0,2}}{KEY}(?P<colon>:?)\s{{1,3}}(?P<user>[^\s/,;|]{{2,40}})(?P<sign>\s{{0,2}}(?:/|\||,|;|\s-\s)\s{{0,2}}|[^\S\n]{{1,3}})(?P<value>[^\s/,;()]{{3,60}})",
    re.IGNORECASE,
)
"""`Kennung/Passwort praxis01 / Hasenfuss`"""
_ACCOUNT = re.compile(
    r"(?<![\w-])(?:admin(?:istrator)?|root|sa|sysadmin|supervisor|superuser|super|operator|gast|guest|konnektor|kvuser|dbo|(?:user|benutzer|praxis|service|arzt|empfang|anmeldung)(?=\s{0,2}/))(?:\s{0,2}[/|:]\s{0,2}|\s(?:(?:mit|with)\s)?)(?P<value>[^\s/,;()]{4,60})(?![^\s/,;()]|\s{0,2}[/|])",
    re.IGNORECASE,
)
"""`admin / Celle-2020-TI!`: a usual account and its key."""
_LOCKED = re.compile(
    r"(?<![^\W_])(?:mit|with|by)\s(?P<value>[^\s,;()]{6,60})\s(?:verschl(?:ü|ue)sselt|gesch(?:ü|ue)tzt|gesichert|encrypted|protected|ge(?:ö|oe)ffnet)",
    re.IGNORECASE,
)
"""`Die Sicherung ist mit Eifelturm_58 verschlüsselt`"""
_WLAN = re.compile(
    r"(?:wlan|w-lan|wi-?fi)[^\n.!?]{0,60}?(?:schl(?:ü|ue)ssel|key|code)(?:\s(?:ist|lautet|hei(?:ß|ss)t|is|dazu|daf(?:ü|ue)r))?[:\s]{1,3}[\"'„“]?(?P<value>[^\s,;()\"“”]{6,63})",
    re.IGNORECASE,
)
_PHRASE = re.compile(
    rf"{KEY}[^\S\n]{{0,2}}(?:ist|lautet|hei(?:ß|ss)t|is|:|=)?[^\S\n]{{0,2}}[\"„“»«](?P<value>[^\s\"“”„»«]{{2,30}}(?:[^\S\n][^\s\"“”„»«]{{1,30}}){{1,6}})[\"“”»«]",
    re.IGNORECASE,
)
"""`passphrase "green horse battery"`"""
_LETTER = r"(?:(?:gro(?:ß|ss)|klein)(?:e[srn]?)?[^\S\n]\w(?![^\W_])|\d{1,4}(?!\d)|\w(?![^\W_])|(?:ausrufe|frage|doppelkreuz|prozent|dollar|plus|gleich|und-?)(?:zeichen)?|punkt|bindestrich|minus|raute|unterstrich|stern(?:chen)?|komma|hashtag)"
_SPELT = re.compile(
    rf"(?P<value>(?:gro(?:ß|ss)|klein)(?:e[srn]?)?[^\S\n]\w(?![^\W_])(?:(?:,|[^\S\n]-)?[^\S\n](?:dann[^\S\n]|und[^\S\n])?{_LETTER}){{2,30}})",
    re.IGNORECASE,
)
"""`Großes M, klein a, 2020, Ausrufezeichen`"""
_NO_KEY = re.compile(r"(?:passw|kennw|pw\b|pin\b|tel|fax)", re.IGNORECASE)
_DESK = re.compile(
    r"empfang|anmeldung|labor|arzt|verwaltung|administrator|zimmer|rezeption|benutzer|server", re.IGNORECASE
)


_BEGINS = tuple(
    "anmeld login log-in kundencenter kundenportal webmail router fritz zugang zugäng benutzer user credentials account konto nutzer kennung".split()
)
_ACCOUNT_BEGINS = tuple(
    "admin root sa sysadmin super operator gast guest konnektor kvuser dbo user benutzer praxis service arzt empfang anmeldung".split()
)


def logins(where: Sought) -> Iterator[Span]:
    """The key of an account that is named before it."""
    text = where.text
    yield from (value_span(text, m) for m in where.matches(_PAIR, _BEGINS) if _is_pair(m))
    yield from (value_span(text, m) for m in where.matches(_BOTH, _BEGINS) if _is_both(m))


def locked(where: Sought) -> Iterator[Span]:
    """The key that something is encrypted with."""
    if any(
        word in where.lowered
        for word in ("schlüsselt", "schluesselt", "esch", "gesichert", "crypted", "tected", "ffnet")
    ):
        found = where.matches(_LOCKED, ("mit ", "with ", "by "))
        yield from (value_span(where.text, m) for m in found if is_key(bare(m["value"])))


def _is_pair(match: re.Match[str]) -> bool:
    value, sign = bare(match["value"]), match["sign"].strip()
    if PHONE.match(match.string, match.start("value")) or re.fullmatch(r"0\d+", value):
        return False
    parted = match["colon"] and sign in "/|" and not _DESK.fullmatch(value)
    if not parted and not looks_made_up(value):
        return False
    return len(value) > SHORTEST and may_be_value(value) and _NO_KEY.match(value) is None


def _is_both(match: re.Match[str]) -> bool:
    value = bare(match["value"])
    told = may_be_value(match["user"]) and may_be_value(value)
    return told and (bool(match["colon"]) or match["sign"].strip() in {"/", "|"} or looks_made_up(value))


def accounts(where: Sought) -> Iterator[Span]:
    """The key behind a usual account's name, or with which somebody logs in."""
    text = where.text
    yield from (value_span(text, m) for m in where.matches(_ACCOUNT, _ACCOUNT_BEGINS) if is_key(bare(m["value"])))


def phrases(where: Sought) -> Iterator[Span]:
    """Several words between quotation marks behind a keyword, and a key that is spelt aloud."""
    yield from (match.span("value") for match in where.matches(_PHRASE, ("pass", "kennw", "pw", "losung", "codewort")))
    yield from (match.span("value") for match in where.matches(_SPELT, ("groß", "gross", "klein")))


def wlan_keys(where: Sought) -> Iterator[Span]:
    """The key of a wireless network that is spoken of before it."""
    found = where.matches(_WLAN, ("wlan", "w-lan", "wifi", "wi-fi"))
    yield from (value_span(where.text, m) for m in found if looks_made_up(bare(m["value"])))
