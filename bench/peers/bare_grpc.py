"""SourceService with nothing around it: grpc.aio, the generated servicer, an asyncpg pool, uvloop.

No key, no permission, no validation, no row level security; the message is filled as one would simply do it.
`RESET=0` keeps the pool from resetting each connection that comes back, which asyncpg does by default with a
round trip: the strictest peer.
"""

import os
from typing import Any

import asyncpg
import grpc
import uvloop

from weft.source.v1.source_service_pb2 import (
    GetSourceRequest,
    GetSourceResponse,
    ListSourcesRequest,
    ListSourcesResponse,
    Source,
    SyncStatus,
)
from weft.source.v1.source_service_pb2_grpc import (
    SourceServiceServicer,
    add_SourceServiceServicer_to_server,
)
from weft_server.lifetime import told_to_end

_COLUMNS = """
    select id, organization_id, source_type, name, public_config, target, schedule, enabled, last_sync_at,
        last_sync_status, last_sync_error, node_count, relationship_count, created_at, updated_at, revision
    from source_configs
"""


class SourceService(SourceServiceServicer):
    """Reads sources."""

    def __init__(self, pool: Any) -> None:
        self._pool = pool

    async def GetSource(self, request: GetSourceRequest, context: Any) -> GetSourceResponse:  # noqa: N802
        row = await self._pool.fetchrow(_COLUMNS + "where id = $1", request.id)
        if row is None:
            await context.abort(grpc.StatusCode.NOT_FOUND, "There is no such source.")
        return GetSourceResponse(source=_source(row))

    async def ListSources(self, request: ListSourcesRequest, _context: Any) -> ListSourcesResponse:  # noqa: N802
        rows = await self._pool.fetch(_COLUMNS + "order by created_at, id limit $1", request.page_size)
        return ListSourcesResponse(sources=[_source(row) for row in rows])


def _source(row: Any) -> Source:
    source = Source(
        id=str(row["id"]),
        organization_id=str(row["organization_id"]),
        source_type=row["source_type"],
        name=row["name"],
        target=row["target"],
        schedule=row["schedule"],
        enabled=row["enabled"],
        last_sync_error=row["last_sync_error"] or "",
        node_count=row["node_count"],
        relationship_count=row["relationship_count"],
        etag=str(row["revision"]),
    )
    source.config.ParseFromString(row["public_config"])
    source.created_at.FromDatetime(row["created_at"])
    source.updated_at.FromDatetime(row["updated_at"])
    if row["last_sync_at"] is not None:
        source.last_sync_at.FromDatetime(row["last_sync_at"])
        source.last_sync_status = SyncStatus.Value(f"SYNC_STATUS_{row['last_sync_status'].upper()}")
    return source


async def _no_reset(_connection: Any) -> None:
    return None


async def main() -> None:
    options: dict[str, Any] = {"min_size": 10, "max_size": 10}
    if os.environ.get("RESET") == "0":
        options["reset"] = _no_reset
    async with asyncpg.create_pool(os.environ["POSTGRES_URL"], **options) as pool:
        server = grpc.aio.server()
        service = SourceService(pool)  # type: ignore[abstract]  # the other RPCs are not measured
        add_SourceServiceServicer_to_server(service, server)
        server.add_insecure_port(f"127.0.0.1:{os.environ['PORT']}")
        await server.start()
        await told_to_end()
        await server.stop(0)


if __name__ == "__main__":
    uvloop.run(main())
