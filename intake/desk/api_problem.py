"""Errors of the API as problem details (RFC 9457): what is wrong in a sentence, and nothing about the program's inside."""

from dataclasses import dataclass
from http import HTTPStatus
from typing import Any

from litestar import Response
from litestar.exceptions import HTTPException, ValidationException
from litestar.openapi.datastructures import ResponseSpec

from intake.desk.pages import status_of

MEDIA_TYPE = "application/problem+json"
_FAULT = 500
_LONGEST = 300
"""Of what is said about a mistake, which may quote the request."""
_OURS = {
    _FAULT: "Something went wrong in the program; it is in the log.",
    503: "The database does not answer just now; try again in a moment.",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """What went wrong."""

    type: str
    title: str
    status: int
    detail: str
    errors: tuple[dict[str, str], ...] = ()
    """For requests that do not fit the document: what is wrong where."""


def problem_of(error: Exception) -> Response[Problem]:
    """The answer for something that went wrong."""
    status = status_of(error)
    is_ours = isinstance(error, HTTPException) and status < _FAULT
    problem = Problem(
        type="about:blank",
        title=HTTPStatus(status).phrase,
        status=status,
        detail=_detail(error) if is_ours else _OURS.get(status, _OURS[_FAULT]),
        errors=_errors(error),
    )
    headers = dict(error.headers or {}) if isinstance(error, HTTPException) else {}
    return Response(problem, status_code=status, media_type=MEDIA_TYPE, headers=headers)


def _detail(error: Exception) -> str:
    if isinstance(error, ValidationException):
        return "The request does not fit the document."
    return str(getattr(error, "detail", ""))


def _errors(error: Exception) -> tuple[dict[str, str], ...]:
    extra: Any = error.extra if isinstance(error, ValidationException) else None
    if not isinstance(extra, list):
        return ()
    return tuple({key: str(value)[:_LONGEST] for key, value in one.items()} for one in extra if isinstance(one, dict))


def problems(*statuses: int) -> dict[int, ResponseSpec]:
    """What the document says about these errors."""
    return {
        status: ResponseSpec(
            Problem, description=HTTPStatus(status).phrase, media_type=MEDIA_TYPE, generate_examples=False
        )
        for status in statuses
    }
