"""Text whose lines were wrapped by a page, to paragraphs and lists."""

import re
from collections.abc import Sequence

_BULLET = re.compile(r"[•●▪■◦‣\uf0b7*–-]\s+|o\s+(?=[A-ZÄÖÜ])")
_LINK = re.compile(r"\[([^\[\]]{0,200})\]\([^()\s]{0,500}\)")
_JOINING = ("und", "oder", "bzw", "sowie", "and", "or")


def unwrapped(lines: Sequence[str]) -> str:
    """The lines as one; a word divided at the end of a line is made whole, `Soft- und Hardware` is not."""
    text = ""
    for line in (line.strip() for line in lines):
        if text.endswith("-") and line[:1].islower() and not line.startswith(_JOINING):
            text = text[:-1] + line
        elif text.endswith("-") and text[-2:-1].isalnum() and line[:1].isupper():
            text += line
        else:
            text = f"{text} {line}" if text and line else text + line
    return " ".join(text.split())


def paragraphs(lines: Sequence[str]) -> str:
    """Paragraphs and list items as Markdown.

    A paragraph ends at an empty line, or at a line that ends a sentence and stays well short of the widest line.
    """
    enough = 0.7 * max(map(len, lines), default=0)
    blocks: list[list[str]] = [[]]
    for line in lines:
        bullet = _BULLET.match(line)
        ended = bool(blocks[-1]) and blocks[-1][-1].endswith((".", "!", "?", ":")) and len(blocks[-1][-1]) < enough
        if bullet or not line or ended:
            blocks.append([])
        if line:
            blocks[-1].append(f"- {line[bullet.end() :]}" if bullet else line)
    texts = [_LINK.sub(r"\1", unwrapped(block)) for block in blocks if block]
    return _joined(texts)


def _joined(texts: Sequence[str]) -> str:
    """List items follow each other without an empty line between."""
    answer = ""
    for text, before in zip(texts, ["", *texts], strict=False):
        between = "\n" if text.startswith("- ") and before.startswith("- ") else "\n\n"
        answer += (between if answer else "") + text
    return answer
