"""Composes the services: every room gets what it needs handed in here."""

from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass

import grpc

from weft_server.audit import log as audit
from weft_server.audit.service import AuditService
from weft_server.automation.services import automation_services
from weft_server.builder.services import builder_services
from weft_server.chat.services import chat_services
from weft_server.exchange.service import ExchangeService
from weft_server.fleet.agents import agents_of
from weft_server.fleet.services import fleet_services
from weft_server.graph.service import GraphService
from weft_server.identity.known_callers import KnownCallers
from weft_server.identity.services import identity_services
from weft_server.ingestion import live
from weft_server.ingestion.jobs import active_job_of_organization, active_job_of_source
from weft_server.ingestion.service import IngestionService
from weft_server.orchestration.services import orchestration_services
from weft_server.policy.services import policy_services
from weft_server.rpc.changes import Changes
from weft_server.rpc.pages import PageTokens
from weft_server.rpc.repeat import Answers
from weft_server.rpc.server import Gate, Observer, answering
from weft_server.rpc.service import Service
from weft_server.rpc.standard import Kit
from weft_server.rpc.watch import EventHub
from weft_server.settings import Settings
from weft_server.sources.service import SourceService
from weft_server.stores.connect import Stores
from weft_server.stores.keys import Keys
from weft_server.stores.statements import Expected
from weft_server.workers.services import worker_services


@dataclass(frozen=True)
class Services:
    """What answers RPCs and the stores it needs, by the full names of services; the watches under way."""

    handlers: Mapping[str, grpc.GenericRpcHandler]
    needed_stores: Mapping[str, Sequence[str]]
    watches: Sequence[EventHub]
    expected_statements: Sequence[Expected]
    """What PostgreSQL has to know for them."""


@asynccontextmanager
async def open_services(
    settings: Settings, keys: Keys, stores: Stores, observer: Observer
) -> AsyncIterator[Services]:
    """Every service of the contract answering while the block runs."""
    kit = Kit(
        stores.database,
        Answers(stores.database, stores.secrets, keys.signing),
        PageTokens(keys.signing),
        Changes(stores.redis),
        audit.record,
    )
    callers = KnownCallers(stores.database, settings.postgres_url)
    ingestion_events = EventHub(stores.redis, live.STREAM, live.serialize_events)
    fleet_agents = agents_of(kit)
    services: list[Service] = [
        *identity_services(kit, stores.secrets, active_job_of_organization),
        AuditService(kit),
        SourceService(kit, stores.secrets, active_job_of_source),
        IngestionService(kit, stores.redis, ingestion_events),
        GraphService(stores.graph, stores.redis, kit.tokens),
        *fleet_services(kit, fleet_agents),
        *chat_services(kit),
        *automation_services(kit),
        *worker_services(kit, stores.redis),
        *orchestration_services(kit, stores.secrets),
        *policy_services(kit, stores.secrets),
        *builder_services(kit, stores.secrets, settings.provider_keys),
        ExchangeService(kit, stores.secrets, fleet_agents),
    ]
    hubs = (ingestion_events, kit.changes.hub)
    gate = Gate(callers, kit.answers, observer)
    callers.start()
    try:
        yield Services(
            handlers={service.descriptor.full_name: answering(service, gate) for service in services},
            needed_stores={service.descriptor.full_name: service.needs for service in services},
            watches=hubs,
            expected_statements=[expected for resource in kit.resources for expected in resource.expected()],
        )
    finally:
        for hub in hubs:
            await hub.close()
        await callers.close()
