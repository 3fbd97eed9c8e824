"""Who we are, as far as mail is concerned: needed to know our own letters and addresses when they come back."""

from dataclasses import dataclass

from intake.mail.message import EmailAddress


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """The organisation's mail identity. `key` authenticates our own Message-IDs and must stay secret."""

    name: str
    """As in the From header of our letters."""
    address: EmailAddress
    """The emergency mailbox: From of our letters."""
    own_addresses: frozenset[EmailAddress]
    """Every address that is ours (includes `address`, replies-to and the envelope sender): never answered."""
    message_id_domain: str
    key: bytes
    ticket_prefix: str
    """Two to four capital letters, `AK` in `AK-4829-3176`."""
    plus_addressing: bool
    """Whether Reply-To may carry the ticket as `local+AK48293176@domain`."""
    authserv_ids: frozenset[str]
    """Lower-case authserv-ids whose Authentication-Results count (RFC 8601, 2.5); all others are ignored."""
    website_hosts: frozenset[str]
    """Host names a letter may link to."""

    def __repr__(self) -> str:
        """The address only: the key must not get into logs."""
        return f"Identity({self.address})"
