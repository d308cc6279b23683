"""Roles: the built-in ones, one's own, and what they grant."""

from typing import Any

import asyncpg
import grpc
import pytest

from tests.conftest import Tenant, execute
from tests.support import refusal
from weft.identity.v1.api_key_service_pb2 import ApiKey, CreateApiKeyRequest
from weft.identity.v1.role_service_pb2 import (
    CreateRoleRequest,
    DeleteRoleRequest,
    GetRoleRequest,
    ListRolesRequest,
    Role,
    UpdateRoleRequest,
)
from weft.identity.v1.role_service_pb2_grpc import RoleServiceStub
from weft.identity.v1.user_service_pb2 import CreateUserRequest, DeleteUserRequest, User
from weft.identity.v1.user_service_pb2_grpc import UserServiceStub
from weft_client.contract import services
from weft_server.rpc.authorize import permission_of


@pytest.fixture
def roles(tenant: Tenant) -> Any:
    return tenant.client.service(RoleServiceStub)


async def created(roles: Any, *permissions: str, name: str = "auditor") -> Role:
    wanted = CreateRoleRequest(role=Role(name=name, permissions=permissions))
    role: Role = (await roles.CreateRole(wanted)).role
    return role


async def builtin(roles: Any) -> dict[str, Role]:
    listed = await roles.ListRoles(ListRolesRequest(filter="is_builtin = true"))
    return {role.name: role for role in listed.roles}


async def test_an_organization_is_born_with_its_roles(roles: Any) -> None:
    found = await builtin(roles)
    assert list(found) == ["admin", "editor", "operator", "viewer"]
    assert list(found["admin"].permissions) == ["*"]
    assert all(permission.endswith(".read") for permission in found["viewer"].permissions)
    assert all(role.description for role in found.values())


async def test_the_builtin_roles_grant_what_the_contract_has(roles: Any) -> None:
    found = await builtin(roles)
    known = {permission_of(method) for service in services() for method in service.methods} - {None}
    areas = {f"{str(permission).partition('.')[0]}.*" for permission in known}
    for role in found.values():
        assert set(role.permissions) <= known | areas | {"*"}
    assert set(found["viewer"].permissions) == {name for name in known if str(name).endswith(".read")}


async def test_a_builtin_role_neither_changes_nor_goes(roles: Any, tenant: Tenant) -> None:
    viewer = (await builtin(roles))["viewer"]
    more = UpdateRoleRequest(role=Role(id=viewer.id, permissions=["*"]))
    for call in (roles.UpdateRole(more), roles.DeleteRole(DeleteRoleRequest(id=viewer.id))):
        error = await refusal(call)
        assert (error.code(), error.reason) == (grpc.StatusCode.FAILED_PRECONDITION, "ROLE_BUILTIN")
        assert error.metadata == {"role": "viewer"}
    for statement in ("update role_definitions set permissions = '{}'", "delete from role_definitions"):
        with pytest.raises(asyncpg.IntegrityConstraintViolationError, match="built-in roles"):
            await execute(tenant.weft.settings.postgres_url, f"{statement} where id = '{viewer.id}'")


async def test_a_name_is_taken_once(roles: Any) -> None:
    await created(roles)
    for name in ("auditor", "admin"):
        error = await refusal(created(roles, name=name))
        assert (error.reason, error.metadata) == ("NAME_TAKEN", {"field": "role.name"})


async def test_a_role_keeps_its_name(roles: Any) -> None:
    role = await created(roles, "audit.read")
    changed = Role(id=role.id, name="renamed", description="Reads logs.")
    updated = (await roles.UpdateRole(UpdateRoleRequest(role=changed))).role
    assert (updated.name, updated.description) == ("auditor", "Reads logs.")
    assert list(updated.permissions) == ["audit.read"]


async def test_nobody_puts_into_a_role_what_they_do_not_hold(roles: Any, tenant: Tenant) -> None:
    role = await created(roles, "audit.read")
    key = ApiKey(name="ci", permissions=["identity.*", "audit.read"])
    secret = (await tenant.client.api_keys.CreateApiKey(CreateApiKeyRequest(api_key=key))).secret
    async with tenant.weft.client_of(secret) as client:
        limited = client.service(RoleServiceStub)
        await created(limited, "audit.read", "identity.*", name="more")
        wider = UpdateRoleRequest(role=Role(id=role.id, permissions=["source.read"]))
        for call in (created(limited, "source.read", name="most"), limited.UpdateRole(wider)):
            assert (await refusal(call)).metadata == {"permission": "source.read"}


async def test_a_role_stays_while_a_user_has_it(roles: Any, tenant: Tenant) -> None:
    role, users = await created(roles), tenant.client.service(UserServiceStub)
    wanted = User(email="ada@example.com", roles=["auditor"])
    user = (await users.CreateUser(CreateUserRequest(user=wanted))).user
    error = await refusal(roles.DeleteRole(DeleteRoleRequest(id=role.id)))
    assert (error.reason, error.metadata) == ("RESOURCE_IN_USE", {"used_by": "users"})
    await users.DeleteUser(DeleteUserRequest(id=user.id))
    await roles.DeleteRole(DeleteRoleRequest(id=role.id))
    error = await refusal(roles.GetRole(GetRoleRequest(id=role.id)))
    assert error.metadata == {"resource_type": "role"}
