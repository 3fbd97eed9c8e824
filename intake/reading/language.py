"""The language of a mail, told by its function words and, where there are none, by its script.

Function words are counted for a dozen languages; a letter only one of two languages has tips the balance. Content words
that everybody writes to a practice-software vendor (`Praxis`, `Rezept`) count half, so that a German product name in
an English mail changes nothing, and a mail of three German words is still German.
"""

import re
from collections.abc import Sequence

from intake.reading.words import Word, fold

UNKNOWN = "und"
"""ISO 639-2 for undetermined: too few words to tell."""
_WORDS_READ = 400
"""More words do not change the verdict."""

_FUNCTION = {
    "de": "der die das und ist nicht wir ich sie ihr ihnen uns unser unsere unserem unseren unserer mit von vom fuer auf ein eine einen einem einer"
    " den dem des im zum zur bei nach seit auch noch schon nur aber oder wenn dass ob haben hat hatte habe koennen kann muss muessen wird werden"
    " wurde wie wo wer wann warum welche welcher bitte danke kein keine keinen mehr jetzt heute gestern morgen ihre ihren mein meine es sich"
    " sind bin war waren am an aus ueber unter vor durch gegen ohne um zu so da doch mal man alles nichts geht gibt gruss gruesse gruessen sehr"
    " geehrte damen herren hallo guten tag freundlichen moin servus liebe liebes lieben ihrem ihrer euch euer eure uns hier dann weil denn"
    " daran dafuer davon beim wieder immer kommt lautet vielen dank mfg vg lg weiss laeuft funktioniert hilfe rueckruf eilt dringend".split(),
    "en": "the and is are not we you your our us with from for of to in on it this that have has had can cannot could would should will be been was"
    " were but or if when what which who how why please thank thanks do does did any my they them there no yes at by as about since still"
    " dear hello hi kind regards sincerely cheers i am an its were all one now today need want help help urgent best team sir madam".split(),
    "fr": "le la les des et est nous vous votre notre avec pour dans une sur pas que qui bonjour merci cordialement je il elle au aux ce cette mais"
    " monsieur madame du ne sont avons avez plus depuis chez".split(),
    "it": "il la gli che di per con non sono una nostro vostro siamo abbiamo buongiorno grazie cordiali saluti del della nel nella ma come si le"
    " questo anche piu da un e dal lo salve".split(),
    "es": "el la los las que de por con no una nuestro su estamos tenemos hola gracias saludos del en para pero como se esta mas buenos dias es y"
    " un al nuestra desde".split(),
    "nl": "het een en van is niet wij u uw ons onze met voor op dat deze ik hebben heeft kunnen zijn maar ook nog geen graag bedankt groet"
    " vriendelijke groeten geachte beste aan bij naar kan wordt te zich".split(),
    "pl": "nie jest sie na do dla mamy czy prosze dzien dobry dziekuje pozdrawiam przez ale jak nasz nasza panstwa od po oraz ze i w z to".split(),
    "tr": "bir ve bu için ile çok değil var yok merhaba teşekkürler teşekkür saygılarımla sayın bizim olarak nasıl ama kadar lütfen mi günler bizi size programımız".split(),
    "pt": "nao não uma com para por nosso nossa voce você obrigado obrigada cumprimentos mas temos esta bom dia senhores".split(),
    "cs": "je jsme pro prosim dekuji dobry den nas vas ale jak neni mame s pozdravem".split(),
    "ro": "si este nu pentru cu va rog multumesc buna ziua noi avem dar sunt din".split(),
    "hu": "es nem hogy egy van koszonom udvozlettel tisztelt kerem mert vagy az".split(),
    "sv": "och att det som inte vi har med tack hej vanliga halsningar av den".split(),
    "da": "og det som ikke vi har med tak hej venlig hilsen af er jeg".split(),
}  # fmt: skip
_CONTENT = {
    "de": "praxis software ansprechpartner telefon programm passwort abrechnung drucker rezept rezepte patienten gemeinschaftspraxis dokument frage"
    " problem wurden daten kunden wieviele viele fernwartung sicher anzahl betroffener betroffen siehe nachricht patientendaten kundendaten gestohlen gibts einbruch entdeckt rechnung termin update karte arzt arztpraxis zentrum info anfrage stoerung ausfall kunde rueckfrage kontakt nummer kuendigung".split(),
    "en": "practice invoice password phone contact update request support printer error question".split(),
}
_SCRIPTS = (("\u0400", "\u04ff", "ru"), ("\u0600", "\u06ff", "ar"), ("\u0370", "\u03ff", "el"), ("\u0590", "\u05ff", "he"),
            ("\u3040", "\u30ff", "ja"), ("\u4e00", "\u9fff", "zh"), ("\uac00", "\ud7af", "ko"))  # fmt: skip
