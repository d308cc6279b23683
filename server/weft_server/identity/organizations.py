"""OrganizationService: the tenants of Weft."""

from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager

import asyncpg
from google.protobuf.json_format import MessageToJson

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
from weft_server.audit import log as audit
from weft_server.graph.removal import request_removal
from weft_server.identity.api_keys import create_admin_key
from weft_server.rpc.caller import Call
from weft_server.rpc.errors import NameTaken, ResourceInUse
from weft_server.rpc.mapping import row_mapper
from weft_server.rpc.pages import Kind, Listing
from weft_server.rpc.resources import changed_paths, check_etag, found
from weft_server.rpc.service import Service
from weft_server.rpc.standard import Kit
from weft_server.stores.postgres import Connection
from weft_server.stores.secrets import Secrets
from weft_server.stores.statements import statements_beside

_SQL = statements_beside(__file__, "organizations.sql")

ORGANIZATIONS = Listing(
    fields={"name": Kind.TEXT, "display_name": Kind.TEXT, "created_at": Kind.TIME},
    sortable=("created_at", "name"),
)

_fill = row_mapper(Organization)


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
        self._answers = kit.answers
        self._tokens = kit.tokens
        self._find_active_job = find_active_job

    async def create_organization(
        self, call: Call, request: CreateOrganizationRequest
    ) -> CreateOrganizationResponse:
        wanted, response = request.organization, CreateOrganizationResponse()
        async with self._database.system_transaction() as connection:
            try:
                row = await connection.fetchrow(
                    _SQL.create_organization, wanted.name, wanted.display_name, MessageToJson(wanted.settings)
                )
            except asyncpg.UniqueViolationError:
                raise NameTaken("organization.name") from None
            created = _fill(found(row, "organization"), response.organization)
            await self._secrets.create_data_key(connection, created.id)
            response.admin_secret = await create_admin_key(
                connection, created.id, user_id=None, permissions=["*"]
            )
            await audit.record(
                connection, call, "organization.create", "organization", created.id, name=created.name
            )
            await self._answers.remember(connection, call, request, response)
        return response

    async def get_organization(self, call: Call, request: GetOrganizationRequest) -> GetOrganizationResponse:
        organization_id = request.id or call.organization_id
        if call.caller.may("system.read"):
            row = await self._database.fetchrow_for_system(_SQL.get_organization, organization_id)
        else:
            row = await self._database.fetchrow(call.organization_id, _SQL.get_organization, organization_id)
        response = GetOrganizationResponse()
        _fill(found(row, "organization"), response.organization)
        return response

    async def list_organizations(
        self, call: Call, request: ListOrganizationsRequest
    ) -> ListOrganizationsResponse:
        page = ORGANIZATIONS.page(request, call, self._tokens)
        query, arguments = page.complete(_SQL.list_organizations)
        if call.caller.may("system.read"):
            rows = await self._database.fetch_for_system(query, *arguments)
        else:
            rows = await self._database.fetch(call.organization_id, query, *arguments)
        response = ListOrganizationsResponse(next_page_token=page.next_token(rows))
        for row in page.rows(rows):
            _fill(row, response.organizations.add())
        return response

    async def update_organization(
        self, call: Call, request: UpdateOrganizationRequest
    ) -> UpdateOrganizationResponse:
        wanted, paths = request.organization, changed_paths(request, request.organization)
        response = UpdateOrganizationResponse()
        async with self._changing(call) as connection:
            check_etag(
                found(await connection.fetchrow(_SQL.lock_organization, wanted.id), "organization"),
                wanted.etag,
            )
            row = await connection.fetchrow(
                _SQL.update_organization,
                wanted.id,
                paths,
                wanted.display_name,
                MessageToJson(wanted.settings),
            )
            _fill(found(row, "organization"), response.organization)
            await audit.record(
                connection, call, "organization.update", "organization", wanted.id, fields=paths
            )
        return response

    async def delete_organization(
        self, call: Call, request: DeleteOrganizationRequest
    ) -> DeleteOrganizationResponse:
        async with self._database.system_transaction() as connection:
            found(await connection.fetchrow(_SQL.lock_organization, request.id), "organization")
            running_job_id = await self._find_active_job(connection, request.id)
            if running_job_id is not None:
                raise ResourceInUse("organization", running_job_id=running_job_id)
            await connection.execute(_SQL.delete_organization, request.id)
            await request_removal(connection, request.id)
            await audit.record(connection, call, "organization.delete", "organization", request.id)
        return DeleteOrganizationResponse()

    def _changing(self, call: Call) -> AbstractAsyncContextManager[Connection]:
        if call.caller.may("system.write"):
            return self._database.system_transaction()
        return self._database.transaction(call.organization_id)
