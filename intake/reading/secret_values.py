"""What can be a credential: tokens of a form that no ordinary word has, and words that never are one."""

import re

SHORTEST, PLAIN = 3, 6
"""Characters of a credential that is named as one, and of one that only its form gives away."""

_NO_VALUES = frozenset(
    "vergessen abgelaufen siehe folgt per geändert geaendert wurde wird werden worden nicht bitte unbekannt falsch gesperrt ja nein und oder"
    " kein keine nie noch auch schon dann das die der den dem ein eine einen was wie wo wer wenn ob in im an am auf für fuer von vom zu zur"
    " zum mit ohne nach bei es er sie wir ihr ich man sich so da dort hier jetzt heute gestern morgen immer sehr zu weg bekannt sicher unsicher"
    " leer lang kurz gültig ungültig korrekt richtig neu alt gleich anders geheim wichtig nötig notwendig erforderlich pflicht zurückgesetzt"
    " hinterlegt gespeichert verschlüsselt betroffen möglich weiterhin nachreichen später spaeter telefonisch mündlich anlage anhang brief"
    " ihnen euch uns ihre unser unsere mein meine dein deine changed forgotten expired wrong unknown please see follows not the a an to be in"
    " on of for and or safe secure required needed known ok gut mal mehr nur alles nichts haben habe hat habt kennen anscheinend offenbar wieder ändern aendern änderung"
    " manager reset wechsel eingeben eingegeben abgefragt verlangt akzeptiert abgelehnt angenommen reicht stimmt geht funktioniert"
    " ist sind war waren wäre lautet is was are were heißt heisst probleme schwierigkeiten herr herrn frau zugriff"
    " minimum maximum mindestens maximal at least pflichtfeld"
    " sein seine seiner deren dessen welche welches dasselbe dieselbe selbst"
    " xxx xxxx ***** ... •••".split()
)
_MARKS = frozenset("!#$%&*+=?@_")
_NAMED_TOKEN = re.compile(
    r"(?:windows|office|server|win|kb|v|ver|version|iso|din|art|muster|q|img|dsc|scan|foto|screenshot|tls|sha|md|usb|ipv|ti|dc|pc|praxsrv|srv|ws|aes|rsa|sql|platz|zimmer|raum|rechner|drucker|ablage|arzt|empfang|anmeldung|benutzer|user|x\.)[-_.]?\d|https?|www\.|[^@]+@[^@]+\.\w+$",
    re.IGNORECASE,
)
_MEASURE = re.compile(r"\d+[-.]?[a-zäöü]+|[\d.]+-\w+|\w+-\d{1,2}|\d+[\d.:,-]*\w*|[a-z-]+\d{1,2}\.\d.*", re.IGNORECASE)
_MACHINE = re.compile(r"[A-Za-z]+\d{1,2}")


def bare(value: str) -> str:
    """The value without closing marks; an exclamation mark right behind a digit or letter may belong to it and stays."""
    return value.rstrip(".,;:)]}\"“”»«’‘`?'")


def may_be_value(value: str) -> bool:
    """Whether a token that the words around call a credential can be one."""
    return len(value) >= SHORTEST and value.lower() not in _NO_VALUES


def looks_made_up(value: str) -> bool:
    """Whether a token has a form that ordinary words do not have."""
    if len(value) <= SHORTEST or value.lower() in _NO_VALUES or value.startswith(("http", "[", "\\\\")):
        return False
    digits = sum(c.isdigit() for c in value)
    letters = sum(c.isalpha() for c in value)
    if digits and letters:
        return True
    return digits > SHORTEST if not letters else not _MARKS.isdisjoint(value[:-1])


def is_no_thing(value: str) -> bool:
    """Whether a token with digits is no usual name of a machine, a version or a room."""
    return _NAMED_TOKEN.match(value) is None


def is_plain_secret(value: str) -> bool:
    """Whether a token gives itself away wherever credentials are spoken of: letters with digits or marks among them."""
    if len(value) < PLAIN or _NAMED_TOKEN.match(value) or "\\" in value:
        return False
    letters = sum(c.isalpha() for c in value)
    digits = sum(c.isdigit() for c in value)
    special = not _MARKS.isdisjoint(value[1:-1])
    return letters >= SHORTEST and (
        (digits > 1 and not _MEASURE.fullmatch(value)) or (special and (digits > 0 or "_" not in value))
    )


def is_key(value: str) -> bool:
    """Letters with marks, or with more digits than the name of a machine has."""
    return is_plain_secret(value) and _MACHINE.fullmatch(value) is None


def value_span(text: str, match: re.Match[str]) -> tuple[int, int]:
    """Where the value of a match stands, with what goes on behind it."""
    start = match.start("value")
    end = start + max(2, len(bare(match["value"])))
    # `Sommer 2021!` is one password: what follows on the line and is no word belongs to it.
    while (more := _MORE.match(text, end)) is not None:
        end = more.end()
    return start, end


_MORE = re.compile(
    r"[^\S\n](?=[^\s,;/|(]{0,20}[\d!#$%&*+=?@_])(?!0\d{2,})[^\s,;/|()\d.:]{0,12}[\d!#$%&*+=?@_][^\s,;/|(.:]{0,20}"
)
