"""A deployment whose servers and workers are processes, on stores that may be killed under it."""

import socket
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit, urlunsplit
from uuid import uuid4

import asyncpg
import grpc
from grpc_health.v1 import health_pb2, health_pb2_grpc

from tests.faults import processes
from tests.faults.graphs import SourceGraph, read_graph
from tests.faults.processes import Child
from tests.faults.proxy import Connect, Proxy, to_port, to_socket
from tests.faults.waiting import PATIENCE_SECONDS, until
from weft.ingestion.v1.ingestion_service_pb2 import (
    INGESTION_STATUS_COMPLETED,
    GetIngestionJobRequest,
    IngestionJob,
    StartIngestionRequest,
)
from weft.source.v1.source_service_pb2 import CreateSourceRequest, Source, SourceConfig, SqlSource
from weft_client.client import WeftClient
from weft_client.job_state import FINAL_STATUSES
from weft_server.settings import Settings
from weft_server.stores.connect import Stores

STREAM = "events:ingestion"


@dataclass
class Worker:
    """A working process. It reaches its stores through proxies of its own, where it has any."""

    child: Child
    proxies: dict[str, Proxy] = field(default_factory=dict)

    @property
    def neo4j(self) -> Proxy:
        return self.proxies["neo4j"]

    @property
    def postgres(self) -> Proxy:
        return self.proxies["postgres"]


@dataclass(frozen=True)
class Deployment:
    """What a test needs of a deployment. `stores` are the test's own connections."""

    settings: Settings
    stores: Stores
    organization_id: str
    admin_secret: str
    folder: Path
    clean_graphs: dict[str, SourceGraph]
    """What clean runs made of databases, by URL; for all tests."""

    @asynccontextmanager
    async def server(self) -> AsyncIterator[Child]:
        """A serving process on the deployment's port, which several may share, once it serves."""
        async with processes.running("serve", self.settings, self._log("serve")) as child:
            # Its own log, since the port may be answered by another process.
            await until(lambda: _says(child, "serving"), "serving process")
            yield child

    @asynccontextmanager
    async def worker(self, *through_proxies: str, lease: float = 2) -> AsyncIterator[Worker]:
        """A working process, once it works; it reaches the stores named here through proxies."""
        async with AsyncExitStack() as stack:
            proxies = {
                store: await stack.enter_async_context(Proxy(_connect(self._url(store))))
                for store in through_proxies
            }
            urls: dict[str, Any] = {
                f"{store}_url": _through(self._url(store), proxy.port) for store, proxy in proxies.items()
            }
            settings = replace(self.settings, worker_lease=lease, **urls)
            child = await stack.enter_async_context(processes.running("work", settings, self._log("work")))
            await until(lambda: _says(child, "working"), "working process")
            yield Worker(child, proxies)

    @asynccontextmanager
    async def client(self, address: str = "") -> AsyncIterator[WeftClient]:
        """The administrator's client."""
        async with WeftClient(address or self.settings.listen, self.admin_secret) as client:
            yield client

    async def graph_of(self, source_id: str) -> SourceGraph:
        return await read_graph(self.stores.graph, source_id)

    async def assert_shows(
        self, client: WeftClient, source: Source, url: str, *, changed: bool = False
    ) -> None:
        """Makes sure that the graph of a source is what a clean run makes of the same database.

        A worker must run. Databases of one URL are the same in all tests, unless one has `changed` its own.
        """
        found = await self.graph_of(source.id)
        clean = None if changed else self.clean_graphs.get(url)
        if clean is None:
            clean = await self._clean_run(client, url)
            if not changed:
                self.clean_graphs[url] = clean
        found.assert_same(clean)

    async def _clean_run(self, client: WeftClient, url: str) -> SourceGraph:
        source = await create_source(client, url)
        await completed(client, (await start(client, source)).id)
        return await self.graph_of(source.id)

    async def row_of(self, table: str, identifier: str) -> asyncpg.Record:
        """A row as it is, of any organization."""
        row = await self.stores.database.fetchrow_for_system(
            f"select * from {table} where id = $1", identifier
        )
        assert row is not None
        return row

    async def published(self, job_id: str) -> list[str]:
        """The cursors of all events of a job that the stream holds."""
        entries: Any = await self.stores.redis.xrange(STREAM)
        return [
            identifier.decode()
            for identifier, fields in entries
            if f"/job/{job_id}" in fields.get(b"topics", b"").decode()
        ]

    def _url(self, store: str) -> str:
        url: str = getattr(self.settings, f"{store}_url")
        return url

    def _log(self, command: str) -> Path:
        return self.folder / f"{command}-{uuid4().hex[:8]}.log"


