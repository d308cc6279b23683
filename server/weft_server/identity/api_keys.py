"""ApiKeyService: the API keys of an organization."""

from weft.identity.v1.api_key_service_pb2 import (
    DESCRIPTOR,
    ApiKey,
    CreateApiKeyRequest,
    CreateApiKeyResponse,
    RevokeApiKeyRequest,
    RevokeApiKeyResponse,
    UpdateApiKeyRequest,
    UpdateApiKeyResponse,
)
from weft_server.identity.grants import require_all, require_all_of_user
from weft_server.identity.key_secrets import hash_secret, new_secret, shown_part
from weft_server.rpc.caller import Call
from weft_server.rpc.pages import Kind, Listing
from weft_server.rpc.service import Service
from weft_server.rpc.standard import Kit, Standard
from weft_server.stores.postgres import Connection
from weft_server.stores.statements import statements_beside

_SQL = statements_beside(__file__, "api_keys.sql")

API_KEYS = Listing(
    fields={
        "name": Kind.TEXT,
        "active": Kind.BOOLEAN,
        "status": Kind.TEXT,
        "user_id": Kind.UUID,
        "owner_wallet": Kind.TEXT,
        "external_id": Kind.UUID,
        "created_at": Kind.TIME,
    },
    sortable=("created_at", "name"),
)


class ApiKeyService(Service):
    """Answers `weft.identity.v1.ApiKeyService`."""

    descriptor = DESCRIPTOR.services_by_name["ApiKeyService"]

    def __init__(self, kit: Kit) -> None:
        self._database = kit.database
        self._api_keys = api_keys = Standard(kit, self.descriptor, ApiKey, _SQL, API_KEYS)
        self.get_api_key = api_keys.get
        self.list_api_keys = api_keys.page
        self.delete_api_key = api_keys.delete

    async def create_api_key(self, call: Call, request: CreateApiKeyRequest) -> CreateApiKeyResponse:
        require_all(call, request.api_key.permissions)
        secret = new_secret()
        user_id = request.api_key.user_id or call.caller.user_id
        async with self._database.transaction(call.organization_id) as connection:
            await require_all_of_user(connection, call, user_id)
            response: CreateApiKeyResponse = await self._api_keys.insert(
                connection,
                call,
                request,
                beside={"secret": secret},
                user_id=user_id,
                key_hash=hash_secret(secret),
                key_prefix=shown_part(secret),
            )
        return response

    async def update_api_key(self, call: Call, request: UpdateApiKeyRequest) -> UpdateApiKeyResponse:
        require_all(call, request.api_key.permissions)
        response: UpdateApiKeyResponse = await self._api_keys.update(call, request)
        return response

    async def revoke_api_key(self, call: Call, request: RevokeApiKeyRequest) -> RevokeApiKeyResponse:
        async with self._database.transaction(call.organization_id) as connection:
            response: RevokeApiKeyResponse = await self._api_keys.apply(connection, call, request)
        return response


async def store_admin_key(
    connection: Connection,
    secret: str,
    organization_id: str,
    *,
    user_id: str | None = None,
    permissions: list[str],
) -> None:
    """Gives a new organization its first API key, in the transaction that creates it."""
    await connection.execute(
        *_SQL.bind(
            "create_admin_key",
            organization_id=organization_id,
            user_id=user_id,
            key_hash=hash_secret(secret),
            key_prefix=shown_part(secret),
            permissions=permissions,
        )
    )
