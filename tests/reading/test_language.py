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


OVER_A_GERMAN_SIGNATURE = (
    ("tr", "Merhaba,\n\nben Dr. Kaplan'ın muayenehanesinde çalışıyorum. Hastalarımızın bilgileri çalındı mı?"),
    ("tr", "Iyi gunler, program acilmiyor, lutfen bizi arayin."),
    ("tr", "Selam, fatura iki kere geldi, neden?"),
    ("pl", "Witam, program się nie otwiera. Co robić?"),
    ("pl", "Dzien dobry, czy dane naszych pacjentow zostaly skradzione?"),
    ("ru", "Здравствуйте, не работает принтер."),
    ("ru", "Zdravstvujte, ne rabotaet printer, pozhalujsta pozvonite mne"),
    ("uk", "Чи вкрадені дані наших пацієнтів?"),
    ("sr", "Добар дан, штампач не ради, молим вас јавите се."),
    ("ar", "هل سرقت بيانات المرضى؟"),
    ("fa", "سلام، چاپگر کار نمی‌کند، لطفا تماس بگیرید"),
    ("el", "Κλάπηκαν τα δεδομένα των ασθενών μας;"),
    ("it", "Ho ricevuto due fatture, perché?"),
    ("it", "Salve, i dati dei nostri pazienti sono stati rubati?"),
    ("fr", "J'ai reçu deux factures, pourquoi ?"),
    ("fr", "Bonjour, impossible d'ouvrir le logiciel."),
    ("es", "¿Cuándo vuelve a funcionar el teléfono?"),
    ("es", "He recibido dos facturas, ¿por qué?"),
    ("ro", "Bună ziua, imprimanta nu funcționează, vă rog să mă sunați."),
    ("ro", "Au fost furate datele pacienților noștri?"),
    ("hr", "Poštovani, program se ne otvara. Što da radim?"),
    ("hr", "Dobar dan, ne mogu otvoriti program, molim pomoc"),
    ("nl", "Ik heb twee facturen gekregen, waarom?"),
    ("nl", "Zijn de gegevens van onze patiënten gestolen?"),
    ("pt", "Bom dia, a impressora não funciona, podem ligar-me?"),
    ("cs", "Dobrý den, tiskárna nefunguje, prosím zavolejte mi."),
    ("hu", "Ellopták a betegeink adatait?"),
    ("en", "Got two invoices, why?"),
    ("en", "Cannot open the program."),
    ("de", "Merhaba, unser Drucker geht nicht mehr"),
    ("de", "Hi, Drucker tot"),
    ("de", "Hello, hier Praxis Kern, Drucker tot"),
    ("de", "Mei, i kimm ned nei in de Kartei"),
    ("de", "Herr Yılmaz erreicht Sie nicht. Frau Gülşen Kılıç ist auch da."),
)

SIGNATURES = (
    "Emine Kaplan\nPraxis Dr. Kaplan, Duisburg\nTel. 0203 123456",
    "Mit freundlichen Grüßen\nEmine Kaplan\nGemeinschaftspraxis Dres. Müller & Kaplan\nBahnhofstraße 12, 47051 Duisburg",
)


@pytest.mark.parametrize("signature", SIGNATURES)
@pytest.mark.parametrize(("language", "text"), OVER_A_GERMAN_SIGNATURE)
def test_a_german_signature_does_not_decide(language, text, signature):
    assert reading(f"{text}\n\n{signature}").language == language


def test_the_subject_is_asked_where_the_text_says_nothing():
    assert reading("0561 123456", subject="Bitte um Rückruf").language == "de"


def test_what_is_forwarded_below_does_not_decide():
    own = "Guten Tag, meine Mail kam zurück, siehe unten. Ich brauche nur die Rechnung noch einmal als PDF."
    notice = (
        "I'm sorry to have to inform you that your message could not be delivered to one or more of the recipients."
    )

    assert reading(f"{own}\n\n{notice} This is the mail system at our host. We are sorry.").language == "de"
