"""Somebody's own page: language, light or dark, password, recovery codes, sessions."""

from litestar import get, post

from intake.desk.desk import AGENT, Answer, Desk, Form, Page, TheDesk, TheVisit, in_thread, in_turn
from intake.desk.entering import REFUSED, local
from intake.desk.pages import see_other
from intake.desk.visit import Asked, Visit, address_of
from intake.desk.words import LANGUAGES
from intake.steps import admit
from intake.steps.admitting import NotAdmitted
from intake.steps.credentials import SHORTEST_PASSWORD
from intake.store.accounts import Theme

_DONE = frozenset({"password", "joined", "parted", "session"})
_LONGEST_NUMBER = 18


@get("/me", opt=AGENT)
@in_thread
def own(request: Asked, desk: TheDesk, visit: TheVisit) -> Page:
    """The visitor's own page."""
    return own_page(desk, visit, done=request.query_params.get("done", ""))


@post("/me/look", opt=AGENT)
@in_thread
def look(desk: TheDesk, visit: TheVisit, data: Form) -> Answer:
    """Change language and theme; what is not named, or not known, stays."""
    language, theme = data.get("language", ""), data.get("theme", "")
    admit.prefer(
        desk.parts.admitting,
        visit.account,
        language=language if language in LANGUAGES else visit.account.language,
        theme=Theme(theme) if theme in set(Theme) else visit.account.theme,
    )
    return see_other(local(data.get("next")))


@post("/me/password", opt=AGENT)
@in_turn
def password(request: Asked, desk: TheDesk, visit: TheVisit, data: Form) -> Answer:
    """Change the password, which ends all other sessions."""
    assert visit.session is not None, "the door lets nobody else in"
    if data.get("password") != data.get("again"):
        return own_page(desk, visit, refusal="not_repeated")
    try:
        token = admit.change_password(
            desk.parts.admitting,
            visit.session,
            old=data.get("old", ""),
            new=data.get("password", ""),
            address=address_of(request),
        )
    except NotAdmitted as error:
        return own_page(desk, visit, refusal=error.refusal)
    return see_other("/me?done=password", desk.cookie.holding(token))


@post("/me/session", opt=AGENT)
@in_thread
def end_session(desk: TheDesk, visit: TheVisit, data: Form) -> Answer:
    """End one of one's sessions; one that is over already is no matter."""
    assert visit.session is not None, "the door lets nobody else in"
    said = data.get("session", "")
    if said.isascii() and said.isdigit() and len(said) < _LONGEST_NUMBER:
        admit.end_session(desk.parts.admitting, visit.session, int(said))
    return see_other("/me?done=session#safety")


@post("/me/codes", opt=AGENT, status_code=200)
@in_thread
def renew_codes(request: Asked, desk: TheDesk, visit: TheVisit, data: Form) -> Page:
    """New recovery codes, shown this once."""
    assert visit.session is not None, "the door lets nobody else in"
    try:
        codes = admit.renew_recovery_codes(
            desk.parts.admitting, visit.session, data.get("code", ""), address=address_of(request)
        )
    except NotAdmitted as error:
        return own_page(desk, visit, refusal=error.refusal)
    return desk.pages.page(visit, "recovery", codes=codes)


def own_page(desk: Desk, visit: Visit, *, refusal: str = "", done: str = "") -> Page:
    """Somebody's own page, after something was refused or done."""
    standing = admit.standing(desk.parts.admitting, visit.account)
    return desk.pages.page(
        visit,
        "me",
        status=REFUSED if refusal else 200,
        refusal=refusal,
        done=done if done in _DONE else "",
        standing=standing,
        shortest=SHORTEST_PASSWORD,
    )


HANDLERS = (own, look, password, end_session, renew_codes)
