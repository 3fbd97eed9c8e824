"""Contacts in the many shapes real mails give them: each table is one kind, told by ten people.

A row is the mail, the sender's display name, and the contact's name and number."""

import pytest

from intake.reading.values import FieldName
from tests.reading.samples import reading

CALLINGS = (
    (
        "Es geht nichts.\n\nFreundliche Grüße\nOttfried Sasse, Facharzt für Allgemeinmedizin\nHausarztpraxis am Markt\nFon 0345.29 43 117",
        "",
        "Ottfried Sasse",
        "+493452943117",
    ),
    (
        "Es geht nichts.\n\nMit freundlichen Grüßen\nHadumoth Brinkhege, Zahnärztin\nTel. 05221 / 12 34 56",
        "",
        "Hadumoth Brinkhege",
        "+495221123456",
    ),
    (
        "Es geht nichts.\n\nMit freundlichen Grüßen\nWunibald Kesselring, hausärztlicher Internist\nTel. 05221 / 12 34 56",
        "",
        "Wunibald Kesselring",
        "+495221123456",
    ),
    (
        "Es geht nichts.\n\nMit freundlichen Grüßen\nIsolde Finkbohner, leitende MFA\nTel. 05221 / 12 34 56",
        "",
        "Isolde Finkbohner",
        "+495221123456",
    ),
    (
        "Es geht nichts.\n\nViele Grüße\nLaurids Petersen – Psychologischer Psychotherapeut\nTel. 05221 / 12 34 56",
        "",
        "Laurids Petersen",
        "+495221123456",
    ),
    (
        "Es geht nichts.\n\nViele Grüße\nHolmer Quast | Facharzt f. Orthopädie\nTel. 05221 / 12 34 56",
        "",
        "Holmer Quast",
        "+495221123456",
    ),
    (
        "Es geht nichts.\n\nViele Grüße\nGundolf Reh (Facharzt für Urologie)\nTel. 05221 / 12 34 56",
        "",
        "Gundolf Reh",
        "+495221123456",
    ),
    (
        "Es geht nichts.\n\nGruß\nAlmut Zeisig, Ärztin in Weiterbildung\n05221 / 12 34 56",
        "",
        "Almut Zeisig",
        "+495221123456",
    ),
    (
        "Es geht nichts.\n\nGruß\nNotker Pohlmann FA für Chirurgie\n05221 / 12 34 56",
        "",
        "Notker Pohlmann",
        "+495221123456",
    ),
    (
        "Es geht nichts.\n\nGruß\nFriedebert Ahlers, prakt. Arzt\n05221 / 12 34 56",
        "",
        "Friedebert Ahlers",
        "+495221123456",
    ),
    (
        "Es geht nichts.\n\nGruß\nSwidbert Olm, Praxismanager der HNO-Praxis am See\n05221 / 12 34 56",
        "",
        "Swidbert Olm",
        "+495221123456",
    ),
    (
        "Es geht nichts.\n\nKind regards\nOluwaseun Bakare, Consultant Physician\n+49 5221 12 34 56",
        "",
        "Oluwaseun Bakare",
        "+495221123456",
    ),
)


@pytest.mark.parametrize(("text", "display_name", "name", "phone"), CALLINGS)
def test_a_calling_behind_the_name_leaves_it_the_signers(text, display_name, name, phone):
    found = reading(text, name=display_name)

    assert found.value(FieldName.CONTACT_NAME) == name
    assert found.value(FieldName.CONTACT_PHONE) == phone


REPORTERS = (
    (
        "Störungsmeldung\n\nEinrichtung: Praxis Alt\nGemeldet von: Uwe Heinzelmann (Klinik-IT)\nRückruf: 03641/9 32 47 05",
        "",
        "Uwe Heinzelmann",
        "+4936419324705",
    ),
    ("Praxis: Dr. Alt\nWer: Mirko Lanzke\nTel: 03641/9 32 47 05", "", "Mirko Lanzke", "+4936419324705"),
    ("Melder: Gundi Wachter\nPraxis: Dr. Alt\nRückrufnummer: 03641/9 32 47 05", "", "Gundi Wachter", "+4936419324705"),
    ("Melderin: Fr. Wachter\nPraxis: Dr. Alt\nRückrufnr.: 03641/9 32 47 05", "", "Fr. Wachter", "+4936419324705"),
    (
        "Erstellt von: Wachter, Gundi\nKunde: Praxis Dr. Alt\nTelefon-Nr: 03641/9 32 47 05",
        "",
        "Gundi Wachter",
        "+4936419324705",
    ),
    ("Erfasst durch: G. Wachter\nKunde: Praxis Dr. Alt\nTelefon: 03641/9 32 47 05", "", "G. Wachter", "+4936419324705"),
    (
        "Eingereicht von: Xhemile Rama\nKunde: Praxis Dr. Alt\nTelefon: 03641/9 32 47 05",
        "",
        "Xhemile Rama",
        "+4936419324705",
    ),
    (
        "Reported by: Oyelaran Bassey\nPractice: Praxis Alt\nCall-back number: +49 3641 932 4705",
        "",
        "Oyelaran Bassey",
        "+4936419324705",
    ),
    (
        "Gesprächspartner: Hr. Lanzke\nPraxis: Dr. Alt\nerreichbar unter: 03641/9 32 47 05",
        "",
        "Hr. Lanzke",
        "+4936419324705",
    ),
    ("Bitte zurückrufen: Frau Lanzke\nPraxis: Dr. Alt\nNummer: 03641/9 32 47 05", "", "Frau Lanzke", "+4936419324705"),
    (
        "Unterzeichner: Gisbert Möhl\nPraxis: Dr. Alt\nTel. dienstl.: 03641/9 32 47 05",
        "",
        "Gisbert Möhl",
        "+4936419324705",
    ),
    ("Einsender: Gisbert Möhl\nPraxis: Dr. Alt\nTel. 03641/9 32 47 05", "", "Gisbert Möhl", "+4936419324705"),
    ("Bearbeiter: Möhl\nPraxis: Dr. Alt\nTel. 03641/9 32 47 05", "", "Möhl", "+4936419324705"),
    ("Bearbeitet von: Ragnhild Thoms\nPraxis: Dr. Alt\nTel. 03641/9 32 47 05", "", "Ragnhild Thoms", "+4936419324705"),
    (
        "Meldung durch: Ragnhild Thoms, Anmeldung\nPraxis: Dr. Alt\nTel. 03641/9 32 47 05",
        "",
        "Ragnhild Thoms",
        "+4936419324705",
    ),
    ("Meldende Person: Ragnhild Thoms\nPraxis: Dr. Alt\nTel. 03641/9 32 47 05", "", "Ragnhild Thoms", "+4936419324705"),
    ("Anruf bei: Ragnhild Thoms\nPraxis: Dr. Alt\nTel. 03641/9 32 47 05", "", "Ragnhild Thoms", "+4936419324705"),
    ("Rückruf an: Ragnhild Thoms\nPraxis: Dr. Alt\nTel. 03641/9 32 47 05", "", "Ragnhild Thoms", "+4936419324705"),
    ("Ihr Kontakt: Ragnhild Thoms\nPraxis: Dr. Alt\nTel. 03641/9 32 47 05", "", "Ragnhild Thoms", "+4936419324705"),
)


