"""Where the words stand that credentials are told by: found by plain search, so that no pattern walks through a whole mail."""

import re
from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sought:
    """A text, and the same in small letters of the same length."""

    text: str
    lowered: str

    def matches(self, pattern: re.Pattern[str], words: tuple[str, ...]) -> Iterator[re.Match[str]]:
        """The pattern's matches that begin with one of the words, word by word; they may overlap."""
        for word in words:
            at = self.lowered.find(word)
            while at >= 0:
                match = pattern.match(self.text, at)
                if match is not None:
                    yield match
                at = self.lowered.find(word, at + 1)


def sought(text: str) -> Sought:
    """The text, ready to be searched."""
    lowered = text.lower()
    if len(lowered) != len(text):
        # A few capitals have small forms of two characters.
        lowered = "".join(small if len(small := c.lower()) == 1 else c for c in text)
    return Sought(text=text, lowered=lowered)
