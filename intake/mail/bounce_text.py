"""Non-deliveries told in words: qmail, Exim, GMX, old Exchange and hundreds of others that send no delivery status.

The notice is what stands above the copy of our mail. In it, addresses at the beginning of a line or in angle brackets
before a colon are the failed ones; failing these, any address that is neither ours nor the mail system's.
"""

import re
from collections.abc import Iterator

from intake.mail.addresses import addresses, email_address, message_ids
from intake.mail.message import EmailAddress, Message, MessageId

_SCANNED = 30_000
_SUBJECT = re.compile(
    r"\s*(?:\*+|\[[^\]]{0,30}\]|\([^)]{0,30}\))?\s*(?:"
    r"undeliver|un-?deliver|returned (?:mail|to sender|message)|return(?:ed)?:|mail (?:delivery|system|not deliver|could not|returned)|mail(?:er)?[- ]daemon"
    r"|deliver(?:y|ing) (?:status|fail|notif|report|error|problem|has failed|delay|subsystem|incomplete)|deliver(?:y|ed):? fail"
    r"|fail(?:ed|ure) (?:notice|mail|delivery|to deliver|delivering)|failed mail|failure (?:delivery )?(?:notice|notification)|failure delivery"
    r"|non[- ]?deliver|nondeliver|not deliver|could not (?:be )?(?:deliver|send)|message (?:delivery|status|undeliver|could not|not deliver|delayed|rejected)"
    r"|unzustellbar|nicht zustellbar|(?:zustellung|nachrichtenzustellung|e-?mail-?zustellung)\b.{0,30}\b(?:fehl|nicht|verz)|fehler bei der zustellung|zustell(?:ungs)?fehler"
    r"|(?:zustell(?:ungs)?(?:status|bericht|benachrichtigung))|(?:die )?(?:e-?mail|nachricht)\b.{0,40}(?:nicht zugestellt|unzustellbar|zur(?:ü|ue)ck)"
    r"|delayed mail|warning: (?:message|could not|mail)|warnung: nachricht|user unknown|unknown (?:user|recipient|address)|rejected|mail rejected|message rejected|address unknown"
    r"|error (?:sending|deliver|in deliver)|problems? (?:deliver|sending)|nachricht (?:wurde )?nicht|bounced? (?:mail|message)|dsn:|ndn:|transient.{0,20}(?:fail|error)|permanent.{0,20}(?:fail|error)"
    r"|notification d|failure d|échec|non remis|mancata consegna|retorno de|mensagem não|not(?:ifi)?ca(?:ç|c)?"
    r")",
    re.IGNORECASE,
)
_WORDS = re.compile(
    r"could ?n(?:o|')t (?:be )?(?:deliver|reach|send|sent)|(?:can ?not|can't|unable to|wasn't able to|not able to|failed to|failure to) (?:be )?(?:deliver|send|relay|accept)"
    r"|(?:was|were|been|is|are) (?:not|un)[- ]?(?:been )?(?:successfully )?(?:deliver|reached|sent|accepted)|undeliver|un-deliver|not deliver|non[- ]deliver|did not reach|delivery (?:has |attempt |to the )?.{0,40}(?:fail|not|error|delay|unsuccess|abort)"
    r"|deliver(?:y|ed) (?:status notification|error|problem|temporarily|permanently)|failed (?:address|recipient|permanently)|address(?:\(?es\)?)? (?:failed|had|below|rejected)|following (?:recipient|address|error|destination)"
    r"|permanent (?:fatal )?(?:error|failure)|fatal error|no such (?:user|mailbox|recipient|account|person|address)|(?:user|mailbox|recipient|account|address|domain|host) (?:is |was |address )?(?:unknown|not found|unavailable|full|disabled|rejected|does(?: not|n't) exist|over quota|not listed|not exist|inactive)"
    r"|unknown (?:user|recipient|address|local|host|mailbox|account)|user doesn't exist|mailbox (?:quota|full|size)|over ?quota|quota exceed|exceeded? (?:the |its |storage |disk )?(?:quota|limit|size)|returned (?:mail|message|to|your)|(?:message|mail) (?:was |has been |is being )?(?:returned|rejected|bounced|blocked|refused|delayed)"
    r"|(?:reject|refus|bounc)ed|transcript of (?:the )?session|reason (?:for|of)|retry time|will be retried|still being retried|has been delayed|(?:5[05]\d|4[25]\d)[ -#]{1,3}\(?#?[245]\.\d{1,3}\.\d{1,3}|\b5[05]\d[ -]|recipient address"
    r"|nicht zugestellt|unzustellbar|nicht zustellbar|zustellung.{0,60}(?:fehlgeschlagen|nicht|verzögert)|fehler bei der (?:nachrichten)?zustellung|postfach.{0,60}(?:voll|nicht verf)|empf(?:ä|ae)nger.{0,40}(?:unbekannt|nicht gefunden|existiert nicht)",
    re.IGNORECASE,
)
_COPY = re.compile(
    r"^[ \t>|]{0,4}(?:[-=_*+~ ]{2,40}[ ]?[^\n]{0,20}\b(?:original|copy|header|message follows|unsent|returned|forwarded|beginning|below this line|included is|undelivered|ursprüngliche|nachricht)\b[^\n]{0,80}$"
    r"|[^\n]{0,40}\b(?:original message (?:follows|headers)|message headers? follow|headers? of the (?:original )?message|copy of (?:the|your|this) (?:original )?(?:message|mail|headers?)|your message (?:reads|follows|begins)|(?:ursprüngliche|originale?) (?:nachrichten)?(?:kopf|nachricht))[^\n]{0,60}$"
    r"|(?:received|return-path|message-id|mime-version|x-mailer): )",
    re.IGNORECASE | re.MULTILINE,
)
_EMAIL = r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9.-]{1,255}[A-Za-z0-9]"
_STRONG = re.compile(
    rf"^[ \t>|*]{{0,12}}(?:-{{1,3}} ?)?(?:(?:to|recipient|recipients|user|address|e?-?mail|addressee|rcpt to|final-recipient: ?rfc822;?|original-recipient: ?rfc822;?|empf(?:ä|ae)nger|an|unknown (?:user|address|recipient)|failed (?:recipient|address)|invalid (?:address|recipient)|no such user|intended recipient|your message to|message to|smtp|deliver(?:y|ed) to|could not deliver (?:message|mail)? ?to|can ?not deliver (?:message|mail)? ?to)\s*[:=]?\s*)?[<\"'\[(]{{0,2}}(?:smtp:|mailto:|rfc822;\s?)?({_EMAIL})[>\"'\])]{{0,2}}",
    re.IGNORECASE | re.MULTILINE,
)
_BRACKETED = re.compile(rf"[<(\"']({_EMAIL})[>)\"']", re.IGNORECASE)
_ANY = re.compile(_EMAIL)
_OF_THE_SYSTEM = re.compile(
    r"(?:postmaster|mailer-?daemon|abuse|hostmaster|support|helpdesk|help|noreply|no-reply|admin(?:istrator)?|daemon)@"
)
_COPY_TO = re.compile(r"^[ \t>|]{0,4}(?:to|an): ?([^\n]{1,500})", re.IGNORECASE | re.MULTILINE)
_COPY_ID = re.compile(r"^[ \t>|]{0,4}message-id: ?(?:\n[ \t>|]{1,8})?(<[^<>\s]{3,300}>)", re.IGNORECASE | re.MULTILINE)
_DELAY = re.compile(
    r"delayed|still being retried|will be retried|will continue|not yet (?:been )?deliver|do not need to (?:resend|retransmit)|warning only|verzögert|weiterhin versuch|will keep trying|this is (?:only )?a warning|temporary (?:failure|problem)",
    re.IGNORECASE,
)
_GAVE_UP = re.compile(
    r"permanent|giv(?:en|ing) up|gave up|fatal|has failed|too long|expired|timed? ?out after|dauerhaft|could not be delivered for \d+ days",
    re.IGNORECASE,
)


