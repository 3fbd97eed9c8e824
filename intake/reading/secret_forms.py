"""The forms in which credentials are told: behind a keyword, as a PIN, as user and password, as a remote session.

Each finder is asked only for texts that hold one of its words, because most mails hold none. Every gap in the patterns is
bounded, so that a search stays linear.
"""

import re
from collections.abc import Callable, Iterator

Span = tuple[int, int]

_SHORTEST, _PLAIN = 3, 6
"""Characters of a credential that is named as one, and of one that only its form gives away."""

_KEY = (
    r"(?:passw[oö]e?r(?:t|d)e?r?|(?:passw|kennw|pw)\.|kennw[oö]e?r(?:t|d)e?r?|passwd|pass(?:phrase|code)|pwd|(?<![^\W_])p[wW](?![^\W_])|(?<![^\W_])pass(?![^\W_-])"
    r"|(?:wlan|wi-?fi|wpa2?|netzwerk|w-lan)[- ]?(?:schl(?:ü|ue)ssel|key|code)|netzwerksicherheitsschl(?:ü|ue)ssel|(?:zugangs|alarm|t(?:ü|ue)r|freischalt|entsperr|sperr|safe|tresor)-?codes?|geheimzahl|losung(?:swort)?)"
)
_VALUE = r"[\"'„“‚‘»«`]?(?P<value>[^\s\"“”„»«]{2,80})"
_FILLER = r"(?:\s{1,3}(?:bis|heute|jetzt|aktuell|immer|noch|zurzeit|derzeit|momentan|übrigens|nach|wie|vor|einfach|nur|seit|jahren|langem|ewig\w*|jeher|überall|leider|currently|still|simply|now|just)){0,4}"
_ABOUT = r"[^\S\n]{0,3}(?:\([^)\n]{0,40}\)|(?:[^\S\n]{1,3}(?!lautet|ist\b|war\b|hei(?:ß|ss)t|is\b|vergessen|ändern)[^\s:=,;.!?()]{1,30}){0,6})"

_STATED = re.compile(
    rf"{_KEY}[-\w]{{0,20}}{_ABOUT}\s{{0,3}}(?P<link>[:=]|lautete?n?|ist|war|w(?:ä|ae)re|hei(?:ß|ss)t|is|was)(?:\s{0, 3}:)?{_FILLER}\s{{0,4}}{_VALUE}",
    re.IGNORECASE,
)
_FAR = re.compile(
    rf"{_KEY}[^\n!?]{{0,110}}?(?<![^\W_])(?:lautete?n?|hei(?:ß|ss)t){_FILLER}[\s:]{{0,3}}{_VALUE}", re.IGNORECASE
)
_ENCLOSED = re.compile(
    rf"{_KEY}[-\w]{{0,20}}{_ABOUT}\s{{0,2}}(?P<open>[(\"'„“‚‘»«`])(?P<value>[^\s\"“”„»«)]{{3,60}})[)\"'“”’‘»«`]",
    re.IGNORECASE,
)
_BESIDE = re.compile(rf"{_KEY}[-\w]{{0,20}}[^\S\n]{{1,3}}{_VALUE}", re.IGNORECASE)
_DIGITS_BEHIND = re.compile(
    rf"{_KEY}(?:[^\S\n][a-zäöüA-ZÄÖÜ-]{{2,20}}){{0,3}}[^\S\n](?P<value>\d{{3}} \d{{3}}|(?!(?:19|20)\d\d\b)\d{{4,8}})(?![\d./-]|\s\d)",
    re.IGNORECASE,
)
_BEFORE = re.compile(
    rf"(?<!\S)[\"'„“]?(?P<value>[^\s\"“”„]{{4,60}})[\"'“”]?[^\S\n](?:ist|war|lautet|als|is|as)[^\S\n](?:[\w]{{1,12}}[^\S\n]){{0,3}}[-\w]{{0,20}}{_KEY}",
    re.IGNORECASE,
)
_PIN = re.compile(
    r"(?<![^\W_])(?:[\w-]{1,20}-)?(?:pin|puk)(?:s|-?nummer|-?code|[.-][a-z]{2,4})?(?![^\W_])"
    r"(?P<between>[^\n\d?!]{0,40}?)(?P<value>\d{4,10}|\d{2}[ .]\d{2}(?:[ .]\d{2})?|\d{3} \d{3}|\d{4} \d{2,4})(?!\d|[./-]\d)",
    re.IGNORECASE,
)
_FAR_PIN = re.compile(
    r"(?<![^\W_])(?:[\w-]{1,20}-)?(?:pin|puk)(?:s|-?nummer|-?code)?(?![^\W_])"
    r"(?P<between>(?:(?!\n\n)[^\d]){0,90}?)(?<![\w/.-])(?P<value>(?!0)\d{5,10}|(?!0)\d{2,5}(?: \d{2,4}){1,2})(?![\w/.-]\d|\w)",
    re.IGNORECASE,
)
"""A PIN told a sentence later; five digits at least, so that a card terminal's type is none."""
_OTHER_NUMBER = re.compile(
    r"tel\b|telefon|fon\b|mobil|handy|\bruf|durchwahl|fax|uhr|geb\b|plz|bsnr|lanr|kunden|iccsn|kartennummer|serien|fehler|vorgang|rechnung|version|konto|str\.|straße|weg \d|ticket|nr\.|nummer",
    re.IGNORECASE,
)
_PAIR = re.compile(
    r"(?:anmeldung|anmelden|log-?in|kundencenter|kundenportal|webmail|router|fritz-?box|zug(?:a|ä)ng(?:e|sdaten)?|benutzer(?:name)?|user(?:name)?|credentials|account|konto(?!r)|nutzer|kennung)"
    r"(?P<about>[^:\n]{0,30}?)(?P<colon>:?)\s{1,3}(?P<user>[^\W\d_][^\s/,;]{1,40})\s{0,2}(?P<sign>/|\||,|;|\s-\s)\s{0,2}(?P<value>[^\s/,;()]{4,60})",
    re.IGNORECASE,
)
_REMOTE = re.compile(
    r"(?:team\s?-?viewer|any\s?-?desk|fast\s?-?viewer|pc\s?-?visit|rust\s?-?desk|supremo|splashtop|netviewer|quick\s?support|fernwartung(?:s-?id)?|remote)"
    r"(?![^\n\d]{0,30}(?:\btel|fon|mobil|handy|\bruf|\bam\b|\bvom\b|uhr|fax|\bunter\b))[^\n\d]{0,30}(?P<value>\d(?:[ .-]?\d){7,11})(?!\d)(?:[^\S\n]{0,2}(?:/|\||,|;|und|and|mit|-)?[^\S\n]{0,2}(?P<named>(?:pw|passwort|kennwort|code|pin|pass)[:\s]{1,3})?(?P<second>[^\s/,;()]{4,30}))?",
    re.IGNORECASE,
)

