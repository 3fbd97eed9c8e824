"""What the sender of a mail typed, told apart from quotes, signatures, disclaimers, forwards and our own letters.

Nothing is thrown away: the segments joined give the whole text again.
"""

from dataclasses import dataclass
from enum import StrEnum

from intake.mail.identity import Identity


class SegmentKind(StrEnum):
    """Whose words a piece of the text is, or what it is for."""

    TYPED = "typed"
    QUOTE = "quote"
    SIGNATURE = "signature"
    DISCLAIMER = "disclaimer"
    FORWARD = "forward"
    OWN_LETTER = "own_letter"


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
        """Mail forwarded to us, which is the sender's word too; empty if there is none."""
        return self._joined(SegmentKind.FORWARD)

    def _joined(self, kind: SegmentKind) -> str:
        return "".join(segment.text for segment in self.segments if segment.kind is kind).strip("\n")


def typed(text: str, *, identity: Identity) -> Body:
    """The text in segments. Linear in its length."""
    lines = text.splitlines(keepends=True)
    segments: list[Segment] = []
    for line in lines:
        kind = SegmentKind.QUOTE if line.startswith(">") else SegmentKind.TYPED
        if segments and segments[-1].kind is kind:
            segments[-1] = Segment(kind=kind, text=segments[-1].text + line)
        else:
            segments.append(Segment(kind=kind, text=line))
    return Body(segments=tuple(segments), filled=())