@pytest.mark.parametrize(("text", "display_name", "name", "phone"), REPORTERS)
def test_a_form_names_its_reporter_under_many_labels(text, display_name, name, phone):
    found = reading(text, name=display_name)

    assert found.value(FieldName.CONTACT_NAME) == name
    assert found.value(FieldName.CONTACT_PHONE) == phone


FIRST_NAMES = (
    ("Es geht nichts.\n\nGruß\nLuca d'Angelo\n0851 / 49 02 77", "", "Luca d'Angelo", "+49851490277"),
    (
        "geht nix mehr. bitte rufts zurück, 0851 / 49 02 77, die Frau Eibl bin i.\n\nFrauenarztpraxis am Inn",
        "",
        "Frau Eibl",
        "+49851490277",
    ),
    ("geht nix mehr. i bin d'Frau Huber, 0851 / 49 02 77", "", "Frau Huber", "+49851490277"),
    ("geht nix mehr. i bins, da Sepp vo da Anmeldung. 0851 / 49 02 77", "", "Sepp", "+49851490277"),
    ("geht nix mehr. ich bin die Frau Eibl, 0851 / 49 02 77 ruft an", "", "Frau Eibl", "+49851490277"),
    ("Es geht nichts. Danke, Marlies vom Empfang", "", "Marlies", None),
    ("Es geht nichts. Bitte helft uns, Gabi von der Anmeldung", "", "Gabi", None),
    ("es geht nichts. lg aus roth, die nadine", "", "nadine", None),
    ("es geht nichts. viele grüße aus dem spessart, eure gabi", "", "gabi", None),
    ("es geht nichts. schöne grüße, der klausi", "", "klausi", None),
    ("Es geht nichts.\nPfiat eich, d'Resi", "", "Resi", None),
    ("Es geht nichts.\n\nServus, da Schorsch\nPraxis Dr. Alt, 0851 / 49 02 77", "", "Schorsch", "+49851490277"),
    (
        "Es geht nichts.\n\nHausarztzentrum Rothenfels, d'Moni vorn an der Anmeldung\n09393 / 44 10",
        "",
        "Moni",
        "+4993934410",
    ),
    ("Es geht nichts.\n\nPraxis Dr. Alt, die Uschi von vorne\n09393 / 44 10", "", "Uschi", "+4993934410"),
    ("Es geht nichts.\n\nGrüßle\ns'Bärbel vo dr Praxis Alt, 07121 / 44 10 22", "", "Bärbel", "+497121441022"),
    ("Es geht nichts.\n\nAnmeldung Praxis Alt, Kathi, 07121 / 44 10 22", "", "Kathi", "+497121441022"),
    ("es geht nichts. ich bin übrigens die kathi, 07121 / 44 10 22", "", "kathi", "+497121441022"),
    ("moin, hier is de Heiner vun de Praxis Alt, 04421 / 44 10 22. dat löppt nich.", "", "Heiner", "+494421441022"),
    ("es geht nichts. Danke euch! Die Steffi aus der Praxis Alt", "", "Steffi", None),
    ("Es geht nichts. Merci, Vreni (MPA)", "", "Vreni", None),
    ("Es geht nichts. Dankschee, Resi", "", "Resi", None),
)


@pytest.mark.parametrize(("text", "display_name", "name", "phone"), FIRST_NAMES)
def test_a_first_name_signs_behind_a_greeting_or_before_a_place(text, display_name, name, phone):
    found = reading(text, name=display_name)

    assert found.value(FieldName.CONTACT_NAME) == name
    assert found.value(FieldName.CONTACT_PHONE) == phone


BESIDE_NUMBERS = (
    ("De Kist is aus.\nSchwarzenberg, Doc Weißflog", "", "Doc Weißflog", None),
    ("Nichts geht.\nGruß, Doc Hellriegel, 0851 / 49 02 77", "", "Doc Hellriegel", "+49851490277"),
    ("Nichts geht.\nDoc Hellriegel", "", "Doc Hellriegel", None),
    ("Nichts geht.\nEuer Doc Hellriegel aus Aue", "", "Doc Hellriegel", None),
    (
        "Nichts geht.\n\nDr. Niedermaier – Hausärzte am Stadtplatz\n0861 20 94 50 Fr. Obermayr",
        "Anmeldung",
        "Fr. Obermayr",
        "+49861209450",
    ),
    (
        "Nichts geht.\n\nDr. Stade - Kinderarztpraxis am Bach\nTel. 0861 20 94 50 Frau Obermayr verlangen",
        "",
        "Frau Obermayr",
        "+49861209450",
    ),
    (
        "Nichts geht.\n\nDr. Stade | Augenheilkunde\nTel. 0861 20 94 50, Sabine Thoma",
        "",
        "Sabine Thoma",
        "+49861209450",
    ),
    ("Nichts geht.\n\nDr. Stade & Kollegen\n0861 20 94 50 / Thoma", "", "Thoma", "+49861209450"),
    ("Nichts geht.\n\nDr. Stade HNO\n0861 20 94 50 Obermayr (Anmeldung)", "", "Obermayr", "+49861209450"),
    ("Nichts geht.\n\nDr. Hermann Stade\nHNO\n0861 20 94 50", "", "Dr. Hermann Stade", "+49861209450"),
)


@pytest.mark.parametrize(("text", "display_name", "name", "phone"), BESIDE_NUMBERS)
def test_a_person_beside_the_number_comes_before_the_doctor_in_the_practices_name(text, display_name, name, phone):
    found = reading(text, name=display_name)

    assert found.value(FieldName.CONTACT_NAME) == name
    assert found.value(FieldName.CONTACT_PHONE) == phone


TOWNS = (
    (
        "Nichts geht.\n\nAnnerose Küttner\nFÄ f. Allgemeinmedizin\nHausarztpraxis Küttner\nLöbau, Tel. 03585 / 40 27 18",
        "Annerose Küttner",
        "Annerose Küttner",
        "+493585402718",
    ),
    ("Nichts geht.\n\nHausarztpraxis Küttner\nBad Muskau, Tel. 03585 / 40 27 18", "", None, "+493585402718"),
    ("Nichts geht.\n\nHausarztpraxis Küttner\nNiesky, Tel. 03585 / 40 27 18", "", None, "+493585402718"),
    ("Nichts geht.\n\nHausarztpraxis am Markt\nMarktplatz 3, Tel. 03585 / 40 27 18", "", None, "+493585402718"),
    (
        "Nichts geht.\n\nTheda Ubben\nInternistin\nNorden-Norddeich, Tel. 04931 / 40 27 18",
        "Theda Ubben",
        "Theda Ubben",
        "+494931402718",
    ),
    (
        "Nichts geht.\n\nGottlobe Spieß\nHeilpraktikerin\nZschopau / Tel. 03725 / 40 27 18",
        "Gottlobe Spieß",
        "Gottlobe Spieß",
        "+493725402718",
    ),
    ("Nichts geht.\n\nPraxis Ubben\nAurich, 04941 / 40 27 18", "", None, "+494941402718"),
    ("Nichts geht.\n\nPraxis Ubben, Wittmund, 04941 / 40 27 18", "", None, "+494941402718"),
)


