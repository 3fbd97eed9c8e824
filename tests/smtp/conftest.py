"""Servers for the tests of the SMTP edge."""

from tests.servers.fixtures import authority, smtp_server

__all__ = ["authority", "smtp_server"]
