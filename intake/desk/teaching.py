"""Telling the matcher what a mail asks for: by two buttons at a suggestion, or sentence by sentence on a page of its own."""

from litestar import get, post

from intake.desk.desk import AGENT, Answer, Form, FromPath, TheDesk, TheVisit, in_thread
from intake.desk.mails import mail_of
from intake.desk.reading_view import questions_of, suggested
from intake.desk.ticket_form import sent, whole_number
from intake.faq.sentences import split_sentences
from intake.steps import act
from intake.steps.acting import Acting
from intake.store import lessons
from intake.triage.case import InboxId

MOST_SENTENCES = 60


@post("/tickets/{number:str}/teach", opt=AGENT)
@in_thread
def teach(desk: TheDesk, visit: TheVisit, number: FromPath[str], data: Form) -> Answer:
    """Note that a sentence of a mail asks for an entry, or does not."""
    it = sent(desk, visit, number, data)
    mail, entry = InboxId(whole_number(data.get("mail"))), whole_number(data.get("entry"))
    sentence = data.get("sentence", "")

    def carry_out(by: Acting) -> None:
        act.teach(by, it.number, inbox_id=mail, entry=entry, sentence=sentence, asks=data.get("asks") == "yes")

    return it.carry_out("teach", carry_out, locked=False)


@get("/mails/{mail:int}/questions", opt=AGENT)
@in_thread
def questions(desk: TheDesk, visit: TheVisit, mail: FromPath[int]) -> Answer:
    """A mail sentence by sentence, each of which can be given the entry it asks for."""
    view, document = mail_of(desk, mail), desk.parts.document()
    with desk.parts.database.read() as tx:
        taught = lessons.of_mails(tx, [view.inbox])
    sentences = split_sentences(view.text)
    return desk.pages.page(
        visit,
        "questions",
        mail=view,
        sentences=[line for line in (" ".join(view.subject.split())[:500], *sentences) if line][:MOST_SENTENCES],
        suggested=suggested(view, document, taught),
        taught={one.lesson.sentence: one for one in taught},
        questions=questions_of(document, view.language),
    )


HANDLERS = (teach, questions)
