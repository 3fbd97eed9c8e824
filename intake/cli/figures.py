"""How well the FAQ is matched, as tables and as objects."""

from typing import Any

from intake.cli.objects import plain_object
from intake.cli.output import facts, one_line, say, tabulate
from intake.faq.asking import Explanation
from intake.faq.document import Document
from intake.faq.figures import Figures

Json = dict[str, Any]

WEAKEST = 10


def figures_object(figures: Figures) -> Json:
    """The figures for scripts."""
    return {
        **plain_object(figures),
        "entries": [{**plain_object(entry), "recall": round(entry.recall, 4)} for entry in figures.entries],
        "confused": [plain_object(pair) for pair in figures.confused],
    }


def show_figures(figures: Figures) -> None:
    """Print the whole, the weakest entries and what is confused."""
    facts(
        (
            ("sentences", figures.sentences),
            ("precision", f"{figures.precision:.3f}  of the citations, the share that is right"),
            ("recall", f"{figures.recall:.3f}  of the sentences that ask for an entry, the share cited with it"),
            ("abstention", f"{figures.abstention:.3f}  of the sentences that no entry answers, the share left alone"),
            ("too few examples", ", ".join(map(str, figures.not_learned))),
        )
    )
    rows = [(e.number, e.asked, e.found, e.wrong, f"{e.recall:.2f}") for e in figures.entries[:WEAKEST]]
    tabulate(("Weakest entry", "Asked", "Found", "Wrongly cited", "Recall"), rows, empty="No entry has examples.")
    pairs = [(pair.meant or "none", pair.cited, pair.times, pair.sentence) for pair in figures.confused]
    tabulate(("Meant", "Cited", "Times", "For instance"), pairs, empty="Nothing is confused.")


def explanation_object(explanation: Explanation) -> Json:
    """Why a sentence is answered as it is, for scripts."""
    return {
        "cited": [plain_object(citation) for citation in explanation.match.cited],
        "others": [plain_object(citation) for citation in explanation.match.others],
        "alike": [plain_object(alike) for alike in explanation.alike],
    }


def show_explanation(explanation: Explanation, document: Document) -> None:
    """Print what would be cited, what is not sure enough, and the nearest examples."""
    if not explanation.match.cited:
        say("No entry is sure enough to be cited.")
    for sure, citations in ((True, explanation.match.cited), (False, explanation.match.others)):
        for citation in citations:
            entry = document.entry(citation.number)
            question = one_line(entry.translations[0].question, 100) if entry else ""
            say(f"{'cited' if sure else 'not  '}  {citation.score:.2f}  {citation.number}. {question}")
    rows = [(f"{one.likeness:.2f}", _meaning(one.number, one.near), one.text) for one in explanation.alike]
    tabulate(("Alike", "Asks for", "Sentence of the document"), rows, empty="No sentence of the document is like it.")


def _meaning(number: int, near: int | None) -> str:
    if number:
        return str(number)
    return f"none, a near miss of {near}" if near else "none"
