"""Whether every sample ended where it had to."""

from collections.abc import Iterator, Mapping

from intake.demo.sample import Sample
from intake.store.feed import FeedLine

UNREADABLE = "unreadable"


def faults(samples: tuple[Sample, ...], lines: Mapping[str, FeedLine]) -> dict[str, str]:
    """What is wrong with each sample that did not end where it had to, by its name; empty if all is well."""
    found = ((sample.name, "; ".join(_faults(sample, lines))) for sample in samples)
    return {name: fault for name, fault in found if fault}


def _faults(sample: Sample, lines: Mapping[str, FeedLine]) -> Iterator[str]:
    line = lines.get(sample.name)
    if line is None:
        yield "never became a ticket"
        return
    ending = sample.ending
    if ending.kind is not None and line.kind != ending.kind.value:
        yield f"is {line.kind}, expected {ending.kind.value}"
    if line.reason != ending.outcome.value:
        yield f"was answered by {line.reason}, expected {ending.outcome.value}"
    yield from _ticket_faults(sample, line, lines)


def _ticket_faults(sample: Sample, line: FeedLine, lines: Mapping[str, FeedLine]) -> Iterator[str]:
    joined = sample.ending.ticket_of
    others = {name for name, other in lines.items() if other.ticket == line.ticket and name != sample.name}
    if joined is not None and joined not in others:
        yield f"is not on the ticket of {joined}"
    if joined is None and line.rule not in {"new_inquiry", "machine_mail", "unknown_sender", UNREADABLE}:
        yield f"was filed as {line.rule}, expected a ticket of its own"
