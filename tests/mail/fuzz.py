"""A fuzz run over the mail room: `python -m tests.mail.fuzz [--seconds 60] [--seed 1]`.

Mails are cut, mixed and littered; whatever comes out must be read without an exception, without a control character,
and within a second. The first mail that is not ends the run and is written to `fuzz-failure.eml`.
"""

import argparse
import random
import time
from pathlib import Path

from intake.mail.body import typed
from intake.mail.message import Unreadable, UnreadableReason
from intake.mail.origin import origin_of
from intake.mail.parsing import parse, part_bytes
from tests.mail.samples import IDENTITY, raw_mail
from tests.mail.test_body import ANSWER, LETTER, QUOTED_BELOW
from tests.mail.test_bounce import EXCHANGE, EXIM, QMAIL
from tests.mail.test_parsing import HTML, PDF, PLAIN, multipart

SEEDS = [
    *(raw_mail(ANSWER + quote) for quote in QUOTED_BELOW),
    *(raw_mail(text, Return_Path="<>", Subject="Undeliverable") for text in (QMAIL, EXIM, EXCHANGE)),
    raw_mail(LETTER, Content_Type="text/plain; format=flowed"),
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


def mutated(rng: random.Random) -> bytes:
    """A seed with up to thirty cuts, copies and bits of litter."""
    raw = bytearray(rng.choice(SEEDS))
    for _ in range(rng.randint(1, 30)):
        place = rng.randint(0, len(raw))
        other = rng.choice(SEEDS)
        start = rng.randint(0, len(other))
        match rng.randint(0, 3):
            case 0:
                raw[place : place + 1] = bytes([rng.randint(0, 255)])
            case 1:
                del raw[place : place + rng.randint(1, 60)]
            case 2:
                raw[place:place] = other[start : start + rng.randint(1, 300)]
            case _:
                raw[place:place] = rng.choice(LITTER) * rng.randint(1, 9)
    return bytes(raw)


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


def main() -> None:
    """Run for the given time."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--seconds", type=float, default=60)
    arguments.add_argument("--seed", type=int, default=1)
    chosen = arguments.parse_args()
    rng = random.Random(chosen.seed)
    end = time.monotonic() + chosen.seconds
    count = 0
    while time.monotonic() < end:
        raw = mutated(rng)
        count += 1
        begun = time.process_time()
        try:
            check(raw)
            assert time.process_time() - begun < LONGEST
        except BaseException:
            Path("fuzz-failure.eml").write_bytes(raw)
            raise
    print(f"{count} mails read without a finding")  # noqa: T201 - it is a command


if __name__ == "__main__":
    main()
