"""What /metrics shows: ages and counts measured when asked, and counters of what happened in this process."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta

from prometheus_client import CollectorRegistry, Counter, generate_latest
from prometheus_client.core import GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

from intake.daemon.jobs import JobState


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """How things stand, over all hosts; an age is None while there is nothing to measure."""

    ages: Mapping[str, timedelta | None] = field(default_factory=dict)
    """Since the last good `poll`, `handle`, `deliver`."""
    mails_waiting: int = 0
    oldest_mail_waiting: timedelta | None = None
    mails_in_quarantine: int = 0
    letters: Mapping[str, int] = field(default_factory=dict)
    """By state."""
    oldest_letter_waiting: timedelta | None = None
    tickets: Mapping[str, int] = field(default_factory=dict)
    """By state."""
    differences: Mapping[str, int] = field(default_factory=dict)
    """Mails on the server less mails in the ledger, by folder."""


class Metrics:
    """The metrics of one process, in a registry of their own."""

    def __init__(self, figures: Callable[[], Figures], jobs: Callable[[], tuple[JobState, ...]]) -> None:
        self._registry = CollectorRegistry()
        self._registry.register(_Measured(figures, jobs))
        self._mails = self._counter("intake_mails", "Mails handled, by what became of them.")
        self._letters = self._counter("intake_letters_delivered", "Attempts to send a letter, by outcome.")

    def count_mail(self, outcome: str, number: int = 1) -> None:
        """So many mails were handled with this outcome."""
        self._mails.labels(outcome).inc(number)

    def count_letter(self, outcome: str, number: int = 1) -> None:
        """So many attempts to send a letter had this outcome."""
        self._letters.labels(outcome).inc(number)

    def text(self) -> bytes:
        """Everything in the Prometheus text format; raises what measuring raises."""
        return generate_latest(self._registry)

    def _counter(self, name: str, documentation: str) -> Counter:
        return Counter(name, documentation, ["outcome"], registry=self._registry)


class _Measured(Collector):
    """Measures when it is asked."""

    def __init__(self, figures: Callable[[], Figures], jobs: Callable[[], tuple[JobState, ...]]) -> None:
        self._figures = figures
        self._jobs = jobs

    def describe(self) -> Iterable[Metric]:
        """Nothing beforehand, so that registering does not measure."""
        return ()

    def collect(self) -> Iterable[Metric]:
        """All gauges, with the figures of now."""
        yield from _gauges(self._figures())
        yield from _job_metrics(self._jobs())


def _gauges(now: Figures) -> Iterable[Metric]:
    yield _family(
        "intake_last_success_age_seconds", "Time since the last success of a step.", "step", _seconds(now.ages)
    )
    yield _single("intake_mails_waiting", "Stored mails not yet handled.", now.mails_waiting)
    yield _age("intake_oldest_mail_waiting_seconds", "Age of the oldest of them.", now.oldest_mail_waiting)
    yield _single("intake_mails_in_quarantine", "Mails set aside for a person.", now.mails_in_quarantine)
    yield _family("intake_letters", "Letters in the outbox.", "state", now.letters)
    yield _age(
        "intake_oldest_letter_waiting_seconds", "How long the oldest due letter waits.", now.oldest_letter_waiting
    )
    yield _family("intake_tickets", "Tickets.", "state", now.tickets)
    yield _family(
        "intake_folder_difference", "Mails on the server less mails in the ledger.", "folder", now.differences
    )


def _job_metrics(jobs: tuple[JobState, ...]) -> Iterable[Metric]:
    yield _family(
        "intake_job_rounds", "Rounds of a job since the start.", "job", {job.name: job.rounds for job in jobs}
    )
    yield _family("intake_job_failures", "Rounds that failed.", "job", {job.name: job.failures for job in jobs})
    yield _family("intake_job_stalled", "1 if the job stalls.", "job", {job.name: int(job.stalled) for job in jobs})


def _seconds(ages: Mapping[str, timedelta | None]) -> Mapping[str, float]:
    return {name: age.total_seconds() for name, age in ages.items() if age is not None}


def _family(name: str, documentation: str, label: str, values: Mapping[str, float]) -> Metric:
    family = GaugeMetricFamily(name, documentation, labels=[label])
    for key, value in sorted(values.items()):
        family.add_metric([key], value)
    return family


def _single(name: str, documentation: str, value: float) -> Metric:
    return GaugeMetricFamily(name, documentation, value=value)


def _age(name: str, documentation: str, age: timedelta | None) -> Metric:
    """Without a sample while there is nothing to measure: 0 would say that all is well."""
    return GaugeMetricFamily(name, documentation, value=None if age is None else age.total_seconds())
