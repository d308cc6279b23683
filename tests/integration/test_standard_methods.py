"""What resources with standard methods do, seen on sandboxes; what every RPC does is in tests/contract."""

from typing import Any
from uuid import uuid4

import pytest
from google.protobuf.field_mask_pb2 import FieldMask

from tests.conftest import Tenant
from tests.support import refusal
from weft.fleet.v1.sandbox_service_pb2 import (
    SANDBOX_STATUS_DEPLOYING,
    SANDBOX_STATUS_RUNNING,
    CreateSandboxRequest,
    DeleteSandboxRequest,
    GetSandboxRequest,
    ListSandboxesRequest,
    Sandbox,
    UpdateSandboxRequest,
)
from weft.fleet.v1.sandbox_service_pb2_grpc import SandboxServiceStub


@pytest.fixture
def sandboxes(tenant: Tenant) -> Any:
    return tenant.client.service(SandboxServiceStub)


async def created(sandboxes: Any, **fields: Any) -> Sandbox:
    wanted = Sandbox(**{"name": "box", **fields})
    sandbox: Sandbox = (await sandboxes.CreateSandbox(CreateSandboxRequest(sandbox=wanted))).sandbox
    return sandbox


async def test_what_is_created_can_be_read(sandboxes: Any, tenant: Tenant) -> None:
    sandbox = await created(sandboxes, os="ubuntu-24.04", cpu=2, ports=[22, 443], ip_address="2001:db8::1")
    assert (await sandboxes.GetSandbox(GetSandboxRequest(id=sandbox.id))).sandbox == sandbox
    assert sandbox.organization_id == tenant.organization_id
    assert (sandbox.os, list(sandbox.ports), sandbox.region) == ("ubuntu-24.04", [22, 443], "")
    assert sandbox.status == SANDBOX_STATUS_DEPLOYING
    assert sandbox.etag == "1"


async def test_an_update_changes_what_its_mask_names(sandboxes: Any) -> None:
    sandbox = await created(sandboxes, region="eu", cpu=2)
    wanted = Sandbox(id=sandbox.id, status=SANDBOX_STATUS_RUNNING, cpu=8)
    mask = FieldMask(paths=["status", "region"])
    updated = (await sandboxes.UpdateSandbox(UpdateSandboxRequest(sandbox=wanted, update_mask=mask))).sandbox
    assert (updated.status, updated.region, updated.cpu, updated.etag) == (SANDBOX_STATUS_RUNNING, "", 2, "2")


async def test_what_must_not_be_empty_cannot_be_emptied(sandboxes: Any) -> None:
    sandbox = await created(sandboxes)
    for field in ("name", "status"):
        request = UpdateSandboxRequest(sandbox=Sandbox(id=sandbox.id), update_mask=FieldMask(paths=[field]))
        error = await refusal(sandboxes.UpdateSandbox(request))
        assert [violation.field for violation in error.violations] == [f"sandbox.{field}"]


async def test_a_reference_to_nothing_names_its_field(sandboxes: Any) -> None:
    wanted = Sandbox(name="box", agent_id=str(uuid4()))
    error = await refusal(sandboxes.CreateSandbox(CreateSandboxRequest(sandbox=wanted)))
    assert [violation.field for violation in error.violations] == ["sandbox.agent_id"]


async def test_a_list_filters_sorts_and_goes_on(sandboxes: Any) -> None:
    for name in "cab":
        await created(sandboxes, name=name, region="eu" if name != "b" else "us")
    request = ListSandboxesRequest(filter='region = "eu"', order_by="name", page_size=1)
    first = await sandboxes.ListSandboxes(request)
    request.page_token = first.next_page_token
    second = await sandboxes.ListSandboxes(request)
    assert [sandbox.name for sandbox in (*first.sandboxes, *second.sandboxes)] == ["a", "c"]
    assert not second.next_page_token


async def test_what_is_deleted_is_gone(sandboxes: Any) -> None:
    sandbox = await created(sandboxes)
    await sandboxes.DeleteSandbox(DeleteSandboxRequest(id=sandbox.id))
    for call in (
        sandboxes.GetSandbox(GetSandboxRequest(id=sandbox.id)),
        sandboxes.DeleteSandbox(DeleteSandboxRequest(id=sandbox.id)),
        sandboxes.UpdateSandbox(UpdateSandboxRequest(sandbox=Sandbox(id=sandbox.id, cpu=1))),
    ):
        assert (await refusal(call)).metadata == {"resource_type": "sandbox"}