_USER_AND_KEY = re.compile(
    rf"(?:benutzer(?:name)?|user(?:name)?|login|kennung)[^\S\n:]{{0,2}}:?[^\S\n]{{1,2}}[^\s,;:]{{2,40}}[,;/]?[^\S\n]{{1,3}}(?:und[^\S\n]|mit[^\S\n])?{_KEY}[^\S\n]{{1,3}}{_VALUE}",
    re.IGNORECASE,
)
_ACCOUNT = re.compile(
    r"(?<![\w-])(?:admin(?:istrator)?|root|sa|sysadmin|supervisor|superuser|super|operator|gast|guest|konnektor|kvuser|dbo|(?:user|benutzer|praxis|service|arzt|empfang|anmeldung)(?=\s{0,2}/))(?:\s{0,2}[/|:]\s{0,2}|\s(?:mit|with)\s)(?P<value>[^\s/,;()]{4,60})",
    re.IGNORECASE,
)
"""`admin / Celle-2020-TI!`: a usual account and its key."""
_LOGGED_IN = re.compile(
    r"(?:log(?:g?ed|ging|s|ge)? ?-?(?:in|on)|sign(?:ed|ing)? in|einlogg\w{1,4}|eingeloggt|anmeld\w{1,4}|angemeldet)\b[^\n!?]{0,40}?(?<![^\W_])(?:with|mit|using|und)\s(?:[^\s]{2,20}\s(?:und|and|/)\s)?[\"'„“‚‘]?(?P<value>[^\s\"“”]{6,60})",
    re.IGNORECASE,
)
"""`Logging in as Reception with welcome123`"""
_SESSION = re.compile(
    r"(?:quick\s?assist|sitzungs|session|fernwartungs?|einmal|zugriffs|verbindungs)[- ]?(?:code|nummer|kennung|id)[^\n\d]{0,20}(?P<value>\d{3}[ .-]?\d{3}(?:[ .-]?\d{3})?)(?![\d/])",
    re.IGNORECASE,
)
"""A number that lets somebody on to the screen."""
_WLAN = re.compile(
    r"(?:wlan|w-lan|wi-?fi)[^\n.!?]{0,40}?(?:schl(?:ü|ue)ssel|key|code)[:\s]{1,3}(?P<value>[^\s,;()]{6,63})",
    re.IGNORECASE,
)
_MENTION = re.compile(rf"{_KEY}|zugangsdaten|login-?daten|anmeldedaten|credentials", re.IGNORECASE)
_TOKEN = re.compile(r"(?<![^\s(\"'„“‚‘»«`/:,=])[^\s(\"'„“‚‘»«`/:,=]{6,60}")
_NAMED_TOKEN = re.compile(
    r"(?:windows|office|server|win|kb|v|ver|version|iso|din|art|muster|q|img|dsc|scan|foto|screenshot|tls|sha|md|usb|ipv|ti|dc|pc|praxsrv|srv|ws|x\.)[-_.]?\d|https?|www\.|[^@]+@[^@]+\.\w+$",
    re.IGNORECASE,
)
_THING_BEFORE = re.compile(
    r"(?:server|rechner|pc|host|hostname|benutzer(?:name)?|user(?:name)?|platz|datei|foto|bild|version|fehler|meldung|vorgang|ticket|nr\.?|nummer|www|muster|dr\.?|frau|herrn?)[\s:=„\"]{1,3}$",
    re.IGNORECASE,
)
_REACH = 150
"""Characters behind a keyword in which a token of a form no word has is taken for a credential, too."""

