"""What a reply is made of while somebody writes it: words, a text block, FAQ entries, a language. Nothing is kept but the form."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypedDict

from intake.desk.desk import Desk
from intake.desk.original_headers import Told
from intake.desk.parts import Settings
from intake.desk.reading_view import ReadingSide
from intake.desk.text import one_line
from intake.faq.document import Document
from intake.letters.content import Finding, content_findings
from intake.letters.problems import LetterBroken
from intake.letters.replies import Block
from intake.letters.wording import LANGUAGES, letter_language
from intake.mail.message import Message
from intake.mail.parsing import parse
from intake.reading.values import FieldName
from intake.steps.write import Written
from intake.store.tickets import Ticket

ENTRY = "entry-"
"""A box that is ticked has this name with the entry's number behind it."""
CONFIRMED = "no_credentials"
"""A box that is ticked by whoever names credentials and asks for none."""
MOST_ENTRIES = 10
_HEADERS: Mapping[str, str] = {
    "from": "from",
    "reply_to": "reply-to",
    "to": "to",
    "subject": "subject",
    "answers": "in-reply-to",
    "language": "content-language",
    "automatic": "auto-submitted",
}
_VALUES: Mapping[str, FieldName] = {
    "contact": FieldName.CONTACT_NAME,
    "practice": FieldName.PRACTICE,
    "software": FieldName.SOFTWARE,
    "phone": FieldName.CONTACT_PHONE,
}


class Composed(TypedDict):
    """What a form says of a letter, as `act.reply` takes it."""

    text: str
    cited: tuple[int, ...]
    language: str
    credential_words_confirmed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Offered:
    """An FAQ entry that can go with the reply."""

    number: int
    language: str
    """Of the question."""
    question: str
    is_suggested: bool
    is_chosen: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Composer:
    """What somebody who writes a reply can choose from, and what they have chosen."""

    blocks: tuple[Block, ...]
    entries: tuple[Offered, ...]
    """Those that are suggested or chosen first."""
    language: str
    languages: tuple[str, ...]
    findings: tuple[Finding, ...]
    """What no letter may hold, in the words that are typed."""
    named: tuple[Finding, ...]
    """Sentences there that name credentials."""
    is_confirmed: bool
    """Whether they are confirmed."""
    hosts: tuple[str, ...]
    """Where a letter may link to."""
    headers: tuple[Told, ...]
    """What the letter in view says of itself."""


def composed(data: Mapping[str, str]) -> Composed:
    """The letter that a form describes."""
    numbers = [name.removeprefix(ENTRY) for name in data if name.startswith(ENTRY)]
    cited = [int(number) for number in numbers if number.isascii() and number.isdigit() and len(number) < 6]  # noqa: PLR2004 - digits
    language = data.get("language", "")
    return Composed(
        text=data.get("text", "").replace("\r\n", "\n"),
        cited=tuple(cited[:MOST_ENTRIES]),
        language=language if language in LANGUAGES else "",
        credential_words_confirmed=CONFIRMED in data,
    )


def composer_of(
    desk: Desk,
    ticket: Ticket,
    side: ReadingSide,
    document: Document | None,
    *,
    kept: Mapping[str, str],
    preview: Written | None,
) -> Composer:
    """The choices for a reply on this ticket, with those that a form has kept, and the headers of the letter in view."""
    form = composed(kept)
    language = form["language"] or letter_language(ticket.language)
    settings = desk.parts.settings
    findings = content_findings(form["text"], settings.website_hosts)
    return Composer(
        blocks=desk.parts.replies.of(language),
        entries=_offered(side, document, language, form["cited"]),
        language=language,
        languages=LANGUAGES,
        findings=tuple(one for one in findings if not one.is_credential),
        named=tuple(one for one in findings if one.is_credential),
        is_confirmed=form["credential_words_confirmed"],
        hosts=tuple(sorted(settings.website_hosts)),
        headers=_headers(preview) if preview else (),
    )


def _headers(letter: Written) -> tuple[Told, ...]:
    """The headers that a customer or their mail program goes by, out of the letter's own bytes."""
    message = parse(letter.raw)
    assert isinstance(message, Message), "we wrote it"
    found = ((key, one_line(message.header(name) or "")) for key, name in _HEADERS.items())
    return tuple(Told(key=key, value=value) for key, value in found if value)


def _offered(
    side: ReadingSide, document: Document | None, language: str, chosen: tuple[int, ...]
) -> tuple[Offered, ...]:
    suggested = {one.number for mail in side.mails.values() for one in mail.suggested if one.may_be_meant}
    entries = [
        Offered(
            number=entry.number,
            language=entry.in_language(language).language,
            question=entry.in_language(language).question,
            is_suggested=entry.number in suggested,
            is_chosen=entry.number in chosen,
        )
        for entry in (document.entries if document else ())
    ]
    return tuple(sorted(entries, key=lambda one: (not one.is_chosen and not one.is_suggested, one.number)))


def with_block(desk: Desk, ticket: Ticket, data: Mapping[str, str]) -> dict[str, str]:
    """The form with the text block it asks for below what is typed; as it was if there is none."""
    form = composed(data)
    language = form["language"] or letter_language(ticket.language)
    try:
        words = desk.parts.replies.text(data.get("block", ""), language, _values(ticket, desk.parts.settings))
    except LetterBroken:
        words = ""
    return {**data, "text": f"{form['text'].rstrip()}\n\n{words}".strip()}


def _values(ticket: Ticket, settings: Settings) -> dict[str, str]:
    held = dict(ticket.fields)
    ours = {"ticket": ticket.number, "name": settings.organisation, "website": settings.website}
    return {name: held.get(field, "") for name, field in _VALUES.items()} | ours
