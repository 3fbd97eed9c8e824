"""Acts on letters: replying, and holding, releasing, resending or withdrawing.

A letter is still written by `intake.steps.write` alone, and sent by `intake.steps.deliver`.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from types import MappingProxyType

from intake.letters.problems import LetterBroken
from intake.mail.message import Address, EmailAddress, Message, MessageId
from intake.mail.parsing import parse
from intake.mail.references import TicketNumber, without_plus
from intake.steps.acting import Acting, Change, NotDone, changing, required_text
from intake.steps.own_words import names_credentials, refuse_forbidden
from intake.steps.write import Desk, Wish, Written, queue, recipient_of, write
from intake.store import board, inbox, journal, outbox, tickets, visits
from intake.store.board import LetterView, MessageView
from intake.store.engine import Transaction
from intake.triage.case import InboxId, LetterId
from intake.triage.decision import ReplyPurpose

LONGEST_REPLY = 20_000
_HEAD_BYTES = 1 << 20


def reply(  # noqa: PLR0913 - one choice of the person each
    acting: Acting,
    number: TicketNumber,
    *,
    text: str,
    inbox_id: InboxId | None = None,
    cited: Sequence[int] = (),
    language: str = "",
    credential_words_confirmed: bool = False,
) -> LetterId:
    """Queue a person's own words as a letter, by default to whoever wrote last and in the mail's language.

    The FAQ entries `cited` follow word for word. Sentences that name credentials need the person's word that they ask for
    none. Raises NotDone, also for links to foreign sites.
    """
    desk = acting.desk()
    chosen = _Chosen(
        text=text, inbox_id=inbox_id, cited=tuple(cited), language=language, is_confirmed=credential_words_confirmed
    )
    with changing(acting, number) as change:
        wish, mail = _reply(change, acting, desk, chosen)
        visits.rest(change.tx, change.ticket.id, acting.by)
        # Whoever is answering as well is told, and a second click sends no second letter.
        tickets.touch(change.tx, change.ticket.id, now=change.now)
        # Such words would have been refused without the person's confirmation.
        detail = {"credential_words_confirmed": True} if names_credentials(wish.body, desk) else {}
        return queue_letter(change, desk, wish, mail, event="reply_queued", after=acting.undo, detail=detail)


def take_back(acting: Acting, letter: LetterId) -> None:
    """Withdraw a reply that still waits for its time, so that its words can be written anew. Raises NotDone.

    The outbox settles it: a letter that somebody has begun to send is no longer taken back.
    """
    with acting.database.read() as tx:
        is_reply = outbox.words_of(tx, letter) is not None
    if not is_reply:
        raise NotDone(f"Nobody wrote letter {letter}.", mend="Withdraw it instead.")
    move = _Move(event="reply_taken_back", states=("waiting", "held"), reason="")
    _move(acting, letter, move, outbox.take_back)


def preview(  # noqa: PLR0913 - one choice of the person each
    acting: Acting,
    number: TicketNumber,
    *,
    text: str,
    inbox_id: InboxId | None = None,
    cited: Sequence[int] = (),
    language: str = "",
    credential_words_confirmed: bool = False,
) -> Written:
    """The letter that `reply` would queue, but for its Message-ID; nothing is kept. Raises NotDone."""
    desk = acting.desk()
    chosen = _Chosen(
        text=text, inbox_id=inbox_id, cited=tuple(cited), language=language, is_confirmed=credential_words_confirmed
    )
    with changing(acting, number) as change:
        wish, _ = _reply(change, acting, desk, chosen)
        return written_letter(wish, desk, change)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Chosen:
    """What a person chose for a reply."""

    text: str
    inbox_id: InboxId | None
    cited: tuple[int, ...]
    language: str
    """Empty for the mail's."""
    is_confirmed: bool
    """Whether the person said that sentences which name credentials ask for none."""


def _reply(change: Change, acting: Acting, desk: Desk, chosen: _Chosen) -> tuple[Wish, InboxId]:
    words = required_text(chosen.text, "A reply", LONGEST_REPLY)
    refuse_forbidden(words, desk, is_confirmed=chosen.is_confirmed)
    view = board.ticket(change.tx, change.ticket.number)
    assert view is not None, "it was found and locked"
    wanted = [mail for mail in view.messages if mail.sender and _is_meant(mail, chosen.inbox_id)]
    if not wanted:
        raise NotDone(
            "There is nobody to write to.", mend="Call, or look at the ticket's mails.", code="nobody_to_write_to"
        )
    mail = wanted[-1]
    wish = answer_to(change, acting, desk, mail, ReplyPurpose.STAFF_REPLY)
    language = chosen.language if chosen.language in acting.policy.languages else wish.language
    return replace(wish, body=words, cited=chosen.cited, language=language), mail.inbox


def hold(acting: Acting, letter: LetterId, *, reason: str = "") -> None:
    """Keep a waiting letter back. Raises NotDone."""
    _move(acting, letter, _Move(event="letter_held", states=("waiting",), reason=reason), outbox.hold)


def release(acting: Acting, letter: LetterId, *, reason: str = "") -> None:
    """Let a held letter go. Raises NotDone."""
    now = acting.clock.now()
    move = _Move(event="letter_released", states=("held",), reason=reason)
    _move(acting, letter, move, lambda tx, ids: outbox.release(tx, ids, now=now))


