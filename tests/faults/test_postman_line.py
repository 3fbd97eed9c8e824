"""What happens between us and the outgoing server on bad days: no letter is lost, and none is sent twice unknowingly."""

from datetime import timedelta

import pytest

from intake.oauth import Security, Server
from intake.smtp import Accepted, Account, Deferred, PostmanUnavailable, Refused, SmtpPostman, Uncertain
from tests.servers.proxy import Ending, Fault, proxy
from tests.servers.smtp_sink import CONTENT, smtp_sink

RAW = b"Subject: Ihre Anfrage\r\nMessage-ID: <intake.1@desk.example>\r\n\r\nGuten Tag\r\n"
# Only for lines that fall silent: a busy machine may need longer for an answer that does come.
IMPATIENT = timedelta(milliseconds=500)
PATIENT = timedelta(seconds=60)
THEM = "praxis@practice.example"


@pytest.fixture
def line(smtp_server):
    with proxy(smtp_server.host, smtp_server.port) as line:
        yield line


def account_over(line, timeout: timedelta = PATIENT) -> Account:
    return Account(
        server=Server(
            host=line.host, port=line.port, security=Security.PLAIN, connect_timeout=timeout, read_timeout=timeout
        )
    )


def postman_over(line, ending: Ending = Ending.CUT) -> SmtpPostman:
    return SmtpPostman(account_over(line, IMPATIENT if ending is Ending.SILENCE else PATIENT))


def deliver(postman: SmtpPostman, to: str = THEM):
    return postman.deliver(sender="akut@desk.example", recipient=to, raw=RAW)


@pytest.mark.parametrize("ending", Ending)
@pytest.mark.parametrize("words", [b"ehlo", b"MAIL", b"RCPT", b"DATA"])
def test_a_line_that_fails_before_the_text_has_sent_nothing(smtp_server, line, words, ending):
    postman = postman_over(line, ending)
    line.fault = Fault(on_words=words, ending=ending, lines=1)

    with pytest.raises(PostmanUnavailable):
        deliver(postman)

    assert smtp_server.letters == []
    postman._account = account_over(line)
    assert isinstance(deliver(postman), Accepted)
    assert len(smtp_server.letters) == 1


@pytest.mark.parametrize("ending", Ending)
@pytest.mark.parametrize("is_taken", [False, True])
def test_a_line_that_fails_after_the_text_leaves_it_uncertain(smtp_server, line, is_taken, ending):
    """The row "SMTP said yes, before it was noted": sent once more, with the same Message-ID."""
    postman = postman_over(line, ending)
    line.fault = Fault(on_words=b"\r\n.\r\n", pass_on=is_taken, ending=ending, lines=1)

    outcome = deliver(postman)

    assert isinstance(outcome, Uncertain)
    assert len(smtp_server.letters) == is_taken
    postman._account = account_over(line)
    assert isinstance(deliver(postman), Accepted)
    assert {letter.message_id for letter in smtp_server.letters} == {"<intake.1@desk.example>"}
    assert len(smtp_server.letters) == 1 + is_taken


def test_a_reply_to_the_text_that_cannot_be_read_leaves_it_uncertain(smtp_server, line):
    line.fault = Fault(on_words=b"\r\n.\r\n", last_words=b"what?\r\n", lines=1)

    assert isinstance(deliver(postman_over(line)), Uncertain)


def test_a_connection_that_went_away_between_letters_is_made_anew(smtp_server, line):
    postman = postman_over(line)
    deliver(postman)
    line.cut_all()

    assert isinstance(deliver(postman), Accepted)
    assert line.connections == 2
    assert len(smtp_server.letters) == 2


def test_a_server_that_ends_the_connection_with_421_is_asked_again_on_a_new_one(smtp_server):
    postman = postman_over(smtp_server)
    deliver(postman)
    smtp_server.answer(THEM, "421 4.7.0 too many letters on this line", times=1)

    assert isinstance(deliver(postman), Accepted)
    assert smtp_server.connections == 2


def test_421_on_a_new_connection_is_the_letters_own_delay(smtp_server):
    """Some servers greylist so; the queue behind must not wait for it."""
    smtp_server.answer(THEM, "421 4.7.0 greylisted")
    postman = postman_over(smtp_server)

    first, second = deliver(postman), deliver(postman, "other@practice.example")

    assert isinstance(first, Deferred)
    assert first.code == "421 4.7.0"
    assert isinstance(second, Accepted)


def test_421_after_the_text_says_that_it_was_not_taken(smtp_server):
    smtp_server.answer(CONTENT, "421 4.3.2 shutting down", times=1)
    postman = postman_over(smtp_server)

    assert isinstance(deliver(postman), Deferred)
    assert isinstance(deliver(postman), Accepted)
    assert smtp_server.connections == 2


def test_a_line_that_breaks_while_a_refusal_is_tidied_up_keeps_the_refusal(smtp_server, line):
    smtp_server.answer("gone@practice.example", "550 5.1.1 no such user")
    line.fault = Fault(on_words=b"RSET")
    postman = postman_over(line)

    first, second = deliver(postman, "gone@practice.example"), deliver(postman)

    assert isinstance(first, Refused)
    assert isinstance(second, Accepted)


def test_greylisting_lets_the_letter_through_later(smtp_server):
    smtp_server.answer(THEM, "450 4.2.0 greylisted, come back in 300 seconds", times=2)
    postman = postman_over(smtp_server)

    assert [type(deliver(postman)) for _ in range(3)] == [Deferred, Deferred, Accepted]


def test_a_server_that_greets_with_a_refusal_is_unavailable(smtp_server, line):
    line.fault = Fault(after=0, last_words=b"554 no service for you\r\n")

    with pytest.raises(PostmanUnavailable, match="554"):
        deliver(postman_over(line))


def test_whatever_greets_instead_of_a_mail_server_is_unavailable(smtp_server, line):
    line.fault = Fault(after=0, last_words=b"SSH-2.0-nonsense\r\n")

    with pytest.raises(PostmanUnavailable):
        deliver(postman_over(line))


def test_a_server_that_goes_away_for_good_is_unavailable():
    with smtp_sink() as server:
        postman = postman_over(server)
        deliver(postman)

    with pytest.raises(PostmanUnavailable):
        deliver(postman)
