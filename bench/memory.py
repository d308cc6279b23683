"""The worker's memory, from 100,000 to 1,000,000 nodes.

Each size is ingested by a worker process of its own, from a PostgreSQL database by the SQL connector; what
counts is the most that the process has had resident when the job is completed (VmHWM). Flat means: ten times
the source, no more than a tenth more memory.
"""

from bench import machine
from bench.deployment import Deployment
from bench.ingestion import create_source, delete_source, ingest
from bench.measure import Finding, Plan, bounded
from bench.tables import create_tables, tables_for

_MEGABYTE = 1_000_000


async def run(deployment: Deployment, plan: Plan) -> list[Finding]:
    """Measures."""
    small, large = plan.of(100_000, 10_000), plan.of(1_000_000, 40_000)
    peaks, rounds = {}, []
    async with (
        deployment.serving(cores=machine.ALL_CORES),
        deployment.client(await deployment.new_tenant()) as client,
    ):
        for nodes in (small, large):
            url = await create_tables(deployment.settings.postgres_url, tables_for(nodes))
            async with deployment.working() as worker:
                source_id = await create_source(client, url)
                ingested = await ingest(client, worker, source_id)
                peaks[nodes] = machine.peak_memory(worker.pid) / _MEGABYTE
                rounds.append(
                    {
                        "nodes": ingested.job.nodes_created,
                        "relationships": ingested.job.relationships_created,
                        "megabytes": peaks[nodes],
                        "seconds": ingested.seconds,
                    }
                )
                await delete_source(deployment, client, source_id)
    return [
        bounded(f"Peak memory of the worker, {nodes:,} nodes", "MB", [peak], at_most=400.0, rounds=[measured])
        for (nodes, peak), measured in zip(peaks.items(), rounds, strict=True)
    ] + [
        bounded(
            f"Peak memory, {large:,} nodes to {small:,} nodes",
            "times",
            [peaks[large] / peaks[small]],
            at_most=1.1,
        )
    ]
