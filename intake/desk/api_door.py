"""The door for scripts: a bearer token (RFC 6750) and nothing else, so that no cookie of a browser opens it."""

from collections.abc import Mapping
from typing import Any

from anyio import to_thread
from litestar.exceptions import NotAuthorizedException, PermissionDeniedException
from litestar.types import Scope as Asked

from intake.steps import tokens
from intake.steps.admitting import Admitting
from intake.store.tokens import Scope, Token

_LONGEST = 200
_SCHEME = "bearer"


def allowing(scope: Scope) -> Mapping[str, Any]:
    """Options of a route that tokens of this scope may ask for. Forms' tokens guard cookies, and none counts there."""
    return {"access": "token", "scope": scope.value, "exclude_from_csrf": True}


async def admit_script(parts: Admitting, asked: Asked) -> Token:
    """The token a script came with. Raises NotAuthorizedException and PermissionDeniedException."""
    shown = bearer_of(asked)
    found = await to_thread.run_sync(tokens.whose, parts, shown) if shown else None
    if found is None:
        wrong = ', error="invalid_token"' if shown is not None else ""
        raise NotAuthorizedException(
            "A valid token is needed.", headers={"WWW-Authenticate": f'Bearer realm="intake"{wrong}'}
        )
    # A route that names no scope is for no token.
    needed = asked["route_handler"].opt.get("scope", "")
    if needed not in found.scopes:
        challenge = f'Bearer realm="intake", error="insufficient_scope", scope="{needed}"'
        raise PermissionDeniedException(f"The token lacks {needed}.", headers={"WWW-Authenticate": challenge})
    return found


def bearer_of(asked: Asked) -> str | None:
    """The token in a request's Authorization header; empty for one that is none; None without the header."""
    values = [value for name, value in asked["headers"] if name == b"authorization"]
    if not values:
        return None
    scheme, _, token = values[0].decode("latin-1").strip().partition(" ")
    token = token.strip()
    is_token = len(values) == 1 and scheme.lower() == _SCHEME and len(token) <= _LONGEST
    return token if is_token else ""
