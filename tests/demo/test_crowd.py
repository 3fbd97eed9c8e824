from email import message_from_bytes
from email.policy import default

from intake.clock import SystemClock
from intake.demo.crowd import Crowd
from intake.demo.sample import SentLetter


def letter(recipient, *, automatic=True):
    mark = "Auto-Submitted: auto-replied\r\n" if automatic else ""
    raw = f"To: {recipient}\r\n{mark}\r\nHallo".encode()
    return SentLetter(recipient=recipient, message_id="<l@x.example>", subject="Hallo", text="Hallo", raw=raw)


def written(crowd, count):
    return [crowd.somebody_new() for _ in range(count)]


def answered(crowd, letters):
    found = [crowd.answer(letters) for _ in range(len(letters) + 1)]
    return [one for one in found if one]


def test_no_two_mails_of_the_crowd_are_alike():
    drafts = written(Crowd(), 500)

    assert len({draft.name for draft in drafts}) == 500
    assert len({draft.sender for draft in drafts}) == 500
    assert len({draft.text for draft in drafts}) > 400


def test_the_crowds_addresses_are_plain_and_do_not_exist():
    for draft in written(Crowd(), 50):
        mail = message_from_bytes(draft.build(SystemClock().now(), None), policy=default)
        assert mail["From"].addresses[0].addr_spec.isascii()
        assert mail["From"].addresses[0].domain.endswith(".example")


def test_whoever_left_something_out_gives_it_once_when_asked():
    crowd = Crowd()
    asked = [draft for draft in written(crowd, 6) if "Software:" not in draft.text]
    letters = [letter(draft.sender[1]) for draft in asked]

    answers = answered(crowd, letters)

    assert len(asked) == 2
    assert [about.recipient for _, about in answers] == [draft.sender[1] for draft in asked]
    assert all("Software:" in draft.text and draft.quote for draft, _ in answers)
    assert answered(crowd, [*letters, *letters]) == []


def test_a_complete_mails_receipt_is_not_answered():
    crowd = Crowd()
    complete = [draft for draft in written(crowd, 6) if "Software:" in draft.text]

    assert answered(crowd, [letter(draft.sender[1]) for draft in complete]) == []


def test_every_letter_of_a_person_is_answered():
    letters = [letter("praxis@dr-ahlers.example", automatic=False)] * 2

    answers = [draft for draft, _ in answered(Crowd(), letters)]

    assert len({draft.text for draft in answers}) == len({draft.name for draft in answers}) == 2
