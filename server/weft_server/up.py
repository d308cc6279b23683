"""`weft-server up`: the whole of Weft on one machine, with the stores that no URL is set for."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import grpc
import structlog
from grpc_health.v1 import health_pb2, health_pb2_grpc

from weft_server.embedded.stack import EmbeddedStack
from weft_server.lifetime import told_to_end
from weft_server.prepare import prepare
from weft_server.settings import Settings
from weft_server.stores.keys import load_keys
from weft_server.supervise import Children

log = structlog.get_logger(__name__)

_START_SECONDS = 60.0


async def up(settings: Settings, processes: int, workers: int) -> None:
    """Runs stores, serving and working processes until this process is told to end."""
    async with running(settings, processes, workers) as weft:
        log.info("weft is up", address=settings.listen, data_dir=str(settings.data_dir))
        ended = asyncio.create_task(told_to_end())
        failed = asyncio.create_task(weft.stack.failure())
        await asyncio.wait({ended, failed}, return_when=asyncio.FIRST_COMPLETED)
        ended.cancel()
        if failed.done():
            raise failed.result()
        failed.cancel()


@dataclass(frozen=True)
class Running:
    """What runs: the settings of its processes, with the URLs of the stores, and the embedded stores."""

    settings: Settings
    stack: EmbeddedStack


@asynccontextmanager
async def running(settings: Settings, processes: int = 1, workers: int = 1) -> AsyncIterator["Running"]:
    """Runs everything while the block does, which begins once RPCs are answered.

    Raises:
        StoreFailed: an embedded store does not start.
        TimeoutError: the server does not serve within a minute.
    """
    keys = load_keys(settings)
    stack = EmbeddedStack(
        settings.data_dir,
        postgres_url=settings.postgres_url or None,
        neo4j_url=settings.neo4j_url or None,
        redis_url=settings.redis_url or None,
    )
    async with stack as urls:
        settings = replace(
            settings,
            postgres_url=urls.postgres,
            neo4j_url=urls.neo4j,
            redis_url=urls.redis,
            master_key=keys.master.key.hex(),
            signing_key=keys.signing.decode(),
        )
        await prepare(settings)
        commands = {"serve": ["serve", "--processes", str(processes)]}
        commands |= {f"work-{number}": ["work"] for number in range(workers)}
        async with Children(commands, settings.to_environment()):
            await _serving(settings)
            yield Running(settings, stack)


async def _serving(settings: Settings) -> None:
    async with asyncio.timeout(_START_SECONDS), _channel(settings) as channel:
        health: Any = health_pb2_grpc.HealthStub(channel)
        response = await health.Check(health_pb2.HealthCheckRequest(), wait_for_ready=True)
        while response.status != health_pb2.HealthCheckResponse.SERVING:
            await asyncio.sleep(0.1)
            response = await health.Check(health_pb2.HealthCheckRequest(), wait_for_ready=True)


def _channel(settings: Settings) -> grpc.aio.Channel:
    # A new server is found within a tenth of a second, not within the second gRPC starts with.
    options = [("grpc.initial_reconnect_backoff_ms", 100), ("grpc.max_reconnect_backoff_ms", 100)]
    if settings.tls_certificate:
        credentials = grpc.ssl_channel_credentials(Path(settings.tls_certificate).read_bytes())
        return grpc.aio.secure_channel(settings.listen, credentials, options)
    return grpc.aio.insecure_channel(settings.listen, options)
