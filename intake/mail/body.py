"""What the sender of a mail typed, told apart from quotes, signatures, disclaimers, forwards and our own letters.

Nothing is thrown away: the segments joined give the whole text again.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from intake.mail.form import filled_in
from intake.mail.identity import Identity
from intake.mail.segment_kind import SegmentKind
from intake.mail.segments import mark_mails, without_marks
from intake.mail.tail import mark_tails


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """Some whole lines of the text, with their line ends."""

    kind: SegmentKind
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """A mail's text in segments, in their order."""

    segments: tuple[Segment, ...]
    filled: tuple[tuple[str, str], ...]
    """(label of our form, value) for what the sender filled into our quoted form; the label as in our letter."""

    @property
    def typed(self) -> str:
        """What the sender typed."""
        return self._joined(SegmentKind.TYPED)

    @property
    def signature(self) -> str:
        """The sender's signature; empty if there is none."""
        return self._joined(SegmentKind.SIGNATURE)

    @property
    def forwarded(self) -> str:
        """Mail forwarded to us, which is the sender's word too, without quote marks; empty if there is none."""
        return "\n".join(without_marks(line) for line in self._joined(SegmentKind.FORWARD).split("\n"))

    def _joined(self, kind: SegmentKind) -> str:
        return "".join(segment.text for segment in self.segments if segment.kind is kind).strip("\n")


_QUOTED = frozenset({SegmentKind.QUOTE, SegmentKind.OWN_LETTER})


def typed(text: str, *, identity: Identity, subject: str = "") -> Body:
    """The text in segments. The subject, if given, tells a forward (`WG:`) from an answer. Linear in the text's length."""
    lines = text.split("\n")
    kinds = mark_tails(lines, mark_mails(lines, identity=identity, subject=subject))
    return Body(segments=tuple(_segments(lines, kinds)), filled=filled_in(lines, [kind in _QUOTED for kind in kinds]))


def _segments(lines: Sequence[str], kinds: Sequence[SegmentKind]) -> Iterator[Segment]:
    start = 0
    for position in range(1, len(lines) + 1):
        if position == len(lines) or kinds[position] is not kinds[start]:
            joined = "\n".join(lines[start:position]) + ("\n" if position < len(lines) else "")
            if joined:
                yield Segment(kind=kinds[start], text=joined)
            start = position
