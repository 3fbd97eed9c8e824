"""Signatures and disclaimers: what stands below, or as a warning above, what a person has to say."""

import re
from collections.abc import Sequence

from intake.mail.quoting import is_separator
from intake.mail.segment_kind import SegmentKind

_DASHES = re.compile(r"(?:--|—|- -|__)\s*$")
_DEVICES = (
    r"(?:iphone|ipad|handy|smartphone|mobil|tablet|outlook|mail(?:box)?\b|android|samsung|huawei|galaxy|blackberry|telefon|phone"
    r"|device|windows|app\b|k-9|thunderbird|yahoo|nokia|htc|xiaomi|pixel|proton|desk\b|mobile)"
)
_DEVICE = re.compile(
    r"\W{0,3}(?:von mein\w{1,3} .{1,50}\b(?:gesendet|geschickt|verschickt)"
    rf"|(?:von|vom) (?:iphone|ipad|handy|smartphone|mobiltelefon|samsung)\b.{{0,30}}gesendet"
    rf"|(?:gesendet|verschickt|versendet|geschrieben) (?:von|vom|mit|aus|über) .{{0,40}}{_DEVICES}"
    rf"|diese (?:nachricht|e-?mail|mail) wurde (?:von|mit|vom) .{{0,40}}{_DEVICES}.{{0,40}}gesendet"
    rf"|holen sie sich outlook|outlook für (?:ios|android)|get \W?outlook for|(?:sent )?from my (?:iphone|ipad|phone|mobile)|sent (?:from|via|with|using|by|on) .{{0,40}}{_DEVICES}|sent from my .{{1,40}}"
    rf"|(?:envoyé (?:de|depuis)|enviado (?:desde|do)|inviato da|(?:verstuurd|verzonden) (?:vanaf|met)|skickat från|sendt fra|wysłane z|отправлено с|lähetetty) .{{0,40}}{_DEVICES}"
    r"|[從从]我的.{1,30}[傳发送]|发自我的|iphoneから送信)"
    r".{0,120}$",
    re.IGNORECASE,
)
_STATES = re.compile(
    r"\b(?:is|are|was|were|has|have|ist|sind|war|waren|hat|habe|haben|kam|kommt|nicht)\b", re.IGNORECASE
)
"""Words that make a sentence of what begins like a device's signature."""
_CLOSING_WORDS = (
    r"(?:(?:mit )?(?:den )?(?:\w{1,20}(?: und \w{1,20})?,? )?(?:freundlich\w{0,3}|lieb\w{0,3}|viel\w{0,3}|best\w{0,3}|herzlich\w{0,3}|schön\w{0,3}|kollegial\w{0,3}|sonnig\w{0,3}|frdl\.?|freundl\.?|nett\w{0,3}|verzweifelt\w{0,3}|genervt\w{0,3})"
    r" (?:und \w{1,20} )?(?:gr(?:ü|ue|u)(?:ß|ss|s)e?n?|empfehlungen|dank)(?: (?:aus|von|an|vom)\b.{0,40})?|mfg|m\.?f\.?g\.?|lg|vg|bg|gru(?:ß|ss)|gr(?:ü|ue)(?:ß|ss)e(?: (?:aus|von|vom)\b.{0,40})?|hochachtungsvoll|herzlichst|herzlich|bis bald|ihre?"
    r"|(?:with )?(?:kind(?:est)?|best|warm(?:est)?|many|kindly) (?:regards|wishes|greetings|thanks)|regards|sincerely(?: yours)?|yours (?:sincerely|faithfully|truly)|best|cheers|thanks(?: and regards| again| in advance)?|thank you|many thanks|all the best"
    r"|(?:bien )?cordialement|bien à vous|(?:meilleures|sincères) salutations|(?:cordiali|distinti) saluti|saluti|(?:un )?(?:cordial )?saludos?|atentamente|(?:melhores )?cumprimentos|atenciosamente"
    r"|(?:met )?(?:vriendelijke|hartelijke) groet(?:en)?|groet(?:en|jes)|(?:med )?(?:venlige?|vennlig|vänlig(?:a|en)?|bästa|beste|mange) (?:hilsen(?:er)?|hälsning(?:ar)?)|hilsen|hälsningar|mvh"
    r"|pozdrawiam|z (?:poważaniem|powazaniem)|s pozdrav[eo]m|üdvözlettel|tisztelettel|с уважением"
    r"|ihr \S{0,20}team(?: (?:der|aus|vom|von)\b.{0,40})?|(?:es |freundlich |herzlich )grüßt(?: sie| euch)?(?: \w{1,12})?|mit vorzüglicher hochachtung)"
)
_THANKS_BEFORE = (
    r"(?:(?:mit )?(?:(?:vielen|besten|bestem|herzlichen|herzlichem|lieben|schönen) )?danke?(?: (?:im voraus|vorab|schon ?mal|vorweg|dafür|ihnen|euch))?|thanks|thank you|many thanks)"
    r"(?: (?:und|and) |\s?[,!.&/+–-] ?)"
)
_CLOSING = re.compile(
    rf"\W{{0,3}}(?:{_THANKS_BEFORE})?{_CLOSING_WORDS}(?:\s?[/|] ?{_CLOSING_WORDS})?"
    r"(?: und (?:bleib\w{0,3}|ein\w{0,2} schön\w{0,2})\b.{0,30})?\s*[,.!]{0,3}\s*$",
    re.IGNORECASE,
)
_CLOSING_AND_NAME = re.compile(
    r"\W{0,3}(?:(?:mit )?\w{4,20} (?:und \w{4,20} )?gr(?:ü|ue)(?:ß|ss)en?|gr(?:ü|ue)(?:ß|ss)e|gru(?:ß|ss)|mfg|lg|vg|(?:kind|best) regards)"
    r"[,!]?\s+(?:i\. ?[av]\. ?)?(?-i:[A-ZÄÖÜ])\S{0,30}(?:\s\S{1,30}){0,4}\s*$",
    re.IGNORECASE,
)
_MAIL = r"(?:e-?mail|mail|nachricht|message|communication|transmission)"
# Each form names the mail itself: a person's "Hinweis: …" or "Bitte prüfen Sie, warum nichts gedruckt wird" is none.
_DISCLAIMER = re.compile(
    r"\W{0,5}(?:"
    rf"(?:(?:wichtiger |rechtlicher )?hinweis:? )?diese {_MAIL}\b.{{0,100}}\b(?:vertraulich|ausschließlich|nur für|rechtlich|geschützt|viren|avast)"
    rf"|(?:der inhalt|die informationen?|die in) dieser {_MAIL}\b|(?:der inhalt|die information\w{{0,2}}) in dieser {_MAIL}\b"
    r"|(?:vertraulichkeits|datenschutz|rechts|rechtlicher )(?:hinweis|erklärung|information)\w{0,2}\s*(?::|$)|disclaimer\b|haftungsausschluss|virenfrei\.? ?(?:www|$)|virus-free\b"
    rf"|this {_MAIL}\b.{{0,100}}\b(?:confidential|intended|privileged|solely|scanned|virus)|the (?:information|contents?) (?:contained )?(?:in|of) this {_MAIL}"
    r"|confidential(?:ity)? (?:notice|note)\b|if you (?:are not the|have received)\b.{0,40}(?:intended recipient|error|mistake)"
    rf"|(?:caution|warning|achtung|vorsicht|externe?|external)\b\W{{0,3}}.{{0,20}}\b{_MAIL}\b.{{0,60}}(?:extern|outside|außerhalb|absender|sender)|\[?extern(?:al|e)?\]?\s*[:!]?$"
    rf"|you don['’]t often get email from|sie erhalten nicht oft .{{0,20}}{_MAIL}s?\b"
    rf"|einige personen, die diese {_MAIL} erhalten haben\b|externe {_MAIL}\b\W{{0,8}}(?:$|:.{{0,80}}(?:link|klick|anh[aä]ng|öffne|absender))"
    rf"|bitte beachten sie,? dass .{{0,20}}{_MAIL}s?\b.{{0,60}}(?:unverschlüsselt|unsicher|nicht sicher)"
    rf"|(?:die übermittlung|der austausch|die kommunikation|der versand) .{{0,40}}\b(?:per|via|von) {_MAIL}s?\b.{{0,60}}(?:unverschlüsselt|unsicher|nicht sicher|unbefugt)"
    rf"|(?:bitte |please )?(?:denken|achten|prüfen|überlegen|consider|think)\b.{{0,60}}(?:umwelt|environment|ausdruck\w{{0,3}} (?:dieser|der) {_MAIL}|{_MAIL} (?:aus)?drucken)"
    rf"|(?:sollten|falls|wenn|sind) sie (?:nicht der (?:\w{{1,20}} )?(?:adressat|empfänger)|diese {_MAIL} (?:irrtümlich|versehentlich|fälschlich)))",
    re.IGNORECASE,
)
_OWN_MAIL = re.compile(
    r"\b(?:ich|mein\w{0,2}|(?:schreiben|schicken|senden) wir)\b|(?<!drucken)\?(?=\s|$)", re.IGNORECASE
)
"""What a person says of the mail at hand ("Diese Mail schreibe ich vom Handy, der Server hat Viren") or asks."""
_POSTSCRIPT = re.compile(r"\W{0,3}(?:p\.?\s?s\.?|nb|nachtrag|edit)\b\s?[:.)-]", re.IGNORECASE)
_SENTENCE = re.compile(r"(?:\w+\W+){11}\w+.*[.!?]\s*$|.*\w\s?\?\s*$")
_TALK = re.compile(
    r"\b(?:bitte|wir|ich|sie|uns|mir|mich|ihnen|ist|sind|haben|hat|habe|nicht|noch|please|we|you|is|are|have|not|me|us)\b",
    re.IGNORECASE,
)
_PLAIN_SENTENCE = re.compile(r"(?:\w+\W+){6}.*[.!?]\s*$")
_THANKS = re.compile(r".*\b(?:thank|dank)", re.IGNORECASE)
_LONGEST_LOOKED_AT = 300
_LONGEST_CLOSING = 80
_WORDS_OF_TALK = 2
_MOST_SIGNATURE_LINES = 25
_MOST_LINES_BELOW_RULE = 8


