"""A postman in memory that keeps the promises of intake.smtp.Postman; tests/contracts holds it to them."""

from collections import defaultdict, deque
from dataclasses import dataclass

from intake.smtp import Accepted, Outcome, Refused, Uncertain


@dataclass(frozen=True, slots=True, kw_only=True)
class SentLetter:
    """A letter that the postman took."""

    sender: str
    recipient: str
    raw: bytes


class FakePostman:
    """A Postman without a network.

    `answers` holds, for each recipient, what becomes of the next letters: an outcome or an exception. `UNCERTAIN_BUT_TAKEN`
    is the worst of them: the letter is taken, but nobody says so.
    """

    UNCERTAIN_BUT_TAKEN = Uncertain(what="taken all the same")

    def __init__(self) -> None:
        self.sent: list[SentLetter] = []
        self.answers: defaultdict[str, deque[Outcome | Exception]] = defaultdict(deque)

    def deliver(self, *, sender: str, recipient: str, raw: bytes) -> Outcome:
        """See Postman."""
        if "@" not in recipient:
            return Refused(code="553 5.1.3", text="This is no mail address.")
        answer = self.answers[recipient].popleft() if self.answers[recipient] else Accepted(response="250 taken")
        if isinstance(answer, Exception):
            raise answer
        if isinstance(answer, Accepted) or answer is self.UNCERTAIN_BUT_TAKEN:
            self.sent.append(SentLetter(sender=sender, recipient=recipient, raw=raw))
        return answer

    def close(self) -> None:
        """See Postman."""
