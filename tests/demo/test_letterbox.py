import urllib.request
from urllib.error import HTTPError

import pytest

from intake.demo.letterbox import letterbox, page
from intake.demo.sample import SentLetter
from intake.demo.servers import Post

RAW = (
    b"From: akut@x.example\r\nTo: a@b.example\r\nSubject: Hallo <b>\r\nMIME-Version: 1.0\r\n"
    b'Content-Type: multipart/alternative; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nGuten <i>Tag\r\n'
    b"--b\r\nContent-Type: text/html\r\n\r\n<p>Guten Tag</p>\r\n--b--\r\n"
)
LETTER = SentLetter(
    recipient="a@b.example", message_id="<1@x.example>", subject="Hallo <b>", text="Guten <i>Tag", raw=RAW
)


def test_every_letter_is_listed_and_shown_as_text():
    listed, shown = page([LETTER, LETTER], "/"), page([LETTER, LETTER], "/2")

    assert 'href="/1"' in listed
    assert 'href="/2"' in listed
    assert "Guten &lt;i&gt;Tag" in shown
    assert "akut@x.example" in shown
    assert "<b>" not in listed + shown


def test_the_html_form_stands_in_a_frame_that_may_do_nothing():
    assert 'iframe sandbox title="The letter as HTML" srcdoc="&lt;p&gt;Guten Tag&lt;/p&gt;' in page([LETTER], "/1")


@pytest.mark.parametrize("path", ["/0", "/2", "/-1", "/1/more", "/x", "//", "/1?x", "/" + "9" * 9000, "/²"])
def test_there_is_no_other_page(path):
    assert page([LETTER], path) is None


def test_it_answers_on_loopback_and_under_its_own_name_only():
    with letterbox(Post(port=0, letters=[LETTER])) as address:
        with urllib.request.urlopen(address, timeout=5) as answer:
            assert "a@b.example" in answer.read().decode()
            assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
        elsewhere = urllib.request.Request(address, headers={"Host": "evil.example"})
        with pytest.raises(HTTPError, match="404"):
            urllib.request.urlopen(elsewhere, timeout=5)

    assert address.startswith("http://127.0.0.1:")
