"""Practices are found under every kind of name, and only where the mail names one."""

import pytest

from intake.reading.values import FieldName, Source
from tests.reading.samples import reading

NAMES = (
    "Dialysezentrum Elbe, Nephrologische Gemeinschaftspraxis",
    "Orthopädie Wall – Privat- und Kassenpraxis",
    "Institut für Pathologie am Tor – MVZ",
    "Gemeinschaftspraxis Dres. Kern sen. und jun.",
    "Gemeinschaftspraxis Kern · Rieger",
    "Praxengemeinschaft Kern",
    "Praxis Dr. med. Anna Vogt",
    "Praxis Anna Vogt",
    "Praxis Dr. Klein",
    "Gemeinschaftspraxis Dres. med. Keller & Brandt",
    "Gemeinschaftspraxis Dr. Keller / Dr. Brandt",
    "Gemeinschaftspraxis Keller/Brandt",
    "MVZ Am Kurpark GmbH",
    "MVZ Dr. Stein & Kollegen GmbH",
    "Medizinisches Versorgungszentrum Lahntal",
    "BAG Kardiologie Westend",
    "Überörtliche Berufsausübungsgemeinschaft Dres. Kurz, Lang und Breit",
    "Hausarztzentrum Wetterau",
    "Hausarztpraxis am Brunnen",
    "Hausärzte am Dom",
    "Hausärztliche Gemeinschaftspraxis Lindental",
    "Augenärzte am Markt",
    "Augenzentrum Dr. Hell",
    "Zentrum für Psychotherapie Dipl.-Psych. Jana Wolf",
    "Psychotherapeutische Praxis Dipl.-Psych. Eva Tann",
    "Praxis für Psychotherapie Eva Tann",
    "Praxis für Kinder- und Jugendmedizin Dr. Susi Klein",
    "Kinderarztpraxis Regenbogen",
    "Kinder- und Jugendpraxis Sonnenschein",
    "Dermatologie Rathausplatz",
    "Hautarztpraxis Dr. Gül Yıldız",
    "HNO-Praxis Dr. Ohr",
    "HNO-Zentrum Mitte",
    "Frauenarztpraxis Dr. M. Rose",
    "Frauenärztinnen am Park",
    "Orthopädische Gemeinschaftspraxis Bad Vilbel",
    "Orthopädie & Unfallchirurgie Dr. Knoch",
    "Chirurgische Praxisklinik Dr. Messer",
    "Urologische Ambulanz, Klinikum Nordstadt",
    "Klinikum Oberberg – Kardiologische Ambulanz",
    "Praxisgemeinschaft Dr. Rot – Dr. Grün",
    "Ärztehaus Neustadt",
    "Ärztehaus am Wall, Dr. Specht",
    "Radiologie Dr. Strahl & Partner",
    "Radiologisches Zentrum Nord GbR",
    "Lungenfachärzte Dr. Luft",
    "Internistische Fachärzte Dres. Herz, Kranz, Puls",
    "Internisten am Schloss",
    "Rheumazentrum Ost",
    "Diabetes-Schwerpunktpraxis Dr. Süß",
    "Schmerzzentrum Dr. Pein",
    "Dialysezentrum Fulda",
    "Landarztpraxis Müller-Thurgau",
    "Praxis Müller-Lüdenscheidt",
    "Privatpraxis Prof. Dr. Dr. h.c. Karl Ernst",
    "Zahnärzte am Zoo",
    "Naturheilpraxis Gerda Kraut",
    "Praxisteam Dr. Anton Lauf",
    "Team Dr. Lauf",
    "Dr. Lauf & Partner",
    "Neurozentrum Südstadt",
    "Gelenkzentrum Rhein-Ruhr",
    "Venenpraxis Dr. Ader",
    "Sportmedizin Dr. Fit",
    "Hausarzt Dr. Treu",
    "Ordination Dr. Huber",
    "Medicum Hofgarten",
    "Facharztzentrum Riesa MVZ GmbH",
    "Arztpraxis Wolfgang Petri",
    "Allgemeinmedizinische Praxis Petri",
    "Allgemeinmedizin Petri & Söhngen",
    "Praxis Petri, Söhngen und Klug",
    "Praxis Dres. Petri, Söhngen, Klug",
    "Kardiologische Praxis Prof. Müller, Dr. Weiß und Dr. Schwarz",
    "PraxisKlinik Bonner Bogen",
    "Praxis Drs. Meyer",
    "Tagesklinik Sonnenhof",
    "Institut für Pathologie Prof. Zell",
    "Sozialpsychiatrische Praxis Dr. Seel",
    "Neurologisch-Psychiatrische Praxis Dr. Hirn",
    "Gastro-Praxis Wuppertal",
    "Gastroenterologische Schwerpunktpraxis im Medicenter",
    "Lungenpraxis an der Oper",
    "Praxis im Alten Bahnhof",
    "Praxis in der Alten Post",
    "Praxis zur Linde",
    "Gesundheitszentrum St. Georg",
    "St. Elisabeth-Krankenhaus, Chirurgische Ambulanz",
    "Evangelisches Krankenhaus Unna – Endoskopie",
    "Hausarzt-Team Vilstal",
    "DocTeam Bremen",
    "Doctores Schmidt & Schulze",
    "Partnerschaft Dr. Eich & Dr. Buche",
    "Nervenärztliche Gemeinschaftspraxis Dr. Pohl/Dr. Pöhl",
    "Hebammenpraxis Storchennest",
    "Gynäkologikum Bremen",
    "Gefäßpraxis Dr. Fluss",
    "Herzpraxis Bogenhausen",
    "Herz- und Gefäßzentrum Ingelheim",
    "ÜBAG Nephrologie Saar",
    "Medizinische Kooperation Sauerland",
    "Rückenzentrum am Michel",
    "Plastische Chirurgie Schönfeld",
    "Strahlentherapie Bonn-Rhein-Sieg",
    "Praxis Dr. Yilmaz & Team",
    "Praxis Dr. med. dent. Zahn",
    "Praxis f. Allgemeinmedizin Dr. Vogel",
    "Gem.praxis Dr. Adler u. Dr. Falk",
    "Gem.-Praxis Adler",
    "GP Dres. Adler",
    "Praxis Dr. Adler (Hausarztpraxis)",
    "Praxis Dr. Adler - Adlerheim",
    "Fachärztliche Gemeinschaftspraxis für Innere Medizin Dres. Adler/Falk",
    "Praxis Dipl.-Med. Ilse Horn",
    "Praxis Frau Dr. Ilse Horn",
    "Praxis von Dr. Ilse Horn",
    "Psychotherapie Marlene Fuchs",
    "Ergotherapie-Praxis Fuchs",
    "Praxis Fischer",
    "Praxis Klein",
    "Landpraxis Winterhalter & Kollegen",
    "Praxis Graf",
    "Praxis für Physikalische Medizin Dr. Kess",
    "Klinikum Nord, Ambulanz für Gefäßchirurgie",
    "HNO-Praxis Hamm · Dr. Nowak & Dr. Wisch",
)

