"""The forms in which credentials are told: behind a keyword, beside an account, as a number.

Every gap in the patterns is bounded, so that a search stays linear.
"""

from intake.reading.secret_before import anywhere, before
from intake.reading.secret_keyword import Span, anchors
from intake.reading.secret_logins import accounts, locked, logins, phrases, wlan_keys
from intake.reading.secret_near import near
from intake.reading.secret_numbers import one_time_codes, pins, recovery_keys, remote_sessions, sessions
from intake.reading.secret_places import sought

_FINDERS = (
    pins,
    logins,
    locked,
    accounts,
    wlan_keys,
    phrases,
    one_time_codes,
    sessions,
    recovery_keys,
)
_SHORTEST = 6
"""Characters of a text that can hold a word and a credential."""


def names_credentials(text: str) -> bool:
    """Whether a text has a word that names a credential."""
    return any(anchor.named for anchor in anchors(sought(text)))


def credential_spans(text: str, *, spoken: bool = False) -> list[Span]:
    """Where credentials stand in a text, in order; they may overlap. `spoken`: the text belongs to one that names them."""
    if len(text) < _SHORTEST:
        return []
    where = sought(text)
    words = anchors(where)
    told = [
        *near(text, words),
        *before(text, words),
        *anywhere(text, words, spoken=spoken),
        *(span for finder in _FINDERS for span in finder(where)),
    ]
    return sorted([*told, *remote_sessions(where, told)])
