"""Logging in: password, second factor, limits, sessions."""

import re
from datetime import timedelta
from html import unescape
from urllib.parse import quote

import pytest

from intake.steps import admit, staff
from intake.steps.admitting import NotAdmitted, Refusal
from intake.steps.credentials import new_factor, recovery_hash
from intake.store import journal
from intake.store.accounts import Role
from tests.cli.practice import COMPLETE, take_in
from tests.desk.practice import FACTOR, PASSWORD

HOUR = timedelta(hours=1)
SOON = timedelta(seconds=30)


def events(practice):
    with practice.program.database.read() as tx:
        return [line.event for line in reversed(journal.search(tx, limit=50))]


def test_an_invitation_leads_to_password_second_factor_and_work_list(practice):
    path = practice.invite("ada", Role.ADMIN)
    browser = practice.browser()

    browser.get(path).send(path, password=PASSWORD, again=PASSWORD)
    assert browser.where == "/second-factor"
    browser.send("/second-factor", secret=FACTOR, code=practice.code())
    codes = browser.text

    assert "Ersatzcodes" in codes
    assert browser.get("/").status == 200
    assert events(practice) == ["account_added", "password_set", "second_factor_set", "logged_in"]


@pytest.mark.parametrize(
    ("password", "again", "words"),
    [
        ("kurz", "kurz", "zu kurz"),
        (PASSWORD, "anders", "verschieden"),
        ("ada.lovelace ist gut", "ada.lovelace ist gut", "Namen des Kontos"),
        ("x" * 201, "x" * 201, "zu lang"),
    ],
)
def test_a_bad_password_does_not_use_the_invitation_up(practice, password, again, words):
    path = practice.invite("ada.lovelace")
    browser = practice.browser()

    browser.get(path).send(path, password=password, again=again)

    assert (browser.status, words in browser.text) == (422, True)
    assert browser.get(path).status == 200


def test_an_invitation_is_good_once(practice):
    path = practice.invite("ada")
    practice.browser().get(path).send(path, password=PASSWORD, again=PASSWORD)

    browser = practice.browser().get(path)

    assert (browser.status, "gilt nicht mehr" in browser.text) == (404, True)


def test_an_invitation_ends_by_time_and_by_disabling(practice):
    late, locked = practice.invite("ada"), practice.invite("bob")
    staff.disable(practice.admitting, "bob", by="test")

    assert practice.browser().get(locked).status == 404
    practice.clock.advance(49 * HOUR)
    assert practice.browser().get(late).status == 404


def test_password_and_code_let_in(practice):
    practice.account("ada")

    browser = practice.browser().log_in("ada")

    assert (browser.where, browser.status) == ("/", 200)
    assert events(practice)[-1] == "logged_in"


@pytest.mark.parametrize("secret", ["", "A", "?" * 32, "ä" * 32, "A" * 33])
def test_a_secret_that_is_none_of_ours_is_replaced(practice, secret):
    path = practice.invite("ada")
    browser = practice.browser().get(path).send(path, password=PASSWORD, again=PASSWORD)

    browser.send("/second-factor", secret=secret, code="000000")

    assert (browser.status, browser.where) == (422, "/second-factor")
    assert re.search(r'name="secret" value="[A-Z2-7]{32}"', browser.page)


def test_the_password_alone_opens_nothing_but_the_page_for_the_code(practice):
    practice.account("ada")
    browser = practice.browser().get("/login").send("/login", name="ada", password=PASSWORD)

    assert browser.where == "/login/code"
    assert browser.get("/").where == "/login/code"
    assert browser.get("/me").where == "/login/code"
    # Nor can a new second factor be put in the old one's place.
    assert browser.get("/second-factor").where == "/login/code"
    assert browser.send("/second-factor", secret=new_factor(), code="000000").status == 422


def test_a_code_is_good_once(practice):
    practice.account("ada")
    code = practice.code()
    practice.browser().get("/login").send("/login", name="ada", password=PASSWORD).send("/login/code", code=code)

    second = practice.browser().get("/login").send("/login", name="ada", password=PASSWORD)
    second.send("/login/code", code=code)

    assert (second.status, second.where) == (422, "/login/code")


