"""Ingesting 100,000 nodes and as many relationships, and the same source again, unchanged.

The source is a PostgreSQL database of 4,000 tables with 24 columns each, read by the SQL connector. Weft's
time runs from StartIngestion, over gRPC, to the event that says completed: durable steps, extraction,
hashing, fenced writes, clean-up, counting, events for a watcher. The peer is a loop of `UNWIND … MERGE` with
the official driver on the same warm Neo4j; it has the same rows in memory before its clock starts, which
favours it. Both write into a graph without the source, taking turns; nothing is pinned.
"""

import asyncio
from time import perf_counter
from typing import NamedTuple

from bench import machine
from bench.deployment import Deployment
from bench.measure import Finding, Plan, compared
from bench.program import Program, answer_of
from bench.tables import create_tables, tables_for
from weft.ingestion.v1.ingestion_service_pb2 import (
    GetIngestionJobRequest,
    IngestionJob,
    IngestionStatus,
    StartIngestionRequest,
)
from weft.source.v1.source_service_pb2 import CreateSourceRequest, DeleteSourceRequest, Source
from weft_client import WeftClient
from weft_server.stores.neo4j import Graph

_COUNT_LEFT = """
    RETURN count { (:Entity {_source_id: $id}) } + count { (:IngestionChunk {_source_id: $id}) } AS left
"""


class Ingested(NamedTuple):
    """A completed job, what it took from start to the news of its end, and what the worker computed."""

    job: IngestionJob
    seconds: float
    worker_cpu_seconds: float

    @property
    def records_per_second(self) -> float:
        return self.job.records_processed / self.seconds

    def as_dict(self) -> dict[str, float]:
        return {
            "seconds": self.seconds,
            "worker_cpu_seconds": self.worker_cpu_seconds,
            "records": self.job.records_processed,
        }


async def run(deployment: Deployment, plan: Plan) -> list[Finding]:
    """Measures."""
    url = await create_tables(deployment.settings.postgres_url, tables_for(plan.of(100_000, 10_000)))
    rounds: list[tuple[Ingested, Ingested, dict[str, float]]] = []
    async with (
        deployment.serving(cores=machine.ALL_CORES),
        deployment.working() as worker,
        deployment.client(await deployment.new_tenant()) as client,
    ):
        # A cold Java runtime takes several times as long, and its compiler is at work for three rounds.
        for _ in range(plan.of(3, 1)):
            await _first_and_again(deployment, client, worker, url)
            await _peer(deployment, url)
        for number in range(plan.of(5, 2)):
            if number % 2:
                peer = await _peer(deployment, url)
                first, again = await _first_and_again(deployment, client, worker, url)
            else:
                first, again = await _first_and_again(deployment, client, worker, url)
                peer = await _peer(deployment, url)
            written = (first.job.nodes_created, first.job.relationships_created)
            assert written == (peer["nodes"], peer["relationships"]), (written, peer)
            rounds.append((first, again, peer))
    job = rounds[0][0].job
    first_rates = [first.records_per_second for first, _, _ in rounds]
    peer_rates = [(peer["nodes"] + peer["relationships"]) / peer["seconds"] for _, _, peer in rounds]
    return [
        compared(
            f"Ingesting {job.nodes_created:,} nodes and {job.relationships_created:,} relationships",
            "records/s",
            first_rates,
            "bare driver loop",
            peer_rates,
            at_least=0.8,
            rounds=[
                {"first": first.as_dict(), "again": again.as_dict(), "peer": peer}
                for first, again, peer in rounds
            ],
        ),
        compared(
            "The same source again, unchanged",
            "records/s",
            [again.records_per_second for _, again, _ in rounds],
            "its first run",
            first_rates,
            at_least=3.0,
        ),
    ]


async def create_source(client: WeftClient, url: str) -> str:
    """Creates a source that reads a database, and returns its id."""
    wanted = Source(name="tables")
    wanted.config.sql.connection_url = url
    response = await client.sources.CreateSource(CreateSourceRequest(source=wanted))
    return str(response.source.id)


async def ingest(client: WeftClient, worker: Program, source_id: str) -> Ingested:
    """Runs a job to its end, watching it."""
    computed, started = worker.cpu_seconds(), perf_counter()
    response = await client.ingestion.StartIngestion(StartIngestionRequest(source_id=source_id))
    async for _ in client.watch_job(response.job.id):
        pass
    seconds = perf_counter() - started
    answer = await client.ingestion.GetIngestionJob(GetIngestionJobRequest(id=response.job.id))
    assert answer.job.status == IngestionStatus.INGESTION_STATUS_COMPLETED, answer.job
    return Ingested(answer.job, seconds, worker.cpu_seconds() - computed)


async def delete_source(deployment: Deployment, client: WeftClient, source_id: str) -> None:
    """Deletes a source and waits until nothing of it is left in the graph."""
    await client.sources.DeleteSource(DeleteSourceRequest(id=source_id))
    graph = Graph.connect(deployment.settings.neo4j_url)
    try:
        left = 1
        while left:
            await asyncio.sleep(0.5)
            (record,) = await graph.read(_COUNT_LEFT, id=source_id)
            left = record["left"]
    finally:
        await graph.close()


async def _first_and_again(
    deployment: Deployment, client: WeftClient, worker: Program, url: str
) -> tuple[Ingested, Ingested]:
    source_id = await create_source(client, url)
    first = await ingest(client, worker, source_id)
    again = await ingest(client, worker, source_id)
    assert again.job.nodes_created == again.job.nodes_updated == 0, again.job
    await delete_source(deployment, client, source_id)
    return first, again


async def _peer(deployment: Deployment, url: str) -> dict[str, float]:
    question = {"neo4j_url": deployment.settings.neo4j_url, "source_url": url}
    return await answer_of("bench.peers.bolt_loop", question)
