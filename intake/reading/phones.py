"""Telephone numbers in a line, in E.164, with what the words around say about them.

Numbers are found by their form in bounded steps; dates, amounts, references and account numbers are told apart by form
and by the word before them. A number is never validated against a numbering plan: an office that writes its number
knows it, and a rare area code must not cost a call-back.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from intake.reading.words import fold


class Use(StrEnum):
    """What a number is, by the words around it."""

    CALL_BACK = "call_back"
    PHONE = "phone"
    BARE = "bare"
    """No word says what it is."""
    SWITCHBOARD = "switchboard"
    FOREIGN = "foreign"
    """Somebody else's: a patient's, a caller's, a laboratory's, ours."""
    FAX = "fax"
    REFUSED = "refused"
    """Expressly not to be called, or wrong."""
    REFERENCE = "reference"
    """A customer, invoice or case number."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Number:
    """A number in a line, from `start` to `end`."""

    e164: str
    use: Use
    start: int
    end: int


_NUMBER = re.compile(
    r"(?:(?<!\w)|(?<=tel)|(?<=fon)|(?<=Tel))(?<!\d[.,+/-])(?<!\d{3} )(?<!\()(?:\(\s?)?(?:\+\s?|0)\d?(?:[ ()/.\-–\u2010\u2011\u202f]{0,3}(?:,? (?:und )?dann (?:die |noch )?)?\d){5,16}(?![\w@]|\.\d)"
)
_NOT_PHONE = re.compile(
    r"(?<![\d.])(?:0?[1-9]|[12]\d|3[01])\.\s?(?:0?[1-9]|1[0-2])\.(?:\s?(?:(?:19|20)?\d\d)(?![\d.])|(?!\s?\d))|\d{1,2}:\d{2}(?::\d{2})?|\b[A-Z]{2}\d{2}(?: ?\d{4}){3,7}(?: ?\d{1,4})?|\d{1,3}(?:\.\d{3})*,\d{2}\b|(?<![\d.])\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}(?!\.?\d)|\b(?:19|20)\d\d-\d{1,2}-\d{1,2}\b"
)
_DIGIT = re.compile(r"\d")
_SECOND = re.compile(r"(?:\s?/\s?|\s-\s|\s–\s|\s)(?=\(?0[1-9]|\+)")
_PHONE_WORD = re.compile(
    r"tel\b|tele?fon|\bfon\b|phone|mobil|handy|ruf|durchwahl|\bdw\b|\bcell|\bt\b|\bm\b|\bp\b|\bh\b|anruf|erreich|call|reach|\bunter\b|zentrale|whatsapp|festnetz|smartphone|nummer\b|\bbuero\b|geschaeftlich|dienstlich|\bpraxis:|☎|📞"
)
_CALL_BACK = re.compile(
    r"rueckruf|zurueckruf|zurueck ?rufen|rufen sie|ruft|rueckfragen|bitte anruf|anrufen|erreich\w*|melden|call|reach|durchwahl|richtig ist|sondern|direkt"
)
_TEL = re.compile(r"tel(?!efax)|fon|phone")
_SWITCHBOARD = re.compile(r"zentrale|switchboard|main (?:line|number)|pforte|empfang")
_IS_SWITCHBOARD = re.compile(r"\W{0,2}\((?:zentrale|empfang|anmeldung|pforte|switchboard|reception)")
_REFERENCE = re.compile(
    r"(?:(?<!telefon)(?<!tel)(?<!ruf)(?<!mobil)(?<!handy)(?<!fax)(?<!phone)(?<!rueckruf)(?<!funk)(?<!unter der )(?<!unter )(?<!meine )(?<!unsere )(?<!meiner )(?<!unserer )(?<!privat)(?<!praxis)(?<!durchwahl)(?<!festnetz)(?<!buero)(?<!sammel)(?<!haupt)(?<!dienst)(?<!heim)(?<!notfall)(?<!folgende )(?<!folgender )"
    r"(?<!tel\. )(?<!telefon-)(?<!tel\.-)(?<!handy-)(?<!mobil-)(?<!tel-)(?<!fax-)(?<!phone )(?<!back )(?<!rr-)(?<!contact )(?<!mobile )(?<!cell )(?<!direct )(?<!office )(?<!practice )(?<!my )(?<!our )(?<!durchwahl-)(?:nr|nummer|number|\bno)|\bkonto\w*|iban|\bmandats?\w*|\bvorgang(?:s\w*)?|\bauftrag(?:s\w*)?|\brechnung(?:s\w*)?|\bbestell\w*|\bticket\w*|referenz|\bref|aktenzeichen|\bzeichen|\baz|\blizenz\w*|\bserien\w*|\bid"
    r"|\bversion|bsnr|lanr|\bik|\bfehler(?:code|nummer)?|\bcode|pzn|bic|\bkunden-?(?:nr|nummer|id)?|\bkd|\bvertrag(?:s\w*)?|\binvoice|\bcase|\border|\bsnr|imei|iccid|build|\bkey|scheinnummer|fallnummer|fall-nr|teamviewer\w*|anydesk\w*|\bvom|\bbis|\bseit|mandatsreferenz[\w ]{0,20})\W*$"
)
_BARE_NUMBER = re.compile(
    r"(?:^|[,;:]\s?|\b(?:und|oder|unter) )\W*(?:(?:die|meine|unsere|my|our) )?(?:nummer|nr|number|no)\W*$"
)
"""`Nummer: 0561 …` with nothing before it is a phone's."""
_NUMBER_NAMED = r"(?:nummer|telefonnummer|rufnummer|handynummer|tel\w*|durchwahl|fax\w*|number|phone|mobil\w*|handy\w*)"
_WRONG_LEAD = re.compile(
    r"(?:nicht|not|niemals|keinesfalls|don't)\s+(?:(?:mehr|unter|auf|die|der|dem|ueber|an|bei|nummer|telefonnummer|tel\.?|anrufen|call|the|number|in|zentrale|handy|wie bisher|wie zuletzt|mehr unter)[\s:,]+){0,4}\(?$"
    rf"|(?:falsche?n?|veraltete?[nr]?|alte[nr]?|wrong|old|frueher\w*|bisherige\w*)\s+(?:\w+\s){{0,2}}{_NUMBER_NAMED}\W+(?:\w+\W+){{0,6}}\(?$|(?:statt|anstatt|instead of)\s+(?:\w+\W+){{0,2}}\(?$|\bnicht (?:\w+ ){{0,2}}\(?$"
)
_BUT = re.compile(r"sondern|\bneue?\W*$|\b(?:jetzt|richtig|stattdessen)\b[^.]{0,12}$")
_WRONG_TAIL = re.compile(
    r"[^.;!?\d]{0,45}(?:nicht|not|kein\w*)\s(?:\w+\s){0,3}(?:anrufen|anzurufen|versuchen|erreichbar|erreichen|gueltig|aktuell|waehlen|benutzen|nutzen|verwenden|call|use|mehr(?! ich| mich| wir| uns)|probieren|besetzt|abgenommen|funktioniert|geht)|\W{0,3}(?:ist|war) (?:falsch|veraltet|nicht)|\W{0,3}(?:\(alt\)|\(falsch\)|gibt es nicht mehr)"
)
_FOREIGN = re.compile(
    r"patient\w*|\blabor\w*|apothek\w*|krankenkasse|callcenter|call-center|hotline|ihre[rn]? (?:nummer|hotline|niederlassung|zentrale|stoerungsnummer)|eure[rn]? (?:nummer|hotline)|angezeigt\w*|anzeige\b|\bdisplay|anrufer(?!(?:/?in)?:)\w*|rief\b|angerufen (?:hat|wurde)|wurde\w* angerufen|anruf von|anrufe von|called (?:us|from)|caller|"
    r"\bgeb\.|geboren|ueberweiser\w*|lieferant\w*|hersteller\w*|gewaehlt|anwaelt\w*|anwalt|polizei|\bbsi\b|\b(?:die|der) kv\b|betrueger\w*|scam\w*|angeblich\w*|vom (?:support|mitarbeiter)|(?:techniker\w*|mitarbeiter\w*|kolleg\w*) von (?:euch|ihnen)|euer\w* (?:techniker|mitarbeiter|kolleg)|ihr\w* (?:techniker|mitarbeiter|kolleg)|\btochter|(?<!& )(?<!und )(?<!\+ )\bsohn|\bmutter|\bvater|angehoerig\w*|pflegeheim|pflegedienst|sanitaetshaus|microsoft|ausland|unterdrueckt|niederlassung"
)
_OWN_CALL = re.compile(
    r"rueckruf|zurueckruf|rufen sie|ruft (?:mich|uns|bitte)|erreich\w* (?:sie |ihr |mich|uns|unter)|erreichbar|sie erreichen|unter (?:der|meiner|unserer)|meine\w* (?:nummer|handy|mobil|durchwahl)|unsere\w* (?:nummer|durchwahl)|melden sie sich|call (?:me|us)|reach (?:me|us)|my (?:number|mobile|cell)|ansprechpartner|durchwahl"
)
_SENTENCE_END = re.compile(
    # The mark stands first, so that the search leaps from mark to mark.
    r"[!?;]\s|\.(?<=[a-z)\]]{3}\.)(?<!tel\.)(?<!geb\.)(?<!snr\.)(?<!nnr\.)(?<!nr\.)(?<!str\.)(?<!fon\.)(?<!mob\.)(?<!ruf\.)(?<!app\.)(?<!durchw\.)(?<!telef\.)(?<!vorw\.)\s|\.(?<=\d\.)\s(?=[a-z]{2})"
)
_EXTENSION = re.compile(
    r"(?:durchwahl|direkt(?:wahl)?|dw|app\.?|apparat|ext\.?|extension|nst\.?|nebenstelle)\W{0,3}-?\s?(\d{1,4})(?!\d|[\s/-]\d|\s(?:verlangen|wünschen))",
    re.IGNORECASE,
)
_MIN_DIGITS, _MAX_DIGITS = 7, 15
"""With the leading zero; E.164 allows fifteen."""
_FEW_DIGITS = 2
"""A number of one or two different digits (000 000, 0101 01) is a filler."""


