"""What the IMAP edge does that the contract for every mailbox does not say."""

from datetime import UTC, datetime, timedelta

import pytest
from imapclient import IMAPClient

from intake.imap import Account, ImapMailbox, LoginRefused, MailboxRefused, MailboxUnavailable, MailsRefused
from intake.oauth import Password, Security, Server
from tests.servers.scripted_imap import scripted_imap

RAW = b"Subject: Drucker\r\n\r\nDer Drucker druckt nicht.\r\n"
SHORT = timedelta(milliseconds=20)
LONG_ENOUGH = timedelta(seconds=30)


def mailbox_at(server, password: str | None = None) -> ImapMailbox:
    place = Server(host=server.host, port=server.port, security=Security.PLAIN)
    login = Password(text=password or server.password)
    return ImapMailbox(Account(server=place, user=server.user, login=login))


def flags_of(server, uid: int) -> set[bytes]:
    with IMAPClient(server.host, server.port, ssl=False) as client:
        client.login(server.user, server.password)
        client.select_folder("INBOX", readonly=True)
        return set(client.get_flags([uid])[uid])


def test_fetching_does_not_mark_as_read(dovecot_server):
    dovecot_server.deliver(RAW)
    mailbox = mailbox_at(dovecot_server)
    mailbox.select("INBOX", writing=True)
    (uid,) = mailbox.uids_above(0)

    mailbox.fetch([uid])
    mailbox.fetch_headers([uid])
    mailbox.close()

    assert rb"\Seen" not in flags_of(dovecot_server, uid)


def test_mail_that_a_person_has_read_is_found_all_the_same(dovecot_server):
    dovecot_server.fill(2, RAW)
    mailbox = mailbox_at(dovecot_server)
    mailbox.select("INBOX")

    assert len(mailbox.uids_above(0)) == 2


def test_flags_are_set_on_the_server(dovecot_server):
    dovecot_server.deliver(RAW)
    mailbox = mailbox_at(dovecot_server)
    mailbox.select("INBOX", writing=True)
    (uid,) = mailbox.uids_above(0)

    mailbox.flag([uid], "$Intake")
    mailbox.flag([uid], r"\Flagged")
    mailbox.close()

    assert {b"$Intake", rb"\Flagged"} <= flags_of(dovecot_server, uid)


def test_a_folder_opened_for_reading_takes_no_flags(dovecot_server):
    dovecot_server.deliver(RAW)
    mailbox = mailbox_at(dovecot_server)
    mailbox.select("INBOX")

    assert mailbox.flag(mailbox.uids_above(0), r"\Flagged") is False


def test_folders_with_umlauts_are_opened(dovecot_server):
    """Folder names are modified UTF-7 on the wire (RFC 3501, section 5.1.3)."""
    with IMAPClient(dovecot_server.host, dovecot_server.port, ssl=False) as client:
        client.login(dovecot_server.user, dovecot_server.password)
        client.create_folder("Für später")

    assert mailbox_at(dovecot_server).select("Für später").messages == 0


def test_others_deleted_mails_survive_moving_without_the_move_command(dovecot_server):
    """UID EXPUNGE names its mails; a plain EXPUNGE would take all that anybody has marked."""
    with IMAPClient(dovecot_server.host, dovecot_server.port, ssl=False) as client:
        client.login(dovecot_server.user, dovecot_server.password)
        client.create_folder("Done")
        client.append("INBOX", RAW, flags=[rb"\Deleted"])
        client.append("INBOX", RAW)
    mailbox = mailbox_at(dovecot_server)
    mailbox.select("INBOX", writing=True)
    marked, ours = mailbox.uids_above(0)
    mailbox._client._cached_capabilities = (b"IMAP4REV1", b"UIDPLUS")

    assert mailbox.move([ours], "Done")

    assert mailbox.uids_above(0) == (marked,)
    assert mailbox.select("Done").messages == 1


def test_a_server_without_a_safe_way_of_moving_keeps_its_mails():
    with scripted_imap({"CAPABILITY": "* CAPABILITY IMAP4rev1\r\n{tag} OK done\r\n"}) as server:
        mailbox = mailbox_at(server)
        mailbox.select("INBOX", writing=True)

        assert mailbox.move([1], "Done") is False
        assert not [line for line in server.heard if "COPY" in line or "EXPUNGE" in line or "STORE" in line]


