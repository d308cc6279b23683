"""The client's calls: credentials, deadlines, retries, connections, pages and errors."""

import asyncio
from collections.abc import Callable
from datetime import timedelta
from typing import Any
from uuid import UUID

import grpc
import pytest

from tests.unit.scripted_server import Broken, serving
from weft.identity.v1.auth_service_pb2 import Caller, GetCallerRequest, GetCallerResponse
from weft.ingestion.v1.ingestion_service_pb2 import (
    IngestionJob,
    StartIngestionRequest,
    StartIngestionResponse,
)
from weft.source.v1.source_service_pb2 import (
    CreateSourceRequest,
    CreateSourceResponse,
    DeleteSourceRequest,
    ListSourcesRequest,
    ListSourcesResponse,
    OpenapiSource,
    Source,
    SourceConfig,
    UpdateSourceRequest,
    UpdateSourceResponse,
)
from weft_client import WeftClient, WeftError
from weft_server.rpc import errors

WHO = GetCallerResponse(caller=Caller(organization_id="acme"))


def after_failures(times: int, response: Any) -> Callable[[Any], Any]:
    """An answer that is only given after the server was away for some calls."""
    failures = iter([Broken(grpc.StatusCode.UNAVAILABLE)] * times)

    def answer(_request: Any) -> Any:
        for failure in failures:
            raise failure
        return response

    return answer


async def error_of(failure: Exception) -> WeftError:
    """What the client makes of an error of the server."""

    def refuse(_request: Any) -> Any:
        raise failure

    async with serving({"DeleteSource": refuse}) as server, WeftClient(server.address, "weft_key") as client:
        with pytest.raises(grpc.aio.AioRpcError) as raised:
            await client.sources.DeleteSource(DeleteSourceRequest())
    return WeftError.of(raised.value)


async def test_each_call_bears_the_key_and_a_deadline() -> None:
    async with (
        serving({"GetCaller": lambda _: WHO}) as server,
        WeftClient(server.address, "weft_key") as client,
    ):
        assert await client.auth.GetCaller(GetCallerRequest()) == WHO
        (call,) = server.calls
        assert call.metadata["authorization"] == "Bearer weft_key"
        assert call.seconds_left is not None
        assert 50 < call.seconds_left < 61


async def test_a_call_may_bring_its_own_deadline_and_metadata() -> None:
    async with (
        serving({"GetCaller": lambda _: WHO}) as server,
        WeftClient(server.address, "weft_key") as client,
    ):
        await client.auth.GetCaller(GetCallerRequest(), timeout=5, metadata=[("x-trace", "7")])
        (call,) = server.calls
        assert call.metadata["authorization"] == "Bearer weft_key"
        assert call.metadata["x-trace"] == "7"
        assert call.seconds_left is not None
        assert call.seconds_left < 6


async def test_calls_spread_over_several_connections() -> None:
    async with serving({"GetCaller": lambda _: WHO}) as server:
        async with WeftClient(server.address, "weft_key", connections=3) as client:
            for _ in range(6):
                await client.auth.GetCaller(GetCallerRequest())
        peers = [call.peer for call in server.calls]
        assert len(set(peers)) == 3
        assert peers[:3] == peers[3:]


async def test_a_client_needs_a_connection() -> None:
    with pytest.raises(ValueError, match="one connection at least"):
        WeftClient("127.0.0.1:1", "weft_key", connections=0)


async def test_a_read_is_repeated_while_the_server_is_away() -> None:
    async with serving({"GetCaller": after_failures(2, WHO)}) as server:
        async with WeftClient(server.address, "weft_key") as client:
            assert await client.auth.GetCaller(GetCallerRequest()) == WHO
        assert len(server.calls) == 3


async def test_a_create_is_repeated_with_the_same_request_id() -> None:
    response = CreateSourceResponse(source=Source(id="1", name="shop"))
    request = CreateSourceRequest(source=Source(name="shop"))
    async with serving({"CreateSource": after_failures(2, response)}) as server:
        async with WeftClient(server.address, "weft_key") as client:
            assert await client.sources.CreateSource(request) == response
        ids = {sent.request_id for sent in server.requests("CreateSource")}
        assert len(server.calls) == 3
    (request_id,) = ids
    assert str(UUID(request_id)) == request_id
    assert request.request_id == ""


async def test_a_request_id_of_the_caller_is_kept() -> None:
    request = StartIngestionRequest(source_id="1", request_id="3f0f2b1e-0000-4000-8000-000000000000")
    response = StartIngestionResponse(job=IngestionJob(id="2"))
    async with serving({"StartIngestion": lambda _: response}) as server:
        async with WeftClient(server.address, "weft_key") as client:
            await client.ingestion.StartIngestion(request)
        assert server.requests("StartIngestion") == [request]