_UKRAINIAN = frozenset("іїєґ")


_OTHER_SCRIPT = re.compile(r"[\u0370-\u06ff\u3040-\ud7af]")
_GERMAN_LETTERS = frozenset("äöüß")
_LETTER_WEIGHT = 0.15
"""What an umlaut adds: it also stands in names, and Turkish and Swedish have some of them."""
_SPOKEN = ("de", "en")
_FOREIGN_LEAST = 1.5
_GROUPS_APART = 2
_GERMAN_GROUPS = re.compile(
    r"sch|cht|ung\b|keit|heit|lich|\bver|\bein|\bge|\bbe|ueb|aeu|pf|tz|zu|[^aeiou ]ten\b|ren\b|ischen?\b|\bauf|\bab|gen\b|ei|nn|stell|ruf|ck"
)
_ENGLISH_GROUPS = re.compile(r"th|wh|tion\b|ing\b|ough|ly\b|ment\b|oo|ee|\bsh|ed\b|ea|ould|ight")


def _votes() -> dict[str, tuple[tuple[str, float], ...]]:
    votes: dict[str, list[tuple[str, float]]] = {}
    for weight, table in ((1.0, _FUNCTION), (0.5, _CONTENT)):
        for language, words in table.items():
            for word in {fold(written) for written in words}:
                votes.setdefault(word, []).append((language, weight))
    # A word of several languages says less.
    return {word: tuple((language, weight / len(given)) for language, weight in given) for word, given in votes.items()}


_VOTES = _votes()


def language_of(words: Sequence[Word], *, names: Sequence[Word] = (), text: str = "") -> str:
    """ISO 639-1 of the language the words are in, or `und`.

    `names` (subject, display name) are asked only if the words say nothing; `text` tells the script.
    """
    return _script(text) or _by_words(words) or _by_words(names) or UNKNOWN


def _by_words(words: Sequence[Word]) -> str | None:
    return _by_beginning(words) or _by_all(words)


_BEGINNING, _CLEARLY, _ENOUGH = 20, 3.0, 4.0
"""Words a mail begins with, how far their language must lead, and the votes it needs."""


def _by_beginning(words: Sequence[Word]) -> str | None:
    """The writer's own words come first; what is forwarded below may be in another language."""
    totals = _totals(words[:_BEGINNING])
    german, english = totals.get("de", 0.0), totals.get("en", 0.0)
    most, least = max(german, english), min(german, english)
    if most < _ENOUGH or most < _CLEARLY * least or most < max(totals.values()):
        return None
    return "de" if german > english else "en"


def _totals(words: Sequence[Word]) -> dict[str, float]:
    totals: dict[str, float] = {}
    for word in words:
        for language, weight in _VOTES.get(word.folded, ()):
            totals[language] = totals.get(language, 0.0) + weight
        if not word.text.isascii() and _GERMAN_LETTERS.intersection(word.text.lower()):
            totals["de"] = totals.get("de", 0.0) + _LETTER_WEIGHT
    return totals


def _by_all(words: Sequence[Word]) -> str | None:
    totals = _totals(words[:_WORDS_READ])
    best = max(totals, key=lambda language: (totals[language], language == "de"), default=None)
    if best in _SPOKEN:
        return best
    # A lone word of another language in a line of dialect proves nothing.
    enough = (
        best is not None
        and totals[best] >= _FOREIGN_LEAST
        and totals[best] >= 1.5 * max(totals.get(s, 0.0) for s in _SPOKEN)
    )
    return best if enough else _by_letters(words)


def _by_letters(words: Sequence[Word]) -> str | None:
    """For lines without function words: the letter groups that German and English words are built of."""
    text = " ".join(word.folded for word in words[:_WORDS_READ])
    german, english = len(_GERMAN_GROUPS.findall(text)), len(_ENGLISH_GROUPS.findall(text))
    if abs(german - english) < _GROUPS_APART:
        return None
    return "de" if german > english else "en"


def _script(text: str) -> str | None:
    sample = text[:2_000]
    if sample.isascii() or _OTHER_SCRIPT.search(sample) is None:
        return None
    letters = [c for c in sample if c.isalpha()]
    for first, last, language in _SCRIPTS:
        inside = sum(first <= c <= last for c in letters)
        if letters and inside * 2 > len(letters):
            return "uk" if language == "ru" and _UKRAINIAN & set(sample.lower()) else language
    return None
