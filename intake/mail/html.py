"""HTML to text, as a reader would see it: block by block, table cells side by side, nothing hidden."""

import re

from resiliparse.extract.html2text import extract_plain_text

_BLANK_LINES = re.compile(r"\n(?:[ \t]*\n){2,}")
_CELLS = re.compile(r"\t{2,}")


def html_text(html: str) -> str:
    """The visible text of an HTML document or fragment; empty if nothing can be made of it. Linear in its length."""
    try:
        text = extract_plain_text(html, preserve_formatting=True, list_bullets=False, alt_texts=False)
    except Exception:  # noqa: BLE001 - the parser's errors are not exported; hostile HTML must not stop the mail
        return ""
    return _BLANK_LINES.sub("\n\n", _CELLS.sub("\t", str(text).replace("\xa0", " ")))
