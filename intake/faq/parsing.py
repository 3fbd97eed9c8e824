"""Our own FAQ document: Markdown that people edit, to values and back.

    # Title
    Sprache: de
    ## Versionen             a table: version, date and time, change
    ## 1. Question           the answer: paragraphs, lists, addresses written out
    ### English: Question    its translation
    ### Optionen             - Bericht genügt: ja
                             - Statt: 9, 10
    ### Beispiele            sentences that ask just this, one a list item
    ### Nicht gemeint        sentences that share words with it and ask something else
    ## Gewöhnliche Sätze     sentences no entry answers

Examples may stand at the end instead, where they do not disturb the reading: `## Beispiele zu Frage 1`. Headings
may be German or English. All mistakes are reported at once. `to_markdown` writes what `parse_document` reads.
"""

from intake.faq.checking import contradictions
from intake.faq.document import Document, Entry, Translation, Version
from intake.faq.draft import Draft, Line
from intake.faq.headings import BARE_REPORT, INSTEAD_OF, LANGUAGE, NO, YES, Heading, Part, read_heading, read_number
from intake.faq.moments import read_moment
from intake.faq.problems import DocumentError, Problem
from intake.faq.writing import to_markdown

__all__ = ["LONGEST_DOCUMENT", "DocumentError", "Problem", "parse_document", "to_markdown"]

LONGEST_DOCUMENT = 8_000_000
"""Characters; a document with 20,000 examples has 2 million."""


def parse_document(text: str) -> Document:
    """The document this Markdown holds; raises DocumentError with every mistake."""
    if len(text) > LONGEST_DOCUMENT:
        mend = f"keep it under {LONGEST_DOCUMENT:,} characters"
        raise DocumentError([Problem(line=0, what="the document is too long", mend=mend)])
    draft = Draft()
    for line, heading, body in _sections(text, draft):
        _read_section(draft, line, heading, body)
    problems = draft.problems + contradictions(draft)
    if problems or not draft.versions or not draft.questions or not draft.title:
        raise DocumentError(problems + _absent(draft))
    return _document(draft)


def _sections(text: str, draft: Draft) -> list[tuple[int, Heading, list[Line]]]:
    sections: list[tuple[int, Heading, list[Line]]] = []
    for number, line in enumerate(text.removeprefix("\ufeff").splitlines(), start=1):
        heading = read_heading(line)
        if heading:
            sections.append((number, heading, []))
        elif sections:
            sections[-1][2].append((number, line.rstrip()))
        elif line.strip():
            draft.complain(number, "text before the title", "begin the document with a line `# Title`")
    return sections


def _read_section(draft: Draft, line: int, heading: Heading, body: list[Line]) -> None:
    match heading.part:
        case Part.TITLE:
            _read_title(draft, line, heading, body)
        case Part.VERSIONS:
            _read_versions(draft, body)
        case Part.ENTRY | Part.TRANSLATION:
            _read_question(draft, line, heading, body)
        case Part.OPTIONS:
            _read_options(draft, line, body)
        case Part.EXAMPLES | Part.NEAR_MISSES | Part.ORDINARY:
            _read_sentences(draft, line, heading, body)
        case Part.UNKNOWN:
            mend = "write `## 1. Question`, `### English: Question`, or another heading of the format"
            draft.complain(line, "a heading that opens no part of a FAQ", mend)


def _read_title(draft: Draft, line: int, heading: Heading, body: list[Line]) -> None:
    if draft.title:
        draft.complain(line, "a second title", "use `##` for all headings but the first")
        return
    draft.title = heading.text
    for number, text in body:
        key, colon, value = text.partition(":")
        if colon and key.strip().casefold() in _folded(LANGUAGE) and len(value.strip()) == 2:  # noqa: PLR2004 - ISO 639-1
            draft.language = value.strip().casefold()
        elif text.strip():
            draft.complain(
                number, "text under the title that is not its language", "write `Sprache: de` and nothing else"
            )


def _read_versions(draft: Draft, body: list[Line]) -> None:
    rows = [(number, _cells(text)) for number, text in body if text.strip()]
    for number, cells in rows[2:]:
        moment = read_moment(cells[1]) if len(cells) == 3 else None  # noqa: PLR2004 - the table's columns
        if moment is None or not cells[0]:
            mend = "write `| 1.0 | 08.11.2021 / 12.00 Uhr | what changed |`"
            draft.complain(number, "a version without number, date or change", mend)
            continue
        draft.versions.append((number, Version(number=cells[0], published_at=moment, change=cells[2])))