IN_PROSE = tuple(name for name in NAMES if not name.startswith("Dr. "))


def practice(text: str, **kw: str) -> str | None:
    return reading(text, **kw).value(FieldName.PRACTICE)


@pytest.mark.parametrize("name", NAMES)
def test_a_practice_is_read_from_a_signature(name):
    text = f"Guten Tag,\n\nder Drucker druckt nicht.\n\nMit freundlichen Grüßen\nUlla Frey\n{name}\nTel. 0561 123456"

    found = reading(text)

    assert same(name, found.value(FieldName.PRACTICE))
    assert found.value(FieldName.CONTACT_NAME) == "Ulla Frey"


@pytest.mark.parametrize("name", NAMES)
def test_a_practice_is_read_from_a_display_name(name):
    assert same(name, practice("Guten Tag,\n\nder Drucker druckt nicht.", name=name))


@pytest.mark.parametrize("name", IN_PROSE)
def test_a_practice_is_read_from_a_sentence_that_introduces_it(name):
    text = f"Guten Tag,\n\nhier schreibt die {name}, unser Drucker druckt seit heute leider wieder nur leere Seiten.\nTel. 0561 123456"

    assert same(name, practice(text))


@pytest.mark.parametrize("name", NAMES)
def test_a_labelled_practice_is_taken_as_written(name):
    assert same(name, practice(f"Praxis: {name}\nSoftware: easymed\nAP: Ulla Frey\nTel.: 0561 123456"))


