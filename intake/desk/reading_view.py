"""How a ticket's mails were read, for its page: their pieces, what they may ask, their files, and every value's runners-up."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from intake.desk.attachments import FileWarning, warnings_by_name
from intake.desk.text import file_name
from intake.faq.document import Document, Translation
from intake.mail.segment_kind import SegmentKind
from intake.reading.values import FieldName
from intake.store import lessons
from intake.store.board import MessageView, TicketView
from intake.store.engine import Transaction
from intake.store.lessons import Taught
from intake.triage.case import InboxId

MOST_FILES = 20
"""Attachments named on a ticket's page; the page of a mail's attachments names more."""
MOST_RUNNERS_UP = 5
MOST_SUGGESTED = 4
LIKELY = 0.4
"""A score under the threshold from which an entry is likely what was asked."""
_FOLDED = frozenset({SegmentKind.QUOTE, SegmentKind.OWN_LETTER, SegmentKind.DISCLAIMER})


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """Some of a mail's text, and by whose words it is."""

    kind: str
    text: str
    is_folded: bool

    @property
    def lines(self) -> int:
        """How many there are."""
        return self.text.count("\n") + 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggested:
    """An FAQ entry that a sentence of a mail may ask for."""

    number: int
    language: str
    """Of question and answer."""
    question: str
    answer: str
    sentence: str
    certainty: str
    """`sure`, `likely` or `doubtful`."""
    taught: Taught | None
    """What somebody has said about it since."""

    @property
    def may_be_meant(self) -> bool:
        """Whether nobody has denied it, and it is more than a guess."""
        return self.taught.lesson.asks if self.taught else self.certainty != "doubtful"


@dataclass(frozen=True, slots=True, kw_only=True)
class File:
    """An attachment as its mail names it."""

    index: int
    name: str
    """Empty if it has none."""
    size: int
    warnings: tuple[FileWarning, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MailSide:
    """What goes with one mail."""

    pieces: tuple[Piece, ...]
    suggested: tuple[Suggested, ...]
    files: tuple[File, ...]
    further_files: int
    """How many attachments are not named here."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RunnerUp:
    """Another value that a mail names."""

    value: str
    source: str
    place: str
    """The line it stands in."""
    mail: InboxId


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadingSide:
    """How the ticket's mails were read."""

    mails: Mapping[InboxId, MailSide]
    runners_up: Mapping[FieldName, tuple[RunnerUp, ...]]
    questions: Mapping[int, Translation]
    """The question of each entry in force, in the ticket's language."""


def reading_side(tx: Transaction, view: TicketView, document: Document | None) -> ReadingSide:
    """How this ticket's mails were read, the FAQ in force being `document`."""
    taught = lessons.of_mails(tx, [mail.inbox for mail in view.messages])
    return ReadingSide(
        mails={mail.inbox: _mail_side(mail, document, taught) for mail in view.messages},
        runners_up={name: _runners_up(view, name) for name in FieldName},
        questions=questions_of(document, view.ticket.language),
    )


def questions_of(document: Document | None, language: str) -> Mapping[int, Translation]:
    """The question of every entry by its number, in this language where there is one."""
    entries = document.entries if document else ()
    return {entry.number: entry.in_language(language) for entry in entries}


def _mail_side(mail: MessageView, document: Document | None, taught: Iterable[Taught]) -> MailSide:
    attached = mail.reading.get("attachments", ())
    return MailSide(
        pieces=_pieces(mail.reading.get("pieces", ())),
        suggested=suggested(mail, document, taught),
        files=tuple(_file(*one) for one in attached[:MOST_FILES]),
        further_files=max(0, len(attached) - MOST_FILES),
    )


def _pieces(kept: Iterable[tuple[str, str]]) -> tuple[Piece, ...]:
    return tuple(Piece(kind=kind, text=text, is_folded=kind in _FOLDED) for kind, text in kept)


def _file(index: int, name: str, _type: str, size: int) -> File:
    clean = file_name(name, "")
    return File(index=index, name=clean, size=size, warnings=warnings_by_name(clean))


def suggested(mail: MessageView, document: Document | None, taught: Iterable[Taught]) -> tuple[Suggested, ...]:
    """The entries that this mail may ask for, surest first, each with the sentence that asks for it."""
    said = {(one.lesson.number, one.lesson.sentence): one for one in taught if one.inbox == mail.inbox}
    found = [*_citations(mail, "faq"), *_citations(mail, "faq_others")]
    # A lesson on an entry that nothing had suggested is a suggestion too.
    known = {(citation["number"], citation["sentence"]) for citation in found}
    found += [
        {"number": number, "sentence": sentence, "score": 0.0}
        for (number, sentence), one in said.items()
        if (number, sentence) not in known and one.lesson.asks
    ]
    sure = {citation["number"] for citation in _citations(mail, "faq")}
    made = (_suggested(citation, mail, document, said, is_sure=citation["number"] in sure) for citation in found)
    return tuple(one for one in made if one)[: MOST_SUGGESTED + len(said)]


def _citations(mail: MessageView, key: str) -> list[dict[str, Any]]:
    return list(mail.reading.get(key, ()))


def _suggested(
    citation: Mapping[str, Any],
    mail: MessageView,
    document: Document | None,
    said: Mapping[tuple[int, str], Taught],
    *,
    is_sure: bool,
) -> Suggested | None:
    entry = document.entry(citation["number"]) if document else None
    if entry is None:
        return None
    translation = entry.in_language(mail.language)
    unsure = "likely" if citation["score"] >= LIKELY else "doubtful"
    return Suggested(
        number=entry.number,
        language=translation.language,
        question=translation.question,
        answer=translation.answer,
        sentence=citation["sentence"],
        certainty="sure" if is_sure else unsure,
        taught=said.get((entry.number, " ".join(citation["sentence"].split()))),
    )


def _runners_up(view: TicketView, name: FieldName) -> tuple[RunnerUp, ...]:
    held = dict(view.ticket.fields).get(name, "")
    found: dict[str, RunnerUp] = {}
    for mail in view.messages:
        for one in mail.reading.get("fields", {}).get(name.value, ()):
            runner_up = RunnerUp(value=one["value"], source=one["source"], place=one["place"], mail=mail.inbox)
            if one["value"] != held:
                found.setdefault(one["value"], runner_up)
    return tuple(found.values())[:MOST_RUNNERS_UP]
