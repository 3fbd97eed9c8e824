from intake.faq.lessons import Lesson
from intake.store import board, lessons
from tests.cli.practice import COMPLETE, take_in


def test_a_sentence_of_a_mail_is_taught(program, intake):
    (number,) = take_in(program, COMPLETE)
    with program.database.read() as tx:
        (mail,) = board.ticket(tx, number).messages

    shown = intake(
        "faq",
        "teach",
        number,
        "unser Drucker druckt nicht mehr.",
        "--mail",
        str(mail.inbox),
        "--entry",
        "1",
        "--wrongly",
    )

    assert "does not ask for entry 1" in shown.stdout
    with program.database.read() as tx:
        assert lessons.every(tx) == (Lesson(number=1, sentence="unser Drucker druckt nicht mehr.", asks=False),)
