"""Envelope encryption of what must not be readable in the database.

Each organization has a data key, which AES-256-GCM encrypts its secrets with; the master key of the
deployment encrypts the data keys. A ciphertext names the version of its data key and is bound to its row, so
that it is worthless in another one. The master key never touches the database; changing it means wrapping the
data keys anew (`weft-server rewrap`).
"""

from base64 import b64encode
from dataclasses import dataclass
from hashlib import sha256
from os import urandom

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from weft_server.stores.postgres import Connection, Database
from weft_server.stores.statements import statements_beside

_SQL = statements_beside(__file__, "secrets.sql")
_NONCE_BYTES = 12
_VERSION_BYTES = 4


class SecretUnreadable(Exception):
    """A ciphertext was not made with the keys at hand, or belongs to another row."""


@dataclass(frozen=True)
class MasterKey:
    """The key of the deployment, 32 bytes; `id` tells it apart without giving it away."""

    key: bytes

    @classmethod
    def from_hex(cls, text: str) -> "MasterKey":
        """Reads 64 hexadecimal digits.

        Raises:
            ValueError: the text is anything else.
        """
        key = bytes.fromhex(text)
        if len(key) != 32:
            raise ValueError("a master key is 64 hexadecimal digits")
        return cls(key)

    @property
    def id(self) -> str:
        """The first 16 hexadecimal digits of the key's SHA-256."""
        return sha256(self.key).hexdigest()[:16]

    def wrap(self, organization_id: str, key: bytes) -> bytes:
        """Encrypts a data key for storage."""
        return _seal(self.key, key, organization_id)

    def unwrap(self, organization_id: str, wrapped: bytes) -> bytes:
        """Decrypts a stored data key.

        Raises:
            SecretUnreadable: it was wrapped with another master key.
        """
        return _open(self.key, wrapped, organization_id)


class Secrets:
    """Encrypts and decrypts for organizations, whose data keys it makes, reads and keeps in memory."""

    def __init__(self, master_key: MasterKey) -> None:
        self._master_key = master_key
        self._data_keys: dict[tuple[str, int], bytes] = {}
        self._latest: dict[str, int] = {}

    async def create_data_key(self, connection: Connection, organization_id: str) -> None:
        """Gives a new organization its data key, in the transaction that creates it."""
        wrapped = self._master_key.wrap(organization_id, urandom(32))
        await connection.execute(_SQL.create_data_key, organization_id, wrapped, self._master_key.id)

    async def encrypt(
        self, connection: Connection, organization_id: str, plaintext: bytes, row: str
    ) -> bytes:
        """Encrypts for one row of an organization, named `<table>/<id>`."""
        if organization_id not in self._latest:
            version = await connection.fetchval(_SQL.get_latest_version, organization_id)
            await self._data_key(connection, organization_id, version)
            self._latest[organization_id] = version
        version = self._latest[organization_id]
        sealed = _seal(await self._data_key(connection, organization_id, version), plaintext, row)
        return version.to_bytes(_VERSION_BYTES, "big") + sealed

    async def encrypt_text(self, connection: Connection, organization_id: str, text: str, row: str) -> str:
        """Like `encrypt`, for a column that holds text: in base64."""
        return b64encode(await self.encrypt(connection, organization_id, text.encode(), row)).decode()

    async def decrypt(
        self, connection: Connection, organization_id: str, ciphertext: bytes, row: str
    ) -> bytes:
        """Decrypts what `encrypt` made for the same row.

        Raises:
            SecretUnreadable: the keys do not fit, or the ciphertext belongs to another row.
        """
        version = int.from_bytes(ciphertext[:_VERSION_BYTES], "big")
        key = await self._data_key(connection, organization_id, version)
        return _open(key, ciphertext[_VERSION_BYTES:], row)

    async def _data_key(self, connection: Connection, organization_id: str, version: int) -> bytes:
        key = self._data_keys.get((organization_id, version))
        if key is None:
            wrapped = await connection.fetchval(_SQL.get_data_key, organization_id, version)
            if wrapped is None:
                raise SecretUnreadable(f"the organization has no data key of version {version}")
            key = self._data_keys[organization_id, version] = self._master_key.unwrap(
                organization_id, wrapped
            )
        return key


async def check_master_key(database: Database, master_key: MasterKey) -> None:
    """Makes sure that the data keys can be opened.

    Raises:
        SecretUnreadable: they are wrapped with another master key.
    """
    if await database.fetchrow_for_system(_SQL.find_data_key_not_wrapped_with, master_key.id) is not None:
        raise SecretUnreadable("WEFT_MASTER_KEY is not the key that the data keys are encrypted with")


async def rewrap(connection: Connection, old: MasterKey, new: MasterKey) -> int:
    """Wraps every data key with a new master key, in the caller's transaction; returns how many there were.

    Raises:
        SecretUnreadable: a data key is wrapped with neither.
    """
    rows = await connection.fetch(_SQL.lock_data_keys_not_wrapped_with, new.id)
    for row in rows:
        organization_id, version = row["organization_id"], row["version"]
        wrapped = new.wrap(organization_id, old.unwrap(organization_id, row["wrapped_key"]))
        await connection.execute(_SQL.replace_wrapped_key, organization_id, version, wrapped, new.id)
    return len(rows)


def _seal(key: bytes, plaintext: bytes, bound_to: str) -> bytes:
    nonce = urandom(_NONCE_BYTES)
    return nonce + AESGCM(key).encrypt(nonce, plaintext, bound_to.encode())


def _open(key: bytes, sealed: bytes, bound_to: str) -> bytes:
    try:
        return AESGCM(key).decrypt(sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], bound_to.encode())
    except (InvalidTag, ValueError):
        raise SecretUnreadable("the secret cannot be decrypted with the keys at hand") from None
