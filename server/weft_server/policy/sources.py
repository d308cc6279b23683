"""PolicySourceService: where policies come from."""

from uuid import uuid4

from weft.policy.v1.policy_source_service_pb2 import (
    DESCRIPTOR,
    CreatePolicySourceRequest,
    CreatePolicySourceResponse,
    PolicySource,
    UpdatePolicySourceRequest,
    UpdatePolicySourceResponse,
)
from weft_server.rpc.caller import Call
from weft_server.rpc.pages import Kind, Listing
from weft_server.rpc.service import Service
from weft_server.rpc.standard import Kit, Standard
from weft_server.stores.postgres import Connection
from weft_server.stores.secrets import Secrets
from weft_server.stores.statements import statements_beside

_SQL = statements_beside(__file__, "sources.sql")

POLICY_SOURCES = Listing(
    fields={
        "name": Kind.TEXT,
        "source_type": Kind.TEXT,
        "sync_status": Kind.TEXT,
        "enabled": Kind.BOOLEAN,
        "last_synced_at": Kind.TIME,
        "created_at": Kind.TIME,
    },
    sortable=("created_at", "name"),
    columns={"git_ssh_key": "git_ssh_key_encrypted"},
)


class PolicySourceService(Service):
    """Answers `weft.policy.v1.PolicySourceService`."""

    descriptor = DESCRIPTOR.services_by_name["PolicySourceService"]

    def __init__(self, kit: Kit, secrets: Secrets) -> None:
        self._database = kit.database
        self._secrets = secrets
        self._sources = Standard(
            kit, self.descriptor, PolicySource, _SQL, POLICY_SOURCES, leaving_out=["git_ssh_key"]
        )
        self.get_policy_source = self._sources.get
        self.list_policy_sources = self._sources.page
        self.delete_policy_source = self._sources.delete

    async def create_policy_source(
        self, call: Call, request: CreatePolicySourceRequest
    ) -> CreatePolicySourceResponse:
        source_id = str(uuid4())
        async with self._database.transaction(call.organization_id) as connection:
            ssh_key = await self._sealed(connection, call, source_id, request.policy_source.git_ssh_key)
            response: CreatePolicySourceResponse = await self._sources.insert(
                connection, call, request, id=source_id, git_ssh_key=ssh_key
            )
        return response

    async def update_policy_source(
        self, call: Call, request: UpdatePolicySourceRequest
    ) -> UpdatePolicySourceResponse:
        wanted = request.policy_source
        async with self._database.transaction(call.organization_id) as connection:
            ssh_key = await self._sealed(connection, call, wanted.id, wanted.git_ssh_key)
            response: UpdatePolicySourceResponse = await self._sources.change(
                connection, call, request, git_ssh_key=ssh_key
            )
        return response

    async def _sealed(self, connection: Connection, call: Call, source_id: str, ssh_key: str) -> str | None:
        if not ssh_key:
            return None
        return await self._secrets.encrypt_text(
            connection, call.organization_id, ssh_key, f"policy_sources/{source_id}"
        )
