"""Signatures and disclaimers: what stands below, or as a warning above, what a person has to say."""

import re
from collections.abc import Sequence

from intake.mail.quoting import is_separator
from intake.mail.segment_kind import SegmentKind

_DASHES = re.compile(r"(?:--|—|- -|__)\s*$")
_DEVICES = (
    r"(?:iphone|ipad|handy|smartphone|mobil|tablet|outlook|mail\b|android|samsung|huawei|galaxy|blackberry|telefon|phone"
    r"|device|windows|app\b|k-9|thunderbird|yahoo|nokia|htc|xiaomi|pixel|proton|desk\b|mobile)"
)
_DEVICE = re.compile(
    r"\W{0,3}(?:von mein\w{1,3} .{1,50}\b(?:gesendet|geschickt|verschickt)"
    rf"|(?:von|vom) (?:iphone|ipad|handy|smartphone|mobiltelefon|samsung)\b.{{0,30}}gesendet"
    rf"|(?:gesendet|verschickt|versendet|geschrieben) (?:von|vom|mit|aus|über) .{{0,40}}{_DEVICES}"
    rf"|diese (?:nachricht|e-?mail|mail) wurde (?:von|mit|vom) .{{0,40}}{_DEVICES}.{{0,40}}gesendet"
    rf"|holen sie sich outlook|get outlook for|sent (?:from|via|with|using|by|on) .{{0,40}}{_DEVICES}|sent from my .{{1,40}}"
    rf"|(?:envoyé (?:de|depuis)|enviado (?:desde|do)|inviato da|verstuurd vanaf|skickat från|sendt fra|wysłane z|отправлено с|lähetetty) .{{0,40}}{_DEVICES})"
    r".{0,60}$",
    re.IGNORECASE,
)
_CLOSING = re.compile(
    r"\W{0,3}(?:(?:mit )?(?:den )?(?:\w{1,20}(?: und \w{1,20})?,? )?(?:freundlich\w{0,3}|lieb\w{0,3}|viel\w{0,3}|best\w{0,3}|herzlich\w{0,3}|schön\w{0,3}|kollegial\w{0,3}|sonnig\w{0,3}|frdl\.?|freundl\.?|nett\w{0,3}|verzweifelt\w{0,3}|genervt\w{0,3})"
    r" (?:und \w{1,20} )?(?:gr(?:ü|ue|u)(?:ß|ss|s)e?n?|empfehlungen|dank)(?: (?:aus|von|an|vom)\b.{0,40})?|mfg|m\.?f\.?g\.?|lg|vg|bg|gru(?:ß|ss)|gr(?:ü|ue)(?:ß|ss)e(?: (?:aus|von|vom)\b.{0,40})?|hochachtungsvoll|herzlichst|herzlich|bis bald|ihre?"
    r"|(?:with )?(?:kind(?:est)?|best|warm(?:est)?|many|kindly) (?:regards|wishes|greetings|thanks)|regards|sincerely(?: yours)?|yours (?:sincerely|faithfully|truly)|best|cheers|thanks(?: and regards| again| in advance)?|thank you|many thanks|all the best|cordialement|bien à vous"
    r")\s*[,.!]{0,3}\s*$",
    re.IGNORECASE,
)
_DISCLAIMER = re.compile(
    r"\W{0,5}(?:diese (?:e-?mail|nachricht|mail)(?: und (?:alle|etwaige|ihre|eventuelle)\b.{0,40})? (?:ist|kann|enthält|enthaelt|einschließlich|könnte|wurde (?:von|auf|durch)\b.{0,60}(?:viren|avast|geprüft))|der inhalt dieser (?:e-?mail|nachricht)"
    r"|(?:wichtiger |rechtlicher )?(?:vertraulichkeits|datenschutz|rechts|sicherheits)?(?:hinweis|erklärung)e?(?: zum? (?:datenschutz|vertraulichkeit)\b.{0,20})?\s*:|(?:vertraulichkeits|datenschutz)(?:hinweis|erklärung|information)|disclaimer\b|haftungsausschluss|virenfrei\b|virus-free\b"
    r"|this (?:e-?mail|message|communication|transmission)(?:,? (?:and|including|together)\b.{0,60})?,? (?:is|are|may|contains?|and any|has been scanned|was scanned)\b|the (?:information|contents?|content) (?:contained )?(?:in|of) this (?:e-?mail|message|communication)|confidential(?:ity)?(?: notice| note|:)|if you (?:are not|have received)\b.{0,40}(?:intended recipient|error|mistake)"
    r"|(?:caution|warning|achtung|vorsicht|extern(?:al|e)?(?: e-?mail| mail)?)\s*[:!]{1,2}.{0,40}(?:external|originat|outside|extern|außerhalb)|\[?(?:extern(?:al|e)?|external e-?mail)\]?\s*[:!]?$|you don't often get email from|sie erhalten nicht oft (?:e-?mails|eine e-?mail) von"
    r"|(?:bitte )?(?:denken|prüfen|überlegen) sie.{0,60}(?:ausdruck|umwelt|drucken)|(?:please )?consider the environment|denk(?:en sie)? an die umwelt"
    r"|sollten sie (?:nicht der|diese (?:e-?mail|nachricht))\b|falls sie (?:nicht der|diese (?:e-?mail|nachricht)|die nachricht)\b)",
    re.IGNORECASE,
)
_POSTSCRIPT = re.compile(r"\W{0,3}(?:p\.?\s?s\.?|nb|nachtrag|edit)\b\s?[:.)-]", re.IGNORECASE)
_SENTENCE = re.compile(r"(?:\w+\W+){11}\w+.*[.!?]\s*$|.*\w\s?\?\s*$")
_LONGEST_LOOKED_AT = 300
_LONGEST_CLOSING = 80
_MOST_SIGNATURE_LINES = 25
_MOST_LINES_BELOW_RULE = 8


