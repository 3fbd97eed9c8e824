"""A fuzz run over the mail room: `python -m tests.mail.fuzz [--seconds 60] [--seed 1]`.

Hypothesis cuts, mixes and litters mails; whatever comes out must be read without an exception, without a control
character, and within a second. The first mail that is not ends the run, is made as small as it goes, and is written
to `fuzz-failure.eml`.
"""

import argparse
import time
from pathlib import Path

from hypothesis import HealthCheck, given, seed, settings
from hypothesis import strategies as st

from intake.mail.body import typed
from intake.mail.message import Unreadable, UnreadableReason
from intake.mail.origin import origin_of
from intake.mail.parsing import parse, part_bytes
from tests.mail.samples import IDENTITY, raw_mail
from tests.mail.test_body import ANSWER, LETTER, QUOTED_BELOW
from tests.mail.test_bounce import EXCHANGE, EXIM, QMAIL
from tests.mail.test_parsing import HTML, PDF, PLAIN, multipart
from tests.mail.test_tnef import attribute, file, mail_with, packed

SEEDS = [
    *(raw_mail(ANSWER + quote) for quote in QUOTED_BELOW),
    *(raw_mail(text, Return_Path="<>", Subject="Undeliverable") for text in (QMAIL, EXIM, EXCHANGE)),
    raw_mail(LETTER, Content_Type="text/plain; format=flowed"),
    mail_with(packed(attribute(0x800C, b"Der Drucker geht nicht"), file("a.pdf", b"%PDF"))),
    multipart("alternative", PLAIN, HTML),
    multipart("mixed", PLAIN, PDF, "Content-Type: message/rfc822\n\n" + raw_mail().decode().replace("\r\n", "\n")),
    multipart("report", PLAIN, "Content-Type: message/delivery-status\n\nA: b\n\nFinal-Recipient: rfc822; a@b.de\n"),
]
LITTER = [
    b"\r\n",
    b"\n\n",
    b"=?utf-8?b?",
    b"--b",
    b'"',
    b"<",
    b"\0",
    b";",
    b"(",
    b": ",
    b"> ",
    b"<blockquote>",
    b"\xff",
    b"=",
]
LONGEST = 1.0
"""Seconds of CPU a mail may take."""
ROUND = 500


PLACES = st.integers(0, max(map(len, SEEDS)))
PIECES = st.one_of(
    st.binary(max_size=3),
    st.builds(lambda bit, times: bit * times, st.sampled_from(LITTER), st.integers(1, 9)),
    st.builds(
        lambda raw, start, length: raw[start : start + length], st.sampled_from(SEEDS), PLACES, st.integers(1, 300)
    ),
)
EDITS = st.lists(st.tuples(PLACES, st.integers(0, 60), PIECES), max_size=30)
"""(where, how many bytes go, what comes in their place)"""


def mutated(raw: bytes, edits: list[tuple[int, int, bytes]]) -> bytes:
    """The mail with all edits made, one after the other."""
    for place, length, piece in edits:
        raw = raw[:place] + piece + raw[place + length :]
    return raw


def check(raw: bytes) -> None:
    """Read the mail in every way this room has; an AssertionError or any other exception is a finding."""
    message = parse(raw)
    if isinstance(message, Unreadable):
        assert message.reason is not UnreadableReason.BROKEN
        return
    body = typed(message.text, identity=IDENTITY, subject=message.subject)
    assert "".join(segment.text for segment in body.segments) == message.text
    assert not set(message.text + message.subject) & set("\0\r\x1b")
    assert origin_of(message, identity=IDENTITY).kind
    for attachment in message.attachments:
        part_bytes(raw, attachment.index)


def hold(raw: bytes) -> None:
    """Check the mail and the time it takes; what fails stays behind as a file."""
    begun = time.process_time()
    try:
        check(raw)
        assert time.process_time() - begun < LONGEST
    except BaseException:
        Path("fuzz-failure.eml").write_bytes(raw)
        raise


def main() -> None:
    """Run for the given time."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--seconds", type=float, default=60)
    arguments.add_argument("--seed", type=int, default=1)
    chosen = arguments.parse_args()
    end, count = time.monotonic() + chosen.seconds, 0
    while time.monotonic() < end:

        @seed(chosen.seed + count)
        @settings(max_examples=ROUND, deadline=None, database=None, suppress_health_check=list(HealthCheck))
        @given(st.sampled_from(SEEDS), EDITS)
        def one_round(raw: bytes, edits: list[tuple[int, int, bytes]]) -> None:
            hold(mutated(raw, edits))

        one_round()
        count += ROUND
    print(f"{count} mails read without a finding")  # noqa: T201 - it is a command


if __name__ == "__main__":
    main()
