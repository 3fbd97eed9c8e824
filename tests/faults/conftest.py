"""Servers for the tests of faults at the edges."""

from tests.servers.fixtures import authority, dovecot_daemon, dovecot_server, smtp_server

__all__ = ["authority", "dovecot_daemon", "dovecot_server", "smtp_server"]