def test_reading_opens_with_examine_and_marking_with_select():
    with scripted_imap() as server:
        mailbox = mailbox_at(server)
        mailbox.select("INBOX")
        mailbox.select("INBOX", writing=True)

        assert [line.split(" ")[0] for line in server.heard if "INBOX" in line] == ["EXAMINE", "SELECT"]


def test_a_poll_asks_nothing_but_what_is_above_the_checkpoint():
    """So it costs the same however many old mails there are."""
    with scripted_imap() as server:
        mailbox = mailbox_at(server)
        mailbox.select("INBOX")
        mailbox.uids_above(1)
        begin = len(server.heard)

        mailbox.select("INBOX")
        mailbox.uids_above(1)

        assert server.heard[begin:] == ['EXAMINE "INBOX"', "UID SEARCH UID 2:*"]


def test_a_first_look_at_a_huge_folder_is_taken_in_pieces():
    """One answer with all UIDs would be longer than imaplib permits."""
    huge = "* 120000 EXISTS\r\n* 0 RECENT\r\n* OK [UIDVALIDITY 7] ok\r\n* OK [UIDNEXT 900000] ok\r\n{tag} OK done\r\n"
    with scripted_imap({"EXAMINE": huge}) as server:
        mailbox = mailbox_at(server)
        mailbox.select("INBOX")
        found = mailbox.uids_above(0)

        searches = [line for line in server.heard if "SEARCH" in line]
        assert searches == [
            "UID SEARCH 1:50000 UID 1:*",
            "UID SEARCH 50001:100000 UID 1:*",
            "UID SEARCH 100001:* UID 1:*",
        ]
        assert found == (1,)


def test_many_mails_are_named_in_several_commands(dovecot_server):
    """Dovecot reads no command of more than 64 kB, others less."""
    dovecot_server.fill(1001, RAW)
    mailbox = mailbox_at(dovecot_server)
    mailbox.select("INBOX", writing=True)
    uids = mailbox.uids_above(0)
    spread = [uid for uid in uids for _ in range(20)]

    assert mailbox.sizes(spread) == dict.fromkeys(uids, len(RAW))
    assert mailbox.flag(spread, r"\Flagged")


def test_times_are_told_in_utc():
    fetched = '* 1 FETCH (UID 1 INTERNALDATE "15-Nov-2021 09:30:00 +0100" RFC822.SIZE 2 BODY[] {2}\r\n\r\n)\r\n{tag} OK done\r\n'
    with scripted_imap({"UID FETCH": fetched}) as server:
        mailbox = mailbox_at(server)
        mailbox.select("INBOX")

        (mail,) = mailbox.fetch([1])

        assert mail.received_at == datetime(2021, 11, 15, 8, 30, tzinfo=UTC)


def test_news_that_comes_with_the_consent_to_idle_is_seen_at_once():
    """Both come in one read then, and the socket has nothing more to tell."""
    with scripted_imap({"IDLE": "+ idling\r\n* 2 EXISTS\r\n"}) as server:
        mailbox = mailbox_at(server)
        mailbox.select("INBOX")
        looks = []

        assert mailbox.idle(LONG_ENOUGH, interrupted=lambda: bool(looks.append(1))) is True
        assert looks == []


@pytest.mark.parametrize("news", ["* OK Still here\r\n", "* 1 EXPUNGE\r\n", "* 1 FETCH (FLAGS (\\Seen))\r\n"])
def test_other_news_than_mail_does_not_end_the_waiting(news):
    with scripted_imap({"IDLE": "+ idling\r\n" + news}) as server:
        mailbox = mailbox_at(server)
        mailbox.select("INBOX")

        assert mailbox.idle(SHORT) is False


def test_waiting_can_be_interrupted():
    with scripted_imap() as server:
        mailbox = mailbox_at(server)
        mailbox.select("INBOX")

        assert mailbox.idle(LONG_ENOUGH, interrupted=lambda: True) is False
        assert server.heard[-1] == "DONE"


