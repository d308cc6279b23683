"""No bytes that a client may send end in an error that nobody foresaw."""

import asyncio
import random
from collections.abc import Iterator
from typing import Any

import grpc
import pytest
from google.protobuf.descriptor import FieldDescriptor, MethodDescriptor
from google.protobuf.message import Message
from google.protobuf.message_factory import GetMessageClass

from tests.conftest import Tenant, Weft
from tests.support import create_source, openapi_config
from weft.identity.v1.auth_service_pb2 import GetCallerRequest
from weft_client.contract import services

RPCS = [method for service in services() for method in service.methods]
MESSAGES = 100
PATIENCE_SECONDS = 20
UNFORESEEN = {grpc.StatusCode.INTERNAL, grpc.StatusCode.UNKNOWN, grpc.StatusCode.UNIMPLEMENTED}

TEXTS = (
    *("", "a", "☃", "\u202e", "\uffff", "'; drop table users; --", "{}", "$1", "%s%n", "`", "a" * 300),
    *("name", "name desc", " ", 'name = "a"', "created_at > 5", "* = *", "-", "0-0", "1790000000000-1"),
    *("99999999999999999999-99999999999999999999", "18446744073709551615-1", "18446744073709551616-0"),
    *("*", "source.read", "system.*", "* * * * *", "*/0 * * * *", "@reboot", "@hourly", "0 0 31 2 *"),
    *("postgresql://a@127.0.0.1:1/b", "postgresql://[::1/", "http://127.0.0.1:1/", "https://\u2603/"),
    *("label", 'label = "`) DETACH DELETE n //"', "acme", "openapi: 3.1.0", "&a [*a, *a]"),
)
NUMBERS = (0, 1, -1, 7, 1000, 2**31 - 1, -(2**31), 2**62, -(2**63), 2**63 - 1)


class Fuzzer:
    """Makes random messages, near enough to good ones to get far."""

    def __init__(self, seed: str, ids: list[str]) -> None:
        self._random = random.Random(seed)  # noqa: S311  # repeatable, not secret
        self._ids = ids

    def message(self, message: Message, depth: int = 0) -> Message:
        for field in message.DESCRIPTOR.fields:
            if self._random.random() < 0.6 and depth < 6:
                self._set(message, field, depth)
        return message

    def damaged(self, serialized: bytes) -> bytes:
        """Bytes with some of them changed, left out or added."""
        damaged = bytearray(serialized or b"\n\x01a")
        for _ in range(self._random.randint(1, 4)):
            place = self._random.randrange(len(damaged) + 1)
            damaged[place : place + self._random.randint(0, 2)] = self._random.randbytes(
                self._random.randint(0, 3)
            )
        return bytes(damaged)

    def bytes(self) -> bytes:
        return self._random.randbytes(self._random.randint(0, 200))

    def _set(self, message: Any, field: Any, depth: int) -> None:
        value = getattr(message, field.name)
        if field.message_type is not None and field.message_type.GetOptions().map_entry:
            if field.message_type.fields_by_name["value"].message_type is not None:
                self.message(value[self._text()], depth + 1)
            else:
                value[self._text()] = 1
        elif field.is_repeated:
            for _ in range(self._random.choice((1, 2, 120))):
                if field.message_type is not None:
                    self.message(value.add(), depth + 3)
                else:
                    value.append(self._scalar(field))
        elif field.message_type is not None:
            value.SetInParent()
            self.message(value, depth + 1)
        else:
            setattr(message, field.name, self._scalar(field))

    def _scalar(self, field: FieldDescriptor) -> Any:
        match field.cpp_type:
            case FieldDescriptor.CPPTYPE_STRING:
                is_id = field.name == "id" or field.name.endswith("_id")
                return (
                    self._random.choice(self._ids) if is_id and self._random.random() < 0.8 else self._text()
                )
            case FieldDescriptor.CPPTYPE_BOOL:
                return self._random.random() < 0.5
            case FieldDescriptor.CPPTYPE_ENUM:
                return self._random.choice((0, 1, 2, 77, -1))
            case FieldDescriptor.CPPTYPE_DOUBLE | FieldDescriptor.CPPTYPE_FLOAT:
                return self._random.choice((0.0, -1.5, float("inf"), float("nan")))
            case FieldDescriptor.CPPTYPE_INT32:
                return self._random.choice([number for number in NUMBERS if -(2**31) <= number < 2**31])
            case _:
                return self._random.choice(NUMBERS)

    def _text(self) -> str:
        return self._random.choice(TEXTS)


@pytest.fixture(scope="module")
async def ids(shared_weft: Weft) -> list[str]:
    """Ids that exist, that do not, and what is none."""
    source = await create_source(shared_weft.client, openapi_config("/a"))
    zero = "00000000-0000-0000-0000-000000000000"
    node = f"{source.organization_id}/{source.id}/openapi"
    return [source.id, source.id, source.organization_id, zero, source.id.upper(), node, "☃"]


def requests(rpc: MethodDescriptor, ids: list[str]) -> Iterator[bytes]:
    fuzzer = Fuzzer(rpc.full_name, ids)
    for _ in range(MESSAGES):
        message = fuzzer.message(GetMessageClass(rpc.input_type)())
        yield message.SerializeToString()
        yield fuzzer.damaged(message.SerializeToString())
        yield fuzzer.bytes()


@pytest.mark.parametrize("rpc", RPCS, ids=lambda rpc: rpc.full_name)
async def test_whatever_is_sent_ends_in_an_answer_or_a_typed_refusal(
    tenant: Tenant, ids: list[str], rpc: MethodDescriptor
) -> None:
    path = f"/{rpc.containing_service.full_name}/{rpc.name}"
    metadata = [("authorization", f"Bearer {tenant.weft.admin_secret}")]
    async with grpc.aio.insecure_channel(tenant.weft.address) as channel:

        async def send(request: bytes) -> tuple[grpc.StatusCode, bool]:
            """How a call ends, and whether it says why."""
            if rpc.server_streaming:
                stream: Any = channel.unary_stream(path)
                call: Any = stream(request, metadata=metadata, timeout=PATIENCE_SECONDS)
                with_answer = call.read()
            else:
                unary: Any = channel.unary_unary(path)
                call = unary(request, metadata=metadata, timeout=PATIENCE_SECONDS)
                with_answer = call
            try:
                await with_answer
            except grpc.aio.AioRpcError as error:
                return error.code(), bool(error.trailing_metadata())
            call.cancel()
            return grpc.StatusCode.OK, True

        outcomes = await asyncio.gather(*(send(request) for request in requests(rpc, ids)))
        codes = {code for code, _ in outcomes}
        assert not codes & UNFORESEEN, codes
        assert grpc.StatusCode.DEADLINE_EXCEEDED not in codes
        assert all(is_typed for _, is_typed in outcomes)
    assert (await tenant.client.auth.GetCaller(GetCallerRequest())).caller.organization_id


async def test_an_rpc_that_does_not_exist_is_unimplemented(shared_weft: Weft) -> None:
    async with grpc.aio.insecure_channel(shared_weft.address) as channel:
        for path in ("/weft.source.v1.SourceService/Nothing", "/nothing", "/weft.Nothing/At/All"):
            call: Any = channel.unary_unary(path)
            with pytest.raises(grpc.aio.AioRpcError) as refused:
                await call(b"")
            assert refused.value.code() == grpc.StatusCode.UNIMPLEMENTED
