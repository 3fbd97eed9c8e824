"""How the line to the outgoing server is protected."""

import pytest

from intake.oauth import Password, Security, Server
from intake.smtp import Accepted, Account, PostmanRefused, SmtpPostman
from tests.servers.smtp_sink import smtp_sink

RAW = b"Subject: Ihre Anfrage\r\n\r\nGuten Tag\r\n"
WAYS = pytest.mark.parametrize("way", [Security.TLS, Security.STARTTLS])


def sink(way: Security, certificate, **settings):
    return smtp_sink(**{"tls" if way is Security.TLS else "starttls": certificate}, **settings)


def deliver(server, way: Security, ca_file, **settings):
    place = Server(host="localhost", port=server.port, security=way, ca_file=ca_file)
    return SmtpPostman(Account(server=place, **settings)).deliver(
        sender="", recipient="praxis@practice.example", raw=RAW
    )


@WAYS
def test_a_certificate_of_the_trusted_authority_is_taken(way, authority):
    with sink(way, authority.issue(), user="akut") as server:
        outcome = deliver(server, way, authority.file, user="akut", login=Password(text="a good password"))

        assert isinstance(outcome, Accepted)
        assert len(server.letters) == 1


@WAYS
@pytest.mark.parametrize("fault", ["expired", "other host", "strange authority"])
def test_a_certificate_that_is_not_valid_is_refused(way, fault, authority):
    certificate = authority.issue(
        "mail.practice.example" if fault == "other host" else "localhost", expired=fault == "expired"
    )
    trusted = None if fault == "strange authority" else authority.file

    with sink(way, certificate) as server, pytest.raises(PostmanRefused, match="certificate is not valid"):
        deliver(server, way, trusted)


def test_a_server_without_starttls_never_hears_password_or_letter():
    with smtp_sink(user="akut") as server:
        with pytest.raises(PostmanRefused, match="STARTTLS"):
            deliver(server, Security.STARTTLS, None, user="akut", login=Password(text="a good password"))

        assert server.logins == []
        assert server.letters == []


def test_a_missing_file_of_authorities_is_told_with_its_key(tmp_path, authority):
    with sink(Security.TLS, authority.issue()) as server, pytest.raises(PostmanRefused, match="ca_file"):
        deliver(server, Security.TLS, tmp_path / "none.pem")
