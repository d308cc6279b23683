"""What tests of several modules do: create sources, run jobs, meet refusals, wait for conditions."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from time import monotonic
from typing import Any
from uuid import uuid4

import grpc
import pytest

from weft.ingestion.v1.ingestion_service_pb2 import (
    CancelIngestionJobRequest,
    GetIngestionJobRequest,
    IngestionJob,
    StartIngestionRequest,
)
from weft.source.v1.source_service_pb2 import (
    CreateSourceRequest,
    OpenapiSource,
    Source,
    SourceConfig,
    SqlSource,
)
from weft_client.client import WeftClient
from weft_client.errors import WeftError

PATIENCE_SECONDS = 60.0
"""How long a condition may take to come about on a busy machine."""


async def refusal(call: Awaitable[object]) -> WeftError:
    """The error that a call is refused with."""
    with pytest.raises(grpc.aio.AioRpcError) as refused:
        await call
    return WeftError.of(refused.value)


async def eventually(condition: Callable[[], Awaitable[bool]], within: float = PATIENCE_SECONDS) -> None:
    """Waits for a condition to come about."""
    deadline = monotonic() + within
    while not await condition():
        assert monotonic() < deadline, "the condition did not come about"
        await asyncio.sleep(0.02)


def openapi_document(*paths: str, title: str = "shop") -> str:
    """An OpenAPI document with a GET at each path."""
    operation = {"get": {"responses": {"200": {"description": "found"}}}}
    return json.dumps(
        {
            "openapi": "3.1.0",
            "info": {"title": title, "version": "1"},
            "paths": dict.fromkeys(paths, operation),
        }
    )


def openapi_config(*paths: str) -> SourceConfig:
    """A config that needs nothing outside of itself."""
    return SourceConfig(openapi=OpenapiSource(document=openapi_document(*paths)))


def sql_config(url: str, *schemas: str) -> SourceConfig:
    """A config of a PostgreSQL database."""
    return SourceConfig(sql=SqlSource(connection_url=url, schemas=schemas))


async def create_source(client: WeftClient, config: SourceConfig, **fields: Any) -> Source:
    """Creates a source named `shop` unless the fields say otherwise."""
    wanted = Source(**{"name": "shop", **fields}, config=config)
    created = await client.sources.CreateSource(CreateSourceRequest(source=wanted, request_id=str(uuid4())))
    return created.source


async def start(client: WeftClient, source: Source) -> IngestionJob:
    """Starts a job of a source and returns it, pending."""
    started = await client.ingestion.StartIngestion(StartIngestionRequest(source_id=source.id))
    return started.job


async def read_job(client: WeftClient, job: IngestionJob) -> IngestionJob:
    """Reads a job as it is."""
    return (await client.ingestion.GetIngestionJob(GetIngestionJobRequest(id=job.id))).job


async def cancel(client: WeftClient, job: IngestionJob) -> IngestionJob:
    """Cancels a job and returns it, cancelled."""
    cancelled = await client.ingestion.CancelIngestionJob(CancelIngestionJobRequest(id=job.id))
    return cancelled.job


async def ended(client: WeftClient, job: IngestionJob) -> IngestionJob:
    """Watches a job to its end and returns it as it ended."""
    async with asyncio.timeout(PATIENCE_SECONDS):
        async for update in client.watch_job(job.id):
            if update.HasField("job"):
                job = update.job
    return job


async def ingest(client: WeftClient, source: Source) -> IngestionJob:
    """Runs a job of a source to its end."""
    return await ended(client, await start(client, source))


Graph = dict[str, dict[Any, Any]]


async def graph_of(client: WeftClient, source: Source) -> Graph:
    """What the graph holds of a source, ids and all else by the source's own keys."""
    prefix = f"{source.organization_id}/{source.id}/"
    graph: Graph = {"nodes": {}, "relationships": {}}
    async for piece in client.export_graph(source.id):
        for node in piece.nodes:
            graph["nodes"][node.id.removeprefix(prefix)] = sorted(node.labels), dict(node.properties)
        for relationship in piece.relationships:
            ends = relationship.start_node_id, relationship.end_node_id
            start_key, end_key = (end.removeprefix(prefix) for end in ends)
            identity = start_key, relationship.type, end_key
            assert identity not in graph["relationships"], "twice in the graph"
            graph["relationships"][identity] = dict(relationship.properties)
    return graph
