"""Every page of the desk in a real browser: nobody is shut out, in either language or theme, on a phone or a screen."""

import re
from dataclasses import dataclass

import pytest

from tests.desk.browsing import CONTRAST, grave
from tests.desk.every_page import Shown, every_page
from tests.desk.practice import HOST, practice_at

PHONE, SCREEN = {"width": 360, "height": 800}, {"width": 1440, "height": 900}
SHEET = {"width": 720, "height": 1000}
"""A sheet of A4 but for its margins, in pixels of CSS."""
PROVIDER = 'issuer = "https://sso.haus.example"\nclient_id = "desk"\nmake_accounts = true\nlabel = "Haus-Anmeldung"'
"""Nobody goes there; it puts its button on the pages."""
PARTS = 3
"""So many workers can share the looking in one language."""
BUDGET = 100_000
"""Bytes of a first page together with all it needs to be looked at."""
OPENED = """() => { for (const one of document.querySelectorAll("main details")) one.open = true; }"""
WIDTH = "document.documentElement.scrollWidth"
FACTS = """() => ({lang: document.documentElement.lang,
  heads: document.querySelectorAll("h1").length})"""
STRANGE = {"de": re.compile(r"\b(?:with|and|your|is|are)\b"), "en": re.compile(r"\b(?:und|nicht|oder|wird|Ihre)\b")}
GERMAN = re.compile(
    "Guten Tag|druckt nicht|Meldung ist angekommen|freundlichen|Druckdienst|Wann sind Sie|Anliegen|Kenntnis"
)
UNTOLD = {"ticket_endless", "typed"}
"""Pages with words whose language nobody has found out."""
CONTROLS = "a[href], button, input:not([type=hidden]), select, textarea, summary"
SEEN = """controls => controls.filter(one => one.checkVisibility({visibilityProperty: true}) && !one.disabled).length"""
FOCUSED = """() => { const one = document.activeElement, style = getComputedStyle(one), box = one.getBoundingClientRect();
  if (one === document.body || one.walked) return null;
  one.walked = true;
  const isThere = box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0;
  return {told: one.outerHTML.slice(0, 90), seen: isThere && style.outlineStyle !== "none" && style.outlineWidth !== "0px"}; }"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What a browser found on a page."""

    shown: Shown
    lang: str
    heads: int
    widths: tuple
    """Beyond the window, on a phone and on a screen."""
    grave: tuple


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """All pages in a language, and a window that shows them at the desk's address, with the desk's own policy."""

    language: str
    shown: list
    window: object
    statics: dict

    def open(self, name, theme="light", size=SCREEN):
        self.window.emulate_media(color_scheme=theme)
        self.window.set_viewport_size(size)
        self.window.goto(f"http://{HOST}/page/{name}")


@pytest.fixture(scope="module", params=["de", "en"])
def desk(request, chromium, tmp_path_factory, sqlite_template):
    practice = practice_at(tmp_path_factory.mktemp(request.param), sqlite_template, **{"desk.oidc": PROVIDER})
    shown = every_page(practice, request.param)
    statics = {
        path: practice.browser().client.get(path)
        for path in ("/static/desk.css", "/static/desk.js", "/static/icon.svg")
    }
    policy = practice.browser().get("/login").headers["content-security-policy"]
    practice.program.close()
    pages = {f"/page/{one.name}": one.html for one in shown}

    def answer(route):
        path = route.request.url.partition(HOST)[2].partition("?")[0]
        if path in statics:
            route.fulfill(body=statics[path].content, content_type=statics[path].headers["content-type"])
        else:
            headers = {"Content-Type": "text/html; charset=utf-8", "Content-Security-Policy": policy}
            route.fulfill(body=pages.get(path, ""), headers=headers)

    context = chromium.new_context()
    context.route("**/*", answer)
    yield Desk(language=request.param, shown=shown, window=context.new_page(), statics=statics)
    context.close()


def _looked_at(desk, one, *, is_first):
    desk.open(one.name)
    desk.window.evaluate(OPENED)
    on_screen = desk.window.evaluate(WIDTH) - SCREEN["width"]
    findings = []
    if desk.language == "de":
        findings += grave(desk.window)
        if is_first:
            desk.window.emulate_media(color_scheme="dark")
            findings += grave(desk.window, only=(CONTRAST,))
    elif is_first:
        # Colours do not depend on words.
        findings += grave(desk.window, but=(CONTRAST,))
    desk.window.set_viewport_size(PHONE)
    on_phone = desk.window.evaluate(WIDTH) - PHONE["width"]
    return Found(shown=one, grave=tuple(findings), widths=(on_phone, on_screen), **desk.window.evaluate(FACTS))


