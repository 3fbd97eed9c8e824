"""How urgent a mail is, told by what has happened and how much of the practice it stops, with the words that say so.

Each sentence is judged by itself: does it report a compromise in the practice, a practice that cannot work, a function
that is down, a deadline? Capitals, exclamation marks and `dringend` alone say nothing. A question or a supposition
(`sind wir jetzt auch verschlüsselt?`, `falls nichts mehr geht`) reports nothing, and what happened at the vendor is not
what happened in the practice.
"""

import re
from dataclasses import dataclass

from intake.reading import symptoms
from intake.reading.catalogue import Catalogue
from intake.reading.sheet import Sheet, Zone
from intake.reading.software import product_pattern
from intake.reading.standstill import Standstill, standstill_of
from intake.reading.values import Priority, Urgency
from intake.reading.words import fold, sentences_of

_NOTHING = Standstill()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Report:
    """What one sentence says: the words found for each aspect; empty where it says nothing of it."""

    compromise: str = ""
    halt: str = ""
    core_down: str = ""
    vital_down: str = ""
    function_down: str = ""
    important_down: str = ""
    deadline: str = ""
    need: str = ""
    essential: str = ""
    composed: Standstill = _NOTHING


_SYSTEM = "programm"
_LONG = 160
"""A sentence of this length may report something before it asks."""
_MOST_SENTENCES = 80
_LONGEST = 600
"""Characters of a sentence that are judged."""


def urgency_of(sheet: Sheet, catalogue: Catalogue) -> Urgency:
    """The mail's priority and the words that decided it. Linear in the mail's length."""
    told = [symptoms.in_standard(fold(s[:_LONGEST]).replace("’", "'")) for s in _sentences(sheet)]
    products = product_pattern(catalogue)
    reports = _standing([_report(sentence, catalogue, products) for sentence in told], told)
    whole = " ".join(told)
    critical = _critical(reports, whole)
    if critical:
        return Urgency(priority=Priority.CRITICAL, words=critical)
    high = _high(reports, whole)
    if high:
        return Urgency(priority=Priority.HIGH, words=high)
    low = _low(told, reports, whole)
    return Urgency(priority=Priority.LOW if low else Priority.NORMAL, words=low)


def _standing(reports: list[_Report], told: list[str]) -> list[_Report]:
    """The reports that still stand: what is told before it works again is over, unless something new follows."""
    over = next((i for i, sentence in enumerate(told) if _resolved(sentence)), None)
    if over is None:
        return reports
    new = next((i for i in range(over, len(told)) if symptoms.ANEW.search(told[i])), len(told))
    return reports[new:]


def _resolved(sentence: str) -> str:
    return "" if symptoms.HOPED.search(sentence) else _found(symptoms.RESOLVED, sentence)


def _sentences(sheet: Sheet) -> list[str]:
    # Below a close stand names and numbers; a mail of a few short lines without one is all report.
    shortest = _NAMES if any(line.closes for line in sheet.lines) else _WORDS
    lines = [
        sheet.subject,
        *(line for line in sheet.lines if line.zone is not Zone.CLOSING or len(line.text) > shortest),
    ]
    texts = [line.text for line in lines] + [value for _, value in sheet.filled if len(value) > _NAMES]
    return [piece for text in texts for sentence in sentences_of(text) for piece in _pieces(sentence)][:_MOST_SENTENCES]


_NAMES, _WORDS = 25, 8
"""Characters that names and numbers rarely exceed, and that a report needs at least."""


def _pieces(sentence: str) -> list[str]:
    """A dictated sentence without end in pieces that can be judged."""
    if len(sentence) <= _LONGEST:
        return [sentence]
    cut = sentence.rfind(", ", 0, _LONGEST)
    cut = cut + 2 if cut > 0 else _LONGEST
    second = sentence[cut : cut + _LONGEST]
    return [sentence[:cut], second]


def _report(sentence: str, catalogue: Catalogue, products: re.Pattern[str]) -> _Report:
    if asked := symptoms.REQUESTED.match(sentence):
        sentence = sentence[asked.end() :].rstrip(" ?!")
    sentence = _reported(sentence)
    if _is_no_report(sentence):
        return _Report(deadline="" if sentence.endswith("?") else _deadline(sentence))
    system = products.sub(_SYSTEM, sentence)
    composed = standstill_of(system, single=_is_single(sentence))
    if not any(word in sentence for word in symptoms.TROUBLE):
        return _Report(deadline=_deadline(sentence), composed=composed)
    function_down, important_down = _functions(sentence)
    return _Report(
        compromise=_compromise(sentence, catalogue),
        halt=_halt(sentence),
        core_down=_core_down(system),
        vital_down=_vital_down(sentence),
        function_down=function_down,
        important_down=important_down,
        deadline=_deadline(sentence),
        need=_found(symptoms.URGENT_NEED, sentence),
        essential=_essential(system),
        composed=composed,
    )


