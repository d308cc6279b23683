"""Nothing of an organization is visible to another, in PostgreSQL as through the API."""

from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from typing import Any, LiteralString
from uuid import uuid4

import asyncpg
import grpc
import pytest
from google.protobuf.message import Message

from tests.conftest import NewTenant, Tenant, Weft
from tests.support import create_source, eventually, ingest, openapi_config, refusal, start
from weft.graph.v1.graph_service_pb2 import (
    ExportGraphRequest,
    GetGraphStatsRequest,
    ListNodesRequest,
)
from weft.identity.v1.api_key_service_pb2 import (
    ApiKey,
    CreateApiKeyRequest,
    ListApiKeysRequest,
)
from weft.ingestion.v1.ingestion_service_pb2 import (
    CancelIngestionJobRequest,
    ListIngestionJobsRequest,
    WatchIngestionRequest,
)
from weft.source.v1.source_service_pb2 import (
    CheckSourceRequest,
    DeleteSourceRequest,
    ListSourcesRequest,
    Source,
    UpdateSourceRequest,
)
from weft_server.stores.postgres import Database


@dataclass(frozen=True)
class ByIdRpc:
    """An RPC that takes an id: whose it is, and the request with it."""

    rpc: str
    kind: str
    request: Callable[[str], Message]


BY_ID = [
    ByIdRpc(
        "sources.UpdateSource",
        "source",
        lambda key: UpdateSourceRequest(source=Source(id=key, config=openapi_config("/a"))),
    ),
    ByIdRpc(
        "ingestion.WatchIngestion",
        "job",
        lambda key: WatchIngestionRequest(job_id=key, cursor="1790000000000-1"),
    ),
]
"""What takes another way with more in the request; tests/contract/test_access.py asks every RPC."""


@pytest.fixture(scope="module")
async def theirs(shared_weft: Weft, shared_worker: str) -> dict[str, str]:
    """One id of each kind, of the organization `default`."""
    client = shared_weft.client
    source = await create_source(client, openapi_config("/a"))
    await ingest(client, source)
    await client.api_keys.CreateApiKey(CreateApiKeyRequest(api_key=ApiKey(name="ci")))
    return {
        "organization": source.organization_id,
        "source": source.id,
        "job": (await client.ingestion.ListIngestionJobs(ListIngestionJobsRequest())).jobs[0].id,
    }


async def status_of(tenant: Tenant, rpc: ByIdRpc, identifier: str) -> bytes:
    service, _, method = rpc.rpc.partition(".")
    call: Any = getattr(getattr(tenant.client, service), method)(rpc.request(identifier))
    error = await refusal(call.read() if isinstance(call, grpc.aio.UnaryStreamCall) else call)
    assert (error.code(), error.reason) == (grpc.StatusCode.NOT_FOUND, "RESOURCE_NOT_FOUND")
    details = [value for key, value in error.trailing_metadata() or () if key == "grpc-status-details-bin"]
    assert isinstance(details[0], bytes)
    return details[0]


@pytest.mark.parametrize("rpc", BY_ID, ids=lambda rpc: f"{rpc.rpc} {rpc.kind}")
async def test_an_id_of_another_organization_is_as_unknown_as_one_that_does_not_exist(
    tenant: Tenant, theirs: dict[str, str], rpc: ByIdRpc
) -> None:
    assert await status_of(tenant, rpc, theirs[rpc.kind]) == await status_of(tenant, rpc, str(uuid4()))


async def test_no_list_shows_what_belongs_to_another_organization(
    tenant: Tenant, theirs: dict[str, str]
) -> None:
    client = tenant.client
    assert not (await client.sources.ListSources(ListSourcesRequest())).sources
    assert not (await client.ingestion.ListIngestionJobs(ListIngestionJobsRequest())).jobs
    assert not (await client.graph.ListNodes(ListNodesRequest())).nodes
    assert not (await client.graph.GetGraphStats(GetGraphStatsRequest())).stats.node_count
    (own_key,) = (await client.api_keys.ListApiKeys(ListApiKeysRequest())).api_keys
    assert own_key.organization_id == tenant.organization_id
    wanted = ListNodesRequest(filter=f'source_id = "{theirs["source"]}"')
    assert not (await client.graph.ListNodes(wanted)).nodes
    exported = client.graph.ExportGraph(ExportGraphRequest(source_id=theirs["source"]))
    assert [piece async for piece in exported] == []


