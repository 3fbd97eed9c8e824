"""How mails were read, on the ticket's page, and what staff teach: quotes, evidence, runners-up, questions."""

import json
from dataclasses import replace

import pytest

from intake.desk.reading_view import suggested
from intake.faq.lessons import Lesson
from intake.reading.values import FieldName, Source
from intake.store import board, lessons
from tests.cli.practice import BLIND, COMPLETE, mail, take_in

SENTENCE = "unser Drucker druckt nicht mehr."
ANSWERED = mail(
    subject="AW: Frage",
    text="Guten Tag,\n\nja, genau.\n\nAm 07.11.2021 schrieb Beispiel:\n> Druckt er gar nicht?\n> Das Passwort lautet: Sommer2021!",
)


@pytest.fixture
def seen(practice):
    def look(number):
        with practice.program.database.read() as tx:
            return board.ticket(tx, number)

    return look


def with_citation(mail, **citation):
    return replace(mail, reading={**mail.reading, "faq": [], "faq_others": [], **citation})


def test_quotes_are_folded_and_hold_no_credential(practice):
    (number,) = take_in(practice.program, ANSWERED)

    browser = practice.browser("ada").get(f"/tickets/{number}")

    folded = browser.page.split('<details class="quoted">')[1].split("</details>")[0]
    assert "Zitat (3 Zeilen)" in folded, "with the line that introduces it"
    assert "Druckt er gar nicht?" in folded
    assert "Sommer2021!" not in browser.page
    assert "ja, genau." not in folded


def test_a_value_has_its_source_its_line_and_its_runners_up(practice, seen):
    (number,) = take_in(practice.program, COMPLETE)
    browser = practice.browser("ada").get(f"/tickets/{number}")

    assert "Aus der Mail, beschriftet" in browser.text
    assert "zur Mail „ Praxis: Hausarztpraxis Dr. Vogt “" in browser.text
    assert 'href="#mail-1"' in browser.page
    assert 'name="value" value="Praxis Vogt"' in browser.page
    browser.send(f"/tickets/{number}/field", name="practice", value="Praxis Vogt")

    value = seen(number).values[-1]
    assert (value.name, value.value, value.source) == (FieldName.PRACTICE, "Praxis Vogt", Source.STAFF)
    assert 'name="value" value="Hausarztpraxis Dr. Vogt"' in browser.page


@pytest.mark.parametrize(("score", "certainty"), [(0.9, "likely"), (0.4, "likely"), (0.39, "doubtful")])
def test_certainty_is_said_in_words(practice, seen, score, certainty):
    (number,) = take_in(practice.program, COMPLETE)
    found = {"number": 1, "score": score, "sentence": SENTENCE}
    (mail,) = seen(number).messages
    document = practice.parts.document()

    assert suggested(with_citation(mail, faq=[found]), document, ())[0].certainty == "sure"
    assert suggested(with_citation(mail, faq_others=[found]), document, ())[0].certainty == certainty
    assert suggested(with_citation(mail, faq=[{**found, "number": 99}]), document, ()) == ()
    assert suggested(with_citation(mail, faq=[found]), None, ()) == ()


def cite(practice, sentence):
    with practice.program.database.begin() as tx:
        reading = json.loads(tx.exec_driver_sql("SELECT reading FROM messages").scalar_one())
        reading["faq"] = [{"number": 1, "score": 0.9, "sentence": sentence}]
        tx.exec_driver_sql("UPDATE messages SET reading = ?", (json.dumps(reading),))


def test_a_suggestion_is_denied_and_affirmed_and_says_who_did(practice):
    (number,) = take_in(practice.program, COMPLETE)
    cite(practice, SENTENCE)
    browser = practice.browser("ada").get(f"/tickets/{number}")
    assert "1. Wann sind Sie wieder zu erreichen?" in browser.text
    form = {"mail": "1", "entry": "1", "sentence": SENTENCE}

    browser.send(f"/tickets/{number}/teach", **form, asks="no")
    assert "ada sagte am" in browser.text
    assert "Das war nicht gemeint." in browser.text
    browser.send(f"/tickets/{number}/teach", **form, asks="yes")

    assert "Das war gemeint. " in browser.text
    with practice.program.database.read() as tx:
        taught = lessons.of_mails(tx, [1])
        assert lessons.of_mails(tx, []) == ()
    assert [one.lesson for one in taught] == [Lesson(number=1, sentence=SENTENCE, asks=asks) for asks in (False, True)]
    assert {(one.inbox, one.by) for one in taught} == {(1, "ada")}


