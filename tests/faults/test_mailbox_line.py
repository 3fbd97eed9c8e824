"""What happens between us and the mailbox on bad days: nothing is made up, and the next attempt works."""

from datetime import timedelta

import pytest

from intake.imap import Account, ImapMailbox, MailboxUnavailable
from intake.oauth import Password, Security, Server
from tests.servers.proxy import Ending, Fault, proxy
from tests.servers.scripted_imap import scripted_imap

RAW = b"Subject: lang\r\n\r\n" + b"0123456789\r\n" * 4000
# Only for lines that fall silent: a busy machine may need longer for an answer that does come.
IMPATIENT = timedelta(milliseconds=500)
PATIENT = timedelta(seconds=60)


@pytest.fixture
def line(dovecot_server):
    with proxy(dovecot_server.host, dovecot_server.port) as line:
        yield line


def account_over(line, server, timeout: timedelta = PATIENT) -> Account:
    place = Server(
        host=line.host, port=line.port, security=Security.PLAIN, connect_timeout=timeout, read_timeout=timeout
    )
    return Account(server=place, user=server.user, login=Password(text=server.password))


def mailbox_over(line, server, timeout: timedelta = PATIENT) -> ImapMailbox:
    return ImapMailbox(account_over(line, server, timeout))


def fetched_all(mailbox: ImapMailbox) -> list[bytes]:
    mailbox.select("INBOX")
    return [mail.raw for mail in mailbox.fetch(mailbox.uids_above(0))]


@pytest.mark.parametrize("ending", Ending)
@pytest.mark.parametrize("after", [0, 10, 400, 20_000, 48_000])
def test_a_line_that_fails_anywhere_gives_no_half_mail_and_then_works_again(dovecot_server, line, ending, after):
    """The mail is a literal of 48,017 octets: most of these ends lie in its middle."""
    dovecot_server.deliver(RAW)
    mailbox = mailbox_over(line, dovecot_server, IMPATIENT if ending is Ending.SILENCE else PATIENT)
    line.fault = Fault(after=after, ending=ending, lines=1)

    with pytest.raises(MailboxUnavailable):
        fetched_all(mailbox)

    mailbox._account = account_over(line, dovecot_server)
    assert fetched_all(mailbox) == [RAW]
    assert line.connections == 2


def test_bye_in_the_middle_of_a_command_ends_the_connection(dovecot_server, line):
    dovecot_server.deliver(RAW)
    mailbox = mailbox_over(line, dovecot_server)
    line.fault = Fault(on_words=b"FETCH", last_words=b"* BYE shutting down\r\n", ending=Ending.SILENCE, lines=1)

    with pytest.raises(MailboxUnavailable, match="shutting down"):
        fetched_all(mailbox)

    assert fetched_all(mailbox) == [RAW]


def test_after_a_fault_the_folder_must_be_opened_again(dovecot_server, line):
    mailbox = mailbox_over(line, dovecot_server)
    mailbox.select("INBOX")
    line.cut_all()
    with pytest.raises(MailboxUnavailable):
        mailbox.uids_above(0)

    with pytest.raises(MailboxUnavailable, match="No folder"):
        mailbox.uids_above(0)


def test_a_line_that_dies_during_the_waiting_is_noticed(dovecot_server, line):
    mailbox = mailbox_over(line, dovecot_server)
    mailbox.select("INBOX")

    with pytest.raises(MailboxUnavailable, match="waiting"):
        mailbox.idle(timedelta(seconds=30), interrupted=lambda: bool(line.cut_all()))


def test_bye_during_the_waiting_is_noticed():
    with scripted_imap({"IDLE": "+ idling\r\n* BYE idled too long\r\n"}) as server:
        mailbox = mailbox_over(server, server)
        mailbox.select("INBOX")

        with pytest.raises(MailboxUnavailable, match="BYE"):
            mailbox.idle(timedelta(seconds=30))


def test_a_line_that_died_before_the_waiting_began_is_noticed(dovecot_server, line):
    mailbox = mailbox_over(line, dovecot_server)
    mailbox.select("INBOX")
    line.cut_all()

    with pytest.raises(MailboxUnavailable):
        mailbox.idle(timedelta(seconds=30))


def test_a_server_that_is_not_there_is_unavailable(dovecot_server):
    with proxy(dovecot_server.host, dovecot_server.port) as gone:
        pass

    with pytest.raises(MailboxUnavailable, match="connecting"):
        mailbox_over(gone, dovecot_server).select("INBOX")


@pytest.mark.parametrize(
    "nonsense",
    [
        "* BYE too busy\r\n",
        "HTTP/1.1 400 Bad Request\r\n\r\n",
        "\r\n",
        "\x00\xff\r\n",
    ],
)
def test_whatever_greets_instead_of_a_mailbox_is_unavailable(nonsense):
    with scripted_imap({"greeting": nonsense}) as server, pytest.raises(MailboxUnavailable):
        mailbox_over(server, server, IMPATIENT).select("INBOX")


@pytest.mark.parametrize(
    ("command", "nonsense"),
    [
        ("UID SEARCH", "* SEARCH one two\r\n{tag} OK done\r\n"),
        ("UID SEARCH", "* SEARCH 1\r\nA999 OK done\r\n"),
        ("UID SEARCH", "no answer at all\r\n"),
        ("UID FETCH", "* 1 FETCH (UID 1 BODY[] {5}\r\n"),
        ("UID FETCH", "* 1 FETCH (UID\r\n{tag} OK done\r\n"),
        ("UID FETCH", "* 1 FETCH (UID 1 BODY[] " + "x" * 1_100_000 + "\r\n{tag} OK done\r\n"),
        ("EXAMINE", "* many EXISTS\r\n* OK [UIDVALIDITY 7] ok\r\n{tag} OK done\r\n"),
        ("EXAMINE", "* 1 EXISTS\r\n* OK [UIDVALIDITY ] ok\r\n{tag} OK done\r\n"),
    ],
)
def test_nonsense_from_the_server_is_told_as_unavailable(command, nonsense):
    with scripted_imap({command: nonsense}) as server, pytest.raises(MailboxUnavailable):
        fetched_all(mailbox_over(server, server, IMPATIENT))


def test_unasked_news_about_other_mails_is_not_taken_for_the_answer():
    """A server may tell at any time that a flag has changed (RFC 3501, section 7.4.2)."""
    answer = (
        "* 1 FETCH (UID 1 FLAGS (\\Seen))\r\n"
        '* 1 FETCH (UID 1 INTERNALDATE "15-Nov-2021 09:30:00 +0100" RFC822.SIZE 2 BODY[] {2}\r\n\r\n)\r\n'
        "* 9 FETCH (UID 9 FLAGS ())\r\n{tag} OK done\r\n"
    )
    with scripted_imap({"UID FETCH": answer}) as server:
        mailbox = mailbox_over(server, server)
        mailbox.select("INBOX")

        assert [(mail.uid, mail.raw) for mail in mailbox.fetch([1, 9])] == [(1, b"\r\n")]


def test_a_mail_whose_time_and_size_are_nonsense_is_fetched_all_the_same():
    answer = '* 1 FETCH (UID 1 INTERNALDATE "never" RFC822.SIZE x BODY[] {2}\r\n\r\n)\r\n{tag} OK done\r\n'
    with scripted_imap({"UID FETCH": answer}) as server:
        mailbox = mailbox_over(server, server)
        mailbox.select("INBOX")

        (mail,) = mailbox.fetch([1])

        assert (mail.raw, mail.received_at, mail.size) == (b"\r\n", None, 2)
        assert mailbox.sizes([1]) == {1: 0}
