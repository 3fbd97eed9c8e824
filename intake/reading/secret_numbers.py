"""Credentials that are numbers: PINs, one-time codes, doors' codes, remote sessions, recovery keys."""

import re
from collections.abc import Iterator
from itertools import pairwise

from intake.reading.secret_keyword import Span
from intake.reading.secret_places import Sought
from intake.reading.secret_values import bare, is_no_thing, looks_made_up, may_be_value

_PIN = re.compile(r"(?:pin|puk)(?:s|-?nummer|-?code|[.-][a-z]{2,4}|[12](?=\s?[:=]))?(?![^\W_])", re.IGNORECASE)
_DIGITS = re.compile(
    r"(?<![\w/.-])(?:\d{4,10}|\d{2}(?:[ .]\d{2}){1,3}|\d{3} \d{3}|\d{4} \d{2,4}|\d{5} \d{3}|\d(?:[ -]\d){3,7})(?![\d\w]|[./-]\d)"
)
_BEFORE_PIN = re.compile(
    r"(?<![\w/.-])(?P<value>\d{4,8})(?:[^\S\n]\w{1,12})?,?[^\S\n](?:\(|(?:das[^\S\n])?(?:als|ist|war|is|as)[^\S\n](?:\w{1,10}[^\S\n]){0,3})(?:[\w-]{1,15}-)?(?:pin|puk)(?![^\W_])",
    re.IGNORECASE,
)
"""`335577 ist die PIN`"""
_HOLDERS = (
    "geräte",
    "geraete",
    "karten",
    "handy",
    "tür",
    "praxis",
    "signatur",
    "transport",
    "admin",
    "konnektor",
    "terminal",
)
"""`Gerätepin`"""
_NEAR, _FAR = 40, 90
"""Characters behind the word within which any number of four digits is a PIN, and one of five that may be."""
_MOST_DIGITS = 4
_PLACE = re.compile(r"[^\S\n][A-ZÄÖÜ][a-zäöü]")
_SENTENCE = re.compile(r"[?!]|\.\s|\n")
_CONTACT_WORD = re.compile(
    r"tel|fon|mobil|handy|ruf|durchwahl|fax|uhr|\bgeb\b|plz|bsnr|iccsn|kunden|serien|meldet|fehler|zeigt|nr\.?\s*$|;|\bund\b|vergess|\bab\s|(?:orga|terminal|leser|modell|typ)\W*$",
    re.IGNORECASE,
)
_OTHER_NUMBER = re.compile(
    r"tel\b|telefon|fon\b|mobil|handy|\bruf|durchwahl|fax|uhr|\bgeb\b|plz|bsnr|lanr|kunden|iccsn|kartennummer|serien|fehler|vorgang|auftrag|antrag|,[^\S\n]karte\b|hotline|zentrale|service|rechnung|version|konto|str\.|straße|weg \d|ticket|nr\.|nummer",
    re.IGNORECASE,
)
_ONE_TIME = re.compile(
    r"(?<![^\W_])(?:tan|otp|(?:einmal|sms|best(?:ä|ae)tigungs|verifizierungs|sicherheits|freigabe|authentifizierungs)-?(?:code|passwort|kennwort|pin|tan)|(?:verification|one-?time|security|sms) (?:code|password|pin))(?![^\W_])"
    r"(?P<between>[^\n\d?!]{0,30}?)(?P<value>\d{3}[ -]\d{3}|\d{4,8})(?!\d|[./-]\d)",
    re.IGNORECASE,
)
_DOOR = re.compile(
    r"(?:code|kombination)[^\n.!?\d]{0,30}(?:t(?:ü|ue)r|tresor|safe|alarm|schl(?:ü|ue)ssel(?:kasten|box|safe))[^\n.!?\d]{0,20}(?P<value>\d(?: ?\d){3,7}#?)(?![\d/.-])",
    re.IGNORECASE,
)
"""`Der Code für die Tür ist …`"""
_OPENS = re.compile(
    r"(?:schl(?:ü|ue)ssel(?:kasten|box|safe|tresor)|alarm(?:anlage)?|tresor|safe|entsperr\w{0,3}|unlock)(?![^\W_])[^\n.!?\d]{0,30}?(?:code|kombination|mit|with|:|ist|lautet)[^\S\n]{1,2}(?P<value>\d(?: ?\d){3,7}#?)(?![\d/.-])",
    re.IGNORECASE,
)
"""`Alarmanlage aus mit 2580`"""
_REMOTE = re.compile(
    r"(?:team\s?-?viewer|any\s?-?desk|fast\s?-?viewer|pc\s?-?visit|rust\s?-?desk|supremo|tv|splashtop|netviewer|quick\s?support|fernwartung(?:s-?id)?|remote)"
    r"(?![^\n\d]{0,30}(?:\btel|fon|mobil|handy|\bruf|\bam\b|\bvom\b|uhr|fax|\bunter\b))[^\n\d]{0,30}(?P<value>\d(?:[ .-]?\d){7,11})(?!\d)(?:[^\S\n]{0,2}(?:/|\||,|;|\+|und|and|mit|-)?[^\S\n]{0,2}\(?(?P<named>(?:pw|passwort|kennwort|code|pin|pass)[:\s]{1,3})?(?P<second>[^\s/,;()]{4,30}))?",
    re.IGNORECASE,
)
_WORD_BEHIND = re.compile(r"(?<![^\s(\"'„“:=])[a-z0-9]{4,12}(?![\w@/.-]*[\w@/])")
"""What programs for remote sessions make up: small letters among digits."""
_SESSION = re.compile(
    r"(?:(?:quick\s?assist|sitzungs|session|fernwartungs?|einmal|zugriffs|verbindungs|teilnehmer)[-: ]{0,2}(?:code|nummer|kennung|id|pin)|sitzung|teilnehmercode|code[^\S\n][^\n.!?\d]{0,24}(?:fernwartung|sitzung|verbind|aufschalt)|(?:use|with|enter|mit)(?:[^\S\n](?:the|dem|diesem))?[^\S\n]code)[^\n\d]{0,20}(?P<value>\d{3,4}[ .-]?\d{3,4}(?:[ .-]?\d{3})?)(?![\d/])",
    re.IGNORECASE,
)
"""A number that lets somebody on to the screen."""
_RECOVERY = re.compile(r"(?P<value>\d{6}(?:-\d{6}){5,7})(?![\d-])")
"""BitLocker's recovery key, told by its form."""
_COMPOUND = re.compile(
    r"-[a-zäöü]{3,20}\b(?!.{0,30}(?:[:=]|lautet|sagt|steht|says|\bist\b|\bis\b))", re.IGNORECASE | re.DOTALL
)
"""`PIN-Eingabe am Kartenterminal`"""


