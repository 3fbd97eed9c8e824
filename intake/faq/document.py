"""The FAQ as values: entries, the history of editions, and the example sentences the matcher learns from."""

from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Translation:
    """Question and answer in one language. `answer` is Markdown limited to paragraphs, lists and plain links."""

    language: str
    question: str
    answer: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One numbered question with its answer.

    `examples` ask just this in customers' words; `near_misses` share words with it and ask something else.
    """

    number: int
    translations: tuple[Translation, ...]
    """The document's own language first; never empty."""
    examples: tuple[str, ...] = ()
    near_misses: tuple[str, ...] = ()
    bare_report: bool = False
    """Whether a report without question or request ("a man from Microsoft keeps calling") is enough to cite it."""
    instead_of: tuple[int, ...] = ()
    """Numbers of entries that answer the same: of these and this one, only the best is cited."""

    def in_language(self, language: str) -> Translation:
        """The translation in this language, else the first one."""
        return next((t for t in self.translations if t.language == language), self.translations[0])


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """One row of the version table. `published_at` is aware; times without zone are Europe/Berlin."""

    number: str
    published_at: datetime
    change: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A whole FAQ: what was published, plus what only the matcher needs."""

    title: str
    language: str
    entries: tuple[Entry, ...]
    versions: tuple[Version, ...]
    """Oldest first; never empty. The last one is the document's own."""
    ordinary: tuple[str, ...] = field(default=())
    """Sentences of everyday support mails that no entry answers."""

    @property
    def version(self) -> Version:
        """The document's own version."""
        return self.versions[-1]

    def entry(self, number: int) -> Entry | None:
        """The entry with this number, if there is one."""
        return next((e for e in self.entries if e.number == number), None)
