"""What the SMTP edge does that the contract for every postman does not say."""

import pytest

from intake.oauth import Password, Security, Server
from intake.smtp import Accepted, Account, Deferred, PostmanRefused, PostmanUnavailable, Refused, SmtpPostman
from tests.servers.proxy import Ending, Fault, proxy
from tests.servers.smtp_sink import CONTENT, SENDER, smtp_sink

RAW = b"Subject: Ihre Anfrage\r\n\r\nGuten Tag\r\n"
US = "akut@desk.example"
THEM = "praxis@practice.example"


def postman_at(server, **settings) -> SmtpPostman:
    return SmtpPostman(Account(server=Server(host=server.host, port=server.port, security=Security.PLAIN), **settings))


def deliver(postman: SmtpPostman, *, to: str = THEM, raw: bytes = RAW):
    return postman.deliver(sender=US, recipient=to, raw=raw)


def test_many_letters_share_one_connection(smtp_server):
    postman = postman_at(smtp_server)

    for _ in range(5):
        assert isinstance(deliver(postman), Accepted)

    assert smtp_server.connections == 1
    assert len(smtp_server.letters) == 5


def test_a_connection_is_renewed_after_its_number_of_letters(smtp_server):
    postman = postman_at(smtp_server, letters_per_connection=2)

    for _ in range(5):
        assert isinstance(deliver(postman), Accepted)

    assert smtp_server.connections == 3
    assert len(smtp_server.letters) == 5


def test_refusals_do_not_cost_the_connection(smtp_server):
    smtp_server.answer("gone@practice.example", "550 5.1.1 no such user")
    smtp_server.answer(CONTENT, "554 5.6.0 not wanted", times=1)
    postman = postman_at(smtp_server)

    outcomes = [deliver(postman), deliver(postman, to="gone@practice.example"), deliver(postman)]

    assert [type(outcome) for outcome in outcomes] == [Refused, Refused, Accepted]
    assert smtp_server.connections == 1


@pytest.mark.parametrize(
    ("reply", "kind", "code"),
    [
        ("451 4.3.0 try later", Deferred, "451 4.3.0"),
        ("554 5.6.0 not wanted", Refused, "554 5.6.0"),
        ("554 not wanted", Refused, "554"),
    ],
)
def test_a_text_that_is_not_taken_is_no_exception(smtp_server, reply, kind, code):
    smtp_server.answer(CONTENT, reply)

    outcome = deliver(postman_at(smtp_server))

    assert isinstance(outcome, kind)
    assert outcome.code == code
    assert smtp_server.letters == []


def test_what_the_server_says_of_a_recipient_is_kept_but_not_shown(smtp_server):
    smtp_server.answer(THEM, f"550 5.1.1 <{THEM}> unknown")

    outcome = deliver(postman_at(smtp_server))

    assert THEM in outcome.text
    assert THEM not in repr(outcome)


def test_a_sender_that_is_not_taken_stops_all_letters(smtp_server):
    """It is the same for all of them: giving each of them up would be wrong."""
    smtp_server.answer(SENDER, "553 5.7.1 sender not allowed")

    with pytest.raises(PostmanRefused, match=r"553 5\.7\.1"):
        deliver(postman_at(smtp_server))


def test_a_sender_that_is_no_address_stops_all_letters(smtp_server):
    with pytest.raises(PostmanRefused, match="envelope sender"):
        postman_at(smtp_server).deliver(sender="akut", recipient=THEM, raw=RAW)


def test_a_letter_that_is_too_big_is_refused_by_itself():
    with smtp_sink(size_limit=1000) as server:
        postman = postman_at(server)

        big, small = deliver(postman, raw=RAW + b"x" * 2000), deliver(postman)

        assert isinstance(big, Refused)
        assert big.code.startswith("552")
        assert isinstance(small, Accepted)


def test_a_missing_login_is_no_fault_of_the_letter():
    with smtp_sink(user="akut") as server, pytest.raises(PostmanRefused, match="530"):
        deliver(postman_at(server))


def test_a_login_that_is_missed_only_at_the_recipient_is_no_fault_of_the_letter(smtp_server):
    smtp_server.answer(THEM, "530 5.7.0 authentication required")

    with pytest.raises(PostmanRefused, match=r"530 5\.7\.0"):
        deliver(postman_at(smtp_server))


@pytest.mark.parametrize("password", ["a good password", "Schlüssel für alle"])
def test_logging_in_opens_the_door(password):
    with smtp_sink(user="akut", password=password) as server:
        postman = postman_at(server, user="akut", login=Password(text=password))

        assert isinstance(deliver(postman), Accepted)
        assert len(server.logins) == 1


def test_servers_that_know_only_the_old_way_of_logging_in_are_served():
    with smtp_sink(user="akut", without_plain=True) as server:
        postman = postman_at(server, user="akut", login=Password(text="a good password"))

        assert isinstance(deliver(postman), Accepted)
        assert server.logins == ["LOGIN"]


def test_a_login_that_the_server_cannot_check_now_is_tried_later(smtp_server):
    with proxy(smtp_server.host, smtp_server.port) as line:
        line.fault = Fault(
            on_words=b"ehlo", last_words=b"250-line\r\n250 AUTH PLAIN\r\n454 4.7.0 later\r\n", ending=Ending.SILENCE
        )

        with pytest.raises(PostmanUnavailable, match="454"):
            postman_at(line, user="akut", login=Password(text="a good password")).check()


def test_a_wrong_password_is_refused_with_the_mend():
    with smtp_sink(user="akut") as server, pytest.raises(PostmanRefused) as refusal:
        postman_at(server, user="akut", login=Password(text="wrong")).check()

    assert "password" in refusal.value.mend
    assert "535" in refusal.value.what


def test_a_server_that_offers_no_login_is_told_so(smtp_server):
    with pytest.raises(PostmanRefused, match="offers no login"):
        postman_at(smtp_server, user="akut", login=Password(text="a good password")).check()


def test_addresses_outside_ascii_go_where_they_can_be_written(smtp_server):
    assert isinstance(deliver(postman_at(smtp_server), to="größe@practice.example"), Accepted)
    assert [letter.recipient for letter in smtp_server.letters] == ["größe@practice.example"]


def test_addresses_outside_ascii_are_refused_elsewhere():
    with smtp_sink(utf8=False) as server:
        outcome = deliver(postman_at(server), to="größe@practice.example")

        assert isinstance(outcome, Refused)
        assert outcome.code == "550 5.6.7"
        assert server.letters == []


def test_a_domain_with_umlauts_is_written_in_ascii(smtp_server):
    deliver(postman_at(smtp_server), to="praxis@müller.example")

    assert [letter.recipient for letter in smtp_server.letters] == ["praxis@xn--mller-kva.example"]


def test_eight_bit_text_arrives_as_it_is(smtp_server):
    raw = "Subject: Gruß\r\n\r\nSchöne Grüße\r\n".encode()

    deliver(postman_at(smtp_server), raw=raw)

    assert [letter.raw for letter in smtp_server.letters] == [raw]


def test_a_text_cannot_smuggle_a_second_letter(smtp_server):
    raw = RAW + b"\n.\nMAIL FROM:<evil@evil.example>\nRCPT TO:<victim@victim.example>\nDATA\nx\n"

    deliver(postman_at(smtp_server), raw=raw)

    assert len(smtp_server.letters) == 1
    assert b"evil@evil.example" in smtp_server.letters[0].raw


def test_a_server_that_is_not_there_is_unavailable():
    with smtp_sink() as server:
        pass

    with pytest.raises(PostmanUnavailable, match="cannot be reached"):
        deliver(postman_at(server))
