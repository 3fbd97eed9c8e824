"""Out-of-office notes and receipts of ticket systems, known by subject or text where no header tells.

A person who answers or forwards such a note is a person: subjects count only without `AW:` or `WG:` in front, and text
only where the sender typed it.
"""

import re

# What may follow the words in a machine's subject; a person goes on with a sentence ("Automatische Antwort geht nicht").
_AFTER = r"(?=\s*(?:[:\-–—,(|!.]|$|(?:auf|von|bis|f(?:ü|ue)r|zu|from|re|to|until|aw)\b))"
_SUBJECT = re.compile(
    r"\s*(?:\[[^\]]{0,40}\]\s*)?(?:"
    r"automatische (?:r(?:ü|ue)ck)?antwort|automatische abwesenheits\w*|automatische eingangsbest\w+"
    r"|abwesenheits(?:notiz|meldung|nachricht|assistent|info\w*|mail|benachrichtigung|agent)|abwesenheit|abwesend"
    r"|(?:ich bin )?(?:derzeit |zurzeit |zur zeit |momentan )?nicht im (?:b(?:ü|ue)ro|haus)|urlaubs(?:notiz|meldung|benachrichtigung)"
    r"|auto(?:matic|mated)?[ -]?(?:reply|response|responder)|automatic message"
    r"|(?:i am )?(?:currently )?out[ -]of[ -](?:the[ -])?office(?: (?:auto)?-?reply| message| notice)?|ooo"
    r"|vacation (?:reply|response|notice|message)|away from (?:the |my )?(?:office|mail)"
    r"|réponse automatique|risposta automatica|respuesta automática|automatisch antwoord|automatiskt? svar|odpowiedź automatyczna"
    r"|eingangsbest(?:ä|ae)tigung|empfangsbest(?:ä|ae)tigung"
    r")" + _AFTER,
    re.IGNORECASE,
)
_AUTOMATIC = re.compile(
    r"\b(?:dies|das|dieses|es) (?:ist|handelt sich (?:hierbei )?um) eine (?:automatisch|maschinell)\w*\b[^.!?\n]{0,30}"
    r"(?:antwort|mail|nachricht|r(?:ü|ue)ckmeldung|eingangsbest|mitteilung)"
    r"|\bdiese (?:e-?mail|mail|nachricht|antwort|mitteilung) (?:wurde|ist|wird)\b[^.!?\n]{0,30}"
    r"\b(?:automatisch|maschinell) (?:generiert|erstellt|erzeugt|versandt|versendet|verschickt|gesendet)"
    r"|\[automatisch versendet\]"
    r"|\bthis is an? (?:automatic(?:ally)?|automated|auto[- ]?generated|auto[- ]?reply)\b"
    r"|\bthis (?:message|e-?mail|reply) (?:was|is|has been) (?:automatically|auto)[- ]?(?:generated|sent|created)",
    re.IGNORECASE,
)
_AWAY = re.compile(
    r"\b(?:ich bin|wir sind|die praxis ist|unsere praxis (?:ist|bleibt))\b(?:[^.!?\n]|(?<=\d)\.){0,120}"
    r"\b(?:nicht (?:im (?:b(?:ü|ue)ro|haus)|erreichbar)|abwesend|geschlossen|im urlaub|au(?:ß|ss)er haus)"
    r"|\bi(?: a|')m (?:currently )?(?:out of (?:the )?office|away|on (?:vacation|(?:annual )?leave|holiday))",
    re.IGNORECASE,
)
_NOT_READ = re.compile(
    r"\b(?:ihre|deine) (?:e-?mail|mail|nachricht)s? (?:wird|werden|wurde)[^.!?\n]{0,40}\bnicht[^.!?\n]{0,30}(?:weiter ?geleitet|gelesen|bearbeitet)"
    r"|\b(?:lese|beantworte|bearbeite)n? [^.!?\n]{0,40}\b(?:e-?mails|mails|nachrichten)\b[^.!?\n]{0,30}\b(?:nicht|keine)"
    r"|\b(?:lese|beantworte|bearbeite)n? [^.!?\n]{0,40}\bkeine (?:e-?mails|mails|nachrichten)\b"
    r"|\bkeinen zugriff auf (?:meine |die )?(?:e-?)?mails|\bin dringenden f(?:ä|ae)llen wenden sie sich"
    r"|\b(?:limited|no) access to (?:my )?e-?mail|\byour (?:e-?mail|message) will not be (?:forwarded|read)",
    re.IGNORECASE,
)
_SCANNED = 3000


def is_auto_reply_subject(subject: str) -> bool:
    """Whether the subject is of an answering machine's form."""
    return _SUBJECT.match(subject[:300]) is not None


def automatic_words(text: str) -> str | None:
    """The words by which a text calls itself automatic, or by which two signs of absence meet; None otherwise."""
    start = text[:_SCANNED]
    automatic = _AUTOMATIC.search(start)
    if automatic:
        return automatic[0]
    away, not_read = _AWAY.search(start), _NOT_READ.search(start)
    return f"{away[0]} … {not_read[0]}" if away and not_read else None