@pytest.mark.parametrize(("text", "display_name", "name", "phone"), TOWNS)
def test_a_town_before_a_number_is_nobody(text, display_name, name, phone):
    found = reading(text, name=display_name)

    assert found.value(FieldName.CONTACT_NAME) == name
    assert found.value(FieldName.CONTACT_PHONE) == phone


OWN_NUMBERS = (
    (
        "Moin,\nwir betreuen die Augenarztpraxis Dr. Alt.\n\nGruß\nFalk Petrick\nSystemhaus Lausitz GmbH & Co. KG\nHotline 03581 – 7 64 90 20",
        "Systemhaus Lausitz – Support",
        "Falk Petrick",
        "+4935817649020",
    ),
    (
        "Moin,\nwir betreuen die Augenarztpraxis Dr. Alt.\n\nGruß\nFalk Petrick\nSystemhaus Lausitz GmbH & Co. KG\nService-Hotline: 03581 – 7 64 90 20",
        "",
        "Falk Petrick",
        "+4935817649020",
    ),
    (
        "Moin,\nwir betreuen die Augenarztpraxis Dr. Alt.\n\nGruß\nFalk Petrick\nSupport-Hotline 03581 – 7 64 90 20\nDurchwahl 03581 – 7 64 90 33",
        "",
        "Falk Petrick",
        "+4935817649033",
    ),
    (
        "Nichts geht.\n\nDr. Henrik Vollrath\nÄrztlicher Direktor\nMVZ Killesberg\nSekretariat Frau Pohl: 0711 / 69 31 - 400",
        "Dr. Henrik Vollrath",
        "Dr. Henrik Vollrath",
        "+497116931400",
    ),
    (
        "Nichts geht.\n\nMit freundlichen Grüßen\nProf. Dr. Ute Lang\nMVZ Killesberg\nSekretariat: Frau Pohl, Tel. 0711 / 69 31 - 400",
        "Prof. Dr. Ute Lang",
        "Prof. Dr. Ute Lang",
        "+497116931400",
    ),
    (
        "Nichts geht.\n\nMit freundlichen Grüßen\nUte Lang\nVorzimmer Fr. Pohl 0711 / 69 31 - 400",
        "Ute Lang",
        "Ute Lang",
        "+497116931400",
    ),
    (
        "Nichts geht.\n\nMit freundlichen Grüßen\nUte Lang\nAssistenz Jana Pohl, 0711 / 69 31 - 400\nDirekt: 0711 / 69 31 - 401",
        "Ute Lang",
        "Ute Lang",
        "+497116931401",
    ),
    (
        "Nichts geht.\n\nMit freundlichen Grüßen\nUte Lang\nNotfallnummer Praxis 0711 / 69 31 400",
        "Ute Lang",
        "Ute Lang",
        "+497116931400",
    ),
    ("Ihre Hotline 0951 12 34 56 nimmt nicht ab.\n\nMit freundlichen Grüßen\nUte Lang", "Ute Lang", "Ute Lang", None),
    (
        "Nichts geht. Die Hotline 0951 12 34 56 ist besetzt.\n\nMit freundlichen Grüßen\nUte Lang",
        "Ute Lang",
        "Ute Lang",
        None,
    ),
    ("Nichts geht, das Labor (0951 12 34 56) wartet.\n\nUte Lang", "Ute Lang", "Ute Lang", None),
)


@pytest.mark.parametrize(("text", "display_name", "name", "phone"), OWN_NUMBERS)
def test_a_signatures_hotline_or_office_may_be_called_where_nothing_better_stands(text, display_name, name, phone):
    found = reading(text, name=display_name)

    assert found.value(FieldName.CONTACT_NAME) == name
    assert found.value(FieldName.CONTACT_PHONE) == phone


WISHES = (
    (
        "Ich bin unter 08031/35 60 44 oder mobil 0176 41 20 88 15 da, lieber mobil.\n\nMarkus Ebner",
        "Markus Ebner",
        "Markus Ebner",
        "+4917641208815",
    ),
    (
        "Ich bin unter 08031/35 60 44 oder mobil 0176 41 20 88 15 da, am besten übers Handy.\n\nMarkus Ebner",
        "Markus Ebner",
        "Markus Ebner",
        "+4917641208815",
    ),
    (
        "Nichts geht.\n\nMarkus Ebner\nTel. 08031/35 60 44\nmobil 0176 41 20 88 15 (bevorzugt)",
        "Markus Ebner",
        "Markus Ebner",
        "+4917641208815",
    ),
    (
        "Nichts geht. Bitte auf dem Handy anrufen.\n\nMarkus Ebner\nTel. 08031/35 60 44\nHandy 0176 41 20 88 15",
        "Markus Ebner",
        "Markus Ebner",
        "+4917641208815",
    ),
    (
        "Nichts geht. Am besten mobil.\n\nMarkus Ebner\nTel. 08031/35 60 44\nMobil 0176 41 20 88 15",
        "Markus Ebner",
        "Markus Ebner",
        "+4917641208815",
    ),
    (
        "Erreichbar 0176 41 20 88 15 oder 08031/35 60 44, lieber Festnetz.\n\nMarkus Ebner",
        "Markus Ebner",
        "Markus Ebner",
        "+498031356044",
    ),
    (
        "Erreichbar 08031/35 60 44 oder 0176 41 20 88 15 (besser).\n\nMarkus Ebner",
        "Markus Ebner",
        "Markus Ebner",
        "+4917641208815",
    ),
    (
        "You can reach me at 08031/35 60 44 or 0176 41 20 88 15, mobile preferred.\n\nMarkus Ebner",
        "Markus Ebner",
        "Markus Ebner",
        "+4917641208815",
    ),
    (
        "Tel. 08031/35 60 44 (Praxis) bzw. 0176 41 20 88 15 (Handy, da geh ich eher ran)\n\nMarkus Ebner",
        "Markus Ebner",
        "Markus Ebner",
        "+4917641208815",
    ),
    (
        "Nichts geht.\n\nMarkus Ebner\nT +49 (0)5721/70 01-0\nM +49 (0)176 41 20 88 15",
        "Markus Ebner",
        "Markus Ebner",
        "+49572170010",
    ),
)


@pytest.mark.parametrize(("text", "display_name", "name", "phone"), WISHES)
def test_the_telephone_that_the_sender_prefers_is_the_one_to_call(text, display_name, name, phone):
    found = reading(text, name=display_name)

    assert found.value(FieldName.CONTACT_NAME) == name
    assert found.value(FieldName.CONTACT_PHONE) == phone


