"""ProviderKeyService: the keys with which users pay model providers themselves."""

from collections.abc import Mapping
from uuid import uuid4

from weft.builder.v1.provider_key_service_pb2 import (
    DESCRIPTOR,
    KEY_SOURCE_SERVER,
    KEY_SOURCE_USER,
    DeleteProviderKeyRequest,
    DeleteProviderKeyResponse,
    GetEffectiveProviderKeyRequest,
    GetEffectiveProviderKeyResponse,
    ListProviderKeysRequest,
    ListProviderKeysResponse,
    Provider,
    ProviderKey,
    SetProviderKeyRequest,
    SetProviderKeyResponse,
)
from weft_server.rpc.caller import Call
from weft_server.rpc.mapping import enum_names
from weft_server.rpc.ownership import require_own
from weft_server.rpc.pages import Kind, Listing
from weft_server.rpc.resources import found
from weft_server.rpc.service import Service
from weft_server.rpc.standard import Kit, Standard
from weft_server.stores.postgres import Connection
from weft_server.stores.secrets import Secrets
from weft_server.stores.statements import statements_beside

_SQL = statements_beside(__file__, "provider_keys.sql")

PROVIDER_KEYS = Listing(
    fields={"provider": Kind.TEXT, "created_at": Kind.TIME}, sortable=("created_at", "provider")
)

_PROVIDERS = enum_names(Provider.DESCRIPTOR)


class ProviderKeyService(Service):
    """Answers `weft.builder.v1.ProviderKeyService`."""

    descriptor = DESCRIPTOR.services_by_name["ProviderKeyService"]

    def __init__(self, kit: Kit, secrets: Secrets, server_keys: Mapping[str, str]) -> None:
        """`server_keys` are the server's own keys, by the names of the providers."""
        self._database = kit.database
        self._secrets = secrets
        self._server_keys = server_keys
        self._keys = Standard(kit, self.descriptor, ProviderKey, _SQL, PROVIDER_KEYS)

    async def set_provider_key(self, call: Call, request: SetProviderKeyRequest) -> SetProviderKeyResponse:
        require_own(call.caller, request.user_id, "builder")
        key_id = str(uuid4())
        async with self._database.transaction(call.organization_id) as connection:
            ciphertext = await seal_key(
                connection, self._secrets, call.organization_id, key_id, request.api_key
            )
            response: SetProviderKeyResponse = await self._keys.apply(
                connection, call, request, id=key_id, ciphertext=ciphertext
            )
            return response

    async def delete_provider_key(
        self, call: Call, request: DeleteProviderKeyRequest
    ) -> DeleteProviderKeyResponse:
        require_own(call.caller, request.user_id, "builder")
        provider = _PROVIDERS[request.provider]
        async with self._database.transaction(call.organization_id) as connection:
            row = await connection.fetchrow(_SQL.delete_provider_key, request.user_id, provider)
            key_id = found(row, self._keys.resource_type)["id"]
            await self._keys.record(connection, call, "delete", key_id, provider=provider)
        return DeleteProviderKeyResponse()

    async def list_provider_keys(
        self, call: Call, request: ListProviderKeysRequest
    ) -> ListProviderKeysResponse:
        require_own(call.caller, request.user_id, "builder")
        response: ListProviderKeysResponse = await self._keys.page(call, request)
        return response

    async def get_effective_provider_key(
        self, call: Call, request: GetEffectiveProviderKeyRequest
    ) -> GetEffectiveProviderKeyResponse:
        require_own(call.caller, request.user_id, "builder")
        provider = _PROVIDERS[request.provider]
        row = await self._database.fetchrow(
            call.organization_id, _SQL.has_provider_key, request.user_id, provider
        )
        if found(row, "user")["has_key"]:
            return GetEffectiveProviderKeyResponse(has_key=True, source=KEY_SOURCE_USER)
        if self._server_keys.get(provider):
            return GetEffectiveProviderKeyResponse(has_key=True, source=KEY_SOURCE_SERVER)
        return GetEffectiveProviderKeyResponse()


async def seal_key(
    connection: Connection, secrets: Secrets, organization_id: str, key_id: str, api_key: str
) -> bytes:
    """Encrypts a user's key for its row."""
    return await secrets.encrypt(connection, organization_id, api_key.encode(), f"provider_keys/{key_id}")
