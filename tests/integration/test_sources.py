"""Sources: each is tried before it is stored, keeps its secrets, and changes as its caller says."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any
from urllib.parse import urlsplit, urlunsplit
from uuid import uuid4

import grpc
import pytest
from google.protobuf.field_mask_pb2 import FieldMask

from tests.conftest import Tenant
from tests.support import create_source, openapi_config, openapi_document, refusal, sql_config, start
from weft.source.v1.source_service_pb2 import (
    CheckSourceRequest,
    CreateSourceRequest,
    CustomSource,
    DeleteSourceRequest,
    GetSourceRequest,
    ListConnectorsRequest,
    OpenapiSource,
    Source,
    SourceConfig,
    SqlSource,
    UpdateSourceRequest,
)
from weft_client.errors import WeftError

NOWHERE = "postgresql://reader:hunter2@127.0.0.1:1/shop"
"""Nothing listens there."""


def with_login(url: str, login: str) -> str:
    """A PostgreSQL URL with another user and password."""
    parts = urlsplit(url)
    return urlunsplit(parts._replace(netloc=f"{login}@{parts.netloc.rpartition('@')[2]}"))


async def update(tenant: Tenant, source: Source, *paths: str) -> Source:
    mask = FieldMask(paths=paths) if paths else None
    updated = await tenant.client.sources.UpdateSource(UpdateSourceRequest(source=source, update_mask=mask))
    return updated.source


async def read(tenant: Tenant, source: Source) -> Source:
    return (await tenant.client.sources.GetSource(GetSourceRequest(id=source.id))).source


async def product_of(tenant: Tenant, source: Source) -> str:
    """What answers at a source, read with its stored config."""
    checked = await tenant.client.sources.CheckSource(CheckSourceRequest(id=source.id))
    return checked.survey.product


class TestCreation:
    async def test_a_source_is_stored_with_what_follows_from_its_config(self, tenant: Tenant) -> None:
        config = sql_config(tenant.weft.settings.postgres_url, "public")
        source = await create_source(tenant.client, config, schedule="*/15 * * * *")
        assert source == await read(tenant, source)
        assert (source.name, source.source_type, source.schedule) == ("shop", "sql", "*/15 * * * *")
        assert (source.organization_id, source.enabled) == (tenant.organization_id, True)
        assert source.config.sql.schemas == ["public"]
        assert source.target.endswith(urlsplit(tenant.weft.settings.postgres_url).path)

    async def test_a_source_can_be_created_disabled(self, tenant: Tenant) -> None:
        assert not (await create_source(tenant.client, openapi_config("/a"), enabled=False)).enabled

    async def test_what_only_the_server_sets_is_not_taken_from_a_client(self, tenant: Tenant) -> None:
        foreign = str(uuid4())
        source = await create_source(
            tenant.client, openapi_config("/a"), id=foreign, organization_id=foreign, node_count=7
        )
        assert foreign not in (source.id, source.organization_id)
        assert not source.node_count

    @pytest.mark.parametrize(
        ("source", "fields"),
        [
            (Source(), ["source.name", "source.config"]),
            (Source(name="x" * 256, config=openapi_config("/a")), ["source.name"]),
            (Source(name="a\0b", config=openapi_config("/a")), ["source.name"]),
            (Source(name="shop", config=SourceConfig()), ["source.config.config"]),
            (Source(name="shop", config=sql_config("mysql://h/d")), ["source.config.sql.connection_url"]),
            (Source(name="shop", config=sql_config("postgresql://")), ["source.config.sql.connection_url"]),
            (Source(name="shop", config=sql_config("")), ["source.config.sql.connection_url"]),
            (
                Source(name="shop", config=sql_config(NOWHERE, "public", "public")),
                ["source.config.sql.schemas"],
            ),
            (
                Source(name="shop", config=SourceConfig(openapi=OpenapiSource(url="https://user@host/"))),
                ["source.config.openapi.url"],
            ),
            (
                Source(name="shop", config=SourceConfig(custom=CustomSource(connector="absent"))),
                ["source.config.custom.connector"],
            ),
            (Source(name="shop", config=openapi_config("/a"), schedule="hourly"), ["source.schedule"]),
            (Source(name="shop", config=openapi_config("/a"), schedule="61 * * * *"), ["source.schedule"]),
        ],
    )
    async def test_fields_at_fault_are_named(self, tenant: Tenant, source: Source, fields: list[str]) -> None:
        error = await refusal(tenant.client.sources.CreateSource(CreateSourceRequest(source=source)))
        assert (error.code(), error.reason) == (grpc.StatusCode.INVALID_ARGUMENT, "INVALID_FIELD")
        assert [violation.field for violation in error.violations] == fields

    async def test_a_document_of_some_megabytes_is_taken(self, tenant: Tenant) -> None:
        config = openapi_config(*(f"/path/{number}" for number in range(40_000)))
        assert len(config.openapi.document) > 2_000_000
        source = await create_source(tenant.client, config)
        assert not source.config.openapi.document


class TestUnreadableSources:
    async def check(self, tenant: Tenant, config: SourceConfig) -> WeftError:
        """How a config is refused, the same way by whichever call; no message tells the password."""
        wanted = Source(name="shop", config=config)
        kept = await create_source(tenant.client, openapi_config("/a"))
        changed = Source(id=kept.id, config=config)
        refused = [
            await refusal(tenant.client.sources.CreateSource(CreateSourceRequest(source=wanted))),
            await refusal(tenant.client.sources.CheckSource(CheckSourceRequest(config=config))),
            await refusal(update(tenant, changed)),
        ]
        assert await read(tenant, kept) == kept
        assert len({(error.code(), error.reason, error.message) for error in refused}) == 1
        assert refused[0].code() == grpc.StatusCode.FAILED_PRECONDITION
        assert "hunter2" not in str(refused)
        return refused[0]

    async def test_a_source_that_does_not_answer_is_unreachable(self, tenant: Tenant) -> None:
        error = await self.check(tenant, sql_config(NOWHERE))
        assert (error.reason, error.metadata) == ("SOURCE_UNREACHABLE", {"target": "127.0.0.1:1/shop"})

    async def test_a_wrong_password_is_rejected(self, tenant: Tenant) -> None:
        url = tenant.weft.settings.postgres_url
        error = await self.check(tenant, sql_config(with_login(url, f"{urlsplit(url).username}:hunter2")))
        assert error.reason == "SOURCE_CREDENTIALS_REJECTED"

    async def test_a_schema_that_the_login_does_not_see_is_named(self, tenant: Tenant) -> None:
        error = await self.check(tenant, sql_config(tenant.weft.settings.postgres_url, "sales"))
        assert (error.reason, error.metadata) == ("SOURCE_SCOPE_MISSING", {"scope": "schema sales"})

    @pytest.mark.parametrize(
        "document", ["hello", "[]", "{", '{"openapi": "9.0.0", "paths": {}}', "a: &a [*a]"]
    )
    async def test_a_document_that_is_not_openapi_is_invalid(self, tenant: Tenant, document: str) -> None:
        error = await self.check(tenant, SourceConfig(openapi=OpenapiSource(document=document)))
        assert error.reason == "SOURCE_DOCUMENT_INVALID"
        assert "location" in error.metadata


class TestUpdates:
    async def test_without_a_mask_all_that_is_set_changes(self, tenant: Tenant) -> None:
        former = await create_source(tenant.client, openapi_config("/a"))
        current = await update(tenant, Source(id=former.id, name="store", enabled=False))
        assert (current.name, current.enabled) == ("store", False)
        assert current.etag != former.etag
        assert (current.config, current.target) == (former.config, former.target)

    async def test_a_mask_says_what_changes_and_what_is_cleared(self, tenant: Tenant) -> None:
        former = await create_source(tenant.client, openapi_config("/a"), schedule="0 3 * * *")
        current = await update(tenant, Source(id=former.id, name="ignored"), "schedule")
        assert (current.name, current.schedule) == ("shop", "")

    @pytest.mark.parametrize(
        ("paths", "fields"),
        [
            (["id"], ["update_mask.paths[0]"]),
            (["name", "target"], ["update_mask.paths[1]", "source.name"]),
            (["etag", "*", "config.sql"], [f"update_mask.paths[{index}]" for index in range(3)]),
            (["name"], ["source.name"]),
            (["config"], ["source.config"]),
        ],
    )
    async def test_a_mask_that_cannot_be_followed_is_refused(
        self, tenant: Tenant, paths: list[str], fields: list[str]
    ) -> None:
        error = await refusal(update(tenant, Source(id=str(uuid4())), *paths))
        assert [violation.field for violation in error.violations] == fields

    async def test_an_update_without_an_id_is_refused(self, tenant: Tenant) -> None:
        error = await refusal(update(tenant, Source(name="store")))
        assert error.violations == [("source.id", "must not be empty")]

    async def test_of_updates_made_from_the_same_state_one_gets_through(self, tenant: Tenant) -> None:
        former = await create_source(tenant.client, openapi_config("/a"))
        updates = [update(tenant, Source(id=former.id, name=f"shop {n}", etag=former.etag)) for n in range(8)]
        outcomes = await asyncio.gather(*updates, return_exceptions=True)
        winners = [outcome for outcome in outcomes if isinstance(outcome, Source)]
        assert winners == [await read(tenant, former)]
        for outcome in outcomes:
            if isinstance(outcome, grpc.aio.AioRpcError):
                error = WeftError.of(outcome)
                assert (error.code(), error.reason) == (grpc.StatusCode.ABORTED, "STALE_ETAG")
                assert error.metadata == {"etag": winners[0].etag}

    async def test_another_kind_of_config_makes_another_kind_of_source(self, tenant: Tenant) -> None:
        former = await create_source(tenant.client, openapi_config("/a"))
        config = sql_config(tenant.weft.settings.postgres_url)
        current = await update(tenant, Source(id=former.id, config=config))
        assert (current.source_type, current.config.WhichOneof("config")) == ("sql", "sql")


class TestSecrets:
    async def test_a_secret_is_never_returned(self, tenant: Tenant) -> None:
        url = tenant.weft.settings.postgres_url
        password = urlsplit(url).password
        assert password
        source = await create_source(tenant.client, sql_config(url))
        for shown in (source, await read(tenant, source), await update(tenant, source)):
            assert not shown.config.sql.connection_url
            assert password not in str(shown)
        bearer = OpenapiSource(document=openapi_document("/a"), bearer_token="hunter2")
        source = await create_source(tenant.client, SourceConfig(openapi=bearer))
        assert source.config == SourceConfig(openapi=OpenapiSource())

    async def test_a_source_sent_back_as_it_was_read_keeps_its_secret(self, tenant: Tenant) -> None:
        source = await create_source(tenant.client, sql_config(tenant.weft.settings.postgres_url, "public"))
        current = await update(tenant, source)
        assert current.config.sql.schemas == ["public"]
        assert (await product_of(tenant, source)).startswith("PostgreSQL")

    async def test_a_new_config_keeps_the_address_that_it_leaves_out(self, tenant: Tenant) -> None:
        source = await create_source(tenant.client, sql_config(tenant.weft.settings.postgres_url, "public"))
        changed = Source(id=source.id, config=SourceConfig(sql=SqlSource(schemas=["dbos"])))
        assert (await update(tenant, changed, "config")).config.sql.schemas == ["dbos"]
        assert (await product_of(tenant, source)).startswith("PostgreSQL")

    async def test_another_location_does_not_get_the_secret_of_the_former(
        self, tenant: Tenant, servers: tuple[str, str, list[str]]
    ) -> None:
        former, other, tokens = servers
        config = SourceConfig(openapi=OpenapiSource(url=former, bearer_token="hunter2"))
        source = await create_source(tenant.client, config)
        await update(tenant, Source(id=source.id, config=source.config))
        assert set(tokens) == {"Bearer hunter2"}
        tokens.clear()
        moved = SourceConfig(openapi=OpenapiSource(url=other))
        await update(tenant, Source(id=source.id, config=moved))
        assert set(tokens) == {""}

    @pytest.fixture
    async def servers(self) -> AsyncIterator[tuple[str, str, list[str]]]:
        """Two addresses of one document, and the credentials that come with the requests."""
        tokens: list[str] = []
        body = openapi_document("/a").encode()

        async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            head = (await reader.readuntil(b"\r\n\r\n")).decode()
            headers: Any = dict(line.split(": ", 1) for line in head.splitlines()[1:] if line)
            tokens.append({name.lower(): value for name, value in headers.items()}.get("authorization", ""))
            writer.write(
                b"HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: %d\r\n\r\n" % len(body) + body
            )
            await writer.drain()
            writer.close()

        async with await asyncio.start_server(answer, "127.0.0.1", 0) as server:
            address = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
            yield f"{address}/former", f"{address}/other", tokens


class TestChecks:
    async def test_a_check_says_what_a_source_holds_and_stores_nothing(self, tenant: Tenant) -> None:
        config = sql_config(tenant.weft.settings.postgres_url, "public")
        survey = (await tenant.client.sources.CheckSource(CheckSourceRequest(config=config))).survey
        assert survey.product.startswith("PostgreSQL")
        assert survey.expected_nodes["Table"] > 5
        source = await create_source(tenant.client, config)
        checked = await tenant.client.sources.CheckSource(CheckSourceRequest(id=source.id))
        assert checked.survey == survey

    async def test_a_check_of_nothing_is_refused(self, tenant: Tenant) -> None:
        error = await refusal(tenant.client.sources.CheckSource(CheckSourceRequest()))
        assert error.violations == [("target", "must have one of id, config set")]

    async def test_the_connectors_are_listed_with_what_they_bring(self, tenant: Tenant) -> None:
        listed = await tenant.client.sources.ListConnectors(ListConnectorsRequest())
        connectors = {connector.source_type: connector for connector in listed.connectors}
        assert {"sql", "openapi"} <= connectors.keys()
        assert "Table" in connectors["sql"].node_labels
        assert "COLUMN_OF" in connectors["sql"].relationship_types


class TestDeletion:
    async def test_a_deleted_source_is_gone(self, tenant: Tenant) -> None:
        source = await create_source(tenant.client, openapi_config("/a"))
        await tenant.client.sources.DeleteSource(DeleteSourceRequest(id=source.id))
        error = await refusal(tenant.client.sources.DeleteSource(DeleteSourceRequest(id=source.id)))
        assert (error.code(), error.metadata) == (grpc.StatusCode.NOT_FOUND, {"resource_type": "source"})

    async def test_a_source_with_a_job_under_way_stays(self, tenant: Tenant) -> None:
        source = await create_source(tenant.client, openapi_config("/a"))
        job = await start(tenant.client, source)
        error = await refusal(tenant.client.sources.DeleteSource(DeleteSourceRequest(id=source.id)))
        assert (error.code(), error.reason) == (grpc.StatusCode.FAILED_PRECONDITION, "RESOURCE_IN_USE")
        assert error.metadata == {"running_job_id": job.id}
        assert (await read(tenant, source)).etag == source.etag