def is_device_line(line: str) -> bool:
    """Whether a phone or a mail program signs here ("Von meinem iPhone gesendet")."""
    return _DEVICE.match(line[:_LONGEST_LOOKED_AT]) is not None and _STATES.search(line) is None


def is_disclaimer(line: str) -> bool:
    """Whether a disclaimer, a warning of a mail gateway or a plea for the trees begins here."""
    return _DISCLAIMER.match(line[:_LONGEST_LOOKED_AT]) is not None and _OWN_MAIL.search(line) is None


def is_signature_dash(line: str) -> bool:
    """Whether the line divides text and signature (RFC 3676, 4.3), the lost trailing space forgiven."""
    return _DASHES.match(line.rstrip("\n")) is not None


def is_closing(line: str) -> bool:
    """Whether the line is nothing but a closing greeting, with or without a name behind it."""
    if len(line) > _LONGEST_CLOSING:
        return False
    return _CLOSING.match(line) is not None or (_CLOSING_AND_NAME.match(line) is not None and not ends_signature(line))


def ends_signature(line: str) -> bool:
    """Whether a person speaks again below a closing: a postscript, a question, a long sentence."""
    looked_at = line[:_LONGEST_LOOKED_AT]
    talks = len(_TALK.findall(looked_at)) >= _WORDS_OF_TALK and looked_at.rstrip().endswith((".", "!", ":"))
    return talks or _POSTSCRIPT.match(looked_at) is not None or _SENTENCE.match(looked_at) is not None


