"""The next word of a practice's name that grows to the right, with what is known of the name so far."""

from dataclasses import dataclass

from intake.reading.practice_words import PLURAL, STOPPERS
from intake.reading.sheet import Line
from intake.reading.vocabulary import DOCTOR, is_function_word
from intake.reading.words import Word


@dataclass(frozen=True, slots=True, kw_only=True)
class Next:
    """The next word to judge: `marks` stand before it, the name has grown from `head` up to it."""

    line: Line
    head: int
    index: int
    marks: str
    spaced: bool
    small: bool
    """Words without capitals may be names here."""

    @property
    def word(self) -> Word:
        """The word to judge."""
        return self.line.words[self.index]

    @property
    def before(self) -> Word:
        """The word before it."""
        return self.line.words[self.index - 1]

    @property
    def grown(self) -> tuple[Word, ...]:
        """The name so far, from its head on."""
        return self.line.words[self.head : self.index]

    @property
    def begun(self) -> bool:
        """Whether anything follows the head already."""
        return self.index > self.head + 1

    @property
    def has_doctors(self) -> bool:
        """Whether the name so far holds a doctor."""
        return any(word.folded in DOCTOR or word.folded in PLURAL for word in self.grown)

    def following(self, step: int = 1) -> Word | None:
        """The word so many places on, if only blanks and the dots of abbreviations lie between."""
        words = self.line.words
        if self.index + step >= len(words):
            return None
        between = (self.line.text[words[i].end : words[i + 1].start] for i in range(self.index, self.index + step))
        return words[self.index + step] if all(not gap.strip(" .") for gap in between) else None


def is_name_word(word: Word, *, small: bool) -> bool:
    """Whether a word may be part of a name; `small` where names are written without capitals."""
    if is_function_word(word.folded) or word.folded in STOPPERS:
        return False
    return word.is_capitalised or (small and (len(word.folded) > 2 or word.folded == "st" or len(word.folded) == 1))  # noqa: PLR2004
