"""Stores what the documents of Gofannon say, each with what belongs to it."""

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any
from uuid import uuid4

import orjson

from weft_server.builder.provider_keys import seal_key
from weft_server.exchange.gofannon import COLLECTIONS
from weft_server.exchange.store import Store, as_id
from weft_server.exchange.systems import Values
from weft_server.rpc.errors import InvalidField, Violation
from weft_server.stores.postgres import Row
from weft_server.stores.statements import statements_beside


class GofannonStore(Store):
    """The resources that Gofannon's documents stand for."""

    collections = COLLECTIONS
    statements = statements_beside(__file__, "gofannon.sql")
    json_values = frozenset(
        {
            "basic_info",
            "billing_info",
            "tools",
            "input_schema",
            "output_schema",
            "metadata",
            "input",
            "output",
            "config",
        }
    )

    async def store(self, collection: str, key: str, current: Row | None, values: Values) -> str:
        resource_id = str(current["id"]) if current is not None else _new_id(collection, key)
        known = {**values, "key": key, "id": resource_id, **await self._references(values)}
        match collection:
            case "users":
                await self._store_user(current, known)
            case "sessions":
                await self._store_session(current, known)
            case _:
                await self._store_one(collection, known)
        return resource_id

    async def _store_user(self, current: Row | None, values: Values) -> None:
        basic = values["basic_info"]
        await self._execute(
            "store_user", {**values, "email": basic.get("email"), "name": basic.get("display_name")}
        )
        await self._execute("store_profile", values)
        await self._execute("store_allowance", values)
        await self._add_usage(current, values)
        for provider, api_key in values["api_keys"].items():
            if api_key is not None:
                await self._store_key(values["id"], provider, api_key)

    async def _add_usage(self, current: Row | None, values: Values) -> None:
        """Adds the entries that are not there yet."""
        there = Counter(map(_usage_key, orjson.loads(current["usage"]) if current is not None else ()))
        for entry in values["usage"]:
            if there[_usage_key(entry)] > 0:
                there[_usage_key(entry)] -= 1
            else:
                await self._execute("store_usage", {**entry, "id": values["id"]})
        if there.total():
            words = f"lacks {there.total()} entries that the user has: what was spent stays"
            raise InvalidField([Violation("usage_info.usage", words)])

    async def _store_key(self, user_id: str, provider: str, api_key: str) -> None:
        key_id = str(uuid4())
        ciphertext = await seal_key(self._connection, self._secrets, self._organization_id, key_id, api_key)
        await self._execute(
            "store_provider_key",
            {"id": user_id, "key_id": key_id, "provider": provider, "ciphertext": ciphertext},
        )

    async def _store_session(self, current: Row | None, values: Values) -> None:
        there = orjson.loads(current["messages"]) if current is not None else []
        messages = values["messages"]
        if not _continues(messages, there):
            words = f"must begin with the {len(there)} messages that the session has: what was said stays"
            raise InvalidField([Violation("messages", words)])
        await self._execute("store_session", {**values, "message_count": len(messages)})
        for position, message in enumerate(messages[len(there) :], start=len(there) + 1):
            await self._execute("store_message", {**message, "id": values["id"], "position": position})

    async def _references(self, values: Values) -> Values:
        """What a document refers to: by the ids here or, where it is not here, by its own words."""
        references = {}
        for name, collection in (("agent", "agents"), ("user", "users")):
            if name in values:
                key = values[name]
                found = await self.find(collection, key) if key is not None else None
                references[f"{name}_id"] = found
                references[f"{name}_external_id"] = key if found is None else None
        return references


def _new_id(collection: str, key: str) -> str:
    """The document's own id where that is a UUID; but no two users of any organizations have the same."""
    own = as_id(key) if collection != "users" else None
    return own or str(uuid4())


def _usage_key(entry: Mapping[str, Any]) -> tuple[Any, ...]:
    return entry["timestamp"], float(entry["response_cost"]), entry["agent"], entry["session"]


def _continues(messages: list[Values], there: Iterable[Values]) -> bool:
    """Whether messages begin with those that are there; one without a time may be of any."""
    beginning = list(there)
    return len(messages) >= len(beginning) and all(
        (new["role"], new["content"]) == (old["role"], old["content"])
        and new["timestamp"] in (None, old["timestamp"])
        for new, old in zip(messages, beginning, strict=False)
    )
