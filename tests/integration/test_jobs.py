"""Jobs: one at a time for a source, ended by success, failure or on request, each with its figures."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any
from uuid import uuid4

import grpc
import pytest

from tests.conftest import Tenant, Weft, execute
from tests.scripted import NewSource, Script, ScriptedConnector, leads, thing
from tests.support import (
    cancel,
    create_source,
    ended,
    eventually,
    graph_of,
    ingest,
    openapi_document,
    read_job,
    refusal,
    sql_config,
    start,
)
from weft.common.v1.error_reason_pb2 import (
    ERROR_REASON_SOURCE_CREDENTIALS_REJECTED,
    ERROR_REASON_SOURCE_DOCUMENT_INVALID,
    ERROR_REASON_SOURCE_FAILED,
    ERROR_REASON_SOURCE_SCOPE_MISSING,
    ERROR_REASON_SOURCE_UNREACHABLE,
    ErrorReason,
)
from weft.graph.v1.graph_service_pb2 import GetGraphStatsRequest, ListNodesRequest
from weft.ingestion.v1.ingestion_service_pb2 import (
    INGESTION_STATUS_CANCELLED,
    INGESTION_STATUS_COMPLETED,
    INGESTION_STATUS_FAILED,
    INGESTION_STATUS_RUNNING,
    StartIngestionRequest,
)
from weft.source.v1.source_service_pb2 import (
    SYNC_STATUS_ERROR,
    SYNC_STATUS_SUCCESS,
    DeleteSourceRequest,
    GetSourceRequest,
    OpenapiSource,
    Source,
    SourceConfig,
)
from weft_server.connectors.base import SourceFailed
from weft_server.connectors.openapi import OpenApiConnector
from weft_server.connectors.sql import SqlConnector

pytestmark = pytest.mark.usefixtures("shared_worker")


async def read_source(tenant: Tenant, source: Source) -> Source:
    return (await tenant.client.sources.GetSource(GetSourceRequest(id=source.id))).source


class TestFigures:
    async def test_a_job_tells_what_it_did(
        self, tenant: Tenant, scripted: NewSource, shared_worker: str
    ) -> None:
        source = await scripted({"things": [thing("a"), thing("b")], "ways": [leads("a", "b")]})
        job = await ingest(tenant.client, source)
        assert job.status == INGESTION_STATUS_COMPLETED
        assert (job.records_processed, job.nodes_created, job.relationships_created) == (3, 2, 1)
        assert (job.progress, job.worker_id, job.phase, job.stage) == (1.0, shared_worker, 0, "")
        assert job.created_at.ToMicroseconds() <= job.started_at.ToMicroseconds()
        took = (job.completed_at.ToMicroseconds() - job.started_at.ToMicroseconds()) / 1000
        assert job.duration_ms == pytest.approx(took, abs=1)
        synced = await read_source(tenant, source)
        assert (synced.last_sync_status, synced.last_sync_error) == (SYNC_STATUS_SUCCESS, "")
        assert (synced.node_count, synced.relationship_count) == (2, 1)

    async def test_a_job_keeps_what_it_was_given_along(self, tenant: Tenant, scripted: NewSource) -> None:
        request = StartIngestionRequest(source_id=(await scripted({})).id)
        request.config.update({"reason": "schema changed", "tickets": [7, None]})
        started = (await tenant.client.ingestion.StartIngestion(request)).job
        assert started.config == request.config
        assert (await ended(tenant.client, started)).config == request.config

    async def test_graph_figures_are_fresh_right_after_a_job(
        self, tenant: Tenant, scripted: NewSource, connector: ScriptedConnector
    ) -> None:
        async def node_count() -> int:
            stats = await tenant.client.graph.GetGraphStats(GetGraphStatsRequest())
            return stats.stats.node_count

        source = await scripted({"things": []})
        for size in (0, 1, 5, 2):
            connector.scripts[source.name] = {"things": [thing(f"{n}") for n in range(size)]}
            await ingest(tenant.client, source)
            assert await node_count() == size

    async def test_relationships_to_what_the_source_does_not_yield_are_skipped(
        self, tenant: Tenant, scripted: NewSource
    ) -> None:
        source = await scripted(
            {"all": [thing("a"), leads("a", "absent"), leads("absent", "a"), leads("a", "a")]}
        )
        for created in (1, 0):
            job = await ingest(tenant.client, source)
            assert (job.status, job.relationships_skipped) == (INGESTION_STATUS_COMPLETED, 2)
            assert job.relationships_created == created
        assert (await graph_of(tenant.client, source))["relationships"] == {("a", "LEADS_TO", "a"): {}}


class TestCancellation:
    async def test_a_running_job_stops_and_cleans_nothing(
        self, tenant: Tenant, scripted: NewSource, connector: ScriptedConnector
    ) -> None:
        source = await scripted({"things": [thing("former")]})
        await ingest(tenant.client, source)
        gate = asyncio.Event()
        connector.scripts[source.name] = {"first": [thing("a")], "gate": [gate], "last": [thing("b")]}
        job = await start(tenant.client, source)

        async def is_at_the_gate() -> bool:
            return (await read_job(tenant.client, job)).stage == "gate"

        await eventually(is_at_the_gate)
        assert (await read_job(tenant.client, job)).status == INGESTION_STATUS_RUNNING
        cancelled = await cancel(tenant.client, job)
        gate.set()
        assert cancelled.status == INGESTION_STATUS_CANCELLED
        assert (await ended(tenant.client, job)).status == INGESTION_STATUS_CANCELLED
        connector.scripts[source.name] = {"things": [thing("former"), thing("a")]}
        # The next job waits for the worker to be done with the cancelled one.
        assert (await ingest(tenant.client, source)).nodes_created == 0
        assert (await graph_of(tenant.client, source))["nodes"].keys() == {"former", "a"}

    async def test_a_finished_job_cannot_be_cancelled(self, tenant: Tenant, scripted: NewSource) -> None:
        job = await ingest(tenant.client, await scripted({"things": []}))
        error = await refusal(cancel(tenant.client, job))
        assert (error.code(), error.reason) == (grpc.StatusCode.FAILED_PRECONDITION, "JOB_FINISHED")
        assert error.metadata == {"status": "completed"}
        broken = await scripted({"things": [SourceFailed("It broke.")]})
        error = await refusal(cancel(tenant.client, await ingest(tenant.client, broken)))
        assert error.metadata == {"status": "failed"}


class TestFailures:
    """A job that cannot be done says why, for people and programs, and the graph stays as it was."""

    @pytest.fixture
    async def schema(self, shared_weft: Weft) -> AsyncIterator[str]:
        """A schema with a table, in the deployment's own database."""
        url, schema = shared_weft.settings.postgres_url, f"shop_{uuid4().hex}"
        await execute(url, f"create schema {schema} create table orders (id int primary key)")
        yield schema
        await execute(url, f"drop schema if exists {schema} cascade")

    async def check(self, tenant: Tenant, source: Source, reason: ErrorReason.ValueType, words: str) -> None:
        """Runs a job that must fail, after one that did not."""
        before = await graph_of(tenant.client, source)
        synced = await read_source(tenant, source)
        assert before["nodes"]
        job = await ingest(tenant.client, source)
        assert (job.status, ErrorReason.Name(job.error_reason)) == (
            INGESTION_STATUS_FAILED,
            ErrorReason.Name(reason),
        )
        assert words in job.error
        assert (job.nodes_cleaned, job.phase) == (0, 0)
        assert await graph_of(tenant.client, source) == before
        failed = await read_source(tenant, source)
        assert (failed.last_sync_status, failed.last_sync_error) == (SYNC_STATUS_ERROR, job.error)
        assert (failed.node_count, failed.relationship_count) == (
            synced.node_count,
            synced.relationship_count,
        )

    async def test_a_login_that_is_no_longer_let_in(self, tenant: Tenant, schema: str) -> None:
        url, role = tenant.weft.settings.postgres_url, f"reader_{uuid4().hex}"
        await execute(url, f"create role {role} login password 'former'")
        await execute(url, f"grant usage on schema {schema} to {role}")
        _, _, place = url.rpartition("@")
        source = await create_source(tenant.client, sql_config(f"postgresql://{role}:former@{place}", schema))
        await ingest(tenant.client, source)
        await execute(url, f"alter role {role} password 'latter'")
        await self.check(
            tenant, source, ERROR_REASON_SOURCE_CREDENTIALS_REJECTED, "password authentication failed"
        )
        await execute(url, f"drop owned by {role}")
        await execute(url, f"drop role {role}")

    async def test_a_schema_that_vanished(self, tenant: Tenant, schema: str) -> None:
        url = tenant.weft.settings.postgres_url
        source = await create_source(tenant.client, sql_config(url, schema))
        await ingest(tenant.client, source)
        await execute(url, f"drop schema {schema} cascade")
        await self.check(tenant, source, ERROR_REASON_SOURCE_SCOPE_MISSING, schema)

    async def test_a_database_that_does_not_answer(
        self, tenant: Tenant, schema: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        source = await create_source(tenant.client, sql_config(tenant.weft.settings.postgres_url, schema))
        await ingest(tenant.client, source)
        survey = SqlConnector.survey

        async def survey_nowhere(connector: SqlConnector, config: Any) -> Any:
            config.connection_url = "postgresql://reader:hunter2@127.0.0.1:1/shop"
            return await survey(connector, config)

        monkeypatch.setattr(SqlConnector, "survey", survey_nowhere)
        await self.check(tenant, source, ERROR_REASON_SOURCE_UNREACHABLE, "127.0.0.1:1/shop")

    async def test_a_document_that_is_no_longer_one(
        self, tenant: Tenant, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        document = openapi_document("/a")
        config = SourceConfig(openapi=OpenapiSource(document=document))
        source = await create_source(tenant.client, config)
        await ingest(tenant.client, source)
        survey = OpenApiConnector.survey

        async def survey_of_another(connector: OpenApiConnector, config: Any) -> Any:
            config.document = "hello"
            return await survey(connector, config)

        monkeypatch.setattr(OpenApiConnector, "survey", survey_of_another)
        await self.check(tenant, source, ERROR_REASON_SOURCE_DOCUMENT_INVALID, "")

    async def test_a_source_that_breaks_off_while_it_is_read(
        self, tenant: Tenant, scripted: NewSource, connector: ScriptedConnector
    ) -> None:
        things = [thing("a"), thing("b")]
        source = await scripted({"things": things})
        await ingest(tenant.client, source)
        connector.scripts[source.name] = {"things": [*things, SourceFailed("The source broke off.")]}
        await self.check(tenant, source, ERROR_REASON_SOURCE_FAILED, "The source broke off.")
        connector.scripts[source.name] = {"things": [thing("a"), SourceFailed("The source broke off.")]}
        await self.check(tenant, source, ERROR_REASON_SOURCE_FAILED, "The source broke off.")
        connector.scripts[source.name] = {"things": things}
        job = await ingest(tenant.client, source)
        assert (job.status, job.nodes_created, job.nodes_cleaned) == (INGESTION_STATUS_COMPLETED, 0, 0)

    async def test_a_label_that_is_none(
        self, tenant: Tenant, scripted: NewSource, connector: ScriptedConnector
    ) -> None:
        source = await scripted({"things": [thing("a")]})
        await ingest(tenant.client, source)
        broken = thing("b")
        object.__setattr__(broken, "labels", ("Thing` DETACH DELETE n //",))
        connector.scripts[source.name] = {"things": [thing("a"), broken]}
        await self.check(tenant, source, ERROR_REASON_SOURCE_FAILED, "which is not a name")


async def test_sources_of_an_organization_do_not_touch_each_other(
    tenant: Tenant, scripted: NewSource, connector: ScriptedConnector
) -> None:
    script: Script = {"things": [thing("a"), thing("b"), leads("a", "b")]}
    one, other = await scripted(script), await scripted(script)
    jobs = await asyncio.gather(ingest(tenant.client, one), ingest(tenant.client, other))
    assert [job.nodes_created for job in jobs] == [2, 2]
    connector.scripts[one.name] = {"things": [thing("b", colour="red")]}
    job = await ingest(tenant.client, one)
    assert (job.nodes_updated, job.nodes_cleaned, job.relationships_cleaned) == (1, 1, 1)
    untouched = await graph_of(tenant.client, other)
    assert untouched["nodes"].keys() == {"a", "b"}
    await tenant.client.sources.DeleteSource(DeleteSourceRequest(id=one.id))

    async def is_removed() -> bool:
        found = await tenant.client.graph.ListNodes(ListNodesRequest(filter=f'source_id = "{one.id}"'))
        return not found.nodes

    await eventually(is_removed)
    assert await graph_of(tenant.client, other) == untouched
