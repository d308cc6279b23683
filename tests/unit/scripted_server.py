"""A real gRPC server on a loopback port whose answers a test writes.

An answer is a function of the request, or a coroutine or generator function. It refuses a call by raising
an error of `weft_server.rpc.errors`, which reaches the client in the form that Weft sends, or ends it with a
bare status by raising `Broken`.
"""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from inspect import isawaitable
from typing import Any

import grpc
from google.protobuf.message import Message
from google.protobuf.message_factory import GetMessageClass

from weft_client.contract import services
from weft_server.rpc.errors import WeftError

Answer = Callable[[Any], Any]
MAX_MESSAGE_BYTES = 20 * 1024 * 1024
OPTIONS = [("grpc.max_receive_message_length", MAX_MESSAGE_BYTES), ("grpc.so_reuseport", 0)]


class Broken(Exception):
    """Ends a call with a status that bears no details, as gRPC itself or a proxy does."""

    def __init__(self, code: grpc.StatusCode) -> None:
        super().__init__(code.name)
        self.code = code


@dataclass
class Call:
    """A call that the server got."""

    name: str
    request: Any
    metadata: dict[str, str]
    peer: str
    seconds_left: float | None


@dataclass
class Scripted:
    """What a server answers, and what it was asked."""

    answers: Mapping[str, Answer]
    address: str = ""
    calls: list[Call] = field(default_factory=list)

    def requests(self, name: str) -> list[Any]:
        """The requests of one RPC, in the order in which they came."""
        return [call.request for call in self.calls if call.name == name]

    def note(self, name: str, request: Message, context: Any) -> None:
        metadata = {key: value for key, value in context.invocation_metadata() if isinstance(value, str)}
        self.calls.append(Call(name, request, metadata, context.peer(), context.time_remaining()))


@asynccontextmanager
async def serving(answers: Mapping[str, Answer], port: int = 0) -> AsyncIterator[Scripted]:
    """Serves in the event loop of the test."""
    scripted = Scripted(answers)
    server = grpc.aio.server(options=OPTIONS)
    server.add_generic_rpc_handlers(tuple(_handlers(scripted, _aio_unary, _aio_stream)))
    scripted.address = f"127.0.0.1:{server.add_insecure_port(f'127.0.0.1:{port}')}"
    await server.start()
    try:
        yield scripted
    finally:
        await server.stop(None)


@contextmanager
def serving_in_threads(
    answers: Mapping[str, Answer], credentials: grpc.ServerCredentials | None = None
) -> Iterator[Scripted]:
    """Serves in threads, for a command that runs an event loop of its own."""
    scripted = Scripted(answers)
    server = grpc.server(ThreadPoolExecutor(max_workers=4), options=OPTIONS)
    server.add_generic_rpc_handlers(tuple(_handlers(scripted, _threaded_unary, _threaded_stream)))
    if credentials is None:
        port = server.add_insecure_port("127.0.0.1:0")
    else:
        port = server.add_secure_port("127.0.0.1:0", credentials)
    scripted.address = f"127.0.0.1:{port}"
    server.start()
    try:
        yield scripted
    finally:
        server.stop(None).wait()


Wrapper = Callable[[Scripted, str], Callable[[Any, Any], Any]]


def _handlers(scripted: Scripted, unary: Wrapper, stream: Wrapper) -> Iterator[grpc.GenericRpcHandler]:
    for service in services():
        methods: dict[str, grpc.RpcMethodHandler[Any, Any]] = {}
        for method in service.methods:
            if method.name not in scripted.answers:
                continue
            make = (
                grpc.unary_stream_rpc_method_handler
                if method.server_streaming
                else grpc.unary_unary_rpc_method_handler
            )
            wrap = stream if method.server_streaming else unary
            methods[method.name] = make(
                wrap(scripted, method.name),
                request_deserializer=GetMessageClass(method.input_type).FromString,
                response_serializer=GetMessageClass(method.output_type).SerializeToString,
            )
        yield grpc.method_handlers_generic_handler(service.full_name, methods)


def _aio_unary(scripted: Scripted, name: str) -> Callable[[Any, Any], Any]:
    async def answer(request: Message, context: Any) -> Any:
        scripted.note(name, request, context)
        try:
            response = scripted.answers[name](request)
            return await response if isawaitable(response) else response
        except (WeftError, Broken) as error:
            await context.abort(*_status(error))

    return answer


def _aio_stream(scripted: Scripted, name: str) -> Callable[[Any, Any], Any]:
    async def answer(request: Message, context: Any) -> AsyncIterator[Any]:
        scripted.note(name, request, context)
        try:
            async for message in scripted.answers[name](request):
                yield message
        except (WeftError, Broken) as error:
            await context.abort(*_status(error))

    return answer


def _threaded_unary(scripted: Scripted, name: str) -> Callable[[Any, Any], Any]:
    def answer(request: Message, context: grpc.ServicerContext) -> Any:
        scripted.note(name, request, context)
        try:
            return scripted.answers[name](request)
        except (WeftError, Broken) as error:
            code, message, metadata = _status(error)
            context.set_trailing_metadata(metadata)
            context.abort(code, message)

    return answer


def _threaded_stream(scripted: Scripted, name: str) -> Callable[[Any, Any], Any]:
    def answer(request: Message, context: grpc.ServicerContext) -> Iterator[Any]:
        scripted.note(name, request, context)
        try:
            yield from scripted.answers[name](request)
        except (WeftError, Broken) as error:
            code, message, metadata = _status(error)
            context.set_trailing_metadata(metadata)
            context.abort(code, message)

    return answer


def _status(error: WeftError | Broken) -> tuple[grpc.StatusCode, str, tuple[tuple[str, bytes], ...]]:
    if isinstance(error, Broken):
        return error.code, "Broken.", ()
    return error.code, error.message, (error.status_details_metadata(),)


class Proxy:
    """A TCP proxy that can cut every connection through it."""

    def __init__(self, target: str) -> None:
        self._host, _, self._port = target.partition(":")
        self._writers: set[asyncio.StreamWriter] = set()
        self.address = ""

    @classmethod
    @asynccontextmanager
    async def before(cls, target: str) -> AsyncIterator["Proxy"]:
        """Listens on a port of its own while the block runs."""
        proxy = cls(target)
        server = await asyncio.start_server(proxy._connect, "127.0.0.1")
        proxy.address = f"127.0.0.1:{server.sockets[0].getsockname()[1]}"
        try:
            yield proxy
        finally:
            server.close()
            proxy.cut()

    def cut(self) -> None:
        """Resets the connections that stand; new ones are let through."""
        for writer in self._writers:
            writer.transport.abort()
        self._writers.clear()

    async def _connect(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        there_reader, there_writer = await asyncio.open_connection(self._host, int(self._port))
        self._writers |= {writer, there_writer}
        await asyncio.gather(_forward(reader, there_writer), _forward(there_reader, writer))


async def _forward(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    try:
        while data := await reader.read(65536):
            writer.write(data)
            await writer.drain()
    except ConnectionError:
        pass
    finally:
        writer.close()
