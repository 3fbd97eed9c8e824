import shutil

import pytest

from intake.faq.lessons import Lesson
from intake.reading.values import FieldName
from intake.steps import act
from intake.store import board, lessons
from tests.cli.practice import COMPLETE, program_of, take_in, write_config


@pytest.fixture
def program(tmp_path, sqlite_template):
    path = write_config(tmp_path)
    (tmp_path / "data").mkdir()
    shutil.copyfile(sqlite_template, tmp_path / "data" / "intake.sqlite3")
    made = program_of(path)
    yield made
    made.close()


@pytest.fixture
def filed(program):
    """A ticket's number, its mail, and a sentence that stands in it."""
    (number,) = take_in(program, COMPLETE)
    with program.database.read() as tx:
        (mail,) = board.ticket(tx, number).messages
    return number, mail.inbox, next(line for line in mail.text.splitlines() if len(line.split()) > 3)


def entry_of(program):
    return program.document_in_force().entries[0].number


def learned(program):
    with program.database.read() as tx:
        return lessons.every(tx)


@pytest.mark.parametrize("asks", [True, False])
def test_a_lesson_is_kept_and_journaled_and_learned_at_the_next_fit(program, filed, asks):
    number, mail, sentence = filed
    entry = entry_of(program)

    act.teach(program.acting("Ada"), number, inbox_id=mail, entry=entry, sentence=f"  {sentence} ", asks=asks)

    assert learned(program) == (Lesson(number=entry, sentence=sentence, asks=asks),)
    setup = program.reading_setup(program.document_in_force())
    taught = setup.document.entry(entry)
    assert sentence in (taught.examples if asks else taught.near_misses)
    with program.database.read() as tx:
        line = board.ticket(tx, number).journal[-1]
    assert (line.event, line.actor, line.detail) == ("entry_taught", "Ada", {"entry": entry, "asks": asks})


def test_only_what_stands_in_the_mail_can_be_taught(program, filed):
    number, mail, _ = filed

    with pytest.raises(act.NotDone, match="does not stand in the mail"):
        act.teach(
            program.acting("Ada"), number, inbox_id=mail, entry=entry_of(program), sentence="Ganz anders.", asks=True
        )
    assert learned(program) == ()


def test_an_entry_that_does_not_exist_cannot_be_taught(program, filed):
    number, mail, sentence = filed

    with pytest.raises(act.NotDone, match="no entry 999"):
        act.teach(program.acting("Ada"), number, inbox_id=mail, entry=999, sentence=sentence, asks=True)


def test_a_mail_of_another_ticket_cannot_be_taught_from(program, filed):
    number, mail, sentence = filed

    with pytest.raises(act.NotDone, match="has no mail"):
        act.teach(
            program.acting("Ada"), number, inbox_id=mail + 1, entry=entry_of(program), sentence=sentence, asks=True
        )


@pytest.mark.parametrize(("value", "right"), [("Praxis Vogt", "display_name"), ("Praxis am Markt", None), (None, None)])
def test_a_correction_tells_where_the_wrong_and_the_right_value_were_found(program, filed, value, right):
    number, *_ = filed

    act.correct(program.acting("Ada"), number, name=FieldName.PRACTICE, value=value)
    act.correct(program.acting("Ada"), number, name=FieldName.PRACTICE, value="Praxis Vogt")

    with program.database.read() as tx:
        first, second = board.ticket(tx, number).journal[-2:]
    assert first.detail["read"] == {"found_in": "label", "right_found_in": right}
    assert second.detail["read"] == {"found_in": "staff", "right_found_in": "display_name"}
    assert "Markt" not in str(first.detail)
