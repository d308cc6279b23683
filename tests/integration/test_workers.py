"""The register of workers, and whether they are alive."""

from collections.abc import AsyncIterator
from time import time
from typing import Any
from uuid import uuid4

import pytest
from redis.asyncio import Redis

from tests.conftest import NewTenant, Tenant
from tests.support import refusal
from weft.worker.v1.worker_service_pb2 import (
    WORKER_STATUS_OFFLINE,
    WORKER_STATUS_ONLINE,
    DeregisterWorkerRequest,
    GetWorkerRequest,
    HeartbeatWorkerRequest,
    ListWorkersRequest,
    RegisterWorkerRequest,
    Worker,
)
from weft.worker.v1.worker_service_pb2_grpc import WorkerServiceStub
from weft.worker.v1.worker_token_service_pb2 import CreateWorkerTokenRequest, WorkerToken
from weft.worker.v1.worker_token_service_pb2_grpc import WorkerTokenServiceStub
from weft_server.stores import redis as redis_store
from weft_server.workers.liveness import HEARTBEAT_SECONDS, Liveness


@pytest.fixture
def workers(tenant: Tenant) -> Any:
    """The register as an administrator sees it."""
    return tenant.client.service(WorkerServiceStub)


@pytest.fixture
def redis(tenant: Tenant) -> Redis:
    """The Redis of the deployment."""
    return tenant.weft.stores.redis


async def new_token(tenant: Tenant, **fields: Any) -> str:
    wanted = WorkerToken(**{"name": "gpu", **fields})
    response = await tenant.client.service(WorkerTokenServiceStub).CreateWorkerToken(
        CreateWorkerTokenRequest(worker_token=wanted)
    )
    token: str = response.token
    return token


@pytest.fixture
async def own(tenant: Tenant) -> AsyncIterator[Any]:
    """The register as a worker sees it."""
    async with tenant.weft.client_of(await new_token(tenant)) as client:
        yield client.service(WorkerServiceStub)


async def registered(own: Any, **fields: Any) -> Worker:
    worker: Worker = (await own.RegisterWorker(RegisterWorkerRequest(**fields))).worker
    return worker


async def read(workers: Any, worker: Worker) -> Worker:
    now: Worker = (await workers.GetWorker(GetWorkerRequest(id=worker.id))).worker
    return now


async def test_a_registered_worker_is_online(own: Any, workers: Any, tenant: Tenant) -> None:
    response = await own.RegisterWorker(RegisterWorkerRequest(name="box-1", version="1.2"))
    worker = response.worker
    assert response.heartbeat_interval_seconds == HEARTBEAT_SECONDS
    assert (worker.organization_id, worker.name, worker.version) == (tenant.organization_id, "box-1", "1.2")
    assert (worker.status, worker.running_tasks) == (WORKER_STATUS_ONLINE, 0)
    assert worker.last_heartbeat_at.seconds == pytest.approx(time(), abs=30)
    assert await read(workers, worker) == worker


async def test_a_worker_that_does_not_say_its_name_has_that_of_its_token(own: Any) -> None:
    assert (await registered(own)).name == "gpu"


async def test_registering_again_renews_the_registration(own: Any, workers: Any) -> None:
    first = await registered(own, name="box-1", version="1", labels={"disk": "ssd"})
    second = await registered(own, name="box-2")
    assert (second.id, second.name, second.version) == (first.id, "box-2", "")
    assert not second.labels
    listed = await workers.ListWorkers(ListWorkersRequest())
    assert [worker.id for worker in listed.workers] == [first.id]


async def test_the_labels_of_a_token_overrule_its_workers(tenant: Tenant) -> None:
    token = await new_token(tenant, labels={"region": "eu"})
    async with tenant.weft.client_of(token) as client:
        worker = await registered(client.service(WorkerServiceStub), labels={"region": "us", "disk": "ssd"})
    assert dict(worker.labels) == {"region": "eu", "disk": "ssd"}


async def test_a_heartbeat_tells_what_the_worker_does(own: Any, workers: Any) -> None:
    worker = await registered(own)
    beat = await own.HeartbeatWorker(HeartbeatWorkerRequest(running_tasks=3))
    assert (beat.worker.id, beat.worker.running_tasks) == (worker.id, 3)
    assert (await read(workers, worker)).running_tasks == 3


async def test_a_worker_that_missed_three_heartbeats_is_offline(own: Any, workers: Any, redis: Redis) -> None:
    worker = await registered(own)
    await own.HeartbeatWorker(HeartbeatWorkerRequest(running_tasks=3))

    async def seen(seconds_after: int) -> Worker:
        heartbeat = int((time() - seconds_after) * 1e6)
        await redis.hset(f"worker:{worker.id}", "last_heartbeat", heartbeat)
        return await read(workers, worker)

    assert (await seen(3 * HEARTBEAT_SECONDS - 5)).status == WORKER_STATUS_ONLINE
    missing = await seen(3 * HEARTBEAT_SECONDS + 5)
    assert (missing.status, missing.running_tasks) == (WORKER_STATUS_OFFLINE, 0)
    assert missing.HasField("last_heartbeat_at")
    await own.HeartbeatWorker(HeartbeatWorkerRequest())
    assert (await read(workers, worker)).status == WORKER_STATUS_ONLINE