def test_a_recovery_code_is_good_once_however_it_is_typed(practice):
    path = practice.invite("ada")
    session = admit.who_is(practice.admitting, admit.accept(practice.admitting, path.rpartition("/")[2], PASSWORD))
    _, codes = admit.set_up_second_factor(practice.admitting, session, secret=FACTOR, code=practice.code())
    typed = codes[0].upper().replace("-", " ")

    first = practice.browser().get("/login").send("/login", name="ada", password=PASSWORD)
    first.send("/login/code", code=typed)
    again = practice.browser().get("/login").send("/login", name="ada", password=PASSWORD)
    again.send("/login/code", code=codes[0])

    assert (first.where, again.status) == ("/", 422)
    assert len({recovery_hash(code) for code in codes}) == 10


@pytest.mark.parametrize(("name", "password"), [("ada", "falsch"), ("nobody", PASSWORD), ("", "")])
def test_wrong_names_and_wrong_passwords_look_alike(practice, name, password):
    practice.account("ada")

    browser = practice.browser().get("/login").send("/login", name=name, password=password)

    assert (browser.status, "Name oder Passwort stimmt nicht" in browser.text) == (422, True)
    assert password not in browser.page or not password


def test_a_name_is_locked_after_five_failures_and_free_after_the_pause(practice):
    practice.account("ada")
    browser = practice.browser().get("/login")
    for _ in range(5):
        browser.send("/login", name="ada", password="falsch")

    browser.send("/login", name="ada", password=PASSWORD)
    assert (browser.status, "Zu viele Versuche" in browser.text) == (422, True)
    practice.clock.advance(timedelta(minutes=16))
    browser.send("/login", name="ada", password=PASSWORD)

    assert browser.where == "/login/code"


def test_unknown_names_are_locked_alike(practice):
    browser = practice.browser().get("/login")
    for _ in range(5):
        browser.send("/login", name="nobody", password="falsch")

    assert "Zu viele Versuche" in browser.send("/login", name="nobody", password="falsch").text


def test_an_address_is_locked_after_failing_under_many_names(practice):
    for name in range(50):
        with pytest.raises(NotAdmitted):
            admit.log_in(practice.admitting, f"name{name}", "falsch", address="192.0.2.7")

    with pytest.raises(NotAdmitted) as refused:
        admit.log_in(practice.admitting, "one more", "falsch", address="192.0.2.7")
    with pytest.raises(NotAdmitted) as elsewhere:
        admit.log_in(practice.admitting, "one more", "falsch", address="192.0.2.8")

    assert (refused.value.refusal, elsewhere.value.refusal) == (Refusal.TOO_MANY, Refusal.WRONG)


def test_guessed_codes_lock_as_guessed_passwords_do(practice):
    practice.account("ada")
    browser = practice.browser().get("/login").send("/login", name="ada", password=PASSWORD)
    for _ in range(4):
        browser.send("/login/code", code="000000")

    browser.send("/login/code", code=practice.code())

    assert (browser.status, "Zu viele Versuche" in browser.text) == (422, True)


def test_a_session_ends_by_idleness(practice):
    browser = practice.browser("ada")
    practice.clock.advance(1.9 * HOUR)
    assert browser.get("/").where == "/"
    practice.clock.advance(1.9 * HOUR)
    assert browser.get("/").where == "/"
    practice.clock.advance(2.1 * HOUR)

    assert browser.get("/?view=mine").where == "/login"


def test_a_session_ends_by_age_however_busy_it_is(practice):
    browser = practice.browser("ada")
    for _ in range(11):
        practice.clock.advance(HOUR)
        assert browser.get("/").where == "/"
    practice.clock.advance(HOUR)

    assert browser.get("/").where == "/login"


@pytest.mark.parametrize("path", ["/?view=mine&text=x", "/?text=日本&view=open", "/tickets/日本"])
def test_after_logging_in_one_is_where_one_wanted_to_go(practice, path):
    practice.account("ada")
    browser = practice.browser().get(path)
    assert browser.where == "/login"

    browser.send("/login", name="ada", password=PASSWORD)
    assert browser.where == "/login/code"
    browser.send("/login/code", code=practice.code())

    assert str(browser.url).endswith(quote(path, safe="/?&="))


