"""From StartIngestion to the first event of the worker.

A client watches a source over one connection and starts a job over another; the time runs from the call to
the arrival of the event STARTED, which a worker publishes when it has claimed the job. One job at a time, on
an idle worker, as someone who clicks a button sees it.
"""

import asyncio
from time import perf_counter

from bench import machine
from bench.deployment import Deployment
from bench.measure import Finding, Plan, bounded
from weft.ingestion.v1.ingestion_service_pb2 import IngestionEventType, StartIngestionRequest
from weft.source.v1.source_service_pb2 import CreateSourceRequest, Source
from weft_client import WeftClient

_DOCUMENT = """
openapi: 3.1.0
info: {title: A shop, version: "1"}
paths:
  /orders:
    get: {operationId: listOrders, responses: {"200": {description: The orders}}}
"""
_STARTED = IngestionEventType.INGESTION_EVENT_TYPE_STARTED
_COMPLETED = IngestionEventType.INGESTION_EVENT_TYPE_COMPLETED


async def run(deployment: Deployment, plan: Plan) -> list[Finding]:
    """Measures."""
    async with (
        deployment.serving(cores=machine.ALL_CORES),
        deployment.working(),
        deployment.client(await deployment.new_tenant()) as client,
    ):
        wanted = Source(name="a shop")
        wanted.config.openapi.document = _DOCUMENT
        response = await client.sources.CreateSource(CreateSourceRequest(source=wanted))
        times = await _start_again_and_again(client, response.source.id, plan.of(50, 5))
    return [
        bounded(
            "StartIngestion to the worker's first event",
            "ms",
            [started for started, _ in times],
            at_most=200.0,
            rounds=[{"started_ms": started, "completed_ms": completed} for started, completed in times],
        ),
        bounded("StartIngestion to completed, one endpoint", "ms", [completed for _, completed in times]),
    ]


async def _start_again_and_again(client: WeftClient, source_id: str, times: int) -> list[tuple[float, float]]:
    """Milliseconds to the worker's first event and to the last, for each job."""
    arrivals: asyncio.Queue[tuple[str, IngestionEventType.ValueType, float]] = asyncio.Queue()

    async def watch() -> None:
        async for message in client.watch_source(source_id):
            for event in message.events:
                arrivals.put_nowait((event.job_id, event.type, perf_counter()))

    watching = asyncio.create_task(watch())
    measured = []
    try:
        await asyncio.sleep(1)
        for _ in range(times + 1):
            called = perf_counter()
            response = await client.ingestion.StartIngestion(StartIngestionRequest(source_id=source_id))
            arrived = {}
            while _COMPLETED not in arrived:
                job_id, event_type, at = await arrivals.get()
                assert job_id == response.job.id, "an event of another job"
                arrived[event_type] = at
            measured.append(((arrived[_STARTED] - called) * 1000, (arrived[_COMPLETED] - called) * 1000))
    finally:
        watching.cancel()
        await asyncio.gather(watching, return_exceptions=True)
    return measured[1:]
