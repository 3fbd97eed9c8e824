import pytest

from intake.letters.markup import Page

HOSTS = frozenset({"www.beispiel.test"})


@pytest.mark.parametrize(
    ("html", "what"),
    [
        ("<p>a</p>\n<svg/onload=x>", "uses the element <svg>."),
        ("<p>a</p>\n<p/onclick=x>", "uses the attribute onclick on <p>."),
        ('\n<a href="&#106;avascript:x">a</a>', "links to 'javascript:x'."),
        ('\n<a href="https://www.beispiel.test" target="_blank">a</a>', "uses the attribute target on <a>."),
        ("\n<a href>a</a>", "links to ''."),
        ('\n<meta name="referrer" content="x">', "has a meta element named 'referrer'."),
        ("\n<?php x ?>", "has a comment or processing instruction."),
        ("\n<![CDATA[x]]>", "has a comment or processing instruction."),
        ("\n<p style='BACKGROUND : U\\52L(x)'>", "has a style that loads, hides or moves something."),
        ("\n<p style='background:u/**/rl(x)'>", "has a style that loads, hides or moves something."),
    ],
)
def test_what_runs_loads_or_leads_away_is_found_in_its_line(html, what):
    findings = Page(html, HOSTS).findings

    assert (2, what) in [(finding.line, finding.what) for finding in findings]


def test_a_plain_page_has_no_findings():
    page = '<!DOCTYPE html>\n<html lang="de"><head><meta charset="utf-8"><title>a</title></head><body><p style="margin:0">b</p></body></html>'

    assert Page(page, HOSTS).findings == []


def test_words_keep_their_lines_and_blocks_are_set_apart():
    words = Page("<p>eins <b>zwei</b>\ndrei</p>\n\n<p>vier &amp; f&uuml;nf</p>", HOSTS).words

    assert words.split("\n")[0].strip("\x1f") == "eins zwei"
    assert [line.strip("\x1f") for line in words.split("\n")] == ["eins zwei", "drei", "", "vier & fünf"]
