"""The connections to a Weft server, and what they add to each call: credentials, a deadline, retries.

Several server processes share one port, and the kernel gives each new connection to one of them
(SO_REUSEPORT). So a client opens several connections and spreads its calls over them.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import cycle
from typing import Any, TypeVar, cast
from uuid import uuid4

import grpc
from google.protobuf.descriptor import MethodDescriptor, ServiceDescriptor

DEFAULT_DEADLINE_SECONDS = 60.0
"""How long a call may take unless it says otherwise: creating a source waits for the source itself."""
MAX_MESSAGE_BYTES = 20 * 1024 * 1024
"""Enough for an OpenAPI document of 16 MiB, the largest that the contract allows."""
KEEPALIVE_SECONDS = 30

READ_VERBS = ("Get", "List", "Find", "Check")
RETRY_POLICY = {
    "maxAttempts": 5,
    "initialBackoff": "0.1s",
    "maxBackoff": "2s",
    "backoffMultiplier": 2.5,
    "retryableStatusCodes": ["UNAVAILABLE"],
}

Request = TypeVar("Request")
Response = TypeVar("Response")
Metadata = Sequence[tuple[str, str | bytes]] | grpc.aio.Metadata


class Connections:
    """Several channels to one address that a generated stub takes for one.

    It is made in the event loop that uses it, and connects with the first call.
    """

    def __init__(
        self,
        address: str,
        api_key: str,
        services: Iterable[ServiceDescriptor],
        *,
        tls: grpc.ChannelCredentials | None,
        count: int,
    ) -> None:
        if count < 1:
            raise ValueError("a client needs one connection at least")
        self._credentials = (("authorization", f"Bearer {api_key}"),)
        options = _channel_options(services)
        self._channels = [_open(address, tls, options) for _ in range(count)]

    def unary_unary(
        self,
        method: str,
        request_serializer: Callable[[Request], bytes] | None = None,
        response_deserializer: Callable[[bytes], Response] | None = None,
        **_of_stub: Any,
    ) -> grpc.aio.UnaryUnaryMultiCallable[Request, Response]:
        """Makes the method of a stub that sends one message and gets one back."""
        calls = [
            each.unary_unary(method, request_serializer, response_deserializer) for each in self._channels
        ]
        return _UnaryCalls(calls, self._credentials)

    def unary_stream(
        self,
        method: str,
        request_serializer: Callable[[Request], bytes] | None = None,
        response_deserializer: Callable[[bytes], Response] | None = None,
        **_of_stub: Any,
    ) -> grpc.aio.UnaryStreamMultiCallable[Request, Response]:
        """Makes the method of a stub that sends one message and gets a stream back."""
        calls = [
            each.unary_stream(method, request_serializer, response_deserializer) for each in self._channels
        ]
        return _StreamCalls(calls, self._credentials)

    async def close(self) -> None:
        """Closes the connections; calls that are under way are cancelled."""
        for channel in self._channels:
            await channel.close()


class _UnaryCalls(grpc.aio.UnaryUnaryMultiCallable[Request, Response]):
    """One RPC over all connections, each call over the next one."""

    def __init__(
        self, calls: Sequence[grpc.aio.UnaryUnaryMultiCallable[Request, Response]], credentials: Metadata
    ) -> None:
        self._calls: Iterator[grpc.aio.UnaryUnaryMultiCallable[Request, Response]] = cycle(calls)
        self._credentials = credentials

    def __call__(
        self,
        request: Request,
        *,
        timeout: float | None = None,
        metadata: Metadata | None = None,
        credentials: grpc.CallCredentials | None = None,
        wait_for_ready: bool | None = None,
        compression: grpc.Compression | None = None,
    ) -> grpc.aio.UnaryUnaryCall[Request, Response]:
        return next(self._calls)(
            _with_request_id(request),
            timeout=DEFAULT_DEADLINE_SECONDS if timeout is None else timeout,
            metadata=(*self._credentials, *(metadata or ())),
            credentials=credentials,
            wait_for_ready=wait_for_ready,
            compression=compression,
        )


class _StreamCalls(grpc.aio.UnaryStreamMultiCallable[Request, Response]):
    """One streaming RPC over all connections, each call over the next one, without a deadline of its own."""

    def __init__(
        self, calls: Sequence[grpc.aio.UnaryStreamMultiCallable[Request, Response]], credentials: Metadata
    ) -> None:
        self._calls: Iterator[grpc.aio.UnaryStreamMultiCallable[Request, Response]] = cycle(calls)
        self._credentials = credentials

    def __call__(
        self,
        request: Request,
        *,
        timeout: float | None = None,
        metadata: Metadata | None = None,
        credentials: grpc.CallCredentials | None = None,
        wait_for_ready: bool | None = None,
        compression: grpc.Compression | None = None,
    ) -> grpc.aio.UnaryStreamCall[Request, Response]:
        return next(self._calls)(
            request,
            timeout=timeout,
            metadata=(*self._credentials, *(metadata or ())),
            credentials=credentials,
            wait_for_ready=wait_for_ready,
            compression=compression,
        )


def service_config(services: Iterable[ServiceDescriptor]) -> Mapping[str, Any]:
    """Which RPCs gRPC itself repeats when a server is away: those that only read or bear a `request_id`."""
    repeatable = [
        {"service": service.full_name, "method": method.name}
        for service in services
        for method in service.methods
        if _may_be_repeated(method)
    ]
    return {"methodConfig": [{"name": repeatable, "retryPolicy": RETRY_POLICY}]}


def _may_be_repeated(method: MethodDescriptor) -> bool:
    if method.server_streaming:
        return False
    return method.name.startswith(READ_VERBS) or "request_id" in method.input_type.fields_by_name


def _with_request_id(request: Request) -> Request:
    # The same id on every attempt is what makes it safe to repeat a call that may have been carried out.
    message: Any = request
    if "request_id" not in message.DESCRIPTOR.fields_by_name or message.request_id:
        return request
    repeatable: Any = type(request)()
    repeatable.CopyFrom(request)
    repeatable.request_id = str(uuid4())
    return cast("Request", repeatable)


def _channel_options(services: Iterable[ServiceDescriptor]) -> list[tuple[str, Any]]:
    return [
        ("grpc.max_send_message_length", MAX_MESSAGE_BYTES),
        ("grpc.max_receive_message_length", MAX_MESSAGE_BYTES),
        ("grpc.keepalive_time_ms", KEEPALIVE_SECONDS * 1000),
        ("grpc.keepalive_timeout_ms", 10_000),
        ("grpc.enable_retries", 1),
        ("grpc.service_config", json.dumps(service_config(services))),
        # Channels with equal options would otherwise share one connection.
        ("grpc.use_local_subchannel_pool", 1),
    ]


def _open(
    address: str, tls: grpc.ChannelCredentials | None, options: Sequence[tuple[str, Any]]
) -> grpc.aio.Channel:
    if tls is None:
        return grpc.aio.insecure_channel(address, options)
    return grpc.aio.secure_channel(address, tls, options)
