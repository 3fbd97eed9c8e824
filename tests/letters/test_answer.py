import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intake.letters.answer import answer_html, answer_text, body_html, is_allowed

HOSTS = frozenset({"www.beispiel.test", "beispiel.test"})


@pytest.mark.parametrize(
    ("markdown", "text", "html"),
    [
        ("Eins\nzwei.", "Eins zwei.", "<p>Eins zwei.</p>"),
        ("Eins.\n\n\nZwei.", "Eins.\n\nZwei.", "<p>Eins.</p>\n<p>Zwei.</p>"),
        ("- a\n- b\n  weiter\n* c", "- a\n- b weiter\n- c", "<ul><li>a</li><li>b weiter</li><li>c</li></ul>"),
        ("- a\n\n- b\n\n  mehr", "- a\n- b mehr", "<ul><li>a</li><li>b mehr</li></ul>"),
        ("3. a\n4) b", "3. a\n4. b", '<ol start="3"><li>a</li><li>b</li></ol>'),
        ("- a\n1. b", "- a\n\n1. b", '<ul><li>a</li></ul>\n<ol start="1"><li>b</li></ol>'),
        ("Satz:\n- a\n\nEnde.", "Satz:\n\n- a\n\nEnde.", "<p>Satz:</p>\n<ul><li>a</li></ul>\n<p>Ende.</p>"),
        ("<b>&\"'", "<b>&\"'", "<p>&lt;b&gt;&amp;&#34;&#39;</p>"),
        ("{{ x }}", "{{ x }}", "<p>{{ x }}</p>"),
        ("2021 war\n17.11. neu", "2021 war 17.11. neu", "<p>2021 war 17.11. neu</p>"),
        ("", "", ""),
    ],
)
def test_paragraphs_and_lists_become_text_and_html(markdown, text, html):
    assert answer_text(markdown, HOSTS) == text
    assert answer_html(markdown, HOSTS) == html


@pytest.mark.parametrize(
    ("markdown", "text", "html"),
    [
        (
            "Auf [der Seite](https://beispiel.test/a?b=1&c=2).",
            "Auf der Seite (https://beispiel.test/a?b=1&c=2).",
            '<p>Auf <a href="https://beispiel.test/a?b=1&amp;c=2">der Seite</a>.</p>',
        ),
        (
            "Siehe https://www.beispiel.test/x.",
            "Siehe https://www.beispiel.test/x.",
            '<p>Siehe <a href="https://www.beispiel.test/x">https://www.beispiel.test/x</a>.</p>',
        ),
        (
            "Siehe www.beispiel.test!",
            "Siehe www.beispiel.test!",
            '<p>Siehe <a href="https://www.beispiel.test">www.beispiel.test</a>!</p>',
        ),
        (
            "[www.beispiel.test](https://boese.test)",
            "www.beispiel.test (https://boese.test)",
            "<p>www.beispiel.test (https://boese.test)</p>",
        ),
        ("www.kbv.test", "www.kbv.test", "<p>www.kbv.test</p>"),
        ("[x](javascript:alert)", "x (javascript:alert)", "<p>x (javascript:alert)</p>"),
    ],
)
def test_only_links_to_allowed_hosts_become_links(markdown, text, html):
    assert answer_text(markdown, HOSTS) == text
    assert answer_html(markdown, HOSTS) == html


@pytest.mark.parametrize(
    "url",
    [
        "https://boese.test",
        "https://beispiel.test@boese.test/",
        "https://x@beispiel.test/",
        "https://beispiel.test:8080/",
        "https://beispiel.test.boese.test",
        "https://beispiel.test\\@boese.test",
        "ftp://beispiel.test",
        "javascript://beispiel.test/%0aalert(1)",
        "//beispiel.test",
        "https://[::1",
        "",
    ],
)
def test_only_plain_web_addresses_of_an_allowed_host_are_allowed(url):
    assert not is_allowed(url, HOSTS)


def test_long_lines_are_wrapped_under_their_first_word_and_addresses_stay_whole():
    address = "https://beispiel.test/" + "a" * 90
    text = answer_text(f"- {'wort ' * 20}{address}", HOSTS)

    lines = text.split("\n")
    assert lines[0].startswith("- wort")
    assert lines[-1] == f"  {address}"
    assert all(len(line) <= 72 for line in lines[:-1])
    assert all(line.startswith("  wort") for line in lines[1:-1])


@given(st.text(alphabet="a-*1.)( \n[]<>&:/wtps{}%\"'", max_size=300))
@settings(max_examples=150, derandomize=True, deadline=None)
def test_no_text_makes_other_elements_than_the_known_ones(markdown):
    for html in (answer_html(markdown, HOSTS), body_html(markdown, HOSTS)):
        left = html
        for known in ("p", "/p", "ul", "/ul", "/ol", "li", "/li", "br", "/a"):
            left = left.replace(f"<{known}>", "")
        assert left.count("<") == left.count('<ol start="') + left.count('<a href="http')
        assert "".join(c for c in markdown if c in "atps") == "".join(
            c for c in answer_text(markdown, HOSTS) if c in "atps"
        )
