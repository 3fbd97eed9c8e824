"""The desk put together: its parts from the program's, and the server that answers browsers."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from functools import lru_cache
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

import uvicorn

from intake.clock import unguessable_token
from intake.config import Config
from intake.config.desk import Weekday
from intake.desk.app import make_app
from intake.desk.health_view import Limits
from intake.desk.office_hours import OfficeHours, Targets
from intake.desk.parts import Partner, Parts, Settings
from intake.faq.document import Document
from intake.faq.parsing import parse_document
from intake.reading.values import Priority
from intake.steps.acting import Acting
from intake.steps.admitting import Admitting, Rules
from intake.steps.alarm import Alarm
from intake.steps.credentials import Passwords
from intake.steps.sign_on import Admission, SigningOn
from intake.steps.watch import alarms
from intake.store import editions, switches
from intake.store.accounts import Role
from intake.store.sessions import Lifetime
from intake.wiring.accounts import provider_of
from intake.wiring.program import Program
from intake.wiring.settings import freemail_of, replies_of
from intake.wiring.shipped import shipped

KEY_NAME = "desk-form-key"
"""Under this name the key that authenticates forms is kept in the database, the same for all hosts."""
_CONNECTIONS = 200
_GRACE = 5


def admitting_of(program: Program) -> Admitting:
    """The parts of letting people in."""
    desk = program.config.desk
    rules = Rules(
        lifetime=Lifetime(idle=desk.idle, absolute=desk.session),
        invitation=desk.invitation,
        attempts=desk.login_attempts,
        pause=desk.login_pause,
        second_factor=desk.second_factor,
    )
    return Admitting(database=program.database, clock=program.clock, passwords=Passwords(), rules=rules)


def signing_on_of(program: Program) -> SigningOn | None:
    """The parts of letting people in by an identity provider; None where there is none."""
    provider, oidc = provider_of(program.config), program.config.desk.oidc
    if provider is None:
        return None
    groups = ((Role.AGENT, oidc.agents), (Role.LEAD, oidc.leads), (Role.ADMIN, oidc.admins))
    admission = Admission(
        makes_accounts=oidc.make_accounts,
        second_factor=oidc.second_factor,
        roles=tuple((value, role) for role, values in groups for value in values),
    )
    return SigningOn(admitting=admitting_of(program), provider=provider, admission=admission)


def welcome_link(program: Program, token: str) -> str:
    """The address that an invitation is used at."""
    return f"{program.config.desk.url.rstrip('/')}/welcome/{token}"


def parts_of(program: Program) -> Parts:
    """The desk's parts. Raises StoreUnavailable."""
    with program.database.begin() as tx:
        key = switches.secret(tx, KEY_NAME, lambda: bytes.fromhex(unguessable_token(32)))
    watching = program.watching(program.clock.now())

    @lru_cache(maxsize=2)
    def parsed(edition: int) -> Document | None:
        with program.database.read() as tx:
            current = editions.current(tx)
        return parse_document(current.markdown) if current and current.id == edition else None

    def document() -> Document | None:
        with program.database.read() as tx:
            current = editions.current_id(tx)
        return None if current is None else parsed(current)

    def acting(by: str, *, seen: datetime | None = None) -> Acting:
        return replace(program.acting(by, seen=seen), undo=program.config.desk.undo)

    def matters() -> tuple[Alarm, ...]:
        return alarms(watching)

    return Parts(
        database=program.database,
        clock=program.clock,
        settings=_settings(program),
        admitting=admitting_of(program),
        acting=acting,
        document=document,
        alarms=matters,
        templates=shipped("templates") / "desk",
        csrf_key=key.hex(),
        replies=replies_of(program.config),
        signing_on=signing_on_of(program),
    )


def _settings(program: Program) -> Settings:
    config = program.config
    url = urlsplit(config.desk.url)
    default = 443 if url.scheme == "https" else 80
    names = (url.hostname or "", *config.desk.further_hosts)
    ports = {url.port or default, config.desk.port}
    return Settings(
        organisation=config.organisation.short_name,
        url=config.desk.url,
        hosts=tuple(host for name in names for host in (name, *(f"{name}:{port}" for port in sorted(ports)))),
        zone=ZoneInfo(config.organisation.timezone),
        ticket_prefix=config.replies.ticket_prefix,
        website=config.organisation.website,
        website_hosts=config.organisation.website_hosts,
        software=tuple(product.name for product in config.products),
        targets=_targets(config),
        limits=Limits(per_minute=config.smtp.per_minute, per_day=config.smtp.per_day),
        level=config.replies.level,
        second_factor=config.desk.second_factor,
        session=config.desk.session,
        elsewhere=config.desk.oidc.label if config.desk.oidc.issuer else "",
        partners=tuple(Partner(name=one.name, email=one.email, region=one.region) for one in config.partners),
        freemail=freemail_of(config),
    )


def _targets(config: Config) -> Targets:
    spans, hours = config.desk.targets, config.desk.office_hours
    return Targets(
        spans={priority: getattr(spans, priority.value) for priority in Priority},
        hours=OfficeHours(
            zone=ZoneInfo(config.organisation.timezone),
            weekdays=frozenset(list(Weekday).index(day) for day in hours.days),
            opens=hours.opens,
            closes=hours.closes,
            holidays=hours.holidays,
        ),
        always=hours.always,
    )


class _Server(uvicorn.Server):
    """Ends on a signal like on any other occasion, so that whoever runs it closes what is open and tells status 0."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Uvicorn's own, but for raising the signal once more at the end."""
        with super().capture_signals():
            yield
            self._captured_signals.clear()


class DeskServer:
    """Serves the desk on its address. OSError if that cannot be bound."""

    def __init__(self, program: Program) -> None:
        settings = program.config.desk
        self._socket = socket.create_server(
            (settings.listen, settings.port),
            family=socket.AF_INET6 if ":" in settings.listen else socket.AF_INET,
            backlog=_CONNECTIONS,
        )
        # Connections take this over. Else a page's body waits until its header is acknowledged, which is 40 ms.
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        config = uvicorn.Config(
            make_app(parts_of(program)),
            log_config=None,
            # Addresses hold tokens and searches, which no log shall.
            access_log=False,
            server_header=False,
            proxy_headers=bool(settings.trusted_proxies),
            forwarded_allow_ips=list(settings.trusted_proxies),
            limit_concurrency=_CONNECTIONS,
            timeout_graceful_shutdown=_GRACE,
            lifespan="off",
        )
        self._server = _Server(config)
        self._thread: threading.Thread | None = None

    @property
    def port(self) -> int:
        """The port it listens on."""
        return int(self._socket.getsockname()[1])

    def serve(self) -> None:
        """Answer until told to stop by a signal."""
        self._server.run(sockets=[self._socket])

    def start(self) -> None:
        """Answer on a thread of its own until closed."""
        self._thread = threading.Thread(target=self.serve, name="desk", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Stop, letting requests in hand finish."""
        self._server.should_exit = True
        if self._thread:
            self._thread.join(timeout=2 * _GRACE)
        self._socket.close()
