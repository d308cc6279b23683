"""Users: what they may do, who may change them, and their passwords."""

from collections.abc import AsyncIterator
from typing import Any
from uuid import uuid4

import asyncpg
import bcrypt
import grpc
import pytest
from google.protobuf.field_mask_pb2 import FieldMask

from tests.conftest import NewTenant, Tenant, execute
from tests.support import eventually, refusal
from weft.identity.v1.api_key_service_pb2 import ApiKey, CreateApiKeyRequest, CreateApiKeyResponse
from weft.identity.v1.auth_service_pb2 import GetCallerRequest
from weft.identity.v1.role_service_pb2 import CreateRoleRequest, Role, UpdateRoleRequest
from weft.identity.v1.role_service_pb2_grpc import RoleServiceStub
from weft.identity.v1.user_service_pb2 import (
    AUTH_PROVIDER_LOCAL,
    AUTH_PROVIDER_OIDC,
    CreateUserRequest,
    DeleteUserRequest,
    GetUserRequest,
    SetUserPasswordRequest,
    UpdateUserRequest,
    User,
)
from weft.identity.v1.user_service_pb2_grpc import UserServiceStub
from weft_client.client import WeftClient

PASSWORD = "correct horse battery staple"


@pytest.fixture
def users(tenant: Tenant) -> Any:
    return tenant.client.service(UserServiceStub)


@pytest.fixture
async def registrar(tenant: Tenant) -> AsyncIterator[WeftClient]:
    """A caller that manages users and may read sources, and nothing else."""
    created = await create_key(tenant.client, "identity.*", "source.read")
    async with tenant.weft.client_of(created.secret) as client:
        yield client


async def created(users: Any, *, password: str = "", **fields: Any) -> User:
    wanted = User(**{"email": "ada@example.com", **fields})
    user: User = (await users.CreateUser(CreateUserRequest(user=wanted, password=password))).user
    return user


async def create_key(client: WeftClient, *permissions: str, user_id: str = "") -> CreateApiKeyResponse:
    key = ApiKey(name="ci", permissions=permissions, user_id=user_id)
    return await client.api_keys.CreateApiKey(CreateApiKeyRequest(api_key=key))


async def password_hash(tenant: Tenant, user: User) -> str | None:
    row = await tenant.weft.stores.database.fetchrow(
        tenant.organization_id, "select password_hash from users where id = $1", user.id
    )
    assert row is not None
    stored: str | None = row["password_hash"]
    return stored


class TestUsers:
    async def test_what_is_created_can_be_read(self, users: Any) -> None:
        user = await created(
            users,
            external_id="user_google_1",
            name="Ada",
            picture_url="https://example.com/ada.png",
            auth_provider=AUTH_PROVIDER_OIDC,
            email_verified=True,
        )
        assert (await users.GetUser(GetUserRequest(id=user.id))).user == user
        assert (user.external_id, user.name, user.etag) == ("user_google_1", "Ada", "1")

    async def test_a_user_is_local_unless_said_otherwise(self, users: Any) -> None:
        assert (await created(users)).auth_provider == AUTH_PROVIDER_LOCAL

    async def test_an_external_id_is_taken_once_within_an_organization(
        self, users: Any, new_tenant: NewTenant
    ) -> None:
        await created(users, external_id="user_google_1")
        error = await refusal(created(users, external_id="user_google_1"))
        assert (error.reason, error.metadata) == ("NAME_TAKEN", {"field": "user.external_id"})
        await created((await new_tenant()).client.service(UserServiceStub), external_id="user_google_1")

    async def test_users_without_an_external_id_do_not_collide(self, users: Any) -> None:
        assert (await created(users)).id != (await created(users)).id

    async def test_deleting_a_user_ends_the_keys_at_once(self, users: Any, tenant: Tenant) -> None:
        user = await created(users)
        key = await create_key(tenant.client, "source.read", user_id=user.id)
        async with tenant.weft.client_of(key.secret) as client:
            assert (await client.auth.GetCaller(GetCallerRequest())).caller.user_id == user.id
            await users.DeleteUser(DeleteUserRequest(id=user.id))

            async def is_kept_out() -> bool:
                try:
                    await client.auth.GetCaller(GetCallerRequest())
                except grpc.aio.AioRpcError:
                    return True
                return False

            await eventually(is_kept_out, within=5)


