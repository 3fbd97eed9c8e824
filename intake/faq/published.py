"""The vendor's published FAQ, as text out of a PDF or word processor, to the same values as our own document.

Such a text has a title, a version table under `Versionierung`, a table of contents under `Inhaltsverzeichnis` and
the numbered questions with their answers. What extraction does to it is expected: tabs gone, dotted leaders and page
numbers left, lines wrapped anywhere, empty lines missing. The table of contents tells where a question ends; without
one, an empty line or the last question mark does. A number that starts a wrapped line ("3. November") is no entry.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from intake.faq.document import Document, Entry, Translation, Version
from intake.faq.moments import read_moment
from intake.faq.parsing import LONGEST_DOCUMENT
from intake.faq.problems import DocumentError, Problem
from intake.faq.wrapping import paragraphs, unwrapped

LONGEST_PAGE_MARK = 40
"""Characters of a line that holds nothing but a page number."""

_HEAD = re.compile(r"([0-9]{1,3})[.)]\s*(?=[^\W\d_])")
_ROW = re.compile(r"(?<![\d.])(\d{1,3}\.\d{1,3})\s+(\d{1,2}\.\d{1,2}\.\d{4}\s*[/,]?\s*\d{1,2}[.:]\d{2}(?:\s*Uhr|\b))")
_PAGE = re.compile(r"(?:Seite|Page)?\s*[-–]?\s*\d{1,4}\s*[-–]?(?:\s*(?:von|of|/)\s*\d{1,4})?", re.IGNORECASE)
_LEADER = " \t.…·_"
_VERSIONS = frozenset({"versionierung", "versionen", "versions", "version history"})
_CONTENTS = frozenset({"inhaltsverzeichnis", "inhalt", "contents", "table of contents"})


@dataclass(frozen=True, slots=True, kw_only=True)
class _Head:
    """A line that begins with a number: where, which, and how much of the line the number takes."""

    line: int
    number: int
    width: int


def parse_published(text: str, *, language: str = "de") -> Document:
    """The published document; it has no examples. Raises DocumentError where it has no version or no entry."""
    lines = _lines(text)
    first, last = _find(lines, _VERSIONS, row=True), _find(lines, _CONTENTS)
    heads = list(_heads(lines, after=max(first, last) + 1))
    contents, body = _contents(heads) if last >= 0 else ([], heads)
    questions = _listed(lines, contents, body)
    body = list(_entries(lines, body, questions))
    versions = tuple(_versions(lines[first + 1 : last if last > first else _start(heads, len(lines))]))
    if not versions or not body or set(questions) - {head.number for head in body}:
        raise DocumentError(list(_problems(versions, body, questions)))
    return Document(
        title=" ".join(" ".join(lines[: max(0, first)]).split()) or "FAQ",
        language=language,
        entries=tuple(_entry(lines, body, place, questions, language) for place in range(len(body))),
        versions=versions,
    )


def _lines(text: str) -> list[str]:
    if len(text) > LONGEST_DOCUMENT:
        raise DocumentError([Problem(line=0, what="the document is too long", mend="import the FAQ alone")])
    lines = [line.replace("\xa0", " ").strip() for line in text.lstrip("\ufeff").splitlines()]
    return [line for line in lines if not line or len(line) > LONGEST_PAGE_MARK or not _PAGE.fullmatch(line)]


def _find(lines: Sequence[str], words: frozenset[str], *, row: bool = False) -> int:
    """The place of the first line that is one of the words, or a table's row that begins with one; -1 without any."""
    for place, line in enumerate(lines):
        first = line.split(maxsplit=1)[0] if row and line else line
        if first.casefold() in words:
            return place
    return -1


def _heads(lines: Sequence[str], *, after: int) -> Iterator[_Head]:
    for place in range(after, len(lines)):
        found = _HEAD.match(lines[place])
        if found:
            yield _Head(line=place, number=int(found[1]), width=found.end())


