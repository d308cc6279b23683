"""Finds, reads and stores the resources that the documents of a system stand for."""

from abc import ABC, abstractmethod
from typing import Any, ClassVar
from uuid import UUID

import orjson

from weft_server.exchange.systems import Collections, Values
from weft_server.rpc.names import snake_case
from weft_server.stores.postgres import Connection, Row
from weft_server.stores.secrets import Secrets
from weft_server.stores.statements import Statements


class Store(ABC):
    """The resources of one organization, in one transaction."""

    collections: ClassVar[Collections]
    statements: ClassVar[Statements]
    """For each collection `list_agents`, `get_agent`, `find_agent` and `store_agent`, named after it."""
    json_values: ClassVar[frozenset[str]]
    """The values that are stored as JSON."""

    def __init__(self, connection: Connection, secrets: Secrets, organization_id: str) -> None:
        self._connection = connection
        self._secrets = secrets
        self._organization_id = organization_id

    @abstractmethod
    async def store(self, collection: str, key: str, current: Row | None, values: Values) -> str:
        """Creates a resource, or brings the current one to the values; returns its id.

        Raises:
            InvalidField, NameTaken: the rules of its resource refuse the values.
        """

    def knows_secrets(self, _collection: str, _current: Row, _values: Values) -> bool:
        """Whether the current resource certainly has the secrets among the values."""
        return False

    async def find(self, collection: str, key: str) -> str | None:
        """The id of the resource that a document with this key stands for."""
        name = f"find_{self._one(collection)}"
        known = {"key": key, "key_as_id": as_id(key)}
        arguments = [known[parameter] for parameter in self.statements.parameters[name]]
        found: str | None = await self._connection.fetchval(self.statements.by_name[name], *arguments)
        return found

    async def read(self, collection: str, resource_id: str) -> Row:
        """A resource, with the document that it was imported from."""
        statement = self.statements.by_name[f"get_{self._one(collection)}"]
        row = await self._connection.fetchrow(statement, resource_id)
        if row is None:
            raise LookupError(f"{collection}/{resource_id} is gone within its transaction")
        return row

    async def page(self, collection: str, after: str, limit: int) -> list[Row]:
        """The resources of a collection whose ids come after one."""
        statement = self.statements.by_name[f"list_{snake_case(collection)}"]
        return await self._connection.fetch(statement, after, limit)

    async def _store_one(self, collection: str, values: Values) -> None:
        await self._execute(f"store_{self._one(collection)}", values)

    async def _execute(self, name: str, values: Values) -> None:
        known = {**values, "organization_id": self._organization_id}
        arguments = [
            self._column(parameter, known[parameter]) for parameter in self.statements.parameters[name]
        ]
        await self._connection.execute(self.statements.by_name[name], *arguments)

    def _column(self, name: str, value: Any) -> Any:
        return orjson.dumps(value).decode() if name in self.json_values and value is not None else value

    def _one(self, collection: str) -> str:
        return self.collections[collection].one


def as_id(key: str) -> str | None:
    """A document's key as an id, where it is a UUID."""
    try:
        return str(UUID(key))
    except ValueError:
        return None
