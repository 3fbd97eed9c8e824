"""Which practice system a mail is about: mentions of catalogued products, weighed by the words around them.

The vendor's name is also a product's name, and some names are ordinary words: such a mention counts only in company that
speaks of software. Former, planned, refused and other people's systems count little; a label counts most.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from intake.reading.catalogue import Catalogue, Product
from intake.reading.labels import Label, Labelled
from intake.reading.sheet import Line, Sheet, Zone
from intake.reading.values import Candidate, Source
from intake.reading.words import fold

_ORDINARY_WORDS = frozenset({"elefant", "elephant", "medical office", "medicaloffice", "quincy"})
_SEPARATORS = r"[\s._/-]{0,2}"
_BASE = {Zone.CLOSING: 0.8, Zone.BODY: 0.75, Zone.SUBJECT: 0.68, Zone.FORWARD: 0.62}

_USE = re.compile(
    r"(?:arbeite\w*|nutz\w+|benutz\w*|verwende\w*|einsetz\w*|setzen|setze|haben|habe|hat|fahren|laeuft|laufen|work\w*|us(?:e|es|ing)|run|runs|running|have|software|praxissoftware|programm|pvs|ais|system|produkt)\W+(?:\w+\W+){0,4}$"
)
_PRODUCT_LEAD = re.compile(
    r"(?:software|praxissoftware|programm|pvs|ais|system|produkt|anwendung|version|update|modul|(?:\bin|\bmit|\baus|\bunter|\bueber|\bvon unserem|\bunser|\bunserem|\bdas|\bim|\bauf|\bfuer unser|with|using|use|\bwir haben|\bhaben|\bnutzen|\bnutze|\bverwenden|\bbenutzen)(?: \w+ein)?(?: (?:der|die|das|dem|den|unserem|unser|ihrem|ihr|eurem|euer|software|programm|praxissoftware|produkt|pvs|neuen?|der software))?)\W{1,3}$"
)
_PRODUCT_TAIL = re.compile(
    r"\W{1,2}(?:\w+\W+){0,2}(?:benutzen|nutzen|verwenden|starten|oeffnen|installiert|eingefroren|abgestuerzt|eingesetzt)\b|-(?:praxis|programm|symbol|datenbank|lizenz|fenster|maske)\b|\W{0,3}(?:crash\w*|freez\w*|won't|doesn't|does not|meldet (?:\w+ )?(?:fehler|error)|(?:update|version|fenster|icon|client|installation|oberflaeche)\b|druckt|zeigt|wirft|spinnt|reagiert|funktioniert|speichert|friert|laedt|bleibt|schliesst|geht (?:\w+ ){0,2}(?:auf|nicht)|\d+ (?:arbeits)?plaetze|einzelplatz|\((?:die|das|also|neu|nicht|software|version|pvs|produkt|programm)|version|\d{1,2}\.\d{1,2}(?![\d.]*\d\.)|praxissoftware|software|programm|pvs|\(?also|im einsatz|nutz|verwend|benutz|einsetz|stuerzt|startet|laesst|laeuft(?! aus\b)|oeffnet|haengt|installiert|als (?:pvs|praxissoftware|software|programm|system)|ein\b|,? (?:das|die) neue)"
)
_RUNS_LEAD = re.compile(
    r"(?:startet|starten|oeffnet|haengt|laeuft|stuerzt|spinnt|reagiert|funktioniert|es ist (?:das|die)|ist (?:das|die)(?: neue)?|heisst|(?:heisst|nennt sich|called)(?: (?:nur|bloss|einfach|just|simply))?|handelt sich um|installiert(?: ist)?|(?:wir sind|we are|we're|bin) (?:on|auf|mit)|im einsatz|eingesetzt wird|genutzt wird|crashes)\W{1,2}$"
)
_COMPANY_LEAD = re.compile(
    r"(?:liebe[sr]?|hallo|guten tag|sehr geehrte\w*|dear|hi|firma|fa\.|bei der|bei|von der|an die|an|der firma|kunde\w* (?:bei|von|der)|seit|team|die|der|von|by|from|at|ihr\w*)\W{1,3}(?:(?:der|die|firma|herren|damen)\W{1,3})?$"
)
_FROM_COMPANY = re.compile(
    r"(?:\bvon|\bbei|\ban|\bauf|\bfirma|\bby|\bfrom|\bvom|\bzu|\bueber|\bhaus(?:es)?|\bat|mitarbeiter\w*)\W+(?:der\W+|firma\W+)?$"
)
_CHANGED_TO = re.compile(r"\W{1,2}(?:umgestiegen|gewechselt|umgestellt|migriert|umsteigen|umgezogen)")
_COMPANY_TAIL = re.compile(
    r"\W{0,3}(?:-?team|-?akutservice|-?support|-?hotline|-?kund\w+|-?nutzer\w*|-?mitarbeiter\w*|-?techniker\w*|-?service\w*|-?zentrale|-?partner\w*|-?niederlassung\w*|gmbh|sicherheit|se\b|ag\b|als unternehmen|angegriffen|gehackt|betroffen|\w*anwender\w*)|\.(?:de|com)|@"
)
_FORMER = re.compile(
    r"(?:\bstatt|\banstelle von|\bfrueher\w*|\bvorher\w*|\bdamals|\bbisher\w*|\behemals|\bzuvor|\balte[snm]?|\baltdaten (?:aus|von)|\bex-?|\bformerly|\bprevious\w*|\binstead of|\bbefore|\bnicht(?: mehr)?(?=\s)|\bkein\w*|\bnot|\bno longer|\bbis \d{4}|\bhatten)\W+(?:(?:der|die|das|dem|den|mit|unter|auf|in|unser\w*|system|software|cgm|noch|ganz|lange|immer)\W+){0,3}$"
)
_FORMER_TAIL = re.compile(
    r"\W{0,3}(?:auf|zu|nach|to)\W+[\w. ]{2,20}\W{1,3}(?:umgestiegen|gewechselt|umgestellt|migriert|umziehen)|\W{1,3}(?:\w+\W+){0,3}(?:abgeloest|gekuendigt|abgeschafft|verlassen)|\W{1,2}(?:(?:hatten|war|nutzten) (?:wir )?(?:\w+ )?(?:vorher|frueher|davor|bisher|zuvor|bis)\b)"
)
_FINE_TAIL = re.compile(
    r"[^.!?;]{0,30}\b(?:alles|problemlos|einwandfrei|fehlerfrei|bestens|normal) ?(?:in ordnung|gut|bestens|okay|ok|wie immer|normal|laeuft|laufen)?\W"
)
"""The other product, which does what it should."""
_MATTER = re.compile(
    r"(?:es geht (?:um|hier um|mir um)|geht es um|betrifft|betroffen ist|problem\w* (?:mit|in|bei|im)|fehler in|it is about|concerns|issue (?:with|is with|in))\W+(?:(?:der|die|das|dem|den|unser\w*|the|software)\W+)?$"
)
_FROM = re.compile(r"\b(?:von|from)\W+$")
_PLANNED = re.compile(
    r"(?:wechsel\w*|umsteig\w*|umstieg|umzusteigen|umziehen|angebot\w*|interess\w*|demo\w*|anschaff\w*|ueberleg\w*|konkurrenz|mitbewerb\w*|alternativ\w*|switch\w*|vergleich\w*|import\w*|export\w*|schnittstelle\w*)\W+(?:\w+\W+){0,3}$"
)
_TO = re.compile(r"\b(?:zu|auf|nach|to)\W+$")
_PLANNED_TAIL = re.compile(
    r"\W{1,3}(?:\w+\W+){0,2}?(?:wechsel[nt]|umsteig\w+|umzieh\w+|umzusteigen|umzuziehen|umstell(?:en|t)|migrieren|gehen|wollen|moechten)\b"
)
"""`da wir zu tomedo wechseln`"""
_OTHERS = re.compile(
    r"(?:nachbar\w*|kolleg\w+|bekannte\w*|freund(?:e|in|es|en)?|andere\w* (?:praxis|praxen|aerzte)|ueberweiser|konkurrenz|klinik nebenan|schwester\w*)\W+(?:\w+\W+){0,4}(?:hat|haben|hatte|nutz\w*|arbeite\w*|verwende\w*|mit|nebenan|drueben|has|have|uses?)\W+(?:\w+\W+){0,2}$"
)
_OURS = re.compile(r"\b(?:wir|bei uns|unser\w*|ich|we|our)\b")
_NEITHER = re.compile(r"\W{1,3}(?:\w+\W+){0,2}(?:sondern|nein)\b")
_NOT_BUT = re.compile(
    r"(?:sondern|vielmehr|stattdessen|jetzt|inzwischen|mittlerweile|seit \w+ \w+ mit|umgestiegen auf|umgestellt auf|gewechselt (?:zu|auf)|now|but)\W+(?:\w+\W+){0,2}$"
)


@lru_cache(maxsize=16)
def product_pattern(catalogue: Catalogue) -> re.Pattern[str]:
    """Finds every product of the catalogue in folded text, in any of its spellings; the group `pN` tells the N-th."""
    parts = []
    for number, product in enumerate(catalogue.products):
        spellings = sorted({fold(s) for s in (product.name, *product.spellings)}, key=len, reverse=True)
        parts.append(f"(?P<p{number}>{'|'.join(_flexible(s) for s in spellings)})")
    return re.compile(rf"(?<![a-z0-9@])(?:{'|'.join(parts)})(?:'?s)?(?![a-z0-9])" if parts else r"(?!)")


def _flexible(spelling: str) -> str:
    """The spelling with any marks or none between its parts; `x.isynet` is also x-isynet, x isynet and xisynet."""
    return _SEPARATORS.join(re.escape(part) for part in re.split(r"[\s._/-]+", spelling) if part)


def software_candidates(sheet: Sheet, *, labelled: tuple[Labelled, ...], catalogue: Catalogue) -> list[Candidate]:
    """All mentions of products as canonical names, unsorted. Linear in the sheet's length."""
    pattern, doubtful = product_pattern(catalogue), catalogue.ambiguous_names | _ORDINARY_WORDS
    found: list[Candidate] = []
    for item in labelled:
        if item.label is Label.SOFTWARE:
            found += _from_label(item, pattern, catalogue)
    for line in sheet.everything:
        found += _from_line(line, pattern, catalogue, doubtful)
    return found or list(_misspelt(sheet, catalogue))


