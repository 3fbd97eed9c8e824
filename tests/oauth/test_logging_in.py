"""Both edges log in by token, at servers that look at it."""

import pytest

from intake.imap import Account, ImapMailbox, MailboxRefused, MailboxUnavailable
from intake.oauth import Security, Server, TokenRefused, TokenUnavailable
from intake.smtp import Accepted, PostmanRefused, PostmanUnavailable, SmtpPostman
from intake.smtp import Account as SmtpAccount
from tests.oauth.sources import at_google, at_microsoft
from tests.servers.scripted_imap import scripted_imap
from tests.servers.smtp_sink import smtp_sink

RAW = b"Subject: Ihre Anfrage\r\n\r\nGuten Tag\r\n"
ONLY_BEARER = {"CAPABILITY": "* CAPABILITY IMAP4rev1 AUTH=OAUTHBEARER\r\n{tag} OK done\r\n"}


class Tokens:
    """A TokenSource that gives its tokens in turn, a new one only after the old one was forgotten."""

    def __init__(self, *tokens: str, error: Exception | None = None) -> None:
        self.tokens = list(tokens)
        self.error = error
        self.forgotten = 0

    def token(self) -> str:
        if self.error:
            raise self.error
        return self.tokens[min(self.forgotten, len(self.tokens) - 1)]

    def forget(self) -> None:
        self.forgotten += 1


def mailbox_at(server, tokens) -> ImapMailbox:
    place = Server(host=server.host, port=server.port, security=Security.PLAIN)
    return ImapMailbox(Account(server=place, user="akut@desk.example", login=tokens))


def deliver(server, tokens):
    place = Server(host=server.host, port=server.port, security=Security.PLAIN)
    postman = SmtpPostman(SmtpAccount(server=place, user="akut@desk.example", login=tokens))
    return postman.deliver(sender="", recipient="praxis@practice.example", raw=RAW)


@pytest.mark.parametrize("script", [{}, ONLY_BEARER])
def test_the_right_token_opens_the_mailbox(script):
    with scripted_imap(script, token=lambda: "good") as server:
        assert mailbox_at(server, Tokens("good")).select("INBOX").messages == 1


@pytest.mark.parametrize("script", [{}, ONLY_BEARER])
def test_a_token_the_mailbox_does_not_take_is_fetched_anew_once(script):
    tokens = Tokens("stale", "good")
    with scripted_imap(script, token=lambda: "good") as server:
        assert mailbox_at(server, tokens).select("INBOX").messages == 1

    assert tokens.forgotten == 1


def test_a_second_wrong_token_is_refused_by_the_mailbox():
    tokens = Tokens("stale", "wrong", "never tried")
    with scripted_imap(token=lambda: "good") as server, pytest.raises(MailboxRefused, match="refuses the login"):
        mailbox_at(server, tokens).select("INBOX")

    assert tokens.forgotten == 1


def test_the_right_token_lets_letters_through():
    with smtp_sink(token=lambda: "good") as server:
        assert isinstance(deliver(server, Tokens("good")), Accepted)
        assert server.logins == ["akut@desk.example"]


def test_a_token_the_outgoing_server_does_not_take_is_fetched_anew_once():
    tokens = Tokens("stale", "good")
    with smtp_sink(token=lambda: "good") as server:
        assert isinstance(deliver(server, tokens), Accepted)

    assert tokens.forgotten == 1


def test_a_second_wrong_token_is_refused_by_the_outgoing_server():
    with smtp_sink(token=lambda: "good") as server, pytest.raises(PostmanRefused, match="refuses the login"):
        deliver(server, Tokens("stale", "wrong"))


@pytest.mark.parametrize(
    ("error", "mailbox_error", "postman_error"),
    [
        (TokenUnavailable("no answer"), MailboxUnavailable, PostmanUnavailable),
        (TokenRefused("no permission"), MailboxRefused, PostmanRefused),
    ],
)
def test_a_token_that_cannot_be_had_is_told_in_the_edges_own_words(error, mailbox_error, postman_error):
    with scripted_imap() as server, pytest.raises(mailbox_error, match=str(error)):
        mailbox_at(server, Tokens(error=error)).select("INBOX")
    with smtp_sink(token=lambda: "good") as server, pytest.raises(postman_error, match=str(error)):
        deliver(server, Tokens(error=error))


def test_microsofts_token_opens_both_doors_and_is_renewed_when_refused(microsoft):
    """Both servers have stopped taking the first token, as after a change of permissions."""
    source = at_microsoft(microsoft)
    with scripted_imap(token=lambda: "token-2") as imap, smtp_sink(token=lambda: "token-2") as smtp:
        assert mailbox_at(imap, source).select("INBOX").messages == 1
        assert isinstance(deliver(smtp, source), Accepted)

    assert microsoft.given == 2


def test_googles_token_opens_both_doors_and_is_renewed_when_refused(google, private_key):
    source = at_google(google, private_key)
    with scripted_imap(token=lambda: "token-2") as imap, smtp_sink(token=lambda: "token-2") as smtp:
        assert isinstance(deliver(smtp, source), Accepted)
        assert mailbox_at(imap, source).select("INBOX").messages == 1

    assert google.given == 2