def _reported(sentence: str) -> str:
    """What is left without suppositions and fears (`falls es Ihnen passt: ...`, `..., nicht dass uns das auch passiert`)."""
    if supposed := _is_supposed(sentence):
        rest = symptoms.INDEPENDENT.search(sentence, supposed.end())
        return sentence[rest.end() :] if rest else sentence
    return symptoms.IMAGINED.sub(" ", sentence)


def _is_supposed(sentence: str) -> re.Match[str] | None:
    supposed = symptoms.SUPPOSED.search(sentence[:40])
    return None if symptoms.DESCRIBED.search(sentence) else supposed


def _is_no_report(sentence: str) -> bool:
    if symptoms.WHY.match(sentence):
        return False
    if symptoms.ASKED.match(sentence):
        return True
    asks = sentence.rstrip(" \"“”'»)").endswith("?")
    if asks and (symptoms.QUESTION_START.match(sentence) is not None or len(sentence) < _LONG):
        return True
    if symptoms.PLANNED.search(sentence):
        return True
    if (
        any(word in sentence for word in symptoms.PAST_WORDS)
        and symptoms.PAST.search(sentence)
        and not symptoms.ONGOING.search(sentence)
    ):
        return True
    return _is_supposed(sentence) is not None


def _found(pattern: re.Pattern[str], sentence: str) -> str:
    match = pattern.search(sentence)
    return match[0] if match else ""


def _down(thing: re.Pattern[str], failure: re.Pattern[str], sentence: str) -> str:
    what = thing.search(sentence)
    fails = failure.search(sentence) if what else None
    return f"{what[0]}: {fails[0]}" if what and fails else ""


def _vital_down(sentence: str) -> str:
    """Prescriptions and records that cannot be used, in more places than one."""
    words = _down(symptoms.VITAL, symptoms.VITAL_FAILS, sentence.replace("keine ruhe", ""))
    return "" if words and (_is_single(sentence) or symptoms.NOT_VITAL.search(sentence)) else words


def _is_single(sentence: str) -> bool:
    return symptoms.SINGLE.search(sentence) is not None and symptoms.EVERYWHERE.search(sentence) is None


def _compromise(sentence: str, catalogue: Catalogue) -> str:
    hinted = any(word in sentence for word in symptoms.COMPROMISE_WORDS)
    match = symptoms.COMPROMISE.search(sentence) if hinted else None
    if match is None or symptoms.NO_COMPROMISE.search(sentence) or not symptoms.HERE.search(sentence):
        return ""
    if symptoms.VENDORS_STAFF.search(sentence):
        return ""
    # Whoever names the vendor or addresses it speaks of the vendor's own trouble.
    vendors = any(fold(name) in sentence for name in catalogue.organisation_names) and not symptoms.OURS.search(
        sentence
    )
    return "" if vendors or symptoms.VENDOR.search(sentence) else match[0]


def _halt(sentence: str) -> str:
    """What stands still here; `ist bei Ihnen alles lahmgelegt` speaks of the vendor."""
    words = _found(symptoms.HALT, sentence)
    if words and symptoms.YOURS.search(sentence[: sentence.index(words)][-30:]):
        return ""
    return "" if words and symptoms.YOURS.search(sentence) and not symptoms.OURS.search(sentence) else words


def _core_down(sentence: str) -> str:
    """The system itself is what fails, not the printer named between the two; a product's name means the system."""
    thing = _core(sentence)
    fails = symptoms.CORE_FAILS.search(sentence) if thing else None
    if thing is None or fails is None or _is_single(sentence):
        return ""
    if symptoms.ONLY_WHEN.search(sentence[fails.start() : fails.end() + 12]):
        return ""
    between = sentence[thing.end() : fails.start()]
    return "" if symptoms.FUNCTION.search(between) or len(between) > _NEAR else f"{thing[0]}: {fails[0]}"