_NO_VALUES = frozenset(
    "vergessen abgelaufen siehe folgt per geändert geaendert wurde wird werden worden nicht bitte unbekannt falsch gesperrt ja nein und oder"
    " kein keine nie noch auch schon dann das die der den dem ein eine einen was wie wo wer wenn ob in im an am auf für fuer von vom zu zur"
    " zum mit ohne nach bei es er sie wir ihr ich man sich so da dort hier jetzt heute gestern morgen immer sehr zu weg bekannt sicher unsicher"
    " leer lang kurz gültig ungültig korrekt richtig neu alt gleich anders geheim wichtig nötig notwendig erforderlich pflicht zurückgesetzt"
    " hinterlegt gespeichert verschlüsselt betroffen möglich weiterhin nachreichen später spaeter telefonisch mündlich anlage anhang brief"
    " ihnen euch uns ihre unser unsere mein meine dein deine changed forgotten expired wrong unknown please see follows not the a an to be in"
    " on of for and or safe secure required needed known ok gut mal mehr nur alles nichts haben habe hat habt kennen anscheinend offenbar wieder ändern aendern änderung"
    " manager reset wechsel eingeben eingegeben abgefragt verlangt akzeptiert abgelehnt angenommen reicht stimmt geht funktioniert"
    " minimum maximum mindestens maximal at least pflichtfeld"
    " xxx xxxx ***** ... •••".split()
)
_ABSTRACT = (
    "sache",
    "pflicht",
    "thema",
    "problem",
    "geheimnis",
    "frage",
    "sicherheit",
    "standard",
    "unsinn",
    "vorschrift",
    "quatsch",
    "mist",
    "fehler",
)
_CONTACT_WORD = re.compile(
    r"tel|fon|mobil|handy|ruf|durchwahl|fax|uhr|geb|plz|bsnr|iccsn|kunden|serien|meldet|fehler|zeigt|nr\.?\s*$|,|;|\bund\b|vergess|\bab\s",
    re.IGNORECASE,
)


def _near_mentions(text: str) -> Iterator[Span]:
    """Tokens such as `Schwarzwald88` shortly behind a keyword in the same paragraph, whatever the sentence says of them."""
    reached = 0
    for mention in _MENTION.finditer(text):
        start = max(reached, mention.end())
        reached = min(len(text), mention.end() + _REACH)
        paragraph = text.find("\n\n", start, reached)
        for match in _TOKEN.finditer(text, start, paragraph if paragraph >= 0 else reached):
            named = _THING_BEFORE.search(text, max(0, match.start() - 16), match.start())
            if not named and _is_plain_secret(_bare(match[0])):
                yield match.start(), match.start() + len(_bare(match[0]))


def _is_plain_secret(value: str) -> bool:
    if len(value) < _PLAIN or _NAMED_TOKEN.match(value) or "\\" in value:
        return False
    letters = sum(c.isalpha() for c in value)
    digits = sum(c.isdigit() for c in value)
    special = any(c in "!#$%&*+=?@_" for c in value[1:-1])
    return letters >= _SHORTEST and (
        (digits > 1 and not _MEASURE.fullmatch(value)) or (special and (digits > 0 or "_" not in value))
    )


