"""Mails that belong to another matter become a ticket of their own."""

import pytest

from intake.reading.values import FieldName
from intake.steps import act
from intake.steps.act import NotDone
from intake.store import board, ticket_links
from intake.triage.decision import ReplyPurpose
from intake.triage.lifecycle import Resolution, TicketState
from intake.triage.missing import missing_fields
from tests.cli.practice import AWAY, COMPLETE, mail, take_in

OTHER_MATTER = mail(
    sender="Labor Vogt <labor@vogt.example>",
    subject="Re: Drucker",
    text="Guten Tag, bei uns steht alles still, kein Patient kann behandelt werden!\n\nSoftware: easymed\nAnsprechpartner: Emil Kaya\nTelefon: 0561 998877",
)


def follow_up(number, raw=OTHER_MATTER):
    return raw.replace(b"Re: Drucker", f"Re: Drucker [{number}]".encode())


@pytest.fixture
def mixed(program, seen):
    """A ticket whose second mail is about something else."""
    (number,) = take_in(program, COMPLETE)
    take_in(program, follow_up(number))
    assert len(seen(number).messages) == 2
    return number


def test_a_part_becomes_a_ticket_with_its_own_values_and_both_say_so(program, acting, seen, mixed):
    kept, moved = (one.inbox for one in seen(mixed).messages)
    before = seen(mixed)

    number = act.split(acting, mixed, mails=[moved], reason="anderes Anliegen")

    new, old = seen(number), seen(mixed)
    assert ([one.inbox for one in new.messages], [one.inbox for one in old.messages]) == ([moved], [kept])
    assert dict(new.ticket.fields)[FieldName.SOFTWARE] == "easymed"
    assert dict(new.ticket.fields)[FieldName.CONTACT_NAME] == "Emil Kaya"
    assert (new.ticket.state, new.ticket.priority) == (TicketState.OPEN, new.messages[0].reading["priority"])
    assert new.ticket.missing == missing_fields(dict(new.ticket.fields), program.policy)
    assert new.ticket.customer == "labor@vogt.example"
    assert {value.inbox for value in new.values} == {moved}
    assert (old.ticket.fields, old.letters, new.letters) == (before.ticket.fields, before.letters, ())
    assert (old.journal[-1].event, old.journal[-1].detail) == ("ticket_split", {"number": number, "mails": [moved]})
    assert (new.journal[-1].event, new.journal[-1].detail) == ("ticket_split_off", {"number": mixed})
    assert old.journal[-1].reason == "anderes Anliegen"
    with program.database.read() as tx:
        assert [one.ticket.number for one in ticket_links.of_ticket(tx, new.ticket.id)] == [mixed]


def test_a_mail_that_answers_a_moved_one_comes_to_the_new_ticket(program, acting, seen, mixed):
    moved = seen(mixed).messages[1].inbox
    number = act.split(acting, mixed, mails=[moved])
    raw = mail(sender="labor@vogt.example", subject="Nachtrag", text="Noch etwas dazu.")
    identity = next(line for line in OTHER_MATTER.split(b"\n") if line.startswith(b"Message-ID:")).partition(b": ")[2]

    take_in(program, b"In-Reply-To: " + identity + b"\n" + raw)

    assert [one.subject for one in seen(number).messages][1:] == ["Nachtrag"]


def test_merging_the_part_back_undoes_it(program, acting, seen, mixed):
    before = seen(mixed)
    number = act.split(acting, mixed, mails=[before.messages[1].inbox])

    act.merge(acting, number, into=mixed)

    after = seen(mixed)
    assert [one.inbox for one in after.messages] == [one.inbox for one in before.messages]
    assert (after.ticket.fields, after.ticket.state) == (before.ticket.fields, before.ticket.state)


def test_a_machines_mail_becomes_a_ticket_that_asks_for_nothing(program, acting, seen):
    (number,) = take_in(program, COMPLETE)
    away = AWAY.replace(b"Subject: Abwesenheit", f"Subject: Abwesenheit [{number}]".encode())
    take_in(program, away)
    moved = seen(number).messages[1]
    assert moved.kind == "auto_reply"

    new = seen(act.split(acting, number, mails=[moved.inbox]))

    assert (new.ticket.state, new.ticket.resolution) == (TicketState.RESOLVED, Resolution.NO_ACTION)
    assert (new.ticket.fields, new.ticket.customer_wrote_at) == ((), None)


def test_what_cannot_be_split_changes_nothing(program, acting, seen, mixed):
    (other,) = take_in(program, mail(subject="Anderes", text="Ganz etwas anderes"))
    before = seen(mixed)
    own, foreign = [one.inbox for one in before.messages], seen(other).messages[0].inbox

    codes = []
    for mails in ([], own, [own[0], foreign], [99_999]):
        with pytest.raises(NotDone) as refused:
            act.split(acting, mixed, mails=mails)
        codes.append(refused.value.code)

    assert codes == ["split_none", "split_all", "split_none", "split_none"]
    assert seen(mixed) == before


def test_a_reply_on_the_new_ticket_goes_to_who_wrote_the_moved_mail(program, acting, seen, mixed):
    number = act.split(acting, mixed, mails=[seen(mixed).messages[1].inbox])

    act.reply(acting, number, text="Wir kommen.")

    letter = seen(number).letters[-1]
    assert (letter.purpose, letter.recipient) == (ReplyPurpose.STAFF_REPLY, "labor@vogt.example")


def test_a_mail_of_a_merged_ticket_is_split_where_it_is(program, acting, seen, mixed):
    (other,) = take_in(program, mail(subject="Anderes", text="Ganz etwas anderes"))
    act.merge(acting, other, into=mixed)
    foreign = seen(other).messages[0].inbox

    with pytest.raises(NotDone):
        act.split(acting, mixed, mails=[foreign])

    with program.database.read() as tx:
        assert board.ticket(tx, other).messages[0].inbox == foreign
