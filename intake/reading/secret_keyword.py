"""The words that credentials are told by, and where each of them reigns in a text."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from intake.reading.secret_places import Sought

Span = tuple[int, int]

KEY = (
    r"(?:pa(?:ss|ß|s)-?w(?:[oö]e?)?r?(?:t|d)e?r?|pass?wor\b|ps?wd|code-?wort|(?:passw|kennw|pw)\.|ken?nw[oö]e?r?(?:t|d)e?r?|pass(?:phrase|code)"
    r"|(?<![^\W_])p[wW](?![^\W_])|(?<![^\W_])pass(?![^\W_-])|(?<![^\W_])psk(?![^\W_])"
    r"|(?:wlan|wi-?fi|wpa2?|netzwerk|w-lan)[- ]?(?:schl(?:ü|ue)ssel|key|code)|netzwerksicherheitsschl(?:ü|ue)ssel|pre-?shared[- ]?key|(?:shared|client)[- ]secret|api-?key|recovery[- ]?key|(?:wiederherstellungs|verschl(?:ü|ue)sselungs|sicherungs|backup-?)schl(?:ü|ue)ssel|schl(?:ü|ue)ssel f(?:ü|ue)r (?:die |das )?(?:daten)?(?:sicherung|backup)"
    r"|(?:zugangs|alarm|t(?:ü|ue)r|freischalt|entsperr|sperr|safe|tresor)-?codes?|(?:door|gate|alarm|safe|access|unlock)[- ]?code|geheim(?:zahl|wort)|losung(?:swort)?|geheime[sn]? (?:wort|wörter|zahl|code)|losungen|zauberwort|(?<![^\W_])(?:mit|und) dem wort|with the word)"
)
PHONE = re.compile(r"\+?\d{2,6}\s?[/ -]\s?\d{4,}|\+49|0\d{2,5}\s\d{2,}")
"""A number to ring where a password was spoken of (`wegen des Passworts: 0561 998877`)."""
_KEYWORD = re.compile(KEY, re.IGNORECASE)
_KEY_BEGINS = (
    *"pass paß pasw pwd pswd code kenn kenw pw psk wlan wi-fi wifi wpa netzwerk w-lan preshared pre-shared shared client api recovery wiederherst verschl sicherungs backup schlüssel schluessel zugangs alarm tür tuer freischalt entsperr sperr safe tresor geheim losung door gate access unlock zauberwort".split(),
    *("mit dem wort", "und dem wort", "with the word"),
)
_ACCESS = re.compile(
    r"(?:zug(?:a|ä)ng(?:e|sdaten)?|anmelde?(?:daten|n|ung)|angemeldet|log-?in(?:-?daten)?|(?:log|sign)(?:ged|ging|ge|gen|s|ed|ing)?(?:[^\S\n](?:in|on|uns|sie|mich))?(?![^\W_])|eing?e?logg\w{1,3}|credentials|entsperr\w{1,3}|unlock|benutzer(?:name)?|user(?:name)?|kennung|w-?lan|wi-?fi|typed|remote|rdp|vpn|einwahl)",
    re.IGNORECASE,
)
_ACCESS_BEGINS = tuple(
    "zugang zugäng anmeld angemeldet log sign einlogg eingelogg credentials entsperr unlock benutzer user kennung wlan w-lan wifi wi-fi typed remote rdp vpn einwahl".split()
)
_TOPIC = re.compile(
    r"-?(?:manager|safe|tresor|app|tool|wechsel|feld|(?:ä|ae)nderung|richtlinie|liste|abfrage|eingabe|anfrage|frage|thema|policy|reset|vergabe|schutz|probleme?|karte)",
    re.IGNORECASE,
)
"""`Passwortänderung` speaks of no certain one."""
_SUFFIX = re.compile(r"[-\w]{0,20}")
_PLURAL = re.compile(r"(?:ö|oe)rter|words$|codes$", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True, eq=True)
class Anchor:
    """A credential word: where it begins, where its compound ends, and how much it says."""

    start: int
    end: int
    named: bool
    """Names a credential itself (`Passwort`); otherwise only a way in (`Zugang`, `Benutzer`)."""
    plural: bool = False
    topic: bool = False
    """Speaks of credentials in general: `Passwörter`, `Passwortwechsel`."""


def anchors(where: Sought) -> list[Anchor]:
    """The credential words of a text, in order, none within another."""
    found = sorted({*_named(where), *_ways_in(where)}, key=lambda a: (a.start, -a.end, not a.named))
    kept: list[Anchor] = []
    for anchor in found:
        if not kept or anchor.start >= kept[-1].end:
            kept.append(anchor)
        elif anchor.named and not kept[-1].named:
            # `WLAN-Passwort` is a password.
            kept[-1] = anchor
    return kept


def _named(where: Sought) -> Iterator[Anchor]:
    for match in where.matches(_KEYWORD, _KEY_BEGINS):
        end = _suffix_end(where.text, match.end())
        plural = _PLURAL.search(where.text[match.start() : end]) is not None
        topic = plural or _TOPIC.match(where.text, match.end()) is not None
        yield Anchor(start=match.start(), end=end, named=True, topic=topic, plural=plural)


def _ways_in(where: Sought) -> Iterator[Anchor]:
    for match in where.matches(_ACCESS, _ACCESS_BEGINS):
        # `Portalzugang`, but not `Analog`.
        if match.start() == 0 or not where.text[match.start() - 1].isalpha() or match[0][:3].lower() == "zug":
            yield Anchor(start=match.start(), end=_suffix_end(where.text, match.end()), named=False)


def _suffix_end(text: str, at: int) -> int:
    match = _SUFFIX.match(text, at)
    return match.end() if match else at