DESKS = (
    (
        "Nothing works. Please ring Funmi Adeyemi on +49 228 9040 117.\n\nInternational Family Practice Bonn",
        "Front Desk",
        "Funmi Adeyemi",
        "+492289040117",
    ),
    (
        "Nothing works. Call Oyelaran Bassey on +49 228 9040 117.\n\nFamily Practice Bonn",
        "Reception",
        "Oyelaran Bassey",
        "+492289040117",
    ),
    (
        "Nothing works. Best person to talk to is Nkechi Obi, +49 228 9040 117.\n\nFamily Practice Bonn",
        "Reception Team",
        "Nkechi Obi",
        "+492289040117",
    ),
    (
        "Nothing works. Please get back to Thandeka Zulu (+49 228 9040 117).\n\nFamily Practice Bonn",
        "Practice Manager",
        "Thandeka Zulu",
        "+492289040117",
    ),
    (
        "Nothing works. Speak to Mr. Okonkwo, +49 228 9040 117.\n\nFamily Practice Bonn",
        "Help Desk",
        "Mr. Okonkwo",
        "+492289040117",
    ),
    ("Nothing works.", "Front Desk", None, None),
    ("Nothing works.", "Medical Records", None, None),
    ("Nothing works.", "Back Office", None, None),
    ("Nichts geht.", "Erste Kraft", None, None),
    ("Nichts geht.", "Zentrale Anmeldung", None, None),
    ("Nichts geht.", "Praxis Intern", None, None),
    ("Nichts geht.", "Anmeldung Ost", None, None),
    (
        "Bitte rufen Sie Xhemile Rama unter 0228 9040 117 an.\n\nPraxis Bonn",
        "Anmeldung",
        "Xhemile Rama",
        "+492289040117",
    ),
    ("Es meldet sich Ragnhild Thoms, 0228 9040 117.\n\nPraxis Bonn", "Anmeldung", "Ragnhild Thoms", "+492289040117"),
)


@pytest.mark.parametrize(("text", "display_name", "name", "phone"), DESKS)
def test_a_desk_is_no_person_and_a_name_of_any_tongue_is_one(text, display_name, name, phone):
    found = reading(text, name=display_name)

    assert found.value(FieldName.CONTACT_NAME) == name
    assert found.value(FieldName.CONTACT_PHONE) == phone


THIRD_PARTIES = (
    (
        "ich vertrete Herrn Dr. Ansgar Olbrich. Ich darf bitten, sich umgehend mit der Praxis, Frau Leopold, Telefon 0761/4300-212, in Verbindung zu setzen.\n\nMit freundlichen Grüßen\nDr. Steger\nRechtsanwalt\nTel. 0761 / 38 38 0",
        "Kanzlei Dr. Steger",
        "Frau Leopold",
        "+497614300212",
    ),
    (
        "ich schreibe für die Praxis Alt. Bitte setzen Sie sich mit Herrn Pohl, Tel. 0761/4300-212, in Verbindung.\n\nMit freundlichen Grüßen\nUte Lang\nTel. 0761 / 38 38 12",
        "Ute Lang",
        "Herrn Pohl",
        "+497614300212",
    ),
    (
        "wir betreuen die Praxis Alt. Bitte nehmen Sie Kontakt mit Frau Pohl in der Praxis auf (0761/4300-212).\n\nMit freundlichen Grüßen\nUte Lang\nTel. 0761 / 38 38 12",
        "Ute Lang",
        "Frau Pohl",
        "+497614300212",
    ),
    (
        "Bitte direkt mit der Praxis klären (Frau Pohl, 0761/4300-212).\n\nMit freundlichen Grüßen\nUte Lang\nTel. 0761 / 38 38 12",
        "Ute Lang",
        "Frau Pohl",
        "+497614300212",
    ),
    (
        "Please liaise with the practice, Mrs Pohl, +49 761 4300212.\n\nKind regards\nUte Lang\nTel. 0761 / 38 38 12",
        "Ute Lang",
        "Mrs Pohl",
        "+497614300212",
    ),
    (
        "Für die Praxis steht Ihnen Frau Pohl (0761/4300-212) zur Verfügung.\n\nMit freundlichen Grüßen\nUte Lang\nTel. 0761 / 38 38 12",
        "Ute Lang",
        "Frau Pohl",
        "+497614300212",
    ),
)


@pytest.mark.parametrize(("text", "display_name", "name", "phone"), THIRD_PARTIES)
def test_whom_a_third_party_asks_us_to_call_is_the_contact_with_its_number(text, display_name, name, phone):
    found = reading(text, name=display_name)

    assert found.value(FieldName.CONTACT_NAME) == name
    assert found.value(FieldName.CONTACT_PHONE) == phone


SIGNING_FOR = (
    ("Nichts geht.\n\nNelli Braun für\nPraxis Tiefenbacher, Heilbronn", "Praxis Tiefenbacher", "Nelli Braun", None),
    ("Nichts geht.\n\nNelli Braun für die Praxis Tiefenbacher", "Praxis Tiefenbacher", "Nelli Braun", None),
    ("Nichts geht.\n\nNelli Braun aus der Praxis Tiefenbacher", "Praxis Tiefenbacher", "Nelli Braun", None),
    ("Nichts geht.\n\nNelli Braun i. A. Praxis Tiefenbacher", "Praxis Tiefenbacher", "Nelli Braun", None),
    ("Nichts geht.\n\nMfG Nelli Braun im Auftrag von Dr. Tiefenbacher", "Praxis Tiefenbacher", "Nelli Braun", None),
    (
        "Nichts geht.\n\nGruß\nNelli Braun in Vertretung für Dr. Tiefenbacher",
        "Praxis Tiefenbacher",
        "Nelli Braun",
        None,
    ),
    ("Nothing works.\n\nNelli Braun on behalf of\nPraxis Tiefenbacher", "Praxis Tiefenbacher", "Nelli Braun", None),
    ("Nichts geht.\n\nFrau Braun für das Team der Praxis Tiefenbacher", "Praxis Tiefenbacher", "Frau Braun", None),
    ("Nichts geht.\n\nDer Chef lässt grüßen, Nelli Braun vom MVZ Tiefenbacher", "", "Nelli Braun", None),
)


@pytest.mark.parametrize(("text", "display_name", "name", "phone"), SIGNING_FOR)
def test_a_name_may_sign_for_a_house(text, display_name, name, phone):
    found = reading(text, name=display_name)

    assert found.value(FieldName.CONTACT_NAME) == name
    assert found.value(FieldName.CONTACT_PHONE) == phone


