"""One visit: who asks for a page, and how they want to see it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from litestar import Request
from litestar.utils.scope.state import ScopeState

from intake.desk.words import DEFAULT, LANGUAGES
from intake.store.accounts import Account, Role, Theme
from intake.store.sessions import Session

Asked = Request[Session | None, Any, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """What every page knows about whom it is shown to."""

    session: Session | None
    language: str
    theme: Theme
    path: str
    where: str
    """The page that can be come back to: with its query, or the one whose form this was."""
    csrf: str
    now: datetime

    @property
    def account(self) -> Account:
        """Whose visit it is; only for pages that want a login."""
        assert self.session is not None, "the door lets nobody else in"
        return self.session.account

    @property
    def is_in(self) -> bool:
        """Whether the visitor is logged in with everything that is asked for."""
        return self.session is not None and self.session.verified

    def may(self, role: str) -> bool:
        """Whether the visitor may do what is open to this role."""
        return self.is_in and self.account.role.covers(Role(role))


def visit_of(request: Asked, now: datetime) -> Visit:
    """The visit a request belongs to."""
    session: Session | None = request.scope.get("user")
    asked = request.query_params.get("language", DEFAULT)
    return Visit(
        session=session,
        language=session.account.language if session else asked if asked in LANGUAGES else DEFAULT,
        theme=session.account.theme if session else Theme.SYSTEM,
        path=request.url.path,
        where=_page_of(request),
        csrf=str(ScopeState.from_scope(request.scope).csrf_token or ""),
        now=now,
    )


def _page_of(request: Asked) -> str:
    path, query = request.url.path, request.url.query
    if request.method != "GET":
        return path.rpartition("/")[0] or "/"
    return f"{path}?{query}" if query else path


def address_of(request: Asked) -> str:
    """Where the visitor comes from; behind a proxy that is trusted, what it says."""
    return request.client.host if request.client else ""
