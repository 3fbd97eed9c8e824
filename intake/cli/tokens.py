"""`intake user token`, `tokens` and `revoke`: with what scripts use the API."""
# ruff: noqa: PLC0415 - heavy imports wait until a command runs

from datetime import timedelta
from enum import StrEnum
from typing import Annotated

import typer

from intake.cli.output import moment, print_json, say, tabulate
from intake.cli.settings import opened, person

AS_JSON = typer.Option("--json", help="Print JSON, for scripts.")
NAME = typer.Argument(help="Account in whose name the script acts.", metavar="NAME", show_default=False)
LABEL = typer.Option(help="What the token is for; stands in the journal beside the name.", show_default=False)
DAYS = typer.Option(help="So many days the token is good.", min=1, max=366)
NUMBER = typer.Argument(help="Number of a token, as `intake user tokens` tells.", show_default=False)


class ScopeName(StrEnum):
    """The scopes; a test holds them to those of the API."""

    READ_TICKETS = "tickets:read"
    READ_MESSAGES = "messages:read"
    WRITE_TICKETS = "tickets:write"
    WRITE_NOTES = "notes:write"


SCOPES = typer.Option("--scope", help="What the token is good for; may be repeated.")


def token(
    ctx: typer.Context,
    name: Annotated[str, NAME],
    *,
    label: Annotated[str, LABEL],
    scopes: Annotated[list[ScopeName], SCOPES],
    days: Annotated[int, DAYS] = 90,
    as_json: Annotated[bool, AS_JSON] = False,
) -> None:
    """Make a token with which a script uses the API, and print it this once.

    It acts in the account's name and ends with it. Open an account of its own for each program; it needs no password.

    Example: intake user token helpdesk --label sync --scope tickets:read --scope messages:read
    """
    from intake.steps import tokens
    from intake.store.tokens import Scope
    from intake.wiring.desk import admitting_of

    wanted = [Scope(scope.value) for scope in scopes]
    with opened(ctx) as program:
        made = tokens.make(
            admitting_of(program), name, label=label, scopes=wanted, life=timedelta(days=days), by=person(ctx)
        )
    if as_json:
        print_json({"id": made.id, "token": made.token})
        return
    say(f"Token {made.id}, shown this once; scripts send it as `Authorization: Bearer …`:\n{made.token}")


def list_tokens(ctx: typer.Context, *, as_json: Annotated[bool, AS_JSON] = False) -> None:
    """List the tokens, without themselves.

    Example: intake user tokens
    """
    from intake.cli.objects import plain_object
    from intake.store import tokens

    with opened(ctx) as program, program.database.read() as tx:
        found = tokens.all_tokens(tx)
    if as_json:
        print_json([{**plain_object(one), "scopes": sorted(one.scopes)} for one in found])
        return
    rows = [
        (
            one.id,
            one.actor,
            " ".join(sorted(one.scopes)),
            "revoked" if one.ended_at else f"until {moment(one.expires_at)}",
            moment(one.seen_at),
        )
        for one in found
    ]
    empty = "There is no token yet: `intake user token NAME --label LABEL --scope tickets:read`."
    tabulate(("Token", "Acts as", "Scopes", "Standing", "Last used"), rows, empty=empty)


def revoke(ctx: typer.Context, number: Annotated[int, NUMBER]) -> None:
    """End a token at once.

    Example: intake user revoke 3
    """
    from intake.steps import tokens
    from intake.wiring.desk import admitting_of

    with opened(ctx) as program:
        tokens.revoke(admitting_of(program), number, by=person(ctx))
    say(f"Token {number} is over.")