def resend(acting: Acting, letter: LetterId, *, reason: str = "") -> None:
    """Send a letter once more, under its old Message-ID. Raises NotDone."""
    now = acting.clock.now()
    move = _Move(event="letter_resent", states=("failed", "sent", "withdrawn"), reason=reason)
    _move(acting, letter, move, lambda tx, ids: outbox.resend(tx, ids, now=now))


def withdraw(acting: Acting, letter: LetterId, *, reason: str = "") -> None:
    """Never send a letter that has not been sent. Raises NotDone."""
    move = _Move(event="letter_withdrawn", states=("waiting", "held", "failed"), reason=reason)
    _move(acting, letter, move, outbox.withdraw)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Move:
    """A letter's move: the journal's event, and the states it starts from."""

    event: str
    states: tuple[str, ...]
    reason: str


def _move(
    acting: Acting, letter: LetterId, move: _Move, carry_out: Callable[[Transaction, Sequence[LetterId]], int]
) -> None:
    with acting.database.begin() as tx:
        view = letter_view(tx, letter)
        if view is None:
            raise NotDone(f"There is no letter {letter}.", mend="See `intake outbox list`.")
        if carry_out(tx, [letter]) == 0:
            allowed = " or ".join(move.states)
            raise NotDone(f"Letter {letter} is {view.state}.", mend=f"This can only be done while it is {allowed}.")
        ticket = tickets.find(tx, view.ticket)
        line = journal.Entry(
            at=acting.clock.now(),
            actor=acting.by,
            event=move.event,
            ticket=ticket.id if ticket else None,
            letter=letter,
            reason=move.reason or None,
        )
        journal.write(tx, line)


def letter_view(tx: Transaction, letter: LetterId) -> LetterView | None:
    """The letter of this id; None if there is none."""
    nearest = board.outbox(tx, limit=1, before=LetterId(letter + 1))
    return nearest[0] if nearest and nearest[0].id == letter else None


def _is_meant(mail: MessageView, inbox_id: InboxId | None) -> bool:
    return mail.kind == "inquiry" if inbox_id is None else mail.inbox == inbox_id


def answer_to(change: Change, acting: Acting, desk: Desk, mail: MessageView, purpose: ReplyPurpose) -> Wish:
    """A letter in answer to a mail, with what the ticket holds now."""
    ticket, spoken = change.ticket, acting.policy.languages
    head = _head(change.tx, mail.inbox)
    return Wish(
        purpose=purpose,
        language=mail.language if mail.language in spoken else spoken[0],
        ticket=ticket.number,
        recipient=_recipient(head, mail, desk),
        held=ticket.fields,
        missing=ticket.missing if purpose is ReplyPurpose.ASK_BACK else (),
        cited=(),
        priority=ticket.priority,
        secret_was_sent=bool(mail.reading.get("secrets_masked")),
        original_subject=mail.subject,
        in_reply_to=head.message_id if head else None,
        references=_references(head),
    )


def _head(tx: Transaction, inbox_id: InboxId) -> Message | None:
    """The mail's headers, which say what an answer refers to; its body may be hostile and is left alone."""
    raw = inbox.raw(tx, inbox_id)[:_HEAD_BYTES]
    head = parse(raw.replace(b"\r\n", b"\n").partition(b"\n\n")[0] + b"\n\n", complete=False)
    return head if isinstance(head, Message) else None


def _recipient(head: Message | None, mail: MessageView, desk: Desk) -> Address:
    """Whom the program itself would have written to. Raises NotDone if that is nobody, or ourselves."""
    found = recipient_of(head, desk.identity) if head else None
    if found is None and mail.sender:
        found = Address(name=mail.sender_name, email=EmailAddress(mail.sender))
    if found is None or without_plus(found.email) in desk.identity.own_addresses:
        raise NotDone(
            "This mail has no sender to write to.", mend="Call, or look at the mail itself.", code="nobody_to_write_to"
        )
    return found


def _references(head: Message | None) -> tuple[MessageId, ...]:
    return (head.references or head.in_reply_to) if head else ()


def queue_letter(  # noqa: PLR0913 - a letter, its place and its line in the journal
    change: Change,
    desk: Desk,
    wish: Wish,
    inbox_id: InboxId,
    *,
    event: str,
    reason: str = "",
    after: timedelta = timedelta(0),
    detail: Mapping[str, bool] = MappingProxyType({}),
) -> LetterId:
    """Put the letter into the outbox, with a line in the journal. Raises NotDone."""
    written = written_letter(wish, desk, change)
    letter = queue(
        change.tx, written, ticket=change.ticket.id, inbox=inbox_id, now=change.now, not_before=change.now + after
    )
    change.note(event, reason=reason, inbox=inbox_id, letter=letter, purpose=wish.purpose, **detail)
    return letter


def written_letter(wish: Wish, desk: Desk, change: Change) -> Written:
    """The letter in its final words. Raises NotDone if its template fails."""
    try:
        return write(wish, desk, now=change.now)
    except LetterBroken:
        raise NotDone(
            "The letter cannot be written from its template.",
            mend="Run `intake check`; it names the place.",
            code="no_template",
        ) from None
