"""What the environment says: settings as `INTAKE_SECTION__KEY`, and how a service manager watches over us.

Only this module looks at the process's environment; everything else is handed it.
"""

import json
import os
from collections.abc import Iterator, Mapping, MutableMapping
from dataclasses import dataclass
from datetime import timedelta

from intake.config.schema import Path, Setting

PREFIX = "INTAKE_"
FILE_VARIABLE = "INTAKE_CONFIG"
"""Names the configuration file; no setting."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Supervision:
    """What systemd asks of a service (sd_notify(3), sd_watchdog_enabled(3)); all None outside of it."""

    socket: str | None
    """Address of the notification socket: a path, or an abstract name that begins with @."""
    watchdog: timedelta | None
    """The service is killed when it is silent for so long."""


def process_environment() -> Mapping[str, str]:
    """A copy of the process's environment."""
    return dict(os.environ)  # noqa: TID251 - the one place that reads it


def supervision(environ: Mapping[str, str], *, pid: int) -> Supervision:
    """How systemd watches over the process with this id. Broken values count as none, since we cannot mend them."""
    watchdog = environ.get("WATCHDOG_USEC", "")
    meant_for_us = environ.get("WATCHDOG_PID", str(pid)) == str(pid)
    return Supervision(
        socket=environ.get("NOTIFY_SOCKET") or None,
        watchdog=timedelta(microseconds=int(watchdog))
        if meant_for_us and watchdog.isascii() and watchdog.isdigit()
        else None,
    )


def variable(path: Path) -> str:
    """The environment variable of a setting."""
    return PREFIX + "__".join(path).upper()


def overrides(environ: Mapping[str, str], known: Mapping[Path, Setting]) -> Iterator[tuple[Path, object, str]]:
    """Path, value and variable of each setting in the environment, unknown ones included so that they are refused.

    A list is written as JSON or with commas; a list of tables as JSON.
    """
    for name, text in sorted(environ.items()):
        if name.startswith(PREFIX) and name != FILE_VARIABLE:
            path = tuple(name.removeprefix(PREFIX).lower().split("__"))
            yield path, _value(text, known.get(path)), name


def put(tree: MutableMapping[str, object], path: Path, value: object) -> None:
    """Set a value in a tree of dicts, making tables on the way."""
    for key in path[:-1]:
        inner = tree.get(key)
        if not isinstance(inner, dict):
            inner = tree[key] = {}
        tree = inner
    tree[path[-1]] = value


def _value(text: str, setting: Setting | None) -> object:
    if text.lstrip()[:1] in {"[", "{"} and (setting is None or setting.is_list):
        try:
            return json.loads(text)
        except ValueError:
            return text
    if setting is not None and setting.is_list:
        return [item.strip() for item in text.split(",") if item.strip()]
    return text
