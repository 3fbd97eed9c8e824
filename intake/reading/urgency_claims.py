"""What a sentence claims: nothing if it asks or supposes, and what stands beside a request or a fear if it does both.

The classifier has seen many questions, but a question must never make a mail urgent, however it is worded; so this is
a rule. Sentences are folded.
"""

import re

_LONG = 160
"""A sentence of this length may report something before it asks."""

_REQUESTED = re.compile(
    r"(?:\W*kurze frage\W*)?\W*ist (?:es|das) (?:denn |auch )?normal,? dass |\W*(?:bitte |hallo |koenn|kann |wuerde|could|can |would|wer kann|wann kann|wann koenn|was (?:koennen|sollen) wir)[^,;:]{0,80}[,;:] ?(?!dass|ob\b)(?=(?:weil|da|denn|wir|unser|bei uns|es|das|die|der|hier|seit|nichts|kein|alle|ich|because|we|our|the)\w*\b)"
)
"""A request in front of a report: `Könnten Sie uns anrufen, wir kommen in keine Akte`."""
_WHY = re.compile(r"\W*(?:und |aber )?(?:warum|wieso|weshalb|why)\b")
"""`Warum startet das Programm nicht?` asks about what is the case."""
_ASKED = re.compile(
    r"\W*(?:hallo |guten tag |guten morgen |und |aber )?(?:habt ihr|haben sie|gibt es|gab es|ist bei (?:ihnen|euch)|sind sie|seid ihr|koennt ihr|koennen sie|wisst ihr|wissen sie|weiss man|was (?:machen|tun|sollen) wir)\b"
)
"""Questions by their order of words, whether marked or not."""
_QUESTION_WORDS = r"\W*(?:und |aber |oder |also |nun |daher |jetzt )?(?:sind|ist|kann|koennen|koennten|koennte|haben|hat|muss|muessen|sollen|soll|sollten|darf|duerfen|gibt|geht|wird|werden|wurde|wurden|wie|was|wann|wo|wer|welche\w*|wem|womit|besteht|stimmt|liegt|kommt|should|is|are|can|could|do|does|did|have|has|will|what|when|how|who|which|woran)\b"
_QUESTION = re.compile(_QUESTION_WORDS)
_TURN = re.compile(rf"[,.;:–]+ (?={_QUESTION_WORDS})")
"""Where a sentence turns into a question: `Nichts startet, was sollen wir tun?`."""
_SUPPOSED = re.compile(
    r"\b(?:falls|sofern|wenn (?:jetzt |mal |bei uns |uns |unser\w* |wir |der |die |das |es |so )|waere\w*|wuerde\w*|in case|what if|whether|hoffentlich|zum glueck|befuerchten|befuerchte|if )|^\W*(?:und |oder |aber )?(?:wenn|ob|angenommen)\b"
)
_DESCRIBED = re.compile(
    r"\bwenn (?:ich|wir|man|sie|er|jemand|\w+) (?:[\w-]+ ){0,6}(?:oeffn|start|(?:an)?klick|druck|drueck|anmeld|aufruf|einlogg|speicher|will|wollen|moechte|versuch)"
)
"""`Wenn wir eine Akte öffnen, stürzt es ab` tells what happens."""
_INDEPENDENT = re.compile(r": | - | – |; |, (?:aber|doch|jedoch|allerdings|nur|but) ")
"""Where another sentence begins inside one."""
_IMAGINED = re.compile(
    r",? ?\b(?:falls|sofern|nicht,? dass|bevor|fuer den fall|als ob|whether|in case|ob)\b[^,.;:]*|(?:angst|sorge|befuercht\w*|fuercht\w*|fear|afraid|worried)\b[^.;]*\b(?:dass|that|um|vor|before)\b[^.;]*"
)
"""Suppositions and fears inside a sentence."""
_RESOLVED = re.compile(
    r"entwarnung|(?:drucken|druckt|oeffnen sich|oeffnet sich|starten) wieder(?! nicht| kein| nur)|hat sich (?:\w+ )?(?:erledigt|geklaert)|wieder (?:alles|geloest|da\b|gut)|(?:laeuft|laufen|geht|gehen|funktioniert|funktionieren|startet|klappt|druckt|oeffnet|arbeitet|arbeiten)(?: (?:jetzt|nun|alles|es|seit \w+|inzwischen))? wieder(?! nicht| kein| nix| auf| zu\b| aus\b| los| ab\b| sofort| gleich)|(?:inzwischen|mittlerweile|jetzt|nun) (?:laeuft|geht|funktioniert) (?:es|alles|das \w+|sie)(?! nicht| nur| gar| auch nicht| kein| ueberhaupt)|neustart hat geholfen|(?<!nicht )behoben|geloest\b|solved|resolved|works again|working again|schon gut|hinfaellig"
)
"""It is over."""
_HOPED = re.compile(r"\b(?:hoff\w*|wuensch\w*|bei ihnen|bei euch|bald|wann|sobald|hope|soon|nicht behoben)\b")
"""It works again is only wished."""
_ANEW = re.compile(
    r"\b(?:aber|jetzt (?!wieder|laeuft|geht|alles)|nun (?!wieder|laeuft|geht|alles)|seitdem|dafuer|allerdings|trotzdem|stattdessen|erneut|wieder nicht|however|but|instead|again (?:not|down))\b"
)
"""After what works again something else fails."""


