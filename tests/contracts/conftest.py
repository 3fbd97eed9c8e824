"""Every port's implementations, each with a way to play the other side."""

import pytest

from intake.imap import Account, ImapMailbox
from intake.oauth import Password, Security, Server
from intake.smtp import Account as SmtpAccount
from intake.smtp import Deferred, Refused, SmtpPostman
from tests.fakes.mailbox import FakeMailbox
from tests.fakes.postman import FakePostman
from tests.servers.fixtures import dovecot_daemon, dovecot_server, pymap_server, smtp_server

__all__ = ["dovecot_daemon", "dovecot_server", "pymap_server", "smtp_server"]


class MailboxWorld:
    """A mailbox and the server behind it."""

    def __init__(self, mailbox, deliver, *, keeps_keywords: bool) -> None:
        self.mailbox = mailbox
        self.deliver = deliver
        self.keeps_keywords = keeps_keywords


@pytest.fixture
def fake_world():
    mailbox = FakeMailbox()
    return MailboxWorld(mailbox, mailbox.deliver, keeps_keywords=True)


@pytest.fixture
def pymap_world(pymap_server):
    yield from _real_world(pymap_server, keeps_keywords=False)


@pytest.fixture
def dovecot_world(dovecot_server):
    yield from _real_world(dovecot_server, keeps_keywords=True)


def _real_world(server, *, keeps_keywords: bool):
    place = Server(host=server.host, port=server.port, security=Security.PLAIN)
    mailbox = ImapMailbox(Account(server=place, user=server.user, login=Password(text=server.password)))
    yield MailboxWorld(mailbox, server.deliver, keeps_keywords=keeps_keywords)
    mailbox.close()


@pytest.fixture(params=["fake", "pymap", "dovecot"])
def world(request):
    return request.getfixturevalue(f"{request.param}_world")


class PostmanWorld:
    """A postman and the server behind it; `sent` tells what that has taken."""

    def __init__(self, postman, sent, order) -> None:
        self.postman = postman
        self.sent = sent
        self.order = order


@pytest.fixture
def fake_post():
    postman = FakePostman()

    def order(recipient: str, reply: str) -> None:
        outcome = Refused if reply.startswith("5") else Deferred
        postman.answers[recipient].append(outcome(code=" ".join(reply.split(" ")[:2]), text=reply))

    return PostmanWorld(postman, postman.sent, order)


@pytest.fixture
def aiosmtpd_post(smtp_server):
    postman = SmtpPostman(
        SmtpAccount(server=Server(host=smtp_server.host, port=smtp_server.port, security=Security.PLAIN))
    )
    yield PostmanWorld(postman, smtp_server.letters, lambda to, reply: smtp_server.answer(to, reply, times=1))
    postman.close()


@pytest.fixture(params=["fake", "aiosmtpd"])
def post(request):
    return request.getfixturevalue(f"{request.param}_post")