def test_every_page_came_as_it_was_meant(desk):
    assert {one.name for one in desk.shown if one.status >= 500} == {"failure:broken"}


@pytest.mark.parametrize("part", range(PARTS))
def test_no_page_shuts_anybody_out_or_is_wider_than_its_window(desk, part):
    """Nothing that axe calls serious or worse of WCAG 2.1 AA, in light and dark; each with its language and one heading."""
    first = {one.place: one for one in reversed(desk.shown)}
    found = [_looked_at(desk, one, is_first=first[one.place] is one) for one in desk.shown[part::PARTS]]

    assert len(found) > 80 // PARTS
    assert {one.shown.name: one.grave for one in found if one.grave} == {}
    assert {one.shown.name: one.widths for one in found if max(one.widths) > 0} == {}
    assert {one.shown.name for one in found if (one.lang, one.heads) != (desk.language, 1)} == set()


@pytest.mark.parametrize("name", ["calls:work", "ticket_with_others", "numbers:work"])
def test_on_paper_all_is_legible_whatever_the_theme_and_nothing_is_left_to_press(desk, name):
    desk.window.emulate_media(media="print")
    try:
        desk.open(name, theme="dark", size=SHEET)
        findings = grave(desk.window) if desk.language == "de" else []
        beyond = desk.window.evaluate(WIDTH) - SHEET["width"]
        pressed = desk.window.eval_on_selector_all("button, input:not([type=hidden]), textarea", SEEN)
        ink = desk.window.evaluate("getComputedStyle(document.body).color")
    finally:
        desk.window.emulate_media(media="screen")

    assert (findings, beyond, pressed, ink) == ([], 0, 0, "rgb(27, 36, 48)")


def test_every_title_tells_one_place_from_all_others(desk):
    places = {}
    for one in desk.shown:
        places.setdefault(re.search("<title>(.*?)</title>", one.html, re.DOTALL)[1], set()).add(one.place)

    assert {title: names for title, names in places.items() if len(names) > 1} == {}


def test_no_first_page_weighs_more_than_a_slow_line_bears(desk):
    extra = sum(len(one.content) for path, one in desk.statics.items() if not path.endswith(".js"))

    heavy = {one.name: len(one.html.encode()) for one in desk.shown if len(one.html.encode()) + extra > BUDGET}

    assert heavy == {}


@pytest.mark.parametrize("name", ["list_open:work", "calls:work", "ticket_with_others"])
def test_every_control_is_reached_by_tab_and_seen_to_be(desk, name):
    desk.open(name)
    number = desk.window.eval_on_selector_all(CONTROLS, SEEN)
    walked = []
    while len(walked) <= number + 20:
        desk.window.keyboard.press("Tab")
        focused = desk.window.evaluate(FOCUSED)
        if focused is None:
            break
        walked.append(focused)

    assert [one["told"] for one in walked if not one["seen"]] == []
    assert len(walked) >= number > 20


def test_no_word_of_the_other_language_is_left_on_a_page(desk):
    strange = {one.name: STRANGE[desk.language].findall(_own_words(one.html)) for one in desk.shown}

    assert {name: words for name, words in strange.items() if words} == {}


def test_what_people_write_says_its_language_where_the_page_has_another(desk):
    said = {one.name: 'lang="de"' in one.html.partition("<main")[2] for one in desk.shown}
    unsaid = {one.name: GERMAN.findall(_without_german(one.html)) for one in desk.shown if one.name not in UNTOLD}

    if desk.language == "en":
        assert {name: words for name, words in unsaid.items() if words} == {}
    else:
        assert [name for name, is_said in said.items() if is_said] == []


def _without_german(html):
    """The page without what it says to be German, without names and fields, and without the questions of an FAQ that is German only."""
    said = r'<(\w+)[^>]* lang="de".*?</\1>|<(bdi|title|iframe|textarea)\b.*?</\2>|<(form) [^>]*class="filters".*?</\3>|<[^>]+>'
    return re.sub(said, " ", html, flags=re.DOTALL)


def _own_words(html):
    """The page's words without what people wrote."""
    quoted = r'<(pre|bdi|option|textarea|title|iframe)\b.*?</\1>|<(\w+)[^>]* dir="auto".*?</\2>|<[^>]+>'
    return re.sub(quoted, " ", html, flags=re.DOTALL)
