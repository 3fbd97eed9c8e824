"""What the HTML of a letter may be made of: a short list of elements and attributes, everything else is refused.

The list holds nothing that runs, loads or sends; style only as an attribute and without addresses in it.
"""

from html.parser import HTMLParser

from intake.letters.answer import is_allowed
from intake.letters.content import BOUNDARY, UNKNOWN, Finding

_INLINE = frozenset({"a", "b", "em", "span", "strong"})
_ELEMENTS = _INLINE | frozenset(
    {
        "html",
        "head",
        "meta",
        "title",
        "body",
        "main",
        "header",
        "footer",
        "section",
        "div",
        "p",
        "h1",
        "h2",
        "h3",
        "ul",
        "ol",
        "li",
        "dl",
        "dt",
        "dd",
        "br",
        "hr",
    }
)
_ATTRIBUTES: dict[str, frozenset[str]] = {
    "*": frozenset({"lang", "style", "dir"}),
    "a": frozenset({"href"}),
    "ol": frozenset({"start"}),
    "meta": frozenset({"charset", "name", "content"}),
}
_META_NAMES = frozenset({"viewport", "color-scheme", "supported-color-schemes"})
_LOADING_STYLE = (
    "url",
    "@",
    "\\",
    "expression",
    "image",
    "behavior",
    "-moz-binding",
    "position",
    "content:",
    "display:none",
    "/*",
)


class Page(HTMLParser):
    """Reads a page or a template's source and notes what is wrong and the words it shows, with their lines."""

    def __init__(self, html: str, hosts: frozenset[str]) -> None:
        super().__init__(convert_charrefs=True)
        self.findings: list[Finding] = []
        self._hosts = hosts
        self._words: list[str] = []
        self._lines = 1
        self.feed(html)
        self.close()

    @property
    def words(self) -> str:
        """The text between the elements, each word in its line; blocks are set apart by BOUNDARY."""
        return "".join(self._words)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Check an element and its attributes."""
        self._separate(tag)
        if tag not in _ELEMENTS:
            self._find(f"uses the element <{tag}>.", f"Use only {', '.join(sorted(_ELEMENTS))}.")
            return
        for name, value in attrs:
            self._check(tag, name, (value or "").strip())

    def handle_endtag(self, tag: str) -> None:
        """Note the end of a block."""
        self._separate(tag)

    def handle_data(self, data: str) -> None:
        """Keep the words in their line."""
        line = self.getpos()[0]
        if line > self._lines:
            self._words.append("\n" * (line - self._lines))
        self._words.append(data)
        self._lines = line + data.count("\n")

    def handle_comment(self, data: str) -> None:  # noqa: ARG002 - the interface's
        """Refuse comments: Outlook shows what stands in some of them."""
        self._find("has a comment or processing instruction.", "Write {# … #} instead, which is never sent.")

    # Which of the three is called for what differs between versions of Python.
    handle_pi = handle_comment
    unknown_decl = handle_comment

    def _check(self, tag: str, name: str, value: str) -> None:
        if name not in _ATTRIBUTES["*"] | _ATTRIBUTES.get(tag, frozenset()):
            self._find(
                f"uses the attribute {name} on <{tag}>.", "Take it out; nothing in a letter runs, loads or sends."
            )
        elif name == "href" and value != UNKNOWN and not is_allowed(value, self._hosts):
            self._find(f"links to {value[:80]!r}.", 'Write href="{{ website }}".')
        elif name == "style" and _loads(value):
            self._find("has a style that loads, hides or moves something.", "Use plain colours, sizes and margins.")
        elif tag == "meta" and name == "name" and value.lower() not in _META_NAMES:
            self._find(f"has a meta element named {value[:40]!r}.", f"Use only {', '.join(sorted(_META_NAMES))}.")

    def _separate(self, tag: str) -> None:
        if tag not in _INLINE:
            self._words.append(BOUNDARY)

    def _find(self, what: str, mend: str) -> None:
        self.findings.append(Finding(line=self.getpos()[0], what=what, mend=mend))


def _loads(style: str) -> bool:
    squeezed = "".join(style.lower().split())
    return any(sign in squeezed for sign in _LOADING_STYLE)
