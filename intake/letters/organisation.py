"""Who the letters come from: the words and addresses that differ from one organisation to the next."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from intake.mail.message import EmailAddress
from intake.reading.values import Priority


@dataclass(frozen=True, slots=True, kw_only=True)
class Organisation:
    """The sender of the letters. Mappings are by language, `de` and `en`; every text is one line without markup."""

    name: str
    """In full, as in a letterhead."""
    short_name: str
    """As customers call it."""
    address: EmailAddress
    """The mailbox the letters come from, named so that our mail can be recognised."""
    website: str
    """An https address; its host is among `website_hosts`."""
    website_hosts: frozenset[str]
    """Lower-case host names a letter may link to."""
    sign_off: Mapping[str, tuple[str, ...]]
    """The closing lines."""
    call_back: Mapping[str, Mapping[Priority, str]]
    """When to expect a person, as it reads behind a colon: "innerhalb der nächsten zwei Stunden"."""
    phone_note: Mapping[str, str] = field(default_factory=dict)
    """A sentence on which phones can be reached, if any."""
    footer: tuple[str, ...] = ()
    """Postal and legal lines under the letter."""
    timezone: str = "Europe/Berlin"
