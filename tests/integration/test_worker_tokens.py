"""The tokens with which workers register."""

from typing import Any
from uuid import uuid4

import grpc
import pytest
from google.protobuf.field_mask_pb2 import FieldMask

from tests.conftest import NewTenant, Tenant
from tests.support import eventually, refusal
from weft.identity.v1.auth_service_pb2 import GetCallerRequest
from weft.worker.v1.worker_service_pb2 import (
    GetWorkerRequest,
    HeartbeatWorkerRequest,
    RegisterWorkerRequest,
    RegisterWorkerResponse,
)
from weft.worker.v1.worker_service_pb2_grpc import WorkerServiceStub
from weft.worker.v1.worker_token_service_pb2 import (
    WORKER_CAPABILITY_EXECUTE,
    WORKER_CAPABILITY_INGEST,
    CreateWorkerTokenRequest,
    CreateWorkerTokenResponse,
    DeleteWorkerTokenRequest,
    GetWorkerTokenRequest,
    ListWorkerTokensRequest,
    RevokeWorkerTokenRequest,
    UpdateWorkerTokenRequest,
    WorkerToken,
)
from weft.worker.v1.worker_token_service_pb2_grpc import WorkerTokenServiceStub


@pytest.fixture
def tokens(tenant: Tenant) -> Any:
    return tenant.client.service(WorkerTokenServiceStub)


async def created(tokens: Any, **fields: Any) -> CreateWorkerTokenResponse:
    wanted = WorkerToken(**{"name": "gpu", **fields})
    response: CreateWorkerTokenResponse = await tokens.CreateWorkerToken(
        CreateWorkerTokenRequest(worker_token=wanted)
    )
    return response


async def registered(tenant: Tenant, token: str) -> RegisterWorkerResponse:
    async with tenant.weft.client_of(token) as client:
        response: RegisterWorkerResponse = await client.service(WorkerServiceStub).RegisterWorker(
            RegisterWorkerRequest()
        )
        return response


async def lets_in(tenant: Tenant, token: str) -> bool:
    async with tenant.weft.client_of(token) as client:
        try:
            await client.auth.GetCaller(GetCallerRequest())
        except grpc.aio.AioRpcError:
            return False
        return True


async def test_a_token_is_shown_once(tokens: Any, tenant: Tenant) -> None:
    response = await created(tokens)
    assert response.token.startswith("weft_worker_")
    assert response.token.startswith(response.worker_token.token_prefix)
    read = await tokens.GetWorkerToken(GetWorkerTokenRequest(id=response.worker_token.id))
    assert read.worker_token == response.worker_token
    stored = await tenant.weft.stores.database.fetchrow(
        tenant.organization_id,
        "select t::text as row from worker_tokens t where id = $1",
        response.worker_token.id,
    )
    assert stored is not None
    assert response.token not in stored["row"]


async def test_a_repeated_creation_shows_the_same_token_again(tokens: Any) -> None:
    request = CreateWorkerTokenRequest(worker_token=WorkerToken(name="gpu"), request_id=str(uuid4()))
    assert await tokens.CreateWorkerToken(request) == await tokens.CreateWorkerToken(request)


async def test_a_token_that_says_nothing_allows_four_tasks_of_every_kind(tokens: Any) -> None:
    token = (await created(tokens)).worker_token
    assert list(token.capabilities) == [WORKER_CAPABILITY_EXECUTE, WORKER_CAPABILITY_INGEST]
    assert token.max_concurrent_tasks == 4


async def test_a_token_allows_what_it_says(tokens: Any) -> None:
    response = await created(
        tokens, capabilities=[WORKER_CAPABILITY_INGEST], max_concurrent_tasks=16, labels={"region": "eu"}
    )
    token = response.worker_token
    assert (list(token.capabilities), token.max_concurrent_tasks) == ([WORKER_CAPABILITY_INGEST], 16)
    assert dict(token.labels) == {"region": "eu"}


@pytest.mark.parametrize("field", ["capabilities", "max_concurrent_tasks"])
async def test_a_token_allows_something(tokens: Any, field: str) -> None:
    token = (await created(tokens)).worker_token
    request = UpdateWorkerTokenRequest(
        worker_token=WorkerToken(id=token.id), update_mask=FieldMask(paths=[field])
    )
    error = await refusal(tokens.UpdateWorkerToken(request))
    assert [violation.field for violation in error.violations] == [f"worker_token.{field}"]


