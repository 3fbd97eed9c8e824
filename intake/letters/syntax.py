"""What a template's source may use of Jinja2, and its words with every tag and value blanked out."""

from collections.abc import Iterator
from contextlib import suppress

from jinja2 import Environment, TemplateSyntaxError, nodes

from intake.letters.content import UNKNOWN, Finding
from intake.letters.variables import VARIABLES, WITH_BODY

_FREE_TEXT = "body"


def syntax_findings(environment: Environment, name: str, source: str, names: frozenset[str]) -> list[Finding]:
    """Syntax errors, unknown variables and filters, other templates that do not exist. `names` are all there are."""
    try:
        tree = environment.parse(source, name)
        findings = [*_unknown_names(tree, name), *_unknown_filters(environment, tree), *_references(tree, names)]
        if not findings:
            environment.get_template(name)
    except TemplateSyntaxError as failure:
        what = f"cannot be understood: {(failure.message or '').rstrip('.')}."
        return [Finding(line=failure.lineno, what=what, mend="Compare the tags with those of another letter.")]
    return findings


def blanked(environment: Environment, source: str) -> str:
    """The source's own words in their lines, every value replaced by one sign, every other tag by nothing."""
    words: list[str] = []
    line = 1
    for number, kind, value in _tokens(environment, source):
        if number > line:
            words.append("\n" * (number - line))
            line = number
        if kind == "data":
            words.append(value)
            line += value.count("\n")
        elif kind == "variable_begin":
            words.append(UNKNOWN)
    return "".join(words)


def _tokens(environment: Environment, source: str) -> Iterator[tuple[int, str, str]]:
    # Where the source cannot be cut into tokens, `syntax_findings` says so; what comes before is looked at all the same.
    with suppress(TemplateSyntaxError):
        yield from environment.lex(source)


def _unknown_names(tree: nodes.Template, name: str) -> Iterator[Finding]:
    # A name set somewhere in the template counts as known here; used outside its scope it fails on the samples.
    named = list(tree.find_all(nodes.Name))
    known = VARIABLES.keys() | {node.name for node in named if node.ctx != "load"} | {"super", "self"}
    if not any(name.endswith((f"/{purpose}.txt", f"/{purpose}.html")) for purpose in WITH_BODY):
        known -= {_FREE_TEXT}
    for node in named:
        if node.ctx != "load" or node.name in known:
            continue
        if node.name == _FREE_TEXT:
            mend = f"Only these carry what a person of ours wrote: {', '.join(sorted(WITH_BODY))}."
            yield Finding(line=node.lineno, what="uses {{ body }}.", mend=mend)
        else:
            mend = f"Known are {', '.join(sorted(VARIABLES))}. A customer's own words are never available."
            yield Finding(line=node.lineno, what=f"uses the unknown variable {{{{ {node.name} }}}}.", mend=mend)


def _unknown_filters(environment: Environment, tree: nodes.Template) -> Iterator[Finding]:
    for kind, known in ((nodes.Filter, environment.filters), (nodes.Test, environment.tests)):
        for node in tree.find_all(kind):
            if node.name not in known:
                yield Finding(
                    line=node.lineno, what=f"uses |{node.name}.", mend=f"Use only {', '.join(sorted(known))}."
                )
    for switch in tree.find_all(nodes.ScopedEvalContextModifier):
        yield Finding(line=switch.lineno, what="switches escaping.", mend="Take {% autoescape %} out.")


def _references(tree: nodes.Template, names: frozenset[str]) -> Iterator[Finding]:
    for node in tree.find_all((nodes.Extends, nodes.Include, nodes.Import, nodes.FromImport)):
        target = node.template  # type: ignore[attr-defined]
        if not isinstance(target, nodes.Const) or target.value not in names:
            mend = 'Name an existing file as it stands in this directory, for example "de/_layout.txt".'
            yield Finding(line=node.lineno, what="refers to a file that does not exist.", mend=mend)
