"""What the program asks of a postman, what can become of a letter and the two ways in which the postman fails."""

from dataclasses import dataclass, field
from typing import Protocol


class PostmanUnavailable(Exception):  # noqa: N818 - it says what is the matter
    """The mail server cannot be reached or takes no mail at all at present: try later. No letter was accepted."""


class PostmanRefused(Exception):  # noqa: N818 - it says what is the matter
    """Trying again will not help: login or certificate. Says what is wrong and how to mend it."""

    def __init__(self, what: str, *, mend: str) -> None:
        super().__init__(f"{what} {mend}")
        self.what = what
        self.mend = mend


class LoginRefused(PostmanRefused):
    """The server does not take user and password, or this token."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Accepted:
    """The server answers for the letter from now on. The response is its own wording and may hold addresses."""

    response: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Deferred:
    """Not now: greylisting, a full mailbox, a limit (4xx; RFC 5321, section 4.2.1)."""

    # "451" or, with the enhanced status code of RFC 3463, "451 4.7.1": fit for logs.
    code: str
    # The server's wording, which may hold addresses.
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused:
    """Never: no such recipient, content refused (5xx), or an address that cannot be written on this line."""

    code: str
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Uncertain:
    """The line broke after the letter's text was begun: it may or may not have been accepted.

    Only sending it again, under the same Message-ID, makes sure that it arrives (RFC 1047).
    """

    what: str


Outcome = Accepted | Deferred | Refused | Uncertain


class Postman(Protocol):
    """Hands letters over, one recipient each."""

    def deliver(self, *, sender: str, recipient: str, raw: bytes) -> Outcome:
        """What became of the letter; `sender` is the envelope's and may be "", the null path of RFC 5321, 4.5.5.

        Raises PostmanUnavailable and PostmanRefused, in both cases without the letter having been accepted.
        """
        ...

    def close(self) -> None:
        """Say goodbye; may be called at any time and does not fail. The next letter connects again."""
        ...
