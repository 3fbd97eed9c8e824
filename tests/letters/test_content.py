import pytest

from intake.letters.content import ALLOWED_SENTENCES, content_findings

HOSTS = frozenset({"www.beispiel.test"})


@pytest.mark.parametrize("sentence", ALLOWED_SENTENCES)
def test_an_allowed_sentence_may_stand_alone_wrapped_and_among_others(sentence):
    wrapped = sentence.replace(" ", "\n", 3)

    assert content_findings(f"Guten Tag,\n\n- {sentence}\nDanke. {wrapped} Bis bald.", HOSTS) == []


@pytest.mark.parametrize(
    "text",
    [
        "Bitte senden Sie uns Ihr Passwort.",
        "Wie lautet Ihr Kennwort?",
        "Nennen Sie uns bitte Ihre Zugangsdaten",
        "Passwörter:",
        "Ihre PIN brauchen wir noch.",
        "Bitte die TAN durchgeben!",
        "Anmeldedaten bitte hier eintragen:",
        "TeamViewer-ID:",
        "Benutzername:",
        "Please reply with your password.",
        "Tell us your log-in.",
        "What are your credentials?",
        "Your user name, please.",
        "We never ask you for passwords, PINs or other credentials, but today we must.",
        "Wir fragen Sie nie nach Passwörtern, PINs oder anderen Zugangsdaten – bis jetzt.",
        "P\u200bassword",
        "ＰＩＮ",
    ],
)
def test_any_other_sentence_about_credentials_is_refused(text):
    findings = content_findings(f"Guten Tag,\n\n{text}", HOSTS)

    assert [(f.line, f.what[:18]) for f in findings] == [(3, "names a credential")]
    assert findings[0].sentence == text


@pytest.mark.parametrize(
    "text",
    [
        "Die Spinne spinnt.",
        "Wir tanken Kraft.",
        "Der Zugang zur TI ist frei.",
        "Stand: Version 5.0 vom 17.11.2021, 12:00 Uhr.",
        "Siehe https://www.beispiel.test/hilfe.",
        "akut@beispiel.de schreibt Ihnen.",
        "Dr.Vogt, x.isynet 4.2, z.B. heute",
    ],
)
def test_ordinary_words_are_left_alone(text):
    assert content_findings(text, HOSTS) == []


@pytest.mark.parametrize(
    ("text", "line", "link"),
    [
        ("a\nhttp://boese.test/x.", 2, "http://boese.test/x"),
        ("www.boese.com", 1, "www.boese.com"),
        ("sub.boese.de!", 1, "sub.boese.de"),
        ("(boese.com/pfad)", 1, "boese.com/pfad"),
        ("javascript:alert(1)", 1, "javascript:alert(1"),
        ("data:text/html,x", 1, "data:text/html,x"),
        ("tel:+4990012345", 1, "tel:+4990012345"),
        ("beispiel.test", 1, "beispiel.test"),
        ("HTTPS://WWW.BOESE.TEST", 1, "HTTPS://WWW.BOESE.TEST"),
    ],
)
def test_a_link_to_anywhere_else_is_refused(text, line, link):
    assert [(f.line, f.what) for f in content_findings(text, HOSTS)] == [(line, f"links to {link!r}.")]
