"""A mail's text in pieces, by whose words each is."""

from hypothesis import given, settings
from hypothesis import strategies as st

from intake.mail.body import typed
from intake.mail.segment_kind import SegmentKind
from intake.reading.secrets import MASK
from intake.reading.whole import LONGEST_WHOLE, pieces_of

from .samples import IDENTITY

ANSWERED = """Guten Tag,

ja, so ist es.

Am 08.11.2021 schrieb Anna Vogt:
> Druckt der Drucker gar nicht?
> Das Passwort lautet: Sommer2021!
"""


def pieces(text):
    return pieces_of(typed(text, identity=IDENTITY))


def test_quotes_stand_apart_from_what_was_typed_and_hold_no_credential():
    found = pieces(ANSWERED)

    kinds = [kind for kind, _ in found]
    assert kinds[0] is SegmentKind.TYPED
    assert SegmentKind.QUOTE in kinds
    assert "Druckt der Drucker gar nicht?" in dict(found)[SegmentKind.QUOTE]
    assert MASK in dict(found)[SegmentKind.QUOTE]
    assert "Sommer2021!" not in str(found)


def test_what_one_piece_tells_to_be_a_credential_is_masked_in_the_others():
    found = pieces("Sommer2021! geht nicht.\n\nAm 08.11.2021 schrieb Anna Vogt:\n> Das Passwort lautet: Sommer2021!\n")

    assert len(found) > 1
    assert "Sommer2021!" not in str(found)


def test_a_mail_without_quotes_has_no_pieces_and_neither_has_one_without_end():
    assert pieces("Guten Tag,\n\nunser Drucker druckt nicht.\n\nMit freundlichen Grüßen\nAnna Vogt\n") == ()
    assert pieces(ANSWERED + "> Zeile\n" * LONGEST_WHOLE) == ()


@settings(max_examples=40, derandomize=True)
@given(st.text(alphabet="ab >\n\x1e:Passwort lautet123!", max_size=300))
def test_no_text_breaks_into_pieces_without_words(text):
    assert all(words.strip() for _, words in pieces(f"{text}\n\nAm 08.11.2021 schrieb Anna Vogt:\n> {text}\n"))
