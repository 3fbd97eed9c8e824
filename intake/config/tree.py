"""The whole configuration as one frozen tree."""

from pydantic import SecretStr

from intake.config.desk import Desk
from intake.config.operations import Database, Limits, Logging, Monitoring, Paths, Workers
from intake.config.organisation import Organisation, Partners, Products, Required
from intake.config.replies import Faq, Replies
from intake.config.section import Section
from intake.config.servers import Mailbox, MailboxAuth, Smtp, SmtpAuth, SmtpLoginMethod
from intake.mail.message import EmailAddress


class Config(Section):
    """All settings, by section of the TOML."""

    organisation: Organisation
    mailbox: Mailbox
    smtp: Smtp
    database: Database = Database()
    products: Products
    """The practice software customers have, ours and other vendors': at least one."""
    partners: Partners = ()
    """The sales partners a ticket can be handed to."""
    required: Required = Required()
    replies: Replies = Replies()
    faq: Faq = Faq()
    limits: Limits = Limits()
    monitoring: Monitoring = Monitoring()
    logging: Logging = Logging()
    paths: Paths = Paths()
    workers: Workers = Workers()
    desk: Desk = Desk()

    @property
    def database_url(self) -> SecretStr:
        """The database's complete URL, password included."""
        return self.database.full_url(self.paths.data)

    @property
    def smtp_auth(self) -> MailboxAuth | SmtpAuth | None:
        """The login for sending: the mailbox's or the sending server's own; None is no login."""
        if self.smtp.auth.method is SmtpLoginMethod.MAILBOX:
            return self.mailbox.auth
        return None if self.smtp.auth.method is SmtpLoginMethod.NONE else self.smtp.auth

    @property
    def own_addresses(self) -> frozenset[EmailAddress]:
        """Every address that is ours, the envelope sender included."""
        senders = (self.smtp.envelope_sender,) if self.smtp.envelope_sender else ()
        return frozenset({self.mailbox.address, *self.mailbox.own_addresses, *senders})

    @property
    def message_id_domain(self) -> str:
        """The domain of our letters' Message-IDs."""
        return self.replies.message_id_domain or self.mailbox.address.rpartition("@")[2]
