"""ExchangeService: the documents of other systems, in and out again."""

from collections.abc import AsyncGenerator, Callable, Iterable
from typing import Any, NamedTuple

import orjson

from weft.common.v1.change_type_pb2 import CHANGE_TYPE_CREATED, CHANGE_TYPE_UPDATED
from weft.exchange.v1.exchange_service_pb2 import (
    DESCRIPTOR,
    DOCUMENT_STATUS_CREATED,
    DOCUMENT_STATUS_REFUSED,
    DOCUMENT_STATUS_SKIPPED,
    DOCUMENT_STATUS_UNCHANGED,
    DOCUMENT_STATUS_UPDATED,
    SYSTEM_GOFANNON,
    SYSTEM_OTONIX,
    Document,
    DocumentResult,
    ExportDocumentsRequest,
    ExportDocumentsResponse,
    ImportDocumentsRequest,
    ImportDocumentsResponse,
)
from weft.fleet.v1.agent_service_pb2 import Agent
from weft_server.exchange import gofannon, otonix
from weft_server.exchange.form import restored, said
from weft_server.exchange.gofannon_store import GofannonStore
from weft_server.exchange.otonix_store import OtonixStore
from weft_server.exchange.reading import Problem, Reader, camel_case
from weft_server.exchange.store import Store
from weft_server.exchange.systems import Collections, Values
from weft_server.rpc.caller import Call
from weft_server.rpc.constraints import refusing_what_breaks_rules
from weft_server.rpc.errors import InvalidField, Violation, WeftError
from weft_server.rpc.service import Service
from weft_server.rpc.standard import Kit, Standard
from weft_server.stores.postgres import Connection, Row
from weft_server.stores.secrets import Secrets
from weft_server.stores.statements import statements_beside

_SQL = statements_beside(__file__, "documents.sql")

_FIRST_ID = "00000000-0000-0000-0000-000000000000"
_ROWS = 100
_PIECE_BYTES = 1_000_000
_MOST_PROBLEMS = 100


class _System(NamedTuple):
    """Another system, and what is its own of the exchange."""

    name: str
    collections: Collections
    store: type[Store]
    read_key: Callable[[Reader], str | None]
    spelled: Callable[[str], str]
    """How it spells the name of a field."""


_SYSTEMS = {
    SYSTEM_GOFANNON: _System(
        "gofannon", gofannon.COLLECTIONS, GofannonStore, gofannon.read_key, spelled=lambda name: name
    ),
    SYSTEM_OTONIX: _System("otonix", otonix.COLLECTIONS, OtonixStore, otonix.read_key, spelled=camel_case),
}


class _Read(NamedTuple):
    """A document that was read: its key, what it says, and itself without secrets."""

    key: str
    values: Values
    kept: dict[str, Any]
    has_secrets: bool


