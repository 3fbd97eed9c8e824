"""What is wrong with a configuration: each problem with its place and its mend, all of them at once.

Validators say what is wrong through `refusal` (one value) and `Finding` (settings that do not fit each other);
`intake.config.explaining` turns these and pydantic's own errors into problems. A problem never repeats a
setting's value: it could be a secret.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from pydantic_core import PydanticCustomError

REFUSED = "refused"
FINDINGS = "findings"


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One mistake in the configuration."""

    setting: str
    """Dotted name such as `mailbox.port` or `products.2.name` (counted from 0); empty if it concerns the whole file."""
    source: str
    """The file, or the name of the environment variable, that it comes from."""
    line: int | None
    """Line in the file, from 1; None if it comes from elsewhere."""
    what: str
    mend: str

    def __str__(self) -> str:
        """One line for a terminal or a log: place, fault, mend."""
        place = self.source if self.line is None else f"{self.source}:{self.line}"
        about = f"{self.setting} {self.what}" if self.setting else self.what
        return f"{place}: {about}. {self.mend}"


class ConfigBroken(Exception):  # noqa: N818 - it states what is the case, as the other rooms' errors do
    """The configuration cannot be used; `problems` says why, in the order of the file."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(str(problem) for problem in self.problems))


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Settings of one section that do not fit each other; `key` names the one to change."""

    key: str
    what: str
    mend: str


def refusal(what: str, mend: str) -> PydanticCustomError:
    """The error for a validator to raise: `what` follows the setting's name, `mend` is a sentence."""
    return PydanticCustomError(REFUSED, "{what}", {"what": what, "mend": mend})


def refusals(findings: tuple[Finding, ...]) -> PydanticCustomError:
    """One error that carries all findings of a section."""
    return PydanticCustomError(FINDINGS, "the settings do not fit each other", {"findings": findings})
