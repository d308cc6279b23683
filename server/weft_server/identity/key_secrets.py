"""The secrets of callers: `weft_` or, for workers, `weft_worker_`, and 40 random letters and digits."""

from hashlib import sha256
from secrets import choice
from string import ascii_letters, digits

_ALPHABET = ascii_letters + digits
_KEY_PREFIX = "weft_"
_WORKER_PREFIX = "weft_worker_"
_RANDOM_LENGTH = 40
"""40 of 62 characters hold 238 bits, so a plain SHA-256 is safe to store."""
_SHOWN_LENGTH = 7


def new_secret() -> str:
    """Makes the secret of an API key."""
    return _KEY_PREFIX + _random()


def new_worker_token() -> str:
    """Makes a worker token."""
    return _WORKER_PREFIX + _random()


def is_worker_token(secret: str) -> bool:
    """Tells worker tokens from the secrets of API keys."""
    return secret.startswith(_WORKER_PREFIX)


def _random() -> str:
    return "".join(choice(_ALPHABET) for _ in range(_RANDOM_LENGTH))


def hash_secret(secret: str) -> str:
    """What is stored of a secret: its SHA-256 in hexadecimal."""
    return sha256(secret.encode()).hexdigest()


def shown_part(secret: str) -> str:
    """What people get to see of a secret again: its prefix and seven characters."""
    prefix, _, random_part = secret.rpartition("_")
    return f"{prefix}_{random_part[:_SHOWN_LENGTH]}"