_MEASURE = re.compile(r"\d+[-.]?[a-zäöü]+|[\d.]+-\w+|\w+-\d{1,2}|\d+[\d.:,-]*\w*|[a-z-]+\d{1,2}\.\d.*", re.IGNORECASE)


def _bare(value: str) -> str:
    """The value without closing marks; an exclamation mark right behind a digit or letter may belong to it and stays."""
    return value.rstrip(".,;:)]}\"“”»«’‘`?'")


def _value_span(text: str, match: re.Match[str]) -> tuple[int, int]:
    start = match.start("value")
    end = start + max(2, len(_bare(match["value"])))
    # `Sommer 2021!` is one password: what follows on the line and is no word belongs to it.
    while (more := _MORE.match(text, end)) is not None:
        end = more.end()
    return start, end


_MORE = re.compile(
    r"[^\S\n](?=[^\s,;/|(]{0,20}[\d!#$%&*+=?@_])(?!0\d{2,})[^\s,;/|()\d.:]{0,12}[\d!#$%&*+=?@_][^\s,;/|(.:]{0,20}"
)


def _is_stated_value(text: str, match: re.Match[str]) -> bool:
    value = _bare(match["value"])
    if match["link"] == "=" and text[match.end("link")].isalnum() and len(value) >= _SHORTEST:
        return True
    if len(value) < _SHORTEST or value.lower() in _NO_VALUES or value.startswith(("http", "[", "_", "…", "•")):
        return False
    if _PHONE.match(text, match.start("value")):
        return False
    if match["link"] in ":=" and not _looks_made_up(value) and _RUNS_ON.match(text, match.start("value") + len(value)):
        return False
    if match["link"] in ":=" or match["link"].lower().startswith(("laut", "hei")) or _looks_made_up(value):
        return True
    quoted = match.start("value") > 0 and text[match.start("value") - 1] in "\"'„“‚‘»«`"
    rest = text[match.start("value") + len(value) :][:2].strip()
    return quoted or (
        value[:1].isupper() and (not rest or rest[0] in ".,;)!") and not value.lower().endswith(_ABSTRACT)
    )


_PHONE = re.compile(r"\+?\d{2,6}\s?[/ -]\s?\d{4,}|\+49")
"""A number to ring where a password was spoken of (`wegen des Passworts: 0561 998877`)."""
_INFINITIVE = re.compile(r"[a-zäöüß]+(?:en|ern|eln)")
"""The name of a button (`Kennwort \"bestätigen\"`), no password anybody types."""
_RUNS_ON = re.compile(r"\?|[^\S\n](?!und |oder |dann |bitte )[a-zäöü]+[^\S\n,;.]")
"""After a colon a sentence may go on: `Passwort bekannt: reicht das?`"""


def _is_far_value(text: str, match: re.Match[str]) -> bool:  # noqa: ARG001 - one signature for all
    value = _bare(match["value"])
    return len(value) >= _SHORTEST and value.lower() not in _NO_VALUES


def _is_beside_value(text: str, match: re.Match[str]) -> bool:  # noqa: ARG001
    return _looks_made_up(_bare(match["value"]))


_USER_BEFORE = re.compile(r"(?:benutzer\w*|user\w*|name\w*|konto|meldung|feld)\W{0,3}$", re.IGNORECASE)


def _is_enclosed_value(text: str, match: re.Match[str]) -> bool:  # noqa: ARG001
    value = _bare(match["value"])
    if match["open"] == "(":
        return _looks_made_up(value)
    if _USER_BEFORE.search(match[0][: match.start("open") - match.start()]):
        return False
    if _INFINITIVE.fullmatch(value):
        return False
    # Quotation marks may also hold an error message: `Kennwort "ungültig"`.
    return len(value) > _SHORTEST and value.lower() not in _NO_VALUES


def _looks_made_up(value: str) -> bool:
    """Whether a token has a form that ordinary words do not have."""
    if len(value) <= _SHORTEST or value.lower() in _NO_VALUES or value.startswith(("http", "[", "\\\\")):
        return False
    digits = sum(c.isdigit() for c in value)
    letters = sum(c.isalpha() for c in value)
    if digits and letters:
        return True
    return digits > _SHORTEST if not letters else any(c in "!#$%&*+=?@_" for c in value[:-1])