def numbers_in(text: str, *, label_above: str = "") -> tuple[Number, ...]:
    """The telephone numbers of a line, in order; `label_above` is the line before, where that is a label alone.

    Linear in the length of the text: every gap is bounded.
    """
    if ("0" not in text and "+" not in text) or len(_DIGIT.findall(text)) < _MIN_DIGITS - 1:
        return tuple(_dictated(text))
    if _NUMBER.search(text) is None:
        return ()
    blanked = _NOT_PHONE.sub(lambda m: "x" * len(m[0]), text)
    found: list[Number] = []
    previous = 0
    for match in _NUMBER.finditer(blanked):
        for start, end in _parts(blanked, match.start(), match.end()):
            e164 = _e164(text[start:end])
            if e164 is None:
                continue
            use = _use(text, start, end, previous=previous, label_above=label_above if not found else "")
            full = _extended(e164, text, start, end)
            use = Use.CALL_BACK if full != e164 and use in (Use.BARE, Use.PHONE, Use.SWITCHBOARD) else use
            found.append(Number(e164=full, use=use, start=start, end=end))
            previous = end
    return tuple(found)


_SPOKEN = {
    **dict(zip("null eins zwei drei vier fuenf sechs sieben acht neun".split(), "0123456789", strict=True)),
    "zwo": "2",
    "ein": "1",
}
_DICTATED = re.compile(rf"\bnull(?:[\s,/-]{{1,3}}(?:{'|'.join(_SPOKEN)})\b){{6,14}}")


