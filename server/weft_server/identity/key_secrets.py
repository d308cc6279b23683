"""The secrets of API keys: `weft_` and 40 random letters and digits."""

from hashlib import sha256
from secrets import choice
from string import ascii_letters, digits

_ALPHABET = ascii_letters + digits
_PREFIX = "weft_"
_RANDOM_LENGTH = 40
"""40 of 62 characters hold 238 bits, so a plain SHA-256 is safe to store."""
SHOWN_LENGTH = 12
"""How many characters of a secret people get to see again."""


def new_secret() -> str:
    """Makes a secret."""
    return _PREFIX + "".join(choice(_ALPHABET) for _ in range(_RANDOM_LENGTH))


def hash_secret(secret: str) -> str:
    """What is stored of a secret: its SHA-256 in hexadecimal."""
    return sha256(secret.encode()).hexdigest()
