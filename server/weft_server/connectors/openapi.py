"""The OpenAPI connector: the endpoints and schemas of an HTTP API as nodes and relationships.

openapi_fetch.py gets the document, openapi_document.py parses it and openapi_records.py reads it. The last
two run in a thread, since a document of 10 MB keeps a processor busy for seconds. docs/connectors.md lists
the labels, properties and relationships.
"""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Sequence
from itertools import islice
from typing import ClassVar

from weft.source.v1.source_service_pb2 import OpenapiSource
from weft_server.connectors.base import ConfigInvalid, Connector, Node, Record, SourceFailed, Stage, Survey
from weft_server.connectors.openapi_document import parse_document
from weft_server.connectors.openapi_fetch import fetch, shown
from weft_server.connectors.openapi_records import ApiReader

STAGE = "document"
RECORDS_PER_STEP = 1000
"""How many records are made in the thread before the event loop takes them."""


class OpenApiConnector(Connector[OpenapiSource]):
    """Reads OpenAPI 3.0 and 3.1 and Swagger 2.0 documents, given as they are or by a URL."""

    source_type: ClassVar[str] = "openapi"
    display_name: ClassVar[str] = "OpenAPI document"
    description: ClassVar[str] = (
        "Endpoints, schemas and security schemes of an HTTP API that has an OpenAPI document."
    )
    node_labels: ClassVar[Sequence[str]] = ("API", "APIEndpoint", "APISchema", "APISecurityScheme")
    relationship_types: ClassVar[Sequence[str]] = ("PART_OF", "USES", "DEPENDS_ON")

    def __init__(self, connect_timeout: float = 5.0, fetch_timeout: float = 30.0) -> None:
        """Sets how many seconds a connection and the whole fetch of a URL may take."""
        self._connect_timeout = connect_timeout
        self._fetch_timeout = fetch_timeout

    async def survey(self, config: OpenapiSource) -> Survey:
        """Reads the document once. See `Connector.survey`."""
        raw = await self._document(config)
        return await asyncio.to_thread(_survey, raw, _target(config))

    async def extract(self, config: OpenapiSource, stage: str) -> AsyncIterator[Record]:
        """Reads the only stage there is, so that a URL is fetched once. See `Connector.extract`."""
        if stage != STAGE:
            raise SourceFailed(f"The OpenAPI connector has no stage {stage!r}.")
        reader = await asyncio.to_thread(_reader, await self._document(config))
        records = reader.records()
        while step := await asyncio.to_thread(list, islice(records, RECORDS_PER_STEP)):
            for record in step:
                yield record

    async def _document(self, config: OpenapiSource) -> bytes:
        match config.WhichOneof("location"):
            case "document":
                return config.document.encode()
            case "url":
                return await fetch(
                    config.url, config.bearer_token, self._connect_timeout, self._fetch_timeout
                )
            case _:
                raise ConfigInvalid("Neither a URL nor a document is given.", field="url")


def _target(config: OpenapiSource) -> str:
    return shown(config.url) if config.WhichOneof("location") == "url" else "inline document"


def _reader(raw: bytes) -> ApiReader:
    return ApiReader(parse_document(raw))


def _survey(raw: bytes, target: str) -> Survey:
    reader = _reader(raw)
    labels: Counter[str] = Counter()
    records = 0
    for record in reader.records():
        records += 1
        if isinstance(record, Node):
            labels.update(record.labels)
    return Survey(
        target=target,
        product=reader.product,
        stages=[Stage(STAGE, records)],
        expected_nodes={label: labels[label] for label in OpenApiConnector.node_labels},
        warnings=reader.warnings(),
    )
