"""What is wrong with a FAQ document, said so that the person who edits it can mend it."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One mistake: `line` counts from 1 (0 means the document as a whole), `what` is wrong, `mend` says what to do."""

    line: int
    what: str
    mend: str

    def __str__(self) -> str:
        """One sentence for a terminal."""
        return f"line {self.line}: {self.what}; {self.mend}"


class DocumentError(Exception):
    """The text is no FAQ document; `problems` holds every mistake that was found, in the order of the lines."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = tuple(sorted(problems, key=lambda problem: problem.line))
        super().__init__("\n".join(str(problem) for problem in self.problems))
