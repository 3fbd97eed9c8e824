"""`intake user …`: accounts of the web desk.

The first account is made here and nowhere else: whoever has the machine's shell is trusted, and no page of the desk
is ever open for whoever comes first.
"""
# ruff: noqa: PLC0415 - heavy imports wait until a command runs

from contextlib import contextmanager
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from intake.cli import tokens
from intake.cli.output import moment, print_json, say, tabulate
from intake.cli.settings import opened, person
from intake.cli.tree import group

if TYPE_CHECKING:
    from collections.abc import Iterator

    from intake.steps.admitting import Admitting
    from intake.steps.staff import Invitation
    from intake.wiring import Program

app = group("Let people work at the web desk, and scripts use its API.")
app.command()(tokens.token)
app.command("tokens")(tokens.list_tokens)
app.command()(tokens.revoke)

AS_JSON = typer.Option("--json", help="Print JSON, for scripts.")
NAME = typer.Argument(help="Name of an account, like `ada.lovelace`.", metavar="NAME", show_default=False)


class RoleName(StrEnum):
    """The roles; a test holds them to those of the accounts."""

    AGENT = "agent"
    LEAD = "lead"
    ADMIN = "admin"


ROLE = typer.Option("--role", help="What the person may do: each role may do what the one before may.")
NEW_ROLE = typer.Argument(help="What the person may do from now on.", show_default=False)


@app.command()
def add(
    ctx: typer.Context,
    name: Annotated[str, NAME],
    *,
    role: Annotated[RoleName, ROLE] = RoleName.AGENT,
    as_json: Annotated[bool, AS_JSON] = False,
) -> None:
    """Open an account and print the link with which the person sets a password.

    The link is good once and for `invitation` under [desk]; give it to nobody else. The password is known to its owner only.

    Example: intake user add ada.lovelace --role admin
    """
    from intake.steps import staff
    from intake.store.accounts import Role

    with _admitting(ctx) as (program, parts):
        _show(program, staff.add(parts, name, Role(role.value), by=person(ctx)), as_json=as_json)


@app.command("list")
def list_(ctx: typer.Context, *, as_json: Annotated[bool, AS_JSON] = False) -> None:
    """List the accounts.

    Example: intake user list
    """
    from intake.cli.objects import plain_object
    from intake.store import accounts

    with opened(ctx) as program, program.database.read() as tx:
        found = accounts.all_accounts(tx)
    if as_json:
        print_json([plain_object(account) for account in found])
        return
    rows = [
        (
            account.name,
            account.role,
            "disabled" if account.is_disabled else "" if account.has_password else "invited",
            "yes" if account.has_second_factor else "no",
            moment(account.created_at),
        )
        for account in found
    ]
    empty = "There is no account yet: `intake user add NAME --role admin`."
    tabulate(("Name", "Role", "Standing", "Second factor", "Since"), rows, empty=empty)


@app.command()
def role(ctx: typer.Context, name: Annotated[str, NAME], role: Annotated[RoleName, NEW_ROLE]) -> None:
    """Change what somebody may do, from their next click on.

    Example: intake user role ada.lovelace lead
    """
    from intake.steps import staff
    from intake.store.accounts import Role

    with _admitting(ctx) as (_, parts):
        staff.set_role(parts, name, Role(role.value), by=person(ctx))
    say(f"{name} is {role.value} now.")


@app.command()
def disable(ctx: typer.Context, name: Annotated[str, NAME]) -> None:
    """Lock an account and end its sessions. Nothing of it is deleted; `reset` opens it again.

    Example: intake user disable ada.lovelace
    """
    from intake.steps import staff

    with _admitting(ctx) as (_, parts):
        ended = staff.disable(parts, name, by=person(ctx))
    say(f"{name} is locked; sessions ended: {ended}.")


@app.command()
def reset(ctx: typer.Context, name: Annotated[str, NAME], *, as_json: Annotated[bool, AS_JSON] = False) -> None:
    """Print a new link for somebody who lost password or telephone.

    Password, second factor, recovery codes and sessions end at once. A locked account is opened again.

    Example: intake user reset ada.lovelace
    """
    from intake.steps import staff

    with _admitting(ctx) as (program, parts):
        _show(program, staff.reset(parts, name, by=person(ctx)), as_json=as_json)


@contextmanager
def _admitting(ctx: typer.Context) -> "Iterator[tuple[Program, Admitting]]":
    from intake.wiring.desk import admitting_of

    with opened(ctx) as program:
        yield program, admitting_of(program)


def _show(program: "Program", invitation: "Invitation", *, as_json: bool) -> None:
    from intake.wiring.desk import welcome_link

    link = welcome_link(program, invitation.token)
    if as_json:
        print_json({"name": invitation.name, "link": link, "until": invitation.until})
        return
    say(f"{invitation.name} sets a password at this address, until {moment(invitation.until)}:\n{link}")
