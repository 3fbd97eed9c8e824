"""Tells alarms to the log, a command and a webhook: once when raised, again while they last, and when they are over.

What a sink did not take is told again at the next look, so a webhook that is down for a while misses nothing that
lasts. What was told is remembered in this process only: after a restart, what still is the case is raised anew.
"""

import json
import os
import signal
import subprocess
import urllib.request
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from http.client import HTTPException
from typing import IO

import structlog
from pydantic import SecretStr

from intake.steps.alarm import Alarm, AlarmSink, Moment, Severity

_log = structlog.get_logger(__name__)

_COMMAND_ENVIRONMENT = {"PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "LANG": "C.UTF-8"}
"""What the command sees of the environment: none of our secrets."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Told:
    alarm: Alarm
    at: datetime


class Alarms:
    """Shows each alarm to every sink at its moments."""

    def __init__(self, sinks: tuple[AlarmSink, ...], *, repeat_after: timedelta) -> None:
        self._sinks = sinks
        self._repeat_after = repeat_after
        self._told: tuple[dict[str, _Told], ...] = tuple({} for _ in sinks)

    def show(self, alarms: tuple[Alarm, ...], *, now: datetime) -> None:
        """These alarms are the case now, and no others."""
        current = {alarm.key: alarm for alarm in alarms}
        for sink, told in zip(self._sinks, self._told, strict=True):
            for key in [key for key in told if key not in current]:
                if sink.notify(told[key].alarm, Moment.OVER):
                    del told[key]
            for key, alarm in current.items():
                moment = self._moment(told.get(key), now)
                if moment and sink.notify(alarm, moment):
                    told[key] = _Told(alarm=alarm, at=now)

    def _moment(self, told: _Told | None, now: datetime) -> Moment | None:
        if told is None:
            return Moment.RAISED
        return Moment.CONTINUES if now - told.at >= self._repeat_after else None


class LogSink:
    """Writes alarms to the log."""

    def notify(self, alarm: Alarm, moment: Moment) -> bool:
        """Writes one line; always arrives."""
        level = "info" if moment is Moment.OVER else "critical" if alarm.severity is Severity.CRITICAL else "warning"
        getattr(_log, level)("alarm", **_fields(alarm, moment))
        return True


class CommandSink:
    """Runs a program for each alarm, without a shell, with the alarm as JSON on its standard input."""

    def __init__(self, command: tuple[str, ...], *, timeout: timedelta) -> None:
        self._command = command
        self._timeout = timeout.total_seconds()

    def notify(self, alarm: Alarm, moment: Moment) -> bool:
        """Whether the program ended with status 0 in time; else it and its children are killed."""
        try:
            process = self._started()
        except OSError as broken:
            _log.error("alarm_command_failed", key=alarm.key, error=type(broken).__name__)
            return False
        with process:
            status = self._told(process, _json(alarm, moment))
        if status != 0:
            _log.error("alarm_command_failed", key=alarm.key, status=status)
        return status == 0

    def _started(self) -> subprocess.Popen[bytes]:
        return subprocess.Popen(  # noqa: S603 - the operator's own words, split by the operator
            self._command,
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env=_COMMAND_ENVIRONMENT,
            # A group of its own, so that what it started can be killed with it.
            start_new_session=True,
        )

    def _told(self, process: subprocess.Popen[bytes], message: bytes) -> int | str:
        try:
            process.communicate(message, timeout=self._timeout)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
            return "timeout"
        return process.returncode


class _NoRedirect(urllib.request.HTTPRedirectHandler):
    """Lets no answer send an alarm elsewhere."""

    def redirect_request(
        self, req: urllib.request.Request, fp: IO[bytes], code: int, msg: str, headers: object, newurl: str
    ) -> None:
        """No new request: the redirect counts as an error."""


class WebhookSink:
    """Posts each alarm as JSON to an address, which may hold a token and is never logged."""

    def __init__(self, url: SecretStr, *, timeout: timedelta) -> None:
        self._url = url
        self._timeout = timeout.total_seconds()
        # Neither proxies from the environment nor redirects: it goes where the operator said, or nowhere.
        self._opener = urllib.request.build_opener(urllib.request.ProxyHandler({}), _NoRedirect())

    def notify(self, alarm: Alarm, moment: Moment) -> bool:
        """Whether the address answered with a status of the 200s in time."""
        try:
            request = urllib.request.Request(  # noqa: S310 - config allows https, or http to this machine
                self._url.get_secret_value(), data=_json(alarm, moment), headers={"Content-Type": "application/json"}
            )
            with self._opener.open(request, timeout=self._timeout):
                return True
        except (OSError, ValueError, HTTPException) as broken:
            _log.error("alarm_webhook_failed", key=alarm.key, error=type(broken).__name__)
            return False


def _fields(alarm: Alarm, moment: Moment) -> Mapping[str, str]:
    return {
        "moment": moment.value,
        "key": alarm.key,
        "severity": alarm.severity.value,
        "summary": alarm.summary,
        "mend": alarm.mend,
        "since": alarm.since.isoformat(),
    }


def _json(alarm: Alarm, moment: Moment) -> bytes:
    return json.dumps(_fields(alarm, moment), ensure_ascii=False).encode("utf-8") + b"\n"
