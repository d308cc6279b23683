"""Passwords, stored as bcrypt hashes."""

import asyncio

import bcrypt

_ROUNDS = 12
"""The cost: each more doubles the work, some 0.2 s of it here."""


async def hash_password(password: str) -> str:
    """What is stored of a password. Other calls are answered while it is computed."""
    salt = bcrypt.gensalt(_ROUNDS)
    return (await asyncio.to_thread(bcrypt.hashpw, password.encode(), salt)).decode()