def same(expected: str, found: str | None) -> bool:
    """The same words, give or take one of four."""
    wanted, got = set(words(expected)), set(words(found or ""))
    return bool(got) and len(wanted & got) / max(len(wanted), len(got)) >= 0.75


def words(text: str) -> list[str]:
    return "".join(c if c.isalnum() else " " for c in text.casefold()).split()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Gruß\nUlla Frey\nPraxis Dr. Kern, Kempten", "Praxis Dr. Kern"),
        ("Gruß\nUlla Frey\nUrologische Praxis Behr, Husum", "Urologische Praxis Behr"),
        ("Gruß\nUlla Frey\nPraxis Dr. med. Kern, Facharzt für Chirurgie", "Praxis Dr. med. Kern"),
        ("Gruß\nUlla Frey\nKinderärzte Schillerstraße, Frau Ott, 0331/2007 188", "Kinderärzte Schillerstraße"),
        ("Gruß\nUlla Frey\nSchmerztherapie Dr. Kern | easymed | Tel. 04141 98 30 22", "Schmerztherapie Dr. Kern"),
        ("im Auftrag der MKG-Praxis Dr. Dr. Stern tauschen wir am 20.11. den Server aus.", "MKG-Praxis Dr. Dr. Stern"),
        ("mein Kunde, die Praxis Dr. Zoll in Kelheim, hat x.isynet bestellt und wartet darauf.", "Praxis Dr. Zoll"),
        ("Es meldet sich die praxis dr. möller aus stade, wir kommen nicht weiter", "praxis dr. möller"),
        ("On behalf of a practice called Lungenzentrum Bentheim we connect spirometers.", "Lungenzentrum Bentheim"),
    ],
)
def test_what_does_not_belong_to_the_name_is_left_off(text, expected):
    assert practice(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Unser Drucker geht nicht.",
        "Liebes medatixx-Team, wann ist die Hotline wieder da?",
        "In der Praxis am Telefon sagte mir jemand, es dauert noch.",
        "Wir sind eine Gemeinschaftspraxis und haben drei Plätze.",
        "Die Nachbarpraxis Dr. Stein hat dasselbe Problem.",
        "Ist Ihr Rechenzentrum betroffen, und was ist mit dem Callcenter Nord?",
        "Ich bin seit Jahren Vertriebspartner Region Lausitz.",
        "Ich bin Patient bei der Hausarztpraxis Ott. Sind meine Daten sicher?",
        "Zuletzt war ich in der Praxis Dr. Ott als MFA tätig.",
        "Wir bekommen keine Befunde vom Klinikum Celle.",
        "Ab 1.1. übernehme ich die Praxis von Dr. Ott in Celle.",
        "Wir sind eine kleine Hausarztpraxis auf dem Land.",
        "Kardiologie Überweisung druckt nicht.",
    ],
)
def test_no_practice_is_made_up(text):
    assert practice(text) is None


def test_a_practice_without_head_word_is_known_by_the_senders_own_domain():
    text = "Hallo,\n\nder Drucker druckt nicht.\n\nViele Grüße\nAnna Meiser\nHautsache Köln-Süd"

    assert practice(text, email="info@hautsache-koeln-sued.example") == "Hautsache Köln-Süd"