def _is_sentence(line: str) -> bool:
    """Whether the line is a sentence of some length, which a signature that only a drawn line tells may not hold."""
    return _PLAIN_SENTENCE.match(line[:_LONGEST_LOOKED_AT]) is not None


def mark_tails(lines: Sequence[str], kinds: Sequence[SegmentKind]) -> list[SegmentKind]:
    """The kinds with signatures and disclaimers told apart within each run of typed lines."""
    marked = list(kinds)
    start, spoken = 0, False
    while start < len(lines):
        end = start + 1
        while end < len(lines) and kinds[end] is kinds[start]:
            end += 1
        if kinds[start] is SegmentKind.TYPED:
            marked[start:end] = _run(lines[start:end], spoken=spoken)
            spoken = spoken or any(
                kind is SegmentKind.TYPED and line.strip()
                for kind, line in zip(marked[start:end], lines[start:end], strict=True)
            )
        start = end
    return marked


def _run(lines: Sequence[str], *, spoken: bool) -> list[SegmentKind]:
    """The kinds of one run of lines that the sender wrote or had added; `spoken` if there were typed lines above it."""
    kinds: list[SegmentKind] = []
    remaining = sum(1 for line in lines if line.strip())
    state = SegmentKind.TYPED
    resumed = SegmentKind.TYPED
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
        spoken = spoken or state is SegmentKind.TYPED
        device = state is SegmentKind.TYPED and is_device_line(line)
        kinds.append(SegmentKind.SIGNATURE if device else state)
    return kinds


def _next_state(
    lines: Sequence[str], position: int, state: SegmentKind, *, remaining: int, spoken: bool
) -> SegmentKind:
    line = lines[position]
    # The word that tells may stand on the next line of a wrapped paragraph.
    if is_disclaimer(
        f"{line[:_LONGEST_LOOKED_AT]} {lines[position + 1].strip() if position + 1 < len(lines) else ''}".strip()
    ):
        return SegmentKind.DISCLAIMER
    if state is SegmentKind.SIGNATURE:
        return SegmentKind.TYPED if ends_signature(line) else SegmentKind.SIGNATURE
    if remaining > _MOST_SIGNATURE_LINES:
        return state
    if is_signature_dash(line) or (spoken and is_closing(line)):
        # A last word of thanks without a name below it is still said.
        return state if not remaining and _THANKS.match(line) else SegmentKind.SIGNATURE
    if spoken and is_separator(line) and remaining <= _MOST_LINES_BELOW_RULE:
        below = lines[position + 1 : position + 1 + 3 * _MOST_LINES_BELOW_RULE]
        return state if any(ends_signature(other) or _is_sentence(other) for other in below) else SegmentKind.SIGNATURE
    return state
