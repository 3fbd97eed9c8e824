"""Acts that teach: whether a sentence of a mail asks for an FAQ entry. The next fit of the matcher learns from them."""

from intake.faq.lessons import Lesson
from intake.mail.references import TicketNumber
from intake.reading.values import FieldName
from intake.steps.acting import Acting, Change, NotDone, changing
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


def how_it_was_read(change: Change, name: FieldName, value: str | None) -> dict[str, str | None]:
    """What a correction tells about the reading: where the value in force was found, and whether the right one was, too.

    For the journal, so that the rules that err can be counted; of the values themselves it holds nothing.
    """
    view = board.ticket(change.tx, change.ticket.number)
    assert view is not None, "it was found and locked"
    before = next((one.source.value for one in reversed(view.values) if one.name is name), None)
    read = {
        one["value"]: one["source"]
        for mail in view.messages
        for one in mail.reading.get("fields", {}).get(name.value, ())
    }
    return {"found_in": before, "right_found_in": read.get(value) if value else None}


def _words_of(mail: MessageView) -> str:
    return " ".join(f"{mail.subject} {mail.text}".split())
