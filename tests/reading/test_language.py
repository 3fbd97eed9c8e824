"""The language is told from few words, and not told where there are none."""

import pytest

from tests.reading.samples import reading

SENTENCES = (
    ("de", "Guten Tag, der Drucker druckt nicht mehr."),
    ("de", "drucker kaputt, bitte anrufen"),
    ("de", "Praxis Dr. Kern, x.isynet, Frau Ott, 0561 123456, Hilfe"),
    ("de", "das ist die isynet mehr weiss ich nicht"),
    ("en", "Dear team, our printer does not work. Praxis Dr. Kern, Gemeinschaftspraxis am Markt, Kassel."),
    ("en", "Hi, please call me back."),
    ("fr", "Bonjour, nous avons un problème avec votre logiciel, pouvez-vous nous aider? Merci"),
    ("nl", "Goedendag, wij hebben een probleem met de printer. Kunt u ons bellen? Met vriendelijke groeten"),
    ("pl", "Dzień dobry, nie możemy otworzyć programu. Proszę o kontakt. Pozdrawiam"),
    ("tr", "Merhaba, programımız açılmıyor, lütfen bizi arayın. Teşekkürler"),
    ("it", "Buongiorno, il nostro programma non funziona, grazie per il vostro aiuto"),
    ("es", "Hola, no podemos abrir el programa, gracias por su ayuda. Saludos"),
    ("ru", "Здравствуйте, программа не работает"),
    ("uk", "Добрий день, програма не відкривається, її не видно"),
    ("und", "x.isynet 5.1"),
    ("und", ""),
)


@pytest.mark.parametrize(("language", "text"), SENTENCES)
def test_a_mails_language_is_told(language, text):
    assert reading(text).language == language


def test_the_subject_is_asked_where_the_text_says_nothing():
    assert reading("0561 123456", subject="Bitte um Rückruf").language == "de"


def test_what_is_forwarded_below_does_not_decide():
    own = "Guten Tag, meine Mail kam zurück, siehe unten. Ich brauche nur die Rechnung noch einmal als PDF."
    notice = (
        "I'm sorry to have to inform you that your message could not be delivered to one or more of the recipients."
    )

    assert reading(f"{own}\n\n{notice} This is the mail system at our host. We are sorry.").language == "de"
