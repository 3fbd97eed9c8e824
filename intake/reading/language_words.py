"""Words by which languages are told, in plain letters or with their own: function words, and what everybody writes to us."""

FUNCTION = {
    "de": "in als ned net nix koa koan des ham hob kimm nei eini lauft spinnt der die das und ist nicht wir ich sie ihr ihnen uns unser unsere unserem unseren unserer mit von vom fuer auf ein eine einen einem einer"
    " den dem des im zum zur bei nach seit auch noch schon nur aber oder wenn dass ob haben hat hatte habe koennen kann muss muessen wird werden"
    " wurde wie wo wer wann warum welche welcher bitte danke hi kein keine keinen mehr jetzt heute gestern morgen ihre ihren mein meine es sich"
    " sind bin war waren am an aus ueber unter vor durch gegen ohne um zu so da doch mal man alles nichts geht gibt gruss gruesse gruessen sehr"
    " geehrte damen herren hallo guten tag freundlichen moin servus liebe liebes lieben ihrem ihrer euch euer eure uns hier dann weil denn"
    " daran dafuer davon beim wieder immer kommt lautet vielen dank mfg vg lg weiss laeuft funktioniert hilfe rueckruf eilt dringend".split(),
    "en": "good morning afternoon evening monday tuesday wednesday thursday friday fails failed whether asks printing could get got just any down back two working broken stolen leaked open anyone nobody safe the and is are not we you your our us with from for of to in on it this that have has had can cannot could would should will be been was"
    " were but or if when what which who how why please thank thanks do does did any my they them there no yes at by as about since still"
    " dear hello hi kind regards sincerely cheers i am an its were all one now today need want help help urgent best team sir madam".split(),
    "fr": "nos sont-elles est-il avez-vous pouvez-vous perdues perdu volees ordonnances bonsoir salut ete impossible ouvrir peut pouvez pouvons recu deux pourquoi quand serez joignable joignables mes mon ma mais imprimante fonctionne rien marche appeler rappeler logiciel donnees facture factures ordonnance est-ce quel quelle s'il ont sommes suis etes votre vos le la les des et est nous vous votre notre avec pour dans une sur pas que qui bonjour merci cordialement je il elle au aux ce cette mais"
    " monsieur madame du ne sont avons avez plus depuis chez".split(),
    "it": "ciao gentili gentile signori stampante funziona potete chiamarmi chiamare dati nostri pazienti stati rubati riesco riusciamo aprire programma quando sara nuovo telefono ho abbiamo ricevuto due fattura fatture perche posso puo potrebbe vorrei mi ci vi voi noi oggi ieri urgente ricetta ricette dei il la gli che di per con non sono una nostro vostro siamo abbiamo buongiorno grazie cordiali saluti del della nel nella ma come si le"
    " questo anche piu da un e dal lo salve".split(),
    "es": "impresora funciona pueden puede llamar llamarme robado datos nuestros pacientes puedo podemos abrir programa recibido dos factura facturas cuando vuelve telefono he ha han me mi hay muy nada ayuda urgente receta recetas usted ustedes quiero tengo desde ayer hoy el la los las que de por con no una nuestro su estamos tenemos hola gracias saludos del en para pero como se esta mas buenos dias es y"
    " un al nuestra desde".split(),
    "nl": "goedemorgen goedendag goedemiddag hoi werkt kunt kun mij bellen zijn gegevens onze gestolen niet openen programma facturen gekregen waarom wanneer jullie telefoon weer bereikbaar hoe wachtwoord patienten mijn twee sinds vandaag gisteren het een en van is niet wij u uw ons onze met voor op dat deze ik hebben heeft kunnen zijn maar ook nog geen graag bedankt groet"
    " vriendelijke groeten geachte beste aan bij naar kan wordt te zich".split(),
    "pl": "widzi kart czytnika pytanie fakture pilny kontakt komputer witam czesc szanowni drukarka dziala telefon prosze dane naszych pacjentow zostaly skradzione otwiera co robic moge dzwonic jutro wczoraj dzisiaj mozemy wystawiac haslo faktura faktury dlaczego kiedy gdzie juz pani pan jestem pracuje sa nie jest sie na do dla mamy czy prosze dzien dobry dziekuje pozdrawiam przez ale jak nasz nasza panstwa od po oraz ze i w z to".split(),
    "tr": "kolay gelsin yazamıyoruz reçete reçeteyi açamıyoruz selam sayın yetkili iyi gunler günler gün lutfen tesekkur tesekkurler benim adım ben neden niye kere iki geldi hasta hastalarımızın hastaların verileri verilerimiz bilgileri bilgisayar bilgisayarım yazıcı çalışmıyor çalışıyorum açılmıyor acaba programa şifre şifreyi fatura arayın arayabilirsiniz beni bana kimseye ulaşamıyorum ulaşamıyoruz yardım yapmalıyım yapmalıyız oldu olur edebilir misiniz mısınız henüz hala soru bugün dün bir ve bu için ile çok değil var yok merhaba teşekkürler teşekkür saygılarımla sayın bizim olarak nasıl ama kadar lütfen mi günler bizi size programımız".split(),
    "pt": "impressora funciona podem pode ligar ligar-me dados dos nossos foram roubados os as um uma pacientes porque fatura nao não uma com para por nosso nossa voce você obrigado obrigada cumprimentos mas temos esta bom dia senhores".split(),
    "cs": "dobry tiskarna nefunguje zavolejte byla byly ukradena nasich pacientu data muzete nefunguji proc kdy je jsme pro prosim dekuji dobry den nas vas ale jak neni mame s pozdravem".split(),
    "ro": "salut imprimanta functioneaza sunati au fost furate datele pacientilor nostri deschide deschid programul pot ce sa fac primit doua factura facturi imi ma de la nostru si este nu pentru cu va rog multumesc buna ziua noi avem dar sunt din".split(),
    "hu": "jo napot mukodik nyomtato hivjanak vissza elloptak betegeink adatait miert mikor es nem hogy egy van koszonom udvozlettel tisztelt kerem mert vagy az".split(),
    "sv": "och att det som inte vi har med tack hej vanliga halsningar av den".split(),
    "da": "og det som ikke vi har med tak hej venlig hilsen af er jeg".split(),
    "hr": "dobar dan radi molim nazovite me jesu li podaci nasih pacijenata ukradeni postovani se otvara sto sta radim mogu mozemo otvoriti pomoc hvala pozdrav"
    " smo je na za od nam vas imamo kod nas nije ili ali kako zasto kada racun lozinka ne lijep srdacan".split(),
    "ru": "zdravstvujte zdravstvuyte pozhalujsta pozhaluysta spasibo ne rabotaet u nas mne nash dobryj privet chto eto pozvonite".split(),
}  # fmt: skip
CONTENT = {
    "de": "fehler meldung kaputt defekt falsch faktura kartenleser kartei tot praxis software ansprechpartner telefon programm passwort abrechnung drucker rezept rezepte patienten gemeinschaftspraxis dokument frage"
    " problem wurden daten kunden wieviele viele fernwartung sicher anzahl betroffener betroffen siehe nachricht patientendaten kundendaten gestohlen gibts einbruch entdeckt rechnung termin update karte arzt arztpraxis zentrum info anfrage stoerung ausfall kunde rueckfrage kontakt nummer kuendigung".split(),
    "en": "patient patients data invoices server query records printer practice invoice password phone contact update request support printer error question".split(),
}
