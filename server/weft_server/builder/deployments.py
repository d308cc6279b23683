"""DeploymentService: the friendly names under which agents are called."""

from weft.builder.v1.agent_service_pb2 import Agent
from weft.builder.v1.deployment_service_pb2 import (
    DESCRIPTOR,
    DeployAgentRequest,
    DeployAgentResponse,
    Deployment,
    GetDeploymentRequest,
    GetDeploymentResponse,
    ResolveDeploymentRequest,
    ResolveDeploymentResponse,
    UndeployAgentRequest,
    UndeployAgentResponse,
)
from weft_server.rpc.caller import Call
from weft_server.rpc.errors import FriendlyNameMissing, NameTaken, NotFound
from weft_server.rpc.mapping import row_mapper
from weft_server.rpc.pages import Kind, Listing
from weft_server.rpc.resources import found
from weft_server.rpc.service import Service
from weft_server.rpc.standard import Kit, Standard
from weft_server.stores.statements import statements_beside

_SQL = statements_beside(__file__, "deployments.sql")

DEPLOYMENTS = Listing(
    fields={"friendly_name": Kind.TEXT, "agent_id": Kind.UUID, "created_at": Kind.TIME},
    sortable=("friendly_name", "created_at"),
    default_order="friendly_name",
)

_fill_agent = row_mapper(Agent)


class DeploymentService(Service):
    """Answers `weft.builder.v1.DeploymentService`."""

    descriptor = DESCRIPTOR.services_by_name["DeploymentService"]

    def __init__(self, kit: Kit) -> None:
        self._database = kit.database
        self._deployments = Standard(kit, self.descriptor, Deployment, _SQL, DEPLOYMENTS)
        self.list_deployments = self._deployments.page

    async def deploy_agent(self, call: Call, request: DeployAgentRequest) -> DeployAgentResponse:
        async with self._database.transaction(call.organization_id) as connection:
            agent = found(await connection.fetchrow(_SQL.keep_agent, request.agent_id), "agent")
            name = request.friendly_name or agent["friendly_name"]
            if name is None:
                raise FriendlyNameMissing()
            try:
                response: DeployAgentResponse = await self._deployments.apply(
                    connection, call, request, friendly_name=name
                )
            except NotFound:
                # The statement leaves a name alone that leads to another agent.
                raise NameTaken("friendly_name") from None
            return response

    async def undeploy_agent(self, call: Call, request: UndeployAgentRequest) -> UndeployAgentResponse:
        async with self._database.transaction(call.organization_id) as connection:
            for row in await connection.fetch(_SQL.undeploy_agent, request.agent_id):
                await self._deployments.record(connection, call, "delete", row["id"])
        return UndeployAgentResponse()

    async def get_deployment(self, call: Call, request: GetDeploymentRequest) -> GetDeploymentResponse:
        row = await self._database.fetchrow(call.organization_id, _SQL.get_deployment, request.friendly_name)
        response = GetDeploymentResponse()
        self._deployments.fill(row, response.deployment)
        return response

    async def resolve_deployment(
        self, call: Call, request: ResolveDeploymentRequest
    ) -> ResolveDeploymentResponse:
        row = await self._database.fetchrow(
            call.organization_id, _SQL.resolve_deployment, request.friendly_name
        )
        response = ResolveDeploymentResponse()
        _fill_agent(found(row, "deployment"), response.agent)
        return response
