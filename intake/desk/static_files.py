"""The files that every page asks for and that are the same for everybody: stylesheet, script, sign.

They alone are compressed. A page is not: it holds the token of its forms beside words that a stranger can choose, and the
length of what is compressed would tell the one by the other to whoever watches the line (BREACH, 2013).
"""

import gzip
from functools import cache

from litestar import Response, get

from intake.desk.desk import OPEN, TheDesk
from intake.desk.visit import Asked

FOR_EVER = "public, max-age=31536000, immutable"
FOR_A_DAY = "public, max-age=86400"


@get("/static/desk.css", opt=OPEN, sync_to_thread=False)
def style(request: Asked, desk: TheDesk) -> Response[bytes]:
    """The stylesheet; its address changes with it."""
    return _file(request, desk.pages.style, "text/css; charset=utf-8", FOR_EVER)


@get("/static/desk.js", opt=OPEN, sync_to_thread=False)
def script(request: Asked, desk: TheDesk) -> Response[bytes]:
    """The script; its address changes with it."""
    return _file(request, desk.pages.script, "text/javascript; charset=utf-8", FOR_EVER)


@get("/static/icon.svg", opt=OPEN, sync_to_thread=False)
def icon(request: Asked, desk: TheDesk) -> Response[bytes]:
    """The sign in the browser's tab."""
    return _file(request, desk.pages.icon, "image/svg+xml", FOR_A_DAY)


def _file(request: Asked, content: bytes, kind: str, keep: str) -> Response[bytes]:
    headers = {"Cache-Control": keep, "Vary": "Accept-Encoding"}
    if "gzip" not in request.headers.get("accept-encoding", ""):
        return Response(content, media_type=kind, headers=headers)
    return Response(_packed(content), media_type=kind, headers={**headers, "Content-Encoding": "gzip"})


@cache
def _packed(content: bytes) -> bytes:
    return gzip.compress(content, mtime=0)


HANDLERS = (style, script, icon)