def test_a_server_without_idle_is_asked_when_the_time_is_over():
    with scripted_imap({"CAPABILITY": "* CAPABILITY IMAP4rev1\r\n{tag} OK done\r\n"}) as server:
        mailbox = mailbox_at(server)
        mailbox.select("INBOX")
        mailbox.uids_above(1)
        begin = len(server.heard)

        assert mailbox.idle(SHORT) is False
        assert server.heard[begin:] == ["NOOP", "UID SEARCH UID 2:*"] * 2


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        ("{tag} NO [UNAVAILABLE] try later\r\n", MailboxUnavailable),
        ("{tag} NO [AUTHENTICATIONFAILED] wrong\r\n", LoginRefused),
        ("{tag} NO LOGIN failed.\r\n", LoginRefused),
        ("* BYE too many connections\r\n", MailboxUnavailable),
        (None, MailboxUnavailable),
    ],
)
def test_a_login_that_fails_is_sorted_into_later_and_never(answer, kind):
    with scripted_imap({"LOGIN": answer}) as server, pytest.raises(kind) as problem:
        mailbox_at(server).select("INBOX")

    assert type(problem.value) is kind


@pytest.mark.parametrize("answer", ["{tag} NO cannot read message\r\n", "{tag} BAD cannot\r\n"])
def test_a_server_that_refuses_a_mail_is_still_there_for_the_next(answer):
    with scripted_imap({"UID FETCH": answer}) as server:
        mailbox = mailbox_at(server)
        mailbox.select("INBOX")

        with pytest.raises(MailsRefused):
            mailbox.fetch([1])

        assert mailbox.uids_above(0) == (1,)


def test_a_folder_without_lasting_uids_is_refused():
    answer = "* 1 EXISTS\r\n* 0 RECENT\r\n{tag} OK done\r\n"
    with scripted_imap({"EXAMINE": answer}) as server, pytest.raises(MailboxRefused, match="UIDVALIDITY"):
        mailbox_at(server).select("INBOX")


def test_a_folder_that_may_only_be_read_is_refused_for_marking():
    answer = "* 1 EXISTS\r\n* OK [UIDVALIDITY 7] ok\r\n{tag} OK [READ-ONLY] done\r\n"
    with scripted_imap({"SELECT": answer}) as server, pytest.raises(MailboxRefused, match="only read"):
        mailbox_at(server).select("INBOX", writing=True)


def test_a_password_outside_ascii_is_sent_as_utf_8(dovecot_server):
    """LOGIN cannot carry it; Dovecot answers, so it was sent, and it is not this one."""
    with pytest.raises(MailboxRefused, match="refuses the login"):
        mailbox_at(dovecot_server, password="Schlüssel").select("INBOX")


def test_a_server_that_takes_no_password_on_this_line_never_hears_it():
    script = {"CAPABILITY": "* CAPABILITY IMAP4rev1 LOGINDISABLED\r\n{tag} OK done\r\n"}
    with scripted_imap(script) as server:
        with pytest.raises(MailboxRefused, match="no password"):
            mailbox_at(server).select("INBOX")

        assert "LOGIN" not in server.heard


def test_what_goes_over_the_line_is_never_logged(dovecot_server, caplog):
    """On DEBUG imapclient would log mails and tokens."""
    caplog.set_level("DEBUG")
    dovecot_server.deliver(RAW)
    mailbox = mailbox_at(dovecot_server)
    mailbox.select("INBOX")
    mailbox.fetch(mailbox.uids_above(0))
    mailbox.close()

    assert "FETCH" not in caplog.text
    assert "Drucker" not in caplog.text


def test_an_interruption_that_fails_leaves_no_connection_in_the_middle_of_waiting():
    with scripted_imap() as server:
        mailbox = mailbox_at(server)
        mailbox.select("INBOX")
        with pytest.raises(ZeroDivisionError):
            mailbox.idle(LONG_ENOUGH, interrupted=lambda: bool(1 / 0))

        assert mailbox.select("INBOX").messages == 1
        assert server.heard.count("LOGIN") == 2


def test_a_problem_names_no_mail_address():
    script = {"LOGIN": "{tag} NO user praxis@practice.example unknown\r\n"}
    with scripted_imap(script) as server, pytest.raises(MailboxRefused) as problem:
        mailbox_at(server).select("INBOX")

    assert "practice.example" not in str(problem.value)
