"""The main job on real stores: a source goes in, a graph comes out, and a watcher sees it happen."""

from uuid import uuid4

from tests.conftest import Weft
from weft.graph.v1.graph_service_pb2 import GetGraphStatsRequest, ListNodesRequest
from weft.ingestion.v1.ingestion_service_pb2 import (
    INGESTION_EVENT_TYPE_COMPLETED,
    INGESTION_STATUS_COMPLETED,
    IngestionEvent,
    IngestionJob,
    StartIngestionRequest,
)
from weft.source.v1.source_service_pb2 import CreateSourceRequest, Source, SourceConfig, SqlSource


async def sql_source(weft: Weft, url: str, *schemas: str) -> Source:
    config = SourceConfig(sql=SqlSource(connection_url=url, schemas=schemas))
    created = await weft.client.sources.CreateSource(
        CreateSourceRequest(source=Source(name="shop", config=config), request_id=str(uuid4()))
    )
    return created.source


async def ingest(weft: Weft, source: Source) -> IngestionJob:
    started = await weft.client.ingestion.StartIngestion(StartIngestionRequest(source_id=source.id))
    job = started.job
    events: list[IngestionEvent] = []
    async for update in weft.client.watch_job(started.job.id):
        events += update.events
        if update.HasField("job"):
            job = update.job
    assert events[-1].type == INGESTION_EVENT_TYPE_COMPLETED, job.error
    return job


async def test_a_source_becomes_a_graph_and_a_second_run_changes_nothing(weft: Weft, worker: str) -> None:
    source = await sql_source(weft, weft.settings.postgres_url, "public")
    first = await ingest(weft, source)
    assert first.status == INGESTION_STATUS_COMPLETED
    assert first.nodes_created > 100
    assert first.relationships_created > 100
    second = await ingest(weft, source)
    assert second.records_processed == first.records_processed
    assert (second.nodes_created, second.nodes_updated, second.relationships_created) == (0, 0, 0)
    stats = (await weft.client.graph.GetGraphStats(GetGraphStatsRequest())).stats
    assert stats.node_count == first.nodes_created
    assert stats.relationship_count == first.relationships_created
    tables = await weft.client.graph.ListNodes(
        ListNodesRequest(filter='label = "Table" AND name = "organizations"')
    )
    assert len(tables.nodes) == 1
