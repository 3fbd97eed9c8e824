"""The forms in which credentials are told: behind a keyword, beside an account, as a number.

Every gap in the patterns is bounded, so that a search stays linear.
"""

from intake.reading.secret_keyword import Span, keyed
from intake.reading.secret_logins import accounts, locked, logins, wlan_keys
from intake.reading.secret_numbers import one_time_codes, pins, recovery_keys, remote_sessions
from intake.reading.secret_places import sought

_FINDERS = (
    keyed,
    pins,
    logins,
    locked,
    accounts,
    wlan_keys,
    one_time_codes,
    remote_sessions,
    recovery_keys,
)
_SHORTEST = 6
"""Characters of a text that can hold a word and a credential."""


def credential_spans(text: str) -> list[Span]:
    """Where credentials stand in a text, in order; they may overlap."""
    if len(text) < _SHORTEST:
        return []
    where = sought(text)
    return sorted(span for finder in _FINDERS for span in finder(where))
