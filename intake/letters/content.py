"""What the words of a letter must not hold: foreign links, foreign addresses, anything that could ask for a credential.

Asking and warning share their words ("Wir fragen nie nach Ihrem Passwort", "Schicken Sie uns Ihr Passwort"), and
telling them apart by grammar would be a guess in the one place where none is allowed. So every sentence that
names a credential is refused unless it stands, word for word, in `ALLOWED_SENTENCES`.
"""

import re
import unicodedata
from dataclasses import dataclass, field
from functools import lru_cache

from intake.letters.answer import is_allowed

UNKNOWN = "\ufffc"
"""Stands for a value wherever a template's source is looked at."""
BOUNDARY = "\x1f"
"""Stands for a boundary between blocks of text that is no line break."""

ALLOWED_SENTENCES: tuple[str, ...] = (
    "Wir fragen Sie nie nach Passwörtern, PINs oder anderen Zugangsdaten.",
    "Bitte schicken Sie uns keine Passwörter, PINs oder anderen Zugangsdaten.",
    "In Ihrer E-Mail standen Zugangsdaten, zum Beispiel ein Passwort oder eine PIN.",
    "Bitte ändern Sie diese Zugangsdaten so bald wie möglich.",
    "Bitte ändern Sie Ihre Passwörter.",
    "Bitte ändern Sie vorsorglich Ihre Passwörter.",
    "We never ask you for passwords, PINs or other credentials.",
    "Please do not send us any passwords, PINs or other credentials.",
    "Your e-mail contained credentials, for example a password or a PIN.",
    "Please change these credentials as soon as you can.",
    "Please change your passwords.",
    "Please change your passwords as a precaution.",
)
"""The only sentences that may name a credential without a person's word for it."""

_CREDENTIAL = re.compile(
    r"pass-?(?:wor[dt]|wört|phrase|code)|kenn-?w[oö]rt|(?:zugangs|zugriffs|anmelde|einwahl|verbindungs|sicherheits|fernwartungs)-?(?:daten|code|kennung|id)"
    r"|log-?in|credential|geheim(?:zahl|nummer|wort|nis)|einmal-?code|sign-?in|(?:access|security|one-time|verification) (?:code|data|detail)"
    r"|user-?\s?name|benutzer-?name|benutzer-?kennung|teamviewer|anydesk|\b(?:pins?|tans?|puks?|otps?|secrets?)\b|private key|geheimer schlüssel|logon",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(rf"(?<=[.!?:])\s+|\n\s*\n|{BOUNDARY}")
_ENDINGS = "de|com|net|org|info|eu|biz|io|app|dev|me|at|ch|uk|us|ru|cn|online|site|shop|xyz|top|link|click|support|help|health|cloud|example|test"
_LINK = re.compile(
    rf"[a-z][a-z0-9+.-]{{1,30}}://[^\s<>\"']*|\bwww\.[^\s<>\"']+|\b(?:mailto|tel|javascript|data|ftp|file|cid):[^\s<>\"']+"
    rf"|(?<![\w@.-])(?:[a-z0-9-]{{1,63}}\.){{1,8}}(?:{_ENDINGS})\b(?![.-]?\w)[^\s<>\"']*",
    re.IGNORECASE,
)
_AFTER_LINK = ".,;:!?)]"


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Finding:
    """Something wrong in a text, at a line counted from 1."""

    line: int
    what: str
    mend: str
    kind: str = ""
    """`link` or `credential` where it is one, for whoever says it in other words."""
    quote: str = ""
    """The address or the word that was found."""
    sentence: str = field(default="", compare=False)
    """The sentence that names a credential."""

    @property
    def is_credential(self) -> bool:
        """Whether a sentence names a credential, which a person may confirm in a letter of their own."""
        return self.kind == "credential"


def content_findings(text: str, hosts: frozenset[str]) -> list[Finding]:
    """Every forbidden link and every sentence about credentials that is not an allowed one."""
    return [*_links(text, hosts), *_credentials(text)]


def _links(text: str, hosts: frozenset[str]) -> list[Finding]:
    found = []
    for match in _LINK.finditer(text):
        url = match[0].rstrip(_AFTER_LINK)
        if not is_allowed(url, hosts):
            known = ", ".join(sorted(hosts)) or "none"
            what = f"links to {url[:80]!r}."
            mend = f"Use {{{{ website }}}}; allowed hosts: {known}."
            line = _line(text, match.start())
            found.append(Finding(line=line, what=what, mend=mend, kind="link", quote=url[:80]))
    return found


def _credentials(text: str) -> list[Finding]:
    found = []
    start = 0
    for end in [*(match.start() for match in _SENTENCE_END.finditer(text)), len(text)]:
        word = _forbidden_word(text[start:end])
        if word:
            what = f"names a credential ({word}) in a sentence that is not an allowed one."
            mend = "Letters never ask for credentials. Leave it out, or use one of the sentences listed in README.md word for word."
            sentence = text[start:end]
            line = _line(text, start + len(sentence) - len(sentence.lstrip()))
            found.append(
                Finding(line=line, what=what, mend=mend, kind="credential", quote=word, sentence=sentence.strip())
            )
        start = end
    return found


@lru_cache(maxsize=4096)
def _forbidden_word(text: str) -> str:
    # Sample letters share nearly all their sentences, and each of them is looked at in hundreds of letters.
    sentence = _plain(text)
    word = _CREDENTIAL.search(sentence)
    return word[0] if word and sentence.casefold() not in _ALLOWED else ""


def _plain(sentence: str) -> str:
    # Soft hyphens and the like could hide a word from the pattern while a reader still sees it.
    shown = "".join(
        c for c in unicodedata.normalize("NFKC", sentence) if unicodedata.category(c) != "Cf" and c != BOUNDARY
    )
    return " ".join(shown.split()).removeprefix("- ")


def _line(text: str, position: int) -> int:
    return text.count("\n", 0, position) + 1


_ALLOWED = frozenset(_plain(sentence).casefold() for sentence in ALLOWED_SENTENCES)
