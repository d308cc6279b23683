"""DomainService: the domains of agents and their DNS records."""

from weft.fleet.v1.domain_service_pb2 import (
    DESCRIPTOR,
    CreateDomainRequest,
    CreateDomainResponse,
    Domain,
    UpdateDomainRequest,
    UpdateDomainResponse,
)
from weft_server.fleet.dns import check_records
from weft_server.rpc.caller import Call
from weft_server.rpc.pages import Kind, Listing
from weft_server.rpc.service import Service
from weft_server.rpc.standard import Kit, Standard
from weft_server.stores.statements import statements_beside

_SQL = statements_beside(__file__, "domains.sql")

DOMAINS = Listing(
    fields={
        "name": Kind.TEXT,
        "status": Kind.TEXT,
        "registered_at": Kind.TIME,
        "expires_at": Kind.TIME,
        "sandbox_id": Kind.UUID,
        "agent_id": Kind.UUID,
        "auto_renew": Kind.BOOLEAN,
        "created_at": Kind.TIME,
    },
    sortable=("created_at", "name"),
)


class DomainService(Service):
    """Answers `weft.fleet.v1.DomainService`."""

    descriptor = DESCRIPTOR.services_by_name["DomainService"]

    def __init__(self, kit: Kit) -> None:
        self._domains = domains = Standard(kit, self.descriptor, Domain, _SQL, DOMAINS)
        self.get_domain = domains.get
        self.list_domains = domains.page
        self.delete_domain = domains.delete

    async def create_domain(self, call: Call, request: CreateDomainRequest) -> CreateDomainResponse:
        check_records(request.domain.dns_records, "domain.dns_records")
        response: CreateDomainResponse = await self._domains.create(call, request)
        return response

    async def update_domain(self, call: Call, request: UpdateDomainRequest) -> UpdateDomainResponse:
        check_records(request.domain.dns_records, "domain.dns_records")
        response: UpdateDomainResponse = await self._domains.update(call, request)
        return response
