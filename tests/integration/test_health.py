"""What every gRPC tool finds: reflection, health by service, and channelz."""

import asyncio
from dataclasses import replace
from typing import Any, cast

import grpc
import pytest
from google.protobuf.descriptor_pb2 import FileDescriptorProto
from grpc_channelz.v1 import channelz_pb2, channelz_pb2_grpc
from grpc_health.v1 import health_pb2, health_pb2_grpc
from grpc_health.v1.health_pb2 import HealthCheckResponse
from grpc_reflection.v1alpha import reflection_pb2, reflection_pb2_grpc

from tests.conftest import Weft
from weft.common.v1 import access_pb2
from weft_client.contract import services
from weft_server import health
from weft_server.serve import serving
from weft_server.settings import Settings

SERVING, NOT_SERVING = HealthCheckResponse.SERVING, HealthCheckResponse.NOT_SERVING
NAMES = {service.full_name for service in services()}


async def ask_reflection(address: str, **request: Any) -> reflection_pb2.ServerReflectionResponse:
    async with grpc.aio.insecure_channel(address) as channel:
        stub: Any = reflection_pb2_grpc.ServerReflectionStub(cast(grpc.Channel, channel))
        call = stub.ServerReflectionInfo(iter([reflection_pb2.ServerReflectionRequest(**request)]))
        answer: reflection_pb2.ServerReflectionResponse = await call.read()
        return answer


async def check(channel: grpc.aio.Channel, service: str) -> int:
    stub: Any = health_pb2_grpc.HealthStub(channel)
    return int((await stub.Check(health_pb2.HealthCheckRequest(service=service))).status)


class TestReflection:
    async def test_every_service_is_listed(self, shared_weft: Weft) -> None:
        answer = await ask_reflection(shared_weft.address, list_services="")
        listed = {service.name for service in answer.list_services_response.service}
        assert listed == NAMES | {"grpc.health.v1.Health", "grpc.reflection.v1alpha.ServerReflection"}

    @pytest.mark.parametrize("name", sorted(NAMES))
    async def test_a_service_is_described_with_all_that_it_needs(self, shared_weft: Weft, name: str) -> None:
        answer = await ask_reflection(shared_weft.address, file_containing_symbol=name)
        described = [
            FileDescriptorProto.FromString(file)
            for file in answer.file_descriptor_response.file_descriptor_proto
        ]
        known = {file.name for file in described}
        assert {needed for file in described for needed in file.dependency} <= known
        (service,) = [
            service
            for file in described
            for service in file.service
            if f"{file.package}.{service.name}" == name
        ]
        assert all(method.options.HasExtension(access_pb2.access) for method in service.method)


class TestHealth:
    async def test_every_service_serves_while_the_stores_are_up(self, shared_weft: Weft) -> None:
        async with grpc.aio.insecure_channel(shared_weft.address) as channel:
            assert [await check(channel, name) for name in (*NAMES, "")] == [SERVING] * (len(NAMES) + 1)
            with pytest.raises(grpc.aio.AioRpcError) as refused:
                await check(channel, "weft.Unknown")
        assert refused.value.code() == grpc.StatusCode.NOT_FOUND

    async def test_services_follow_the_stores_that_they_need(
        self, settings: Settings, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(health, "_PATIENCE_SECONDS", 0.5)
        without_graph = replace(settings, neo4j_url="bolt://127.0.0.1:1")
        async with (
            serving(without_graph) as address,
            grpc.aio.insecure_channel(address) as channel,
        ):
            for name in (*NAMES, ""):
                needs_the_graph = name in ("", "weft.graph.v1.GraphService")
                assert await check(channel, name) == (NOT_SERVING if needs_the_graph else SERVING)

    async def test_a_server_that_leaves_says_so_to_its_watchers(self, settings: Settings) -> None:
        left = asyncio.Event()

        async def serve_until_told() -> None:
            async with serving(settings) as address:
                served.set_result(address)
                await left.wait()

        served: asyncio.Future[str] = asyncio.get_running_loop().create_future()
        server = asyncio.create_task(serve_until_told())
        async with grpc.aio.insecure_channel(await served) as channel:
            stub: Any = health_pb2_grpc.HealthStub(channel)
            watch = stub.Watch(health_pb2.HealthCheckRequest())
            assert (await watch.read()).status == SERVING
            left.set()
            assert (await watch.read()).status == NOT_SERVING
            watch.cancel()
        await server


async def started(channelz: Any) -> dict[int, int]:
    """How many calls each server of this process has started to answer."""
    answer = await channelz.GetServers(channelz_pb2.GetServersRequest())
    return {server.ref.server_id: server.data.calls_started for server in answer.server}


async def test_channelz_shows_the_calls_of_a_server(shared_weft: Weft) -> None:
    async with grpc.aio.insecure_channel(shared_weft.address) as channel:
        stub: Any = channelz_pb2_grpc.ChannelzStub(cast(grpc.Channel, channel))
        before = await started(stub)
        after = await started(stub)
    # This process may still know servers of other tests, which nobody calls any more.
    assert any(calls > before.get(server, 0) for server, calls in after.items())
