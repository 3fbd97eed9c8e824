"""Where another mail begins inside a mail's text: the lines that mail programs put above what they quote or forward.

Known are the forms of Outlook (desktop, new, mobile), Apple Mail, Gmail, GMX and web.de, Thunderbird, K-9 and others, in
German, English and, because they cost little, a dozen other languages. Only the beginning of a line is looked at, and at
most a handful of lines from any line on: the work is linear.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

_LOOK_AHEAD = 12
_MOST_ATTRIBUTION_LINES = 5
_LONGEST_ATTRIBUTION = 500
_ENOUGH_LABELS = 3
_MOST_LINES_BETWEEN = 2

_FORWARD_WORDS = (
    r"weitergeleitete (?:nachricht|e-?mail|mail)|anfang der weitergeleiteten (?:nachricht|e-?mail)|weitergeleitet von"
    r"|forwarded (?:message|mail|by\b.{0,100})|begin forwarded message|original message forwarded|message transféré|début du message (?:réexpédié|transféré)"
    r"|mensaje reenviado|inicio del mensaje reenviado|messaggio inoltrato|inizio messaggio inoltrato|doorgestuurd bericht|begin doorgestuurd bericht"
    r"|videresendt (?:meddelelse|melding)|vidarebefordrat (?:meddelande|brev)|mensagem encaminhada|przekazana wiadomość|пересланное сообщение|пересылаемое сообщение"
)
_ORIGINAL_WORDS = (
    r"(?:ursprünglicher?|originale?|weitere)[ -]?(?:nachricht|mitteilung|termin|e-?mail|mail)|original ?(?:message|mail|appointment)|message d['’]origine|message original"
    r"|messaggio originale|mensaje original|mensagem original|oorspronkelijk bericht|oprindelig (?:meddelelse|besked)|opprinnelig melding"
    r"|ursprungligt meddelande|(?:oryginalna wiadomość|wiadomość oryginalna)|(?:исходное|оригинальное) сообщение|antwort(?:nachricht)? weiterleiten|reply message|alkuperäinen viesti|původní (?:zpráva|e-mail)|eredeti üzenet|原始[邮郵]件"
)
_FORWARD_MARK = re.compile(
    rf"[-=_*~\s]{{0,40}}(?:{_FORWARD_WORDS})\s*[-=_*~:\s]{{0,40}}|-{{3,20}} ?weitergeleitet von .{{1,150}}",
    re.IGNORECASE,
)
_ORIGINAL_MARK = re.compile(
    rf"(?:[-=_*~]{{2,40}}\s*(?:{_ORIGINAL_WORDS})\s*:?\s*[-=_*~\s]{{0,40}}|original message processed by .{{0,20}}david\b.{{0,20}}|-{{2,20}} ?\S.{{0,100}} (?:schrieb|wrote): ?-{{2,20}})",
    re.IGNORECASE,
)
_ORIGINAL_TITLE = re.compile(rf"(?:{_ORIGINAL_WORDS})\s*:?", re.IGNORECASE)
"""The same without a rule, which a person may write as well."""
_LABEL = re.compile(
    r"\W{0,3}(?:(?P<sender>von|from|de|da|van|från|fra|frå|od|от|від|发件人|寄件者|差出人|lähettäjä|expéditeur|remitente|feladó|kimden)"
    r"|(?P<date>gesendet(?: am)?|datum|date|sent|sent on|received|envoyé(?: le)?|enviado(?: el| em)?|inviato|data|fecha|verzonden|skickat|sendt|dato|wysłano|wysłane|отправлено|дата|надіслано|发送时间|日期|送信日時|lähetetty|päivämäärä|message du|odesláno|odoslané|datum odeslání|küldve|dátum)"
    r"|(?P<subject>betreff|betr\.|subject|objet|sujet|asunto|oggetto|onderwerp|ämne|emne|temat|assunto|тема|主题|主旨|件名|aihe|předmět|predmet|tárgy)"
    r"|(?P<recipient>an|to|à|a|para|aan|till|til|do|кому|收件人|宛先|vastaanottaja|komu|címzett|cc|kopie|copie à|bcc|antwort an|reply-to|répondre à|priorität|importance|wichtigkeit|anlagen?|attachments?))\W{0,2}\s?[:：]",
    re.IGNORECASE,
)
_LONGEST_LABEL = 24
"""Characters up to a label's colon."""
_STARTS_ATTRIBUTION = re.compile(
    r"[\"'\W]{0,3}(?:am|on|at|le|il|el|op|em|a|w dniu|dnia|den|d\.|på|в|на|от|dne|pe|at|\w{2,12}[.,]|\d{1,4}[./年-])\s?",
    re.IGNORECASE,
)
_VERB = re.compile(
    r"(?:\b(?:schrieb(?:en)?|geschrieben|wrote|writes|a écrit|escribi(?:ó|o)|ha scritto|schreef|het volgende geschreven|napisał(?:\(a\)|a)?|pisze|napsala?|escreveu|skrev|kirjoitti|yazdı|írta|a scris|napísala?|In einer e-?[Mm]ail vom"
    r"|написала?|пишет|писала?|пише|написав)|写道|寫道|のメール|написал\(а\))"
)
_TIME = re.compile(r"\d{1,2}[:h]\s?\d{2}|\d{1,2}\.\d{2} uhr", re.IGNORECASE)
_YEAR = re.compile(r"\b(?:19|20)\d{2}\b|\d{1,2}[./-]\d{1,2}[./-]\d{2}\b")
_OWN_VOICE = re.compile(r"\b(?:uns|mir|wir|(?:schrieb|hat|haben) (?:die|der|das|ihre?|unsere?|unser|Herr|Frau)\b)")
_OLD_GMAIL = re.compile(r"\d{4}[-/.]\d{1,2}[-/.]\d{1,2}[^<>]{0,120}<\s?[^<>@\s]{1,64}@[^<>@\s]{1,255}>:?$")
_ENDS = frozenset(":：>-etb")
"""Last characters of an attribution: its colon, its address, or the verb with or without a rule behind it."""
_ENDS_WITH_VERB = re.compile(r"\b(?:wrote|schrieb)[\s-]{0,10}$", re.IGNORECASE)
_TIME_AND_ADDRESS = re.compile(r".{0,200}\d{1,2}[:.]\d{2}.{0,150}<\s?[^<>@\s]{1,64}@[^<>@\s]{1,255}>\s?[:：]$")
_ADDRESS = re.compile(r"<\s?[^<>@\s]{1,64}@[^<>@\s]{1,255}>.{0,40}[:：]$")
_SEPARATOR = re.compile(r"\s*[-_=*–—]{3,}\s*$")
_EMPHASIS = " \t\xa0*_\u200b\u200e\u200f"


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """The lines above another mail in the text."""

    lines: int
    """How many lines they are."""
    forwards: bool
    """Whether they say that the mail is forwarded."""
    by_name: bool
    """An attribution (`Am … schrieb …:`) rather than a block of header lines."""
    sender: str
    """The text that names the sender."""


