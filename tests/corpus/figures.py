"""How well `intake inspect` reads a set of labelled mails: shares of mails by figure, and every miss."""

import json
import re
import subprocess
import sys
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from tests.corpus.mails import SETS, Labelled, labelled

TITLES = frozenset("dr med dent prof pd dipl psych frau herr mfa zfa phil rer nat habil univ priv doz fr hr".split())
SAME_WORDS = 0.75
"""Share of words two spellings of a practice's name have in common."""


@dataclass
class Figures:
    """Hits and trials by figure, and the misses in words."""

    hits: Counter[str] = field(default_factory=Counter)
    trials: Counter[str] = field(default_factory=Counter)
    misses: list[str] = field(default_factory=list)

    def note(self, figure: str, name: str, *, want: object, got: object, hit: bool) -> None:
        self.trials[figure] += 1
        self.hits[figure] += hit
        if not hit:
            self.misses.append(f"{figure}: {name}: want {want!r}, got {got!r}")

    def share(self, figure: str) -> float:
        return self.hits[figure] / self.trials[figure] if self.trials[figure] else 1.0


def inspected(mails: dict[str, Labelled], folder: Path) -> dict[str, dict[str, Any]]:
    """What the program prints of each mail, by its name here."""
    for name, mail in mails.items():
        (folder / f"{name}.eml").write_bytes(mail.raw)
    files = [str(folder / f"{name}.eml") for name in mails]
    command = [sys.executable, "-c", "from intake.cli import main; main()", "inspect", "--jsonl", *files]
    printed = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return {Path(one["file"]).stem: one for one in map(json.loads, printed.splitlines())}


def figures_of(names: Iterable[str]) -> dict[str, Figures]:
    """The figures of each set; the program is started once for all of them."""
    mails = {f"{name}-{place}": mail for name in names for place, mail in enumerate(labelled(name))}
    figures: dict[str, Figures] = defaultdict(Figures)
    with TemporaryDirectory() as folder:
        results = inspected(mails, Path(folder))
    for name, mail in mails.items():
        _judge(mail, results[name], figures[name.rpartition("-")[0]])
    return dict(figures)


def _judge(mail: Labelled, got: dict[str, Any], figures: Figures) -> None:
    label = mail.label
    figures.note("kind", mail.name, want=label["kind"], got=got["kind"], hit=label["kind"] == got["kind"])
    if label["kind"] != "inquiry":
        figures.note("silent_to_machines", mail.name, want=None, got=got["reply"], hit=not got["reply"])
        return
    for figure, want, found, hit in _compared(label, got):
        figures.note(figure, mail.name, want=want, got=found, hit=hit)
    _judge_citations(mail.name, label, got, figures)
    for secret in label.get("secrets") or []:
        figures.note("secret_masked", mail.name, want="masked", got="shown", hit=secret not in got["text"])
    if not label.get("secrets"):
        masked = got["secrets_masked"]
        figures.note("no_false_mask", mail.name, want=0, got=masked, hit=not masked)


def _compared(label: dict[str, Any], got: dict[str, Any]) -> Iterator[tuple[str, object, object, bool]]:
    contact, want, found = got["contact"] or {}, set(label.get("missing") or []), set(got["missing"])
    yield "language", label["language"], got["language"], label["language"] == got["language"]
    for figure, asked, answer, alike in (
        ("practice", label.get("practice"), got["practice"], same_practice),
        ("software", label.get("software"), got["software"], same_product),
        ("contact_name", label.get("contact_name"), contact.get("name"), same_person),
    ):
        yield figure, asked, answer, bool(asked) == bool(answer) and alike(asked or "", answer or "")
    phone = label.get("contact_phone")
    yield "contact_phone", phone, contact.get("phone"), (phone or None) == (contact.get("phone") or None)
    yield "missing_set", want, found, want == found
    yield "never_asks_for_what_was_given", want, found, found <= want
    yield "never_overlooks_a_gap", want, found, want <= found
    yield "priority", label["priority"], got["priority"], label["priority"] == got["priority"]
    if label["priority"] == "critical":
        yield "critical_seen", "critical", got["priority"], got["priority"] == "critical"


def _judge_citations(name: str, label: dict[str, Any], got: dict[str, Any], figures: Figures) -> None:
    must, may = set(label.get("faq_must") or []), set(label.get("faq_may") or [])
    cited = {entry["number"] for entry in got["faq"]}
    wrong = cited - must - may
    figures.note("faq_no_wrong_answer", name, want=must, got=cited, hit=not wrong)
    if not must:
        figures.note("faq_abstains", name, want=may, got=cited, hit=not cited - may)
    for number in cited:
        figures.note("faq_precision", name, want=must | may, got=number, hit=number not in wrong)
    for number in must:
        figures.note("faq_recall", name, want=number, got=cited, hit=number in cited)


def words_of(text: str) -> list[str]:
    folded = unicodedata.normalize("NFKC", text).casefold()
    for umlaut, letters in (("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ß", "ss")):
        folded = folded.replace(umlaut, letters)
    return re.findall(r"[a-z0-9]+", folded)


def same_practice(one: str, other: str) -> bool:
    first, second = set(words_of(one)), set(words_of(other))
    return first == second or (
        bool(first and second) and len(first & second) / max(len(first), len(second)) >= SAME_WORDS
    )


def same_product(one: str, other: str) -> bool:
    return "".join(words_of(one)) == "".join(words_of(other))


def same_person(one: str, other: str) -> bool:
    """Titles never count; a surname alone will do, and a further given name does no harm."""
    first, second = ([word for word in words_of(name) if word not in TITLES] for name in (one, other))
    if not first or not second:
        return first == second
    surname_only = first[-1] == second[-1] and 1 in {len(first), len(second)}
    return surname_only or set(first) <= set(second) or set(second) <= set(first)


def table(name: str, found: Figures, *, misses: bool) -> str:
    """The figures of a set in lines, with each miss if wanted."""
    lines = (
        f"{each:32} {found.share(each):.3f}  ({found.hits[each]}/{found.trials[each]})" for each in sorted(found.trials)
    )
    return "\n".join((f"# {name}", *lines, *(sorted(found.misses) if misses else ()), ""))


if __name__ == "__main__":
    chosen = [word for word in sys.argv[1:] if word != "--misses"] or SETS
    for name, found in figures_of(chosen).items():
        sys.stdout.write(table(name, found, misses="--misses" in sys.argv))