def _is_pair(match: re.Match[str]) -> bool:
    value = _bare(match["value"])
    if _PHONE.match(match.string, match.start("value")) or re.fullmatch(r"0\d+", value):
        return False
    if not (match["colon"] and match["sign"] in "/|") and not _looks_made_up(value):
        return False
    return (
        len(value) > _SHORTEST
        and value.lower() not in _NO_VALUES
        and re.match(r"(?:passw|kennw|pw\b|pin\b|tel|fax)", value, re.IGNORECASE) is None
    )


_KEYWORD = re.compile(_KEY, re.IGNORECASE)
_AROUND_KEYWORD: tuple[tuple[re.Pattern[str], Callable[[str, re.Match[str]], bool]], ...] = (
    (_STATED, _is_stated_value),
    (_FAR, _is_far_value),
    (_ENCLOSED, _is_enclosed_value),
    (_BESIDE, _is_beside_value),
    (_DIGITS_BEHIND, _is_far_value),
)


Finder = Callable[[str], Iterator[Span]]


def _behind_keyword(text: str) -> Iterator[Span]:
    for keyword in _KEYWORD.finditer(text):
        for pattern, is_value in _AROUND_KEYWORD:
            match = pattern.match(text, keyword.start())
            if match is not None and is_value(text, match):
                yield _value_span(text, match)
        # `Sommer21 ist unser Passwort`
        for match in _BEFORE.finditer(text, max(0, keyword.start() - 120), keyword.end()):
            if _looks_made_up(_bare(match["value"])):
                yield _value_span(text, match)


def _pins(text: str) -> Iterator[Span]:
    yield from (m.span("value") for m in _PIN.finditer(text) if not _CONTACT_WORD.search(m["between"]))
    yield from (m.span("value") for m in _FAR_PIN.finditer(text) if not _OTHER_NUMBER.search(m["between"]))


def _logins(text: str) -> Iterator[Span]:
    yield from (_value_span(text, m) for m in _PAIR.finditer(text) if _is_pair(m))
    yield from (_value_span(text, m) for m in _USER_AND_KEY.finditer(text) if _is_far_value(text, m))


def _accounts(text: str) -> Iterator[Span]:
    for pattern in (_ACCOUNT, _LOGGED_IN):
        yield from (_value_span(text, m) for m in pattern.finditer(text) if _is_key(_bare(m["value"])))


def _is_key(value: str) -> bool:
    """Letters with marks, or with more digits than the name of a machine has."""
    return _is_plain_secret(value) and re.fullmatch(r"[A-Za-z]+\d{1,2}", value) is None


def _wlan_keys(text: str) -> Iterator[Span]:
    yield from (_value_span(text, m) for m in _WLAN.finditer(text) if _looks_made_up(_bare(m["value"])))


def _remote_sessions(text: str) -> Iterator[Span]:
    yield from (match.span("value") for match in _SESSION.finditer(text))
    for match in _REMOTE.finditer(text):
        yield match.span("value")
        second = _bare(match["second"] or "")
        if second and (_looks_made_up(second) or (match["named"] and second.lower() not in _NO_VALUES)):
            yield match.start("second"), match.start("second") + len(second)


_FINDERS: tuple[tuple[tuple[str, ...], Finder], ...] = (
    (
        tuple("passw kennw pwd pw passc passp passe pass schlüssel schluessel key code geheim losung".split()),
        _behind_keyword,
    ),
    (tuple("passw kennw pwd pw zugangs logind login-d anmelded credential".split()), _near_mentions),
    (("pin", "puk"), _pins),
    (
        tuple(
            "anmeld login log-in kundencent kundenport webmail router fritz zugang zugäng benutzer user credential account konto nutzer kennung".split()
        ),
        _logins,
    ),
    (
        tuple(
            "admin root sa/ sa / sysadmin supervisor super operator gast guest user benutzer praxis service konnektor arzt empfang log einlog eingel anmeld angemeld sign dbo".split()
        ),
        _accounts,
    ),
    (("wlan", "w-lan", "wifi", "wi-fi"), _wlan_keys),
    (
        tuple(
            "assist sitzung session einmal zugriffs verbindungs viewer desk visit supremo remote fernwart splash support".split()
        ),
        _remote_sessions,
    ),
)


def credential_spans(text: str) -> list[Span]:
    """Where credentials stand in a text, in order; they may overlap."""
    lowered = text.lower()
    return sorted(span for words, finder in _FINDERS if any(word in lowered for word in words) for span in finder(text))
