"""The forms in which credentials are told: behind a keyword, beside an account, as a number.

Each finder is asked only for texts that hold one of its words, because most mails hold none. Every gap in the patterns is
bounded, so that a search stays linear.
"""

from collections.abc import Callable, Iterator

from intake.reading.secret_keyword import Span, behind_keyword, near_mentions
from intake.reading.secret_logins import accounts, logins, wlan_keys
from intake.reading.secret_numbers import one_time_codes, pins, recovery_keys, remote_sessions

_FINDERS: tuple[tuple[tuple[str, ...], Callable[[str], Iterator[Span]]], ...] = (
    (
        tuple("passw paßw kennw pwd pswd pw pass psk schlüssel schluessel key code geheim losung secret".split()),
        behind_keyword,
    ),
    (tuple("passw kennw pwd pw zugangs logind login-d anmelded credential".split()), near_mentions),
    (("pin", "puk"), pins),
    (
        tuple(
            "anmeld login log-in verschl gesch gesich crypt protect kundencent kundenport webmail router fritz zugang zugäng benutzer user credential account konto nutzer kennung".split()
        ),
        logins,
    ),
    (
        tuple(
            "admin root sa/ sa / super operator gast guest user benutzer praxis service konnektor arzt empfang log einlog eingel anmeld angemeld sign dbo".split()
        ),
        accounts,
    ),
    (("wlan", "w-lan", "wifi", "wi-fi"), wlan_keys),
    (tuple("tan otp code einmal time kombination".split()), one_time_codes),
    (
        tuple(
            "assist sitzung session einmal zugriffs verbindungs viewer desk visit supremo remote fernwart splash support".split()
        ),
        remote_sessions,
    ),
    (("bitlocker", "schlüssel", "schluessel", "recovery"), recovery_keys),
)


def credential_spans(text: str) -> list[Span]:
    """Where credentials stand in a text, in order; they may overlap."""
    lowered = text.lower()
    return sorted(span for words, finder in _FINDERS if any(word in lowered for word in words) for span in finder(text))