_SHORTEST_NAME = 6
"""Letters of a product's name that a slip of one letter still tells."""
_ENGLISH_WORDS = frozenset({"comfort", "concept"})


def _misspelt(sheet: Sheet, catalogue: Catalogue) -> Iterator[Candidate]:
    """Products with one letter wrong, missing, doubled or swapped, where the mail names none rightly."""
    near = _near_names(catalogue)
    for line in sheet.everything:
        yield from _without_first_letter(line, catalogue)
        for word in line.words:
            if _SHORTEST_NAME - 1 <= len(word.folded) <= _LONGEST_NAME:
                name = next((near[cut] for cut in _cuts(word.folded) if cut in near), None)
                if name is not None:
                    yield Candidate(value=name, source=_source(line), score=0.5, place=line.text)


_LONGEST_NAME = 12
_SOFTWARE_WORD = re.compile(r"(?:programm|software|praxissoftware|pvs|system|version|mit|nutzen|haben)\W{1,3}$")


def _without_first_letter(line: Line, catalogue: Catalogue) -> Iterator[Candidate]:
    """`Programm Comfort`: an ordinary word that is the longer part of a product's name, behind a word for software."""
    for product in catalogue.products:
        part = fold(product.name).rpartition(".")[2]
        for word in line.words if part in _ENGLISH_WORDS else ():
            if word.folded == part and _SOFTWARE_WORD.search(fold(line.text[max(0, word.start - 30) : word.start])):
                yield Candidate(value=product.name, source=_source(line), score=0.5, place=line.text)


