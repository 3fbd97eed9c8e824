"""Several people in a shift, each at a browser of their own: in each other's way, and leading the others."""

from datetime import timedelta

import pyotp
import pytest

from intake.store import folders, inbox
from intake.store.accounts import Role
from intake.store.inbox import Arrival
from intake.triage.lifecycle import Resolution, TicketState
from tests.cli.practice import COMPLETE, INCOMPLETE, NOW, mail, take_in
from tests.desk.colleague import Colleague, post_office
from tests.desk.practice import FACTOR

ROUND = 15_000
"""Milliseconds until a page asks again what is new."""
SECOND = timedelta(seconds=1)
WORDS = "Wir rufen Sie um drei an.\nBitte halten Sie den Drucker bereit."


@pytest.fixture
def people(desk, chromium):
    """Makes people with accounts, each logged in at a browser of their own; without a name, nobody is."""
    practice, url = desk
    contexts = []

    def come_in(name="", role=Role.AGENT):
        context = chromium.new_context()
        contexts.append(context)
        context.set_default_timeout(30_000)
        if name:
            context.add_cookies([{"name": "desk", "value": practice.account(name, role), "url": url}])
        return Colleague(practice=practice, url=url, page=context.new_page())

    yield come_in
    for context in contexts:
        context.close()


def code(practice):
    """The second factor's next code; each is good once."""
    practice.clock.advance(timedelta(seconds=30))
    return pyotp.TOTP(FACTOR).at(practice.clock.now())


def answered(number, text):
    return mail(subject=f"Re: [{number}]", text=text)


def test_two_people_and_a_mail_meet_on_one_ticket_and_no_word_is_lost(people, desk):
    practice, _ = desk
    (number,) = take_in(practice.program, COMPLETE)
    ada, bob = people("ada"), people("bob")
    ada.page.clock.install()
    for one in (ada, bob):
        one.open(f"/tickets/{number}")
    assert "ada hat dieses Ticket seit" in bob.text

    meets_a_newer_mail_while_typing(ada, number)
    is_told_that_another_was_faster(ada, bob, number)
    sends_when_the_session_has_run_out(ada, number)
    notes_when_the_session_was_ended_elsewhere(ada, people, number)


def meets_a_newer_mail_while_typing(ada, number):
    ada.page.locator("#reply-form textarea").press_sequentially("Wir")
    ada.practice.clock.advance(SECOND)
    take_in(ada.practice.program, answered(number, "Inzwischen druckt auch der zweite Drucker nicht."))
    with ada.page.expect_response(lambda answer: "/presence" in answer.url):
        ada.page.clock.run_for(ROUND)
    ada.page.get_by_text("hat sich geändert, seit Sie es geöffnet haben").wait_for()
    assert "neue Mail von Praxis Vogt" in ada.page.locator("#presence").inner_text()
    assert ada.typed == "Wir"

    ada.write("Ihre Worte", WORDS)
    ada.press("Senden")
    assert "Nicht übernommen" in ada.told
    assert "neue Mail von Praxis Vogt" in ada.told
    assert (ada.typed, "der zweite Drucker" in ada.text) == (WORDS, True)


def is_told_that_another_was_faster(ada, bob, number):
    ada.practice.clock.advance(SECOND)
    bob.open(f"/tickets/{number}")
    bob.write("Ihre Worte", "Bitte starten Sie beide Drucker neu.")
    bob.press("Senden")
    assert bob.told == "Die Antwort wartet auf den Versand."

    ada.press("Senden")
    assert "Nicht übernommen" in ada.told
    assert "bob schrieb eine Antwort" in ada.told
    assert ada.typed == WORDS
    assert len([one for one in ada.see(number).letters if not one.automatic]) == 1


def sends_when_the_session_has_run_out(ada, number):
    ada.practice.clock.advance(timedelta(hours=3))
    ada.press("Senden")
    assert "Ihre Sitzung ist abgelaufen." in ada.told
    ada.log_in("ada", code(ada.practice))
    assert WORDS in ada.text
    ada.press("Jetzt absenden")

    letter = ada.see(number).letters[-1]
    assert ada.page.url.startswith(f"{ada.url}/tickets/{number}")
    assert "Wir rufen Sie um drei an." in letter.text
    assert ada.events(number)[-1] == ("ada", "reply_queued")


