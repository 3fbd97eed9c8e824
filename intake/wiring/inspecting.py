"""Reading mails from files, as the daemon would read and judge them as first mails; no database, no network."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from intake.clock import SystemClock
from intake.config import load
from intake.config.environment import FILE_VARIABLE
from intake.config.loading import USUAL_PLACES
from intake.config.tree import Config
from intake.faq.document import Document
from intake.faq.parsing import parse_document
from intake.mail.message import Unreadable, UnreadableReason
from intake.readers import HEADER_BYTES, ReaderDied, ReaderPool, ReadResult, Sheet
from intake.triage.case import Case, Known, Policy, ReplyLevel, UnreadableCase
from intake.triage.decision import Decision
from intake.triage.policy import decide
from intake.wiring.matching import first_document
from intake.wiring.reading import reading_setup
from intake.wiring.settings import identity_of, policy_of
from intake.wiring.shipped import shipped

GROUP = 500
GROUP_BYTES = 32 << 20
"""Files held in memory at a time: at most so many, and so many bytes."""
_NO_KEY = b"no letter is ours"
_LOGIN = "INTAKE_MAILBOX__AUTH__PASSWORD"


@dataclass(frozen=True, slots=True, kw_only=True)
class Inspected:
    """A file, what reading it gave, and what the daemon would do about it."""

    file: Path
    result: ReadResult
    decision: Decision


@dataclass(frozen=True, slots=True, kw_only=True)
class NotOpened:
    """A file that could not be opened, and why."""

    file: Path
    why: str


def config_to_inspect_with(path: Path | None, environ: Mapping[str, str]) -> tuple[Config, Path]:
    """The configuration and the folder of fitted models.

    Where there is no file at all it is the shipped example, and models are kept in the user's cache. Raises
    ConfigBroken.
    """
    if path or FILE_VARIABLE in environ or any(place.is_file() for place in USUAL_PLACES):
        config = load(path, environ)
        return config, config.paths.data / "models"
    # The example names a password file that is not there, and nobody is going to log in.
    config = load(shipped("config.example.toml"), {_LOGIN: "unused", **environ})
    home = environ.get("XDG_CACHE_HOME") or Path(environ.get("HOME", "/var/tmp")) / ".cache"  # noqa: S108 - a cache
    return config, Path(home) / "intake" / "models"


class Inspector:
    """Reads mails by reader processes, so that none can hold it up longer than the configured time."""

    def __init__(self, config: Config, models: Path, *, document: Document | None = None, key: bytes = _NO_KEY) -> None:
        """Matches with this document, by default the configuration's, and fits its model unless that is cached.

        With the right key our own letters are known when they come back. Raises OSError and DocumentError for the FAQ's document.
        """
        document = document or parse_document(first_document(config))
        self._config = config
        self._policy: Policy = policy_of(config)
        self._setup = reading_setup(config, identity_of(config, key), document, models=models)

    def inspect(self, files: Iterable[Path], *, processes: int) -> Iterator[Inspected | NotOpened]:
        """One value a file, in their order. Raises ReadersBroken."""
        with closing(self.readers(processes)) as readers:
            for group in _groups(files, self._config.mailbox.max_message_size):
                judged = self.judged([sheet for _, sheet in group if isinstance(sheet, Sheet)], readers)
                for file, sheet in group:
                    if isinstance(sheet, NotOpened):
                        yield sheet
                    else:
                        result, decision = next(judged)
                        yield Inspected(file=file, result=result, decision=decision)

    def readers(self, processes: int) -> ReaderPool:
        """Reader processes, to be closed."""
        return ReaderPool(self._setup, processes=processes, limit=self._config.limits.reading_time)

    def judged(self, sheets: Sequence[Sheet], readers: ReaderPool) -> Iterator[tuple[ReadResult, Decision]]:
        """What reading each gave, and the decision about it as a first mail. Raises ReadersBroken."""
        now = SystemClock().now()
        for sheet, result in zip(sheets, readers.read_all(sheets), strict=True):
            read = _read(result, sheet)
            yield read, self._decision(read, now)

    def _decision(self, result: ReadResult, now: datetime) -> Decision:
        known = _nothing_known(self._config.replies.level)
        if isinstance(result, Unreadable):
            return decide(UnreadableCase(unreadable=result, known=known, now=now), self._policy)
        case = Case(
            message=result.message,
            origin=result.origin,
            reading=result.reading,
            known=known,
            complete=result.complete,
            now=now,
        )
        return decide(case, self._policy)


def _nothing_known(level: ReplyLevel) -> Known:
    return Known(
        earlier=None,
        suspicious=False,
        ticket=None,
        link=None,
        sender_is_known=False,
        bounced_letter=None,
        letters_to_address=0,
        letters_in_window=0,
        level=level,
    )


def _read(result: ReadResult | ReaderDied, sheet: Sheet) -> ReadResult:
    if not isinstance(result, ReaderDied):
        return result
    return Unreadable(
        reason=UnreadableReason.BROKEN,
        detail="the reader process died over this mail",
        sender=None,
        subject="",
        message_id=None,
        size=len(sheet.raw),
    )


def _groups(files: Iterable[Path], max_size: int) -> Iterator[list[tuple[Path, Sheet | NotOpened]]]:
    """The files in groups that fit into memory."""
    group: list[tuple[Path, Sheet | NotOpened]] = []
    held = 0
    for file in files:
        sheet = _sheet(file, max_size)
        group.append((file, sheet))
        held += len(sheet.raw) if isinstance(sheet, Sheet) else 0
        if len(group) == GROUP or held >= GROUP_BYTES:
            yield group
            group, held = [], 0
    if group:
        yield group


def _sheet(file: Path, max_size: int) -> Sheet | NotOpened:
    """The file's bytes, or of a mail over the limit its headers, which is all that would be fetched of it."""
    try:
        with file.open("rb") as opened:
            raw = opened.read(max_size + 1)
    except OSError as broken:
        return NotOpened(file=file, why=broken.strerror or type(broken).__name__)
    if len(raw) <= max_size:
        return Sheet(raw=raw, complete=True)
    head = raw[: 16 * HEADER_BYTES].replace(b"\r\n", b"\n").partition(b"\n\n")[0]
    return Sheet(raw=head + b"\n\n", complete=False)
