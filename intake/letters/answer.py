"""FAQ answers and texts by staff, rendered for both parts of a letter.

An answer is Markdown limited to paragraphs, lists and plain links; it is quoted word for word. A link
becomes a link only if its host is allowed; of every other one the words and the address stay as text.
"""

import re
from functools import lru_cache
from urllib.parse import urlsplit

from markupsafe import Markup, escape

from intake.letters.layout import WIDTH, wrapped

_ITEM = re.compile(r" {0,3}(?:([-*+])|(\d{1,3})[.)])[ \t]+")
_LINK = re.compile(
    r"\[([^\[\]\n]{1,300})\]\(([^\s()]{1,500})\)|(?:https?://|www\.)[^\s<>\"'()\[\]]{1,500}", re.IGNORECASE
)
_AFTER_LINK = ".,;:!?"


@lru_cache(maxsize=512)
def answer_text(markdown: str, hosts: frozenset[str]) -> str:
    """The answer as plain text, wrapped at 72 columns; labelled links are followed by their address."""
    return "\n\n".join("\n".join(_block_as_text(block, hosts)) for block in _blocks(markdown, keep_breaks=False))


@lru_cache(maxsize=512)
def answer_html(markdown: str, hosts: frozenset[str]) -> Markup:
    """The answer as HTML of p, ul, ol, li and a; everything in it escaped, links only to `hosts`."""
    return _html(markdown, hosts, keep_breaks=False)


def body_html(text: str, hosts: frozenset[str]) -> Markup:
    """A text by staff as HTML like an answer's, its line breaks kept."""
    return _html(text, hosts, keep_breaks=True)


def _html(markdown: str, hosts: frozenset[str], *, keep_breaks: bool) -> Markup:
    return Markup("\n").join(_block_as_html(block, hosts) for block in _blocks(markdown, keep_breaks=keep_breaks))


class _Block:
    """A paragraph (no marks) or a list, item by item with its mark."""

    def __init__(self) -> None:
        self.marks: list[str] = []
        self.texts: list[str] = []


def _blocks(markdown: str, *, keep_breaks: bool) -> list[_Block]:
    blocks: list[_Block] = []
    fresh = True
    glue = "\n" if keep_breaks else " "
    for line in markdown.splitlines():
        if not line.strip():
            fresh = True
            continue
        item = _ITEM.match(line)
        mark = (item[1] and "-") or f"{item[2]}." if item else ""
        _take(blocks, line[item.end() :] if item else line, mark=mark, fresh=fresh, glue=glue)
        fresh = False
    return blocks


def _take(blocks: list[_Block], text: str, *, mark: str, fresh: bool, glue: str) -> None:
    in_list = bool(blocks and blocks[-1].marks)
    if mark:
        if not in_list or (blocks[-1].marks[-1] == "-") != (mark == "-"):
            blocks.append(_Block())
        blocks[-1].marks.append(mark)
        blocks[-1].texts.append(text.strip())
    elif blocks and (not fresh or (in_list and text.startswith("  "))):
        blocks[-1].texts[-1] += glue + text.strip()
    else:
        blocks.append(_Block())
        blocks[-1].texts.append(text.strip())


def _block_as_text(block: _Block, hosts: frozenset[str]) -> list[str]:
    plain = ["".join(_piece_as_text(*piece) for piece in _pieces(text, hosts)) for text in block.texts]
    if not block.marks:
        return [wrapped(plain[0], WIDTH)]
    return [wrapped(f"{mark} {text}", WIDTH) for mark, text in zip(block.marks, plain, strict=True)]


def _block_as_html(block: _Block, hosts: frozenset[str]) -> Markup:
    inner = [Markup("").join(_piece_as_html(*piece) for piece in _pieces(text, hosts)) for text in block.texts]
    inner = [text.replace("\n", Markup("<br>\n")) for text in inner]
    if not block.marks:
        return Markup("<p>{}</p>").format(inner[0])
    items = Markup("").join(Markup("<li>{}</li>").format(text) for text in inner)
    if block.marks[0] == "-":
        return Markup("<ul>{}</ul>").format(items)
    return Markup('<ol start="{}">{}</ol>').format(int(block.marks[0][:-1]), items)


def _piece_as_text(words: str, url: str | None) -> str:
    return words if url is None or words == url else f"{words} ({url})"


def _piece_as_html(text: str, url: str | None) -> Markup:
    if url is None:
        return escape(text)
    target = url if "://" in url else f"https://{url}"
    return Markup('<a href="{}">{}</a>').format(target, text)


def _pieces(text: str, hosts: frozenset[str]) -> list[tuple[str, str | None]]:
    """The text in order, cut into (words, None) and (words, allowed address)."""
    pieces: list[tuple[str, str | None]] = []
    done = 0
    for match in _LINK.finditer(text):
        address = match[2] or match[0].rstrip(_AFTER_LINK)
        pieces.append((text[done : match.start()], None))
        if is_allowed(address, hosts):
            pieces.append((match[1] or address, address))
        else:
            pieces.append((_piece_as_text(match[1] or address, address), None))
        done = match.end() if match[1] else match.start() + len(address)
    pieces.append((text[done:], None))
    return pieces


def is_allowed(url: str, hosts: frozenset[str]) -> bool:
    """Whether a web address (scheme may be left off before `www.`) leads to one of the hosts, without user or port."""
    try:
        parts = urlsplit(url if "://" in url else f"https://{url}")
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and parts.netloc.lower() in hosts
