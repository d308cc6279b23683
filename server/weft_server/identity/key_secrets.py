"""The secrets of API keys: `weft_` and 40 random letters and digits."""

from hashlib import sha256
from secrets import choice
from string import ascii_letters, digits

_ALPHABET = ascii_letters + digits
_PREFIX = "weft_"
_RANDOM_LENGTH = 40
"""40 of 62 characters hold 238 bits, so a plain SHA-256 is safe to store."""
_SHOWN_LENGTH = 12


def new_secret() -> str:
    """Makes a secret."""
    return _PREFIX + "".join(choice(_ALPHABET) for _ in range(_RANDOM_LENGTH))


def hash_secret(secret: str) -> str:
    """What is stored of a secret: its SHA-256 in hexadecimal."""
    return sha256(secret.encode()).hexdigest()


def shown_part(secret: str) -> str:
    """What people get to see of a secret again: `weft_` and seven characters."""
    return secret[:_SHOWN_LENGTH]
