"""`weft-server demo`: starts everything, ingests two real sources, and answers a question from the graph."""

import asyncio
from dataclasses import replace

from rich.console import Console
from rich.table import Table

from weft.graph.v1.graph_service_pb2 import (
    DIRECTION_INCOMING,
    GetGraphStatsRequest,
    GraphStats,
    ListNeighborsRequest,
    ListNodesRequest,
)
from weft.ingestion.v1.ingestion_service_pb2 import (
    INGESTION_STATUS_COMPLETED,
    IngestionJob,
    StartIngestionRequest,
)
from weft.source.v1.source_service_pb2 import (
    CreateSourceRequest,
    ListSourcesRequest,
    OpenapiSource,
    Source,
    SourceConfig,
    SqlSource,
)
from weft_client.client import WeftClient
from weft_client.contract import services
from weft_client.progress import JobProgress, job_progress
from weft_server.demo.contract_document import contract_document
from weft_server.prepare import ADMIN_KEY
from weft_server.settings import Settings
from weft_server.telemetry import configure_logs
from weft_server.up import running

ASKED_TABLE = "organizations"


async def demo(settings: Settings) -> int:
    """Shows the main job.

    Returns the exit code: 0 where both jobs completed and the question was answered.
    """
    console = Console()
    quiet = replace(settings, log_level="warning")
    configure_logs(quiet)
    console.print("Starting PostgreSQL, Neo4j, Redis, a server and a worker …")
    async with running(quiet) as weft:
        actual = weft.settings
        console.print(f"Serving on {actual.listen}.")
        api_key = (actual.data_dir / ADMIN_KEY).read_text().strip()
        async with WeftClient(actual.listen, api_key) as client:
            return await _show(client, actual, console)


async def _show(client: WeftClient, settings: Settings, console: Console) -> int:
    sources = [
        await _source(
            client, "weft-database", SourceConfig(sql=SqlSource(connection_url=settings.postgres_url))
        ),
        await _source(
            client,
            "weft-contract",
            SourceConfig(openapi=OpenapiSource(document=contract_document(services()))),
        ),
    ]
    with job_progress(console) as progress:
        jobs = await asyncio.gather(*(_ingest(client, source, progress) for source in sources))
    stats = (await client.graph.GetGraphStats(GetGraphStatsRequest())).stats
    console.print(_table(stats))
    answer = await _tables_that_reference(client, ASKED_TABLE)
    console.print(f"Which tables reference `{ASKED_TABLE}`? {', '.join(answer) or 'none'}.")
    completed = all(job is not None and job.status == INGESTION_STATUS_COMPLETED for job in jobs)
    return 0 if completed and answer else 1


async def _source(client: WeftClient, name: str, config: SourceConfig) -> Source:
    """The source of this name, created where an earlier demo has not done so."""
    known = await client.sources.ListSources(ListSourcesRequest(filter=f'name = "{name}"'))
    if known.sources:
        return known.sources[0]
    created = await client.sources.CreateSource(CreateSourceRequest(source=Source(name=name, config=config)))
    return created.source


async def _ingest(client: WeftClient, source: Source, progress: JobProgress) -> IngestionJob | None:
    started = await client.ingestion.StartIngestion(StartIngestionRequest(source_id=source.id))
    return await progress.follow(client.watch_job(started.job.id), source.name)


async def _tables_that_reference(client: WeftClient, name: str) -> list[str]:
    tables = await client.graph.ListNodes(ListNodesRequest(filter=f'label = "Table" AND name = "{name}"'))
    if not tables.nodes:
        return []
    neighbors = await client.graph.ListNeighbors(
        ListNeighborsRequest(
            node_id=tables.nodes[0].id,
            direction=DIRECTION_INCOMING,
            relationship_types=["DEPENDS_ON"],
            page_size=1000,
        )
    )
    return sorted({str(neighbor.node.properties["name"]) for neighbor in neighbors.neighbors})


def _table(stats: GraphStats) -> Table:
    table = Table("", "count", title="The graph holds")
    table.add_row("nodes", f"{stats.node_count:,}", style="bold")
    for label, count in sorted(stats.nodes_by_label.items()):
        table.add_row(f"  {label}", f"{count:,}")
    table.add_row("relationships", f"{stats.relationship_count:,}", style="bold")
    for kind, count in sorted(stats.relationships_by_type.items()):
        table.add_row(f"  {kind}", f"{count:,}")
    return table