class _Refused(Exception):
    """A document cannot be imported."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        super().__init__()
        self.problems = list(problems)


class _NotAll(Exception):
    """Not all documents can be imported, but all were wanted; the transaction must roll back."""


class ExchangeService(Service):
    """Answers `weft.exchange.v1.ExchangeService`."""

    descriptor = DESCRIPTOR.services_by_name["ExchangeService"]

    def __init__(self, kit: Kit, secrets: Secrets, fleet_agents: Standard[Agent]) -> None:
        self._database = kit.database
        self._record = kit.record
        self._secrets = secrets
        self._watched = {("otonix", "agents"): fleet_agents}

    async def import_documents(self, call: Call, request: ImportDocumentsRequest) -> ImportDocumentsResponse:
        system = _SYSTEMS[request.system]
        results = [DocumentResult() for _ in request.documents]
        order = list(system.collections)
        numbers = [number for number, each in enumerate(request.documents) if each.collection in order]
        numbers.sort(key=lambda number: order.index(request.documents[number].collection))
        for number in set(range(len(results))) - set(numbers):
            _refuse(results[number], [Problem("", f"is in none of the collections {', '.join(order)}")])
        try:
            async with self._database.transaction(call.organization_id) as connection:
                for number in numbers:
                    await self._import(connection, call, system, request.documents[number], results[number])
                _require_all(request, results)
        except _NotAll:
            for result in results:
                if not _is_refused(result):
                    result.status = DOCUMENT_STATUS_SKIPPED
                    result.id = ""
        return ImportDocumentsResponse(results=results)

    async def export_documents(
        self, call: Call, request: ExportDocumentsRequest
    ) -> AsyncGenerator[ExportDocumentsResponse, None]:
        system = _SYSTEMS[request.system]
        unknown = [name for name in request.collections if name not in system.collections]
        if unknown:
            words = f"must be among {', '.join(system.collections)}"
            raise InvalidField([Violation("collections", words)])
        piece, size = ExportDocumentsResponse(), 0
        for collection in system.collections:
            if request.collections and collection not in request.collections:
                continue
            async for row in self._rows(call, system, collection):
                json = orjson.dumps(_document(system, collection, row)).decode()
                if len(piece.documents) == _ROWS or (size and size + len(json) > _PIECE_BYTES):
                    yield piece
                    piece, size = ExportDocumentsResponse(), 0
                piece.documents.append(Document(collection=collection, json=json))
                size += len(json)
        if piece.documents:
            yield piece

    async def _rows(self, call: Call, system: _System, collection: str) -> AsyncGenerator[Row, None]:
        after = _FIRST_ID
        while True:
            # A slow client holds no transaction open.
            async with self._database.transaction(call.organization_id) as connection:
                store = system.store(connection, self._secrets, call.organization_id)
                rows = await store.page(collection, after, _ROWS)
            for row in rows:
                yield row
            if len(rows) < _ROWS:
                return
            after = rows[-1]["id"]

    async def _import(
        self, connection: Connection, call: Call, system: _System, document: Document, result: DocumentResult
    ) -> None:
        """Imports one document, or leaves nothing of it but why it was refused."""
        try:
            read = _read(system, document)
            async with connection.transaction():
                with refusing_what_breaks_rules():
                    await self._store(connection, call, system, document.collection, read, result)
        except _Refused as refused:
            _refuse(result, refused.problems)
        except InvalidField as error:
            violations = error.violations
            _refuse(result, [Problem(system.spelled(field), words) for field, words in violations])
        except WeftError as error:
            _refuse(result, [Problem(system.spelled(error.metadata.get("field", "")), error.message)])
        else:
            await self._tell(connection, call, system, document.collection, result)

    async def _store(
        self,
        connection: Connection,
        call: Call,
        system: _System,
        collection: str,
        read: _Read,
        result: DocumentResult,
    ) -> None:
        store = system.store(connection, self._secrets, call.organization_id)
        found = await store.find(collection, read.key)
        current = await store.read(collection, found) if found is not None else None
        if (
            current is not None
            and _document(system, collection, current) == read.kept
            and (not read.has_secrets or store.knows_secrets(collection, current, read.values))
        ):
            result.status, result.id = DOCUMENT_STATUS_UNCHANGED, current["id"]
            return
        result.id = await store.store(collection, read.key, current, read.values)
        result.status = DOCUMENT_STATUS_CREATED if current is None else DOCUMENT_STATUS_UPDATED
        row = await store.read(collection, result.id)
        await connection.execute(
            _SQL.keep_document,
            call.organization_id,
            system.name,
            collection,
            result.id,
            orjson.dumps(read.kept).decode(),
            orjson.dumps(system.collections[collection].write(row)).decode(),
        )
        await self._record(connection, call, "document.import", collection, result.id, system=system.name)

    async def _tell(
        self, connection: Connection, call: Call, system: _System, collection: str, result: DocumentResult
    ) -> None:
        """Tells watchers, where there may be some, of a resource that was stored."""
        watched = self._watched.get((system.name, collection))
        if watched is not None and result.status != DOCUMENT_STATUS_UNCHANGED:
            created = result.status == DOCUMENT_STATUS_CREATED
            change = CHANGE_TYPE_CREATED if created else CHANGE_TYPE_UPDATED
            await watched.tell(connection, call, result.id, change)


def _require_all(request: ImportDocumentsRequest, results: Iterable[DocumentResult]) -> None:
    if request.all_or_nothing and any(map(_is_refused, results)):
        raise _NotAll


def _read(system: _System, document: Document) -> _Read:
    """Reads a document.

    Raises:
        _Refused: it is not what a document of its collection has to be.
    """
    try:
        content = orjson.loads(document.json)
    except orjson.JSONDecodeError as error:
        raise _Refused([Problem("", f"is not JSON: {error}"[:600])]) from None
    if "\\u0000" in document.json:
        raise _Refused([Problem("", "must not hold the character U+0000")])
    collection = system.collections[document.collection]
    problems: list[Problem] = []
    reader = Reader(content, problems)
    key = system.read_key(reader)
    values = collection.read(reader)
    if problems or key is None:
        raise _Refused(problems)
    kept = {name: value for name, value in content.items() if name not in collection.secret}
    return _Read(key, values, kept, has_secrets=any(content.get(name) for name in collection.secret))


def _document(system: _System, collection: str, row: Row) -> Any:
    """A resource as a document, in the form that it was imported in, if it was."""
    now = system.collections[collection].write(row)
    if row["document"] is None:
        return said(now)
    return restored(orjson.loads(row["document"]), orjson.loads(row["resource"]), now)


def _refuse(result: DocumentResult, problems: Iterable[Problem]) -> None:
    result.status, result.id = DOCUMENT_STATUS_REFUSED, ""
    for path, description in list(problems)[:_MOST_PROBLEMS]:
        result.problems.add(path=path, description=description)


def _is_refused(result: DocumentResult) -> bool:
    return result.status == DOCUMENT_STATUS_REFUSED