@lru_cache(maxsize=16)
def _near_names(catalogue: Catalogue) -> dict[str, str]:
    names = {}
    for product in catalogue.products:
        word = fold(product.name).rpartition(".")[2]
        if len(word) >= _SHORTEST_NAME and word.isalpha() and word not in catalogue.ambiguous_names | _ENGLISH_WORDS:
            names.update(dict.fromkeys(_cuts(word), product.name))
    return names


def _cuts(word: str) -> tuple[str, ...]:
    """The word, and the word without each of its letters: two words that share one differ by a letter."""
    return (word, *(word[:i] + word[i + 1 :] for i in range(len(word))))


def _product(match: re.Match[str], catalogue: Catalogue) -> Product:
    return catalogue.products[int(str(match.lastgroup)[1:])]


def _from_label(item: Labelled, pattern: re.Pattern[str], catalogue: Catalogue) -> Iterator[Candidate]:
    folded = fold(item.value[:200])
    for order, match in enumerate(pattern.finditer(folded)):
        lead = folded[: match.start()]
        refused = _FORMER.search(lead[-60:]) is not None and not _NOT_BUT.search(lead[-60:])
        score = 0.2 if refused else item.score - 0.04 * order
        yield Candidate(
            value=_product(match, catalogue).name,
            source=Source.FORM if item.in_form else Source.LABEL,
            score=round(max(score, 0.1), 3),
            place=item.place,
        )


