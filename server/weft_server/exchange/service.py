"""ExchangeService: the documents of other systems, in and out again."""

from collections.abc import AsyncGenerator, Iterable
from typing import Any, NamedTuple

import orjson

from weft.exchange.v1.exchange_service_pb2 import (
    DESCRIPTOR,
    DOCUMENT_STATUS_CREATED,
    DOCUMENT_STATUS_REFUSED,
    DOCUMENT_STATUS_SKIPPED,
    DOCUMENT_STATUS_UNCHANGED,
    DOCUMENT_STATUS_UPDATED,
    Document,
    DocumentResult,
    ExportDocumentsRequest,
    ExportDocumentsResponse,
    ImportDocumentsRequest,
    ImportDocumentsResponse,
)
from weft_server.exchange.form import restored, said
from weft_server.exchange.gofannon import COLLECTIONS, Values
from weft_server.exchange.reading import Problem, Reader
from weft_server.exchange.store import Store
from weft_server.rpc.caller import Call
from weft_server.rpc.constraints import refusing_what_breaks_rules
from weft_server.rpc.errors import InvalidField, Violation, WeftError
from weft_server.rpc.service import Service
from weft_server.rpc.standard import Kit
from weft_server.stores.postgres import Connection, Row
from weft_server.stores.secrets import Secrets
from weft_server.stores.statements import statements_beside

_SQL = statements_beside(__file__, "documents.sql")

_FIRST_ID = "00000000-0000-0000-0000-000000000000"
_ROWS = 100
_PIECE_BYTES = 1_000_000
_MOST_PROBLEMS = 100


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

    def __init__(self, kit: Kit, secrets: Secrets) -> None:
        self._database = kit.database
        self._record = kit.record
        self._secrets = secrets

    async def import_documents(self, call: Call, request: ImportDocumentsRequest) -> ImportDocumentsResponse:
        results = [DocumentResult() for _ in request.documents]
        order = list(COLLECTIONS)
        numbers = [number for number, each in enumerate(request.documents) if each.collection in order]
        numbers.sort(key=lambda number: order.index(request.documents[number].collection))
        for number in set(range(len(results))) - set(numbers):
            _refuse(results[number], [Problem("", f"is in none of the collections {', '.join(order)}")])
        try:
            async with self._database.transaction(call.organization_id) as connection:
                for number in numbers:
                    await self._import(connection, call, request.documents[number], results[number])
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
        unknown = [name for name in request.collections if name not in COLLECTIONS]
        if unknown:
            words = f"must be among {', '.join(COLLECTIONS)}"
            raise InvalidField([Violation("collections", words)])
        piece, size = ExportDocumentsResponse(), 0
        for collection in COLLECTIONS:
            if request.collections and collection not in request.collections:
                continue
            async for row in self._rows(call, collection):
                json = orjson.dumps(_document(collection, row)).decode()
                if len(piece.documents) == _ROWS or (size and size + len(json) > _PIECE_BYTES):
                    yield piece
                    piece, size = ExportDocumentsResponse(), 0
                piece.documents.append(Document(collection=collection, json=json))
                size += len(json)
        if piece.documents:
            yield piece

    async def _rows(self, call: Call, collection: str) -> AsyncGenerator[Row, None]:
        after = _FIRST_ID
        while True:
            # A slow client holds no transaction open.
            async with self._database.transaction(call.organization_id) as connection:
                store = Store(connection, self._secrets, call.organization_id)
                rows = await store.page(collection, after, _ROWS)
            for row in rows:
                yield row
            if len(rows) < _ROWS:
                return
            after = rows[-1]["id"]

    async def _import(
        self, connection: Connection, call: Call, document: Document, result: DocumentResult
    ) -> None:
        """Imports one document, or leaves nothing of it but why it was refused."""
        try:
            read = _read(document)
            async with connection.transaction():
                with refusing_what_breaks_rules():
                    await self._store(connection, call, document.collection, read, result)
        except _Refused as refused:
            _refuse(result, refused.problems)
        except InvalidField as error:
            _refuse(result, [Problem(*violation) for violation in error.violations])
        except WeftError as error:
            _refuse(result, [Problem(error.metadata.get("field", ""), error.message)])

    async def _store(
        self, connection: Connection, call: Call, collection: str, read: _Read, result: DocumentResult
    ) -> None:
        store = Store(connection, self._secrets, call.organization_id)
        found = await store.find(collection, read.key)
        current = await store.read(collection, found) if found is not None else None
        if current is not None and not read.has_secrets and _document(collection, current) == read.kept:
            result.status, result.id = DOCUMENT_STATUS_UNCHANGED, current["id"]
            return
        result.id = await store.store(collection, read.key, current, read.values)
        result.status = DOCUMENT_STATUS_CREATED if current is None else DOCUMENT_STATUS_UPDATED
        row = await store.read(collection, result.id)
        await connection.execute(
            _SQL.keep_document,
            call.organization_id,
            collection,
            result.id,
            orjson.dumps(read.kept).decode(),
            orjson.dumps(COLLECTIONS[collection].write(row)).decode(),
        )
        await self._record(connection, call, "document.import", collection, result.id)


def _require_all(request: ImportDocumentsRequest, results: Iterable[DocumentResult]) -> None:
    if request.all_or_nothing and any(map(_is_refused, results)):
        raise _NotAll


def _read(document: Document) -> _Read:
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
    collection = COLLECTIONS[document.collection]
    problems: list[Problem] = []
    reader = Reader(content, problems)
    key = reader.text("_id", required=True)
    values = collection.read(reader)
    if problems or key is None:
        raise _Refused(problems)
    kept = {name: value for name, value in content.items() if name not in collection.secret}
    return _Read(key, values, kept, has_secrets=any(content.get(name) for name in collection.secret))


def _document(collection: str, row: Row) -> Any:
    """A resource as a document, in the form that it was imported in, if it was."""
    now = COLLECTIONS[collection].write(row)
    if row["document"] is None:
        return said(now)
    return restored(orjson.loads(row["document"]), orjson.loads(row["resource"]), now)


def _refuse(result: DocumentResult, problems: Iterable[Problem]) -> None:
    result.status, result.id = DOCUMENT_STATUS_REFUSED, ""
    for path, description in list(problems)[:_MOST_PROBLEMS]:
        result.problems.add(path=path, description=description)


def _is_refused(result: DocumentResult) -> bool:
    return result.status == DOCUMENT_STATUS_REFUSED
