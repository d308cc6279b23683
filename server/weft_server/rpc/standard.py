"""The standard methods of a resource: Create, Get, List, Update and Delete, out of its statements.

A service whose resource has no rules of its own says nothing but

    self.create_sandbox = sandboxes.create

or `revoke_key = keys.perform` for another verb that is a single statement. One that has some writes a handler
that calls `insert`, `change`, `remove` or `apply` within its own transaction.
Statements bear the names of the handlers (`create_sandbox`, `list_sandboxes`) and name their parameters like
the fields of the resource (`:name`), beside `:organization_id`, `:caller_user_id`, `:caller_api_key_id` and
what the handler gives. Where a resource belongs to a user, its statements see that of `:only_user_id` alone
unless it is null (`rpc/ownership.py`). Besides those five, `lock_sandbox` returns the etag of a row that an
update holds. In an update, `{changes}` stands for the fields that the request changes; one that it empties
gets the default of its column.

Every server that starts has PostgreSQL look at these statements (`expected`), so that none meets a schema
that it was not written for.
"""

from collections.abc import AsyncGenerator, Awaitable, Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import Any, Generic, LiteralString, NamedTuple, Protocol, TypeVar

from google.protobuf.descriptor import MethodDescriptor, ServiceDescriptor
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
from weft_server.rpc.mapping import columns_of, row_mapper, value_reader
from weft_server.rpc.names import snake_case
from weft_server.rpc.ownership import only_user
from weft_server.rpc.pages import MAX_PAGE_BYTES, Listing, Page, PageTokens
from weft_server.rpc.repeat import Answers
from weft_server.rpc.resources import changed_paths, check_etag, found, key_of
from weft_server.stores.postgres import Connection, Database, Row
from weft_server.stores.statements import Expected, Statements

Resource = TypeVar("Resource", bound=Message)

_NOTHING: Mapping[str, Any] = {}


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
    resources: "list[Standard[Any]]" = field(default_factory=list)
    """Every resource that was composed with this kit."""