@pytest.mark.parametrize(
    "to", ["//evil.example", "https://evil.example", "/\\evil.example", "javascript:alert(1)", "/\nx"]
)
def test_logging_in_leads_nowhere_else(practice, to):
    browser = practice.browser("ada")

    assert browser.client.get("/login", params={"next": to}, follow_redirects=False).headers["location"] == "/"


def test_logging_out_ends_the_session_not_only_the_cookie(practice):
    browser = practice.browser("ada")
    kept = browser.client.cookies["desk"]
    browser.get("/").send("/logout")
    thief = practice.browser()
    thief.client.cookies.set("desk", kept)

    assert browser.where == "/login"
    assert thief.get("/").where == "/login"
    assert events(practice)[-1] == "logged_out"


def test_logging_out_everywhere_ends_other_sessions_too(practice):
    here = practice.browser("ada")
    there = practice.browser().log_in("ada")
    assert there.get("/").where == "/"

    here.get("/me").send("/logout", everywhere="yes")

    assert there.get("/").where == "/login"


def test_disabling_ends_sessions_and_the_right_password_opens_nothing(practice):
    browser = practice.browser("ada")

    staff.disable(practice.admitting, "ada", by="test")

    assert browser.get("/").where == "/login"
    assert browser.send("/login", name="ada", password=PASSWORD).status == 422


def test_a_reset_voids_password_second_factor_and_recovery_codes(practice):
    browser = practice.browser("ada")
    invitation = staff.reset(practice.admitting, "ada", by="test")

    assert browser.get("/").where == "/login"
    assert browser.send("/login", name="ada", password=PASSWORD).status == 422
    path = f"/welcome/{invitation.token}"
    assert browser.get(path).send(path, password=PASSWORD, again=PASSWORD).where == "/second-factor"


def test_a_new_password_ends_all_other_sessions(practice):
    here, there = practice.browser("ada"), practice.browser()
    there.log_in("ada")
    new = "ein anderes Passwort"

    here.get("/me").send("/me/password", old="falsch", password=new, again=new)
    assert (here.status, "bisherige Passwort stimmt nicht" in here.text) == (422, True)
    here.send("/me/password", old=PASSWORD, password=new, again=new)

    assert (here.where, "geändert" in here.text) == ("/me", True)
    assert there.get("/").where == "/login"


def test_the_token_changes_with_what_it_is_worth(practice):
    practice.account("ada")
    browser = practice.browser().get("/login").send("/login", name="ada", password=PASSWORD)
    half = browser.client.cookies["desk"]

    browser.send("/login/code", code=practice.code())

    assert browser.client.cookies["desk"] != half


def test_what_is_kept_betrays_nothing(practice):
    path = practice.invite("ada")
    token = path.rpartition("/")[2]
    session = admit.accept(practice.admitting, token, PASSWORD)
    practice.program.database.close()

    kept = b"".join(file.read_bytes() for file in (practice.program.config.paths.data).glob("intake.sqlite3*"))

    assert b"ada" in kept
    for secret in (token, session, PASSWORD):
        assert secret.encode() not in kept


def test_what_was_typed_before_the_session_ended_is_sent_after_logging_in(practice):
    (number,) = take_in(practice.program, COMPLETE)
    browser = practice.browser("ada").get(f"/tickets/{number}")
    practice.clock.advance(3 * HOUR)

    browser.send(f"/tickets/{number}/note", text="eine lange\nNotiz <b>")
    assert (browser.where, "ist aufgehoben" in browser.text) == ("/login", True)
    browser.send("/login", name="ada", password=PASSWORD).send("/login/code", code=practice.code())
    assert (browser.where, "eine lange Notiz <b>" in browser.text) == ("/typed", True)
    send_kept(browser)

    assert (browser.status, browser.where) == (200, f"/tickets/{number}")
    assert "eine lange Notiz <b>" in browser.text
    assert "nichts Ungesendetes" in browser.get("/typed").text


