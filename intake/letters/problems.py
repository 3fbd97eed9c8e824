"""What can be wrong with letters, as values and errors."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class LetterProblem:
    """One thing wrong with a template. `line` counts from 1; 0 means the file as a whole."""

    file: str
    """Relative to the directory of templates, `de/receipt.txt`."""
    line: int
    what: str
    mend: str

    def __str__(self) -> str:
        """`file:line: what mend`, one line."""
        place = f"{self.file}:{self.line}" if self.line else self.file
        return f"{place}: {self.what} {self.mend}"


class LibraryBroken(Exception):  # noqa: N818 - reads as a sentence where it is caught
    """The templates cannot be used. `problems` holds every reason, in the order of files and lines."""

    def __init__(self, problems: tuple[LetterProblem, ...]) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = problems


class LetterBroken(Exception):  # noqa: N818 - reads as a sentence where it is caught
    """One letter could not be rendered. The message names the template and the kind of failure, never a customer's words."""
