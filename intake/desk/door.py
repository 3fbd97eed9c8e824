"""The door: everybody who asks for a page passes it, and nobody passes unless the page says who may.

A page names in its options (`opt`) what it wants: `access` is one of `Access`, `role` the least role. A page that
names nothing is for admins, so that forgetting leaves nothing open.
"""

from enum import StrEnum
from typing import Any
from urllib.parse import quote

from anyio import to_thread
from litestar import Request
from litestar.exceptions import NotAuthorizedException, PermissionDeniedException
from litestar.middleware import ASGIMiddleware
from litestar.response.redirect import ASGIRedirectResponse
from litestar.types import ASGIApp, Receive, Scope, Send

from intake.desk.api_door import admit_script
from intake.desk.cookies import SessionCookie
from intake.desk.parts import Parts
from intake.steps import admit, keep
from intake.store.accounts import Role
from intake.store.sessions import Session


class Access(StrEnum):
    """How far somebody must have come with logging in."""

    OPEN = "open"
    """Anybody."""
    HALF = "half"
    """Whoever has given the password, and not the second factor yet."""
    WHOLE = "whole"
    TOKEN = "token"  # noqa: S105 - no password
    """A script with a token of the scope that the route names; no session counts."""


SAFE = frozenset({"GET", "HEAD", "OPTIONS"})
TO_TYPED = "/login?next=/typed"
_OWN = frozenset({"same-origin", "none"})


class Door(ASGIMiddleware):
    """Finds out whose request it is, and sends away who may not ask for this page."""

    def __init__(self, parts: Parts, cookie: SessionCookie) -> None:
        self._parts = parts
        self._cookie = cookie

    async def handle(self, scope: Scope, receive: Receive, send: Send, next_app: ASGIApp) -> None:
        """Pass the request on, or lead elsewhere. Raises NotAuthorizedException and PermissionDeniedException."""
        _refuse_other_sites(scope)
        options = scope["route_handler"].opt
        access = Access(options.get("access", Access.WHOLE))
        if access is Access.TOKEN:
            scope["auth"] = await admit_script(self._parts.admitting, scope)
            await next_app(scope, receive, send)
            return
        token = self._cookie.of(scope)
        who_is = admit.whose if options.get("by") == "script" else admit.who_is
        session = await to_thread.run_sync(who_is, self._parts.admitting, token) if token else None
        scope["user"] = session
        if session is None and access is Access.WHOLE and scope["method"] not in SAFE:  # type: ignore[typeddict-item]
            if token and await _keep(self._parts, token, scope, receive):
                await ASGIRedirectResponse(path=TO_TYPED, status_code=303)(scope, receive, send)
                return
            # The page that says so can be reloaded after logging in, which sends what had been typed once more.
            raise NotAuthorizedException
        elsewhere = _elsewhere(access, session, scope)
        if elsewhere:
            await ASGIRedirectResponse(path=elsewhere)(scope, receive, send)
            return
        if access is Access.WHOLE:
            _require(session, Role(options.get("role", Role.ADMIN)))
        await next_app(scope, receive, send)


async def _keep(parts: Parts, token: str, scope: Scope, receive: Receive) -> bool:
    """Whether what was typed is kept until its writer has logged in again; passwords never are, nor what scripts send."""
    headers = dict(scope["headers"])
    is_form = headers.get(b"content-type", b"").startswith(b"application/x-www-form-urlencoded")
    if not is_form or headers.get(b"sec-fetch-mode", b"navigate") != b"navigate" or scope["path"].startswith("/me"):
        return False
    said = await Request[Any, Any, Any](scope, receive).form()
    fields = [(name, value) for name, value in said.multi_items() if isinstance(value, str) and name != "_csrf_token"]
    return await to_thread.run_sync(keep.keep, parts.admitting, token, _whole_path(scope), fields)


def _refuse_other_sites(scope: Scope) -> None:
    """Browsers say where a form was sent from (W3C Fetch Metadata); older ones do not, and the form's token stands alone."""
    origin = dict(scope["headers"]).get(b"sec-fetch-site", b"none").decode("latin-1")
    if scope["method"] not in SAFE and origin not in _OWN:  # type: ignore[typeddict-item]
        raise PermissionDeniedException("other site")


def _elsewhere(access: Access, session: Session | None, scope: Scope) -> str | None:
    """Where somebody has to go first."""
    if access is Access.OPEN:
        return None
    # A form cannot be sent again from a redirection, so only a page is come back to.
    back = f"?next={quote(_whole_path(scope), safe='/')}" if scope["method"] == "GET" else ""  # type: ignore[typeddict-item]
    if session is None:
        return f"/login{back}"
    if access is Access.HALF or session.verified:
        return None
    return f"/login/code{back}" if session.account.has_second_factor else "/second-factor"


def _whole_path(scope: Scope) -> str:
    query = scope.get("query_string", b"").decode("latin-1")
    return f"{scope['path']}?{query}" if query else str(scope["path"])


def _require(session: Session | None, role: Role) -> None:
    if session is None or not session.account.role.covers(role):
        raise PermissionDeniedException("role")