def _core(sentence: str) -> re.Match[str] | None:
    return symptoms.CORE.search(sentence) if any(word in sentence for word in symptoms.CORE_WORDS) else None


_NEAR = 80
"""Characters between a system and its failure."""


def _essential(sentence: str) -> str:
    """A system, record or prescription with any kind of failure: not yet a standstill, but with its signs it is one."""
    thing = symptoms.VITAL.search(sentence) or _core(sentence)
    fails = symptoms.FAILS.search(sentence) if thing else None
    if thing is None or fails is None or _is_single(sentence) or symptoms.MINOR.search(sentence):
        return ""
    between = sentence[min(thing.end(), fails.end()) : max(thing.start(), fails.start())]
    return "" if symptoms.FUNCTION.search(between) or len(between) > _NEAR else f"{thing[0]}: {fails[0]}"


def _functions(sentence: str) -> tuple[str, str]:
    """A function that is down, and an important one; empty where the sentence tells of none."""
    if unseen := symptoms.UNSEEN.search(sentence):
        return unseen[0], unseen[0]
    failure = symptoms.FAILS.search(sentence) or symptoms.LACK.search(sentence)
    if failure is None:
        return "", ""
    thing, important = symptoms.FUNCTION.search(sentence), symptoms.STRONG_FUNCTION.search(sentence)
    theirs = symptoms.VENDORS_PHONE.search(sentence[max(0, failure.start() - 25) : failure.end()])
    weighs = symptoms.SAFETY.search(sentence) or symptoms.CROWD.search(sentence)
    subject = important or (thing if weighs else None)
    matters = subject is not None and theirs is None and not symptoms.MINOR.search(sentence)
    return (f"{thing[0]}: {failure[0]}" if thing else ""), (
        f"{subject[0]}: {failure[0]}" if subject and matters else ""
    )


def _deadline(sentence: str) -> str:
    match = symptoms.DEADLINE.search(sentence)
    return match[0] if match else ""


def _critical(reports: list[_Report], whole: str) -> tuple[str, ...]:
    words = [w for r in reports for w in (r.compromise, r.composed.intrusion) if w]
    if symptoms.SLIGHT.search(whole) is None:
        words += [w for r in reports for w in (r.halt, r.composed.left) if w]
    if symptoms.MILD.search(whole) is None:
        words += [w for r in reports for w in (r.core_down, r.vital_down, r.composed.stops) if w]
        if any(r.function_down or r.essential for r in reports):
            words += [r.composed.shut for r in reports if r.composed.shut]
        essential = [r.essential for r in reports if r.essential]
        words += essential if essential and symptoms.STANDS.search(whole) else []
        if any(r.function_down for r in reports):
            # A patient who needs the medicine tonight turns a broken printer into an emergency.
            words += [r.need for r in reports if r.need]
    return tuple(dict.fromkeys(words))[:5]


def _high(reports: list[_Report], whole: str) -> tuple[str, ...]:
    down = [r.function_down for r in reports if r.function_down]
    deadlines = [r.deadline for r in reports if r.deadline]
    if (
        deadlines
        and symptoms.SUBMIT.search(whole)
        and (down or not symptoms.LEGAL.search(whole))
        and any(r.function_down or r.core_down for r in reports)
    ):
        return tuple(dict.fromkeys([*down, *deadlines]))[:5]
    if deadlines and (
        symptoms.STATUTORY.search(whole) or (symptoms.SUBMIT.search(whole) and not symptoms.LEGAL.search(whole))
    ):
        return tuple(dict.fromkeys(deadlines))[:5]
    strong = [r.important_down for r in reports if r.important_down]
    one_of_many = symptoms.ONE_PLACE.search(whole) and symptoms.OTHERS_WORK.search(whole)
    if strong and not one_of_many and not symptoms.SLIGHT.search(whole):
        return tuple(dict.fromkeys(strong))[:5]
    return ()


def _low(told: list[str], reports: list[_Report], whole: str) -> tuple[str, ...]:
    resolved, idle = next(filter(None, map(_resolved, told)), ""), _found(symptoms.NO_ACTION, whole)
    if symptoms.ASKING.search(whole):
        return ()
    asked = symptoms.REQUEST.search(symptoms.NO_ACTION.sub(" ", whole)) and not resolved
    if not (resolved or idle) or any("?" in s for s in told) or asked:
        return ()
    if any(r.function_down or r.core_down for r in reports):
        return ()
    return tuple(w for w in (resolved, idle) if w)