def _from_line(
    line: Line, pattern: re.Pattern[str], catalogue: Catalogue, doubtful: frozenset[str]
) -> Iterator[Candidate]:
    folded = line.folded
    matches = list(pattern.finditer(folded))
    # Whoever lists four products and more asks about them or quotes our own question.
    listed = len({m.lastgroup for m in matches}) > _MOST_USED
    for match in matches:
        product = _product(match, catalogue)
        lead, tail = _clause_before(folded, match.start()), folded[match.end() : match.end() + 60]
        spelled = " ".join(re.split(r"[\s._/-]+", match[0]))
        if spelled in doubtful and not _means_product(lead, tail, line):
            score = 0.15
        else:
            score = _weighed(_BASE[line.zone] - (0.0 if product.own else 0.1), lead, tail)
        yield Candidate(
            value=product.name, source=_source(line), score=0.3 if listed else round(score, 3), place=line.text
        )


_MOST_USED = 3
"""Products a practice may use at once."""


def _clause_before(folded: str, start: int) -> str:
    lead = folded[max(0, start - 90) : start]
    cut = max(lead.rfind(mark) for mark in (". ", "! ", "? ", "; "))
    return lead[cut + 1 :] if cut >= 0 else lead


def _means_product(lead: str, tail: str, line: Line) -> bool:
    if _COMPANY_TAIL.match(tail) or _DEALT_WITH.match(tail) or _ACTS.fullmatch(lead):
        return False
    if _PRODUCT_TAIL.match(tail) or _PART_OF.search(lead) or _is_present(lead, tail):
        return True
    if (lead.endswith("(") and tail.startswith((")", ",")) and not _FIRM.search(lead)) or _CONTRACT.search(lead):
        return True
    if _FROM_COMPANY.search(lead) and not _CHANGED_TO.match(tail):
        return False
    if _PRODUCT_LEAD.search(lead) or _RUNS_LEAD.search(lead) or _USE.search(lead):
        return True
    if _COMPANY_LEAD.search(lead):
        return False
    # A line or a part of it that holds the name alone, in a signature: `medatixx | Tel. …`.
    return (
        (line.zone is Zone.CLOSING or _NUMBER.search(lead) is not None)
        and (not lead.strip() or lead.rstrip()[-1:] in "|,·•(/-–")
        and tail.strip()[:1] in ("", ",", "|", "·", "•", ")", ".", "/")
    )