class Rpc(NamedTuple):
    """What is known of an RPC before it is called."""

    statement: str
    """Its name in snake case, which its statement bears."""
    response_type: type[Message]
    values: Callable[[Any, Mapping[str, Any]], dict[str, Any]]
    """Reads its request as parameters."""
    page: Any
    """Of a List: the field of the response that holds the page."""
    within: tuple[str, ...]
    """Of a List: the fields of the request that narrow it, such as a parent's id."""


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
        field: str = "",
        resource_type: str = "",
        leaving_out: Collection[str] = (),
        is_final: Callable[[Resource], bool] | None = None,
        on_change: Callable[[Resource], Awaitable[None]] | None = None,
        parts: Collection[str] = (),
    ) -> None:
        """The message gives the resource its name, `ingestion_job`, which its statements bear.

        `field` is how requests and responses call it, and `resource_type` how errors and the audit log do,
        where not by its name. Statements do not return the fields `leaving_out`: secrets, and what another
        store knows; `parts` are fields whose own fields are columns, as `row_mapper` has them. With
        `is_final` the resource can be watched, until it reaches a state of which that is true. `on_change`
        learns of each state that the resource was brought into, once it is committed.
        """
        self._kit = kit
        self._on_change = on_change
        self._statements = statements
        self._listing = listing
        self._fill = row_mapper(resource, leaving_out=leaving_out, parts=parts)
        self._columns = columns_of(resource, leaving_out=leaving_out, parts=parts)
        self._values = value_reader(resource)
        self._resource = resource
        self._area = service.file.package.split(".")[1]
        self._name = snake_case(resource.DESCRIPTOR.name)
        self.field = field or self._name
        self._key = key_of(resource.DESCRIPTOR)
        self.resource_type = resource_type or self._name
        self._rpcs = {f"/{service.full_name}/{method.name}": _rpc(method) for method in service.methods}
        self._watched: Watched | None = None
        if is_final is not None:
            (watch,) = (method for method in service.methods if method.name.startswith("Watch"))
            self._watched = kit.changes.watched(
                self.resource_type, self.field, GetMessageClass(watch.output_type), is_final
            )
        kit.resources.append(self)

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
        statement, arguments = self._bind_key("get", call, getattr(request, self._key))
        row = await self._kit.database.fetchrow(call.organization_id, statement, *arguments)
        return self._response(call, row)

    async def page(self, call: Call, request: Any) -> Any:
        """Answers a List. Parameters of its statement are fields of the request, such as a parent's id.

        Raises:
            InvalidField, InvalidPageToken: filter, order or page token are not of this list.
        """
        page, query, arguments = self._query(call, request)
        rows = await self._kit.database.fetch(call.organization_id, query, *arguments)
        return self._page_of(call, page, rows)

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

    async def perform(self, call: Call, request: Any) -> Any:
        """Answers another verb by the statement of its name, and nothing else. See `apply`."""
        async with self._kit.database.transaction(call.organization_id) as connection:
            return await self.apply(connection, call, request)

    async def watch(self, call: Call, request: Any) -> AsyncGenerator[Message | bytes, None]:
        """Answers a Watch: of one resource until its final state or, without an id, of all the caller sees.

        Raises:
            NotFound: the organization has no such resource.
            CursorExpired: what the client missed is no longer kept.
        """
        if self._watched is None:
            raise TypeError(f"{self.resource_type} is not watched")

        async def read() -> Row | None:
            statement, arguments = self._bind(
                f"get_{self._name}", call, {self._key: getattr(request, self._key)}
            )
            return await self._kit.database.fetchrow(call.organization_id, statement, *arguments)

        async def snapshot() -> Message:
            return self.fill(await read(), self._resource())

        owned = "user_id" in self._resource.DESCRIPTOR.fields_by_name
        user_id = only_user(call.caller, self._area) if owned else None
        async for message in self._watched.follow(call.organization_id, user_id, request, snapshot):
            yield message

    async def read(self, connection: Connection, call: Call, request: Any) -> Any:
        """Answers a Get in a transaction."""
        statement, arguments = self._bind_key("get", call, getattr(request, self._key))
        return self._response(call, await connection.fetchrow(statement, *arguments))

    async def read_page(self, connection: Connection, call: Call, request: Any) -> Any:
        """Answers a List in a transaction."""
        page, query, arguments = self._query(call, request)
        return self._page_of(call, page, await connection.fetch(query, *arguments))

    async def insert(
        self,
        connection: Connection,
        call: Call,
        request: Any,
        *,
        beside: Mapping[str, Any] = _NOTHING,
        **given: Any,
    ) -> Any:
        """Creates the resource of a request in a transaction; `given` are more values for its statement.

        `beside` are fields of the response beside the resource, such as a secret that is shown this once.
        """
        response: Any = self._rpcs[call.rpc].response_type(**beside)
        wanted, created = getattr(request, self.field), getattr(response, self.field)
        await self.add(connection, call, self.field, wanted, created, **given)
        await self._kit.answers.remember(connection, call, request, response)
        return response

    async def add(
        self, connection: Connection, call: Call, path: str, wanted: Any, created: Any, **given: Any
    ) -> None:
        """Creates a resource in a transaction and fills `created` with it; a batch does so with each.

        `path` is where the request has the `wanted` one.
        """
        values = self._values(wanted, given)
        statement, arguments = self._bind(f"create_{self._name}", call, values)
        with refusing_what_breaks_rules(path):
            self.fill(await connection.fetchrow(statement, *arguments), created)
        named = {"name": created.name} if "name" in values else {}
        await self.record(connection, call, "create", getattr(created, self._key), **named)
        self.announce(connection, CHANGE_TYPE_CREATED, created)

    async def change(
        self, connection: Connection, call: Call, request: Any, *, held: Row | None = None, **given: Any
    ) -> Any:
        """Updates the resource of a request in a transaction; `given` are more values for its statement.

        `held` is what `lock` returned, where the transaction holds the resource already.
        """
        wanted, paths = getattr(request, self.field), changed_paths(request, getattr(request, self.field))
        resource_id = getattr(wanted, self._key)
        check_etag(held or await self.lock(connection, call, resource_id), wanted.etag)
        values = self._values(wanted, given)
        statement, arguments = self._bind(f"update_{self._name}", call, values, paths)
        with refusing_what_breaks_rules(self.field):
            row = await connection.fetchrow(statement, *arguments)
        await self.record(connection, call, "update", resource_id, fields=paths)
        response = self._response(call, row)
        self.announce(connection, CHANGE_TYPE_UPDATED, getattr(response, self.field))
        return response

    async def remove(self, connection: Connection, call: Call, request: Any) -> Any:
        """Deletes the resource of a request in a transaction."""
        statement, arguments = self._bind(
            f"delete_{self._name}", call, {self._key: getattr(request, self._key)}
        )
        with refusing_while_in_use(self.resource_type):
            found(await connection.fetchrow(statement, *arguments), self.resource_type)
        await self.record(connection, call, "delete", request.id)
        if self._watched is not None:
            gone: Any = self._resource(id=request.id, organization_id=call.organization_id)
            self.announce(connection, CHANGE_TYPE_DELETED, gone)
        return self._rpcs[call.rpc].response_type()

    async def lock(self, connection: Connection, call: Call, resource_id: str) -> Row:
        """Holds a resource as it is until the transaction ends, and returns what `lock_…` selects of it.

        Raises:
            NotFound: the organization has no such resource.
        """
        statement, arguments = self._bind_key("lock", call, resource_id)
        return found(await connection.fetchrow(statement, *arguments), self.resource_type)

    async def apply(
        self,
        connection: Connection,
        call: Call,
        request: Any,
        change: ChangeType.ValueType = CHANGE_TYPE_UPDATED,
        **given: Any,
    ) -> Any:
        """Answers another verb than the standard ones by the statement of its name, in a transaction.

        The statement returns the resource; its parameters are fields of the request and what is `given`.
        `change` is what watchers are told.

        Raises:
            NotFound: the statement returned no row.
        """
        rpc = self._rpcs[call.rpc]
        statement, arguments = self._bind(rpc.statement, call, rpc.values(request, given))
        with refusing_what_breaks_rules():
            row = await connection.fetchrow(statement, *arguments)
        response = self._response(call, row)
        resource = getattr(response, self.field)
        resource_id = getattr(resource, self._key)
        await self.record(connection, call, rpc.statement.replace(f"_{self._name}", "", 1), resource_id)
        self.announce(connection, change, resource)
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
        if self._on_change is not None and change != CHANGE_TYPE_DELETED:
            connection.when_committed(partial(self._on_change, resource))

    async def tell(
        self,
        connection: Connection,
        call: Call,
        resource_id: str,
        change: ChangeType.ValueType = CHANGE_TYPE_UPDATED,
    ) -> None:
        """Tells watchers of a resource that something else has changed, or created, in the transaction."""
        statement, arguments = self._bind_key("get", call, resource_id)
        row = await connection.fetchrow(statement, *arguments)
        self.announce(connection, change, self.fill(row, self._resource()))

    def fill(self, row: Row | None, resource: Resource) -> Resource:
        """Fills a resource from a row that must be there.

        Raises:
            NotFound: there is none.
        """
        return self._fill(found(row, self.resource_type), resource)

    def expected(self) -> Iterator[Expected]:
        """The statements of the resource, as PostgreSQL should know them."""
        own = {f"{verb}_{self._name}" for verb in ("create", "get", "lock", "update", "delete")}
        whole = {f"{verb}_{self._name}" for verb in ("create", "get", "update")}
        lists = {
            rpc.statement
            for rpc in self._rpcs.values()
            if rpc.page is not None and rpc.page.message_type == self._resource.DESCRIPTOR
        }
        for name, text in self._statements.by_name.items():
            if name in lists:
                text, _ = self._listing.first_page().complete(text)  # noqa: PLW2901
            elif name not in own:
                continue
            yield Expected(
                f"{self._statements.path.name}: {name}",
                text.replace("{changes}", "revision = revision"),
                self._columns if name in whole | lists else frozenset(),
            )

    def _query(self, call: Call, request: Any) -> tuple[Page, str, list[Any]]:
        rpc = self._rpcs[call.rpc]
        given = {parent: getattr(request, parent) for parent in rpc.within}
        page = self._listing.page(request, call, self._kit.tokens, *given.values())
        statement, own_arguments = self._bind(rpc.statement, call, given)
        return page, *page.complete(statement, *own_arguments)

    def _page_of(self, call: Call, page: Page, rows: list[Row]) -> Any:
        response_type, field = self._rpcs[call.rpc].response_type, self._rpcs[call.rpc].page.name
        response: Any = response_type()
        add = getattr(response, field).add
        taken = size = 0
        for row in page.rows(rows):
            taken, size = taken + 1, size + self._fill(row, add()).ByteSize()
            if size > MAX_PAGE_BYTES:
                break
        response.next_page_token = page.next_token(rows, taken)
        return response

    def _response(self, call: Call, row: Row | None, beside: Mapping[str, Any] = _NOTHING) -> Any:
        response: Any = self._rpcs[call.rpc].response_type(**beside)
        self.fill(row, getattr(response, self.field))
        return response

    def _bind_key(self, verb: str, call: Call, key: str) -> tuple[LiteralString, list[Any]]:
        return self._bind(f"{verb}_{self._name}", call, {self._key: key})

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
            changes = ",\n    ".join(self._changes(paths, known, arguments))
            statement = statement.replace("{changes}", changes)
        return statement, arguments

    def _changes(self, paths: list[str], known: Mapping[str, Any], arguments: list[Any]) -> Iterator[str]:
        """The assignments of an update, whose arguments join those of its statement."""
        for path in paths:
            column = self._listing.column(path)
            if known[path] is None:
                yield f"{column} = default"
            else:
                arguments.append(known[path])
                yield f"{column} = ${len(arguments)}"
        yield "revision = revision + 1"


def _rpc(method: MethodDescriptor) -> Rpc:
    lists = method.name.startswith("List")
    return Rpc(
        snake_case(method.name),
        GetMessageClass(method.output_type),
        value_reader(GetMessageClass(method.input_type)),
        _page(method.output_type.fields) if lists else None,
        _narrowing(method.input_type.fields) if lists else (),
    )


def _page(fields: Iterable[Any]) -> Any:
    (page,) = [field for field in fields if field.is_repeated]
    return page


def _narrowing(fields: Iterable[Any]) -> tuple[str, ...]:
    return tuple(
        field.name for field in fields if field.name not in ("page_size", "page_token", "filter", "order_by")
    )
