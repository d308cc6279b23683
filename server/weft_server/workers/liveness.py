"""What Redis knows of workers: which are alive, and how much waits for them.

PostgreSQL has the register. What is here comes back with each worker's next heartbeat.

| key | type | holds |
|---|---|---|
| `worker:{id}` | hash | the registration, `last_heartbeat` in microseconds since 1970, and `running_tasks` |
| `worker:{id}:tasks` | list | the tasks that wait for the worker |
"""

from collections.abc import Iterable
from time import time
from typing import Any

from google.protobuf.json_format import MessageToDict
from orjson import dumps
from redis.asyncio import Redis

from weft.worker.v1.worker_service_pb2 import WORKER_STATUS_OFFLINE, WORKER_STATUS_ONLINE, Worker
from weft_server.rpc.mapping import set_time
from weft_server.rpc.signals import signalling

HEARTBEAT_SECONDS = 30
"""How often a worker says that it is alive, at least."""
_MISSED_HEARTBEATS = 3
"""How many heartbeats in a row a worker misses before it counts as offline."""


class Liveness:
    """The heartbeats and pending tasks of workers."""

    def __init__(self, redis: Redis) -> None:
        self._redis = redis

    async def beat(self, worker: Worker, running_tasks: int) -> None:
        """Notes that a worker is alive, with its registration, and completes it."""
        registration: dict[str, Any] = MessageToDict(worker, preserving_proto_field_name=True)
        entry: dict[Any, Any] = {
            **{key: value if isinstance(value, str) else dumps(value) for key, value in registration.items()},
            "last_heartbeat": _now(),
            "running_tasks": running_tasks,
        }
        async with self._redis.pipeline() as pipeline:
            pipeline.delete(_key(worker.id))
            pipeline.hset(_key(worker.id), mapping=entry)
            await pipeline.execute()
        await self.complete([worker])

    async def complete(self, workers: Iterable[Worker]) -> None:
        """Fills in what is known here of workers that PostgreSQL told of."""
        workers = list(workers)
        async with self._redis.pipeline(transaction=False) as pipeline:
            for worker in workers:
                pipeline.hmget(_key(worker.id), "organization_id", "last_heartbeat", "running_tasks")
                pipeline.llen(_tasks_key(worker.id))
            answers = await pipeline.execute()
        now = _now()
        for worker, known, pending_tasks in zip(workers, answers[::2], answers[1::2], strict=True):
            organization_id, last_heartbeat, running_tasks = known
            worker.status = WORKER_STATUS_OFFLINE
            worker.pending_tasks = pending_tasks
            if organization_id is None or organization_id.decode() != worker.organization_id:
                continue
            heartbeat = int(last_heartbeat)
            set_time(worker.last_heartbeat_at, heartbeat)
            if now - heartbeat <= _MISSED_HEARTBEATS * HEARTBEAT_SECONDS * 1_000_000:
                worker.status = WORKER_STATUS_ONLINE
                worker.running_tasks = int(running_tasks)

    async def forget(self, worker_id: str) -> None:
        """Removes all of a worker that is one no longer; a Redis that is away has forgotten it anyway."""
        async with signalling(_key(worker_id)):
            await self._redis.delete(_key(worker_id), _tasks_key(worker_id))


def _key(worker_id: str) -> str:
    return f"worker:{worker_id}"


def _tasks_key(worker_id: str) -> str:
    return f"worker:{worker_id}:tasks"


def _now() -> int:
    return int(time() * 1e6)
