"""ApiKeyService: the API keys of an organization."""

from collections.abc import Iterable

from weft.identity.v1.api_key_service_pb2 import (
    DESCRIPTOR,
    ApiKey,
    CreateApiKeyRequest,
    CreateApiKeyResponse,
    DeleteApiKeyRequest,
    DeleteApiKeyResponse,
    GetApiKeyRequest,
    GetApiKeyResponse,
    ListApiKeysRequest,
    ListApiKeysResponse,
    RevokeApiKeyRequest,
    RevokeApiKeyResponse,
    UpdateApiKeyRequest,
    UpdateApiKeyResponse,
)
from weft_server.audit import log as audit
from weft_server.identity.key_secrets import SHOWN_LENGTH, hash_secret, new_secret
from weft_server.rpc.authorize import require
from weft_server.rpc.caller import Call
from weft_server.rpc.mapping import microseconds, row_mapper
from weft_server.rpc.pages import Kind, Listing
from weft_server.rpc.resources import changed_paths, check_etag, found
from weft_server.rpc.service import Service
from weft_server.rpc.standard import Kit
from weft_server.stores.postgres import Connection
from weft_server.stores.statements import statements_beside

_SQL = statements_beside(__file__, "api_keys.sql")

API_KEYS = Listing(
    fields={"name": Kind.TEXT, "active": Kind.BOOLEAN, "user_id": Kind.UUID, "created_at": Kind.TIME},
    sortable=("created_at", "name"),
)

_fill = row_mapper(ApiKey)


class ApiKeyService(Service):
    """Answers `weft.identity.v1.ApiKeyService`."""

    descriptor = DESCRIPTOR.services_by_name["ApiKeyService"]

    def __init__(
        self,
        kit: Kit,
    ) -> None:
        self._database = kit.database
        self._answers = kit.answers
        self._tokens = kit.tokens

    async def create_api_key(self, call: Call, request: CreateApiKeyRequest) -> CreateApiKeyResponse:
        wanted = request.api_key
        _require_held(call, wanted.permissions)
        secret = new_secret()
        async with self._database.transaction(call.organization_id) as connection:
            row = await connection.fetchrow(
                _SQL.create_api_key,
                call.organization_id,
                call.caller.user_id,
                wanted.name,
                hash_secret(secret),
                secret[:SHOWN_LENGTH],
                wanted.permissions,
                microseconds(wanted.expires_at) if wanted.HasField("expires_at") else None,
            )
            response = CreateApiKeyResponse(secret=secret)
            _fill(found(row, "api_key"), response.api_key)
            await audit.record(
                connection, call, "api_key.create", "api_key", response.api_key.id, name=wanted.name
            )
            await self._answers.remember(connection, call, request, response)
        return response

    async def get_api_key(self, call: Call, request: GetApiKeyRequest) -> GetApiKeyResponse:
        row = await self._database.fetchrow(call.organization_id, _SQL.get_api_key, request.id)
        response = GetApiKeyResponse()
        _fill(found(row, "api_key"), response.api_key)
        return response

    async def list_api_keys(self, call: Call, request: ListApiKeysRequest) -> ListApiKeysResponse:
        page = API_KEYS.page(request, call, self._tokens)
        query, arguments = page.complete(_SQL.list_api_keys)
        rows = await self._database.fetch(call.organization_id, query, *arguments)
        response = ListApiKeysResponse(next_page_token=page.next_token(rows))
        for row in page.rows(rows):
            _fill(row, response.api_keys.add())
        return response

    async def update_api_key(self, call: Call, request: UpdateApiKeyRequest) -> UpdateApiKeyResponse:
        wanted, paths = request.api_key, changed_paths(request, request.api_key)
        _require_held(call, wanted.permissions)
        response = UpdateApiKeyResponse()
        async with self._database.transaction(call.organization_id) as connection:
            check_etag(found(await connection.fetchrow(_SQL.lock_api_key, wanted.id), "api_key"), wanted.etag)
            row = await connection.fetchrow(
                _SQL.update_api_key,
                wanted.id,
                paths,
                wanted.name,
                wanted.permissions,
                microseconds(wanted.expires_at) if wanted.HasField("expires_at") else None,
            )
            _fill(found(row, "api_key"), response.api_key)
            await audit.record(connection, call, "api_key.update", "api_key", wanted.id, fields=paths)
        return response

    async def revoke_api_key(self, call: Call, request: RevokeApiKeyRequest) -> RevokeApiKeyResponse:
        response = RevokeApiKeyResponse()
        async with self._database.transaction(call.organization_id) as connection:
            row = await connection.fetchrow(_SQL.revoke_api_key, request.id)
            _fill(found(row, "api_key"), response.api_key)
            await audit.record(connection, call, "api_key.revoke", "api_key", request.id)
        return response

    async def delete_api_key(self, call: Call, request: DeleteApiKeyRequest) -> DeleteApiKeyResponse:
        async with self._database.transaction(call.organization_id) as connection:
            found(await connection.fetchrow(_SQL.delete_api_key, request.id), "api_key")
            await audit.record(connection, call, "api_key.delete", "api_key", request.id)
        return DeleteApiKeyResponse()


async def create_admin_key(
    connection: Connection, organization_id: str, user_id: str | None, permissions: list[str]
) -> str:
    """Gives a new organization its first API key, in the transaction that creates it.

    Returns the key's secret.
    """
    secret = new_secret()
    await connection.fetchrow(
        _SQL.create_api_key,
        organization_id,
        user_id,
        "admin",
        hash_secret(secret),
        secret[:SHOWN_LENGTH],
        permissions,
        None,
    )
    return secret


def _require_held(call: Call, permissions: Iterable[str]) -> None:
    # Nobody hands out more than they hold.
    for permission in permissions:
        require(call.caller, permission)