def test_another_entry_is_chosen_sentence_by_sentence(practice):
    (number,) = take_in(practice.program, COMPLETE)
    browser = practice.browser("ada").get("/mails/1/questions")
    assert f'name="sentence" value="{SENTENCE}"' in browser.page
    assert "1. Wann sind Sie wieder zu erreichen?" in browser.page
    form = {"mail": "1", "entry": "1", "sentence": SENTENCE, "next": "/mails/1/questions"}

    browser.send(f"/tickets/{number}/teach", **form, asks="yes")

    assert browser.where == "/mails/1/questions"
    assert "Das war gemeint. 1. Wann sind Sie wieder zu erreichen?" in browser.text
    assert SENTENCE in browser.get(f"/tickets/{number}").text


@pytest.mark.parametrize(
    ("changed", "status"),
    [({"entry": "99"}, 422), ({"sentence": "Das stand nie da."}, 422), ({"mail": "77"}, 422), ({"entry": ""}, 404)],
)
def test_what_the_mail_does_not_say_is_not_taught(practice, changed, status):
    (number,) = take_in(practice.program, COMPLETE)
    browser = practice.browser("ada").get("/mails/1/questions")
    form = {"mail": "1", "entry": "1", "sentence": SENTENCE, "asks": "yes", **changed}

    browser.send(f"/tickets/{number}/teach", **form)

    assert browser.status == status
    with practice.program.database.read() as tx:
        assert lessons.every(tx) == ()


def test_an_automatic_letter_says_why_it_went(practice):
    (number,) = take_in(practice.program, COMPLETE)

    assert "automatisch: weil alle Angaben da waren" in practice.browser("ada").get(f"/tickets/{number}").text


def test_what_was_denied_is_offered_no_more_and_goes_with_no_letter(practice, seen):
    (number,) = take_in(practice.program, BLIND)
    cite(practice, SENTENCE)
    browser = practice.browser("ada").get(f"/tickets/{number}")
    offered = browser.page.split('<fieldset class="entries">')[1].split("<details>")[0]
    assert 'name="entry-1"' in offered

    browser.send(f"/tickets/{number}/teach", mail="1", entry="1", sentence=SENTENCE, asks="no")
    assert 'name="entry-1"' not in browser.page.split('<fieldset class="entries">')[1].split("<details>")[0]
    browser.send(f"/tickets/{number}/send-anyway", mail="1", go="send")

    (letter,) = seen(number).letters
    assert letter.entries == ()


def test_a_withheld_letter_carries_the_entries_that_answer_its_mail(practice, seen):
    (number,) = take_in(practice.program, BLIND)
    cite(practice, SENTENCE)

    practice.browser("ada").get(f"/tickets/{number}").send(f"/tickets/{number}/send-anyway", mail="1", go="send")

    (letter,) = seen(number).letters
    assert [entry for entry, _ in letter.entries] == [1]


def test_a_correction_by_a_mail_of_a_merged_ticket_says_so_and_stays_when_they_part(practice, seen):
    words = COMPLETE.replace(b"Hausarztpraxis Dr. Vogt", b"MVZ am Markt")
    one, other = take_in(practice.program, COMPLETE, words.replace(b"Message-ID: <", b"Message-ID: <2"))
    browser = practice.browser("ada").get(f"/tickets/{other}").send(f"/tickets/{other}/merge", into=one)
    page = browser.get(f"/tickets/{one}").page
    assert 'name="value" value="MVZ am Markt"' in page

    browser.send(f"/tickets/{one}/field", name="practice", value="MVZ am Markt")
    browser.send(f"/tickets/{one}/teach", mail="2", entry="1", sentence=SENTENCE, asks="yes")
    told = seen(one).journal[-2].detail["read"]
    browser.get(f"/tickets/{other}").send(f"/tickets/{other}/unmerge")
    browser.get(f"/tickets/{other}").send(f"/tickets/{other}/field", name="practice", value="Praxis Neu")

    assert told == {"found_in": "label", "right_found_in": "label"}
    assert [dict(seen(number).ticket.fields)[FieldName.PRACTICE] for number in (one, other)] == [
        "MVZ am Markt",
        "Praxis Neu",
    ]
    assert "Das war gemeint." in browser.get(f"/tickets/{other}").text
    assert "Das war gemeint." not in browser.get(f"/tickets/{one}").text