async def test_a_worker_may_do_what_workers_do_and_nothing_else(tokens: Any, tenant: Tenant) -> None:
    token = (await created(tokens)).token
    async with tenant.weft.client_of(token) as client:
        caller = (await client.auth.GetCaller(GetCallerRequest())).caller
        assert caller.organization_id == tenant.organization_id
        assert caller.permissions == ["worker.register"]
        others = client.service(WorkerTokenServiceStub)
        error = await refusal(others.ListWorkerTokens(ListWorkerTokensRequest()))
        assert (error.code(), error.metadata) == (
            grpc.StatusCode.PERMISSION_DENIED,
            {"permission": "worker.read"},
        )


async def test_use_is_noted(tokens: Any, tenant: Tenant) -> None:
    response = await created(tokens)
    assert not response.worker_token.HasField("last_used_at")
    assert await lets_in(tenant, response.token)
    read = await tokens.GetWorkerToken(GetWorkerTokenRequest(id=response.worker_token.id))
    assert read.worker_token.HasField("last_used_at")
    assert read.worker_token.updated_at == response.worker_token.updated_at


async def test_a_revoked_token_lets_nobody_in(tokens: Any, tenant: Tenant) -> None:
    response = await created(tokens)
    assert await lets_in(tenant, response.token)
    request = RevokeWorkerTokenRequest(id=response.worker_token.id)
    revoked = await tokens.RevokeWorkerToken(request)
    assert revoked.worker_token.HasField("revoked_at")
    await eventually(lambda: refused(tenant, response.token), within=5)
    async with tenant.weft.client_of(response.token) as client:
        error = await refusal(client.auth.GetCaller(GetCallerRequest()))
        assert error.reason == "CREDENTIALS_EXPIRED"
    assert await tokens.RevokeWorkerToken(request) == revoked


async def test_a_deleted_token_is_none(tokens: Any, tenant: Tenant) -> None:
    response = await created(tokens)
    assert await lets_in(tenant, response.token)
    await tokens.DeleteWorkerToken(DeleteWorkerTokenRequest(id=response.worker_token.id))
    await eventually(lambda: refused(tenant, response.token), within=5)
    async with tenant.weft.client_of(response.token) as client:
        error = await refusal(client.auth.GetCaller(GetCallerRequest()))
        assert error.reason == "CREDENTIALS_INVALID"


async def refused(tenant: Tenant, token: str) -> bool:
    return not await lets_in(tenant, token)


async def test_a_worker_goes_with_its_token(tokens: Any, tenant: Tenant) -> None:
    workers: Any = tenant.client.service(WorkerServiceStub)
    revoked, deleted = await created(tokens), await created(tokens)
    ids = [(await registered(tenant, response.token)).worker.id for response in (revoked, deleted)]
    await tokens.RevokeWorkerToken(RevokeWorkerTokenRequest(id=revoked.worker_token.id))
    await tokens.DeleteWorkerToken(DeleteWorkerTokenRequest(id=deleted.worker_token.id))
    for worker_id in ids:
        error = await refusal(workers.GetWorker(GetWorkerRequest(id=worker_id)))
        assert error.metadata == {"resource_type": "worker"}
        assert not await tenant.weft.stores.redis.exists(f"worker:{worker_id}")


async def test_a_token_tells_of_its_worker(tokens: Any, tenant: Tenant) -> None:
    response = await created(tokens)
    worker = (await registered(tenant, response.token)).worker
    listed = await tokens.ListWorkerTokens(ListWorkerTokensRequest(filter=f'worker_id = "{worker.id}"'))
    assert [token.id for token in listed.worker_tokens] == [response.worker_token.id]


async def test_what_a_token_allows_reaches_its_worker_with_the_next_heartbeat(
    tokens: Any, tenant: Tenant
) -> None:
    response = await created(tokens)
    await registered(tenant, response.token)
    wanted = WorkerToken(
        id=response.worker_token.id, max_concurrent_tasks=1, capabilities=[WORKER_CAPABILITY_EXECUTE]
    )
    await tokens.UpdateWorkerToken(UpdateWorkerTokenRequest(worker_token=wanted))
    async with tenant.weft.client_of(response.token) as client:
        beat = await client.service(WorkerServiceStub).HeartbeatWorker(HeartbeatWorkerRequest())
    assert beat.worker.max_concurrent_tasks == 1
    assert list(beat.worker.capabilities) == [WORKER_CAPABILITY_EXECUTE]


async def test_a_token_of_another_organization_leads_to_that_one(
    tokens: Any, tenant: Tenant, new_tenant: NewTenant
) -> None:
    other = await new_tenant()
    token = (await created(other.client.service(WorkerTokenServiceStub))).token
    worker = (await registered(tenant, token)).worker
    assert worker.organization_id == other.organization_id
