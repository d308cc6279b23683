"""Watching one busy job: 200 watchers for throughput, 1000 for completeness.

Throughput: events delivered per second that the server computes. Events are published at a steady rate, to
Weft the way a worker publishes them. Weft's watchers hold a stream of `WatchIngestion` each, and check that
no cursor is left out or comes twice. The peer is FastAPI with server-sent events and one XREAD loop per
watcher; where it cannot keep up, it reads what has gathered in one go, which makes each event cheaper for it.
Each server is alone on one core; publisher, watchers and Redis share the others.

Completeness: 1000 watchers, of whom every tenth hangs up in the middle and comes back with its cursor; events
come singly and in a burst. Everyone must see every event from its snapshot to the last one, once, in order.
"""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import asdict, replace
from itertools import pairwise

from bench import machine
from bench.deployment import Deployment, Tenant, free_port, port_of
from bench.measure import Finding, Plan, bounded, compared
from bench.program import running
from bench.publisher import BusyJob, Publisher
from bench.watchers import Watched, watch
from weft.ingestion.v1.ingestion_service_pb2 import CancelIngestionJobRequest, StartIngestionRequest
from weft.source.v1.source_service_pb2 import CreateSourceRequest, Source
from weft_client import WeftClient
from weft_server.rpc.watch import Cursor
from weft_server.stores import redis as redis_store

_PER_SECOND = 1000
_DOCUMENT = '{"openapi": "3.1.0", "info": {"title": "A shop", "version": "1"}, "paths": {}}'


async def run(deployment: Deployment, plan: Plan) -> list[Finding]:
    """Measures."""
    async with AsyncExitStack() as stack:
        server = await stack.enter_async_context(deployment.serving())
        peer_port = free_port()
        environment = {
            "POSTGRES_URL": deployment.settings.postgres_url,
            "REDIS_URL": deployment.settings.redis_url,
            "PORT": str(peer_port),
        }
        peer = await stack.enter_async_context(
            running(
                "bench.peers.sse",
                log=deployment.logs / "sse.log",
                cores=machine.SERVER_CORE,
                environment=environment,
            )
        )
        await peer.until_listening(peer_port)
        tenant = await deployment.new_tenant()
        turns: dict[str, list[Watched]] = {"weft": [], "json": []}
        for _ in range(plan.rounds):
            for kind, protocol, port, pid in (
                ("weft", "grpc", port_of(deployment.address), server.pid),
                ("json", "sse", peer_port, peer.pid),
            ):
                async with _busy_job(deployment, tenant, kind) as busy, _published(deployment, busy):
                    turns[kind].append(
                        await watch(
                            protocol, port, tenant.secret, busy.job_id, plan.of(200, 40), pid, plan.seconds
                        )
                    )
        wrong, seen = await _completeness(deployment, tenant, plan.of(1000, 50))
    pairs = list(zip(turns["weft"], turns["json"], strict=True))
    return [
        compared(
            f"{plan.of(200, 40)} watchers of one job",
            "events per CPU second",
            [own.per_cpu_second for own, _ in pairs],
            "FastAPI, server-sent events",
            [other.per_cpu_second for _, other in pairs],
            at_least=5.0,
            rounds=[{"weft": own.as_dict(), "peer": other.as_dict()} for own, other in pairs],
        ),
        bounded(
            f"Events lost or repeated among {seen:,} that {plan.of(1000, 50)} watchers saw",
            "events",
            [wrong],
            at_most=0,
        ),
    ]


@asynccontextmanager
async def _busy_job(deployment: Deployment, tenant: Tenant, kind: str) -> AsyncIterator[BusyJob]:
    """A job that no worker takes, for there is none."""
    wanted = Source(name="a shop")
    wanted.config.openapi.document = _DOCUMENT
    async with deployment.client(tenant) as client:
        source = (await client.sources.CreateSource(CreateSourceRequest(source=wanted))).source
        job = (await client.ingestion.StartIngestion(StartIngestionRequest(source_id=source.id))).job
        redis_url = deployment.settings.redis_url
        yield BusyJob(kind, redis_url, tenant.organization_id, source.id, job.id, _PER_SECOND)
        await client.ingestion.CancelIngestionJob(CancelIngestionJobRequest(id=job.id))


@asynccontextmanager
async def _published(deployment: Deployment, busy: BusyJob) -> AsyncIterator[None]:
    """Publishes the job's events as long as the block runs."""
    log = deployment.logs / "publisher.log"
    environment = {"PUBLISH": json.dumps(asdict(busy))}
    async with running("bench.publisher", log=log, cores=machine.OTHER_CORES, environment=environment):
        yield


async def _completeness(deployment: Deployment, tenant: Tenant, watchers: int) -> tuple[int, int]:
    """How many events were lost or repeated, and how many were seen."""
    async with (
        _busy_job(deployment, tenant, "weft") as busy,
        redis_store.connect(busy.redis_url) as redis,
        WeftClient(deployment.address, tenant.secret, connections=10) as client,
    ):
        publisher = Publisher(redis, replace(busy, per_second=1))
        opened = asyncio.Semaphore(0)
        watching = [
            asyncio.create_task(_cursors_seen(client, busy.job_id, opened, hangs_up=number % 10 == 0))
            for number in range(watchers)
        ]
        for _ in range(watchers):
            await opened.acquire()
        for _ in range(100):
            await publisher.publish(1)
            await asyncio.sleep(0.05)
        await publisher.publish(400)
        await publisher.complete()
        seen = await asyncio.gather(*watching)
    last = max(cursors[-1] for cursors in seen)
    wrong = 0
    for snapshot, *cursors in seen:
        due = [Cursor(snapshot.epoch, number) for number in range(snapshot.sequence + 1, last.sequence + 1)]
        repeated_or_out_of_order = sum(one >= other for one, other in pairwise(cursors))
        wrong += len(set(due) ^ set(cursors)) + repeated_or_out_of_order
    return wrong, sum(len(cursors) - 1 for cursors in seen)


async def _cursors_seen(
    client: WeftClient, job_id: str, opened: asyncio.Semaphore, *, hangs_up: bool
) -> list[Cursor]:
    """The cursor of the snapshot, and those of all events after it until the job's end."""
    seen: list[Cursor] = []
    async for message in client.watch_job(job_id):
        if not seen:
            seen.append(Cursor.parse(message.cursor))
            opened.release()
        seen += [Cursor.parse(event.cursor) for event in message.events]
        if hangs_up and len(seen) > 40:
            break
    else:
        return seen
    await asyncio.sleep(1)
    async for message in client.watch_job(job_id, cursor=str(seen[-1])):
        seen += [Cursor.parse(event.cursor) for event in message.events]
    return seen
