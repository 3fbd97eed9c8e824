"""What scripts may say in an address or a header, and how each is called in the document."""

from typing import Annotated, Any

from litestar import Request
from litestar.params import HeaderParameter, QueryParameter

from intake.reading.values import Priority
from intake.store.tokens import Token
from intake.triage.lifecycle import TicketState

LARGEST_KEY = 10**18

Script = Request[Any, Token, Any]
Size = Annotated[int, QueryParameter(ge=1, le=200, description="How many at most.")]
After = Annotated[
    int, QueryParameter(ge=0, le=LARGEST_KEY, description="Where the page before ended; 0 for the first.")
]
States = Annotated[list[TicketState] | None, QueryParameter(name="state", description="Only in one of these states.")]
Priorities = Annotated[list[Priority] | None, QueryParameter(name="priority", description="Only so urgent.")]
Sought = Annotated[str, QueryParameter(max_length=200, description="Empty for all.")]
IfMatch = Annotated[str | None, HeaderParameter(name="If-Match", description="The ticket's ETag, as it was read.")]
