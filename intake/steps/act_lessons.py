"""Acts that teach: whether a sentence of a mail asks for an FAQ entry. The next fit of the matcher learns from them."""

from intake.faq.lessons import Lesson
from intake.mail.references import TicketNumber
from intake.steps.acting import Acting, NotDone, changing
from intake.store import board, lessons
from intake.store.board import MessageView
from intake.triage.case import InboxId

LONGEST_SENTENCE = 500


def teach(acting: Acting, number: TicketNumber, *, inbox_id: InboxId, entry: int, sentence: str, asks: bool) -> None:
    """Note that a sentence of this mail asks for the entry, or does not. Raises NotDone.

    It takes effect when the matcher is fitted next: at the program's start, or with the next edition.
    """
    document = acting.desk().document
    if document is None or document.entry(entry) is None:
        raise NotDone(f"The FAQ in force has no entry {entry}.", mend="`intake faq show` lists them.")
    clean = " ".join(sentence.split())
    with changing(acting, number, merged_too=True) as change:
        view = board.ticket(change.tx, number)
        mail = next((mail for mail in view.messages if mail.inbox == inbox_id), None) if view else None
        if mail is None:
            raise NotDone(f"{number} has no mail {inbox_id}.", mend="`intake explain` shows its mails.")
        if not clean or len(clean) > LONGEST_SENTENCE or clean not in _words_of(mail):
            raise NotDone("That sentence does not stand in the mail.", mend="Copy it from the mail's text.")
        lesson = Lesson(number=entry, sentence=clean, asks=asks)
        lessons.add(change.tx, lesson, inbox=inbox_id, by=acting.by, now=change.now)
        change.note("entry_taught", inbox=inbox_id, entry=entry, asks=asks)


def _words_of(mail: MessageView) -> str:
    return " ".join(f"{mail.subject} {mail.text}".split())