async def test_pending_tasks_are_counted(own: Any, workers: Any, redis: Redis) -> None:
    worker = await registered(own)
    await redis.rpush(f"worker:{worker.id}:tasks", "a", "b")
    assert (await read(workers, worker)).pending_tasks == 2
    assert (await workers.ListWorkers(ListWorkersRequest())).workers[0].pending_tasks == 2


async def test_an_emptied_redis_loses_nothing_but_liveness(own: Any, workers: Any, redis: Redis) -> None:
    worker = await registered(own, name="box-1", labels={"disk": "ssd"})
    await redis.delete(f"worker:{worker.id}")
    now = await read(workers, worker)
    assert (now.name, dict(now.labels), now.status) == ("box-1", {"disk": "ssd"}, WORKER_STATUS_OFFLINE)
    assert not now.HasField("last_heartbeat_at")
    await own.HeartbeatWorker(HeartbeatWorkerRequest())
    assert (await read(workers, worker)).status == WORKER_STATUS_ONLINE
    assert (await redis.hget(f"worker:{worker.id}", "name")) == b"box-1"


async def test_what_redis_tells_of_another_organization_is_not_believed(
    own: Any, workers: Any, redis: Redis
) -> None:
    worker = await registered(own)
    await redis.hset(f"worker:{worker.id}", "organization_id", str(uuid4()))
    assert (await read(workers, worker)).status == WORKER_STATUS_OFFLINE


async def test_workers_are_listed_page_by_page(workers: Any, tenant: Tenant) -> None:
    for name in "cab":
        async with tenant.weft.client_of(await new_token(tenant)) as client:
            await registered(client.service(WorkerServiceStub), name=name)
    request = ListWorkersRequest(order_by="name", page_size=2)
    first = await workers.ListWorkers(request)
    request.page_token = first.next_page_token
    second = await workers.ListWorkers(request)
    assert [worker.name for worker in (*first.workers, *second.workers)] == ["a", "b", "c"]
    assert all(worker.status == WORKER_STATUS_ONLINE for worker in first.workers)
    filtered = await workers.ListWorkers(ListWorkersRequest(filter="name = b"))
    assert [worker.name for worker in filtered.workers] == ["b"]


async def test_no_workers_are_a_list_without_any(workers: Any) -> None:
    assert not (await workers.ListWorkers(ListWorkersRequest())).workers


async def test_a_worker_signs_off(own: Any, workers: Any, redis: Redis) -> None:
    worker = await registered(own)
    await redis.rpush(f"worker:{worker.id}:tasks", "a")
    await own.DeregisterWorker(DeregisterWorkerRequest(id=worker.id))
    error = await refusal(own.HeartbeatWorker(HeartbeatWorkerRequest()))
    assert (error.reason, error.metadata) == ("RESOURCE_NOT_FOUND", {"resource_type": "worker"})
    assert not await redis.exists(f"worker:{worker.id}", f"worker:{worker.id}:tasks")
    assert not (await workers.ListWorkers(ListWorkersRequest())).workers
    assert (await registered(own)).id != worker.id


async def test_a_redis_that_is_away_has_forgotten_a_worker_already() -> None:
    async with redis_store.connect("redis://127.0.0.1:1", patience=0.2) as nowhere:
        await Liveness(nowhere).forget(str(uuid4()))


async def test_a_worker_signs_nobody_else_off(own: Any, workers: Any, tenant: Tenant) -> None:
    async with tenant.weft.client_of(await new_token(tenant)) as client:
        other = await registered(client.service(WorkerServiceStub))
    await registered(own)
    error = await refusal(own.DeregisterWorker(DeregisterWorkerRequest(id=other.id)))
    assert error.reason == "RESOURCE_NOT_FOUND"
    await workers.DeregisterWorker(DeregisterWorkerRequest(id=other.id))


async def test_another_organization_reaches_no_worker(own: Any, new_tenant: NewTenant) -> None:
    worker = await registered(own)
    others: Any = (await new_tenant()).client.service(WorkerServiceStub)
    for call in (
        others.GetWorker(GetWorkerRequest(id=worker.id)),
        others.DeregisterWorker(DeregisterWorkerRequest(id=worker.id)),
    ):
        assert (await refusal(call)).reason == "RESOURCE_NOT_FOUND"


async def test_only_a_worker_registers_and_lives(workers: Any) -> None:
    for call in (
        workers.RegisterWorker(RegisterWorkerRequest()),
        workers.HeartbeatWorker(HeartbeatWorkerRequest()),
    ):
        assert (await refusal(call)).reason == "WORKER_TOKEN_REQUIRED"


async def test_who_has_not_registered_has_no_heartbeat(own: Any) -> None:
    error = await refusal(own.HeartbeatWorker(HeartbeatWorkerRequest()))
    assert error.reason == "RESOURCE_NOT_FOUND"