def test_a_label_outranks_prose_and_the_runner_up_is_kept():
    text = "Auf dem Server der Praxis Dr. Gut & Dr. Mai lief etwas.\n\nPraxis: Gemeinschaftspraxis Dr. Gut & Dr. Mai\nAnsprechpartner: Lars Hoff"

    field = reading(text).field(FieldName.PRACTICE)

    assert field.value == "Gemeinschaftspraxis Dr. Gut & Dr. Mai"
    assert field.best is not None
    assert field.best.source is Source.LABEL
    assert "Praxis Dr. Gut & Dr. Mai" in [other.value for other in field.others]


def test_an_it_providers_name_is_no_practice():
    text = "Hallo,\n\nbitte um Rückruf.\n\nGruß\nLars Hoff\nSystemhaus Hoff & Söhne GmbH"

    assert practice(text, name="IT Service Hoff", email="support@hoff-it.example") is None


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("Gruß\nTina Neu\nPraxis Lemke Anklam 0561 123456", "", "Praxis Lemke"),
        ("Gruß\nTina Neu\nPraxis Dr. Kurz / Köpenick", "Praxis Dr. Kurz", "Praxis Dr. Kurz"),
        ("Gruß\nTina Neu\nPraxis Kurz in Bobingen, 0561 123456", "", "Praxis Kurz"),
        ("Gruß\nTina Neu\n\nNephrologisches Zentrum Spree\nMVZ GmbH", "", "Nephrologisches Zentrum Spree MVZ GmbH"),
        (
            "Gruß\nTina Neu\n\nGemeinschaftspraxis am Ring\nDres. med. Ott und Beil",
            "",
            "Gemeinschaftspraxis am Ring Dres. med. Ott und Beil",
        ),
        (
            "Gruß\nTina Neu\n\nOrthopädie Bergstraße – Überörtliche Berufsausübungsgemeinschaft\nHeppenheim · Bensheim",
            "",
            "Orthopädie Bergstraße – Überörtliche Berufsausübungsgemeinschaft",
        ),
        ("der drucker geht nicht, hier ist die praxis wendlinger, ruft an", "", "praxis wendlinger"),
    ],
)
def test_a_name_ends_before_its_town_and_goes_on_in_the_next_line(text, name, expected):
    assert reading(text, name=name).value(FieldName.PRACTICE) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Ich bin der Datenschutzbeauftragte des Kinderzentrums Nordheide.", "Kinderzentrum Nordheide"),
        ("Ich arbeite im Medizinischen Versorgungszentrum Altmark.", "Medizinisches Versorgungszentrum Altmark"),
        ("Wir = Urologische Schwerpunktpraxis Kern/Holz.", "Urologische Schwerpunktpraxis Kern/Holz"),
        ("The practice is Hausarztpraxis am Lindenhof.", "Hausarztpraxis am Lindenhof"),
        ("Die Praxis heißt jetzt Praxis Graf-Holz (vorher Praxis Dr. Holz).", "Praxis Graf-Holz"),
    ],
)
def test_a_name_in_a_sentence_is_given_as_the_practice_bears_it(sentence, expected):
    assert reading(sentence).value(FieldName.PRACTICE) == expected


def test_a_signature_of_long_lines_is_not_joined_as_wrapped_text():
    mail = "Der Druck geht nicht.\n\nDialysezentrum Unterelbe, Nephrologische Gemeinschaftspraxis\nMara Freitag, Tel. 0561 123456"

    assert reading(mail).value(FieldName.CONTACT_NAME) == "Mara Freitag"


KINDS = (
    "Praxis für Psychiatrie und Psychotherapie",
    "Praxis für Innere Medizin und Kardiologie",
    "Hausärztliche Gemeinschaftspraxis",
    "Praxis für Kinder- und Jugendmedizin",
    "Zentrum für Nephrologie und Dialyse",
)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("signature", ["{}, Landshut", "{}\nMarktplatz 3, 84028 Landshut", "Dr. Jo Kern\n{}"])
def test_a_field_names_the_practice_where_nothing_else_does(kind, signature):
    mail = f"Guten Tag,\n\nder Drucker druckt nicht.\n\nGruß\nTina Neu\n{signature.format(kind)}\nTel. 0561 123456"

    assert practice(mail) == kind


