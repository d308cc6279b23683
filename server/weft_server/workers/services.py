"""The services of this room."""

from redis.asyncio import Redis

from weft_server.rpc.service import Service
from weft_server.rpc.standard import Kit
from weft_server.workers.liveness import Liveness
from weft_server.workers.tokens import WorkerTokenService
from weft_server.workers.workers import WorkerService


def worker_services(kit: Kit, redis: Redis) -> list[Service]:
    """Every service of `weft.worker.v1`."""
    liveness = Liveness(redis)
    return [WorkerTokenService(kit, liveness), WorkerService(kit, liveness)]
