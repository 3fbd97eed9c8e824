"""A stranger's HTML made fit to be looked at: legible, and unable to do, load or hide anything.

Theory of operation. The allow-list keeps what carries words and their order, and of styles the few properties that
people speak by ("my answers are in red"). Nothing of it has an address: pictures become a word, links become their
words with the address written behind them, so that nobody clicks and everybody sees where it would have led. The
result stands in a document of ours whose policy allows no script, no request and no frame, inside a frame without any
right (HTML, 4.8.5, `sandbox`). Each of the three would be enough.

The parser's work can grow with the square of how deep unclosed elements are nested, so such a mail is not shown.
"""

import re
from collections import Counter
from dataclasses import dataclass
from html import escape, unescape

import nh3

from intake.desk.text import harmless

LONGEST_HTML = 250_000
"""Characters; what stands behind them is left off, and it is said so."""
MOST_TAGS = 30_000
"""And as many character references."""
DEEPEST = 400
"""Elements open at a time."""
_LONGEST_ADDRESS = 200
_LONGEST_STYLE = 1_000

FRAME_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox; form-action 'none'; base-uri 'none'; frame-ancestors 'self'"

_TAGS = frozenset(
    "a abbr address b bdi bdo big blockquote br caption center cite code col colgroup dd del dfn div dl dt em font "
    "h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q s samp small span strike strong sub sup table tbody td "
    "tfoot th thead tr tt u ul var".split()
)
_DROPPED_WHOLE = frozenset(
    "script style title template noscript iframe object embed applet svg math audio video canvas select textarea "
    "noframes noembed xmp plaintext".split()
)
_ATTRIBUTES = {
    "*": {"style", "dir", "lang"},
    "a": {"href"},
    "img": {"alt"},
    "font": {"color"},
    "td": {"colspan", "rowspan", "align"},
    "th": {"colspan", "rowspan", "align"},
    "ol": {"start"},
}
_STYLES = frozenset({"color", "background-color", "font-weight", "font-style", "text-decoration", "text-align"})
_STYLE_VALUE = re.compile(r"#[0-9a-f]{3,8}|[a-z-]{1,30}|[1-9]00|(?:rgb|hsl)a?\([0-9., %/]{1,40}\)")
_SCHEMES = frozenset({"http", "https", "mailto", "tel"})
_VOID_OR_OPEN = frozenset(
    "area base br col embed hr img input link meta param source track wbr p li dt dd tr td th tbody thead tfoot option "
    "html head body".split()
)
"""Elements that have no end, or rarely have it written down, and close each other."""

_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]{0,20})")
_IMAGE = re.compile(r"<img\b", re.IGNORECASE)
_KEPT_IMAGE = re.compile(r'<img(?: [a-z]+="[^"]*")*>')
_ALT = re.compile(r' alt="([^"]*)"')
_LINK = re.compile(r'<a((?: [a-z]+="[^"]*")*)>|</a>')
_HREF = re.compile(r' href="([^"]*)"')

_STYLE = """
:root { color-scheme: light; }
body { margin: 0; padding: 12px; background: #fff; color: #1b2430; font: 15px/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
table { border-collapse: collapse; max-width: 100%; }
td, th { padding: 2px 6px; vertical-align: top; text-align: start; }
blockquote { margin: 8px 0; padding-inline-start: 10px; border-inline-start: 3px solid #838d9b; }
pre { white-space: pre-wrap; }
.address, .picture { color: #556170; font-size: 13px; }
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """HTML that may be shown, and what it lacks."""

    html: str
    pictures: int
    """How many there were; none is shown."""
    is_cut: bool


def shown(html: str) -> Shown | None:
    """The HTML of a mail, made harmless; None if it is built so that nobody should parse it. Linear in its length."""
    text = harmless(html[:LONGEST_HTML])
    if _is_too_deep(text):
        return None
    clean = nh3.clean(
        text,
        tags=set(_TAGS),
        clean_content_tags=set(_DROPPED_WHOLE),
        attributes={tag: set(names) for tag, names in _ATTRIBUTES.items()},
        attribute_filter=_kept_value,
        url_schemes=set(_SCHEMES),
        link_rel=None,
        strip_comments=True,
    )
    return Shown(html=_unlinked(clean), pictures=len(_IMAGE.findall(text)), is_cut=len(html) > LONGEST_HTML)


def _kept_value(_tag: str, name: str, value: str) -> str | None:
    """The value an attribute may keep: of a style, the properties people speak by and plain values; None for nothing."""
    if name != "style":
        return value
    declared = (part.partition(":") for part in value[:_LONGEST_STYLE].lower().split(";"))
    plain = ((key.strip(), words.replace("!important", "").strip()) for key, _, words in declared)
    kept = [f"{key}:{words}" for key, words in plain if key in _STYLES and _STYLE_VALUE.fullmatch(words)]
    return ";".join(kept) or None


def document_of(html: str, language: str) -> str:
    """A document that holds this harmless HTML, for a frame."""
    return (
        f'<!doctype html>\n<html lang="{escape(language)}"><head><meta charset="utf-8">'
        f"<title>Mail</title><style>{_STYLE}</style></head>\n<body>\n{html}\n</body></html>\n"
    )


def _is_too_deep(html: str) -> bool:
    opened: Counter[str] = Counter()
    # Of character references, too, the cleaner's work grows with the square.
    if html.count("&") > MOST_TAGS:
        return True
    depth = 0
    for count, match in enumerate(_TAG.finditer(html)):
        name = match[2].lower()
        if name not in _VOID_OR_OPEN:
            step = 1 if not match[1] else -1 if opened[name] else 0
            opened[name] += step
            depth += step
        if depth > DEEPEST or count >= MOST_TAGS:
            return True
    return False


def _unlinked(clean: str) -> str:
    """The cleaner's own output, whose form is known, without links and pictures."""
    waiting: list[str] = []

    def link(match: re.Match[str]) -> str:
        if match[0] != "</a>":
            found = _HREF.search(match[1])
            waiting.append(found[1] if found else "")
            return "<u>"
        address = unescape(waiting.pop()) if waiting else ""
        return f"</u>{_written(address)}"

    return _LINK.sub(link, _KEPT_IMAGE.sub(_picture, clean))


def _written(address: str) -> str:
    if not address:
        return ""
    cut = address if len(address) <= _LONGEST_ADDRESS else f"{address[:_LONGEST_ADDRESS]}…"
    return f' <span class="address" dir="ltr">[{escape(cut)}]</span>'


def _picture(match: re.Match[str]) -> str:
    alt = _ALT.search(match[0])
    return f'<span class="picture">[{alt[1]}]</span>' if alt and alt[1].strip() else ""
