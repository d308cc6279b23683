"""How those resources come about that cannot be made from the contract alone.

The tests of this folder make a resource by its `Create…`, or whatever else bears a `request_id` and answers
with it, with what is required, and the resources it refers to first. What is not made so gets a line here,
under the full name of its message. Resources and RPCs are named, so that this imports no area.
"""

from collections.abc import Awaitable, Callable, Mapping
from itertools import cycle
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from tests.support import create_source, ingest, openapi_config
from weft.graph.v1.graph_service_pb2 import ListNodesRequest

if TYPE_CHECKING:
    from tests.contract.organization import Organization

HINTS: Mapping[str, Any] = {
    # A source is tried when it is created: this config needs nothing outside of itself.
    "weft.source.v1.SourceConfig": openapi_config("/a", "/b"),
    "weft.orchestration.v1.SchedulePattern.cron": "0 3 * * *",
    # One of a git repository has more that is required.
    "weft.policy.v1.PolicySource.source_type": 2,
    # A new agent has no credits to pay with.
    "weft.fleet.v1.ComputeLog.cost": "0",
}
"""Messages and values of fields to take as they are, wherever a request has to have one."""


_providers = cycle(range(1, 5))


async def make_node(organization: "Organization") -> Any:
    """A node of the graph that has neighbors, which a job brings there."""
    client = organization.tenant.client
    source = await create_source(client, openapi_config(*(f"/{number}" for number in range(5))))
    await ingest(client, source)
    document = ListNodesRequest(filter=f'source_id = "{source.id}" AND name = "shop"')
    return (await client.graph.ListNodes(document)).nodes[0]


async def make_job(organization: "Organization") -> Any:
    """A job that has ended; of a source of its own, since a source has one job at a time."""
    client = organization.tenant.client
    return await ingest(client, await create_source(client, openapi_config("/a")))


async def make_deployment(organization: "Organization") -> Any:
    """A deployment; of an agent of its own, since an agent is deployed once."""
    await organization.renew("weft.builder.v1.Agent")
    name = f"agent-{uuid4()}"
    deployed = await organization.ask("weft.builder.v1.DeploymentService.DeployAgent", friendly_name=name)
    return deployed.deployment


async def make_allowance(organization: "Organization") -> Any:
    """An allowance, which every user has."""
    await organization.renew("weft.identity.v1.User")
    return (await organization.ask("weft.builder.v1.AllowanceService.GetAllowance")).allowance


async def make_profile(organization: "Organization") -> Any:
    """A profile, which every user has."""
    await organization.renew("weft.identity.v1.User")
    return (await organization.ask("weft.builder.v1.ProfileService.GetProfile")).profile


async def make_provider_key(organization: "Organization") -> Any:
    """A key to the next provider, of which a user has one each."""
    provider = next(_providers)
    set_key = "weft.builder.v1.ProviderKeyService.SetProviderKey"
    return (await organization.ask(set_key, provider=provider)).provider_key


async def make_audit_entry(organization: "Organization") -> Any:
    """An entry of the audit log, which any change leaves."""
    await organization.renew("weft.identity.v1.ApiKey")
    return (await organization.ask("weft.audit.v1.AuditService.ListAuditEntries")).entries[-1]


async def make_decision(organization: "Organization") -> Any:
    """A decision, as a row: what decides does not exist yet."""
    tenant = organization.tenant
    await tenant.weft.stores.database.fetch(
        tenant.organization_id,
        "insert into policy_audit_log (organization_id, action, decision) values ($1, 'read', 'allow')",
        tenant.organization_id,
    )
    listed = await organization.ask("weft.policy.v1.PolicyDecisionService.ListPolicyDecisions")
    return listed.policy_decisions[-1]


async def make_worker(organization: "Organization") -> Any:
    """A worker, which registers with a token of its own."""
    token = await organization.ask("weft.worker.v1.WorkerTokenService.CreateWorkerToken")
    registered = await organization.ask("weft.worker.v1.WorkerService.RegisterWorker", secret=token.token)
    return registered.worker


MAKERS: Mapping[str, Callable[["Organization"], Awaitable[Any]]] = {
    "weft.audit.v1.AuditEntry": make_audit_entry,
    "weft.builder.v1.Allowance": make_allowance,
    "weft.builder.v1.Deployment": make_deployment,
    "weft.builder.v1.Profile": make_profile,
    "weft.builder.v1.ProviderKey": make_provider_key,
    "weft.graph.v1.Node": make_node,
    "weft.ingestion.v1.IngestionJob": make_job,
    "weft.policy.v1.PolicyDecision": make_decision,
    "weft.worker.v1.Worker": make_worker,
}
"""Makers of resources that no RPC makes, or not always."""
