"""Load: so many calls in flight, always, each checked to have the right answer.

Runs as a process of its own, `python -m bench.load`: a question as JSON comes in, the figures as JSON go out.
gRPC calls send and get bytes, so that the client makes no messages; HTTP goes over plain sockets and the
parser that uvicorn uses. How much the load itself computed is among the figures: a client that is at 100 %
of its core has measured itself.
"""

import asyncio
import json
import sys
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import asdict, dataclass, field
from os import getpid
from statistics import quantiles
from time import perf_counter
from typing import Any, cast

import grpc
import httptools
import uvloop

from bench import machine
from bench.program import answer, answer_of

IN_FLIGHT = 50
CONNECTIONS = 8
"""gRPC connections that the calls in flight share. HTTP/1.1 needs one for each call."""
WARM_UP_SECONDS = 1.0
_BIG_MESSAGE = 64 * 1024 * 1024


@dataclass(frozen=True)
class Target:
    """What is called.

    `kind` is `grpc`, where the path is the method's and the request is in hexadecimal, or `http`.
    """

    name: str
    kind: str
    port: int
    path: str
    secret: str
    request: str = ""


@dataclass(frozen=True)
class Load:
    """What a turn of load found. CPU seconds are those of the same window."""

    calls: int
    seconds: float
    server_cpu_seconds: float
    load_cpu_seconds: float
    milliseconds_p50: float
    milliseconds_p99: float

    @property
    def per_second(self) -> float:
        return self.calls / self.seconds

    @property
    def per_cpu_second(self) -> float:
        """Calls per second that the server computed."""
        return self.calls / self.server_cpu_seconds

    def as_dict(self) -> dict[str, float]:
        shares = {
            "server_cpu": self.server_cpu_seconds / self.seconds,
            "load_cpu": self.load_cpu_seconds / self.seconds,
        }
        figures = {"per_second": self.per_second, "per_cpu_second": self.per_cpu_second}
        return {name: round(value, 4) for name, value in (asdict(self) | shares | figures).items()}


async def load(
    target: Target,
    server_pid: int,
    seconds: float,
    *,
    connections: int = CONNECTIONS,
    cores: machine.Cores = machine.OTHER_CORES,
    niceness: int = 0,
) -> Load:
    """Calls a target for some seconds, after a warm-up.

    Raises:
        ProgramFailed: a call failed or was answered otherwise than the first one.
    """
    question = {
        "target": asdict(target),
        "server_pid": server_pid,
        "seconds": seconds,
        "connections": connections,
    }
    return Load(**await answer_of("bench.load", question, cores=cores, niceness=niceness))


class UnexpectedAnswer(Exception):
    """A call was answered otherwise than the first one."""


@dataclass
class _Window:
    """The time that counts, and the calls that began in it."""

    server_pid: int
    began: float = 0.0
    over: bool = False
    durations: list[float] = field(default_factory=list)
    expected: bytes = b""

    async def watch(self, seconds: float) -> Load:
        await asyncio.sleep(WARM_UP_SECONDS)
        server, own = machine.cpu_seconds([self.server_pid]), machine.cpu_seconds([getpid()])
        self.began = perf_counter()
        self.durations.clear()
        await asyncio.sleep(seconds)
        ended, durations = perf_counter(), list(self.durations)
        self.over = True
        hundredths = quantiles(durations, n=100)
        return Load(
            calls=len(durations),
            seconds=ended - self.began,
            server_cpu_seconds=machine.cpu_seconds([self.server_pid]) - server,
            load_cpu_seconds=machine.cpu_seconds([getpid()]) - own,
            milliseconds_p50=hundredths[49] * 1000,
            milliseconds_p99=hundredths[98] * 1000,
        )

    async def fill(self, call: Callable[[], Awaitable[bytes]]) -> None:
        """Calls again and again until the window is over."""
        while not self.over:
            started = perf_counter()
            answer = await call()
            self.durations.append(perf_counter() - started)
            if answer != self.expected:
                raise UnexpectedAnswer(answer[:500])


async def _measure(question: Mapping[str, Any]) -> dict[str, float]:
    target, window = Target(**question["target"]), _Window(question["server_pid"])
    if target.kind == "grpc":
        calls = _grpc_calls(target, question["connections"])
    else:
        calls = await _http_calls(target)
    window.expected = await calls[0]()
    async with asyncio.TaskGroup() as tasks:
        watching = tasks.create_task(window.watch(question["seconds"]))
        for call in calls:
            tasks.create_task(window.fill(call))
    return asdict(watching.result())


def _grpc_calls(target: Target, connections: int) -> list[Callable[[], Awaitable[bytes]]]:
    options = [
        # Without it, channels to one address share a connection.
        ("grpc.use_local_subchannel_pool", 1),
        ("grpc.max_receive_message_length", _BIG_MESSAGE),
    ]
    request = bytes.fromhex(target.request)
    metadata = (("authorization", f"Bearer {target.secret}"),)
    channels = [grpc.aio.insecure_channel(f"127.0.0.1:{target.port}", options) for _ in range(connections)]
    methods: list[Any] = [channel.unary_unary(target.path) for channel in channels]

    def calling(method: Any) -> Callable[[], Awaitable[bytes]]:
        return lambda: method(request, metadata=metadata)

    return [calling(methods[number % connections]) for number in range(IN_FLIGHT)]


async def _http_calls(target: Target) -> list[Callable[[], Awaitable[bytes]]]:
    loop = asyncio.get_running_loop()
    request = (
        f"GET {target.path} HTTP/1.1\r\n"
        f"host: 127.0.0.1:{target.port}\r\n"
        f"authorization: Bearer {target.secret}\r\n"
        "accept: application/json\r\n\r\n"
    ).encode()
    calls: list[Callable[[], Awaitable[bytes]]] = []
    for _ in range(IN_FLIGHT):
        _, connection = await loop.create_connection(
            lambda: _HttpConnection(request), "127.0.0.1", target.port
        )
        calls.append(connection.call)
    return calls


class _HttpConnection(asyncio.Protocol):
    """One HTTP/1.1 connection that sends the same request again and again."""

    def __init__(self, request: bytes) -> None:
        self._request = request
        self._parser = httptools.HttpResponseParser(self)
        self._body: list[bytes] = []
        self._answer: asyncio.Future[bytes] = asyncio.get_running_loop().create_future()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.Transport, transport)

    def call(self) -> "asyncio.Future[bytes]":
        self._answer = asyncio.get_running_loop().create_future()
        self._body.clear()
        self._transport.write(self._request)
        return self._answer

    def data_received(self, data: bytes) -> None:
        self._parser.feed_data(data)

    def on_body(self, body: bytes) -> None:
        self._body.append(body)

    def on_message_complete(self) -> None:
        body, status = b"".join(self._body), self._parser.get_status_code()
        if status == 200:
            self._answer.set_result(body)
        else:
            self._answer.set_exception(UnexpectedAnswer(status, body[:500]))

    def connection_lost(self, error: Exception | None) -> None:
        if not self._answer.done():
            self._answer.set_exception(error or ConnectionResetError("the server hung up"))


if __name__ == "__main__":
    uvloop.run(answer(_measure(json.load(sys.stdin))))
