"""Whole short mails as other hands write them: what is read of each, beside one another."""

import pytest

from intake.reading.values import FieldName
from tests.reading.samples import reading

READ = (
    (
        "Guten Tag,\nunser Drucker geht nicht.\n\nMfG\nSabine Krull\nDermatopia Köln\nTel. 0221 334455",
        ("Sabine Krull", "krull@dermatopia.example"),
        ("Dermatopia Köln", None, "Sabine Krull", "+49221334455"),
    ),
    (
        "Hallo,\n\neGK werden nicht gelesen (x.isynet).\n\nGruß\nRosi Ebner, Zahnwelt Erding, 08122 4455 66",
        ("Rosi Ebner", "ebner@zahnwelt-erding.example"),
        ("Zahnwelt Erding", "x.isynet", "Rosi Ebner", "+498122445566"),
    ),
    (
        "Hier ist die Praxis am Lindenplatz, unser easymed startet nicht, bitte Rückruf an Frau Holl 06221-887766",
        ("", "info@post.example"),
        ("Praxis am Lindenplatz", "easymed", "Frau Holl", "+496221887766"),
    ),
    (
        "Guten Morgen,\nDas Update lässt sich nicht laden.\n\nDres. Kolbe, Arnim & Wüst\nGemeinschaftspraxis für Innere Medizin\nGoethestr. 4, 04109 Leipzig\nTel.: 0341 / 98 76 54\nAnsprechpartnerin: Jana Riedel",
        ("", "info@post.example"),
        ("Gemeinschaftspraxis für Innere Medizin Dres. Kolbe, Arnim & Wüst", None, "Jana Riedel", "+49341987654"),
    ),
    (
        "Bei uns (Physiotherapie Bewegungsraum, Inh. Lars Pohl) druckt medatixx keine Rezepte mehr. Erreichbar 0172-5566778.",
        ("Lars Pohl", "lars@bewegungsraum.example"),
        ("Physiotherapie Bewegungsraum", "medatixx", "Lars Pohl", "+491725566778"),
    ),
    (
        "Sehr geehrte Damen und Herren,\n\nim Labor Dr. Heinze kommen Ihre LDT-Aufträge leer an.\n\nMit freundlichen Grüßen\nTorsten Blank\nIT Labor Dr. Heinze\nTel 040 556677-12",
        ("Torsten Blank", "blank@labor-heinze.example"),
        ("Labor Dr. Heinze", None, "Torsten Blank", "+494055667712"),
    ),
    (
        "Moin, fragen Sie nach Schwester Gabi, die hat das Problem mit der Karte. Praxis Deichblick, 04841 2233, x.comfort",
        ("", "info@post.example"),
        ("Praxis Deichblick", "x.comfort", "Gabi", "+4948412233"),
    ),
    (
        "Please call Mrs. Baker on 089 4455667. We are the International Family Practice Munich, software easymed. Printer dead.",
        ("", "info@post.example"),
        ("International Family Practice Munich", "easymed", "Mrs. Baker", "+49894455667"),
    ),
    (
        "Dear team,\nour e-prescriptions fail since this morning.\n\nKind regards\nTom Hale\nPractice Manager\nCity Health Centre Frankfurt\n+49 69 445566",
        ("Tom Hale", "tom@chc.example"),
        ("City Health Centre Frankfurt", None, "Tom Hale", "+4969445566"),
    ),
    (
        "Für unseren Kunden, die Zahnarztpraxis Dr. Ewald in Bünde, fragen wir nach dem Installationsmedium für x.isynet. Kontakt dort: Frau Sander 05223 4455.\n\nViele Grüße\nPeter Lohse\nLohse Computersysteme\n05221 99887",
        ("Peter Lohse", "lohse@lohse-computer.example"),
        ("Zahnarztpraxis Dr. Ewald", "x.isynet", "Frau Sander", "+4952234455"),
    ),
    (
        "Wir betreuen die Praxen Dr. Alt und Dr. Neu in Soest. In der Praxis Dr. Neu startet medatixx nicht. Rückfragen an mich: 02921 5544\n\nRalf Kunz, Kunz EDV",
        ("Ralf Kunz", "kunz@kunz-edv.example"),
        ("Praxis Dr. Neu", "medatixx", "Ralf Kunz", "+4929215544"),
    ),
    (
        "Korrektur zu meiner Mail von gestern: Unsere Telefonnummer ist 0231 / 44 55 66 und nicht 0231 / 44 55 67.\n\nHanna Vogt, Praxis Vogt",
        ("Hanna Vogt", "info@post.example"),
        ("Praxis Vogt", None, "Hanna Vogt", "+49231445566"),
    ),
    (
        "Wir haben nicht x.concept sondern x.comfort, das war falsch angegeben. Rest stimmt.\nPraxis Dr. Benn, Birgit Lau, 0441 5566",
        ("", "info@post.example"),
        ("Praxis Dr. Benn", "x.comfort", "Birgit Lau", "+494415566"),
    ),
    (
        "Bitte melden bei: Fr. Oswald (MFA) Durchwahl 0621 4455-17\n\nMVZ Quadrate",
        ("", "info@post.example"),
        ("MVZ Quadrate", None, "Fr. Oswald", "+49621445517"),
    ),
    (
        "Guten Tag\ndie Terminliste bleibt leer\n\nAnmeldung Kinderarztpraxis Sternenzelt\nTel. 030 556677\nIch bin die Lena",
        ("", "info@post.example"),
        ("Kinderarztpraxis Sternenzelt", None, "Lena", "+4930556677"),
    ),
    (
        "Moin!\nKartenleser tot.\nLG Tine",
        ("Hafenärzte Husum", "moin@hafenaerzte.example"),
        ("Hafenärzte Husum", None, "Tine", None),
    ),
    (
        "Ambulanter Pflegedienst Sonnenschein hier, wir kommen nicht an die Verordnungen. Frau Nowak, 0351 778899",
        ("", "info@post.example"),
        ("Ambulanter Pflegedienst Sonnenschein", None, "Frau Nowak", "+49351778899"),
    ),
    (
        "Der Fehler tritt nur auf Station 3 auf.\n\ni.A. Gerd Wolters\nEDV-Abteilung\nSt. Josef-Krankenhaus Haan gGmbH\nTel 02129 929-2210",
        ("Wolters, Gerd", "g.wolters@sjk.example"),
        ("St. Josef-Krankenhaus Haan gGmbH", None, "Gerd Wolters", "+4921299292210"),
    ),
    (
        "Die Scheine lassen sich nicht einlesen.\n\nMit freundlichen Grüßen\nIhr Team der Praxis Sonneck\nTel 0871-5544",
        ("", "info@post.example"),
        ("Praxis Sonneck", None, None, "+498715544"),
    ),
    (
        "Neurologie und Psychiatrie Dr. Ulla Stern, Worms, braucht dringend Hilfe: x.isynet zeigt weiße Karteikarten. Tel 06241/998877, Herr Stern geht ran.",
        ("", "info@post.example"),
        ("Neurologie und Psychiatrie Dr. Ulla Stern", "x.isynet", "Herr Stern", "+496241998877"),
    ),
    (
        "Wer kann uns helfen? Nutzen psyx. Bin bis 16h unter 0178 2233445 zu sprechen, Nora Brandt, Psychotherapie in der Altstadt",
        ("Nora Brandt", "info@post.example"),
        ("Psychotherapie in der Altstadt", "psyx", "Nora Brandt", "+491782233445"),
    ),
    (
        "Praxisname: Orthopädie im Bahnhof\nSystem: x.concept\nWer: Herr Dietz\nWo: 0711 998877",
        ("", "info@post.example"),
        ("Orthopädie im Bahnhof", "x.concept", "Herr Dietz", "+49711998877"),
    ),
    (
        "Name der Einrichtung = Schlaflabor Rhön\nSoftware = easymed\nKontakt = Ines Keil / 0661 4455",
        ("", "info@post.example"),
        ("Schlaflabor Rhön", "easymed", "Ines Keil", "+496614455"),
    ),
    (
        "> Vollständiger Praxisname:\nHausärzte am Dom\n> Praxissoftware:\nmedatixx\n> Ansprechpartner mit Telefonnummer:\nKlara Wirth, 0251 778899",
        ("", "info@post.example"),
        ("Hausärzte am Dom", "medatixx", "Klara Wirth", "+49251778899"),
    ),
    (
        "Wir sind umgezogen, die Praxis heißt jetzt Gelenkpraxis Nord (früher Praxis Dr. Thal). Software unverändert x.vianova.\nUte Thal\n0461 7788",
        ("Ute Thal", "info@post.example"),
        ("Gelenkpraxis Nord", "x.vianova", "Ute Thal", "+494617788"),
    ),
    (
        "Unser Hausmeister Herr Krug lässt Sie rein. Für Technisches ist Sven Arlt da (0152 9988776). Praxis Arlt, Jena. Programm: Easymed",
        ("", "info@post.example"),
        ("Praxis Arlt", "easymed", "Sven Arlt", "+491529988776"),
    ),
    (
        "Bitte nicht mich anrufen, ich bin in der Sprechstunde, sondern Moni unter 07071 5566-2.\nDr. P. Haug, Frauenärztin\nPraxis Dr. Haug",
        ("Dr. P. Haug", "info@post.example"),
        ("Praxis Dr. Haug", None, "Moni", "+49707155662"),
    ),
    (
        "rufen sie anna an 0511 667788 sie kennt sich aus. praxis kurz hannover",
        ("", "praxis@praxis-kurz.example"),
        ("praxis kurz", None, "anna", "+49511667788"),
    ),
    (
        "Herr Doktor ist sauer. Rückruf! 0941 4455. Nutzen x.comfort, Praxis Dr. Seitz. Gruß Evi",
        ("", "info@post.example"),
        ("Praxis Dr. Seitz", "x.comfort", "Evi", "+499414455"),
    ),
    (
        "Sent from my phone\n\nSoftware: medatixx; Clinic: Ortho Docs Berlin; Contact: Jamie Lee +49 151 22334455",
        ("", "info@post.example"),
        ("Ortho Docs Berlin", "medatixx", "Jamie Lee", "+4915122334455"),
    ),
    (
        "Sehr geehrtes Team,\nseit dem Wochenende fehlen alle Termine.\n\nMit freundlichen Grüßen\n\nDr. med. Bernd Falk\nArzt für Allgemeinmedizin\nLange Str. 5\n59872 Meschede\nTel. 0291/4455",
        ("Dr. Bernd Falk", "info@post.example"),
        (None, None, "Dr. med. Bernd Falk", "+492914455"),
    ),
    (
        "Mit freundlichen Grüßen\nDr. Meike Sander\nPraxis für Kinder- und Jugendmedizin\nTel. 0291/4455",
        ("Dr. Meike Sander", "info@post.example"),
        ("Praxis für Kinder- und Jugendmedizin Dr. Meike Sander", None, "Dr. Meike Sander", "+492914455"),
    ),
    (
        "Hallo,\nder Server der Diakonie-Sozialstation Kraichtal fährt nicht hoch.\nKarin Ott\nPflegedienstleitung\n07250 4455",
        ("Karin Ott", "info@post.example"),
        ("Diakonie-Sozialstation Kraichtal", None, "Karin Ott", "+4972504455"),
    ),
    (
        "Hallo medatixx, Frage: gehen Updates? Danke, Praxis Blume (Yvonne), 0335 5566",
        ("", "info@post.example"),
        ("Praxis Blume", None, "Yvonne", "+493355566"),
    ),
    (
        "Anruf bitte auf Handy: null eins sieben zwei, vier vier fünf fünf sechs sechs sieben. Gruß Dr. Ahrens, Praxis Ahrens, easy med",
        ("", "info@post.example"),
        ("Praxis Ahrens", "easymed", "Dr. Ahrens", "+491724455667"),
    ),
    (
        "Mein Name ist Olaf Prinz, ich schreibe im Auftrag der Herzpraxis Weimar (Dr. Köhn). Programm: x.concept, Tel. 03643 4455.",
        ("olaf prinz", "info@post.example"),
        ("Herzpraxis Weimar", "x.concept", "Olaf Prinz", "+4936434455"),
    ),
    (
        "Rezeption, Augenklinik Dr. Bader GmbH, Frau Imhof: 0821 5566-0 oder Durchwahl -14",
        ("", "info@post.example"),
        ("Augenklinik Dr. Bader GmbH", None, "Frau Imhof", "+49821556614"),
    ),
    (
        "Guten Tag,\ngeht das Impfmodul?\n\nBest,\nH. Öztürk\nGP Bahnhofstraße\n06151-4455",
        ("H. Öztürk", "info@post.example"),
        ("GP Bahnhofstraße", None, "H. Öztürk", "+4961514455"),
    ),
    (
        "Unsere Nachbarpraxis Dr. Huber hat das gleiche Problem. Wir: Praxis Dr. Mang, Landau, x.vianova, Tel 06341 5566, Anja",
        ("", "info@post.example"),
        ("Praxis Dr. Mang", "x.vianova", "Anja", "+4963415566"),
    ),
    (
        "Die Patientin Frau Lenz (0151 2223334) wartet auf ihr Rezept! Praxis Nordlicht, 04651 5566, Silke Boysen, medatixx druckt nicht",
        ("", "info@post.example"),
        ("Praxis Nordlicht", "medatixx", "Silke Boysen", "+4946515566"),
    ),
    (
        "Logopädie Plappermaul\nBirgit Ems\n02151 5566\nWir wollten fragen wann die Hotline wieder geht.",
        ("Birgit Ems", "ems@plappermaul.example"),
        ("Logopädie Plappermaul", None, "Birgit Ems", "+4921515566"),
    ),
    (
        "Hallo,\nkeine Verbindung zum Server.\nViele Grüße vom Team der Hautärzte Wandsbek, i.A. Nele",
        ("", "info@post.example"),
        ("Hautärzte Wandsbek", None, "Nele", None),
    ),
    (
        "MfG Dr. C. Thon / Praxisgemeinschaft Thon-Weber / 0202 5566 / x.comfort",
        ("", "info@post.example"),
        ("Praxisgemeinschaft Thon-Weber", "x.comfort", "Dr. C. Thon", "+492025566"),
    ),
    (
        "Kann jemand den KIM-Client prüfen?\n\nBeste Grüße\n\nJörg Hamm\nGeschäftsführer\nRadiologisches Institut Hamm & Kollegen\nTelefon (02381) 5566",
        ("Jörg Hamm", "info@post.example"),
        ("Radiologisches Institut Hamm & Kollegen", None, "Jörg Hamm", "+4923815566"),
    ),
    (
        "Bei Rückfragen: Telefon 0271 5566 (Zentrale) oder direkt bei mir 0271 5566-33, Praxis Siegtal, Paul Beier",
        ("Paul Beier", "info@post.example"),
        ("Praxis Siegtal", None, "Paul Beier", "+49271556633"),
    ),
    (
        "Fax 0271 5568, Tel 0271 5566, Praxis Siegtal, Paul Beier",
        ("Paul Beier", "info@post.example"),
        ("Praxis Siegtal", None, "Paul Beier", "+492715566"),
    ),
    (
        "Telefon: 0271 5566, von 8-12 h, danach Handy 0160 4455667 (Paul Beier). Praxis Siegtal",
        ("Paul Beier", "info@post.example"),
        ("Praxis Siegtal", None, "Paul Beier", "+492715566"),
    ),
    (
        "Wir (Praxis Siegtal) wechseln zum 1.1. von x.concept zu medatixx und haben Fragen zum Ablauf. P. Beier 0271 5566",
        ("P. Beier", "info@post.example"),
        ("Praxis Siegtal", "x.concept", "P. Beier", "+492715566"),
    ),
    (
        "Hallo, ich bin's nochmal, Frau Jäger aus der Praxis Dr. Zumwinkel. Nummer war ja 0201 5566. Immer noch kein easymed!",
        ("", "info@post.example"),
        ("Praxis Dr. Zumwinkel", "easymed", "Frau Jäger", "+492015566"),
    ),
    (
        "Facharztzentrum Ulm West / Frau Özdemir / 0731-5566 / Isynet / Bitte um Rückruf wegen KIM",
        ("", "info@post.example"),
        ("Facharztzentrum Ulm West", "x.isynet", "Frau Özdemir", "+497315566"),
    ),
    (
        "i. V. Sigrid Amann (Verwaltungsleitung)\nRehaklinik Allgäublick\n08323 5566",
        ("", "info@post.example"),
        ("Rehaklinik Allgäublick", None, "Sigrid Amann", "+4983235566"),
    ),
    (
        "Wir arbeiten mit T2med und wollen zu medatixx. Wer berät uns? Praxis Kolk, Anne Kolk, 02821 5566",
        ("Anne Kolk", "info@post.example"),
        ("Praxis Kolk", "T2med", "Anne Kolk", "+4928215566"),
    ),
    (
        "Lungenärzte im Forum. Ansprechpartner bin ich selbst, Ivo Kranz, Handy: 0170-5566778. PVS ist x.isynet.",
        ("Ivo Kranz", "info@post.example"),
        ("Lungenärzte im Forum", "x.isynet", "Ivo Kranz", "+491705566778"),
    ),
    (
        "Wir sind eine HNO-Gemeinschaftspraxis (Dres. Pohl/Zeh) in Celle und haben seit heute keinen Zugriff auf x.comfort. Tel: 05141 5566 Fr. Witt",
        ("", "info@post.example"),
        ("HNO-Gemeinschaftspraxis (Dres. Pohl/Zeh)", "x.comfort", "Fr. Witt", "+4951415566"),
    ),
    ("Hallo, wann sind Sie wieder erreichbar? Danke!", ("", "info@post.example"), (None, None, None, None)),
    (
        "Sehr geehrte Damen und Herren,\nich bin Journalistin beim Tagesboten und bitte um Rückruf: 030 556677.\nLisa Kramm\nTagesbote Berlin",
        ("Lisa Kramm", "kramm@tagesbote.example"),
        (None, None, "Lisa Kramm", "+4930556677"),
    ),
    (
        "Guten Tag, Praxis geschlossen, bitte erst Montag anrufen. Danke",
        ("", "info@post.example"),
        (None, None, None, None),
    ),
    (
        "Guten Tag,\nin unserer Praxis geht nichts mehr.\nMit freundlichen Grüßen\nIhr Praxisteam",
        ("", "info@post.example"),
        (None, None, None, None),
    ),
    (
        "Hallo Herr Weber, vielen Dank für Ihre Hilfe gestern! Alles läuft.\nLG aus der Praxis",
        ("", "info@post.example"),
        (None, None, None, None),
    ),
    (
        "Als Datenschutzbeauftragter mehrerer Praxen frage ich: welche Daten sind betroffen?\n\nDipl.-Inf. Ralf Beck\nBeck Datenschutz GmbH\n0221 556677",
        ("Ralf Beck", "beck@beck-datenschutz.example"),
        (None, None, "Dipl.-Inf. Ralf Beck", "+49221556677"),
    ),
    (
        "Der Patient Herr Schulz, geb. 1.2.1950, kann nicht abgerechnet werden. Bitte dringend Hilfe.",
        ("", "info@post.example"),
        (None, None, None, None),
    ),
    (
        "Frau Dr. Ihrig von Ihrer Hotline sagte, wir sollen uns per Mail melden. Tun wir hiermit.\nUrologie Dr. Paas, x.isynet, 0234 5566, Frau Ernst",
        ("", "info@post.example"),
        ("Urologie Dr. Paas", "x.isynet", "Frau Ernst", "+492345566"),
    ),
    (
        "Ihr Außendienstmitarbeiter Herr Petersen war am Montag da. Seitdem druckt der Drucker nicht. MVZ Kieler Förde, Inga Thomsen, 0431 22334",
        ("", "info@post.example"),
        ("MVZ Kieler Förde", None, "Inga Thomsen", "+4943122334"),
    ),
    (
        "Wir wechseln von Ihnen zu Tomedo. Bitte Datenexport. Praxis Dr. Ebel, Dr. Ebel, 0711 2233445",
        ("", "info@post.example"),
        ("Praxis Dr. Ebel, Dr. Ebel", None, "Dr. Ebel", "+497112233445"),
    ),
    (
        "Angebot für medatixx bitte. Derzeit noch Albis. Hausarztpraxis Krohn, H. Krohn, Tel 04101-5566",
        ("H. Krohn", "info@post.example"),
        ("Hausarztpraxis Krohn", "Albis", "H. Krohn", "+4941015566"),
    ),
    (
        "Guten Tag liebes medatixx Team, unsere Software startet nicht. Praxis Tümmler, Frau Tümmler, 03741/5566",
        ("", "info@post.example"),
        ("Praxis Tümmler", None, "Frau Tümmler", "+4937415566"),
    ),
    (
        "Name: Petra Lang\nPraxis: s. Signatur\nProgramm: X.concept\n\nPetra Lang\nPraxis Dr. Ruf & Dr. Lang\nTel. 06131/5566",
        ("", "info@post.example"),
        ("Praxis Dr. Ruf & Dr. Lang", "x.concept", "Petra Lang", "+4961315566"),
    ),
    (
        "Praxis:\nDr. med. Otto Wirth\nSoftware:\nx.isynet\nAnsprechpartner:\nOtto Wirth\nTelefon:\n06341-5566",
        ("", "info@post.example"),
        ("Dr. med. Otto Wirth", "x.isynet", "Otto Wirth", "+4963415566"),
    ),
    (
        "PRAXIS DR. KARL MOLL, NUTZEN MEDATIXX, BITTE ANRUFEN 0203 5566 FRAU BERG",
        ("", "info@post.example"),
        ("PRAXIS DR. KARL MOLL", "medatixx", "FRAU BERG", "+492035566"),
    ),
    (
        "Zahnarztpraxis Lächelnswert\nInh. ZÄ Mia Koop\nFrage zur Rechnung\nTel 04221 5566",
        ("Mia Koop", "info@post.example"),
        ("Zahnarztpraxis Lächelnswert", None, "Mia Koop", "+4942215566"),
    ),
    (
        "Viele Grüße\nAnke\n(Praxis Dr. Stein, Kiel, x.vianova, 0431-5566)",
        ("", "info@post.example"),
        ("Praxis Dr. Stein", "x.vianova", "Anke", "+494315566"),
    ),
    (
        "Ich bin's, der Hannes vom MVZ Alpenrand. Ruft mich an 0170-5566778 wegen Isynet",
        ("", "info@post.example"),
        ("MVZ Alpenrand", "x.isynet", "Hannes", "+491705566778"),
    ),
    (
        "Bitte rufen Sie Herrn Dr. Vogel selbst zurück (mobil 0171 5566778), nicht die Anmeldung (0621 5566). Praxis Dr. Vogel nutzt x.comfort.",
        ("", "info@post.example"),
        ("Praxis Dr. Vogel", "x.comfort", "Dr. Vogel", "+491715566778"),
    ),
    (
        "Ab 14 Uhr bin ich unter meiner Privatnummer 0511/778899 zu erreichen. Praxisnummer ist 0511/5566. Gruß, Dr. Ida Thal, Praxis Dr. Thal",
        ("Dr. Ida Thal", "info@post.example"),
        ("Praxis Dr. Thal", None, "Dr. Ida Thal", "+49511778899"),
    ),
    (
        "Hello,\nmy name is John Carter, practice manager at Dr. Schmidt's surgery in Kaiserslautern. Our software (easymed) is very slow. Phone 0631 5566.",
        ("", "info@post.example"),
        ("Dr. Schmidt's surgery", "easymed", "John Carter", "+496315566"),
    ),
    (
        "Good afternoon, this is Dr Weiss's practice in Bonn, phone 0228 5566, ask for Carol. System: psyx",
        ("", "info@post.example"),
        ("Dr Weiss's practice", "psyx", "Carol", "+492285566"),
    ),
    (
        "Guten Abend,\nder TSS-Terminservice fehlt.\n\nHerzlichst\nIhre Ergotherapie Handwerk\nSonja Pape\nTelefon 05041-5566",
        ("Sonja Pape", "info@post.example"),
        ("Ergotherapie Handwerk", None, "Sonja Pape", "+4950415566"),
    ),
    (
        "Für Dr. Melchior, Kardiologie am Ring, schreibe ich Ihnen. Wir nutzen x.concept. Ich (Frau Zeiss) bin unter 0391 5566 erreichbar.",
        ("", "info@post.example"),
        ("Kardiologie am Ring", "x.concept", "Frau Zeiss", "+493915566"),
    ),
    (
        "Krankenhaus Marienhöhe, Abt. EDV. Unsere MVZ-Praxen (x.isynet) melden Fehler 17. Wolfgang Dirks, 02361-5566-201",
        ("Wolfgang Dirks", "info@post.example"),
        ("Krankenhaus Marienhöhe", "x.isynet", "Wolfgang Dirks", "+4923615566201"),
    ),
    (
        "Tel.: 08031 5566 · Fax: 08031 5567\nDr. Resi Huber · Fachärztin für Haut- und Geschlechtskrankheiten · Hautpraxis Inntal",
        ("Dr. Resi Huber", "info@post.example"),
        ("Hautpraxis Inntal", None, "Dr. Resi Huber", "+4980315566"),
    ),
    (
        "Servus,\ndie Quartalsabrechnung hakt.\nPfiat eich\nSepp Maier (EDV-Betreuer der Praxis Dr. Obermayr)\n0160 5566778",
        ("Sepp Maier", "info@post.example"),
        ("Praxis Dr. Obermayr", None, "Sepp Maier", "+491605566778"),
    ),
    (
        "Hallo, ich schreibe vom Privatkonto weil unser Praxismail tot ist. Praxis Engelhardt in Gotha, x.vianova. Kontakt Jenny Engelhardt, 03621-5566",
        ("Jenny", "jenny.e@mail.example"),
        ("Praxis Engelhardt", "x.vianova", "Jenny Engelhardt", "+4936215566"),
    ),
    (
        "Psychotherapie Anna-Lena Groß\nApprobierte Psychotherapeutin\nTel 0152 5566778\nFrage zu psyX",
        ("Anna-Lena Groß", "info@post.example"),
        ("Psychotherapie Anna-Lena Groß", "psyx", "Anna-Lena Groß", "+491525566778"),
    ),
    (
        "Meine alte Nummer gilt nicht mehr, neu: 0177 5566778. Name der Praxis bleibt Rückenzentrum Halle. Tom Reich",
        ("Tom Reich", "info@post.example"),
        ("Rückenzentrum Halle", None, "Tom Reich", "+491775566778"),
    ),
    (
        "Ich habe nur eine Frage zur Rechnung RE-2021-5566. Kundennr. 88123. Praxis Immergrün",
        ("", "info@post.example"),
        ("Praxis Immergrün", None, None, None),
    ),
    (
        "Unsere IT-Firma (Netzwerk Schmidt, 0211 998877) sagt, es liegt an x.comfort. Bitte uns anrufen: 0211 5566, Frau Krebs, Praxis Dr. Land",
        ("", "info@post.example"),
        ("Praxis Dr. Land", "x.comfort", "Frau Krebs", "+492115566"),
    ),
    (
        "Ansprechpartner in der Praxis: Herr Jung. Ansprechpartner Technik: ich (Otto Kern, Kern IT). Praxis: Augenarztpraxis Lux. Telefon Praxis 0551 5566",
        ("Otto Kern", "kern@kern-it.example"),
        ("Augenarztpraxis Lux", None, "Herr Jung", "+495515566"),
    ),
    (
        "Beste Grüße\nJ. Thoma\nMVZ Ost | Standort Riesa | Tel 03525-5566",
        ("J. Thoma", "info@post.example"),
        ("MVZ Ost", None, "J. Thoma", "+4935255566"),
    ),
    (
        "Gesendet mit der GMX App\n\nHallo,\nkönnen Sie bitte bei mir anrufen 0173-5566778? Dr. Hannah Vogel (Praxis Vogel&Vogel), Thema: Kartenleser, x.isynet",
        ("Hannah Vogel", "info@post.example"),
        ("Praxis Vogel&Vogel", "x.isynet", "Hannah Vogel", "+491735566778"),
    ),
    (
        "Guten Tag, die Praxis Frauengesundheit Mitte bittet um Rückruf (0351-5566, Frau Dr. Sorge oder Vertretung Frau Nagel). x.vianova",
        ("", "info@post.example"),
        ("Praxis Frauengesundheit Mitte", "x.vianova", "Dr. Sorge", "+493515566"),
    ),
    (
        "Unser neuer Praxisname lautet ab sofort: Allgemeinmedizin Burgblick. Ansprechpartner Dr. Hardt 06421 5566",
        ("", "info@post.example"),
        ("Allgemeinmedizin Burgblick", None, "Dr. Hardt", "+4964215566"),
    ),
    (
        "Ich heiße Wiebke Janssen und arbeite in der Landarztpraxis Ostrhauderfehn. Nummer: 04952 5566. Wir haben easymed.",
        ("", "info@post.example"),
        ("Landarztpraxis Ostrhauderfehn", "easymed", "Wiebke Janssen", "+4949525566"),
    ),
    (
        "x.isynet - Fehler beim Start - Praxis Hallig - Tel 04667 5566 - Hr. Nommensen",
        ("", "info@post.example"),
        ("Praxis Hallig", "x.isynet", "Hr. Nommensen", "+4946675566"),
    ),
    (
        "Kinder- und Jugendmedizin am Park\nDres. Sohn & Vater\n0231-5566\nSoftware x.vianova\nFrau Erika Sohn",
        ("", "info@post.example"),
        ("Kinder- und Jugendmedizin am Park Dres. Sohn & Vater", "x.vianova", "Erika Sohn", "+492315566"),
    ),
    (
        "Das Labor Dr. Limbach schickt Befunde, die bei uns nicht ankommen. Apotheke am Markt auch. Praxis Dr. Roos, Frau Roos, 06221-5566, x.isynet",
        ("", "info@post.example"),
        ("Praxis Dr. Roos", "x.isynet", "Frau Roos", "+4962215566"),
    ),
    (
        "Kann mich jemand anrufen? Monika, Praxis Sandweg, 069 5566, ich arbeite mit medatixx",
        ("", "info@post.example"),
        ("Praxis Sandweg", "medatixx", "Monika", "+49695566"),
    ),
    (
        "Hi, Basti hier (Dialyse Ulm Süd). vianova Server down!!! 0731-5566",
        ("", "info@post.example"),
        ("Dialyse Ulm Süd", "x.vianova", "Basti", "+497315566"),
    ),
)
"""Text, the sender's name and address; then practice, software, contact's name and number."""

FIELDS = (FieldName.PRACTICE, FieldName.SOFTWARE, FieldName.CONTACT_NAME, FieldName.CONTACT_PHONE)


@pytest.mark.parametrize(("text", "sender", "said"), READ)
def test_a_short_mail_gives_what_it_holds_and_no_more(text, sender, said):
    name, email = sender

    found = dict(reading(text, name=name, email=email).fields)

    assert tuple(found[field].best.value if found[field].best else None for field in FIELDS) == said
