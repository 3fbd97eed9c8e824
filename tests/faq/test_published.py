import pytest

from intake.faq.problems import DocumentError
from intake.faq.published import parse_published

CLEAN = """\
FAQ zum Ausfall bei Nordlicht

Versionierung\tDatum / Uhrzeit\tÄnderung
1.0\t03.05.2022 / 09.00 Uhr\t-
2.0\t04.05.2022 / 17.30 Uhr\tSeite 2, Frage 3 neu

Inhaltsverzeichnis

1. Was ist geschehen?\t2
2. Wann haben Sie es gemerkt; seit wann fehlt der Strom?.....\t2
3. Was soll ich tun? Reicht es, zu warten?\t3

1. Was ist geschehen?

Ein Blitz hat unser Rechenzentrum getroffen. Es ist niemand verletzt.

Wir arbeiten daran.

2. Wann haben Sie es gemerkt; seit wann fehlt der Strom?

Am 3. Mai 2022 gegen neun Uhr fiel der Strom aus.

3. Was soll ich tun? Reicht es, zu warten?

- Schalten Sie Ihre Geräte aus.
- Lesen Sie www.nordlicht.example und diesen [Hinweis](#).
"""

EXTRACTED = """\
FAQ zum Ausfall
bei Nordlicht
Versionierung Datum / Uhrzeit Änderung
1.0 03.05.2022 /
09.00 Uhr
-
2.0 04.05.2022 / 17.30 Uhr Seite 2,
Frage 3 neu
Inhaltsverzeichnis
1. Was ist geschehen? ................................................ 2
2. Wann haben Sie es gemerkt; seit wann fehlt
der Strom? . . . . . . . . . . . . . . . 2
3. Was soll ich tun? Reicht es, zu warten? 3
Seite 1 von 3
1. Was ist geschehen?
Ein Blitz hat unser Rechenzentrum getroffen. Es ist niemand ver-
letzt.
Wir arbeiten daran.
2. Wann haben Sie es gemerkt; seit wann
fehlt der Strom?
Am
3. Mai 2022 gegen neun Uhr fiel der Strom aus.
2
3. Was soll ich tun? Reicht es, zu warten?
• Schalten Sie Ihre
Geräte aus.
• Lesen Sie www.nordlicht.example und diesen Hinweis.
"""


def test_title_versions_and_entries_are_read():
    document = parse_published(CLEAN)

    assert document.title == "FAQ zum Ausfall bei Nordlicht"
    assert [(v.number, v.published_at.isoformat(), v.change) for v in document.versions] == [
        ("1.0", "2022-05-03T09:00:00+02:00", ""),
        ("2.0", "2022-05-04T17:30:00+02:00", "Seite 2, Frage 3 neu"),
    ]
    assert [(e.number, e.translations[0].question, e.translations[0].answer) for e in document.entries] == [
        (
            1,
            "Was ist geschehen?",
            "Ein Blitz hat unser Rechenzentrum getroffen. Es ist niemand verletzt.\n\nWir arbeiten daran.",
        ),
        (
            2,
            "Wann haben Sie es gemerkt; seit wann fehlt der Strom?",
            "Am 3. Mai 2022 gegen neun Uhr fiel der Strom aus.",
        ),
        (
            3,
            "Was soll ich tun? Reicht es, zu warten?",
            "- Schalten Sie Ihre Geräte aus.\n- Lesen Sie www.nordlicht.example und diesen Hinweis.",
        ),
    ]


def test_what_extraction_does_to_the_text_makes_no_difference():
    assert parse_published(EXTRACTED) == parse_published(CLEAN)


def test_without_a_table_of_contents_an_empty_line_or_a_question_mark_ends_the_question():
    head, rest = CLEAN.split("Inhaltsverzeichnis")
    body = rest[rest.index("\n1. Was ist geschehen?\n") :]

    assert parse_published(head + body) == parse_published(CLEAN)


def test_a_number_that_begins_a_wrapped_line_is_no_entry_without_a_table_of_contents_either():
    text = (
        "FAQ\nVersionen\n1.0 03.05.2022 / 09.00 Uhr -\n\n1. Wann?\n\nEs war am\n2. Mai des Jahres.\n\n2. Wo?\n\nHier.\n"
    )

    assert [entry.number for entry in parse_published(text).entries] == [1, 2]


def test_an_answer_that_begins_with_the_word_contents_opens_no_table():
    answered = CLEAN.replace("Es ist niemand", "\nInhalt der Meldung: Es ist niemand")

    assert len(parse_published(answered).entries) == 3


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("", ["no version was found", "no numbered question was found"]),
        (CLEAN.replace("03.05.2022", "Mai").replace("04.05.2022", "Mai"), ["no version was found"]),
        (
            CLEAN.replace("\n3. Was soll ich tun? Reicht es, zu warten?\n", "\nAnhang\n"),
            ["the table of contents lists 3"],
        ),
    ],
)
def test_what_cannot_be_imported_is_told(text, what):
    with pytest.raises(DocumentError) as raised:
        parse_published(text)

    assert [problem.what[: len(start)] for problem, start in zip(raised.value.problems, what, strict=True)] == what


def test_hostile_text_is_refused_in_one_pass():
    for text in ("1. " * 200_000, "Inhaltsverzeichnis\n" + "1. a\n" * 50_000, "Versionierung\n" + "1.0 " * 200_000):
        with pytest.raises(DocumentError):
            parse_published(text)
