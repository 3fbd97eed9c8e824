"""The daemon put together: its jobs, its health page, its alarms."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime, timedelta

from intake.config import Supervision
from intake.daemon import (
    Alarms,
    CommandSink,
    Daemon,
    Figures,
    HealthServer,
    Job,
    LogSink,
    Metrics,
    Probes,
    Stopped,
    Stopping,
    Supervisor,
    WebhookSink,
)
from intake.steps.alarm import Alarm, AlarmSink, Severity
from intake.steps.collect import Collected
from intake.steps.deliver import Delivered
from intake.steps.handle import Handled
from intake.steps.remind import Reminded
from intake.steps.watch import alarms
from intake.store import board, folders, progress
from intake.store.errors import StoreRefused, StoreUnavailable
from intake.wiring.program import Program

REMIND_EVERY = timedelta(minutes=10)


class Service:
    """The daemon of one program, ready to run."""

    def __init__(self, program: Program, supervision: Supervision) -> None:
        self._program = program
        self._started_at = program.clock.now()
        self._collecting = program.collecting()
        self._handling = program.handling()
        self._delivering = program.delivering()
        self._alarms = Alarms(_sinks(program), repeat_after=program.config.monitoring.alarms.repeat_after)
        self.daemon = Daemon(
            self._jobs(),
            supervisor=Supervisor(supervision.socket),
            watchdog=supervision.watchdog,
            grace=program.config.workers.stop_within,
        )
        self._metrics = Metrics(self._figures, self.daemon.states)

    def run(self) -> Stopped:
        """Run until a signal comes. Raises OSError if the health page's or the desk's address cannot be bound."""
        # Readers are started before any thread is.
        self._handling.equipment()
        with self._health_page(), self._desk():
            stopped = self.daemon.run()
        if not stopped.unfinished:
            self._handling.close()
            self._collecting.release()
        return stopped

    def _jobs(self) -> tuple[Job, ...]:
        config = self._program.config
        looks = config.workers.interval
        slowest = config.limits.reading_time * 3 + config.mailbox.timeout * 3
        return (
            Job(
                name="collect",
                run=self._counted_collect,
                every=min(config.mailbox.interval, config.mailbox.idle_refresh),
                rest=self._collecting.rest if config.mailbox.idle else None,
                allowance=slowest,
            ),
            Job(
                name="handle",
                run=self._counted_handle,
                every=looks,
                wake=self._program.handle_wake,
                allowance=slowest,
            ),
            Job(
                name="deliver",
                run=self._counted_deliver,
                every=looks,
                wake=self._program.deliver_wake,
                allowance=config.smtp.timeout * 4,
            ),
            Job(name="remind", run=self._remind, every=REMIND_EVERY),
            Job(name="watch", run=self._watch, every=config.monitoring.alarms.check_every),
        )

    def _counted_collect(self, stopping: Stopping) -> Collected | None:
        done = self._collecting.run(stopping)
        self._metrics.count_mail("arrived", done.arrived)
        return done if done.arrived else None

    def _counted_handle(self, stopping: Stopping) -> Handled | None:
        done = self._handling.run(stopping)
        for outcome, number in (("filed", done.filed), ("unreadable", done.unreadable), ("failed", done.failed)):
            self._metrics.count_mail(outcome, number)
        return done if done.filed or done.failed else None

    def _counted_deliver(self, stopping: Stopping) -> Delivered | None:
        done = self._delivering.run(stopping)
        for outcome, number in (("sent", done.sent), ("later", done.later), ("failed", done.failed)):
            self._metrics.count_letter(outcome, number)
        return done if done.sent or done.later or done.failed or done.limited else None

    def _remind(self, _stopping: Stopping) -> Reminded | None:
        done = self._program.remind()
        return done if done.reminded or done.given_up else None

    def _watch(self, _stopping: Stopping) -> None:
        now = self._program.clock.now()
        try:
            self._program.take_over()
            found = alarms(self._program.watching(self._started_at))
        except (StoreUnavailable, StoreRefused) as error:
            found = (_store_alarm(now, error),)
        self._alarms.show(found, now=now)

    @contextmanager
    def _health_page(self) -> Iterator[None]:
        monitoring = self._program.config.monitoring
        if monitoring.port == 0:
            yield
            return
        probes = Probes(
            health={"jobs": self._stalled},
            readiness={"database": self._database_wrong, "mailbox": self._poll_is_old},
            metrics=self._metrics.text,
        )
        server = HealthServer(monitoring.listen, monitoring.port, probes)
        server.start()
        try:
            yield
        finally:
            server.close()

    @contextmanager
    def _desk(self) -> Iterator[None]:
        if not self._program.config.desk.enabled:
            yield
            return
        # Its parts take half a second to import, which a service without desk need not wait for.
        from intake.wiring.desk import DeskServer  # noqa: PLC0415

        with closing(DeskServer(self._program)) as server:
            server.start()
            yield

    def _stalled(self) -> str | None:
        stalled = self.daemon.stalled()
        return f"these jobs stall: {', '.join(stalled)}" if stalled else None

    def _database_wrong(self) -> str | None:
        try:
            self._program.database.check()
        except (StoreUnavailable, StoreRefused) as error:
            return str(error)
        return None

    def _poll_is_old(self) -> str | None:
        with self._program.database.read() as tx:
            polled = progress.beats(tx).get("collect")
        if polled is None:
            return "the mailbox was never read"
        age = self._program.clock.now() - polled
        limit = self._program.config.monitoring.alarms.no_poll_for
        return f"the mailbox was last read {int(age.total_seconds())} s ago" if age > limit else None

    def _figures(self) -> Figures:
        now = self._program.clock.now()
        with self._program.database.read() as tx:
            ages, beats = board.ages(tx, now), progress.beats(tx)
            differences = {f"{d.mailbox}/{d.folder}": d.server - d.ledger for d in folders.difference(tx)}
        return Figures(
            ages={name: _age(beats.get(name), now) for name in ("collect", "handle", "deliver")},
            mails_waiting=ages.backlog,
            oldest_mail_waiting=ages.backlog_age,
            mails_in_quarantine=ages.quarantine,
            letters={"waiting": ages.waiting_letters, "held": ages.held_letters, "failed": ages.failed_letters},
            oldest_letter_waiting=ages.waiting_age,
            tickets={state.value: number for state, number in ages.tickets},
            differences=differences,
        )


def _age(then: datetime | None, now: datetime) -> timedelta | None:
    return None if then is None else now - then


def _sinks(program: Program) -> tuple[AlarmSink, ...]:
    settings = program.config.monitoring.alarms
    sinks: list[AlarmSink] = [LogSink()]
    if settings.command:
        sinks.append(CommandSink(settings.command, timeout=settings.command_timeout))
    if settings.webhook_url:
        sinks.append(WebhookSink(settings.webhook_url, timeout=settings.webhook_timeout))
    return tuple(sinks)


def _store_alarm(now: datetime, error: Exception) -> Alarm:
    return Alarm(
        key="database",
        severity=Severity.CRITICAL,
        summary=f"The database cannot be used: {error}.",
        mend="Run `intake db status`; see disk space and the database's own log.",
        since=now,
    )
