"""Text blocks for replies by staff: small texts with a title that a person puts into a letter, changes and answers for.

A block is `<language>/<name>.txt`: its first line is `# ` and the title, what follows is the text, paragraphs and
lists as in FAQ answers. Values stand as `{{ contact }}` and may be missing; the sandbox is that of the letters. Every
block is held to what the letters are held to, and once more when the letter is written, for it is changed in between.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from jinja2 import TemplateSyntaxError, meta
from jinja2.sandbox import ImmutableSandboxedEnvironment

from intake.letters.cleaning import repeated
from intake.letters.content import content_findings
from intake.letters.library import environment_of
from intake.letters.phone import legible
from intake.letters.problems import LetterBroken, LetterProblem, LibraryBroken
from intake.letters.sources import LARGEST
from intake.letters.wording import LANGUAGES

VALUES: Mapping[str, str] = {
    "contact": "the person to ask for, as it stands on the ticket",
    "practice": "the practice's name",
    "software": "the practice software",
    "phone": "the number to call",
    "ticket": "the ticket number",
    "name": "our organisation's short name",
    "website": "our website's address",
}
"""Every name a block may use. What the ticket does not hold is empty."""
_OURS = frozenset({"ticket", "name", "website"})

_LONGEST_TITLE = 80
_TITLE = "# "


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A text block as it is offered; `key` is the same in every language."""

    key: str
    language: str
    title: str
    source: str


class Replies:
    """The text blocks of a folder, checked; made by `load`."""

    def __init__(self, blocks: tuple[Block, ...]) -> None:
        self._blocks = {(block.language, block.key): block for block in blocks}
        self._environment = environment_of({})

    @classmethod
    def load(cls, directory: Path, *, allowed_hosts: frozenset[str]) -> "Replies":
        """All blocks of a folder, none if there is none. LibraryBroken with every problem at once."""
        blocks: list[Block] = []
        problems: list[LetterProblem] = []
        for file in sorted(path for language in LANGUAGES for path in directory.glob(f"{language}/*.txt")):
            name = file.relative_to(directory).as_posix()
            try:
                block = _block(file)
            except (OSError, ValueError) as failure:
                problems.append(_problem(name, 0, f"cannot be read ({type(failure).__name__}).", _FORM))
                continue
            blocks.append(block)
            problems += _problems(name, block, allowed_hosts)
        if problems:
            raise LibraryBroken(tuple(sorted(problems)))
        return cls(tuple(blocks))

    def of(self, language: str) -> tuple[Block, ...]:
        """The blocks in this language, by title."""
        return tuple(
            sorted((block for block in self._blocks.values() if block.language == language), key=lambda b: b.title)
        )

    def text(self, key: str, language: str, values: Mapping[str, str]) -> str:
        """The block's text with the ticket's values in it, each made harmless; empty for a block that is not there.

        Raises LetterBroken if it fails on these values.
        """
        block = self._blocks.get((language, key))
        if block is None:
            return ""
        held = {name: values.get(name, "") for name in VALUES}
        harmless = {name: value if name in _OURS else legible(repeated(value)) for name, value in held.items()}
        return _rendered(self._environment, block, harmless)


NO_REPLIES = Replies(())

_FORM = "Save it as UTF-8, the first line being `# ` and a title, the text below."


def _block(file: Path) -> Block:
    data = file.read_bytes()
    if len(data) > LARGEST:
        raise ValueError("too large")
    first, _, rest = data.decode("utf-8-sig").replace("\r\n", "\n").partition("\n")
    title = first.removeprefix(_TITLE).strip()
    if not first.startswith(_TITLE) or not 0 < len(title) <= _LONGEST_TITLE or not rest.strip():
        raise ValueError("no title or no text")
    return Block(key=file.stem, language=file.parent.name, title=title, source=rest.strip("\n"))


def _problems(name: str, block: Block, hosts: frozenset[str]) -> list[LetterProblem]:
    environment = environment_of({})
    try:
        tree = environment.parse(block.source, name)
        unknown = meta.find_undeclared_variables(tree) - VALUES.keys()
        if unknown:
            what = f"uses {', '.join(f'{{{{ {one} }}}}' for one in sorted(unknown))}."
            return [_problem(name, 0, what, f"Known are {', '.join(sorted(VALUES))}.")]
        whole = _rendered(environment, block, {value: f"\N{OBJECT REPLACEMENT CHARACTER}{value}" for value in VALUES})
        bare = _rendered(environment, block, dict.fromkeys(VALUES, ""))
    except TemplateSyntaxError as failure:
        what = f"cannot be understood: {(failure.message or '').rstrip('.')}."
        return [_problem(name, failure.lineno + 1, what, "Compare the tags with those of another block.")]
    except LetterBroken:
        return [_problem(name, 0, "fails when it is filled in.", "Compare it with another block.")]
    findings = {*content_findings(whole, hosts), *content_findings(bare, hosts)}
    # The title stands above the text.
    return [_problem(name, finding.line + 1, finding.what, finding.mend) for finding in sorted(findings)]


def _rendered(environment: ImmutableSandboxedEnvironment, block: Block, values: dict[str, str]) -> str:
    try:
        return environment.from_string(block.source).render(values).strip()
    except TemplateSyntaxError:
        raise
    except Exception as failure:
        # As in `Library.part`: the failure's words may hold a value, so only its kind is told.
        raise LetterBroken(
            f"{block.language}/{block.key} could not be filled in ({type(failure).__name__})"
        ) from failure


def _problem(file: str, line: int, what: str, mend: str) -> LetterProblem:
    return LetterProblem(file=f"replies/{file}", line=line, what=what, mend=mend)
