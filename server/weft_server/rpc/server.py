"""Puts handlers behind the contract.

`answering` wraps a service's handlers once, at start: each wrapper parses the request, finds the caller,
checks its permission and the rules of every field, answers a repeated request, calls the handler, and turns
what it raises into a status. One wrapper instead of a chain of interceptors, because in grpc.aio each
interceptor costs a call more than all of these checks together.
"""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable
from contextlib import aclosing
from time import perf_counter
from typing import Any, Protocol
from uuid import uuid4

import grpc
import structlog
from google.protobuf.descriptor import MethodDescriptor
from google.protobuf.message import DecodeError, Message
from google.protobuf.message_factory import GetMessageClass

from weft_server.rpc.authenticate import Callers, bearer_token
from weft_server.rpc.authorize import permission_of, require
from weft_server.rpc.caller import Call
from weft_server.rpc.errors import Internal, InvalidField, Violation, WeftError
from weft_server.rpc.names import snake_case
from weft_server.rpc.repeat import AnsweredMeanwhile, Answers
from weft_server.rpc.service import Service
from weft_server.rpc.store_errors import store_error
from weft_server.rpc.validate import compile_validator

log = structlog.get_logger(__name__)

Context = grpc.aio.ServicerContext[Any, Any]
Unary = Callable[[Call, Any], Awaitable[Message]]
Stream = Callable[[Call, Any], AsyncGenerator[Message | bytes, None]]


class Observer(Protocol):
    """Learns of every answered call; the telemetry is one."""

    def answered(self, rpc: str, code: grpc.StatusCode, seconds: float) -> None: ...


class Gate:
    """What stands before every handler."""

    def __init__(self, callers: Callers, answers: Answers, observer: Observer) -> None:
        self.callers = callers
        self.answers = answers
        self.observer = observer


def answering(service: Service, gate: Gate) -> grpc.GenericRpcHandler:
    """Makes the handlers of a service answer its RPCs: `service.get_source` answers `GetSource`.

    Raises:
        AttributeError: a handler is missing.
        ValueError: the contract of an RPC cannot be enforced.
    """
    methods: dict[str, grpc.RpcMethodHandler[Any, Any]] = {}
    for method in service.descriptor.methods:
        handler = getattr(service, snake_case(method.name))
        if method.server_streaming:
            methods[method.name] = grpc.unary_stream_rpc_method_handler(
                _StreamingRpc(method, handler, gate).answer, response_serializer=_serialize
            )
        else:
            methods[method.name] = grpc.unary_unary_rpc_method_handler(
                _UnaryRpc(method, handler, gate).answer, response_serializer=_serialize
            )
    return grpc.method_handlers_generic_handler(service.descriptor.full_name, methods)


class _Rpc:
    """One RPC: what comes before and after its handler."""

    def __init__(self, method: MethodDescriptor, gate: Gate) -> None:
        self.name = f"/{method.containing_service.full_name}/{method.name}"
        self.gate = gate
        self._permission = permission_of(method)
        self._parse: Callable[[bytes], Message] = GetMessageClass(method.input_type).FromString
        self._validate = compile_validator(method.input_type)

    async def admit(self, serialized: bytes, context: Context) -> tuple[Call, Message]:
        """Finds the caller and the request, and checks both.

        Raises:
            WeftError: the caller is unknown or not allowed to call, or the request breaks a rule.
        """
        secret = bearer_token(context.invocation_metadata())
        caller = self.gate.callers.known(secret) or await self.gate.callers.find(secret)
        require(caller, self._permission)
        try:
            request = self._parse(serialized)
        except DecodeError:
            raise InvalidField([Violation("", "is not a serialized message of its type")]) from None
        self._validate(request)
        return Call(caller, self.name, context), request

    async def refuse(self, error: Exception, context: Context, started: float) -> None:
        """Ends the call with the status of an error."""
        refusal = error if isinstance(error, WeftError) else store_error(error)
        if refusal is None:
            request_id = str(uuid4())
            log.error("unexpected error", rpc=self.name, request_id=request_id, exc_info=error)
            refusal = Internal(request_id)
        self.gate.observer.answered(self.name, refusal.code, perf_counter() - started)
        await context.abort(refusal.code, refusal.message, (refusal.status_details_metadata(),))

    def succeeded(self, started: float) -> None:
        self.gate.observer.answered(self.name, grpc.StatusCode.OK, perf_counter() - started)


class _UnaryRpc(_Rpc):
    def __init__(self, method: MethodDescriptor, handler: Unary, gate: Gate) -> None:
        super().__init__(method, gate)
        self._handler = handler
        self._response_type = GetMessageClass(method.output_type)
        self._repeatable = "request_id" in method.input_type.fields_by_name

    async def answer(self, serialized: bytes, context: Context) -> Message | None:
        started = perf_counter()
        try:
            call, request = await self.admit(serialized, context)
            if self._repeatable:
                response = await self._answer_once(call, request)
            else:
                response = await self._handler(call, request)
        except Exception as error:  # noqa: BLE001  # every error ends in a status
            await self.refuse(error, context, started)
            return None
        self.succeeded(started)
        return response

    async def _answer_once(self, call: Call, request: Any) -> Message:
        # The handler may clear or complete fields of its request; the answer belongs to what the client sent.
        if not request.request_id:
            return await self._handler(call, request)
        first = await self.gate.answers.first(call, request, self._response_type)
        if first is not None:
            return first
        try:
            return await self._handler(call, request)
        except (AnsweredMeanwhile, WeftError):
            # What the same request did meanwhile may also be why this one is refused.
            first = await self.gate.answers.first(call, request, self._response_type)
            if first is None:
                raise
            return first


class _StreamingRpc(_Rpc):
    def __init__(self, method: MethodDescriptor, handler: Stream, gate: Gate) -> None:
        super().__init__(method, gate)
        self._handler = handler

    async def answer(self, serialized: bytes, context: Context) -> AsyncIterator[Message | bytes]:
        started = perf_counter()
        try:
            call, request = await self.admit(serialized, context)
            async with aclosing(self._handler(call, request)) as messages:
                async for message in messages:
                    yield message
        except (asyncio.CancelledError, GeneratorExit):
            # The client left: while it was waited for an event, or for room to send.
            self.gate.observer.answered(self.name, grpc.StatusCode.CANCELLED, perf_counter() - started)
            raise
        except Exception as error:  # noqa: BLE001  # every error ends in a status
            await self.refuse(error, context, started)
            return
        self.succeeded(started)


def _serialize(message: Message | bytes) -> bytes:
    # A watch sends the same bytes to many clients, so it hands them over serialized.
    return message if isinstance(message, bytes) else message.SerializeToString()
