"""How the line to the mailbox is protected."""

import pytest

from intake.imap import Account, ImapMailbox, MailboxRefused
from intake.oauth import Password, Security, Server
from tests.servers.fixtures import started_dovecot
from tests.servers.scripted_imap import scripted_imap


def mailbox_at(server, port: int, **settings) -> ImapMailbox:
    place = Server(**{"host": "localhost", "port": port, "ca_file": server.ca_file, **settings})
    return ImapMailbox(Account(server=place, user=server.user, login=Password(text=server.password)))


@pytest.mark.parametrize("security", [Security.TLS, Security.STARTTLS])
def test_a_certificate_of_the_trusted_authority_is_taken(dovecot_server, security):
    port = dovecot_server.tls_port if security is Security.TLS else dovecot_server.port
    mailbox = mailbox_at(dovecot_server, port, security=security)

    assert mailbox.select("INBOX").messages == 0

    mailbox.close()


@pytest.mark.parametrize("security", [Security.TLS, Security.STARTTLS])
def test_a_certificate_of_a_strange_authority_is_refused(dovecot_server, security, authority):
    port = dovecot_server.tls_port if security is Security.TLS else dovecot_server.port

    with pytest.raises(MailboxRefused, match="certificate is not valid"):
        mailbox_at(dovecot_server, port, security=security, ca_file=authority.file).select("INBOX")


def test_without_a_file_the_systems_authorities_are_asked(dovecot_server):
    with pytest.raises(MailboxRefused, match="certificate is not valid") as refusal:
        mailbox_at(dovecot_server, dovecot_server.tls_port, ca_file=None).select("INBOX")

    assert "ca_file" in refusal.value.mend


@pytest.mark.parametrize("settings", [{"expired": True}, {"certified_host": "mail.practice.example"}])
def test_an_expired_or_strange_certificate_is_refused(settings):
    with started_dovecot(**settings) as server, pytest.raises(MailboxRefused, match="certificate is not valid"):
        mailbox_at(server, server.tls_port).select("INBOX")


def test_a_missing_file_of_authorities_is_told_with_its_key(dovecot_server, tmp_path):
    with pytest.raises(MailboxRefused, match="ca_file"):
        mailbox_at(dovecot_server, dovecot_server.tls_port, ca_file=tmp_path / "none.pem").select("INBOX")


def test_a_server_without_starttls_never_hears_the_password():
    with scripted_imap() as server:
        place = Server(host=server.host, port=server.port, security=Security.STARTTLS)
        mailbox = ImapMailbox(Account(server=place, user="intake", login=Password(text="secret")))

        with pytest.raises(MailboxRefused, match="STARTTLS"):
            mailbox.select("INBOX")

        assert "LOGIN" not in server.heard