async def test_an_update_is_not_repeated() -> None:
    async with serving({"UpdateSource": after_failures(1, UpdateSourceResponse())}) as server:
        async with WeftClient(server.address, "weft_key") as client:
            with pytest.raises(grpc.aio.AioRpcError) as raised:
                await client.sources.UpdateSource(UpdateSourceRequest())
        assert raised.value.code() is grpc.StatusCode.UNAVAILABLE
        assert len(server.calls) == 1


async def test_the_largest_document_of_the_contract_goes_through() -> None:
    document = "x" * (16 * 1024 * 1024)
    config = SourceConfig(openapi=OpenapiSource(document=document))
    request = CreateSourceRequest(source=Source(name="api", config=config))

    def echo(sent: CreateSourceRequest) -> CreateSourceResponse:
        return CreateSourceResponse(source=sent.source)

    async with serving({"CreateSource": echo}) as server, WeftClient(server.address, "weft_key") as client:
        created = await client.sources.CreateSource(request)
    assert created.source.config.openapi.document == document


async def test_pages_yield_every_resource_of_a_list() -> None:
    pages = {
        "": ListSourcesResponse(sources=[Source(id="1"), Source(id="2")], next_page_token="second"),
        "second": ListSourcesResponse(next_page_token="third"),
        "third": ListSourcesResponse(sources=[Source(id="3")]),
    }
    request = ListSourcesRequest(filter='name : "shop"')
    async with serving({"ListSources": lambda sent: pages[sent.page_token]}) as server:
        async with WeftClient(server.address, "weft_key") as client:
            ids = [source.id async for source in client.pages(client.sources.ListSources, request)]
        assert {sent.filter for sent in server.requests("ListSources")} == {'name : "shop"'}
    assert ids == ["1", "2", "3"]
    assert request.page_token == ""


async def test_pages_raise_what_the_server_says() -> None:
    def refuse(_request: ListSourcesRequest) -> ListSourcesResponse:
        raise errors.InvalidPageToken()

    async with serving({"ListSources": refuse}) as server, WeftClient(server.address, "weft_key") as client:
        with pytest.raises(WeftError) as raised:
            await anext(client.pages(client.sources.ListSources, ListSourcesRequest(page_token="forged")))
    assert raised.value.reason == "INVALID_PAGE_TOKEN"


async def test_an_error_names_the_fields_at_fault() -> None:
    broken = [
        errors.Violation("source.name", "must not be empty"),
        errors.Violation("source.config", "is required"),
    ]
    error = await error_of(errors.InvalidField(broken))
    assert error.code() is grpc.StatusCode.INVALID_ARGUMENT
    assert error.reason == "INVALID_FIELD"
    assert [tuple(violation) for violation in error.violations] == broken
    assert str(error) == "source.name must not be empty; source.config is required (INVALID_FIELD)"


async def test_an_error_bears_the_metadata_of_its_reason() -> None:
    error = await error_of(errors.IngestionRunning("42"))
    assert error.reason == "INGESTION_RUNNING"
    assert error.metadata == {"running_job_id": "42"}
    assert str(error).endswith("watch it, or cancel it first (INGESTION_RUNNING)")


async def test_an_error_says_when_to_call_again() -> None:
    error = await error_of(errors.StoreUnavailable("neo4j", timedelta(seconds=1.5)))
    assert error.retry_after == timedelta(seconds=1.5)
    assert error.metadata == {"store": "neo4j"}


async def test_an_unforeseen_error_bears_the_id_of_its_log_entry() -> None:
    error = await error_of(errors.Internal("7c1"))
    assert (error.reason, error.request_id) == ("INTERNAL", "7c1")


async def test_an_error_that_weft_did_not_send_has_no_reason() -> None:
    error = await error_of(Broken(grpc.StatusCode.UNKNOWN))
    assert (error.reason, error.metadata, error.retry_after) == ("", {}, None)
    assert str(error) == "Broken (UNKNOWN)"
    assert WeftError.of(error) is error


async def test_closing_the_client_ends_its_calls() -> None:
    arrived = asyncio.Event()

    async def never(_request: GetCallerRequest) -> GetCallerResponse:
        arrived.set()
        await asyncio.sleep(30)
        return WHO

    async with serving({"GetCaller": never}) as server:
        client = WeftClient(server.address, "weft_key")
        call = client.auth.GetCaller(GetCallerRequest())
        await arrived.wait()
        await client.close()
        with pytest.raises(asyncio.CancelledError):
            await call
