"""Credentials behind a keyword, or shortly before it: `Passwort: …`, `Kennwort lautet …`, `Sommer21 ist unser Passwort`."""

import re
from collections.abc import Callable, Iterator

from intake.reading.secret_places import Sought
from intake.reading.secret_values import (
    SHORTEST,
    bare,
    is_no_thing,
    is_plain_secret,
    looks_made_up,
    may_be_value,
    value_span,
)

Span = tuple[int, int]

KEY = (
    r"(?:pa(?:ss|ß)w(?:[oö]e?)?r?(?:t|d)e?r?|ps?wd|code-?wort|(?:passw|kennw|pw)\.|kennw[oö]e?r(?:t|d)e?r?|pass(?:phrase|code)|(?<![^\W_])p[wW](?![^\W_])|(?<![^\W_])pass(?![^\W_-])|(?<![^\W_])psk(?![^\W_])"
    r"|(?:wlan|wi-?fi|wpa2?|netzwerk|w-lan)[- ]?(?:schl(?:ü|ue)ssel|key|code)|netzwerksicherheitsschl(?:ü|ue)ssel|pre-?shared[- ]?key|(?:shared|client)[- ]secret|api-?key|recovery[- ]?key|(?:wiederherstellungs|verschl(?:ü|ue)sselungs|sicherungs|backup-?)schl(?:ü|ue)ssel|schl(?:ü|ue)ssel f(?:ü|ue)r (?:die |das )?(?:daten)?(?:sicherung|backup)"
    r"|(?:zugangs|alarm|t(?:ü|ue)r|freischalt|entsperr|sperr|safe|tresor)-?codes?|geheimzahl|losung(?:swort)?)"
)
VALUE = r"[\"'„“‚‘»«`]?(?P<value>[^\s\"“”„»«]{2,80})"
_FILLER = r"(?:\s{1,3}(?:bis|heute|jetzt|aktuell|immer|noch|zurzeit|derzeit|momentan|übrigens|nach|wie|vor|einfach|nur|seit|jahren|langem|ewig\w*|jeher|überall|leider|currently|still|simply|now|just)){0,4}"
_ABOUT = r"[^\S\n]{0,3}(?:\([^)\n]{0,40}\)|(?:[^\S\n]{1,3}(?!lautet|ist\b|war\b|hei(?:ß|ss)t|is\b|vergessen|ändern)[^\s:=,;.!?()]{1,30}){0,6})"

_STATED = re.compile(
    rf"{KEY}[-\w]{{0,20}}{_ABOUT}\s{{0,3}}(?P<link>[:=]|(?<![^\W_])(?:lautete?n?|ist|war|w(?:ä|ae)re|hei(?:ß|ss)t|is|was)(?![^\W_])|,[^\S\n](?:also|n(?:ä|ae)mlich|und zwar))(?:\s{0, 3}:)?{_FILLER}\s{{0,4}}{VALUE}",
    re.IGNORECASE,
)
_FAR = re.compile(
    rf"{KEY}[^\n!?]{{0,110}}?(?<![^\W_])(?:lautete?n?|hei(?:ß|ss)t){_FILLER}[\s:]{{0,3}}{VALUE}", re.IGNORECASE
)
_ENCLOSED = re.compile(
    rf"{KEY}[-\w]{{0,20}}{_ABOUT}\s{{0,2}}(?P<open>[(\"'„“‚‘»«`])(?P<value>[^\s\"“”„»«)]{{3,60}})[)\"'“”’‘»«`]",
    re.IGNORECASE,
)
_BESIDE = re.compile(rf"{KEY}(?!-?(?:manager|safe|tresor|app|tool))[-\w]{{0,20}}[^\S\n]{{1,3}}{VALUE}", re.IGNORECASE)
_DIGITS_BEHIND = re.compile(
    rf"{KEY}(?:[^\S\n][a-zäöüA-ZÄÖÜ-]{{2,20}}){{0,3}}[^\S\n](?P<value>\d{{3}} \d{{3}}|\d(?: \d){{3,7}}|(?!(?:19|20)\d\d\b)\d{{4,8}})(?![\d./-]|\s\d)",
    re.IGNORECASE,
)
_APPOSED = re.compile(
    rf"{KEY}[-\w]{{0,20}}[^\n.!?:,]{{0,60}}(?:,|:)[^\S\n](?P<value>[^\W\d_]{{4,30}}\d{{1,6}})(?![\w-])", re.IGNORECASE
)
"""`unser Kennwort, Kirschbaum7, ist …`, `… dasselbe wie überall: praxis1`"""
_VERBS = (" ist ", " war ", " lautet ", " als ", " is ", " as ")
_KEY_BEGINS = tuple(
    "pass paß pwd pswd code kennw pw psk wlan wi-fi wifi wpa netzwerk w-lan preshared pre-shared shared client api recovery wiederherst verschl sicherungs backup schlüssel schluessel zugangs alarm tür tuer freischalt entsperr sperr safe tresor geheimzahl losung".split()
)
_MENTION_BEGINS = ("zugangsd", "login", "anmelded", "credential")
_BEFORE = re.compile(
    rf"(?<!\S)[\"'„“]?(?P<value>[^\s\"“”„]{{4,60}})[\"'“”]?[^\S\n](?:ist|war|lautet|als|is|as)[^\S\n](?:[\w]{{1,12}}[^\S\n]){{0,3}}[-\w]{{0,20}}{KEY}",
    re.IGNORECASE,
)
_MENTION = re.compile(r"zugangsdaten|login-?daten|anmeldedaten|credentials", re.IGNORECASE)
_TOKEN = re.compile(r"(?<![^\s(\"'„“‚‘»«`/:,=])[^\s(\"'„“‚‘»«`/:,=]{6,60}")
_THING_BEFORE = re.compile(
    r"(?:server|rechner|pc|host|hostname|benutzer(?:name)?|user(?:name)?|platz|datei|foto|bild|version|fehler|meldung|vorgang|ticket|nr\.?|nummer|www|muster|dr\.?|frau|herrn?|manager|tool|safe)[\s:=„\"]{1,3}$",
    re.IGNORECASE,
)
_REACH = 150
"""Characters behind a keyword in which a token of a form no word has is taken for a credential, too."""
_ABSTRACT = tuple(
    "sache pflicht thema problem geheimnis frage sicherheit standard unsinn vorschrift quatsch mist fehler".split()
)