def is_separator(line: str) -> bool:
    """Whether the line is nothing but a drawn line."""
    return _SEPARATOR.match(line) is not None


def opening_at(lines: Sequence[str], position: int, *, marked: Sequence[bool]) -> Opening | None:
    """What opens another mail at this line; None if nothing does.

    The lines must be without quote marks; `marked` tells which had any.
    """
    line = lines[position].strip(_EMPHASIS)
    if not line:
        return None
    forwards = _FORWARD_MARK.fullmatch(line) is not None
    titled = not forwards and _ORIGINAL_TITLE.fullmatch(line) is not None
    if forwards or titled or _ORIGINAL_MARK.fullmatch(line):
        below = _header_block(lines, position + 1, after_mark=True)
        if titled and not below:
            return None
        return Opening(
            lines=1 + (below.lines if below else 0),
            forwards=forwards,
            by_name=False,
            sender=below.sender if below else "",
        )
    if _label_at(line):
        return _header_block(lines, position, after_mark=False)
    return _attribution(lines, position, marked)


def _label_at(line: str) -> re.Match[str] | None:
    # Few lines have a colon so near their beginning, and looking for one takes a tenth of the time.
    head = line[:_LONGEST_LABEL]
    return _LABEL.match(head) if ":" in head or "：" in head else None