def _cells(row: str) -> list[str]:
    parked = row.strip().removeprefix("|").replace("\\|", "\0")
    parked = parked.removesuffix("|")
    return [" ".join(cell.replace("\0", "|").split()) for cell in parked.split("|")]


def _read_question(draft: Draft, line: int, heading: Heading, body: list[Line]) -> None:
    number, language = heading.number, heading.language
    if heading.part is Part.ENTRY:
        draft.number, language = number, draft.language
        if number in draft.questions:
            draft.complain(line, f"a second entry {number}", "give every entry its own number")
            return
        draft.lines[number or 0] = line
    number = draft.number
    if number is None:
        draft.complain(line, "a translation outside an entry", "put it under `## 1. Question`")
        return
    translations = draft.questions.setdefault(number, [])
    if any(translation.language == language for translation in translations):
        draft.complain(line, f"entry {number} is given twice in one language", "keep one of the two")
    answer = _answer(draft, line, body)
    translations.append(Translation(language=language, question=" ".join(heading.text.split()), answer=answer))


def _answer(draft: Draft, line: int, body: list[Line]) -> str:
    for number, text in body:
        if text.lstrip().startswith(("|", "<", "```", "~~~", ">", "#")) or "](" in text:
            draft.complain(
                number, "an answer may hold only paragraphs, lists and addresses written out", "put it in plain words"
            )
    answer = "\n".join(text for _, text in body).strip()
    if not answer:
        draft.complain(line, "a question without an answer", "write the answer under it")
    return answer


def _read_options(draft: Draft, line: int, body: list[Line]) -> None:
    if draft.number is None:
        draft.complain(line, "options outside an entry", "put them under `## 1. Question`")
        return
    for number, item in _items(draft, body):
        key, _, value = (part.strip().casefold() for part in item.partition(":"))
        numbers = [read_number(part.strip()) for part in value.split(",")]
        if key in _folded(BARE_REPORT) and value in _folded(YES) | _folded(NO):
            draft.bare_reports |= {draft.number} if value in _folded(YES) else set()
        elif key in _folded(INSTEAD_OF) and None not in numbers:
            draft.instead_of[draft.number] = tuple(other for other in numbers if other is not None)
        else:
            draft.complain(number, "an option nobody knows", "write `- Bericht genügt: ja` or `- Statt: 9, 10`")


def _read_sentences(draft: Draft, line: int, heading: Heading, body: list[Line]) -> None:
    items = _items(draft, body)
    number = heading.number if heading.number is not None else draft.number
    if heading.part is Part.ORDINARY:
        draft.ordinary += items
        draft.number = None
    elif number is None:
        draft.complain(line, "sentences that belong to no entry", "name it: `## Beispiele zu Frage 1`")
    else:
        known = draft.examples if heading.part is Part.EXAMPLES else draft.near_misses
        known.setdefault(number, []).extend(items)


def _items(draft: Draft, body: list[Line]) -> list[Line]:
    items: list[Line] = []
    for number, text in body:
        if text.startswith(("- ", "* ")):
            items.append((number, " ".join(text[2:].split())))
        elif text.startswith(" ") and items:
            items[-1] = (items[-1][0], " ".join([items[-1][1], *text.split()]))
        elif text.strip():
            draft.complain(
                number, "a line that is no list item", "begin it with `- `, or with spaces to continue the item above"
            )
    return [item for item in items if item[1]]


def _folded(words: dict[str, str]) -> frozenset[str]:
    return frozenset(word.casefold() for word in words.values())


def _absent(draft: Draft) -> list[Problem]:
    parts = (
        (draft.title, "the document has no title", "begin it with `# Title`"),
        (draft.versions, "the document has no version", "add `## Versionen` with a table of version, date and change"),
        (draft.questions, "the document has no entry", "add `## 1. Question` with the answer under it"),
    )
    return [Problem(line=0, what=what, mend=mend) for part, what, mend in parts if not part]


def _document(draft: Draft) -> Document:
    return Document(
        title=draft.title,
        language=draft.language,
        entries=tuple(_entry(draft, number) for number in sorted(draft.questions)),
        versions=tuple(version for _, version in draft.versions),
        ordinary=tuple(text for _, text in draft.ordinary),
    )


def _entry(draft: Draft, number: int) -> Entry:
    return Entry(
        number=number,
        translations=tuple(draft.questions[number]),
        examples=tuple(text for _, text in draft.examples.get(number, ())),
        near_misses=tuple(text for _, text in draft.near_misses.get(number, ())),
        bare_report=number in draft.bare_reports,
        instead_of=draft.instead_of.get(number, ()),
    )
