"""Headers that every answer of the desk carries, whatever it is.

No page needs a script; the one that helps comes from the desk itself, and none that stands in a page runs. Nothing is
fetched from elsewhere, and nobody may frame a page.
"""

from collections.abc import Awaitable, Callable

from litestar.datastructures import MutableScopeHeaders
from litestar.types import Message, Scope

CONTENT_POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self'; "
    "form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
)
HEADERS = {
    "Content-Security-Policy": CONTENT_POLICY,
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "X-Robots-Tag": "noindex, nofollow",
}
ONLY_ENCRYPTED = {"Strict-Transport-Security": "max-age=31536000"}


def protecting(*, encrypted: bool) -> Callable[[Message, Scope], Awaitable[None]]:
    """Puts the headers on an answer; pages are kept by nobody unless they say so."""
    fixed = {**HEADERS, **(ONLY_ENCRYPTED if encrypted else {})}

    async def protect(message: Message, _scope: Scope) -> None:
        if message["type"] == "http.response.start":
            headers = MutableScopeHeaders.from_message(message)
            for name, value in fixed.items():
                headers.setdefault(name, value)
            headers.setdefault("Cache-Control", "no-store")

    return protect
