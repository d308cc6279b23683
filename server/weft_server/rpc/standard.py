"""The standard methods of a resource: Create, Get, List, Update and Delete, out of its statements.

A service whose resource has no rules of its own says nothing but

    self.create_sandbox = sandboxes.create

and one that has some writes a handler that calls `insert`, `change` or `remove` within its own transaction.
Statements bear the names of the handlers (`create_sandbox`, `list_sandboxes`) and name their parameters like
the fields of the resource (`:name`), beside `:organization_id`, `:caller_user_id`, `:caller_api_key_id` and
what the handler gives. Where a resource belongs to a user, its statements see that of `:only_user_id` alone
unless it is null (`rpc/ownership.py`). Besides those five, `lock_sandbox` returns the etag of a row that an
update holds.
In an update, `{changes}` stands for the fields that the request changes.
"""

from collections.abc import AsyncGenerator, Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any, Generic, LiteralString, NamedTuple, Protocol, TypeVar

from google.protobuf.descriptor import ServiceDescriptor
from google.protobuf.message import Message
from google.protobuf.message_factory import GetMessageClass

from weft.common.v1.change_type_pb2 import (
    CHANGE_TYPE_CREATED,
    CHANGE_TYPE_DELETED,
    CHANGE_TYPE_UPDATED,
    ChangeType,
)
from weft_server.rpc.caller import Call
from weft_server.rpc.changes import Changes, Watched
from weft_server.rpc.constraints import refusing_what_breaks_rules, refusing_while_in_use
from weft_server.rpc.mapping import row_mapper, value_reader
from weft_server.rpc.names import snake_case
from weft_server.rpc.ownership import only_user
from weft_server.rpc.pages import Listing, PageTokens
from weft_server.rpc.repeat import Answers
from weft_server.rpc.resources import changed_paths, check_etag, found, key_of
from weft_server.stores.postgres import Connection, Database, Row
from weft_server.stores.statements import Statements

Resource = TypeVar("Resource", bound=Message)


class Record(Protocol):
    """Writes the audit log in the transaction of a change."""

    async def __call__(
        self,
        connection: Connection,
        call: Call,
        action: str,
        resource_type: str,
        resource_id: str,
        **details: object,
    ) -> None: ...


@dataclass(frozen=True)
class Kit:
    """What the handlers of every service work with."""

    database: Database
    answers: Answers
    tokens: PageTokens
    changes: Changes
    record: Record


class Listed(NamedTuple):
    """The field of a List response that holds the page, and the fields of the request that narrow it."""

    field: str
    within: tuple[str, ...]


