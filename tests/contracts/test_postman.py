"""What every Postman promises, the one in memory like the real one."""

import pytest

from intake.smtp import Accepted, Deferred, Refused

RAW = b"Subject: Ihre Anfrage\r\nMessage-ID: <intake.1@desk.example>\r\n\r\nGuten Tag\r\n"
US = "akut@desk.example"
THEM = "praxis@practice.example"


def test_a_letter_arrives_as_it_is(post):
    outcome = post.postman.deliver(sender=US, recipient=THEM, raw=RAW)

    assert isinstance(outcome, Accepted)
    assert [(letter.sender, letter.recipient, letter.raw) for letter in post.sent] == [(US, THEM, RAW)]


def test_the_sender_may_be_the_null_path(post):
    outcome = post.postman.deliver(sender="", recipient=THEM, raw=RAW)

    assert isinstance(outcome, Accepted)
    assert [letter.sender for letter in post.sent] == [""]


@pytest.mark.parametrize(
    ("reply", "kind", "code"),
    [
        ("451 4.7.1 greylisted", Deferred, "451 4.7.1"),
        ("452 4.2.2 mailbox full", Deferred, "452 4.2.2"),
        ("550 5.1.1 no such user", Refused, "550 5.1.1"),
        ("554 5.7.1 not wanted", Refused, "554 5.7.1"),
    ],
)
def test_a_recipient_that_is_not_taken_is_no_exception(post, reply, kind, code):
    post.order(THEM, reply)

    outcome = post.postman.deliver(sender=US, recipient=THEM, raw=RAW)

    assert isinstance(outcome, kind)
    assert outcome.code == code
    assert post.sent == []


def test_one_refused_recipient_does_not_hinder_the_next(post):
    post.order("gone@practice.example", "550 5.1.1 no such user")

    outcomes = [
        post.postman.deliver(sender=US, recipient=to, raw=RAW)
        for to in (THEM, "gone@practice.example", "other@practice.example")
    ]

    assert [type(outcome) for outcome in outcomes] == [Accepted, Refused, Accepted]
    assert [letter.recipient for letter in post.sent] == [THEM, "other@practice.example"]


def test_a_letter_deferred_once_goes_the_second_time(post):
    post.order(THEM, "451 4.7.1 greylisted")

    outcomes = [post.postman.deliver(sender=US, recipient=THEM, raw=RAW) for _ in range(2)]

    assert [type(outcome) for outcome in outcomes] == [Deferred, Accepted]
    assert len(post.sent) == 1


def test_what_is_no_address_is_refused(post):
    assert isinstance(post.postman.deliver(sender=US, recipient="nobody", raw=RAW), Refused)


def test_a_postman_can_be_closed_twice_and_goes_on_afterwards(post):
    post.postman.close()
    post.postman.deliver(sender=US, recipient=THEM, raw=RAW)
    post.postman.close()
    post.postman.close()

    assert isinstance(post.postman.deliver(sender=US, recipient=THEM, raw=RAW), Accepted)
