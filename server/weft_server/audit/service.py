"""AuditService: shows the audit log."""

from collections.abc import AsyncGenerator
from dataclasses import replace

from weft.audit.v1.audit_service_pb2 import (
    DESCRIPTOR,
    AuditEntry,
    ExportAuditEntriesRequest,
    ExportAuditEntriesResponse,
    ListAuditEntriesRequest,
)
from weft_server.rpc.caller import Call
from weft_server.rpc.errors import InvalidField, InvalidPageToken, Violation
from weft_server.rpc.mapping import row_mapper
from weft_server.rpc.pages import Kind, Listing, Page
from weft_server.rpc.service import Service
from weft_server.rpc.standard import Kit, Standard
from weft_server.stores.statements import statements_beside

EXPORTED_AT_ONCE = 500

_SQL = statements_beside(__file__, "log.sql")

AUDIT_ENTRIES = Listing(
    fields={
        "user_id": Kind.UUID,
        "api_key_id": Kind.UUID,
        "action": Kind.TEXT,
        "resource_type": Kind.TEXT,
        "resource_id": Kind.TEXT,
        "created_at": Kind.TIME,
    },
    sortable=("created_at",),
    default_order="created_at desc",
)

_fill = row_mapper(AuditEntry)


class AuditService(Service):
    """Answers `weft.audit.v1.AuditService`."""

    descriptor = DESCRIPTOR.services_by_name["AuditService"]

    def __init__(self, kit: Kit) -> None:
        self._database = kit.database
        self._tokens = kit.tokens
        entries = Standard(kit, self.descriptor, AuditEntry, _SQL, AUDIT_ENTRIES, field="entry")
        self.get_audit_entry = entries.get
        self.list_audit_entries = entries.page

    async def export_audit_entries(
        self, call: Call, request: ExportAuditEntriesRequest
    ) -> AsyncGenerator[ExportAuditEntriesResponse, None]:
        page = self._first_page(call, request)
        while True:
            query, arguments = page.complete(_SQL.list_audit_entries)
            rows = await self._database.fetch(call.organization_id, query, *arguments)
            if not rows:
                return
            batch = page.rows(rows)
            response = ExportAuditEntriesResponse(cursor=page.token_after(batch[-1]))
            for row in batch:
                _fill(row, response.entries.add())
            yield response
            if len(rows) == len(batch):
                return
            page = replace(page, after=page.position(batch[-1]))

    def _first_page(self, call: Call, request: ExportAuditEntriesRequest) -> Page:
        oldest_first = ListAuditEntriesRequest(
            filter=request.filter,
            order_by="created_at",
            page_token=request.cursor,
            page_size=EXPORTED_AT_ONCE,
        )
        try:
            return AUDIT_ENTRIES.page(oldest_first, call, self._tokens)
        except InvalidPageToken:
            description = "must be the cursor of an export with the same filter, received by the same caller"
            raise InvalidField([Violation("cursor", description)]) from None