TONGUES = (
    (
        "Merhaba,\nBeni 0176 41 20 55 93 numarasından arayabilirsiniz.\n\nEmine Kaplan\nHNO Praxis Kaplan, Duisburg",
        "Emine",
        "Emine Kaplan",
        "+4917641205593",
    ),
    (
        "Dzień dobry,\nmój numer to 0176 41 20 55 93.\n\nPozdrawiam\nGrażyna Wilk\nPraxis Wilk",
        "",
        "Grażyna Wilk",
        "+4917641205593",
    ),
    (
        "Bonjour,\nvous pouvez me joindre au 0176 41 20 55 93.\n\nCordialement\nSolène Marchand\nPraxis Marchand",
        "",
        "Solène Marchand",
        "+4917641205593",
    ),
    (
        "Buongiorno,\npotete chiamarmi al numero 0176 41 20 55 93.\n\nCordiali saluti\nChiara Fabbri",
        "",
        "Chiara Fabbri",
        "+4917641205593",
    ),
    (
        "Здравствуйте, звоните 0176 41 20 55 93.\n\nOlena Kovalenko\nPraxis Kovalenko",
        "",
        "Olena Kovalenko",
        "+4917641205593",
    ),
    (
        "Hola, me pueden llamar al 0176 41 20 55 93.\n\nSaludos\nItziar Mendoza\nPraxis Mendoza",
        "",
        "Itziar Mendoza",
        "+4917641205593",
    ),
)


@pytest.mark.parametrize(("text", "display_name", "name", "phone"), TONGUES)
def test_a_signer_and_a_number_are_found_in_a_foreign_tongue(text, display_name, name, phone):
    found = reading(text, name=display_name)

    assert found.value(FieldName.CONTACT_NAME) == name
    assert found.value(FieldName.CONTACT_PHONE) == phone


NOBODY = (
    ("Vergelt's Gott für den Rückruf.", "", None, None),
    ("VPN Zugang für Umzug", "", None, None),
    ("Erbitten Verhaltensregeln für Anwender.", "", None, None),
    ("International Family Practice Frankfurt", "", None, None),
    ("Es geht nichts.\n\nPraxis Alt\nTel: 03691 / 70 21 88 (Mo-Do)", "", None, "+493691702188"),
    ("Es geht nichts. Bitte SOFORT !!!", "", None, None),
    ("SOFORT !!!", "", None, None),
    ("Die Kollegin Frau Alt ist im Urlaub. Danke für die Hilfe vom Empfang", "", None, None),
    ("Der Techniker Uwe war da. Danke, alles gut.", "", None, None),
    ("Nichts geht.\n\nDanke, Team vom Empfang", "", None, None),
    ("Nichts geht. Danke, Praxis vom Marktplatz", "", None, None),
    ("Bitte die Rechnung an Frau Alt, Hauptstraße 3. Danke.\nPraxis Dr. Alt", "", None, None),
    ("Nichts geht.\n\nLG aus Roth, die Anmeldung", "", None, None),
    ("Nichts geht.\n\nViele Grüße aus Halle, das Praxisteam", "", None, None),
    ("Nichts geht.\n\nGemeldet von: Anmeldung\nPraxis Alt", "", None, None),
    ("Nichts geht.\n\nViele Grüße aus Halle", "", None, None),
    ("Nichts geht. Der Patient bin i, Herr Alt hat gsagt er wartet net.\n\nPraxis am Inn", "", None, None),
    ("Nichts geht.\n\nPraxis Alt\nÖffnungszeiten, Tel. 03585 / 40 27 18", "", None, "+493585402718"),
    ("Nichts geht.\n\nHerzlichen Dank, Hautarztpraxis am Ring", "", None, None),
    ("Problem seit gestern, Drucker Anmeldung", "", None, None),
    ("Nichts geht, Facharzt für Innere Medizin braucht Hilfe\nPraxis am See", "", None, None),
    ("Die Patientin Hadwig Ewers (0561 998877) hat sich beschwert.\n\nPraxis Alt", "", None, None),
    ("Der Techniker von euch, Herr Ewers, 0561 998877, geht nicht ran.\n\nPraxis Alt", "", None, None),
    ("Liebe Frau Ewers,\n\nes druckt nicht.\n\nPraxis Alt", "", None, None),
    ("Danke an Herrn Ewers für die Hilfe!\n\nPraxis Alt", "", None, None),
    ("Es druckt nicht.\n\nGemeinschaftspraxis Ewers & Kunth\n0561 998877", "", None, "+49561998877"),
    ("Es druckt nicht.\n\nPraxis für Urologie\nHauptstr. 5, Kassel\n0561 998877", "", None, "+49561998877"),
    ("Es druckt nicht.\n\nViele Grüße aus dem schönen Allgäu", "", None, None),
    ("Es druckt nicht.\n\nGruß Anmeldung", "", None, None),
    ("Es druckt nicht.\n\nDanke und schönes Wochenende!", "", None, None),
    ("Es druckt nicht. Gruß vom ganzen Team der Praxis Alt", "", None, None),
    ("Frau Ewers kommt gleich dran, es druckt das Rezept nicht. Praxis Alt", "", None, None),
    (
        "Seit heute kommt nur ein weißes Fenster. Frau Quast von der KV (04131 998877) hat uns auf Sie verwiesen.\n\nPraxis Lindau",
        "",
        None,
        None,
    ),
    (
        "Seit heute kommt nur ein weißes Fenster. Laut Herrn Quast aus Ihrem Haus soll es am Update liegen.\n\nPraxis Lindau",
        "",
        None,
        None,
    ),
    (
        "Seit heute kommt nur ein weißes Fenster. Herr Quast sitzt seit 8 Uhr im Wartezimmer.\n\nPraxis Lindau, 04131 702115",
        "",
        None,
        "+494131702115",
    ),
    (
        "Seit heute kommt nur ein weißes Fenster. Rezept für Frau Quast, geb. 3.4.1950, geht nicht raus.\n\nPraxis Lindau",
        "",
        None,
        None,
    ),
    (
        "Seit heute kommt nur ein weißes Fenster. Die Apotheke (Herr Quast, 04131 998877) nimmt es so nicht an.\n\nPraxis Lindau",
        "",
        None,
        None,
    ),
    (
        "Seit heute kommt nur ein weißes Fenster.\n\nHautarztpraxis Lindau & Quast\nAm Sande 3\n21335 Lüneburg",
        "",
        None,
        None,
    ),
    ("Seit heute kommt nur ein weißes Fenster. Bitte schnell!! Danke danke danke", "", None, None),
    ("Seit heute kommt nur ein weißes Fenster. Gruß aus der Praxis", "", None, None),
    ("Seit heute kommt nur ein weißes Fenster.\n\nUnser Server heißt Hermine und der Drucker Ludwig.", "", None, None),
    ("Seit heute kommt nur ein weißes Fenster.\n\nSt. Anna Praxis\n04131 702115", "", None, "+494131702115"),
    ("Seit heute kommt nur ein weißes Fenster.\n\nPraxis Maria Hilf\n04131 702115", "", None, "+494131702115"),
)


@pytest.mark.parametrize(("text", "display_name", "name", "phone"), NOBODY)
def test_nobody_is_made_a_contact_who_is_none(text, display_name, name, phone):
    found = reading(text, name=display_name)

    assert found.value(FieldName.CONTACT_NAME) == name
    assert found.value(FieldName.CONTACT_PHONE) == phone


