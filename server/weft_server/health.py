"""Health, service by service: each follows the stores that it needs."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from types import TracebackType
from typing import Self

import grpc
import structlog
from grpc_health.v1 import health_pb2_grpc
from grpc_health.v1.health import aio
from grpc_health.v1.health_pb2 import HealthCheckResponse

from weft_server.lifetime import cancel
from weft_server.stores.connect import Stores

log = structlog.get_logger(__name__)

_EVERY_SECONDS = 2.0
_PATIENCE_SECONDS = 5.0

_ALL_STORES = ("postgres", "neo4j", "redis")


class HealthReporter:
    """Asks the stores every two seconds, and says of each service whether it can serve."""

    def __init__(self, stores: Stores, needed_stores: Mapping[str, Sequence[str]]) -> None:
        """`needed_stores` are those without which a service cannot answer, by its full name."""
        self._stores = stores
        # The empty name stands for the server as a whole.
        self._needed_stores = {"": _ALL_STORES, **needed_stores}
        self._servicer = aio.HealthServicer()
        self._task: asyncio.Task[None] | None = None
        self._up: dict[str, bool] = {}

    async def __aenter__(self) -> Self:
        await self._report()
        self._task = asyncio.create_task(self._keep_reporting(), name="health")
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._task is not None:
            await cancel(self._task)

    def add_to(self, server: grpc.aio.Server) -> None:
        """Makes the server answer `grpc.health.v1.Health`."""
        health_pb2_grpc.add_HealthServicer_to_server(self._servicer, server)

    async def leave(self) -> None:
        """Says of every service that it no longer serves, for good."""
        await self._servicer.enter_graceful_shutdown()

    async def _keep_reporting(self) -> None:
        while True:
            await asyncio.sleep(_EVERY_SECONDS)
            await self._report()

    async def _report(self) -> None:
        checks: dict[str, Callable[[], Awaitable[object]]] = {
            "postgres": lambda: self._stores.database.fetchrow_for_system("select 1"),
            "neo4j": self._stores.graph.check,
            "redis": self._stores.redis.ping,
        }
        answers = await asyncio.gather(*(_answers(check) for check in checks.values()))
        up = dict(zip(checks, answers, strict=True))
        if up != self._up:
            log.info("stores", **{store: "up" if answers else "away" for store, answers in up.items()})
            self._up = up
        for service, needed in self._needed_stores.items():
            serving = all(up[store] for store in needed)
            status = HealthCheckResponse.SERVING if serving else HealthCheckResponse.NOT_SERVING
            await self._servicer.set(service, status)


async def _answers(check: Callable[[], Awaitable[object]]) -> bool:
    try:
        async with asyncio.timeout(_PATIENCE_SECONDS):
            await check()
    except Exception as error:  # noqa: BLE001  # whatever a driver raises, the store is not up
        log.debug("store does not answer", error=str(error))
        return False
    return True
