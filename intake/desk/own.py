"""Somebody's own page: language, light or dark, password, sessions."""

from litestar import get, post

from intake.desk.desk import AGENT, Answer, Desk, Form, Page, TheDesk, TheVisit, in_thread
from intake.desk.entering import REFUSED, local
from intake.desk.pages import see_other
from intake.desk.visit import Asked, Visit, address_of
from intake.desk.words import LANGUAGES
from intake.steps import admit
from intake.steps.admit import NotAdmitted
from intake.steps.credentials import SHORTEST_PASSWORD
from intake.store.accounts import Theme


@get("/me", opt=AGENT)
@in_thread
def own(request: Asked, desk: TheDesk, visit: TheVisit) -> Page:
    """The visitor's own page."""
    return _page(desk, visit, done=request.query_params.get("done", ""))


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
@in_thread
def password(request: Asked, desk: TheDesk, visit: TheVisit, data: Form) -> Answer:
    """Change the password, which ends all other sessions."""
    assert visit.session is not None, "the door lets nobody else in"
    if data.get("password") != data.get("again"):
        return _page(desk, visit, refusal="not_repeated")
    try:
        token = admit.change_password(
            desk.parts.admitting,
            visit.session,
            old=data.get("old", ""),
            new=data.get("password", ""),
            address=address_of(request),
        )
    except NotAdmitted as error:
        return _page(desk, visit, refusal=error.refusal)
    return see_other("/me?done=password", desk.cookie.holding(token))


def _page(desk: Desk, visit: Visit, *, refusal: str = "", done: str = "") -> Page:
    standing = admit.standing(desk.parts.admitting, visit.account)
    return desk.pages.page(
        visit,
        "me",
        status=REFUSED if refusal else 200,
        refusal=refusal,
        done=done == "password",
        standing=standing,
        shortest=SHORTEST_PASSWORD,
    )


HANDLERS = (own, look, password)
