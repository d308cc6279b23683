"""An organization to try the contract on: calls any RPC of it, and makes any resource that it asks for."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import uuid4

import grpc
from google.protobuf.descriptor import Descriptor, MethodDescriptor
from google.protobuf.message import Message
from google.protobuf.message_factory import GetMessageClass

from tests.conftest import Tenant
from tests.contract.entities import (
    ENTITIES,
    RPCS,
    access_rule,
    entity_of,
    id_of,
    key_of,
    maker_of,
    referred,
    resource_field,
)
from tests.contract.makers import HINTS, MAKERS
from tests.contract.valid import Valid
from weft_client.errors import WeftError

PATIENCE_SECONDS = 20.0


@dataclass(frozen=True)
class Outcome:
    """How a call ended: its answer as bytes (of a stream, the first message), or its refusal."""

    answer: bytes = b""
    error: WeftError | None = None

    @property
    def code(self) -> grpc.StatusCode:
        return self.error.code() if self.error else grpc.StatusCode.OK

    @property
    def reason(self) -> str:
        return self.error.reason if self.error else ""

    @property
    def fields(self) -> list[str]:
        """The fields at fault."""
        return [violation.field for violation in self.error.violations] if self.error else []

    @property
    def status(self) -> tuple[object, ...]:
        """All that a refused caller learns, to the byte."""
        assert self.error is not None
        return self.code, self.error.details(), *(self.error.trailing_metadata() or ())


@dataclass
class Organization:
    """An organization, as its administrator calls from it."""

    tenant: Tenant
    channel: grpc.aio.Channel
    made: dict[str, Any] = field(default_factory=dict)
    """One resource of each kind that was asked for, by the full name of its message."""

    async def send(
        self, rpc: MethodDescriptor, request: Message | bytes, *, secret: str | None = None
    ) -> Outcome:
        """Calls an RPC with a secret, or else with the system's where it or its resource is the system's."""
        if secret is None:
            entity = entity_of(rpc)
            is_systems = is_of_the_system(rpc) or bool(entity and is_of_the_system(maker_of(entity)))
            secret = self.tenant.weft.admin_secret if is_systems else self.tenant.secret
        serialized = request if isinstance(request, bytes) else request.SerializeToString(deterministic=True)
        path = f"/{rpc.containing_service.full_name}/{rpc.name}"
        metadata = [("authorization", f"Bearer {secret}")] if secret else []
        begin: Any = self.channel.unary_stream if rpc.server_streaming else self.channel.unary_unary
        call: Any = begin(path)(serialized, metadata=metadata, timeout=PATIENCE_SECONDS)
        try:
            answer = await (call.read() if rpc.server_streaming else call)
        except grpc.aio.AioRpcError as error:
            return Outcome(error=WeftError.of(error))
        call.cancel()
        return Outcome(answer if isinstance(answer, bytes) else b"")

    async def call(self, rpc: MethodDescriptor, request: Message, *, secret: str | None = None) -> Any:
        """The answer of an RPC that must not refuse the request."""
        outcome = await self.send(rpc, request, secret=secret)
        assert outcome.error is None, f"{rpc.full_name} refused {request}: {outcome.error}"
        return GetMessageClass(rpc.output_type).FromString(outcome.answer)

    async def request(self, rpc: MethodDescriptor) -> Any:
        """A valid request, which refers to resources that are there where it has to refer to some."""
        request = Valid(HINTS).message(rpc.input_type)
        await self._refer(request)
        if "id" in rpc.input_type.fields_by_name and (entity := entity_of(rpc)) is not None:
            request.id = id_of(await self.one(entity))
        resource = resource_field(rpc.input_type)
        if "update_mask" in rpc.input_type.fields_by_name and resource and resource.message_type:
            made = await self.one(resource.message_type)
            request.ClearField(resource.name)
            setattr(getattr(request, resource.name), key_of(resource.message_type) or "id", id_of(made))
        return request

    async def one(self, entity: Descriptor) -> Any:
        """A resource of a kind, always the same."""
        if entity.full_name not in self.made:
            self.made[entity.full_name] = await self.make(entity)
        return self.made[entity.full_name]

    async def make(self, entity: Descriptor) -> Any:
        """A new resource of a kind."""
        if entity.full_name in MAKERS:
            return await MAKERS[entity.full_name](self)
        rpc = maker_of(entity)
        assert rpc is not None, f"say in tests/contract/makers.py how a {entity.full_name} comes about"
        answer = await self.call(rpc, await self.request(rpc))
        made = resource_field(rpc.output_type)
        assert made is not None
        return getattr(answer, made.name)

    async def renew(self, name: str) -> None:
        """Lets `one` return a new resource of a kind from now on."""
        self.made[name] = await self.make(ENTITIES[name])

    async def ask(self, name: str, *, secret: str | None = None, **fields: Any) -> Any:
        """The answer of the RPC of a name to a valid request with more fields in it."""
        (rpc,) = [rpc for rpc in RPCS if rpc.full_name == name]
        request = await self.request(rpc)
        request.MergeFrom(type(request)(**fields))
        return await self.call(rpc, request, secret=secret)

    async def _refer(self, message: Any) -> None:
        """Lets every reference of a message that is set refer to a resource that is there."""
        for each, value in message.ListFields():
            if each.message_type is not None and each.message_type.GetOptions().map_entry:
                continue
            if each.message_type is not None:
                for item in value if each.is_repeated else [value]:
                    await self._refer(item)
            elif each.is_repeated:
                continue
            elif each.name == "request_id":
                setattr(message, each.name, str(uuid4()))
            elif (entity := referred(each)) is not None:
                setattr(message, each.name, id_of(await self.one(entity)))


def is_of_the_system(rpc: MethodDescriptor | None) -> bool:
    """Whether an RPC reaches across organizations."""
    return rpc is not None and bool(access_rule(rpc).permission.startswith("system."))


def without_page(rpc: MethodDescriptor, answer: bytes) -> Mapping[str, object]:
    """What an answer shows, but for whether more follows."""
    message = GetMessageClass(rpc.output_type).FromString(answer)
    return {each.name: value for each, value in message.ListFields() if each.name != "next_page_token"}
