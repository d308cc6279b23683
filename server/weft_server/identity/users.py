"""UserService: the people of an organization, and what each of them may do."""

from weft.identity.v1.user_service_pb2 import (
    AUTH_PROVIDER_OIDC,
    DESCRIPTOR,
    CreateUserRequest,
    CreateUserResponse,
    DeleteUserRequest,
    DeleteUserResponse,
    SetUserPasswordRequest,
    SetUserPasswordResponse,
    UpdateUserRequest,
    UpdateUserResponse,
    User,
)
from weft_server.identity.grants import require_all, require_all_of_roles, require_all_of_user
from weft_server.identity.passwords import hash_password
from weft_server.rpc.caller import Call
from weft_server.rpc.errors import InvalidField, Violation
from weft_server.rpc.pages import Kind, Listing
from weft_server.rpc.service import Service
from weft_server.rpc.standard import Kit, Standard
from weft_server.stores.postgres import Connection, Row
from weft_server.stores.statements import statements_beside

_SQL = statements_beside(__file__, "users.sql")

USERS = Listing(
    fields={
        "email": Kind.TEXT,
        "name": Kind.TEXT,
        "external_id": Kind.TEXT,
        "auth_provider": Kind.TEXT,
        "email_verified": Kind.BOOLEAN,
        "created_at": Kind.TIME,
    },
    sortable=("created_at", "email"),
)


class UserService(Service):
    """Answers `weft.identity.v1.UserService`."""

    descriptor = DESCRIPTOR.services_by_name["UserService"]

    def __init__(self, kit: Kit) -> None:
        self._database = kit.database
        self._users = users = Standard(kit, self.descriptor, User, _SQL, USERS)
        self.get_user = users.get
        self.list_users = users.page

    async def create_user(self, call: Call, request: CreateUserRequest) -> CreateUserResponse:
        wanted, password_hash = request.user, None
        if request.password:
            if wanted.auth_provider == AUTH_PROVIDER_OIDC:
                raise _no_password()
            password_hash = await hash_password(request.password)
        async with self._database.transaction(call.organization_id) as connection:
            await _require_grants(connection, call, wanted)
            response: CreateUserResponse = await self._users.insert(
                connection, call, request, password_hash=password_hash
            )
        return response

    async def update_user(self, call: Call, request: UpdateUserRequest) -> UpdateUserResponse:
        async with self._database.transaction(call.organization_id) as connection:
            user = await self._lock(connection, call, request.user.id)
            await _require_grants(connection, call, request.user)
            response: UpdateUserResponse = await self._users.change(connection, call, request, held=user)
        return response

    async def set_user_password(self, call: Call, request: SetUserPasswordRequest) -> SetUserPasswordResponse:
        password_hash = await hash_password(request.password) if request.password else None
        async with self._database.transaction(call.organization_id) as connection:
            user = await self._lock(connection, call, request.id)
            if user["auth_provider"] == "oidc":
                raise _no_password()
            response: SetUserPasswordResponse = await self._users.apply(
                connection, call, request, password_hash=password_hash
            )
        return response

    async def delete_user(self, call: Call, request: DeleteUserRequest) -> DeleteUserResponse:
        async with self._database.transaction(call.organization_id) as connection:
            await self._lock(connection, call, request.id)
            response: DeleteUserResponse = await self._users.remove(connection, call, request)
        return response

    async def _lock(self, connection: Connection, call: Call, user_id: str) -> Row:
        """Holds a user until the transaction ends.

        Raises:
            NotFound: the organization has no such user.
            PermissionMissing: the user may do more than the caller.
        """
        user = await self._users.lock(connection, call, user_id)
        await require_all_of_user(connection, call, user_id)
        return user


async def _require_grants(connection: Connection, call: Call, user: User) -> None:
    require_all(call, user.permissions)
    await require_all_of_roles(connection, call, user.roles)


def _no_password() -> InvalidField:
    return InvalidField([Violation("password", "is for users who log in to Weft itself")])
