"""The demonstration's director: lets mails arrive at a pace, and has told what becomes of them."""

import socket
import threading
import time
from contextlib import suppress
from dataclasses import dataclass

from rich.console import Console

from intake.demo.colleagues import Lead
from intake.demo.crowd import Crowd
from intake.demo.judge import faults
from intake.demo.scene import Scene, samples
from intake.demo.telling import Telling

_LOOK_EVERY = 0.2
_PATIENCE = 60.0
"""Seconds that the last sample may take after all have been posted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """How fast mails arrive, in seconds from one to the next."""

    at_once: int
    """So many samples arrive together, so that the desk is not empty when somebody comes."""
    samples: float
    crowd: float | None
    """After the samples; None for an end there."""


class Live:
    """One performance: the samples, and then whoever else writes."""

    def __init__(self, stage: Scene, console: Console, pace: Pace) -> None:
        self._stage = stage
        self._console = console
        self._pace = pace
        self._telling = Telling(stage, console)
        self._lead = Lead(stage) if pace.crowd else None
        self._crowd = Crowd()
        self._stopped = threading.Event()

    def stop(self) -> None:
        """Has `run` return soon; may be called from any thread."""
        self._stopped.set()

    def wait_for_desk(self) -> bool:
        """Whether the desk answers; False once stopped."""
        desk = self._stage.program.config.desk
        while not self._stopped.wait(_LOOK_EVERY):
            with suppress(OSError), socket.create_connection((desk.listen, desk.port), timeout=1):
                return True
        return False

    def run(self) -> None:
        """Post and tell, until all samples are there, or, if more follow, until stopped."""
        self._post_samples()
        self._wait_for_the_last()
        if self._pace.crowd and not self._stopped.is_set():
            self._tell_how_it_went()
            self._post_crowd(self._pace.crowd)

    def _post_samples(self) -> None:
        waiting = list(samples())
        while waiting and not self._stopped.is_set():
            posted = next((sample for sample in waiting if self._stage.deliver(sample)), None)
            if posted:
                waiting.remove(posted)
            self._post_answer()
            is_early = len(samples()) - len(waiting) < self._pace.at_once
            self._look(0 if is_early else self._pace.samples)

    def _wait_for_the_last(self) -> None:
        until = time.monotonic() + _PATIENCE
        while not self._telling.is_complete and time.monotonic() < until and not self._stopped.is_set():
            self._look(_LOOK_EVERY)

    def _tell_how_it_went(self) -> None:
        self._telling.look()
        wrong = faults(samples(), self._stage.lines())
        for name, fault in wrong.items():
            self._console.print(f"  [red]{name} {fault}[/]")
        if not wrong:
            self._console.print(
                f"  [green]All {len(samples())} samples ended where they should.[/] More practices write now."
            )

    def _post_crowd(self, pause: float) -> None:
        while not self._stopped.is_set():
            self._stage.deliver_draft(self._crowd.somebody_new(), None)
            self._look(pause / 2)
            self._post_answer()
            self._look(pause / 2)

    def _post_answer(self) -> None:
        """Whoever was written to from the desk writes back; only while somebody may sit there."""
        answer = self._crowd.answer(list(self._stage.post.letters)) if self._pace.crowd else None
        if answer:
            self._stage.deliver_draft(*answer)

    def _look(self, seconds: float) -> None:
        """Tell what is new, for so long."""
        until = time.monotonic() + seconds
        while True:
            self._telling.look()
            if self._lead:
                self._lead.look()
            if self._stopped.wait(min(_LOOK_EVERY, max(0.0, until - time.monotonic()))) or time.monotonic() >= until:
                return
