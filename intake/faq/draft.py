"""A FAQ document in the making, while its text is read."""

from dataclasses import dataclass, field

from intake.faq.document import Translation, Version
from intake.faq.problems import Problem

Line = tuple[int, str]


@dataclass(slots=True, kw_only=True)
class Draft:
    """A document in the making: entries are gathered by number, since their examples may stand elsewhere."""

    title: str = ""
    language: str = "de"
    questions: dict[int, list[Translation]] = field(default_factory=dict)
    lines: dict[int, int] = field(default_factory=dict)
    examples: dict[int, list[Line]] = field(default_factory=dict)
    near_misses: dict[int, list[Line]] = field(default_factory=dict)
    bare_reports: set[int] = field(default_factory=set)
    instead_of: dict[int, tuple[int, ...]] = field(default_factory=dict)
    versions: list[tuple[int, Version]] = field(default_factory=list)
    ordinary: list[Line] = field(default_factory=list)
    number: int | None = None
    """The entry that headings of the third level belong to."""
    problems: list[Problem] = field(default_factory=list)

    def complain(self, line: int, what: str, mend: str) -> None:
        """Note a mistake and read on."""
        self.problems.append(Problem(line=line, what=what, mend=mend))
