"""What was found once for a word is remembered, since the same words come in every mail."""

from collections.abc import Callable, Hashable
from typing import TypeVar

_Of = TypeVar("_Of", bound=Hashable)
_What = TypeVar("_What")

_MOST = 20_000
_LONGEST = 60
"""Characters; longer is no word that comes again, and would fill the memory."""


class Remembered(dict[_Of, _What]):
    """What was found for each thing asked for, up to a number; asking again costs one look-up and gives the same."""

    def __init__(self, find: Callable[[_Of], _What]) -> None:
        super().__init__()
        self._find = find

    def __missing__(self, key: _Of) -> _What:
        """Find it, and remember it unless it is too long."""
        found = self._find(key)
        if isinstance(key, str) and len(key) > _LONGEST:
            return found
        if len(self) >= _MOST:
            self.clear()
        self[key] = found
        return found