def is_bounce_subject(subject: str) -> bool:
    """Whether the subject is of the form that mail systems give to non-deliveries."""
    return _SUBJECT.match(subject[:300]) is not None


def bounce_words(text: str) -> str | None:
    """The words in which a text tells of a non-delivery; None if it does not."""
    match = _WORDS.search(text[:_SCANNED])
    return match[0] if match else None


def notice(text: str) -> str:
    """The text above the copy of our mail."""
    scanned = text[:_SCANNED]
    for match in _COPY.finditer(scanned):
        if scanned[: match.start()].strip():
            return scanned[: match.start()]
    return scanned


def told_recipients(text: str, excluded: frozenset[EmailAddress]) -> tuple[EmailAddress, ...]:
    """The addresses a notice says were not reached, without doubles."""
    for pattern in (_STRONG, _BRACKETED, _ANY):
        found = dict.fromkeys(_written(pattern, text, excluded))
        if found:
            return tuple(found)
    return ()


def _written(pattern: re.Pattern[str], text: str, excluded: frozenset[EmailAddress]) -> Iterator[EmailAddress]:
    for match in pattern.finditer(text):
        email = email_address(match[match.lastindex or 0])
        if email and email not in excluded and not _OF_THE_SYSTEM.match(email):
            yield email


def copied_recipients(message: Message) -> tuple[EmailAddress, ...]:
    """Whom the returned mail was addressed to: by the attached original, or by a copy in the text."""
    attached = tuple(address.email for original in message.attached for address in original.to)
    if attached:
        return attached
    copied = _COPY_TO.search(message.text[len(notice(message.text)) : _SCANNED])
    return tuple(address.email for address in addresses(copied[1])) if copied else ()


def original_id(message: Message) -> MessageId | None:
    """The Message-ID of the mail that was not delivered: attached, copied in the text, or answered by the bounce."""
    for original in message.attached:
        if original.message_id:
            return original.message_id
    copied = _COPY_ID.search(message.text[:_SCANNED])
    if copied:
        return next(iter(message_ids(copied[1])), None)
    return next(iter((*message.in_reply_to, *reversed(message.references))), None)


def is_delay(text: str) -> bool:
    """Whether a notice only warns that the mail is late."""
    return _DELAY.search(text) is not None and _GAVE_UP.search(text) is None
