"""A mail as it came: its HTML made harmless, its headers in words, and who may look at it, how long, on record."""

import re
from datetime import timedelta
from email.message import EmailMessage

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intake.desk.original import DEEPEST, LONGEST_HTML, MOST_TAGS, document_of, shown
from intake.desk.original_headers import headers_of
from intake.mail.parsing import parse
from intake.store import board, journal
from tests.cli.practice import COMPLETE, take_in

SAFE = re.compile(
    r"(?:[^<>]|</?(?:[a-z][a-z0-9]*)(?: (?:style|dir|lang|color|colspan|rowspan|align|start|class)=\"[^\"<>]*\")*>)*"
)


def html_mail(html, **headers):
    message = EmailMessage()
    message["From"] = "Praxis Vogt <praxis@vogt.example>"
    message["To"] = "akutservice@medatixx.de"
    message["Subject"] = "Frage"
    message["Message-ID"] = "<html@vogt.example>"
    for name, value in headers.items():
        message[name.replace("_", "-")] = value
    message.set_content("Guten Tag, das Passwort lautet: Sommer2021!")
    message.add_alternative(html, subtype="html")
    return message.as_bytes()


@pytest.mark.parametrize(
    "html",
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<svg><script>alert(1)</script></svg>",
        "<svg onload=alert(1)>",
        "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
        "<style>@import url(https://evil.example/x.css); body{display:none}</style>",
        '<p style="background:url(https://evil.example/x)">x</p>',
        '<p style="position:fixed;top:0;width:100%">x</p>',
        '<div style="color:expression(alert(1))">x</div>',
        '<div style="color:url(https://evil.example/x);background-color:image-set(x)">x</div>',
        '<div style="color:\\75rl(https://evil.example/x)">x</div>',
        '<a href="javascript:alert(1)">x</a>',
        '<a href="  java\tscript:alert(1)">x</a>',
        '<a href="data:text/html,<script>alert(1)</script>">x</a>',
        '<iframe src="https://evil.example"></iframe><object data=x></object><embed src=x>',
        '<form action="https://evil.example"><input name=password><button>Weiter</button></form>',
        '<meta http-equiv="refresh" content="0;url=https://evil.example">',
        '<base href="https://evil.example/">',
        '<link rel=stylesheet href="https://evil.example/x.css">',
        '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
        "<!--><script>alert(1)</script>-->",
        "<![CDATA[<script>alert(1)</script>]]>",
        "<textarea></textarea><script>alert(1)</script>",
        '<table background="https://evil.example/x"><tr><td background="cid:x">x',
        '<video src="https://evil.example/x" autoplay></video><audio src=x></audio>',
        '<p onclick="alert(1)" id="main" class="notice" name="x">x</p>',
        '<body onload="alert(1)"><frameset><frame src="https://evil.example"></frameset>',
        "<xmp><script>alert(1)</script></xmp><plaintext><script>alert(1)</script>",
    ],
)
def test_nothing_that_runs_loads_sends_or_covers_is_left(html):
    made = shown(f"<p>vorher</p>{html}<p>nachher</p>")

    assert made is not None
    assert "vorher" in made.html
    assert SAFE.fullmatch(made.html)
    assert not re.search(r"url\(|expression|position|display:", made.html)


def test_what_carries_words_is_left():
    html = (
        "<h2>Titel</h2><p style='color:red;font-weight:bold;width:9000px'>rot</p><ul><li>eins</li></ul>"
        "<table><tr><td colspan=2>Zelle</td></tr></table><blockquote>zitiert</blockquote><font color=blue>blau</font>"
    )

    made = shown(html).html

    for piece in (
        "<h2>Titel</h2>",
        '<p style="color:red;font-weight:bold">rot</p>',
        "<li>eins</li>",
        '<td colspan="2">Zelle</td>',
        "<blockquote>zitiert</blockquote>",
        '<font color="blue">blau</font>',
    ):
        assert piece in made


def test_a_link_is_its_words_and_where_it_would_lead():
    made = shown('<a href="https://evil.example/?a=1&amp;b=%3C">www.medatixx.de</a> <a name="x">Anker</a>').html

    assert '<u>www.medatixx.de</u> <span class="address" dir="ltr">[https://evil.example/?a=1&amp;b=%3C]</span>' in made
    assert "<u>Anker</u>" in made
    assert "href" not in made


def test_pictures_are_counted_and_told_by_their_words():
    made = shown('<img src="cid:logo" alt="Unser &quot;Logo&quot;"><IMG SRC="https://evil.example/pixel.gif">')

    assert (made.pictures, "Logo" in made.html, "<img" in made.html.lower()) == (2, True, False)


def test_marks_that_turn_the_direction_are_taken_out():
    assert not set("\u202e\u2066\u200b") & set(shown("<p>\u202etxt.exe\u2066 \u200b</p>").html)


@pytest.mark.parametrize(
    "html",
    [
        "<div>" * (DEEPEST + 1),
        "".join(f"<b id={n}>" for n in range(DEEPEST + 1)),
        "<p>" * (MOST_TAGS + 1),
        "<b></i>" * (DEEPEST + 1),
        "&" * (MOST_TAGS + 1),
    ],
)
def test_what_is_built_to_take_for_ever_is_not_parsed(html):
    assert shown(html) is None


def test_html_without_end_is_cut_and_said_to_be():
    made = shown("<p>" + "wort " * LONGEST_HTML + "</p>")

    assert made.is_cut
    assert len(made.html) < LONGEST_HTML + 100