def keyed(where: Sought) -> Iterator[Span]:
    """Values that a keyword announces in any of the forms above, and tokens near it that no word can be."""
    keywords = list(where.matches(_KEYWORD, _KEY_BEGINS))
    for keyword in keywords:
        yield from _behind_keyword(where.text, keyword)
    mentions = [*keywords, *where.matches(_MENTION, _MENTION_BEGINS)]
    if mentions:
        yield from _near_mentions(where.text, sorted(match.end() for match in mentions))


def _near_mentions(text: str, ends: list[int]) -> Iterator[Span]:
    """Tokens such as `Schwarzwald88` shortly behind a keyword in the same paragraph, whatever the sentence says of them."""
    reached = 0
    for end in ends:
        start = max(reached, end)
        reached = min(len(text), end + _REACH)
        paragraph = text.find("\n\n", start, reached)
        for match in _TOKEN.finditer(text, start, paragraph if paragraph >= 0 else reached):
            named = _THING_BEFORE.search(text, max(0, match.start() - 16), match.start())
            if not named and is_plain_secret(bare(match[0])):
                yield match.start(), match.start() + len(bare(match[0]))


def _behind_keyword(text: str, keyword: re.Match[str]) -> Iterator[Span]:
    for pattern, is_value in _AROUND_KEYWORD:
        match = pattern.match(text, keyword.start())
        if match is not None and is_value(text, match):
            yield value_span(text, match)
    # `Sommer21 ist unser Passwort`
    lead = text[max(0, keyword.start() - 120) : keyword.start()].lower()
    if not any(verb in lead for verb in _VERBS):
        return
    for match in _BEFORE.finditer(text, max(0, keyword.start() - 120), keyword.end()):
        if looks_made_up(bare(match["value"])):
            yield value_span(text, match)


def _is_stated_value(text: str, match: re.Match[str]) -> bool:
    value = bare(match["value"])
    if match["link"] == "=" and text[match.end("link")].isalnum() and len(value) >= SHORTEST:
        return True
    if (
        not may_be_value(value)
        or value.startswith(("http", "[", "_", "…", "•"))
        or PHONE.match(text, match.start("value"))
    ):
        return False
    if looks_made_up(value) or match["link"].lower().startswith(("laut", "hei")):
        return True
    if match["link"] in ":=":
        # `Passwörter: Windows, Konnektor` lists what they are for.
        runs_on = _RUNS_ON.match(text, match.start("value") + len(value))
        return runs_on is None and _PLURAL.match(match[0]) is None
    return _is_noun_at_end(text, match, value)