class Standard(Generic[Resource]):
    """The standard methods of one resource."""

    def __init__(
        self,
        kit: Kit,
        service: ServiceDescriptor,
        resource: type[Resource],
        statements: Statements,
        listing: Listing,
        *,
        resource_type: str = "",
        is_final: Callable[[Resource], bool] | None = None,
        parts: Collection[str] = (),
    ) -> None:
        """`resource_type` is what errors and the audit log call the resource, where not by its message.

        `parts` are fields whose own fields are columns, as `row_mapper` has them.
        With `is_final` the resource can be watched, until it reaches a state of which that is true.
        """
        self._kit = kit
        self._statements = statements
        self._listing = listing
        self._fill = row_mapper(resource, parts=parts)
        self._values = value_reader(resource)
        self._resource = resource
        self._area = service.file.package.split(".")[1]
        self.field = snake_case(resource.DESCRIPTOR.name)
        """How requests and responses call the resource."""
        self._key = key_of(resource.DESCRIPTOR)
        self.resource_type = resource_type or self.field
        self._responses: Mapping[str, type[Message]] = {
            method.name: GetMessageClass(method.output_type) for method in service.methods
        }
        self._watched: Watched | None = None
        if is_final is not None:
            (watch,) = (method for method in service.methods if method.name.startswith("Watch"))
            self._watched = kit.changes.watched(
                self.resource_type, self.field, GetMessageClass(watch.output_type), is_final
            )
        self._listed = {
            method.name: Listed(_page_field(method.output_type.fields), _narrowing(method.input_type.fields))
            for method in service.methods
            if method.name.startswith("List")
        }

    async def create(self, call: Call, request: Any) -> Any:
        """Answers a Create.

        Raises:
            NameTaken, InvalidField: the database's rules refuse the resource.
        """
        async with self._kit.database.transaction(call.organization_id) as connection:
            return await self.insert(connection, call, request)

    async def get(self, call: Call, request: Any) -> Any:
        """Answers a Get.

        Raises:
            NotFound: the organization has no such resource.
        """
        statement, arguments = self._bind(f"get_{self.field}", call, {self._key: getattr(request, self._key)})
        row = await self._kit.database.fetchrow(call.organization_id, statement, *arguments)
        return self._response(call, row)

    async def page(self, call: Call, request: Any) -> Any:
        """Answers a List. Parameters of its statement are fields of the request, such as a parent's id.

        Raises:
            InvalidField, InvalidPageToken: filter, order or page token are not of this list.
        """
        name = _method(call)
        field, within = self._listed[name]
        given = {parent: getattr(request, parent) for parent in within}
        page = self._listing.page(request, call, self._kit.tokens, *given.values())
        statement, own_arguments = self._bind(snake_case(name), call, given)
        query, arguments = page.complete(statement, *own_arguments)
        rows = await self._kit.database.fetch(call.organization_id, query, *arguments)
        response: Any = self._responses[name](next_page_token=page.next_token(rows))
        add = getattr(response, field).add
        for row in page.rows(rows):
            self._fill(row, add())
        return response

    async def update(self, call: Call, request: Any) -> Any:
        """Answers an Update.

        Raises:
            NotFound: the organization has no such resource.
            StaleEtag: it changed since the caller read it.
            NameTaken, InvalidField: the database's rules refuse the change.
        """
        async with self._kit.database.transaction(call.organization_id) as connection:
            return await self.change(connection, call, request)

    async def delete(self, call: Call, request: Any) -> Any:
        """Answers a Delete.

        Raises:
            NotFound: the organization has no such resource.
            ResourceInUse: others refer to it and cannot be without it.
        """
        async with self._kit.database.transaction(call.organization_id) as connection:
            return await self.remove(connection, call, request)

    async def watch(self, call: Call, request: Any) -> AsyncGenerator[Message | bytes, None]:
        """Answers a Watch: of one resource until its final state or, without an id, of all the caller sees.

        Raises:
            NotFound: the organization has no such resource.
            CursorExpired: what the client missed is no longer kept.
        """
        if self._watched is None:
            raise TypeError(f"{self.resource_type} is not watched")

        async def read() -> Row | None:
            statement, arguments = self._bind(f"get_{self.field}", call, {"id": request.id})
            return await self._kit.database.fetchrow(call.organization_id, statement, *arguments)

        async def snapshot() -> Message:
            return self.fill(await read(), self._resource())

        user_id = only_user(call.caller, self._area)
        async for message in self._watched.follow(call.organization_id, user_id, request, snapshot):
            yield message

    async def insert(self, connection: Connection, call: Call, request: Any, **given: Any) -> Any:
        """Creates the resource of a request in a transaction; `given` are more values for its statement."""
        wanted: Any = getattr(request, self.field)
        statement, arguments = self._bind(f"create_{self.field}", call, {**self._values(wanted), **given})
        with refusing_what_breaks_rules(self.field):
            row = await connection.fetchrow(statement, *arguments)
        response = self._response(call, row)
        created = getattr(response, self.field)
        await self.record(connection, call, "create", getattr(created, self._key))
        self.announce(connection, CHANGE_TYPE_CREATED, created)
        await self._kit.answers.remember(connection, call, request, response)
        return response

    async def change(self, connection: Connection, call: Call, request: Any, **given: Any) -> Any:
        """Updates the resource of a request in a transaction; `given` are more values for its statement."""
        wanted, paths = getattr(request, self.field), changed_paths(request, getattr(request, self.field))
        resource_id = getattr(wanted, self._key)
        check_etag(await self.lock(connection, call, resource_id), wanted.etag)
        values = {**self._values(wanted), **given}
        statement, arguments = self._bind(f"update_{self.field}", call, values, paths)
        with refusing_what_breaks_rules(self.field):
            row = await connection.fetchrow(statement, *arguments)
        await self.record(connection, call, "update", resource_id, fields=paths)
        response = self._response(call, row)
        self.announce(connection, CHANGE_TYPE_UPDATED, getattr(response, self.field))
        return response

    async def remove(self, connection: Connection, call: Call, request: Any) -> Any:
        """Deletes the resource of a request in a transaction."""
        statement, arguments = self._bind(f"delete_{self.field}", call, {"id": request.id})
        with refusing_while_in_use(self.resource_type):
            found(await connection.fetchrow(statement, *arguments), self.resource_type)
        await self.record(connection, call, "delete", request.id)
        gone: Any = self._resource(id=request.id, organization_id=call.organization_id)
        self.announce(connection, CHANGE_TYPE_DELETED, gone)
        return self._responses[_method(call)]()

    async def lock(self, connection: Connection, call: Call, resource_id: str) -> Row:
        """Holds a resource as it is until the transaction ends, and returns what `lock_…` selects of it.

        Raises:
            NotFound: the organization has no such resource.
        """
        statement, arguments = self._bind(f"lock_{self.field}", call, {self._key: resource_id})
        return found(await connection.fetchrow(statement, *arguments), self.resource_type)

    async def apply(self, connection: Connection, call: Call, request: Any, **given: Any) -> Any:
        """Answers another verb than the standard ones by the statement of its name, in a transaction.

        The statement returns the resource; its parameters are fields of the request and what is `given`.

        Raises:
            NotFound: the statement returned no row.
        """
        verb = snake_case(_method(call))
        plain = value_reader(type(request))(request)
        statement, arguments = self._bind(verb, call, {**plain, **given})
        with refusing_what_breaks_rules():
            row = await connection.fetchrow(statement, *arguments)
        response = self._response(call, row)
        resource = getattr(response, self.field)
        await self.record(connection, call, verb.removesuffix(f"_{self.field}"), getattr(resource, self._key))
        self.announce(connection, CHANGE_TYPE_UPDATED, resource)
        await self._kit.answers.remember(connection, call, request, response)
        return response

    async def record(
        self, connection: Connection, call: Call, verb: str, resource_id: str, **details: object
    ) -> None:
        """Writes the audit log: who did what to which resource."""
        action = f"{self.resource_type}.{verb}"
        await self._kit.record(connection, call, action, self.resource_type, resource_id, **details)

    def announce(self, connection: Connection, change: ChangeType.ValueType, resource: Any) -> None:
        """Tells watchers of a change, once its transaction is committed."""
        if self._watched is not None:
            connection.when_committed(partial(self._watched.publish, change, resource))

    def fill(self, row: Row | None, resource: Resource) -> Resource:
        """Fills a resource from a row that must be there.

        Raises:
            NotFound: there is none.
        """
        return self._fill(found(row, self.resource_type), resource)

    def _response(self, call: Call, row: Row | None) -> Any:
        response: Any = self._responses[_method(call)]()
        self.fill(row, getattr(response, self.field))
        return response

    def _bind(
        self, name: str, call: Call, values: Mapping[str, Any], paths: list[str] | None = None
    ) -> tuple[LiteralString, list[Any]]:
        """A statement, complete, with its arguments in order."""
        statement: Any = self._statements.by_name[name]
        known = {
            **values,
            "organization_id": call.organization_id,
            "caller_user_id": call.caller.user_id,
            "caller_api_key_id": call.caller.api_key_id,
            "only_user_id": only_user(call.caller, self._area),
        }
        arguments = [known[parameter] for parameter in self._statements.parameters[name]]
        if paths is not None:
            changes = [f"{path} = ${len(arguments) + number}" for number, path in enumerate(paths, start=1)]
            changes.append("revision = revision + 1")
            statement = statement.replace("{changes}", ",\n    ".join(changes))
            arguments += [known[path] for path in paths]
        return statement, arguments


def _method(call: Call) -> str:
    return call.rpc.rpartition("/")[2]


def _page_field(fields: Iterable[Any]) -> str:
    (name,) = [str(field.name) for field in fields if field.is_repeated]
    return name


def _narrowing(fields: Iterable[Any]) -> tuple[str, ...]:
    return tuple(
        field.name for field in fields if field.name not in ("page_size", "page_token", "filter", "order_by")
    )