def is_device_line(line: str) -> bool:
    """Whether a phone or a mail program signs here ("Von meinem iPhone gesendet")."""
    return _DEVICE.match(line[:_LONGEST_LOOKED_AT]) is not None


def is_disclaimer(line: str) -> bool:
    """Whether a disclaimer, a warning of a mail gateway or a plea for the trees begins here."""
    return _DISCLAIMER.match(line[:_LONGEST_LOOKED_AT]) is not None


def is_signature_dash(line: str) -> bool:
    """Whether the line divides text and signature (RFC 3676, 4.3), the lost trailing space forgiven."""
    return _DASHES.match(line.rstrip("\n")) is not None


def is_closing(line: str) -> bool:
    """Whether the line is nothing but a closing greeting."""
    return len(line) <= _LONGEST_CLOSING and _CLOSING.match(line) is not None


def ends_signature(line: str) -> bool:
    """Whether a person speaks again below a closing: a postscript, a question, a long sentence."""
    looked_at = line[:_LONGEST_LOOKED_AT]
    return _POSTSCRIPT.match(looked_at) is not None or _SENTENCE.match(looked_at) is not None


def mark_tails(lines: Sequence[str], kinds: Sequence[SegmentKind]) -> list[SegmentKind]:
    """The kinds with signatures and disclaimers told apart within each run of typed lines."""
    marked = list(kinds)
    start = 0
    while start < len(lines):
        end = start + 1
        while end < len(lines) and kinds[end] is kinds[start]:
            end += 1
        if kinds[start] is SegmentKind.TYPED:
            marked[start:end] = _run(lines[start:end])
        start = end
    return marked


def _run(lines: Sequence[str]) -> list[SegmentKind]:
    """The kinds of one run of lines that the sender wrote or had added."""
    kinds: list[SegmentKind] = []
    remaining = sum(1 for line in lines if line.strip())
    state = SegmentKind.TYPED
    resumed = SegmentKind.TYPED
    spoken = 0
    for position, line in enumerate(lines):
        blank = not line.strip()
        remaining -= not blank
        if blank:
            kinds.append(state)
            # A disclaimer ends with its paragraph.
            state = resumed if state is SegmentKind.DISCLAIMER else state
            continue
        if state is not SegmentKind.DISCLAIMER:
            resumed = state
            state = _next_state(lines, position, state, remaining=remaining, spoken=spoken)
        spoken += state is SegmentKind.TYPED
        device = state is SegmentKind.TYPED and is_device_line(line)
        kinds.append(SegmentKind.SIGNATURE if device else state)
    return kinds


def _next_state(lines: Sequence[str], position: int, state: SegmentKind, *, remaining: int, spoken: int) -> SegmentKind:
    line = lines[position]
    if is_disclaimer(line):
        return SegmentKind.DISCLAIMER
    if state is SegmentKind.SIGNATURE:
        return SegmentKind.TYPED if ends_signature(line) else SegmentKind.SIGNATURE
    if remaining > _MOST_SIGNATURE_LINES:
        return state
    if is_signature_dash(line) or (spoken and is_closing(line)):
        return SegmentKind.SIGNATURE
    if spoken and is_separator(line) and remaining <= _MOST_LINES_BELOW_RULE:
        below = lines[position + 1 : position + 1 + 3 * _MOST_LINES_BELOW_RULE]
        return state if any(ends_signature(other) for other in below) else SegmentKind.SIGNATURE
    return state
