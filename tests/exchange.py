"""What tests of the exchange share: documents in, and out again."""

import json
from collections.abc import Iterable
from typing import Any

from weft.exchange.v1.exchange_service_pb2 import (
    Document,
    DocumentResult,
    DocumentStatus,
    ExportDocumentsRequest,
    ImportDocumentsRequest,
    System,
)

Documents = list[tuple[str, dict[str, Any]]]


async def import_all(
    exchange: Any, system: System.ValueType, documents: Documents, *, all_or_nothing: bool = False
) -> list[DocumentResult]:
    """Imports documents in one request."""
    request = ImportDocumentsRequest(
        system=system,
        documents=[
            Document(collection=collection, json=json.dumps(document)) for collection, document in documents
        ],
        all_or_nothing=all_or_nothing,
    )
    return list((await exchange.ImportDocuments(request)).results)


async def export_all(exchange: Any, system: System.ValueType, *collections: str) -> Documents:
    """Exports collections, or all of them."""
    request = ExportDocumentsRequest(system=system, collections=collections)
    return [
        (document.collection, json.loads(document.json))
        async for piece in exchange.ExportDocuments(request)
        for document in piece.documents
    ]


def statuses(results: Iterable[DocumentResult]) -> list[str]:
    """What became of documents, in words."""
    return [DocumentStatus.Name(each.status).removeprefix("DOCUMENT_STATUS_").lower() for each in results]
