"""Tokens of scripts, for admins: whose they are, what for, and until when; made and revoked.

A new token is shown once, on the page that answers the form; it is kept nowhere.
"""

from datetime import timedelta

from litestar import get, post
from litestar.exceptions import NotFoundException

from intake.desk.desk import ADMIN, Desk, Form, Page, TheDesk, TheVisit, in_thread
from intake.desk.entering import REFUSED
from intake.desk.operations_page import numbers_of
from intake.desk.visit import Visit
from intake.steps import tokens
from intake.steps.act import NotDone
from intake.steps.tokens import LONGEST_LIFE, Made
from intake.store import accounts
from intake.store import tokens as kept
from intake.store.tokens import Scope

USUAL_DAYS = 90
_MOST_DIGITS = 3


@get("/operations/tokens", opt=ADMIN)
@in_thread
def token_list(desk: TheDesk, visit: TheVisit) -> Page:
    """Every token, those that are good first."""
    return _page(desk, visit)


@post("/operations/tokens", opt=ADMIN, status_code=200)
@in_thread
def change(desk: TheDesk, visit: TheVisit, data: Form) -> Page:
    """Make a token, or revoke one."""
    act = data.get("act", "")
    if act not in {"make", "revoke"}:
        raise NotFoundException
    try:
        if act == "make":
            return _page(desk, visit, made=_make(desk, visit, data))
        for token in numbers_of(data.get("token", ""), 1):
            tokens.revoke(desk.parts.admitting, token, by=visit.account.name)
    except NotDone:
        return _page(desk, visit, refused=act, said=data)
    return _page(desk, visit, done=act)


def _make(desk: Desk, visit: Visit, data: Form) -> Made:
    days = data.get("days", "")
    life = int(days) if days.isascii() and days.isdigit() and len(days) <= _MOST_DIGITS else 0
    return tokens.make(
        desk.parts.admitting,
        data.get("name", ""),
        label=data.get("label", ""),
        scopes=[scope for scope in Scope if data.get(scope)],
        life=timedelta(days=life),
        by=visit.account.name,
    )


def _page(
    desk: Desk, visit: Visit, *, refused: str = "", done: str = "", made: Made | None = None, said: Form | None = None
) -> Page:
    with desk.parts.database.read() as tx:
        found, people = kept.all_tokens(tx), accounts.all_accounts(tx)
    open_names = {one.name for one in people if not one.is_disabled}
    good = [one for one in found if one.ended_at is None and one.expires_at > visit.now and one.account in open_names]
    good_ids = {one.id for one in good}
    return desk.pages.page(
        visit,
        "tokens",
        status=REFUSED if refused else 200,
        good=good,
        over=[one for one in reversed(found) if one.id not in good_ids],
        names=sorted(open_names),
        scopes=tuple(Scope),
        days=USUAL_DAYS,
        most_days=LONGEST_LIFE.days,
        said=said or {},
        refused=refused,
        done=done,
        made=made,
    )


HANDLERS = (token_list, change)
