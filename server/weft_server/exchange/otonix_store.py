"""Stores what the rows of Otonix say, and leaves what is on record as it is."""

from decimal import Decimal
from typing import Any
from uuid import uuid4

import asyncpg
import orjson

from weft_server.exchange.otonix import COLLECTIONS
from weft_server.exchange.store import Store
from weft_server.exchange.systems import Values
from weft_server.rpc.errors import InvalidField, Violation
from weft_server.stores.postgres import Row
from weft_server.stores.statements import statements_beside

_STAY = {
    "agents": ("created_at",),
    "agentActions": ("agent_id", "action", "category", "autonomous", "created_at"),
    "transactions": (
        "type",
        "amount",
        "currency",
        "description",
        "from_address",
        "to_address",
        "metadata",
        "created_at",
    ),
    "computeLogs": ("model", "tokens_in", "tokens_out", "cost", "agent_id", "created_at"),
}
"""What never changes."""

_STAY_ONCE_ENDED = {"agentActions": ("status", "details"), "transactions": ("status", "tx_hash")}
"""What changes while the resource is pending."""


class OtonixStore(Store):
    """The resources that Otonix' rows stand for."""

    collections = COLLECTIONS
    statements = statements_beside(__file__, "otonix.sql")
    json_values = frozenset({"metadata"})

    async def store(self, collection: str, key: str, current: Row | None, values: Values) -> str:
        resource_id = str(current["id"]) if current is not None else _new_id(collection, key)
        if current is not None:
            _require_same(collection, current, values)
        known = {**values, "key": key, "id": resource_id}
        match collection:
            case "agents":
                await self._store_agent(current, known)
            case "apiKeys":
                await self._store_api_key(current, known)
            case _ if current is None or _may_change(collection, current):
                await self._store_one(collection, known)
        return resource_id

    def knows_secrets(self, _collection: str, current: Row, values: Values) -> bool:
        return _opens_to_nobody(current) or bool(values["key_hash"] == current["key_hash"])

    async def _store_agent(self, current: Row | None, values: Values) -> None:
        key = values["api_key"]
        api_key_id = await self.find("apiKeys", key) if key is not None else None
        if key is not None and api_key_id is None:
            raise InvalidField([Violation("api_key_id", "names nothing that the organization has")])
        await self._store_one("agents", {**values, "api_key_id": api_key_id})
        # Credits first: they set the tier that they afford, and the row may have another one.
        await self._execute("open_credits", values)
        await self._execute("restore_agent", values)
        former = current["api_key_id"] if current is not None else None
        api_key_ids = [each for each in {former, api_key_id} if each is not None]
        await self._execute("recount_agents", {"api_key_ids": api_key_ids})

    async def _store_api_key(self, current: Row | None, values: Values) -> None:
        if current is not None:
            if not _opens_to_nobody(current) and values["key_hash"] not in (None, current["key_hash"]):
                raise InvalidField([Violation("key_hash", "must be the one that the key has")])
            if (current["status"], values["status"]) == ("revoked", "active"):
                raise InvalidField([Violation("status", "must be revoked, as the key is")])
        try:
            async with self._connection.transaction():
                await self._store_one("apiKeys", values)
        except asyncpg.UniqueViolationError as error:
            if error.constraint_name != "api_keys_key_hash_taken":
                raise
            # The secret opens another organization, of which nobody here should learn.
            await self._store_one("apiKeys", {**values, "key_hash": None})


def _opens_to_nobody(api_key: Row) -> bool:
    return str(api_key["key_hash"]).startswith("none ")


def _new_id(collection: str, key: str) -> str:
    """The row's own id; but no two API keys of any organizations have the same."""
    return str(uuid4()) if collection == "apiKeys" else key


def _require_same(collection: str, current: Row, values: Values) -> None:
    """Looks at what must stay as it is; a row that does not say it leaves it.

    Raises:
        InvalidField: the row says something else.
    """
    stay = _STAY.get(collection, ())
    if not _may_change(collection, current):
        stay += _STAY_ONCE_ENDED.get(collection, ())
    changed = [
        name for name in stay if values[name] is not None and not _is_same(name, values[name], current[name])
    ]
    if changed:
        raise InvalidField([Violation(name, "must stay as it is on record") for name in changed])


def _may_change(collection: str, current: Row) -> bool:
    """Whether anything of a resource may change."""
    if collection in _STAY_ONCE_ENDED:
        return bool(current["status"] == "pending")
    return collection != "computeLogs"


def _is_same(name: str, said: Any, stored: Any) -> bool:
    if name == "metadata":
        return bool(said == orjson.loads(stored))
    if name in ("amount", "cost"):
        return Decimal(said) == Decimal(stored)
    return bool(said == stored)
