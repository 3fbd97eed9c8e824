"""A mail's headers in an order and in words that somebody understands who has never seen one."""

from collections.abc import Iterable
from dataclasses import dataclass

from intake.desk.text import one_line
from intake.mail.message import Address, Message

LONGEST_VALUE = 1_000
MOST_HEADERS = 150
_MOST_ADDRESSES = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What a header says; `key` names it in the desk's words."""

    key: str
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Headers:
    """A mail's headers, told and whole."""

    told: tuple[Told, ...]
    whole: tuple[tuple[str, str], ...]
    """Name and value as they stand in the mail, the first `MOST_HEADERS` of them."""
    left_off: int
    """How many further ones there are."""
    answers_elsewhere: bool
    """Whether answers go to another domain than the mail says it comes from."""
    sent_by_other: bool
    """Whether the last server was told another sender's domain than the mail names."""


def headers_of(message: Message) -> Headers:
    """The headers of a mail."""
    told = (
        Told(key="from", value=_addresses([message.sender] if message.sender else [])),
        Told(key="reply_to", value=_addresses(message.reply_to)),
        Told(key="to", value=_addresses(message.to)),
        Told(key="cc", value=_addresses(message.cc)),
        Told(key="subject", value=one_line(message.subject, LONGEST_VALUE)),
        Told(key="date", value=_first(message, "date")),
        Told(key="return_path", value=_first(message, "return-path")),
        Told(key="authentication", value=_first(message, "authentication-results")),
        Told(key="way", value=_way(message)),
        Told(key="program", value=_first(message, "user-agent") or _first(message, "x-mailer")),
        Told(key="automatic", value=_first(message, "auto-submitted")),
        Told(key="list", value=_first(message, "list-id")),
        Told(key="message_id", value=_first(message, "message-id")),
        Told(key="in_reply_to", value=_first(message, "in-reply-to")),
    )
    return Headers(
        told=tuple(one for one in told if one.value),
        whole=tuple(
            (one_line(name, 80), one_line(value, LONGEST_VALUE)) for name, value in message.headers[:MOST_HEADERS]
        ),
        left_off=max(0, len(message.headers) - MOST_HEADERS),
        answers_elsewhere=_differ(message.sender, [address.domain for address in message.reply_to]),
        sent_by_other=_differ(message.sender, [message.return_path.rpartition("@")[2]] if message.return_path else []),
    )


def _first(message: Message, name: str) -> str:
    return one_line(message.header(name) or "", LONGEST_VALUE)


def _addresses(addresses: Iterable[Address]) -> str:
    listed = list(addresses)
    told = [f"{one.name} <{one.email}>" if one.name else one.email for one in listed[:_MOST_ADDRESSES]]
    return one_line("; ".join([*told, *(["…"] if len(listed) > _MOST_ADDRESSES else [])]), LONGEST_VALUE)


def _way(message: Message) -> str:
    """The stations the mail says it went by, the last first; only the uppermost lines are our provider's own."""
    stations = message.header_values("received")
    by = [one_line(station.partition(" by ")[2].partition(" ")[0], 80) for station in stations[:_MOST_ADDRESSES]]
    return " ← ".join(filter(None, by))


def _differ(sender: Address | None, domains: Iterable[str]) -> bool:
    # A subdomain, or the domain above, is taken for the same house.
    own = sender.domain if sender else ""
    return bool(own) and any(
        one and not f".{one}".endswith(f".{own}") and not f".{own}".endswith(f".{one}") for one in domains
    )
