"""HTML to text, as a reader would see it: block by block, table cells side by side, quotes marked, nothing hidden."""

import re
from collections.abc import Iterator

from resiliparse.extract.html2text import extract_plain_text

_BLANK_LINES = re.compile(r"\n(?:[ \t]*\n){2,}")
_TABS = re.compile(r"\t{2,}")
# A paragraph around a table cell's text would put each cell on a line of its own.
_CELL_BEGINS = re.compile(r"(<t[dh]\b[^<>]*>)\s{0,20}<(?:p|div)\b[^<>]*>", re.IGNORECASE)
_CELL_ENDS = re.compile(r"</(?:p|div)>\s{0,20}(?=</t[dh]>)", re.IGNORECASE)
_HIDDEN = ['[style*="display:none"]', '[style*="display: none"]', "[hidden]"]
_QUOTE_BEGINS, _QUOTE_ENDS = "\ue000", "\ue001"
_QUOTE_TAG = re.compile(r"<(/?)blockquote\b[^<>]*>", re.IGNORECASE)
_DEEPEST = 9


def html_text(html: str) -> str:
    """The visible text of an HTML document or fragment, quotes marked with `>`; empty if nothing can be made of it.

    Linear in its length.
    """
    cells = _CELL_ENDS.sub("", _CELL_BEGINS.sub(r"\1", html)) if "<td" in html or "<TD" in html else html
    try:
        text = _extracted(cells)
    except Exception:  # noqa: BLE001 - the parser's errors are not exported; hostile HTML must not stop the mail
        return ""
    return _BLANK_LINES.sub("\n\n", _TABS.sub("\t", text.replace("\xa0", " ")))


def _extracted(html: str) -> str:
    quoted = _QUOTE_TAG.search(html) is not None
    if quoted:
        # Marked in the source: the tree would be walked once a quote, and hostile mail has many.
        html = html.replace(_QUOTE_BEGINS, "").replace(_QUOTE_ENDS, "")
        html = _QUOTE_TAG.sub(_marked_tag, html)
    text = str(
        extract_plain_text(html, preserve_formatting=True, list_bullets=False, alt_texts=False, skip_elements=_HIDDEN)
    )
    return "\n".join(_with_marks(text)) if quoted else text


def _marked_tag(tag: re.Match[str]) -> str:
    return f"<div>{_QUOTE_ENDS}</div>{tag[0]}" if tag[1] else f"{tag[0]}<div>{_QUOTE_BEGINS}</div>"


def _with_marks(text: str) -> Iterator[str]:
    depth = 0
    for line in text.split("\n"):
        if line.strip() == _QUOTE_BEGINS:
            depth = min(_DEEPEST, depth + 1)
        elif line.strip() == _QUOTE_ENDS:
            depth = max(0, depth - 1)
        else:
            yield ("> " * depth + line).rstrip() if depth else line
