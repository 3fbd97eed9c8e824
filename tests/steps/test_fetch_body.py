"""A mail too large to be fetched unasked is a ticket from its headers; its body comes on a person's word."""

import pytest

from intake.steps.act import fetch_body
from intake.steps.acting import Acting, NotDone
from intake.steps.collect import After
from intake.steps.write import Desk
from intake.store import bodies, folders
from intake.triage.lifecycle import TicketState
from tests.steps.line import COMPLETE, GAPPY, IDENTITY, ORGANISATION, library, mail

LIMIT = 4000
PADDING = "\n" + "x" * 5000 + "\n"


@pytest.fixture
def acting(line):
    return Acting(
        database=line.database,
        clock=line.clock,
        policy=line.policy,
        by="Ada",
        desk=lambda: Desk(identity=IDENTITY, library=library(), organisation=ORGANISATION, document=None),
    )


def arrive(line, text, **settings):
    line.mailbox.deliver(mail(text + PADDING))
    line.collect(max_size=LIMIT, **settings)
    line.handle()


def ask_and_take(line, acting):
    fetch_body(acting, line.ticket().number)
    line.collect()
    line.handle()


def test_the_body_fills_the_ticket_and_the_letter_that_was_withheld_goes_out(line, acting):
    arrive(line, COMPLETE)
    before = line.view()

    ask_and_take(line, acting)

    after = line.view()
    assert (before.messages[0].text, before.letters) == ("", ())
    assert "weitere Lizenz" in after.messages[0].text
    assert after.messages[0].complete
    assert after.ticket.missing == ()
    assert [letter.purpose.value for letter in after.letters] == ["receipt"]


def test_a_gap_in_the_body_is_asked_for(line, acting):
    arrive(line, GAPPY)

    ask_and_take(line, acting)

    view = line.view()
    assert view.ticket.state is TicketState.OPEN
    assert [letter.purpose.value for letter in view.letters] == ["ask_back"]


def test_it_stays_one_mail_on_one_ticket(line, acting):
    arrive(line, COMPLETE)

    ask_and_take(line, acting)
    line.collect()
    line.handle()

    assert len(line.view().messages) == 1


def test_a_large_mail_is_moved_on_the_server_only_when_its_body_is_here(line, acting):
    line.mailbox.folders["Done"] = type(line.mailbox.folders["INBOX"])()
    arrive(line, COMPLETE, after=After.MOVE)
    stayed = len(line.mailbox.folders["INBOX"].mails)

    ask_and_take(line, acting)
    line.collect()

    assert (stayed, len(line.mailbox.folders["INBOX"].mails), len(line.mailbox.folders["Done"].mails)) == (1, 0, 1)


def test_a_body_that_has_gone_from_the_server_is_not_asked_for_for_ever(line, acting):
    arrive(line, COMPLETE)
    fetch_body(acting, line.ticket().number)
    line.mailbox.folders["INBOX"].mails.clear()

    line.collect()

    with line.database.read() as tx:
        state = folders.FolderState(id=1, mailbox="box@host", folder="INBOX", uid_validity=1, last_uid=1)
        assert bodies.wanted(tx, state) == ()


def test_asking_for_a_body_that_is_here_already_is_refused(line, acting):
    line.take(mail(COMPLETE))

    with pytest.raises(NotDone, match="no mail whose body is missing"):
        fetch_body(acting, line.ticket().number)