async def create_source(client: WeftClient, url: str, schemas: Sequence[str] = ()) -> Source:
    """Connects a PostgreSQL database."""
    config = SourceConfig(sql=SqlSource(connection_url=url, schemas=schemas))
    request = CreateSourceRequest(source=Source(name=f"source {uuid4()}", config=config))
    return (await client.sources.CreateSource(request)).source


async def start(client: WeftClient, source: Source, request_id: str = "") -> IngestionJob:
    """Starts a job."""
    request = StartIngestionRequest(source_id=source.id, request_id=request_id)
    return (await client.ingestion.StartIngestion(request)).job


async def job_now(client: WeftClient, job_id: str) -> IngestionJob:
    """A job as it is."""
    return (await client.ingestion.GetIngestionJob(GetIngestionJobRequest(id=job_id))).job


async def ended(client: WeftClient, job_id: str, seconds: float = PATIENCE_SECONDS) -> IngestionJob:
    """A job once it has ended, by the truth and not by events."""

    async def look() -> IngestionJob | None:
        try:
            job = await job_now(client, job_id)
        except grpc.aio.AioRpcError as error:
            if error.code() != grpc.StatusCode.UNAVAILABLE:
                raise
            return None
        return job if job.status in FINAL_STATUSES else None

    job = await until(look, f"end of job {job_id}", seconds)
    assert job is not None
    return job


async def completed(client: WeftClient, job_id: str, seconds: float = PATIENCE_SECONDS) -> IngestionJob:
    """A job once it has ended, which must be by completion."""
    job = await ended(client, job_id, seconds)
    assert job.status == INGESTION_STATUS_COMPLETED, f"{job.status}: {job.error}"
    return job


def port_of(address: str) -> int:
    """The port of an address such as `127.0.0.1:50051`."""
    return int(address.rpartition(":")[2])


def free_port() -> int:
    """A port that nobody listens on at this moment."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port: int = listener.getsockname()[1]
        return port


async def serves(address: str) -> bool:
    """Says whether a server there finds all its stores."""
    async with grpc.aio.insecure_channel(address) as channel:
        try:
            health: Any = health_pb2_grpc.HealthStub(channel)
            answer = await health.Check(health_pb2.HealthCheckRequest(), timeout=5)
        except grpc.aio.AioRpcError:
            return False
    return bool(answer.status == health_pb2.HealthCheckResponse.SERVING)


def _connect(url: str) -> Connect:
    parts = urlsplit(url)
    if parts.port:
        return to_port(parts.port)
    return to_socket(f"{parse_qs(parts.query)['host'][0]}/.s.PGSQL.5432")


def _through(url: str, port: int) -> str:
    """The same URL, leading to a port of this machine."""
    parts = urlsplit(url)
    login = parts.netloc.rpartition("@")[0]
    return urlunsplit(parts._replace(netloc=f"{login}@127.0.0.1:{port}", query=""))


def through(url: str, proxy: Proxy) -> str:
    """The same URL, leading through a proxy."""
    return _through(url, proxy.port)


def proxy_before(url: str) -> Proxy:
    """A proxy before the store that a URL leads to."""
    return Proxy(_connect(url))


async def _says(child: Child, event: str) -> bool:
    assert child.runs, child.log.read_text()[-4000:]
    return f'"event": "{event}"' in child.log.read_text()