@settings(max_examples=150, derandomize=True, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [
                *(
                    "<a href='https://e.example/\"><b>'>",
                    "</a>",
                    "<a>",
                    "<img alt='\"><script>'>",
                    "<svg>",
                    "</svg>",
                    "<style>",
                ),
                *(
                    "</style>",
                    "<math>",
                    "<mtext>",
                    "<table>",
                    "</table>",
                    "<td>",
                    "<p style='color:red'>",
                    "<!--",
                    "-->",
                ),
                *(
                    "<title>",
                    "<noscript>",
                    "<script>",
                    "</script>",
                    "<![CDATA[",
                    "]]>",
                    "&lt;script&gt;",
                    "x",
                    "\"'><",
                    "\x00",
                ),
            ]
        ),
        max_size=25,
    )
)
def test_however_pieces_are_put_together_nothing_unsafe_comes_out(pieces):
    made = shown("".join(pieces))

    assert made is not None
    assert SAFE.fullmatch(made.html)


def test_the_document_of_the_frame_says_its_language_and_loads_nothing():
    page = document_of("<p>x</p>", 'de"><script>')

    assert "<p>x</p>" in page
    assert not re.search(r"<script|https?:|src=|href=", page)


def test_headers_are_told_in_order_and_what_does_not_fit_together_is_noticed():
    raw = html_mail(
        "<p>x</p>", Reply_To="x@anders.example", Return_Path="<y@drittes.example>", User_Agent="Thunderbird"
    )

    headers = headers_of(parse(raw))

    assert [one.key for one in headers.told][:3] == ["from", "reply_to", "to"]
    assert {one.key: one.value for one in headers.told}["program"] == "Thunderbird"
    assert (headers.answers_elsewhere, headers.sent_by_other) == (True, True)


def test_the_same_house_is_no_other():
    headers = headers_of(parse(html_mail("x", Reply_To="x@sub.vogt.example", Return_Path="<y@vogt.example>")))

    assert (headers.answers_elsewhere, headers.sent_by_other) == (False, False)


def test_a_thousand_headers_are_told_in_part():
    raw = b"".join(b"X-%d: v\n" % n for n in range(1000)) + b"From: a@b.example\n\nHilfe\n"

    headers = headers_of(parse(raw))

    assert (len(headers.whole), headers.left_off) == (150, 851)


def test_the_original_is_asked_for_shown_and_on_record(practice):
    (number,) = take_in(practice.program, html_mail("<p>Guten <b>Tag</b></p><script>alert(1)</script>"))
    browser = practice.browser("ada").get("/mails/1/original")

    assert "nicht unkenntlich gemacht" in browser.text
    assert "Sommer2021!" not in browser.text
    with practice.program.database.read() as tx:
        assert journal.search(tx, event="original_viewed") == ()
    browser.send("/mails/1/original")

    assert "Sommer2021!" in browser.text
    assert "Absender Praxis Vogt <praxis@vogt.example>" in browser.text
    assert "frame-src 'self'" in browser.headers["content-security-policy"]
    with practice.program.database.read() as tx:
        (line,) = journal.search(tx, event="original_viewed")
        assert (line.actor, line.inbox, line.ticket) == ("ada", 1, board.ticket(tx, number).ticket.id)
    assert "öffnete das Original einer Mail" in browser.get(f"/tickets/{number}").text


def frame_of(browser):
    browser.get("/mails/1/original").send("/mails/1/original")
    (address,) = re.findall(r'<iframe class="sheet" sandbox="" [^>]*src="([^"]+)"', browser.page)
    return address.replace("&amp;", "&")


def test_the_frame_has_a_policy_of_its_own(practice):
    take_in(practice.program, html_mail("<p>Guten <b>Tag</b></p><script>alert(1)</script>"))
    browser = practice.browser("ada")

    answer = browser.client.get(frame_of(browser))

    assert answer.status_code == 200
    assert "<p>Guten <b>Tag</b></p>" in answer.text
    assert "<script" not in answer.text
    policy = answer.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "sandbox;" in policy
    assert "script-src" not in policy
    assert answer.headers["x-frame-options"] == "SAMEORIGIN"


def test_the_frame_is_answered_only_to_whoever_opened_the_original_and_for_a_while(practice):
    take_in(practice.program, html_mail("<p>x</p>"), COMPLETE)
    browser = practice.browser("ada")
    address = frame_of(browser)
    other = practice.browser("bob")

    assert browser.client.get("/mails/1/original/html").status_code == 404
    assert browser.client.get(address.replace("/mails/1/", "/mails/2/")).status_code == 404
    assert browser.client.get(re.sub(r"until=[0-9]+", "until=99999999999", address)).status_code == 404
    assert other.client.get(address).status_code == 404
    assert browser.client.get(address).status_code == 200
    practice.clock.advance(timedelta(minutes=11))

    assert browser.client.get(address).status_code == 404


def test_an_original_that_cannot_be_parsed_or_shown_says_so(practice):
    broken = b"From: a@b.example\nSubject: x\nContent-Type: multipart/mixed; boundary=b\n\n" + b"--b\n\nx\n" * 1_100
    take_in(practice.program, broken, html_mail("<div>" * 500))
    browser = practice.browser("ada")

    assert "ließ sich nicht lesen" in browser.get("/mails/1/original").send("/mails/1/original").text
    assert "dass wir sie nicht anzeigen" in browser.get("/mails/2/original").send("/mails/2/original").text
    assert browser.get("/mails/99/original").status == 404
