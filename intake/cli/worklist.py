"""`intake tickets list` and `show`: the work list and single tickets."""
# ruff: noqa: PLC0415 - heavy imports wait until a command runs

from typing import TYPE_CHECKING, Annotated

import typer

from intake.cli.output import moment, print_json, say, tabulate
from intake.cli.settings import opened
from intake.reading.values import FieldName, Priority
from intake.triage.lifecycle import TicketState

if TYPE_CHECKING:
    from collections.abc import Iterable

    from intake.store.tickets import Ticket

AS_JSON = typer.Option("--json", help="Print JSON, for scripts.")
NUMBER = typer.Argument(help="Ticket number, in any spacing.", metavar="TICKET", show_default=False)


def list_(  # noqa: PLR0913 - one option each
    ctx: typer.Context,
    *,
    state: Annotated[list[TicketState] | None, typer.Option(help="Only in this state; may be repeated.")] = None,
    priority: Annotated[list[Priority] | None, typer.Option(help="Only so urgent; may be repeated.")] = None,
    software: Annotated[str | None, typer.Option(help="Only with this software.")] = None,
    assignee: Annotated[str | None, typer.Option(help="Only this person's.")] = None,
    unassigned: Annotated[bool, typer.Option("--unassigned", help="Only nobody's.")] = False,
    find: Annotated[str, typer.Option(help="Words that all have to be found on the ticket.")] = "",
    newest: Annotated[bool, typer.Option("--newest", help="Newest first instead of most urgent first.")] = False,
    limit: Annotated[int, typer.Option(help="At most so many.", min=1, max=10_000)] = 50,
    as_json: Annotated[bool, AS_JSON] = False,
) -> None:
    """List tickets, the most urgent first.

    Example: intake tickets list --state open --priority critical
    """
    from intake.cli.objects import ticket_object
    from intake.store import board

    wanted = board.TicketFilter(
        states=frozenset(state or ()),
        priorities=frozenset(priority or ()),
        software=software,
        assignee=assignee,
        unassigned=unassigned,
        text=find,
    )
    page = board.Page(size=limit, order=board.Order.NEWEST if newest else board.Order.WORK)
    with opened(ctx) as program, program.database.read() as tx:
        found = board.tickets(tx, wanted, page)
    if as_json:
        print_json([ticket_object(ticket) for ticket in found.tickets])
        return
    _tabulate(found.tickets)
    if found.next_after is not None:
        say(f"There are more; --limit {limit * 2} shows more of them.")


def _tabulate(found: "Iterable[Ticket]") -> None:
    rows = []
    for ticket in found:
        held = dict(ticket.fields)
        what = (held.get(FieldName.PRACTICE), held.get(FieldName.SOFTWARE), ticket.subject, ticket.assignee)
        rows.append((ticket.number, ticket.priority, ticket.state, moment(ticket.opened_at), *what))
    columns = ("Ticket", "Priority", "State", "Opened", "Practice", "Software", "Subject", "Holder")
    tabulate(columns, rows, empty="No ticket fits.")


def show(ctx: typer.Context, number: Annotated[str, NUMBER], *, as_json: Annotated[bool, AS_JSON] = False) -> None:
    """Show a ticket with mails, letters and notes.

    `intake explain` tells why things are as they are.

    Example: intake tickets show AK-4829-3176
    """
    from intake.cli.objects import view_object
    from intake.cli.showing import show_ticket, view_of

    view = view_of(ctx, number)
    print_json(view_object(view)) if as_json else show_ticket(view)
