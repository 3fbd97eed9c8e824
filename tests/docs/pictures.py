"""The parts of docs/ARCHITECTURE.md that are made from the code: tables of rules, states and moves, layers, decisions.

`python -m tests.docs.pictures` writes them anew; a test compares.
"""

import re
import sys
import tomllib
from functools import partial
from pathlib import Path

from intake.triage.case import ReplyLevel
from intake.triage.decision import AUTOMATIC_PURPOSES
from intake.triage.due import LETTER_AT_LEVEL
from intake.triage.lifecycle import LETTER_FAILS, MOVES, PERSON_WRITES, STARTS, TicketState
from intake.triage.policy import FILING_RULES, REPLY_RULES

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "ARCHITECTURE.md"


def table(head, rows):
    """A Markdown table."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def question_of(rule):
    """What a rule asks: its module's first line, without the `Whether`."""
    return sys.modules[rule.__module__].__doc__.splitlines()[0].removeprefix("Whether ").rstrip(".")


def filing_rules():
    rows = [[f"`{reason}`", question_of(rule), rule.__doc__.splitlines()[0]] for reason, rule in FILING_RULES]
    return table(["Rule", "Applies if", "Then"], rows)


def reply_rules():
    return table(["Reason", "Forbids the letter if"], [[f"`{r}`", question_of(rule)] for r, rule in REPLY_RULES])


def reply_levels():
    due = sorted(AUTOMATIC_PURPOSES, key=list(LETTER_AT_LEVEL[ReplyLevel.FULL]).index)
    rows = [[f"`{level}`", *(LETTER_AT_LEVEL[level].get(purpose, "–") for purpose in due)] for level in ReplyLevel]
    return table(["Level", *(f"{purpose} due" for purpose in due)], rows)


def ticket_picture():
    """What mails do to a ticket by themselves; moves of staff stand in the table below it."""
    starts = [f"  [*] --> {state}" for state in TicketState if state in STARTS]
    writes = [f"  {a} --> {b}: person writes" for a, b in PERSON_WRITES.items() if a is not b]
    fails = [f"  {a} --> {b}: letter fails for good" for a, b in LETTER_FAILS.items() if a is not b]
    return "\n".join(["```mermaid", "stateDiagram-v2", *starts, *writes, *fails, "```"])


def ticket_moves():
    rows = [[f"`{a}`", ", ".join(f"`{b}`" for b in TicketState if b in MOVES[a])] for a in TicketState]
    return table(["From", "May move to"], rows)


def project():
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def contracts():
    return project()["tool"]["importlinter"]["contracts"]


def layers():
    """The rooms from top to bottom; those on one line do not know each other."""
    lines = [layer.replace("(", "").replace(")", "") for layer in contracts()[0]["layers"]]
    return "\n".join(["```", *lines, "```"])


def decisions():
    pages = sorted((ROOT / "docs" / "decisions").glob("*.md"))
    titles = [page.read_text(encoding="utf-8").splitlines()[0].removeprefix("# ") for page in pages]
    return "\n".join(f"- [{title}](decisions/{page.name})" for page, title in zip(pages, titles, strict=True))


SECTIONS = {
    "layers": layers,
    "filing rules": filing_rules,
    "reply rules": reply_rules,
    "reply levels": reply_levels,
    "ticket picture": ticket_picture,
    "ticket moves": ticket_moves,
    "decisions": decisions,
}


def written(name, page):
    """What stands on the page under this name."""
    return _section(name).search(page)[2]


def rewritten(page):
    """The page with every section made anew."""
    for name, make in SECTIONS.items():
        page = _section(name).sub(partial(_with_text, make()), page)
    return page


def _with_text(text, found):
    return found[1] + text + found[3]


def _section(name):
    return re.compile(rf"(<!-- {name} -->\n\n)(.*?)(\n+<!-- end -->)", re.DOTALL)


if __name__ == "__main__":
    PAGE.write_text(rewritten(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
