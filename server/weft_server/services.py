"""Composes the services: every room gets what it needs handed in here."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass

import grpc
from google.protobuf.descriptor import ServiceDescriptor

from weft.graph.v1 import graph_service_pb2
from weft.identity.v1 import api_key_service_pb2, auth_service_pb2, organization_service_pb2
from weft.ingestion.v1 import ingestion_service_pb2
from weft.source.v1 import source_service_pb2
from weft_server.graph.service import GraphService
from weft_server.identity.api_keys import ApiKeyService
from weft_server.identity.auth import AuthService
from weft_server.identity.known_callers import KnownCallers
from weft_server.identity.organizations import OrganizationService
from weft_server.ingestion import live
from weft_server.ingestion.jobs import active_job_of_organization, active_job_of_source
from weft_server.ingestion.service import IngestionService
from weft_server.rpc.pages import PageTokens
from weft_server.rpc.repeat import Answers
from weft_server.rpc.server import Gate, Observer, answering
from weft_server.rpc.watch import EventHub
from weft_server.settings import Settings
from weft_server.sources.service import SourceService
from weft_server.stores.connect import Stores
from weft_server.stores.keys import Keys

Service = tuple[ServiceDescriptor, object]


@dataclass(frozen=True)
class Services:
    """What answers RPCs, by the full name of each service, and the watches under way."""

    handlers: Mapping[str, grpc.GenericRpcHandler]
    watches: EventHub


@asynccontextmanager
async def open_services(
    settings: Settings, keys: Keys, stores: Stores, observer: Observer
) -> AsyncIterator["Services"]:
    """Every service of the contract answering while the block runs."""
    answers = Answers(stores.database, stores.secrets)
    tokens = PageTokens(keys.signing)
    callers = KnownCallers(stores.database, settings.postgres_url)
    hub = EventHub(stores.redis, live.STREAM, live.serialize_events)
    services: list[Service] = [
        (auth_service_pb2.DESCRIPTOR.services_by_name["AuthService"], AuthService()),
        (
            organization_service_pb2.DESCRIPTOR.services_by_name["OrganizationService"],
            OrganizationService(stores.database, stores.secrets, answers, tokens, active_job_of_organization),
        ),
        (
            api_key_service_pb2.DESCRIPTOR.services_by_name["ApiKeyService"],
            ApiKeyService(stores.database, answers, tokens),
        ),
        (
            source_service_pb2.DESCRIPTOR.services_by_name["SourceService"],
            SourceService(stores.database, stores.secrets, answers, tokens, active_job_of_source),
        ),
        (
            ingestion_service_pb2.DESCRIPTOR.services_by_name["IngestionService"],
            IngestionService(stores.database, stores.redis, hub, answers, tokens),
        ),
        (
            graph_service_pb2.DESCRIPTOR.services_by_name["GraphService"],
            GraphService(stores.graph, stores.redis, tokens),
        ),
    ]
    gate = Gate(callers, answers, observer)
    callers.start()
    try:
        handlers = {
            service.full_name: answering(service, answers_it, gate) for service, answers_it in services
        }
        yield Services(handlers, hub)
    finally:
        await hub.close()
        await callers.close()