def _contents(heads: list[_Head]) -> tuple[list[_Head], list[_Head]]:
    """The heads of the table of contents and those behind it: it ends where the numbers begin again."""
    expected = heads[0].number if heads else 1
    kept: list[_Head] = []
    for place, head in enumerate(heads):
        if kept and head.number == kept[0].number:
            return kept, heads[place:]
        if head.number == expected:
            kept.append(head)
            expected += 1
    return [], heads


def _listed(lines: Sequence[str], contents: list[_Head], body: list[_Head]) -> dict[int, str]:
    """The questions of the table of contents by number, without leaders and page numbers."""
    ends = [head.line for head in contents[1:]] + [head.line for head in body[:1]]
    questions = {}
    for head, end in zip(contents, ends, strict=False):
        parts = lines[head.line : end]
        stop = next((place for place, part in enumerate(parts) if not part), len(parts))
        question = unwrapped([parts[0][head.width :], *parts[1:stop]])
        questions[head.number] = question.rstrip("0123456789").rstrip(_LEADER)
    return questions


def _entries(lines: Sequence[str], heads: list[_Head], questions: dict[int, str]) -> Iterator[_Head]:
    expected = min(questions, default=heads[0].number if heads else 1)
    for head in heads:
        if head.number == expected and _opens(lines, head, questions):
            expected += 1
            yield head


def _opens(lines: Sequence[str], head: _Head, questions: dict[int, str]) -> bool:
    """Whether the line opens an entry: it says what the table of contents says, or nothing unfinished is above it."""
    if head.number in questions:
        rest = _letters(lines[head.line][head.width :])
        listed = _letters(questions[head.number])
        return bool(rest) and (listed.startswith(rest) or rest.startswith(listed))
    above = lines[head.line - 1] if head.line else ""
    return not above or above.endswith((".", "!", "?", ":", ")"))


def _entry(lines: Sequence[str], body: list[_Head], place: int, questions: dict[int, str], language: str) -> Entry:
    head = body[place]
    end = body[place + 1].line if place + 1 < len(body) else len(lines)
    text = "\n".join([lines[head.line][head.width :], *lines[head.line + 1 : end]])
    cut = _question_end(text, questions.get(head.number, ""))
    question, answer = unwrapped(text[:cut].split("\n")), paragraphs(text[cut:].strip().split("\n"))
    return Entry(number=head.number, translations=(Translation(language=language, question=question, answer=answer),))


def _question_end(text: str, listed: str) -> int:
    if not listed:
        paragraph = text.split("\n\n", maxsplit=1)[0]
        mark = paragraph.rfind("?")
        return mark + 1 if mark >= 0 else len(paragraph)
    wanted = len(_letters(listed))
    for place, character in enumerate(text):
        wanted -= len(_letters(character))
        if wanted <= 0:
            punctuation = re.match(r"\s?[?!.:]+", text[place + 1 : place + 8])
            return place + 1 + (punctuation.end() if punctuation else 0)
    return len(text)


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))


def _start(heads: list[_Head], default: int) -> int:
    return heads[0].line if heads else default


def _versions(lines: Sequence[str]) -> Iterator[Version]:
    text = " ".join(" ".join(lines).split())
    found = list(_ROW.finditer(text))
    for row, following in zip_longest(found, found[1:]):
        moment = read_moment(re.sub(r"\s+", " ", row[2]))
        change = text[row.end() : following.start() if following else len(text)].strip()
        if moment:
            yield Version(number=row[1], published_at=moment, change="" if change in {"-", "–"} else change)


def _problems(versions: Sequence[Version], body: list[_Head], questions: dict[int, str]) -> Iterator[Problem]:
    if not versions:
        mend = "it needs a table under `Versionierung` with rows like `1.0 08.11.2021 / 12.00 Uhr -`"
        yield Problem(line=0, what="no version was found", mend=mend)
    if not body:
        yield Problem(line=0, what="no numbered question was found", mend="questions must begin with `1. `, `2. `, …")
    missing = sorted(set(questions) - {head.number for head in body})
    if body and missing:
        numbers = ", ".join(map(str, missing))
        yield Problem(
            line=0,
            what=f"the table of contents lists {numbers}, but the text behind it does not",
            mend="compare question and table of contents; they must begin with the same words",
        )