def notes_when_the_session_was_ended_elsewhere(ada, people, number):
    ada.page.locator(f'form[action="/tickets/{number}/note"] textarea').fill("Frau Vogt klang sehr besorgt.")
    phone = people()
    phone.open("/login?next=/me")
    phone.log_in("ada", code(ada.practice))
    phone.page.get_by_role("button", name="beenden").first.click()
    assert phone.told == "Die Sitzung ist beendet."

    # Whoever ended it may have done so because it was stolen, so nothing is kept for it; the browser sends it again.
    ada.press("Notieren")
    assert "Melden Sie sich über diesen Knopf in einem neuen Tab an" in ada.text
    assert ada.see(number).notes == ()
    with ada.page.expect_popup() as opened:
        ada.follow("Anmelden")
    tab = Colleague(practice=ada.practice, url=ada.url, page=opened.value)
    tab.log_in("ada", code(ada.practice))
    ada.page.reload()
    assert ada.see(number).notes[-1].text == "Frau Vogt klang sehr besorgt."
    assert "Notiert." in ada.told


def test_a_lead_clears_spam_retries_what_was_set_aside_and_stops_the_letters(people, desk):
    practice, _ = desk
    spam = take_in(
        practice.program, mail(subject="Gewinn", text="Sie haben gewonnen."), mail(subject="Kredit", text="Kredit!")
    )
    (kept,) = take_in(practice.program, COMPLETE)
    lena = people("lena", Role.LEAD)
    with post_office(practice) as post:
        clears_spam_at_once(lena, spam, kept)
        retries_what_was_set_aside(lena)
        stops_automatic_letters(lena, post)


def clears_spam_at_once(lena, spam, kept):
    lena.open("/?view=open")
    for number in spam:
        lena.page.get_by_label(f"Ticket {number} auswählen").check()
    lena.page.get_by_label("Mit den ausgewählten").select_option("dismiss")
    lena.press("Weiter")
    lena.page.get_by_label("Spam").check()
    lena.press("Prüfen")
    assert "Diese 2 Tickets werden geschlossen: Spam" in lena.text
    lena.press("Tickets schließen")

    assert "Geschehen bei 2 Tickets" in lena.text
    ended = [(lena.see(number).ticket.state, lena.see(number).ticket.resolution) for number in spam]
    assert ended == [(TicketState.CLOSED, Resolution.SPAM)] * 2
    assert lena.see(kept).ticket.state is TicketState.OPEN


def retries_what_was_set_aside(lena):
    set_aside(lena.practice.program, mail(subject="Sehr verschachtelt", text="Die Praxis-EDV steht still."))
    lena.open("/operations")
    assert "Eine Mail ließ sich nicht verarbeiten." in lena.text
    lena.follow("Ansehen")
    assert "Beim Lesen dieser Mail ist das Programm" in lena.text
    lena.press("Noch einmal")
    assert "Keine Mail ist zurückgestellt" in lena.text
    assert "werden noch einmal versucht" in lena.told

    take_in(lena.practice.program)
    lena.follow("Arbeitsliste")
    lena.follow("Alle offenen")
    assert "Sehr verschachtelt" in lena.text


def set_aside(program, raw):
    """A mail that came and could not be read, again and again."""
    with program.database.begin() as tx:
        folder = folders.open_folder(tx, mailbox="box", folder="INBOX", uid_validity=7, now=NOW)
        uid = folder.last_uid + 1
        arrival = Arrival(uid=uid, raw=raw, complete=True, received_at=NOW, size=len(raw))
        inbox.store(tx, folder, [arrival], checkpoint=uid, now=program.clock.now())
        why = "the reader process died over this mail"
        words = (
            f"UPDATE inbox SET state = 'quarantined', due_at = NULL, attempts = 3, error = '{why}' WHERE uid = {uid}"
        )
        tx.exec_driver_sql(words)


def stops_automatic_letters(lena, post):
    assert len(post.send()) == 4, "so far every mail has had its letter"
    lena.follow("Betrieb")
    lena.page.get_by_label("Neue Stufe").select_option("off")
    lena.write("Grund; steht im Protokoll", "Antwort 1 ist überholt.")
    lena.press("Umstellen")
    assert "Die Stufe ist umgestellt." in lena.told
    assert "Antwort 1 ist überholt." in lena.text

    (number,) = take_in(lena.practice.program, INCOMPLETE)
    assert post.send() == []
    lena.open(f"/tickets/{number}")
    assert "Kein automatischer Brief:" in lena.text
    lena.press("Zurückgehaltenen Brief ansehen: Rückfrage")
    assert "Vollständiger Praxisname:" in lena.page.locator("#preview").inner_text()
    assert post.send() == []
    lena.press("Trotzdem senden: Rückfrage")
    ((recipient, _),) = post.send()
    assert recipient == "erna@kunde.example"
    assert ("lena", "letter_sent_anyway") in lena.events(number)
