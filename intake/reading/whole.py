"""A mail's text whole, in the order of the mail, by whose words each piece is: for people, who want to see what was answered.

Credentials are masked as everywhere. A mail that holds nothing but what its sender typed needs no pieces, and neither
does one so long that nobody reads its quotes.
"""

from intake.mail.body import Body
from intake.mail.segment_kind import SegmentKind
from intake.reading.secrets import mask

LONGEST_WHOLE = 40_000
"""Characters of a text that is kept in pieces."""
_OWN = frozenset({SegmentKind.TYPED, SegmentKind.SIGNATURE})
_BETWEEN = "\n\x1e\n"


def pieces_of(body: Body, *, spoken: bool = False) -> tuple[tuple[SegmentKind, str], ...]:
    """Kind and text of each piece, credentials masked; empty where the sender's own words are all there is.

    `spoken` is that of `intake.reading.secrets.mask`.
    """
    segments = [(segment.kind, segment.text.strip("\n")) for segment in body.segments if segment.text.strip()]
    length = sum(len(text) for _, text in segments)
    if length > LONGEST_WHOLE or all(kind in _OWN for kind, _ in segments):
        return ()
    # Masked together, so that a credential that is known from one piece is masked in the others too.
    masked = mask(_BETWEEN.join(text.replace("\x1e", " ") for _, text in segments), spoken=spoken).text.split(_BETWEEN)
    if len(masked) != len(segments):
        masked = [mask(text, spoken=spoken).text for _, text in segments]
    return tuple(zip((kind for kind, _ in segments), masked, strict=True))
