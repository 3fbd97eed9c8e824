"""What every page's handler is handed: the parts, the pages and the cookie; and the shapes of questions and answers."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from functools import partial, wraps
from typing import Annotated, ParamSpec, TypeVar, cast

from anyio import to_thread
from litestar import Response
from litestar.di import NamedDependency
from litestar.enums import RequestEncodingType
from litestar.params import Body, FromPath

from intake.desk.cookies import SessionCookie
from intake.desk.doorstep import Doorstep
from intake.desk.pages import Page, Pages
from intake.desk.parts import Parts
from intake.desk.visit import Visit

Answer = Response[str] | Response[bytes]
Form = Annotated[dict[str, str], Body(media_type=RequestEncodingType.URL_ENCODED)]

OPEN: Mapping[str, str] = {"access": "open"}
HALF: Mapping[str, str] = {"access": "half"}
AGENT: Mapping[str, str] = {"role": "agent"}
UNATTENDED: Mapping[str, str] = {"role": "agent", "by": "script"}
"""What a page asks for by itself, which keeps nobody logged in."""
LEAD: Mapping[str, str] = {"role": "lead"}
ADMIN: Mapping[str, str] = {"role": "admin"}

P = ParamSpec("P")
T = TypeVar("T")

__all__ = [
    "ADMIN",
    "AGENT",
    "HALF",
    "LEAD",
    "OPEN",
    "UNATTENDED",
    "Answer",
    "Desk",
    "Form",
    "FromPath",
    "Page",
    "TheDesk",
    "TheVisit",
    "in_thread",
    "in_turn",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """The desk, ready to answer."""

    parts: Parts
    pages: Pages
    cookie: SessionCookie
    doorstep: Doorstep


TheDesk = NamedDependency[Desk]
TheVisit = NamedDependency[Visit]
"""What handlers are handed by these names; see `intake.desk.app`."""


def in_thread(page: Callable[P, T]) -> Callable[P, Awaitable[T]]:
    """A handler that may wait for the database, since it does so on a thread of its own."""

    # Litestar's own sync_to_thread wraps a handler twice where a path has two methods, and then never calls it.
    @wraps(page)
    async def answer(*args: P.args, **kwargs: P.kwargs) -> T:
        return await to_thread.run_sync(partial(page, *args, **kwargs))

    return answer


def in_turn(page: Callable[P, T]) -> Callable[P, Awaitable[T]]:
    """A handler that checks a password, or makes the hash of one, and so waits for its turn; see `intake.desk.doorstep`."""

    @wraps(page)
    async def answer(*args: P.args, **kwargs: P.kwargs) -> T:
        desk = cast("Desk", kwargs["desk"])
        return await desk.doorstep.in_turn(partial(page, *args, **kwargs))

    return answer
