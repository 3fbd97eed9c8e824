"""The daemon from end to end, as a process between real servers."""

import json
import re
from email import message_from_bytes
from email.policy import default
from urllib.error import HTTPError
from urllib.request import urlopen

from intake.triage.decision import ReplyPurpose
from intake.triage.lifecycle import TicketState
from tests.steps.line import GAPPY, US, mail

SECONDS_TO_STOP = 10


def page(place, name):
    """Status and text of a page of the monitoring port."""
    port = place.site.config().monitoring.port
    try:
        with urlopen(f"http://127.0.0.1:{port}/{name}", timeout=10) as answer:
            return answer.status, answer.read().decode()
    except HTTPError as error:
        return error.code, error.read().decode()


def text_of(letter):
    return message_from_bytes(letter.raw, policy=default).get_body(("plain",)).get_content().replace("\r\n", "\n")


def filled_in(letter, **values):
    """The customer's answer: the letter quoted, with the form's lines filled in above it."""
    ours = message_from_bytes(letter.raw, policy=default)
    form = re.findall(r"^(\S[^:\n]*):$", text_of(letter), re.MULTILINE)
    lines = [f"{line}: {values[line.split()[-1].lower()]}" for line in form if line.split()[-1].lower() in values]
    quoted = "\n".join(f"> {line}" for line in text_of(letter).splitlines())
    text = "\n".join([*lines, "", f"Am 15.11.2021 um 10:00 schrieb {US}:", quoted, ""])
    return mail(text, number=2, Subject=f"AW: {ours['Subject']}", In_Reply_To=ours["Message-ID"])


def test_a_practice_is_asked_for_what_is_missing_answers_and_hears_once_that_all_is_there(place):
    daemon = place.start()
    assert page(place, "healthz")[0] == 200
    place.until(lambda: page(place, "readyz")[0] == 200)

    # The interval is a minute; that the mail is found at once is IDLE's doing.
    place.site.imap.deliver(mail(GAPPY))
    (ask_back,) = place.sent(1)
    (ticket,) = place.tickets()
    assert ticket.state is TicketState.AWAITING_DETAILS
    assert ticket.number in text_of(ask_back)

    answer = filled_in(ask_back, praxisname="Praxis Dr. Vogt", rückruf="0561 1234567")
    place.site.imap.deliver(answer)
    completed = place.sent(2)[1]
    (ticket,) = place.tickets()
    assert (ticket.state, ticket.missing) == (TicketState.OPEN, ())
    assert completed.recipient == "vogt@praxis-vogt.example"

    place.site.imap.deliver(mail("Vielen Dank!", number=3, In_Reply_To="<2@praxis-vogt.example>"))
    place.until(lambda: len(place.events("mail_handled")) == 3)
    assert [letter.purpose for letter in place.letters()] == [ReplyPurpose.ASK_BACK, ReplyPurpose.COMPLETED]

    assert "intake_" in page(place, "metrics")[1]
    status, seconds = daemon.stop()
    assert status == 0
    assert seconds < SECONDS_TO_STOP
    assert US not in daemon.log.read_text()
    assert "vogt" not in daemon.log.read_text().lower()


def test_after_a_clean_stop_the_next_daemon_begins_at_once(place):
    first = place.start()
    place.site.imap.deliver(mail(number=1))
    place.sent(1)
    first.stop()
    place.site.imap.deliver(mail(number=2))

    place.start()

    place.sent(2)
    assert len(place.tickets()) == 2


def test_a_daemon_that_is_standing_by_takes_over_when_the_other_one_is_killed(place):
    place.site.settings["mailbox"] = 'interval = "1s"'
    place.site.settings["monitoring"] = 'port = 0\n[monitoring.alarms]\ncheck_every = "1s"'
    first = place.start()
    place.start()
    place.site.imap.deliver(mail(number=1))
    place.sent(1)

    first.kill()
    place.site.imap.deliver(mail(number=2))

    place.sent(2)
    assert len(place.tickets()) == 2
    assert "rest_failed" not in place.daemons[1].log.read_text()


def test_what_is_wrong_is_told_on_the_readiness_page(place):
    """The mail server is gone: the process is healthy, and says that no mail gets through."""
    place.site.settings["monitoring"] += '\n[monitoring.alarms]\nno_poll_for = "1m"'
    place.site.imap.password = "a wrong one"

    place.start()

    assert page(place, "healthz")[0] == 200
    status, text = page(place, "readyz")
    assert (status, json.loads(text)["problems"]) == (503, {"mailbox": "the mailbox was never read"})