@pytest.mark.usefixtures("theirs")
class TestRowLevelSecurity:
    @pytest.fixture
    async def app(self, shared_weft: Weft) -> AsyncIterator[Any]:
        """A raw connection as the role that answers callers."""
        connection = await asyncpg.connect(
            shared_weft.settings.postgres_url, server_settings={"role": "weft_app"}
        )
        yield connection
        await connection.close()

    async def isolated_tables(self, connection: Any) -> list[str]:
        rows = await connection.fetch(
            """
            select relname, relrowsecurity and relforcerowsecurity as forced
            from pg_class
            join pg_attribute on attrelid = pg_class.oid
            where relkind = 'r'
              and relnamespace = 'public'::regnamespace
              and attname = 'organization_id'
            """
        )
        assert all(row["forced"] for row in rows), rows
        return [*(row["relname"] for row in rows), "organizations"]

    async def test_without_an_organization_no_row_is_visible(self, app: Any) -> None:
        for table in await self.isolated_tables(app):
            assert await app.fetchval(f"select count(*) from {table}") == 0, table

    async def test_only_the_rows_of_the_named_organization_are_visible(
        self, app: Any, tenant: Tenant
    ) -> None:
        await app.execute("select set_config('weft.organization_id', $1, false)", tenant.organization_id)
        for table in await self.isolated_tables(app):
            column = "id" if table == "organizations" else "organization_id"
            owners = {str(row[0]) for row in await app.fetch(f"select distinct {column} from {table}")}
            assert owners <= {tenant.organization_id}, table

    @pytest.mark.parametrize(
        "statement",
        [
            "insert into api_keys (organization_id, name, key_hash, key_prefix) values ($1, 'a', 'b', 'c')",
            """
            insert into audit_log (organization_id, action, resource_type, resource_id)
            values ($1, 'a', 'b', 'c')
            """,
            "update users set organization_id = $1",
        ],
    )
    async def test_nothing_is_written_for_another_organization(
        self, app: Any, theirs: dict[str, str], tenant: Tenant, statement: str
    ) -> None:
        await app.execute("select set_config('weft.organization_id', $1, false)", tenant.organization_id)
        await app.execute(
            "insert into users (organization_id, email) values ($1, 'a@b')", tenant.organization_id
        )
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await app.execute(statement, theirs["organization"])

    @pytest.mark.parametrize("verb", ["delete from audit_log", "update audit_log set action = 'none'"])
    async def test_the_audit_log_cannot_be_rewritten(self, app: Any, verb: str) -> None:
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await app.execute(verb)

    async def test_the_leases_of_workers_are_out_of_reach(self, app: Any) -> None:
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await app.execute("select from worker_leases")

    async def test_a_connection_is_told_of_each_new_organization(
        self, shared_weft: Weft, new_tenant: NewTenant
    ) -> None:
        one, other = await new_tenant(), await new_tenant()
        database = await Database.connect(shared_weft.settings.postgres_url, connections=1)
        who: LiteralString = "select id from organizations"
        try:
            for tenant in (one, other, other, one):
                rows = await database.fetch(tenant.organization_id, who)
                assert [row["id"] for row in rows] == [tenant.organization_id]
                async with database.transaction(tenant.organization_id) as connection:
                    assert await connection.fetchval(who) == tenant.organization_id
            with pytest.raises(asyncpg.PostgresError):
                await database.fetch("no organization", who)
            assert len(await database.fetch(one.organization_id, who)) == 1
        finally:
            await database.close()


async def test_the_ids_of_sources_and_jobs_are_read_in_any_case(tenant: Tenant, shared_worker: str) -> None:
    client = tenant.client
    source = await create_source(client, openapi_config("/a"))
    shouted = source.id.upper()
    await client.sources.UpdateSource(
        UpdateSourceRequest(source=Source(id=shouted, config=openapi_config("/a", "/b")))
    )
    assert (await client.sources.CheckSource(CheckSourceRequest(id=shouted))).survey.target
    assert (await client.sources.CheckSource(CheckSourceRequest(id=source.id))).survey.target
    await ingest(client, Source(id=shouted))
    exported = client.graph.ExportGraph(ExportGraphRequest(source_id=shouted))
    assert [node async for piece in exported for node in piece.nodes]
    await client.sources.DeleteSource(DeleteSourceRequest(id=shouted))

    async def is_removed() -> bool:
        return not (await client.graph.ListNodes(ListNodesRequest())).nodes

    await eventually(is_removed)


async def test_a_pending_job_of_another_organization_cannot_be_cancelled(
    shared_weft: Weft, new_tenant: NewTenant
) -> None:
    one, other = await new_tenant(), await new_tenant()
    job = await start(one.client, await create_source(one.client, openapi_config("/a")))
    error = await refusal(other.client.ingestion.CancelIngestionJob(CancelIngestionJobRequest(id=job.id)))
    assert error.metadata == {"resource_type": "ingestion_job"}