def _is_noun_at_end(text: str, match: re.Match[str], value: str) -> bool:
    """`das Passwort ist Sonnenblume.`; but `ist Chefsache`, `ist sicher`."""
    if match.start("value") > 0 and text[match.start("value") - 1] in "\"'„“‚‘»«`":
        return True
    rest = text[match.start("value") + len(value) :][:2].strip()
    return (
        (value[:1].isupper() or _is_small_noun(text, match, value))
        and (not rest or rest[0] in ".,;)!")
        and not value.lower().endswith(_ABSTRACT)
    )


def _is_small_noun(text: str, match: re.Match[str], value: str) -> bool:
    """`das passwort ist kleve`: in a mail without capitals, what is no adjective and no participle."""
    around = text[max(0, match.start() - _REACH) : match.end()]
    return around.islower() and value.isalpha() and not value.endswith(_DESCRIBING)


_DESCRIBING = tuple("ig lich isch bar los sam haft t en er es em".split())


_PLURAL = re.compile(r"\w{4,6}(?:ö|oe)rter|passwords|pins", re.IGNORECASE)
PHONE = re.compile(r"\+?\d{2,6}\s?[/ -]\s?\d{4,}|\+49")
"""A number to ring where a password was spoken of (`wegen des Passworts: 0561 998877`)."""
_INFINITIVE = re.compile(r"[a-zäöüß]+(?:en|ern|eln)")
"""The name of a button (`Kennwort \"bestätigen\"`), no password anybody types."""
_RUNS_ON = re.compile(r"\?|[^\S\n](?!und |oder |dann |bitte )[a-zäöü]+[^\S\n,;.]")
"""After a colon a sentence may go on: `Passwort bekannt: reicht das?`"""


def _is_far_value(text: str, match: re.Match[str]) -> bool:  # noqa: ARG001 - one signature for all
    return may_be_value(bare(match["value"]))


def _is_beside_value(text: str, match: re.Match[str]) -> bool:
    value = bare(match["value"])
    if looks_made_up(value) or value.lower() in _USUAL:
        return True
    led = _WITH.search(text, max(0, match.start() - 30), match.start("value")) is not None
    noun = may_be_value(value) and value.isalpha() and value[0].isupper() and not value.lower().endswith(_ABSTRACT)
    return led and noun and not text.startswith("?", match.end("value")) and _NO_NAME_OF_KEY.search(value) is None


def _is_apposed_value(text: str, match: re.Match[str]) -> bool:  # noqa: ARG001 - one signature for all
    return is_no_thing(match["value"])


_USUAL = frozenset("masterkey sysdba changeme letmein qwertz qwerty asdf iloveyou passw0rd".split())
"""Keys that programs are shipped with and people choose most."""
_WITH = re.compile(
    rf"(?<![^\W_])(?:mit|with|und|and)\s(?:(?:dem|the|meinem|unserem|folgendem)\s)?[-\w]{{0,20}}{KEY}\s$", re.IGNORECASE
)
"""`mit dem Kennwort Tannenbaum`"""
_NO_NAME_OF_KEY = re.compile(
    r"(?:konnektor|server|router|windows|drucker|benutzer|empfang|ung|heit|keit|schaft|fehler|meldung|probleme?n?|eingabe|abfrage|wechsel|frage)$",
    re.IGNORECASE,
)


_USER_BEFORE = re.compile(r"(?:benutzer\w*|user\w*|name\w*|konto|meldung|feld)\W{0,3}$", re.IGNORECASE)


def _is_enclosed_value(text: str, match: re.Match[str]) -> bool:  # noqa: ARG001 - one signature for all
    value = bare(match["value"])
    if match["open"] == "(":
        return looks_made_up(value)
    if _USER_BEFORE.search(match[0][: match.start("open") - match.start()]):
        return False
    if _INFINITIVE.fullmatch(value):
        return False
    # Quotation marks may also hold an error message: `Kennwort "ungültig"`.
    return len(value) > SHORTEST and may_be_value(value)


_KEYWORD = re.compile(KEY, re.IGNORECASE)
_AROUND_KEYWORD: tuple[tuple[re.Pattern[str], Callable[[str, re.Match[str]], bool]], ...] = (
    (_STATED, _is_stated_value),
    (_FAR, _is_far_value),
    (_ENCLOSED, _is_enclosed_value),
    (_BESIDE, _is_beside_value),
    (_DIGITS_BEHIND, _is_far_value),
    (_APPOSED, _is_apposed_value),
)
