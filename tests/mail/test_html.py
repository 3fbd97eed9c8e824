import pytest

from intake.mail.html import html_text


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>Guten Tag<br>Welt</p><p>neu</p>", "Guten Tag\nWelt\n\nneu"),
        ("<style>p{}</style><script>x()</script><p>Gr&uuml;&szlig;e&nbsp;hier</p>", "Grüße hier"),
        ("<table><tr><td>Praxis:</td><td>Dr. X</td></tr></table>", "Praxis:\tDr. X"),
        ("<table><tr><td><p>Praxis</p></td><td><p>Dr. X</p></td></tr></table>", "Praxis\tDr. X"),
        ('<div>da<span style="display:none">weg</span></div>', "da"),
        (
            "<p>neu</p><blockquote><p>alt</p><blockquote>älter</blockquote></blockquote>",
            "neu\n\n>\n> alt\n>\n> > älter",
        ),
        ("<blockquote>alt</blockquote>dazwischen<blockquote>noch", "> alt\ndazwischen\n> noch"),
        ("\ue000<blockquote>a</blockquote>", "> a"),
        ("kein HTML", "kein HTML"),
        ("", ""),
        ("<", "<"),
    ],
)
def test_html_is_read_as_it_is_seen(html, text):
    assert html_text(html).strip() == text


def test_quotes_nested_beyond_counting_are_still_read():
    assert "tief" in html_text("<blockquote>" * 5000 + "tief")