def _dictated(text: str) -> Iterator[Number]:
    """`null sieben eins sechs eins, acht null …`: a number in words, as dictation programs write it."""
    if "ull" not in text and "ULL" not in text:
        return
    folded = fold(text)
    # Folding may lengthen the text; the places only serve to compare with names around.
    for match in _DICTATED.finditer(folded):
        digits = "".join(_SPOKEN[word] for word in re.findall(r"[a-z]+", match[0]))
        e164 = _e164(digits)
        if e164 is not None:
            use = _use(folded, match.start(), match.end(), previous=0, label_above="")
            yield Number(e164=e164, use=use, start=match.start(), end=match.end())


def _parts(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Two numbers side by side (`0561 1234 / 0172 3456789`) apart; a second one needs seven digits of its own."""
    for cut in _SECOND.finditer(text, start + 5, end):
        if _digits(text[start : cut.start()]) >= _MIN_DIGITS and _digits(text[cut.end() : end]) >= _MIN_DIGITS:
            return [(start, cut.start()), (cut.end(), end)]
    return [(start, end)]


def _digits(text: str) -> int:
    return sum(c.isdigit() for c in text)


_OTHER_ENDING = re.compile(r"(?<=\d{3})\s?/\s?\d{1,2}$")
"""The ending of a second line, `123456/57`."""


def _e164(written: str) -> str | None:
    """`+49…` for a German number written in any way, `+…` for a foreign one; None if it cannot be called."""
    written = _OTHER_ENDING.sub("", written)
    compact = re.sub(r"\(\s?0\s?\)", "", written) if "+" in written or written.strip().startswith("00") else written
    digits = "".join(c for c in compact if c.isdigit())
    if "+" in compact:
        number = digits
    elif digits.startswith("00"):
        number = digits[2:]
    else:
        number = "49" + digits[1:]
    if number.startswith("490"):
        number = "49" + number[3:]
    plausible = (
        _MIN_DIGITS + 1 <= len(number) <= _MAX_DIGITS and not number.startswith("0") and len(set(number)) > _FEW_DIGITS
    )
    return f"+{number}" if plausible else None


def _extended(e164: str, text: str, start: int, end: int) -> str:
    """With the extension that stands behind a number ending in -0: `0561/1234-0, Durchwahl 21`."""
    if not re.search(r"[-–/ ]\s?0$", text[start:end]):
        return e164
    extension = _EXTENSION.search(text, end, end + 30)
    return e164[:-1] + extension[1] if extension else e164


def _use(text: str, start: int, end: int, *, previous: int, label_above: str) -> Use:
    lead = fold(text[max(previous, start - 120) : start])
    clause = _last_clause(lead)
    tail = _first_clause(fold(text[end : end + 80]))
    before = fold(text[max(0, start - 160) : start])
    if (_WRONG_LEAD.search(clause[-60:]) and not _BUT.search(clause)) or _is_refused_behind(tail):
        return Use.REFUSED
    if _REFERENCE.search(clause[-40:]) and not _BARE_NUMBER.search(clause):
        return Use.REFERENCE
    if _is_fax(clause, tail, label_above):
        return Use.FAX
    own = _OWN_CALL.search(clause[-60:]) is not None
    if not own and (_FOREIGN.search(_last_clause(before)) or _FOREIGN.search(clause)):
        return Use.FOREIGN
    return _friendly(clause[-60:] + " " + fold(label_above), tail, own=own)


_ANOTHER_NUMBER = re.compile(r"[^\d.;!?]{0,25}\(?[0+]\d")
_HOURS = re.compile(
    r"uhr|\bvor\b|\bnach\b|mittag|montag|dienstag|mittwoch|donnerstag|freitag|\bab\b|\bbis\b|zwischen|heute|morgen|abend|wochenende|sprechstunde|after|before|until"
)


def _is_refused_behind(tail: str) -> bool:
    """`brauchen Sie es nicht zu versuchen`; but `nicht vor 8 Uhr anrufen` only limits the hours."""
    match = _WRONG_TAIL.match(tail)
    if match is None or _ANOTHER_NUMBER.match(tail, match.end()):
        return False
    return _HOURS.search(match[0] + tail[match.end() : match.end() + 12]) is None


def _friendly(lead: str, tail: str, *, own: bool) -> Use:
    if _IS_SWITCHBOARD.match(tail):
        return Use.SWITCHBOARD
    if own or _CALL_BACK.search(lead):
        return Use.CALL_BACK
    if _SWITCHBOARD.search(lead[-25:]):
        return Use.SWITCHBOARD
    return Use.PHONE if _PHONE_WORD.search(lead) or _PHONE_WORD.match(tail.strip(" (")) else Use.BARE


def _last_clause(lead: str) -> str:
    ends = [m.end() for m in _SENTENCE_END.finditer(lead)]
    return lead[ends[-1] :] if ends else lead


def _first_clause(tail: str) -> str:
    end = _SENTENCE_END.search(tail)
    return tail[: end.start() + 1] if end else tail


def _is_fax(clause: str, tail: str, label_above: str) -> bool:
    near = clause[-45:]
    if re.search(r"(?:^|[\s|,;])f\W{1,3}$", near):
        return True
    at = near.rfind("fax")
    if at >= 0:
        # `Tel./Fax` is both; a phone word behind the fax word belongs to this number.
        between = near[max(0, at - 14) : at]
        return not re.search(r"(?:tel\.?|telefon|fon)\s?(?:/|\+|&|und|u\.)\s?(?:tele?)?$", between) and not _TEL.search(
            near[at + 3 :]
        )
    return re.match(r"\W{0,3}\(?(?:tele)?fax\)", tail) is not None or (
        not near.strip(" :.") and "fax" in fold(label_above) and "tel" not in fold(label_above).replace("telefax", "")
    )