WRITTEN = (
    (
        "Moin,\n\nes druckt nicht. Meine Durchwahl ist die -33, Zentrale 0561/1234-0.\n\nGruß\nKnut Ewers",
        "",
        "Knut Ewers",
        "+4956112340",
    ),
    (
        "Moin, es druckt nicht. Bin bis 12 da (Telefon 0561 99 88 77, Apparat Küche).\nKnut Ewers, Hausmeister & Computermensch der Praxis Alt",
        "",
        "Knut Ewers",
        "+49561998877",
    ),
    (
        "Guten Tag, Rückruf bitte: Fr. Delling, Tel 0561/99 88 77-12. Mit freundlichen Grüßen, Dr. Delling",
        "",
        "Delling",
        "+4956199887712",
    ),
    (
        "Es druckt nicht. Wenn Sie anrufen (0561 99 88 77), verlangen Sie bitte Frau Ewers oder Herrn Kunth.\n\nMfG\nDr. Alt",
        "Praxis Alt",
        "Frau Ewers",
        "+49561998877",
    ),
    ("es druckt nicht. meldet euch bei mir unter 0561998877 gruss ewers", "", "ewers", "+49561998877"),
    ("es druckt nicht\n\nmfg\newers knut\npraxis alt\n0561 998877", "", "ewers knut", "+49561998877"),
    (
        "Es druckt nicht.\n\nMit freundlichen Grüßen\n\ni.A. Knut Ewers\n– Praxisorganisation –\n\nPraxis Dr. Alt, Kassel, Fon: 0561/998877, Fax: 0561/998878",
        "",
        "Knut Ewers",
        "+49561998877",
    ),
    (
        "Es druckt nicht.\n\nMit freundlichen Grüßen\n\nDr. med. Hadubrand Ewers\nDr. med. Siegunde Kunth\nFachärzte für Neurologie\nTel: 0561 998877",
        "",
        "Dr. med. Hadubrand Ewers",
        "+49561998877",
    ),
    (
        "Es druckt nicht.\n\nGruß, Ewers (Sohn vom Chef, mach hier die IT) 0151 23 45 67 89",
        "",
        "Ewers",
        "+4915123456789",
    ),
    (
        "Es druckt nicht. Tel 0561 / 99 88 77 – bitte Frau Kunth oder mich (Ewers) verlangen.",
        "",
        "Frau Kunth",
        "+49561998877",
    ),
    ("Es druckt nicht.\n\nHerzlichst Ihre Hadwig Ewers aus dem Büro von Dr. Alt", "", "Hadwig Ewers", None),
    ("Es druckt nicht.\n\nMit besten Grüßen aus der Rhön\nHadwig Ewers", "", "Hadwig Ewers", None),
    ("Es druckt nicht. MfG H. Ewers, Tel. s.u.\n\nPraxis Alt\n0561 998877", "", "H. Ewers", "+49561998877"),
    (
        "Es druckt nicht.\nAnsprechpartner vor Ort: Herr Ewers oder Frau Alt, 0561 998877",
        "",
        "Herr Ewers",
        "+49561998877",
    ),
    (
        "Es druckt nicht.\nAnsprechpartner vor Ort ist Hadubrand Ewers, 0561 998877",
        "",
        "Hadubrand Ewers",
        "+49561998877",
    ),
    (
        "Meldung\nDatum: 12.11.2021\nName: Ewers\nVorname: Hadubrand\nTelefon: 0561 998877\nPraxis: Dr. Alt",
        "",
        "Ewers",
        "+49561998877",
    ),
    ("Nachname: Ewers\nVorname: Knut\nTel: 0561 998877\nPraxis: Dr. Alt", "", "Ewers", "+49561998877"),
    (
        "Anrufer/in: Ewers, Knut | Tel.: 0561 998877 | Praxis: Dr. Alt | Anliegen: Druck",
        "",
        "Knut Ewers",
        "+49561998877",
    ),
    ("Ticket von: Knut Ewers\nTel: 0561 998877", "", "Knut Ewers", "+49561998877"),
    (
        "User: k.ewers\nGemeldet durch: Knut Ewers, Station 3\nTel. intern: 4711\nTel. extern: 0561 998877",
        "",
        "Knut Ewers",
        "+49561998877",
    ),
    ("Kontaktdaten:\nKnut Ewers\n0561 998877\nPraxis Dr. Alt", "", "Knut Ewers", "+49561998877"),
    ("Unsere Daten:\nPraxis Dr. Alt\nHadubrand Ewers\n0561 998877\nmedatixx", "", "Hadubrand Ewers", "+49561998877"),
    ("1) Praxis Dr. Alt 2) medatixx 3) Hadubrand Ewers 4) 0561 998877", "", "Hadubrand Ewers", "+49561998877"),
    (
        "Praxis Dr. Alt, Kassel. Software medatixx. Ansprechpartner bin ich, Hadubrand Ewers, Tel. 0561 998877.",
        "",
        "Hadubrand Ewers",
        "+49561998877",
    ),
    ("Praxis Dr. Alt, medatixx, Tel 0561 998877, zu erreichen bin ich (Ewers) bis 18 Uhr", "", "Ewers", "+49561998877"),
    ("Ihr erreicht mich unter 0561 998877, die Ulli von Praxis Alt", "", "Ulli", "+49561998877"),
    ("Hallo, ich heiße Hadubrand und arbeite in der Praxis Alt. 0561 998877", "", "Hadubrand", "+49561998877"),
    ("Grüß Gott, mein Name ist Ewers, Praxis Alt, 0561 998877", "", "Ewers", "+49561998877"),
    ("Griaß eich, i bin de Lisi aus da Ordination Alt, 0561 998877", "", "Lisi", "+49561998877"),
    ("Moin moin, Fiete hier vonne Praxis Alt. 0561 998877", "", "Fiete", "+49561998877"),
    ("Juten Tach, icke, Ronny ausse Praxis Alt, hab n Problem. 0561 998877", "", "Ronny", "+49561998877"),
    ("Nu, hier schreibt de Gudrun aus Pirna, Praxis Alt, 0561 998877", "", "Gudrun", "+49561998877"),
    ("Es druckt nicht.\n\nGruß von de Anmeldung, Heidi", "", "Heidi", None),
    ("Es druckt nicht.\n\nEs grüßt die Anmeldung (Heidi)", "", "Heidi", None),
    ("Es druckt nicht.\n\nEs grüßt Sie Ihre Heidi Ewers", "", "Heidi Ewers", None),
    ("Es druckt nicht.\n\nEs grüßt\nHadubrand Ewers", "", "Hadubrand Ewers", None),
    ("Es druckt nicht.\n\nIhr\nHadubrand Ewers", "", "Hadubrand Ewers", None),
    ("Es druckt nicht.\n\nBleiben Sie gesund!\nHadubrand Ewers", "", "Hadubrand Ewers", None),
    ("Es druckt nicht.\n\nIn Erwartung Ihrer Antwort\nHadubrand Ewers", "", "Hadubrand Ewers", None),
    ("Es druckt nicht.\n\nMit verzweifelten Grüßen\nHadubrand Ewers", "", "Hadubrand Ewers", None),
    ("Es druckt nicht.\n\nMit genervtem Gruß\nHadubrand Ewers\nPraxis Alt", "", "Hadubrand Ewers", None),
    ("Es druckt nicht.\n\nDr. Ewers (per iPhone)", "", "Dr. Ewers", None),
    ("Es druckt nicht.\n\nDr.Ewers", "", "Dr.Ewers", None),
    ("Es druckt nicht.\n\nFr.Ewers/Praxis Alt/0561 998877", "", "Fr.Ewers", "+49561998877"),
    ("Es druckt nicht.\n\nEwers / Praxis Alt / 0561 998877", "", "Ewers", "+49561998877"),
    ("Es druckt nicht.\n\nH.Ewers\n0561 998877", "", "H.Ewers", "+49561998877"),
    ("Es druckt nicht.\n\nHadu E.\n0561 998877", "", "Hadu E", "+49561998877"),
    ("Es druckt nicht.\n\nFrau Ewers-Kunth\nQM\n0561 998877", "", "Frau Ewers-Kunth", "+49561998877"),
    ("Es druckt nicht.\n\nSchw. Monika\n0561 998877", "", "Monika", "+49561998877"),
    ("Es druckt nicht. Schwester Monika wartet auf Rückruf 0561 998877", "", "Monika", "+49561998877"),
    ("Es druckt nicht.\n\nRückruf Handy Chefin: 0151 23456789 (Dr. Ewers)", "", "Dr. Ewers", "+4915123456789"),
    ("Es druckt nicht.\n\nTel. 0561 998877 (AB)\nEwers", "", "Ewers", "+49561998877"),
    (
        "Es druckt nicht. Mein Handy: 0151 - 23 45 67 89, Festnetz geht nicht.\nHadubrand Ewers",
        "",
        "Hadubrand Ewers",
        "+4915123456789",
    ),
    (
        "Es druckt nicht. Unsere Telefonanlage ist auch tot, bitte Handy 0151 23456789.\nHadubrand Ewers\nTel. 0561 998877",
        "",
        "Hadubrand Ewers",
        "+4915123456789",
    ),
    (
        "Es druckt nicht. Die Praxisnummer ist dauerbesetzt, nehmen Sie besser die 0561 998879.\nHadubrand Ewers\nTel. 0561 998877",
        "",
        "Hadubrand Ewers",
        "+49561998879",
    ),
    (
        "Es druckt nicht. Nur bis 13 Uhr 0561 998877, danach 0151 23456789.\nHadubrand Ewers",
        "",
        "Hadubrand Ewers",
        "+49561998877",
    ),
    (
        "My name's Thandeka Zulu and I run the front desk at Praxis Alt, +49 561 998877.",
        "",
        "Thandeka Zulu",
        "+49561998877",
    ),
    ("Hi, Thandeka here from Praxis Alt. Call me: +49 561 998877", "", "Thandeka", "+49561998877"),
    ("Nothing prints. Contact: Thandeka Zulu, practice manager, 0561 998877", "", "Thandeka Zulu", "+49561998877"),
    ("Nothing prints.\n\nThanks in advance,\nThandeka Zulu (Ms)\nPractice Manager", "", "Thandeka Zulu", None),
    ("Nothing prints.\n\nBest,\nThandeka", "", "Thandeka", None),
    (
        "Bonjour, rien ne marche. Veuillez rappeler Mme Ewers au 0561 998877.\n\nCabinet Alt",
        "",
        "Mme Ewers",
        "+49561998877",
    ),
    ("Selam, ben Emine, Praxis Alt. Tel 0561 998877", "", "Emine", "+49561998877"),
    (
        "Seit heute kommt nur ein weißes Fenster. Könnte mich jemand zurückrufen? Praxis Dr. Lindau, Tel. 04131 / 70 21 15, Frau Wiebold (vormittags)",
        "",
        "Frau Wiebold",
        "+494131702115",
    ),
    (
        "Seit heute kommt nur ein weißes Fenster.\n\nDanke im Voraus.\n\nWiebold\nMFA in der Praxis Dr. Lindau\n04131 / 70 21 15",
        "",
        "Wiebold",
        "+494131702115",
    ),
    (
        "Seit heute kommt nur ein weißes Fenster.\n\nMit freundlichen Grüßen aus Lüneburg\nfür das Praxisteam\nHadwig Wiebold\n04131 / 70 21 15",
        "",
        "Hadwig Wiebold",
        "+494131702115",
    ),
    (
        "Seit heute kommt nur ein weißes Fenster.\n\nMit freundlichen Grüßen\nIhr Praxisteam Dr. Lindau\n(Hadwig Wiebold)\n04131 / 70 21 15",
        "",
        "Hadwig Wiebold",
        "+494131702115",
    ),
    (
        "Seit heute kommt nur ein weißes Fenster.\n\nTeam Lindau, i.A. Wiebold\n04131 / 70 21 15",
        "",
        "Wiebold",
        "+494131702115",
    ),
    (
        "Seit heute kommt nur ein weißes Fenster.\n\nVielen Dank und Gruß, H. Wiebold für Dr. Lindau",
        "",
        "H. Wiebold",
        None,
    ),
    (
        "Seit heute kommt nur ein weißes Fenster.\n\nim Auftrag\nWiebold\nSekretariat Prof. Lindau\nTel 04131 / 70 21 15",
        "",
        "Wiebold",
        "+494131702115",
    ),
    (
        "Seit heute kommt nur ein weißes Fenster.\n\nBei Rückfragen wenden Sie sich an unsere Erstkraft Hadwig Wiebold, Telefon 04131 / 70 21 15.\n\nDr. Lindau",
        "",
        "Hadwig Wiebold",
        "+494131702115",
    ),
    (
        "Seit heute kommt nur ein weißes Fenster.\n\nRückruf bitte über unsere Zentrale 04131 / 70 21-0, Hadwig Wiebold verlangen.",
        "",
        "Hadwig Wiebold",
        "+49413170210",
    ),
    (
        "Seit heute kommt nur ein weißes Fenster.\n\nZentrale 04131 / 70 21-0, Fr. Wiebold Nst. 15",
        "",
        "Fr. Wiebold",
        "+494131702115",
    ),
    (
        "Seit heute kommt nur ein weißes Fenster. Ich heiße Okka Wiebold, bin Auszubildende, die Chefin ist in Urlaub.\nTel 04131 / 70 21 15",
        "",
        "Okka Wiebold",
        "+494131702115",
    ),
    (
        "Seit heute kommt nur ein weißes Fenster. Ich (Wiebold, Praxismanagerin) bin bis 17 Uhr unter 04131 / 70 21 15 da.",
        "",
        "Wiebold",
        "+494131702115",
    ),
    (
        "Seit heute kommt nur ein weißes Fenster. Meine Frau, Dr. Lindau, ist nicht da, ich mach hier die EDV: Jürn Lindau, 0171 5 55 01 83",
        "",
        "Jürn Lindau",
        "+491715550183",
    ),
    (
        "Seit heute kommt nur ein weißes Fenster. Die Chefin sagt, Sie sollen sie direkt anrufen: Dr. Lindau 0171 5 55 01 83\n\nHadwig Wiebold",
        "Hadwig Wiebold",
        "Dr. Lindau",
        "+491715550183",
    ),
    (
        "Seit heute kommt nur ein weißes Fenster. Bitte die Chefin anrufen (Fr. Dr. Lindau, 0171 5 55 01 83), ich kenn mich nicht aus.\n\nHadwig Wiebold",
        "Hadwig Wiebold",
        "Dr. Lindau",
        "+491715550183",
    ),
    (
        "Seit heute kommt nur ein weißes Fenster.\n\nDie EDV betreut bei uns Herr Quast von der Fa. Netzwerk Nord (0431 / 22 33 44). Bitte mit ihm klären.\n\nDr. Lindau\nTel. 04131 / 70 21 15",
        "",
        "Herr Quast",
        "+49431223344",
    ),
    (
        "Seit heute kommt nur ein weißes Fenster.\n\nCC: mein Systembetreuer Timo Quast\n\nDr. Lindau\nTel. 04131 / 70 21 15",
        "",
        "Dr. Lindau",
        "+494131702115",
    ),
    (
        "Seit heute kommt nur ein weißes Fenster.\n\nLg, Doro\n(Praxis Lindau, 04131/702115)",
        "",
        "Doro",
        "+494131702115",
    ),
    (
        "Seit heute kommt nur ein weißes Fenster.\n\n**Hadwig Wiebold**\n*Praxismanagement*\n☎ 04131 702115 | ✉ info@lindau.example",
        "",
        "Hadwig Wiebold",
        "+494131702115",
    ),
    (
        "Seit heute kommt nur ein weißes Fenster.\n\n-- \nHadwig Wiebold | Praxis Dr. Lindau | Am Sande 3 | 21335 Lüneburg | 04131 702115",
        "",
        "Hadwig Wiebold",
        "+494131702115",
    ),
    (
        "Seit heute kommt nur ein weißes Fenster.\n\nPraxis Dr. Lindau • Am Sande 3 • 21335 Lüneburg\nT 04131 702115 • F 04131 702116\nBearbeitung: Wiebold",
        "",
        "Wiebold",
        "+494131702115",
    ),
    (
        "Seit heute kommt nur ein weißes Fenster.\n\nHADWIG WIEBOLD\nPRAXISMANAGERIN\nTEL 04131 702115",
        "",
        "HADWIG WIEBOLD",
        "+494131702115",
    ),
    (
        "Seit heute kommt nur ein weißes Fenster.\n\nDres. Lindau/Quast/Mehnert, Anmeldung: Fr. Wiebold, 04131/702115",
        "",
        "Fr. Wiebold",
        "+494131702115",
    ),
    ("Seit heute kommt nur ein weißes Fenster.\n\ngez. Wiebold", "", "Wiebold", None),
    ("Seit heute kommt nur ein weißes Fenster.\n\nH.W.", "Hadwig Wiebold", "Hadwig Wiebold", None),
    (
        "Seit heute kommt nur ein weißes Fenster.\n\nGesendet von meinem Galaxy\nHadwig Wiebold",
        "",
        "Hadwig Wiebold",
        None,
    ),
    (
        "Seit heute kommt nur ein weißes Fenster.\n\nDr. Lindau\n\nP.S.: Bin im OP, Rückruf an Schwester Hedi 04131/702115",
        "",
        "Hedi",
        "+494131702115",
    ),
    (
        "Seit heute kommt nur ein weißes Fenster.\n\nHadwig Wiebold\n\nPS: Handy 0171 5550183, da bin ich immer dran",
        "",
        "Hadwig Wiebold",
        "+491715550183",
    ),
    (
        "Seit heute kommt nur ein weißes Fenster.\n\nHadwig Wiebold\n\nNachtrag: bitte NICHT die 04131 702115, die ist gestört, nur 0171 5550183",
        "",
        "Hadwig Wiebold",
        "+491715550183",
    ),
    (
        "Name der Praxis: Lindau\nIhr Name: Hadwig Wiebold\nIhre Rückrufnummer: 04131 702115\nProgramm: medatixx",
        "",
        "Hadwig Wiebold",
        "+494131702115",
    ),
    (
        "Praxis: Lindau\nVor- und Zuname: Hadwig Wiebold\nFunktion: MFA\nTel.-Nr.: 04131 702115",
        "",
        "Hadwig Wiebold",
        "+494131702115",
    ),
    (
        "Praxis: Lindau\nMeldung von: Wiebold\nTelefonisch erreichbar: 04131 702115 bis 18 Uhr",
        "",
        "Wiebold",
        "+494131702115",
    ),
    ("Betrieb: Praxis Lindau\nAP vor Ort: Fr. Wiebold\nRR-Nr.: 04131 702115", "", "Fr. Wiebold", "+494131702115"),
    ("WAS: Drucker\nWO: Praxis Lindau\nWER: Wiebold\nWANN: heute\nTEL: 04131 702115", "", "Wiebold", "+494131702115"),
    ("Kontakt: 04131 702115 (Hadwig Wiebold)\nPraxis: Lindau", "", "Hadwig Wiebold", "+494131702115"),
    ("Ansprechpartner:in: Hadwig Wiebold, sie/ihr\nTelefon: 04131 702115", "", "Hadwig Wiebold", "+494131702115"),
    ("Zuständige Person: Hadwig Wiebold\nTelefon: 04131 702115", "", "Hadwig Wiebold", "+494131702115"),
    ("Verantwortliche/r: Hadwig Wiebold\nTelefon: 04131 702115", "", "Hadwig Wiebold", "+494131702115"),
    (
        "Contact name: Thandeka Zulu\nContact number: +49 4131 702115\nSite: Praxis Lindau",
        "",
        "Thandeka Zulu",
        "+494131702115",
    ),
    (
        "From: Thandeka Zulu, Practice Lindau\nTel: +49 4131 702115\nProblem: no printing",
        "",
        "Thandeka Zulu",
        "+494131702115",
    ),
    (
        "Nothing prints. I am the practice manager, Thandeka Zulu, direct line +49 4131 702115.",
        "",
        "Thandeka Zulu",
        "+494131702115",
    ),
    (
        "Nothing prints. Dr Lindau asks for a call on her mobile, +49 171 5550183.\n\nThandeka Zulu",
        "Thandeka Zulu",
        "Dr Lindau",
        "+491715550183",
    ),
)


@pytest.mark.parametrize(("text", "display_name", "name", "phone"), WRITTEN)
def test_the_contact_and_the_number_are_found_however_a_mail_gives_them(text, display_name, name, phone):
    found = reading(text, name=display_name)

    assert found.value(FieldName.CONTACT_NAME) == name
    assert found.value(FieldName.CONTACT_PHONE) == phone