def pins(where: Sought) -> Iterator[Span]:
    """PINs and PUKs of cards and terminals: the numbers behind the word, and the one right before it."""
    words = [match for match in where.matches(_PIN, ("pin", "puk")) if _begins_word(where.text, match.start())]
    for word in words:
        yield from _behind_pin(where.text, word.end())
        before = _BEFORE_PIN.finditer(where.text, max(0, word.start() - _NEAR), word.end())
        yield from (match.span("value") for match in before)


def _begins_word(text: str, at: int) -> bool:
    return at == 0 or not text[at - 1].isalnum() or text[max(0, at - 12) : at].lower().endswith(_HOLDERS)


def _behind_pin(text: str, begin: int) -> Iterator[Span]:
    paragraph = text.find("\n\n", begin, begin + _FAR + 12)
    end = paragraph if paragraph >= 0 else begin + _FAR + 12
    position = begin
    for order, number in enumerate(_DIGITS.finditer(text, begin, end)):
        between = text[position : number.start()]
        if order == _MOST_DIGITS or not _is_pin(between, number, near=len(between) <= _NEAR, first=order == 0):
            return
        yield number.span()
        position = number.end()


def _is_pin(between: str, number: re.Match[str], *, near: bool, first: bool) -> bool:
    if first and _COMPOUND.match(between):
        return False
    if (
        near
        and not _SENTENCE.search(between)
        and not _CONTACT_WORD.search(between)
        and not _OTHER_NUMBER.search(between)
    ):
        return True
    written = number[0].replace(" ", "")
    return (
        len(written) > _MOST_DIGITS
        and not written.startswith("0")
        and not _OTHER_NUMBER.search(between)
        and _PLACE.match(number.string, number.end()) is None
    )


def one_time_codes(where: Sought) -> Iterator[Span]:
    """Transaction numbers and codes that were sent to a telephone; codes of doors and safes."""
    found = where.matches(_ONE_TIME, _ONE_TIME_BEGINS)
    yield from (m.span("value") for m in found if not _CONTACT_WORD.search(m["between"]))
    yield from (match.span("value") for match in where.matches(_DOOR, ("code", "kombination")))
    yield from (match.span("value") for match in where.matches(_OPENS, _OPENS_BEGINS))


_ONE_TIME_BEGINS = tuple(
    "tan otp einmal sms bestätigungs bestaetigungs verifizierungs sicherheits freigabe authentifizierungs verification onetime one-time security".split()
)
_SESSION_BEGINS = tuple(
    "quick sitzung session fernwartung einmal zugriffs verbindungs teilnehmer code use with enter mit".split()
)
_OPENS_BEGINS = tuple("schlüssel schluessel alarm tresor safe entsperr unlock".split())
_REMOTE_BEGINS = tuple("team any fast pc rust supremo tv splashtop netviewer quick fernwartung remote".split())


def sessions(where: Sought) -> Iterator[Span]:
    """Numbers that let somebody on to the screen without more."""
    yield from (match.span("value") for match in where.matches(_SESSION, _SESSION_BEGINS))


def remote_sessions(where: Sought, told: list[Span]) -> Iterator[Span]:
    """The number of a remote session and the word behind it; a number alone opens nothing and stays.

    `told` are the credentials found so far.
    """
    text = where.text
    for match in where.matches(_REMOTE, _REMOTE_BEGINS):
        if match["value"].startswith("0") and "," in text[match.start() : match.start("value")]:
            # `Die ID wird nicht angezeigt, 0551 …` gives a number to call.
            continue
        second = bare(match["second"] or "")
        opens = second and (looks_made_up(second) or (match["named"] and may_be_value(second)))
        if opens:
            yield match.start("second"), match.start("second") + len(second)
        else:
            found = _behind_session(text, match.end("value"))
            yield from found
            opens = bool(found)
        if opens or any(match.end("value") <= start <= match.end("value") + _FAR for start, _ in told):
            yield match.span("value")


def _behind_session(text: str, begin: int) -> list[Span]:
    """`…, darunter steht p9kd4w`: within the same two lines, something no word and no number looks like."""
    end = text.find("\n\n", begin, begin + _NEAR)
    for match in _WORD_BEHIND.finditer(text, begin, end if end >= 0 else begin + 2 * _NEAR):
        turns = sum(a.isdigit() != b.isdigit() for a, b in pairwise(match[0]))
        if turns > 1 and is_no_thing(match[0]) and "uhr" not in match[0]:
            return [match.span()]
    return []


def recovery_keys(where: Sought) -> Iterator[Span]:
    """Keys of encrypted disks."""
    if "-" in where.text:
        yield from (match.span("value") for match in _RECOVERY.finditer(where.text))