_UNHURRIED = re.compile(
    r"(?:eilt|pressiert) (?:\w+ )?nicht|nicht (?:so |sehr )?(?:eilig|dringend)|nichts brennendes|keine eile|kein notfall|nichts dringendes|\bhat (?!\w+ (?:\w+ )?keine)(?:(?!keine)\w+ ){0,6}zeit\b|no rush|not urgent|no hurry"
)
"""The sender says that it can wait."""


def claimed(sentence: str) -> str:
    """The part of a folded sentence that reports something; empty if it asks, supposes or tells what is over. Linear."""
    if asked := _REQUESTED.match(sentence):
        sentence = sentence[asked.end() :].rstrip(" ?!")
    sentence = _unasked(sentence)
    if supposed := _supposed(sentence):
        rest = _INDEPENDENT.search(sentence, supposed.end())
        sentence = sentence[rest.end() :] if rest else ""
    else:
        sentence = _IMAGINED.sub(" ", sentence)
    return "" if _supposed(sentence) or (is_over(sentence) and not _ANEW.search(sentence)) else sentence


def _supposed(sentence: str) -> re.Match[str] | None:
    return None if _DESCRIBED.search(sentence) else _SUPPOSED.search(sentence[:40])


def _unasked(sentence: str) -> str:
    """What stands before the question that a sentence ends with."""
    if _WHY.match(sentence):
        return sentence
    if _ASKED.match(sentence):
        return ""
    if not sentence.rstrip(" \"“”'»)").endswith("?"):
        return sentence
    if _QUESTION.match(sentence):
        return ""
    turns = [turn.start() for turn in _TURN.finditer(sentence)]
    if turns:
        return sentence[: turns[-1]]
    return sentence if len(sentence) >= _LONG else ""


def still_standing(sentences: list[str], over: list[bool]) -> int:
    """From which sentence on reports stand: what is told before it works again is over, unless something new follows."""
    if True not in over:
        return 0
    return next((i for i in range(over.index(True), len(sentences)) if _ANEW.search(sentences[i])), len(sentences))


def is_over(sentence: str) -> bool:
    """Whether a sentence says that what was reported works again."""
    return _RESOLVED.search(sentence) is not None and _HOPED.search(sentence) is None


def is_unhurried(sentence: str) -> bool:
    """Whether a sentence says that what is reported can wait."""
    return _UNHURRIED.search(sentence) is not None
