"""Logging in at the identity provider: the way there, the way back, and joining one's account to it."""

from datetime import timedelta

from litestar import Response, get, post
from litestar.datastructures import Cookie
from litestar.exceptions import NotFoundException

from intake.desk.desk import AGENT, OPEN, Answer, Desk, Form, TheDesk, TheVisit, in_thread
from intake.desk.entering import REFUSED, local
from intake.desk.own import own_page
from intake.desk.pages import see_other
from intake.desk.visit import Asked, Visit, address_of
from intake.steps import sign_on
from intake.steps.admitting import NotAdmitted, Refusal
from intake.steps.sign_on import Purpose, SigningOn
from intake.store.sign_ins import GOOD_FOR

_LONGEST = 4000
"""Of a code or a state; providers' codes are long."""
_APART = "."


@get("/login/elsewhere", opt=OPEN)
@in_thread
def leave(request: Asked, desk: TheDesk, visit: TheVisit) -> Answer:
    """Go to the provider. No form, since browsers let no form lead to another site where the policy names none."""
    said = request.query_params
    to, invitation = local(said.get("next")), said.get("invitation", "")[:_LONGEST]
    try:
        begun = sign_on.begin(_parts(desk), Purpose.COME_IN, back=to)
    except NotAdmitted as error:
        return _login(desk, visit, error.refusal, to)
    return _away(begun.address, _kept(desk, f"{begun.secret}{_APART}{invitation}"))


@get("/login/elsewhere/back", opt=OPEN)
@in_thread
def come_back(request: Asked, desk: TheDesk, visit: TheVisit) -> Answer:
    """Come back from the provider, logged in there or not."""
    parts = _parts(desk)
    secret, _, invitation = request.cookies.get(_cookie_name(desk), "")[:_LONGEST].partition(_APART)
    said = request.query_params
    answer = sign_on.Answer(
        state=said.get("state", "")[:_LONGEST],
        code=said.get("code", "")[:_LONGEST] if "error" not in said else "",
        secret=secret,
        issuer=said.get("iss"),
    )
    if sign_on.is_for(answer, Purpose.JOIN) and visit.session is not None and visit.is_in:
        return _joined(desk, visit, parts, answer, address_of(request))
    try:
        entered = sign_on.come_in(parts, answer, invitation=invitation, address=address_of(request))
    except NotAdmitted as error:
        return _login(desk, visit, error.refusal, "/")
    return see_other(entered.back, desk.cookie.holding(entered.token), _kept(desk, ""))


def _joined(desk: Desk, visit: Visit, parts: SigningOn, answer: sign_on.Answer, address: str) -> Answer:
    assert visit.session is not None, "the caller has looked"
    try:
        sign_on.join(parts, visit.session, answer, address=address)
    except NotAdmitted as error:
        return own_page(desk, visit, refusal=error.refusal)
    return see_other("/me?done=joined", _kept(desk, ""))


@post("/me/join", opt=AGENT)
@in_thread
def join(desk: TheDesk, visit: TheVisit) -> Answer:
    """A page that leads to the provider, to be known there as this account."""
    try:
        begun = sign_on.begin(_parts(desk), Purpose.JOIN, back="/me")
    except NotAdmitted as error:
        return own_page(desk, visit, refusal=error.refusal)
    return desk.pages.page(visit, "elsewhere", address=begun.address, cookies=(_kept(desk, f"{begun.secret}{_APART}"),))


@post("/me/part", opt=AGENT)
@in_thread
def part(desk: TheDesk, visit: TheVisit, data: Form) -> Answer:  # noqa: ARG001 - its token is checked
    """Come in by the password only from now on."""
    assert visit.session is not None, "the door lets nobody else in"
    try:
        sign_on.part(_parts(desk), visit.session)
    except NotAdmitted as error:
        return own_page(desk, visit, refusal=error.refusal)
    return see_other("/me?done=parted")


def _parts(desk: Desk) -> SigningOn:
    if desk.parts.signing_on is None:
        raise NotFoundException
    return desk.parts.signing_on


def _login(desk: Desk, visit: Visit, refusal: Refusal, to: str) -> Answer:
    return desk.pages.page(visit, "login", status=REFUSED, refusal=refusal, name="", to=to)


def _away(address: str, cookie: Cookie) -> Response[bytes]:
    return Response(b"", status_code=303, headers={"Location": address}, cookies=[cookie])


def _cookie_name(desk: Desk) -> str:
    return "__Host-sign-on" if desk.parts.settings.is_encrypted else "sign-on"


def _kept(desk: Desk, secret: str) -> Cookie:
    """What ties the browser to its question, for as long as the question is good; empty to forget it."""
    life = GOOD_FOR if secret else timedelta(0)
    return Cookie(
        key=_cookie_name(desk),
        value=secret,
        max_age=int(life.total_seconds()),
        path="/",
        secure=desk.parts.settings.is_encrypted,
        httponly=True,
        # The way back begins at the provider; a stricter cookie would not come along.
        samesite="lax",
    )


HANDLERS = (leave, come_back, join, part)
