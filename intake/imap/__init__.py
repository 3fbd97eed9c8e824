"""The edge to the mailbox: reading over IMAP (RFC 3501) without ever deleting or marking as read."""

from intake.imap.client import Account, ImapMailbox
from intake.imap.mailbox import (
    Fetched,
    FolderStatus,
    LoginRefused,
    Mailbox,
    MailboxRefused,
    MailboxUnavailable,
    MailsRefused,
)

__all__ = [
    "Account",
    "Fetched",
    "FolderStatus",
    "ImapMailbox",
    "LoginRefused",
    "Mailbox",
    "MailboxRefused",
    "MailboxUnavailable",
    "MailsRefused",
]
