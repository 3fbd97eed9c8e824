"""What keeps the steps going: schedule, signals, watchdog, health, alarms, log. Knows callables, not their insides."""

from intake.daemon.alarms import Alarms, CommandSink, LogSink, WebhookSink
from intake.daemon.health import Check, HealthServer, Probes
from intake.daemon.jobs import Job, JobState, Stopping
from intake.daemon.metrics import Figures, Metrics
from intake.daemon.running import Daemon, Stopped
from intake.daemon.supervision import Supervisor

__all__ = [
    "Alarms",
    "Check",
    "CommandSink",
    "Daemon",
    "Figures",
    "HealthServer",
    "Job",
    "JobState",
    "LogSink",
    "Metrics",
    "Probes",
    "Stopped",
    "Stopping",
    "Supervisor",
    "WebhookSink",
]
