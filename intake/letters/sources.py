"""Template files read into memory, once; afterwards nothing on the disk is reachable from a template."""

from pathlib import Path

from intake.letters.problems import LetterProblem
from intake.letters.wording import LANGUAGES
from intake.triage.decision import ReplyPurpose

PARTS: tuple[str, ...] = ("txt", "html")
SUBJECTS = "subjects.txt"
LARGEST = 100_000
"""Bytes of one template."""

EXPECTED: frozenset[str] = frozenset(
    [f"{language}/{purpose}.{part}" for language in LANGUAGES for purpose in ReplyPurpose for part in PARTS]
    + [f"{language}/{SUBJECTS}" for language in LANGUAGES]
)
"""Every file there must be. Further ones begin with an underscore and are included by these."""


def read_sources(directory: Path) -> tuple[dict[str, str], list[LetterProblem]]:
    """Text by relative name of every .txt and .html file one folder below `directory`, and what is wrong with the files.

    Links that lead out of the directory are not followed.
    """
    sources: dict[str, str] = {}
    problems: list[LetterProblem] = []
    for path in sorted([*directory.glob("*/*.txt"), *directory.glob("*/*.html")]):
        name = path.relative_to(directory).as_posix()
        read = _read(path, directory)
        if isinstance(read, str):
            sources[name] = read.replace("\r\n", "\n")
            problems += _unused(name)
        else:
            problems.append(LetterProblem(file=name, line=0, what=read[0], mend=read[1]))
    reported = {problem.file for problem in problems}
    problems += [_missing(name) for name in sorted(EXPECTED - sources.keys() - reported)]
    return sources, problems


def _read(path: Path, directory: Path) -> str | tuple[str, str]:
    if not path.resolve().is_relative_to(directory.resolve()):
        return "leads out of the directory of templates.", "Put the file itself here instead of a link."
    try:
        data = path.read_bytes()
        if len(data) > LARGEST:
            return f"is larger than {LARGEST} bytes.", "A letter is one page; shorten it."
        return data.decode("utf-8-sig")
    except OSError as failure:
        return f"cannot be read ({type(failure).__name__}).", "Check the file's owner and mode."
    except UnicodeDecodeError as failure:
        return f"is not UTF-8 (byte {failure.start}).", "Save it as UTF-8."


def _unused(name: str) -> list[LetterProblem]:
    language, _, file = name.partition("/")
    if language in LANGUAGES and (name in EXPECTED or file.startswith("_")):
        return []
    mend = f"Use the name of a letter in one of {', '.join(LANGUAGES)}/, or begin a shared piece's name with an underscore."
    return [LetterProblem(file=name, line=0, what="is no letter that is ever sent.", mend=mend)]


def _missing(name: str) -> LetterProblem:
    return LetterProblem(
        file=name, line=0, what="is missing.", mend="Every letter exists in every language as .txt and .html."
    )
