"""An alarm as a value, and where alarms go. The conditions are in `intake.steps.watch`."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol


class Severity(StrEnum):
    """How bad it is."""

    CRITICAL = "critical"
    """Mail does not come in or go out."""
    WARNING = "warning"
    """Something needs a person, but the line runs."""


class Moment(StrEnum):
    """Which of its moments an alarm is told at."""

    RAISED = "raised"
    CONTINUES = "continues"
    OVER = "over"


@dataclass(frozen=True, slots=True, kw_only=True)
class Alarm:
    """Something a person has to look at. Holds nothing of any mail."""

    key: str
    """Names the condition, `mailbox_silent` or `difference:INBOX`; the same condition has the same key each time."""
    severity: Severity
    summary: str
    """One sentence: what is the case."""
    mend: str
    """One sentence: what to do."""
    since: datetime
    """Aware: when it began."""


class AlarmSink(Protocol):
    """A place that alarms are told to."""

    def notify(self, alarm: Alarm, moment: Moment) -> bool:
        """Tells it; whether it arrived. Never raises, takes a bounded time."""
        ...
