"""Accounts, for admins: inviting people, what they may do, locking and opening again.

The link of an invitation is shown once, on the page that answers the form; it is kept nowhere.
"""

from collections.abc import Callable

from litestar import get, post
from litestar.exceptions import NotFoundException

from intake.desk.desk import ADMIN, Desk, Form, Page, TheDesk, TheVisit, in_thread
from intake.desk.entering import REFUSED
from intake.desk.visit import Visit
from intake.steps import staff
from intake.steps.act import NotDone
from intake.steps.staff import Invitation
from intake.store import accounts
from intake.store.accounts import Role


@get("/operations/users", opt=ADMIN)
@in_thread
def users(desk: TheDesk, visit: TheVisit) -> Page:
    """Everybody who may or might work at the desk."""
    return _page(desk, visit)


@post("/operations/users", opt=ADMIN, status_code=200)
@in_thread
def change(desk: TheDesk, visit: TheVisit, data: Form) -> Page:
    """Invite somebody, or change an account; never one's own, which would lock the last admin out."""
    act, name = data.get("act", ""), data.get("name", "").strip().lower()
    carry_out = _ACTS.get(act)
    if carry_out is None:
        raise NotFoundException
    if name == visit.account.name:
        return _page(desk, visit, refused="own")
    try:
        invitation = carry_out(desk, visit, name, data)
    except NotDone:
        return _page(desk, visit, refused=act)
    return _page(desk, visit, done=act, name=name, invitation=invitation)


def _role(data: Form) -> Role:
    if data.get("role") not in set(Role):
        raise NotFoundException
    return Role(data["role"])


def _add(desk: Desk, visit: Visit, name: str, data: Form) -> Invitation:
    return staff.add(desk.parts.admitting, name, _role(data), by=visit.account.name)


def _reset(desk: Desk, visit: Visit, name: str, _data: Form) -> Invitation:
    return staff.reset(desk.parts.admitting, name, by=visit.account.name)


def _set_role(desk: Desk, visit: Visit, name: str, data: Form) -> None:
    staff.set_role(desk.parts.admitting, name, _role(data), by=visit.account.name)


def _disable(desk: Desk, visit: Visit, name: str, _data: Form) -> None:
    staff.disable(desk.parts.admitting, name, by=visit.account.name)


def _log_out(desk: Desk, visit: Visit, name: str, _data: Form) -> None:
    staff.end_sessions(desk.parts.admitting, name, by=visit.account.name)


def _drop_factor(desk: Desk, visit: Visit, name: str, _data: Form) -> None:
    staff.drop_factor(desk.parts.admitting, name, by=visit.account.name)


_ACTS: dict[str, Callable[[Desk, Visit, str, Form], Invitation | None]] = {
    "add": _add,
    "reset": _reset,
    "role": _set_role,
    "disable": _disable,
    "log_out": _log_out,
    "drop_factor": _drop_factor,
}


def _page(
    desk: Desk, visit: Visit, *, refused: str = "", done: str = "", name: str = "", invitation: Invitation | None = None
) -> Page:
    with desk.parts.database.read() as tx:
        found = accounts.all_accounts(tx)
    return desk.pages.page(
        visit,
        "users",
        status=REFUSED if refused else 200,
        accounts=found,
        roles=tuple(Role),
        refused=refused,
        done=done,
        name=name,
        invitation=invitation,
        link=f"{desk.parts.settings.url.rstrip('/')}/welcome/{invitation.token}" if invitation else "",
    )


HANDLERS = (users, change)
