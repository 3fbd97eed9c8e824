"""Servers for the tests of the IMAP edge."""

from tests.servers.fixtures import authority, dovecot_daemon, dovecot_server

__all__ = ["authority", "dovecot_daemon", "dovecot_server"]
