"""Pages for coming in and going out: login, code, invitation, second factor, logout."""

from litestar import get, post

from intake.desk.desk import HALF, OPEN, Answer, Desk, Form, FromPath, Page, TheDesk, TheVisit, in_thread, in_turn
from intake.desk.pages import see_other
from intake.desk.visit import Asked, Visit, address_of
from intake.steps import admit
from intake.steps.admitting import NotAdmitted, Refusal
from intake.steps.credentials import SHORTEST_PASSWORD, factor_uri, is_factor, new_factor

REFUSED = 422


def local(path: str | None) -> str:
    """The path if it leads to a page of ours, else the work list."""
    if not path or not path.startswith("/") or path[1:2] in {"/", "\\"} or not path.isprintable():
        return "/"
    return path


@get("/login", opt=OPEN)
@in_thread
def login(request: Asked, desk: TheDesk, visit: TheVisit) -> Answer:
    """The login."""
    to = local(request.query_params.get("next"))
    return see_other(to) if visit.is_in else desk.pages.page(visit, "login", refusal="", name="", to=to)


@post("/login", opt=OPEN)
@in_turn
def log_in(request: Asked, desk: TheDesk, visit: TheVisit, data: Form) -> Answer:
    """Check name and password."""
    name, to = data.get("name", ""), local(data.get("next"))
    try:
        token = admit.log_in(desk.parts.admitting, name, data.get("password", ""), address=address_of(request))
    except NotAdmitted as error:
        return desk.pages.page(visit, "login", status=REFUSED, refusal=error.refusal, name=name, to=to)
    return see_other(to, desk.cookie.holding(token))


@get("/login/code", opt=HALF)
@in_thread
def code(request: Asked, desk: TheDesk, visit: TheVisit) -> Answer:
    """The form for the second factor's code."""
    to = local(request.query_params.get("next"))
    return see_other(to) if visit.is_in else desk.pages.page(visit, "code", refusal="", to=to)


@post("/login/code", opt=HALF)
@in_thread
def give_code(request: Asked, desk: TheDesk, visit: TheVisit, data: Form) -> Answer:
    """Check the code."""
    assert visit.session is not None, "the door lets nobody else in"
    to = local(data.get("next"))
    try:
        token = admit.give_code(desk.parts.admitting, visit.session, data.get("code", ""), address=address_of(request))
    except NotAdmitted as error:
        return desk.pages.page(visit, "code", status=REFUSED, refusal=error.refusal, to=to)
    return see_other(to, desk.cookie.holding(token))


@get("/welcome/{token:str}", opt=OPEN)
@in_thread
def welcome(desk: TheDesk, visit: TheVisit, token: FromPath[str]) -> Page:
    """The page an invitation leads to. Looking at it uses nothing up: chats and mail programs look at links too."""
    account = admit.invited(desk.parts.admitting, token)
    if account is None:
        return desk.pages.page(visit, "no_invitation", status=404)
    return desk.pages.page(visit, "welcome", refusal="", name=account.name, shortest=SHORTEST_PASSWORD, token=token)


@post("/welcome/{token:str}", opt=OPEN)
@in_turn
def accept(desk: TheDesk, visit: TheVisit, token: FromPath[str], data: Form) -> Answer:
    """Set the password an invitation asks for."""
    account = admit.invited(desk.parts.admitting, token)
    if account is None:
        return desk.pages.page(visit, "no_invitation", status=404)
    refusal = "not_repeated" if data.get("password") != data.get("again") else ""
    if not refusal:
        try:
            started = admit.accept(desk.parts.admitting, token, data.get("password", ""))
        except NotAdmitted as error:
            refusal = error.refusal
        else:
            return see_other("/", desk.cookie.holding(started))
    return desk.pages.page(
        visit,
        "welcome",
        status=REFUSED,
        refusal=refusal,
        name=account.name,
        shortest=SHORTEST_PASSWORD,
        token=token,
    )


@get("/second-factor", opt=HALF)
@in_thread
def factor(desk: TheDesk, visit: TheVisit) -> Answer:
    """The page to set up a second factor."""
    if visit.account.has_second_factor:
        return see_other("/")
    return _factor_page(desk, visit, new_factor())


@post("/second-factor", opt=HALF)
@in_thread
def set_up_factor(desk: TheDesk, visit: TheVisit, data: Form) -> Page:
    """Check the first code of a new second factor, and show the recovery codes."""
    assert visit.session is not None, "the door lets nobody else in"
    secret = data.get("secret", "")
    if not is_factor(secret):
        return _factor_page(desk, visit, new_factor(), refusal=Refusal.WRONG_CODE)
    try:
        token, codes = admit.set_up_second_factor(
            desk.parts.admitting, visit.session, secret=secret, code=data.get("code", "")
        )
    except NotAdmitted as error:
        return _factor_page(desk, visit, secret, refusal=error.refusal)
    return desk.pages.page(visit, "recovery", codes=codes, cookies=(desk.cookie.holding(token),))


def _factor_page(desk: Desk, visit: Visit, secret: str, refusal: str = "") -> Page:
    uri = factor_uri(secret, name=visit.account.name, issuer=desk.parts.settings.organisation)
    status = REFUSED if refusal else 200
    return desk.pages.page(visit, "second_factor", status=status, secret=secret, uri=uri, refusal=refusal)


@post("/logout", opt=HALF)
@in_thread
def log_out(desk: TheDesk, visit: TheVisit, data: Form) -> Answer:
    """End this session, or all of them."""
    assert visit.session is not None, "the door lets nobody else in"
    admit.log_out(desk.parts.admitting, visit.session, everywhere=data.get("everywhere") == "yes")
    return see_other("/login", desk.cookie.gone())


HANDLERS = (login, log_in, code, give_code, welcome, accept, factor, set_up_factor, log_out)
