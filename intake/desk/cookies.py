"""The session's cookie. Where the desk is served by https it never travels without, and no other host can set it (RFC 6265bis, 4.1.3.2)."""

from datetime import timedelta

from litestar.connection import ASGIConnection
from litestar.datastructures import Cookie
from litestar.types import Scope

_LONGEST = 200


class SessionCookie:
    """The one cookie that says who somebody is."""

    def __init__(self, *, encrypted: bool, lifetime: timedelta) -> None:
        self.name = "__Host-desk" if encrypted else "desk"
        self._encrypted = encrypted
        self._lifetime = lifetime

    def of(self, scope: Scope) -> str | None:
        """The token that came with a request."""
        token = ASGIConnection[object, object, object, object](scope).cookies.get(self.name)  # type: ignore[type-var]
        return token if token and len(token) <= _LONGEST else None

    def holding(self, token: str) -> Cookie:
        """The cookie with this token."""
        return self._cookie(token, int(self._lifetime.total_seconds()))

    def gone(self) -> Cookie:
        """The cookie's end."""
        return self._cookie("", 0)

    def _cookie(self, value: str, seconds: int) -> Cookie:
        return Cookie(
            key=self.name,
            value=value,
            max_age=seconds,
            path="/",
            secure=self._encrypted,
            httponly=True,
            # Strict would show the login to whoever comes by a link from a chat.
            samesite="lax",
        )
