"""GatewayService: the connections to orchestration engines, one of which is an organization's default."""

from uuid import uuid4

from weft.orchestration.v1.gateway_service_pb2 import (
    DESCRIPTOR,
    CreateGatewayRequest,
    CreateGatewayResponse,
    DeleteGatewayRequest,
    DeleteGatewayResponse,
    Gateway,
    SetDefaultGatewayRequest,
    SetDefaultGatewayResponse,
    UpdateGatewayRequest,
    UpdateGatewayResponse,
)
from weft_server.rpc.caller import Call
from weft_server.rpc.errors import GatewayIsDefault
from weft_server.rpc.pages import Kind, Listing
from weft_server.rpc.service import Service
from weft_server.rpc.standard import Kit, Standard
from weft_server.stores.postgres import Connection
from weft_server.stores.secrets import Secrets
from weft_server.stores.statements import statements_beside

_SQL = statements_beside(__file__, "gateways.sql")

GATEWAYS = Listing(
    fields={
        "name": Kind.TEXT,
        "engine_type": Kind.TEXT,
        "is_default": Kind.BOOLEAN,
        "is_active": Kind.BOOLEAN,
        "last_health_status": Kind.TEXT,
        "worker_token_id": Kind.UUID,
        "created_at": Kind.TIME,
    },
    sortable=("created_at", "name"),
)


class GatewayService(Service):
    """Answers `weft.orchestration.v1.GatewayService`."""

    descriptor = DESCRIPTOR.services_by_name["GatewayService"]

    def __init__(self, kit: Kit, secrets: Secrets) -> None:
        self._database = kit.database
        self._secrets = secrets
        self._gateways = Standard(kit, self.descriptor, Gateway, _SQL, GATEWAYS, leaving_out=["api_key"])
        self.get_gateway = self._gateways.get
        self.list_gateways = self._gateways.page

    async def create_gateway(self, call: Call, request: CreateGatewayRequest) -> CreateGatewayResponse:
        gateway_id = str(uuid4())
        async with self._database.transaction(call.organization_id) as connection:
            await connection.execute(_SQL.take_turns, call.organization_id)
            api_key = await self._sealed(connection, call, gateway_id, request.gateway.api_key)
            response: CreateGatewayResponse = await self._gateways.insert(
                connection, call, request, id=gateway_id, api_key=api_key
            )
        return response

    async def update_gateway(self, call: Call, request: UpdateGatewayRequest) -> UpdateGatewayResponse:
        wanted = request.gateway
        async with self._database.transaction(call.organization_id) as connection:
            api_key = await self._sealed(connection, call, wanted.id, wanted.api_key)
            response: UpdateGatewayResponse = await self._gateways.change(
                connection, call, request, api_key=api_key
            )
        return response

    async def set_default_gateway(
        self, call: Call, request: SetDefaultGatewayRequest
    ) -> SetDefaultGatewayResponse:
        async with self._database.transaction(call.organization_id) as connection:
            await connection.execute(_SQL.take_turns, call.organization_id)
            await connection.execute(_SQL.unset_default_gateway, request.id)
            response: SetDefaultGatewayResponse = await self._gateways.apply(connection, call, request)
        return response

    async def delete_gateway(self, call: Call, request: DeleteGatewayRequest) -> DeleteGatewayResponse:
        async with self._database.transaction(call.organization_id) as connection:
            await connection.execute(_SQL.take_turns, call.organization_id)
            gateway = await self._gateways.lock(connection, call, request.id)
            if gateway["is_default"] and not gateway["is_last"]:
                raise GatewayIsDefault()
            response: DeleteGatewayResponse = await self._gateways.remove(connection, call, request)
        return response

    async def _sealed(self, connection: Connection, call: Call, gateway_id: str, api_key: str) -> str | None:
        if not api_key:
            return None
        return await self._secrets.encrypt_text(
            connection, call.organization_id, api_key, f"orchestration_gateways/{gateway_id}"
        )