@pytest.mark.parametrize("kind", ["Praxis", "Gemeinschaftspraxis", "Überörtliche Gemeinschaftspraxis"])
def test_a_kind_without_a_field_names_none(kind):
    assert practice(f"Der Drucker druckt nicht.\n\nGruß\nTina Neu\n{kind}\nTel. 0561 123456") is None


@pytest.mark.parametrize(
    "name",
    [
        "KV-Bereitschaftspraxis Muldental",
        "DRK-Klinik Mitte",
        "Ev.-Krankenhaus Unna",
        "Dr. Niedermaier – Hausärzte am Stadtplatz",
        "Dres. Moser – Hausärzte im Tal",
        "Praxis am Seeblick (Dr. Thea Klinge)",
        "Augenzentrum Ost (Prof. Kern)",
        "Gelenkzentrum West, Orthopädie und Unfallchirurgie",
        "BAG Weserbogen, Fachärzte für Innere Medizin",
        'Praxis "Zum Löwen"',
        "Gyn am Park",
        "Landärzte Wendland",
        "Hausarztnetz Celle",
    ],
)
def test_all_that_belongs_to_a_name_is_kept(name):
    mail = f"Guten Tag,\n\nder Drucker druckt nicht.\n\nGruß\nTina Neu\n{name}\nTel. 0561 123456"

    assert practice(mail) == name


def test_the_doctor_who_signs_before_the_house_is_not_part_of_its_name():
    mail = "Der Drucker druckt nicht.\n\nGruß\nDr. Moser – Hausärzte im Tal\nTel. 0561 123456"

    assert practice(mail, name="Dr. Ina Moser") == "Hausärzte im Tal"


@pytest.mark.parametrize("label", ["Betrifft", "Praxis", "Von", "Kunde", "Einrichtung"])
def test_a_labelled_house_keeps_its_field(label):
    mail = f"{label}: Gelenkzentrum West, Orthopädie und Unfallchirurgie\nProgramm: x.isynet\n\nDer Drucker geht nicht."

    assert practice(mail) == "Gelenkzentrum West, Orthopädie und Unfallchirurgie"


def test_the_text_tells_in_full_what_the_subject_shortens():
    mail = "Ich leite die KV-Bereitschaftspraxis Muldental in Grimma.\n\nGruß\nTina Neu"

    assert reading(mail, subject="Bereitschaftspraxis Muldental").value(FieldName.PRACTICE) == (
        "KV-Bereitschaftspraxis Muldental"
    )


SMALL = (
    "praxis am anger",
    "hausarztpraxis am markt",
    "praxis fuer allgemeinmedizin grau",
    "gemeinschaftspraxis grau und weiss",
    "internistische praxis grau",
    "hausärzte grau + weiss",
    "praxis an der mühle",
    "mvz am hafen",
)


@pytest.mark.parametrize("name", SMALL)
def test_a_practice_is_read_from_a_last_line_in_small_letters(name):
    mail = f"wir haben noch das update vom oktober hier liegen und eins kam als download rein. einspielen oder weg?\n{name}"

    assert practice(mail) == name


@pytest.mark.parametrize("name", SMALL)
def test_a_practice_is_read_from_a_line_of_parts_in_small_letters(name):
    line = f"tina neu, {name}, bredstedt. x-isynet. 04671 / 90 2 90"

    assert practice(f"moin, seit dem letzten update meckert der versand.\n\n{line}") == name


