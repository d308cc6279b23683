"""RoleService: permissions under a name."""

from weft.identity.v1.role_service_pb2 import (
    DESCRIPTOR,
    CreateRoleRequest,
    CreateRoleResponse,
    DeleteRoleRequest,
    DeleteRoleResponse,
    Role,
    UpdateRoleRequest,
    UpdateRoleResponse,
)
from weft_server.identity.grants import require_all
from weft_server.rpc.caller import Call
from weft_server.rpc.errors import RoleBuiltin
from weft_server.rpc.pages import Kind, Listing
from weft_server.rpc.service import Service
from weft_server.rpc.standard import Kit, Standard
from weft_server.stores.postgres import Connection, Row
from weft_server.stores.statements import statements_beside

_SQL = statements_beside(__file__, "roles.sql")

ROLES = Listing(
    fields={"name": Kind.TEXT, "is_builtin": Kind.BOOLEAN, "created_at": Kind.TIME},
    sortable=("created_at", "name"),
    default_order="name",
)


class RoleService(Service):
    """Answers `weft.identity.v1.RoleService`."""

    descriptor = DESCRIPTOR.services_by_name["RoleService"]

    def __init__(self, kit: Kit) -> None:
        self._database = kit.database
        self._roles = roles = Standard(kit, self.descriptor, Role, _SQL, ROLES)
        self.get_role = roles.get
        self.list_roles = roles.page

    async def create_role(self, call: Call, request: CreateRoleRequest) -> CreateRoleResponse:
        require_all(call, request.role.permissions)
        response: CreateRoleResponse = await self._roles.create(call, request)
        return response

    async def update_role(self, call: Call, request: UpdateRoleRequest) -> UpdateRoleResponse:
        require_all(call, request.role.permissions)
        async with self._database.transaction(call.organization_id) as connection:
            role = await self._lock_own(connection, call, request.role.id)
            response: UpdateRoleResponse = await self._roles.change(connection, call, request, held=role)
        return response

    async def delete_role(self, call: Call, request: DeleteRoleRequest) -> DeleteRoleResponse:
        async with self._database.transaction(call.organization_id) as connection:
            await self._lock_own(connection, call, request.id)
            response: DeleteRoleResponse = await self._roles.remove(connection, call, request)
        return response

    async def _lock_own(self, connection: Connection, call: Call, role_id: str) -> Row:
        """Holds a role that the organization made itself.

        Raises:
            NotFound: the organization has no such role.
            RoleBuiltin: every organization has it.
        """
        role = await self._roles.lock(connection, call, role_id)
        if role["is_builtin"]:
            raise RoleBuiltin(role["name"])
        return role
