"""Log lines on standard error, as JSON or for people, without addresses, phone numbers or texts of mails.

The steps log ids, rules and reasons only. The redaction here is the last resort for what slips through, above all in
the messages of other people's exceptions: anything that looks like an e-mail address or a phone number is taken out,
and long texts are cut. The standard library's logging, which the libraries use, goes the same way.
"""

import logging
import re
import sys
from collections.abc import Mapping
from typing import TextIO

import structlog
from structlog.typing import EventDict, Processor, WrappedLogger

_ADDRESS = re.compile(r"[^\s@<>()\[\]\"',;:=]{1,64}@[^\s@<>()\[\]\"',;:=]{1,255}")
# Begins with + or 0, as nothing else does that we log: times, versions, hashes and ticket numbers do not.
_PHONE = re.compile(r"(?<![\w.:/+-])(?:\+|0)\d[\d ()/.-]{4,24}\d(?![\w:])")
_LONGEST = 2_000
_LONGEST_TRACEBACK = 20_000
_DEEPEST = 4
_OURS = frozenset({"timestamp", "level", "logger"})
"""Keys whose values are made here."""
_QUIET = ("alembic", "apscheduler", "imapclient", "urllib3", "msal", "google.auth", "tzlocal")


def configure(*, json: bool, level: str, stream: TextIO | None = None) -> None:
    """Has all logging of the process write to the stream, by default standard error, from a level such as `info` on."""
    shared: list[Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.stdlib.PositionalArgumentsFormatter(),
        structlog.processors.format_exc_info,
        redact,
    ]
    handler = logging.StreamHandler(stream or sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, _renderer(json=json)],
        )
    )
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(level.upper())
    for name in _QUIET:
        logging.getLogger(name).setLevel(logging.WARNING)
    logging.captureWarnings(capture=True)
    structlog.configure(
        processors=[
            structlog.stdlib.filter_by_level,
            *shared,
            structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
        ],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
    )


def redact(_logger: WrappedLogger, _method: str, event: EventDict) -> EventDict:
    """The line with addresses and phone numbers replaced and long texts cut, in every value at any depth."""
    return {
        key: value if key in _OURS or key.startswith("_") else _redacted(value, key) for key, value in event.items()
    }


def _redacted(value: object, key: str = "", depth: int = 0) -> object:
    if isinstance(value, str):
        return _redacted_text(str(value), _LONGEST_TRACEBACK if key == "exception" else _LONGEST)
    if value is None or isinstance(value, bool | int | float):
        return value
    if depth < _DEEPEST and isinstance(value, Mapping):
        return {_redacted(name): _redacted(inner, depth=depth + 1) for name, inner in value.items()}
    if depth < _DEEPEST and isinstance(value, list | tuple | set | frozenset):
        return [_redacted(inner, depth=depth + 1) for inner in value]
    return _redacted_text(str(value), _LONGEST)


def _redacted_text(text: str, longest: int) -> str:
    if len(text) > longest:
        text = text[:longest] + "…"
    return _PHONE.sub("[phone]", _ADDRESS.sub("[address]", text))


def _renderer(*, json: bool) -> Processor:
    if json:
        return structlog.processors.JSONRenderer(ensure_ascii=False)
    return structlog.dev.ConsoleRenderer(colors=False)
