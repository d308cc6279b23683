"""OrganizationService: the tenants of Weft."""

from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from uuid import uuid4

from weft.identity.v1.organization_service_pb2 import (
    DESCRIPTOR,
    CreateOrganizationRequest,
    CreateOrganizationResponse,
    DeleteOrganizationRequest,
    DeleteOrganizationResponse,
    GetOrganizationRequest,
    GetOrganizationResponse,
    ListOrganizationsRequest,
    ListOrganizationsResponse,
    Organization,
    UpdateOrganizationRequest,
    UpdateOrganizationResponse,
)
from weft_server.graph.removal import request_removal
from weft_server.identity.api_keys import store_admin_key
from weft_server.identity.key_secrets import new_secret
from weft_server.rpc.caller import Call
from weft_server.rpc.errors import ResourceInUse
from weft_server.rpc.pages import Kind, Listing
from weft_server.rpc.service import Service
from weft_server.rpc.standard import Kit, Standard
from weft_server.stores.postgres import Connection
from weft_server.stores.secrets import Secrets
from weft_server.stores.statements import statements_beside

_SQL = statements_beside(__file__, "organizations.sql")

ORGANIZATIONS = Listing(
    fields={"name": Kind.TEXT, "display_name": Kind.TEXT, "created_at": Kind.TIME},
    sortable=("created_at", "name"),
)


class OrganizationService(Service):
    """Answers `weft.identity.v1.OrganizationService`."""

    descriptor = DESCRIPTOR.services_by_name["OrganizationService"]

    def __init__(
        self,
        kit: Kit,
        secrets: Secrets,
        find_active_job: Callable[[Connection, str], Awaitable[str | None]],
    ) -> None:
        """`find_active_job` names a pending or running job of an organization, if there is one."""
        self._database = kit.database
        self._secrets = secrets
        self._find_active_job = find_active_job
        self._organizations = Standard(kit, self.descriptor, Organization, _SQL, ORGANIZATIONS)

    async def create_organization(
        self, call: Call, request: CreateOrganizationRequest
    ) -> CreateOrganizationResponse:
        organization_id, secret = str(uuid4()), new_secret()
        async with self._database.system_transaction() as connection:
            response: CreateOrganizationResponse = await self._organizations.insert(
                connection, call, request, beside={"admin_secret": secret}, id=organization_id
            )
            await self._secrets.create_data_key(connection, organization_id)
            await store_admin_key(connection, secret, organization_id, permissions=["*"])
        return response

    async def get_organization(self, call: Call, request: GetOrganizationRequest) -> GetOrganizationResponse:
        request.id = request.id or call.organization_id
        async with self._acting(call, "system.read") as connection:
            response: GetOrganizationResponse = await self._organizations.read(connection, call, request)
        return response

    async def list_organizations(
        self, call: Call, request: ListOrganizationsRequest
    ) -> ListOrganizationsResponse:
        async with self._acting(call, "system.read") as connection:
            response: ListOrganizationsResponse = await self._organizations.read_page(
                connection, call, request
            )
        return response

    async def update_organization(
        self, call: Call, request: UpdateOrganizationRequest
    ) -> UpdateOrganizationResponse:
        async with self._acting(call, "system.write") as connection:
            response: UpdateOrganizationResponse = await self._organizations.change(connection, call, request)
        return response

    async def delete_organization(
        self, call: Call, request: DeleteOrganizationRequest
    ) -> DeleteOrganizationResponse:
        async with self._database.system_transaction() as connection:
            await self._organizations.lock(connection, call, request.id)
            running_job_id = await self._find_active_job(connection, request.id)
            if running_job_id is not None:
                raise ResourceInUse("organization", running_job_id=running_job_id)
            response: DeleteOrganizationResponse = await self._organizations.remove(connection, call, request)
            await request_removal(connection, request.id)
        return response

    def _acting(self, call: Call, permission: str) -> AbstractAsyncContextManager[Connection]:
        """A transaction that sees every organization, for callers with a permission of the system."""
        if call.caller.may(permission):
            return self._database.system_transaction()
        return self._database.transaction(call.organization_id)
