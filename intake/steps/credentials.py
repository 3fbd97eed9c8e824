"""What staff prove themselves with: passwords (argon2id, RFC 9106), codes from a telephone (RFC 6238), tokens and recovery codes.

Tokens and recovery codes have enough randomness that a plain hash of them tells nobody anything.
"""

import base64
import hashlib
from datetime import datetime
from functools import cached_property

import pyotp
from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerifyMismatchError

from intake.clock import unguessable_token

SHORTEST_PASSWORD = 12
LONGEST_PASSWORD = 200
RECOVERY_CODES = 10
_INTERVAL = 30
_BASE_32 = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
_FACTOR_LENGTH = 32


class Passwords:
    """Makes and checks hashes of passwords. Each takes 64 MB and a fifth of a second, on one processor only.

    However many have to be checked, it is for the caller to let few do so at once.
    """

    def __init__(self, hasher: PasswordHasher | None = None) -> None:
        self._hasher = hasher or PasswordHasher(parallelism=1)

    @cached_property
    def _nobodys(self) -> str:
        return self._hasher.hash(new_token())

    def hash(self, password: str) -> str:
        """What is kept of a password."""
        return self._hasher.hash(password)

    def fits(self, password: str, kept: str | None) -> bool:
        """Whether it is the password. For None it takes as long, so that nobody learns which names there are.

        Raises argon2's VerificationError where it could not be checked, for want of memory say.
        """
        try:
            self._hasher.verify(kept or self._nobodys, password[:LONGEST_PASSWORD])
        except (VerifyMismatchError, InvalidHashError):
            return False
        return kept is not None


def new_token() -> str:
    """A token for a session or an invitation."""
    return unguessable_token(32)


def token_hash(token: str) -> str:
    """What is kept of a token."""
    return hashlib.sha256(token.encode("utf-8", "replace")).hexdigest()


def new_factor() -> str:
    """A secret for a second factor, in base 32, of the 160 bits that RFC 4226, 4 recommends."""
    return base64.b32encode(bytes.fromhex(unguessable_token(20))).decode()


def is_factor(secret: str) -> bool:
    """Whether this may be a secret that `new_factor` made."""
    return len(secret) == _FACTOR_LENGTH and set(secret) <= _BASE_32


def factor_uri(secret: str, *, name: str, issuer: str) -> str:
    """What a telephone's authenticator is set up with."""
    return pyotp.TOTP(secret).provisioning_uri(name=name, issuer_name=issuer)


def step_of_code(secret: str, code: str, now: datetime) -> int | None:
    """The time step that the code belongs to: this one or a neighbour (RFC 6238, 5.2); None for a wrong code."""
    digits = "".join(code.split())
    if len(digits) != 6 or not (digits.isascii() and digits.isdigit()):  # noqa: PLR2004 - RFC 6238's usual length
        return None
    factor = pyotp.TOTP(secret, interval=_INTERVAL)
    step = int(now.timestamp()) // _INTERVAL
    return next(
        (at for at in (step, step - 1, step + 1) if pyotp.utils.strings_equal(digits, factor.generate_otp(at))), None
    )


def new_recovery_code() -> str:
    """A code to be written down, like `9f3a-02cc-41d7-b86e-5a90`."""
    digits = unguessable_token(10)
    return "-".join(digits[at : at + 4] for at in range(0, len(digits), 4))


def recovery_hash(code: str) -> str:
    """What is kept of a recovery code, however it is spaced."""
    return token_hash("".join(char for char in code.lower() if char.isalnum()))