_NUMBER = re.compile(r"\d[\d /-]{5}")
"""What stands behind a number to call belongs to the signature, wherever that begins."""
_FIRM = re.compile(r"(?:firma|hersteller|anbieter|haus(?:es)?|unternehmen|lieferant\w*|ihnen|euch)\W+$")
_CONTRACT = re.compile(
    r"(?:vertrag\w*|wartung\w*|softwarepflege\w*|lizenz\w*|kuendig\w*|abo|arbeitsplatz\w*|schulung\w*|handbuch|anleitung|licen[cs]e\w*|contract) (?:\w+ ){0,2}(?:ueber|fuer|zu|for)\W+$"
)
"""`der Vertrag über medatixx`: what is bought is the program."""
_PART_OF = re.compile(
    r"(?:\w*(?:modul|kalender|kartei|fenster|maske|startbildschirm|oberflaeche|client|fehlermeldung|installation)|oeffnen|start(?:en)?|beenden|aufruf\w*|hochfahren) (?:von|in)\W+$"
)
"""`beim Öffnen von medatixx`, `der Kalender von medatixx`: a program has these, a company has not."""
_DEALT_WITH = re.compile(
    r"\W{1,2}(?:\w+\W+){0,3}(?:angeschrieben|angerufen|kontaktiert|gefragt|gebeten|informiert|gekuendigt|vertrag|\w+vertrag)\b"
)
_ACTS = re.compile(r"\W*(?:hat|hatte|haben|kann|wird|will|has|can|is|did|does)\W+")
"""`Hat medatixx Zugriff …?`"""


def _is_present(lead: str, tail: str) -> bool:
    """`vorher Medistar, jetzt medatixx seit dem 1.10.`, `umgestiegen von Turbomed auf medatixx`."""
    now = _NOW.search(lead) is not None and (_SINCE.match(tail) is not None or _BEFORE_NOW.search(lead) is not None)
    return now or _CAME_TO.search(lead) is not None


_NOW = re.compile(r"\b(?:jetzt|nun|heute|inzwischen|mittlerweile|now)\W+$")
_SINCE = re.compile(r"\W{1,2}(?:seit|ab|since)\b")
_BEFORE_NOW = re.compile(r"\b(?:frueher|vorher|davor|zuvor|bisher|formerly)\b")
_CAME_TO = re.compile(
    r"\b(?:umgestieg\w*|gewechselt|umgestellt|migriert|switched|moved)\b[^.!?]{0,60}\b(?:auf|zu|to)\W+$"
)


def _weighed(base: float, lead: str, tail: str) -> float:
    if _NOT_BUT.search(lead[-60:]):
        return base + 0.1
    if _MATTER.search(lead[-40:]):
        return base + 0.12
    if _is_former(lead, tail):
        return 0.25
    others = _OTHERS.search(lead[-70:])
    if others and not _OURS.search(others[0]):
        return 0.3
    if _PLANNED.search(lead[-60:]) or (_TO.search(lead[-40:]) and _PLANNED_TAIL.match(tail)):
        return 0.5
    base -= 0.15 if _FINE_TAIL.match(tail) else 0.0
    return base + (0.08 if _USE.search(lead[-60:]) or _PRODUCT_LEAD.search(lead) else 0.0)


def _is_former(lead: str, tail: str) -> bool:
    changed = _FROM.search(lead) is not None and re.match(r"\W{1,2}(?:auf|zu|nach|to)\b", tail) is not None
    return changed or _FORMER.search(lead[-60:]) is not None or _FORMER_TAIL.match(tail) is not None


def _source(line: Line) -> Source:
    return {Zone.CLOSING: Source.SIGNATURE, Zone.FORWARD: Source.FORWARD, Zone.SUBJECT: Source.SUBJECT}.get(
        line.zone, Source.PROSE
    )