class TestPermissions:
    async def test_a_user_may_do_what_roles_and_own_permissions_allow(
        self, users: Any, tenant: Tenant
    ) -> None:
        roles = tenant.client.service(RoleServiceStub)
        wanted = CreateRoleRequest(role=Role(name="auditor", permissions=["audit.read", "graph.read"]))
        role = (await roles.CreateRole(wanted)).role
        user = await created(users, roles=["auditor"], permissions=["source.read", "graph.read"])
        assert list(user.effective_permissions) == ["audit.read", "graph.read", "source.read"]
        await roles.UpdateRole(UpdateRoleRequest(role=Role(id=role.id, permissions=["chat.read"])))
        user = (await users.GetUser(GetUserRequest(id=user.id))).user
        assert list(user.effective_permissions) == ["chat.read", "graph.read", "source.read"]

    async def test_a_role_must_exist(self, users: Any) -> None:
        user = await created(users, roles=["viewer"])
        wrong = UpdateUserRequest(user=User(id=user.id, roles=["viewer", "nobody"]))
        for call in (created(users, roles=["nobody"]), users.UpdateUser(wrong)):
            error = await refusal(call)
            assert error.code() == grpc.StatusCode.INVALID_ARGUMENT
            assert [violation.field for violation in error.violations] == ["user.roles"]

    @pytest.mark.parametrize(
        ("grant", "missing"),
        [({"permissions": ["graph.read"]}, "graph.read"), ({"roles": ["admin"]}, "*")],
    )
    async def test_nobody_grants_more_than_they_hold(
        self, users: Any, registrar: WeftClient, grant: dict[str, Any], missing: str
    ) -> None:
        limited, user = registrar.service(UserServiceStub), await created(users)
        update = UpdateUserRequest(user=User(id=user.id, **grant))
        for call in (created(limited, **grant), limited.UpdateUser(update)):
            error = await refusal(call)
            assert (error.reason, error.metadata) == ("PERMISSION_MISSING", {"permission": missing})
        await created(limited, permissions=["source.read"])

    async def test_nobody_acts_for_a_user_who_may_do_more(self, users: Any, registrar: WeftClient) -> None:
        limited, admin = registrar.service(UserServiceStub), await created(users, roles=["admin"])
        for call in (
            limited.UpdateUser(UpdateUserRequest(user=User(id=admin.id, email="eve@example.com"))),
            limited.SetUserPassword(SetUserPasswordRequest(id=admin.id, password=PASSWORD)),
            limited.DeleteUser(DeleteUserRequest(id=admin.id)),
            create_key(registrar, "source.read", user_id=admin.id),
        ):
            assert (await refusal(call)).metadata == {"permission": "*"}
        equal = await created(users, permissions=["source.read"])
        assert (await create_key(registrar, user_id=equal.id)).api_key.user_id == equal.id

    async def test_a_key_belongs_to_the_user_that_creates_it(self, users: Any, tenant: Tenant) -> None:
        user = await created(users, roles=["admin"])
        own = await create_key(tenant.client, "identity.*", user_id=user.id)
        async with tenant.weft.client_of(own.secret) as client:
            assert (await create_key(client)).api_key.user_id == user.id

    async def test_a_key_is_for_a_user_of_the_same_organization(
        self, tenant: Tenant, new_tenant: NewTenant
    ) -> None:
        other = await created((await new_tenant()).client.service(UserServiceStub))
        for user_id in (other.id, str(uuid4())):
            error = await refusal(create_key(tenant.client, user_id=user_id))
            assert [violation.field for violation in error.violations] == ["api_key.user_id"]


class TestPasswords:
    async def test_a_password_is_stored_as_a_bcrypt_hash_only(self, users: Any, tenant: Tenant) -> None:
        user = await created(users, password=PASSWORD)
        stored = await password_hash(tenant, user)
        assert stored is not None
        assert stored.startswith("$2b$12$")
        assert bcrypt.checkpw(PASSWORD.encode(), stored.encode())
        assert "hash" not in User.DESCRIPTOR.fields_by_name

    async def test_a_password_changes_and_goes(self, users: Any, tenant: Tenant) -> None:
        user = await created(users, password=PASSWORD)
        former = await password_hash(tenant, user)
        request = SetUserPasswordRequest(id=user.id, password=PASSWORD[::-1])
        changed = (await users.SetUserPassword(request)).user
        assert changed.etag == "2"
        stored = await password_hash(tenant, user)
        assert stored != former
        assert stored is not None
        assert bcrypt.checkpw(PASSWORD[::-1].encode(), stored.encode())
        await users.SetUserPassword(SetUserPasswordRequest(id=user.id))
        assert await password_hash(tenant, user) is None

    @pytest.mark.parametrize("password", ["short", "ü" * 37])
    async def test_a_password_has_a_length(self, users: Any, password: str) -> None:
        error = await refusal(created(users, password=password))
        assert [violation.field for violation in error.violations] == ["password"]

    async def test_who_logs_in_elsewhere_has_none(self, users: Any, tenant: Tenant) -> None:
        user = await created(users, auth_provider=AUTH_PROVIDER_OIDC)
        for call in (
            created(users, auth_provider=AUTH_PROVIDER_OIDC, password=PASSWORD),
            users.SetUserPassword(SetUserPasswordRequest(id=user.id, password=PASSWORD)),
        ):
            error = await refusal(call)
            assert [violation.field for violation in error.violations] == ["password"]
        with pytest.raises(asyncpg.CheckViolationError):
            await execute(
                tenant.weft.settings.postgres_url,
                f"update users set password_hash = 'x' where id = '{user.id}'",
            )

    async def test_an_update_cannot_name_the_password(self, users: Any) -> None:
        user = await created(users)
        for path in ("password", "password_hash", "auth_provider", "effective_permissions"):
            request = UpdateUserRequest(user=User(id=user.id), update_mask=FieldMask(paths=[path]))
            error = await refusal(users.UpdateUser(request))
            assert error.code() == grpc.StatusCode.INVALID_ARGUMENT