def _header_block(lines: Sequence[str], start: int, *, after_mark: bool) -> Opening | None:
    """Lines such as `Von: … Gesendet: … An: … Betreff: …`, in any order, folded or with blank lines above."""
    sender = ""
    seen: set[str] = set()
    last = start - 1
    for position in range(start, min(start + _LOOK_AHEAD, len(lines))):
        line = lines[position].strip(_EMPHASIS)
        match = _label_at(line)
        if match is None:
            # Folded lines and a blank line between the labels are passed over.
            if position > last + _MOST_LINES_BETWEEN or (not line and len(seen) >= _ENOUGH_LABELS):
                break
            continue
        kind = match.lastgroup or ""
        # A label again is the next mail's or the sender's own form.
        if kind in seen and kind != "recipient":
            break
        seen.add(kind)
        last = position
        if kind == "sender":
            sender = line + " " + (lines[position + 1].strip() if position + 1 < len(lines) else "")
    if not seen or not (after_mark or _is_header(seen, lines[start : last + 1])):
        return None
    return Opening(lines=last - start + 1, forwards=False, by_name=False, sender=sender)


def _is_header(seen: set[str], block: Sequence[str]) -> bool:
    # Two labels may be a person's own list, and so may more without an address and a time of day.
    return (
        "sender" in seen
        and len(seen) >= _ENOUGH_LABELS
        and any("@" in line or _TIME.search(line) for line in (line[:_LONGEST_ATTRIBUTION] for line in block))
    )


def _attribution(lines: Sequence[str], start: int, marked: Sequence[bool]) -> Opening | None:
    """`Am 8.11.2021 um 14:05 schrieb Praxis X <a@b.de>:` and its like, on up to five lines."""
    first = lines[start].strip(_EMPHASIS)
    if len(first) > _LONGEST_ATTRIBUTION:
        return None
    begins = _STARTS_ATTRIBUTION.match(first) or "<" in first or _VERB.search(first)
    joined = ""
    for count in range(1, (_MOST_ATTRIBUTION_LINES if begins else 1) + 1):
        if start + count > len(lines):
            return None
        line = lines[start + count - 1].strip(_EMPHASIS)
        if not line and "".join(lines[start + count : start + count + 1]).startswith("<"):
            # An address that was a link in HTML may stand below a blank line.
            continue
        joined = f"{joined} {line}" if joined else line
        if not line or len(joined) > _LONGEST_ATTRIBUTION:
            return None
        if line[-1] in _ENDS and _is_attribution(joined, quoted=_is_quoted(lines, start + count, marked)):
            return Opening(lines=count, forwards=False, by_name=True, sender=joined)
    return None


def _is_attribution(joined: str, *, quoted: bool) -> bool:
    if _OLD_GMAIL.match(joined) or _TIME_AND_ADDRESS.match(joined) or (quoted and _ADDRESS.search(joined)):
        return True
    if not _VERB.search(joined) or not (joined[-1] in ":：" or _ENDS_WITH_VERB.search(joined)):
        return False
    # Sentences such as "Die KV schrieb:" and "Am 8.11. um 14:05 schrieb die KV:" open nothing; an address, a moment
    # with its year, or a quote below makes it sure. No mail program says "schrieb uns" or "schrieb die KV".
    told = "@" in joined or (_TIME.search(joined) and _YEAR.search(joined))
    return quoted or (bool(told) and not _OWN_VOICE.search(joined))


def _is_quoted(lines: Sequence[str], position: int, marked: Sequence[bool]) -> bool:
    """Whether marked lines follow upon this unmarked one."""
    near = range(position, min(position + 3, len(lines)))
    return not marked[position - 1] and next((marked[number] for number in near if lines[number].strip()), False)