def test_small_letters_in_a_sentence_make_no_name():
    assert practice("hallo, praxis kaputt seit heute, bitte 0561 123456 anrufen wenn es geht") is None


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ("Praxis\nDr. Kern", "Praxis Dr. Kern"),
        ("Zahnarztpraxis\nKern & Ott", "Zahnarztpraxis Kern & Ott"),
        ("Gemeinschaftspraxis\nKern / Ott\nMarkt 3", "Gemeinschaftspraxis Kern / Ott"),
        ("MVZ\nNordlicht GmbH", "MVZ Nordlicht GmbH"),
        ("Dr. Kern, Dr. Ott und Dr. Blum\nGemeinschaftspraxis", "Gemeinschaftspraxis Dr. Kern, Dr. Ott und Dr. Blum"),
        ("Praxis Dr. Kern Wittmund", "Praxis Dr. Kern"),
        ("Praxis Dr. Kern Bad Bevensen", "Praxis Dr. Kern"),
        ("Praxis Dr. Kern Markt 3", "Praxis Dr. Kern"),
        ("Praxis Dr. Kern Ina Voss", "Praxis Dr. Kern"),
        ("Praxis Kern Ina Voss MFA", "Praxis Kern"),
        ("Orthopädische Gemeinschaftspraxis Bad Vilbel", "Orthopädische Gemeinschaftspraxis Bad Vilbel"),
    ],
)
def test_a_name_of_a_signature_is_put_together_and_cut(lines, expected):
    assert practice(f"Der Drucker druckt nicht.\n\nGruß\nTina Neu\n{lines}\nTel. 0561 123456") == expected


@pytest.mark.parametrize(
    ("subject", "expected"),
    [
        ("MVZ Celle / KIM", "MVZ Celle"),
        ("Praxis Dr. Kern - Totalausfall", "Praxis Dr. Kern"),
        ("Praxis Dr. Kern Totalausfall", "Praxis Dr. Kern"),
        ("Praxis Kern Kd.-Nr. 4711", "Praxis Kern"),
        ("Praxis Umzug Celle", None),
    ],
)
def test_a_subjects_matter_is_no_part_of_the_name(subject, expected):
    assert practice("Guten Tag, der Drucker druckt nicht.\n\nGruß\nTina", subject=subject) == expected


FRAMES = (
    "Der Drucker druckt nicht, seit gestern schon.\n\n{} / Tina Neu / 0561 123456 / x.isynet",
    "Hallo, bei einem Kunden ({}, Celle, x.isynet) geht KIM nicht.\n\nGruß Tina",
    "Hallo, bei uns ({}) geht KIM nicht.\n\nGruß Tina",
    "Hallo, hier ist die {} in Celle. Bei uns geht KIM nicht.\n\nGruß Tina",
    "Der Drucker druckt nicht, seit gestern schon.\n\nTina Neu für {}",
    "{}\n\nGuten Tag, der Drucker druckt nicht, seit gestern schon.\n\nGruß Tina",
    "1. {}\n2. x.isynet\n3. Tina Neu, 0561 123456",
)


@pytest.mark.parametrize("frame", FRAMES)
@pytest.mark.parametrize(
    "name",
    [
        "Praxis Dr. Benthin",
        "Praxis Dr. Svea Lorenzen",
        "Praxis Ulla Hennecke",
        "Praxis am Nerotal",
        "Praxis Dres. Gerlach/Pütz",
        "Gemeinschaftspraxis Dr. Born / Dr. Yücel",
        "Kinderärzte Sternstraße",
        "praxis krause",
        "rheumapraxis streubel & maas",
    ],
)
def test_a_practice_is_read_from_wherever_people_put_it(name, frame):
    assert practice(frame.format(name)) == name


@pytest.mark.parametrize("subject", ["{}: Drucker geht nicht", "Drucker geht nicht, {}"])
@pytest.mark.parametrize("name", ["Praxis Dr. Benthin", "Kinderärzte Sternstraße", "praxis krause"])
def test_a_practice_is_read_from_the_subject(name, subject):
    assert practice("Guten Tag, seit gestern ist es so.\n\nGruß\nTina", subject=subject.format(name)) == name
