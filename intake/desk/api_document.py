"""The API's OpenAPI document, and the addresses of the API that need no token."""

from collections.abc import Mapping, Sequence
from typing import Any

from litestar import Litestar, Response, get
from litestar.di import Provide
from litestar.handlers import HTTPRouteHandler
from litestar.openapi.config import OpenAPIConfig
from litestar.openapi.spec import Components, SecurityScheme
from litestar.router import Router
from litestar.serialization import encode_json

PATH = "/api"
VERSION = "1.0.0"
_SENT = "New"
"""What scripts send is called so."""
DOCUMENT: Mapping[str, Any] = {"access": "open", "exclude_from_csrf": True}


def api_routers(handlers: Sequence[HTTPRouteHandler], nothing: HTTPRouteHandler) -> tuple[Router, ...]:
    """The API's addresses, its document among them."""
    content = encode_json(_document(handlers))

    @get("/openapi.json", opt=DOCUMENT, include_in_schema=False, sync_to_thread=False)
    def document() -> Response[bytes]:
        """What the API understands and answers; no secret."""
        return Response(content, media_type="application/json")

    return (_router(handlers), Router(PATH, route_handlers=[document, nothing]))


def _router(handlers: Sequence[HTTPRouteHandler]) -> Router:
    return Router(PATH, route_handlers=list(handlers), security=[{"token": []}], tags=["tickets"])


def _document(handlers: Sequence[HTTPRouteHandler]) -> dict[str, Any]:
    """The document of an application that holds nothing else, so that none of the desk's pages is in it."""
    token = SecurityScheme(type="http", scheme="bearer", description="Made by `intake user token`.")
    config = OpenAPIConfig(
        title="Intake",
        version=VERSION,
        description="Tickets of the emergency mailbox, for handing over and for scripts.",
        components=Components(security_schemes={"token": token}),
        use_handler_docstrings=True,
    )
    alone = Litestar(
        [_router(handlers)],
        dependencies={"desk": Provide(lambda: None, sync_to_thread=False)},
        openapi_config=config,
        logging_config=None,
    )
    document = alone.openapi_schema.to_schema()
    for name, schema in document["components"]["schemas"].items():
        if name.startswith(_SENT):
            # Litestar does not say so of what refuses unknown keys.
            schema["additionalProperties"] = False
    return document
