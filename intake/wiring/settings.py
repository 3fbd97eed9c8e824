"""The configuration as the values that the rooms below want."""

from intake.config import Config
from intake.letters.library import Library
from intake.letters.organisation import Organisation
from intake.letters.replies import Replies
from intake.mail.freemail import FREEMAIL_DOMAINS
from intake.mail.identity import Identity
from intake.mail.structure import Limits
from intake.reading.catalogue import Catalogue, Product
from intake.reading.values import Priority
from intake.triage.case import Policy
from intake.wiring.shipped import shipped

LETTER_LANGUAGES = ("de", "en")
_LARGEST = 128 << 20
"""Bytes of a mail that are read when a person has asked for its body, whatever is fetched unasked."""


def identity_of(config: Config, key: bytes) -> Identity:
    """Who we are in mails; `key` authenticates our own Message-IDs."""
    return Identity(
        name=config.organisation.sender_name,
        address=config.mailbox.address,
        own_addresses=config.own_addresses,
        message_id_domain=config.message_id_domain,
        key=key,
        ticket_prefix=config.replies.ticket_prefix,
        plus_addressing=config.replies.plus_addressing,
        authserv_ids=frozenset(config.mailbox.authserv_ids),
        website_hosts=config.organisation.website_hosts,
    )


def policy_of(config: Config) -> Policy:
    """The rules' settings."""
    replies = config.replies
    return Policy(
        require_practice=config.required.practice,
        require_software=config.required.software,
        require_contact=config.required.contact,
        receipts_per_ticket=replies.receipts_per_ticket,
        automatic_per_ticket=replies.automatic_per_ticket,
        automatic_per_address_and_day=replies.automatic_per_address_and_day,
        breaker_letters=replies.breaker_letters,
        breaker_window=replies.breaker_window,
        reopen_within=replies.reopen_within,
        languages=replies.languages,
        reminders=replies.reminders,
        remind_after=replies.remind_after,
    )


def catalogue_of(config: Config) -> Catalogue:
    """The products a mail may name."""
    return Catalogue(
        products=tuple(Product(name=p.name, spellings=p.spellings, own=p.own) for p in config.products),
        organisation_names=(config.organisation.name, config.organisation.short_name),
    )


def organisation_of(config: Config) -> Organisation:
    """The sender of the letters."""
    ours = config.organisation
    return Organisation(
        name=ours.name,
        short_name=ours.short_name,
        address=config.mailbox.address,
        website=ours.website,
        website_hosts=ours.website_hosts,
        sign_off={"de": ours.sign_off.de, "en": ours.sign_off.en},
        call_back={
            language: {priority: ours.call_back.expectation(language, priority) for priority in Priority}
            for language in LETTER_LANGUAGES
        },
        timezone=ours.timezone,
    )


def library_of(config: Config) -> Library:
    """The letters' templates, checked. Raises LibraryBroken with every problem."""
    folder = config.paths.templates or shipped("templates") / "letters"
    return Library.load(folder, allowed_hosts=config.organisation.website_hosts)


def replies_of(config: Config) -> Replies:
    """The text blocks for replies by staff, checked. Raises LibraryBroken with every problem."""
    folder = config.paths.replies or shipped("templates") / "replies"
    return Replies.load(folder, allowed_hosts=config.organisation.website_hosts)


def freemail_of(config: Config) -> frozenset[str]:
    """Domains whose addresses belong to strangers among each other."""
    return FREEMAIL_DOMAINS | frozenset(config.replies.freemail_domains)


def limits_of(config: Config) -> Limits:
    """What a mail may take before it is unreadable."""
    return Limits(size=max(_LARGEST, 2 * config.mailbox.max_message_size))
