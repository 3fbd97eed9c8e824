"""The rules that templates must keep, checked when they are loaded: first their sources, then whole sample letters.

The sources are checked so that a problem has its line and a branch that no sample takes is seen; the letters
because only they show what is put together. A letter breaks a promise if it leaves out what every letter must say.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from jinja2 import Environment
from markupsafe import escape

from intake.letters.content import Finding, content_findings
from intake.letters.markup import Page
from intake.letters.organisation import Organisation
from intake.letters.problems import LetterBroken, LetterProblem
from intake.letters.samples import sample_contexts, sample_organisation
from intake.letters.sources import PARTS
from intake.letters.subjects import subject
from intake.letters.syntax import blanked, syntax_findings
from intake.letters.variables import variables
from intake.letters.wording import LANGUAGES
from intake.triage.decision import ReplyPurpose

if TYPE_CHECKING:
    from intake.letters.library import Library

LONGEST_LINE = 998
"""Octets of a line (RFC 5322, 2.1.1)."""
ALWAYS_SAID: tuple[str, ...] = (
    *("mark", "greeting", "ticket", "understood", "answers"),
    *("address", "website_host", "sign_off", "footer", "end_mark"),
)
"""What every letter says, as far as there is something to say."""


def problems_of_sources(
    environment: Environment, sources: Mapping[str, str], hosts: frozenset[str]
) -> list[LetterProblem]:
    """Everything wrong in the templates as they are written."""
    problems = []
    for name, source in sources.items():
        findings = syntax_findings(environment, name, source, frozenset(sources))
        findings += _findings_in_words(name, blanked(environment, source), hosts)
        problems += [_problem(name, finding) for finding in findings]
    return problems


def problems_of_letters(
    library: "Library", hosts: frozenset[str], *, known: Sequence[LetterProblem] = ()
) -> list[LetterProblem]:
    """Everything wrong in sample letters of every purpose, language and combination of gaps, but for what is known."""
    organisation = sample_organisation(hosts)
    problems: set[LetterProblem] = set()
    for language in LANGUAGES:
        told = {problem.what for problem in known if problem.file.startswith(f"{language}/")}
        for purpose in ReplyPurpose:
            for part in PARTS:
                if library.has(part, language, purpose):
                    problems |= set(
                        _problems_of_kind(library, part, language, purpose, organisation, broken=bool(told))
                    )
        problems = {problem for problem in problems if problem.what not in told}
    return sorted(problems)


def _problems_of_kind(
    library: "Library", part: str, language: str, purpose: ReplyPurpose, organisation: Organisation, *, broken: bool
) -> Iterator[LetterProblem]:
    name = f"{language}/{purpose}.{part}"
    hosts = organisation.website_hosts
    for context in sample_contexts(language, purpose):
        words = subject(library.subject(language, purpose), context.ticket)
        both = variables(context, organisation, language=language, subject=words)
        values = both[PARTS.index(part)]
        try:
            letter = library.part(part, language, purpose, values)
        except LetterBroken as failure:
            if not broken:  # else the reason has been told, with its line
                yield _failure(name, failure)
            return
        for finding in [*_findings_in_words(name, letter, hosts), *_broken_promises(letter, part, language, values)]:
            yield LetterProblem(file=name, line=0, what=finding.what, mend=finding.mend)


def _findings_in_words(name: str, words: str, hosts: frozenset[str]) -> list[Finding]:
    if not name.endswith(".html"):
        return [*content_findings(words, hosts), *_quotes(words)]
    page = Page(words, hosts)
    return [*page.findings, *content_findings(page.words, hosts)]


def _quotes(text: str) -> Iterator[Finding]:
    for number, line in enumerate(text.split("\n"), 1):
        if line.lstrip().startswith(">"):
            yield Finding(
                line=number,
                what="has a line that looks like a quote.",
                mend="A letter never quotes; begin the line otherwise.",
            )


def _broken_promises(letter: str, part: str, language: str, values: dict[str, object]) -> Iterator[Finding]:
    shown = _squeezed(letter)
    for variable in _promised(values):
        for needle in _needles(values[variable]):
            if _squeezed(str(escape(needle) if part == "html" else needle)) not in shown:
                yield Finding(
                    line=0,
                    what=f"leaves out {{{{ {variable} }}}} in a case where it is needed.",
                    mend="Every letter has to say it.",
                )
    if part == "html" and f'<html lang="{language}">' not in letter:
        yield Finding(line=0, what="does not name its language.", mend=f'Begin the page with <html lang="{language}">.')
    if part == "txt":
        yield from _broken_lines(letter, values)


def _broken_lines(letter: str, values: dict[str, object]) -> Iterator[Finding]:
    lines = letter.rstrip("\n").split("\n")
    if (lines[0], lines[-1]) != (values["mark"], values["end_mark"]):
        yield Finding(
            line=0,
            what="does not begin with {{ mark }} and end with {{ end_mark }}.",
            mend="Give each a line of its own.",
        )
    if any(len(line.encode()) > LONGEST_LINE for line in lines):
        yield Finding(line=0, what=f"has a line longer than {LONGEST_LINE} octets.", mend="Break the line.")


def _promised(values: dict[str, object]) -> Iterator[str]:
    yield from ALWAYS_SAID
    if values["asking"]:
        yield from ("asked", "form")
    if values["answers"]:
        yield "edition"
    if values["automatic"]:
        yield "call_back"


def _needles(value: object) -> Iterator[object]:
    if isinstance(value, list | tuple):
        for row in value:
            yield from _needles(row)
    elif not isinstance(value, int):
        yield value


def _squeezed(text: str) -> str:
    return " ".join(text.split())


def _failure(name: str, broken: LetterBroken) -> LetterProblem:
    # Samples hold no customer's words, so the failure may be told in full. Jinja2 puts template lines into the traceback.
    failure = broken.__cause__
    trace = failure.__traceback__ if failure else None
    file, line = name, 0
    while trace:
        if trace.tb_frame.f_code.co_filename.startswith(tuple(f"{language}/" for language in LANGUAGES)):
            file, line = trace.tb_frame.f_code.co_filename, trace.tb_lineno
        trace = trace.tb_next
    what = f"fails on a sample letter: {str(failure).rstrip('.')}."
    return LetterProblem(file=file, line=line, what=what, mend="Compare it with another letter.")


def problems_of_organisation(organisation: Organisation) -> list[LetterProblem]:
    """Forbidden links and credentials in the organisation's own words, which stand in every letter; line is always 0."""
    words = [organisation.name, organisation.short_name, *organisation.footer, *organisation.phone_note.values()]
    words += [line for closing in organisation.sign_off.values() for line in closing]
    words += [line for by_priority in organisation.call_back.values() for line in by_priority.values()]
    findings = {finding for word in words for finding in content_findings(word, organisation.website_hosts)}
    return [LetterProblem(file="organisation", line=0, what=f.what, mend=f.mend) for f in sorted(findings)]


def _problem(name: str, finding: Finding) -> LetterProblem:
    return LetterProblem(file=name, line=finding.line, what=finding.what, mend=finding.mend)
