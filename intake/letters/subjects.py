"""The subjects of our letters: one line a purpose in `subjects.txt`, and the ticket number behind it.

A subject never holds the customer's. Theirs may carry credentials, patients' names or, from a forged sender, a
stranger's message to the practice; the threads of mail programs hang on In-Reply-To and References (RFC 5322,
3.6.4), and people find a letter by its number.
"""

from intake.letters.problems import LetterProblem
from intake.letters.sources import SUBJECTS
from intake.mail.references import TicketNumber
from intake.triage.decision import ReplyPurpose

LONGEST = 60
"""Characters before the number: what a phone shows."""

_NAMES = frozenset(map(str, ReplyPurpose))


def subject(words: str, number: TicketNumber) -> str:
    """A whole subject with the number in brackets exactly once."""
    return f"{words} [{number}]"


def read_subjects(language: str, source: str | None) -> tuple[dict[ReplyPurpose, str], list[LetterProblem]]:
    """The subjects of a language by purpose, and what is wrong with them; a missing file is reported elsewhere."""
    if source is None:
        return {}, []
    file = f"{language}/{SUBJECTS}"
    subjects: dict[ReplyPurpose, str] = {}
    problems: list[LetterProblem] = []
    for number, line in enumerate(source.splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        name, _, words = (part.strip() for part in line.partition(":"))
        for what, mend in _wrong(name, words, subjects):
            problems.append(LetterProblem(file=file, line=number, what=what, mend=mend))
        if name in _NAMES:
            subjects[ReplyPurpose(name)] = words
    problems += [
        LetterProblem(file=file, line=0, what=f"has no subject for {purpose}.", mend=f"Add a line `{purpose}: …`.")
        for purpose in ReplyPurpose
        if purpose not in subjects
    ]
    return subjects, problems


def _wrong(name: str, words: str, before: dict[ReplyPurpose, str]) -> list[tuple[str, str]]:
    wrong = []
    if name not in _NAMES:
        wrong.append(("names no letter.", f"Begin the line with one of {', '.join(sorted(_NAMES))} and a colon."))
    elif name in before:
        wrong.append((f"names {name} a second time.", "Keep one of the two lines."))
    if not words or len(words) > LONGEST:
        wrong.append((f"has {len(words)} characters.", f"Write 1 to {LONGEST}; phones show no more."))
    if set(words) & set("[]{}"):
        wrong.append(("holds brackets or braces.", "Write plain words; the ticket number is added by itself."))
    if not words.isprintable():
        wrong.append(("holds control characters.", "Write plain words."))
    return wrong
