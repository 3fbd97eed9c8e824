"""The desk as an application: pages, the door in front of them, and what happens when something fails."""

import traceback
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import structlog
from litestar import Litestar, Request, Response, get
from litestar.config.allowed_hosts import AllowedHostsConfig
from litestar.config.csrf import CSRFConfig
from litestar.di import Provide
from litestar.exceptions import NotFoundException
from litestar.params import FromPath

from intake.desk import (
    api,
    attachments_page,
    board_page,
    bulk,
    calls_page,
    elsewhere,
    entering,
    export,
    finding,
    journal_page,
    live,
    mails,
    numbers,
    operations_page,
    original_page,
    outbox_page,
    own,
    presence_page,
    replying,
    shortcuts,
    static_files,
    teaching,
    team_acts,
    ticket_acts,
    ticket_page,
    tokens_page,
    typed,
    users_page,
)
from intake.desk.api_document import PATH, api_routers
from intake.desk.api_problem import Problem, problem_of
from intake.desk.cookies import SessionCookie
from intake.desk.desk import OPEN, Desk
from intake.desk.door import Door
from intake.desk.doorstep import Doorstep
from intake.desk.pages import Page, Pages, status_of
from intake.desk.parts import Parts
from intake.desk.protection import protecting
from intake.desk.visit import Asked, Visit, visit_of

LARGEST_REQUEST = 1 << 20
FAULT = 500
ROOMS = (
    entering,
    elsewhere,
    own,
    typed,
    static_files,
    board_page,
    bulk,
    live,
    shortcuts,
    calls_page,
    finding,
    ticket_page,
    ticket_acts,
    team_acts,
    presence_page,
    mails,
    numbers,
    export,
    attachments_page,
    original_page,
    replying,
    teaching,
    operations_page,
    outbox_page,
    users_page,
    tokens_page,
    journal_page,
)
"""Modules whose HANDLERS are served."""

_log = structlog.get_logger(__name__)


@get("/{rest:path}", opt=OPEN, sync_to_thread=False)
def nothing(rest: FromPath[Path]) -> Response[bytes]:
    """What stands at no address of ours; a page like the others, so that whoever is logged in sees that they are."""
    raise NotFoundException(str(rest)[:1])


def make_app(parts: Parts) -> Litestar:
    """The application. Raises OSError and ValueError for pages or words that are missing or broken."""
    settings = parts.settings
    cookie = SessionCookie(encrypted=settings.is_encrypted, lifetime=settings.session)
    desk = Desk(parts=parts, pages=Pages(parts), cookie=cookie, doorstep=Doorstep())
    return Litestar(
        [
            nothing,
            *(handler for room in ROOMS for handler in room.HANDLERS),
            *api_routers(api.TICKETS, api.nothing),
        ],
        middleware=[Door(parts, cookie)],
        dependencies={
            "desk": Provide(lambda: desk, sync_to_thread=False),
            "visit": Provide(_visits(parts.clock.now), sync_to_thread=False),
        },
        allowed_hosts=AllowedHostsConfig(allowed_hosts=list(settings.hosts), www_redirect=False),
        csrf_config=CSRFConfig(
            secret=parts.csrf_key,
            cookie_name="__Host-form" if settings.is_encrypted else "form",
            cookie_secure=settings.is_encrypted,
            cookie_httponly=True,
            cookie_samesite="lax",
        ),
        before_send=[protecting(encrypted=settings.is_encrypted)],
        exception_handlers={Exception: _failing(desk)},
        request_max_body_size=LARGEST_REQUEST,
        openapi_config=None,
        logging_config=None,
        debug=False,
    )


def _visits(now: Callable[[], datetime]) -> Callable[[Asked], Visit]:
    def visit(request: Asked) -> Visit:
        return visit_of(request, now())

    return visit


def _failing(desk: Desk) -> Callable[[Request[Any, Any, Any], Exception], Page | Response[Problem]]:
    """Answers people with a page and scripts with a problem.

    A fault of the program is logged by its kind and place, never by its words.
    """

    def fail(request: Request[Any, Any, Any], error: Exception) -> Page | Response[Problem]:
        status = status_of(error)
        if status == FAULT:
            last = traceback.extract_tb(error.__traceback__)[-1:]
            place = f"{last[0].filename}:{last[0].lineno}" if last else ""
            _log.error("page_failed", error=type(error).__name__, place=place, method=request.method)
        if f"{request.url.path}/".startswith(f"{PATH}/"):
            return problem_of(error)
        return desk.pages.failure(visit_of(request, desk.parts.clock.now()), status)

    return fail