def send_kept(browser):
    """Press the first button of the page that sends what is kept, with the fields of its form."""
    form = next(form for form in browser.page.split("<form")[1:] if "/send" in form.split(">")[0])
    path = re.search(r'action="([^"]+)"', form).group(1)
    fields = dict(re.findall(r'<input type="hidden" name="([^"]*)" value="([^"]*)"', form.split("</form>")[0]))
    return browser._took(browser.client.post(path, data={name: unescape(value) for name, value in fields.items()}))


def test_what_was_typed_is_dropped_on_demand_and_shown_to_nobody_else(practice):
    (number,) = take_in(practice.program, COMPLETE)
    browser = practice.browser("ada").get(f"/tickets/{number}")
    practice.clock.advance(3 * HOUR)
    browser.send(f"/tickets/{number}/note", text="nur für Ada")
    path = re.search(r"/typed/\d+", browser.log_in("ada").get("/typed").page).group()

    other = practice.browser("bob").get("/typed")
    assert ("nur für Ada" in other.text, other.send(f"{path}/send").status) == (False, 404)
    browser.get("/typed").send(f"{path}/drop")

    assert (browser.where, "nur für Ada" in browser.text) == ("/typed", False)
    assert browser.send(f"{path}/send").status == 404


@pytest.mark.parametrize("end", ["logout", "disabled", "stranger", "password", "too much"])
def test_nothing_is_kept_for_whoever_held_no_session_or_typed_a_password(practice, end):
    browser = practice.browser("ada").get("/me")
    cookie, path, text = browser.client.cookies["desk"], "/tickets/x/note", "x"
    if end == "logout":
        browser.send("/logout")
        browser.client.cookies.set("desk", cookie, domain="127.0.0.1")
    elif end == "disabled":
        staff.disable(practice.admitting, "ada", by="test")
    elif end == "stranger":
        browser.client.cookies.set("desk", "made up", domain="127.0.0.1")
    path, text = ("/me/password", "x") if end == "password" else (path, "x" * 200_000 if end == "too much" else "x")
    practice.clock.advance(13 * HOUR)

    browser.send(path, text=text)

    assert (browser.status, "Sitzung ist abgelaufen" in browser.text) == (401, True)
    with practice.program.database.read() as tx:
        assert tx.exec_driver_sql("SELECT count(*) FROM kept_forms").scalar_one() == 0


def test_kept_words_are_forgotten_after_a_day_and_never_many(practice):
    browser = practice.browser("ada").get("/me")
    practice.clock.advance(3 * HOUR)
    for n in range(8):
        browser.client.post("/tickets/x/note", data={"text": f"Notiz {n}", "_csrf_token": csrf_of(browser)})

    assert browser.log_in("ada").get("/typed").text.count("Jetzt absenden") == 5
    practice.clock.advance(25 * HOUR)
    assert "Jetzt absenden" not in browser.log_in("ada").get("/typed").text


def csrf_of(browser):
    return re.search(r'name="_csrf_token" value="([^"]*)"', browser.page).group(1)


def test_a_session_is_seen_and_ended_by_its_owner_only(practice):
    here, there = practice.browser("ada"), practice.browser().log_in("ada")
    stranger = practice.browser("bob")
    other = re.search(r'name="session" value="(\d+)"', here.get("/me").page).group(1)

    stranger.get("/me").send("/me/session", session=other)
    assert there.get("/").where == "/"
    here.send("/me/session", session=other)

    assert (here.where, there.get("/").where) == ("/me", "/login")
    assert 'name="session"' not in here.page
    assert "session_ended" in events(practice)


def test_new_recovery_codes_replace_the_old_for_a_right_code_only(practice):
    browser = practice.browser("ada").get("/me")
    practice.clock.advance(SOON)

    assert browser.send("/me/codes", code="000000").status == 422
    browser.send("/me/codes", code=practice.code())
    codes = re.findall(r"<code>([0-9a-f-]{24})</code>", browser.page)

    assert len(set(codes)) == 10
    again = practice.browser().get("/login").send("/login", name="ada", password=PASSWORD)
    assert again.send("/login/code", code=codes[3]).where == "/"
