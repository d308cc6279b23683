"""Many watchers of one job, from a process of their own: `python -m bench.watchers`.

A question as JSON comes in, the figures as JSON go out. Over gRPC each watcher sees to it that the cursors of
its events follow one another without gap or repeat. Of server-sent events the frames are counted.
"""

import asyncio
import json
import sys
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from os import getpid
from time import perf_counter
from typing import Any

import grpc
import uvloop

from bench import machine
from bench.program import answer, answer_of
from weft.ingestion.v1.ingestion_service_pb2 import WatchIngestionRequest, WatchIngestionResponse
from weft_server.rpc.watch import Cursor

_CONNECTIONS = 8
_WARM_UP_SECONDS = 2.0
_FRAME = b"\ndata: "
_WATCH = "/weft.ingestion.v1.IngestionService/WatchIngestion"


@dataclass(frozen=True)
class Watched:
    """What so many watchers saw. CPU seconds are those of the same window."""

    events: int
    messages: int
    seconds: float
    server_cpu_seconds: float
    watchers_cpu_seconds: float

    @property
    def per_cpu_second(self) -> float:
        """Events delivered per second that the server computed."""
        return self.events / self.server_cpu_seconds

    def as_dict(self) -> dict[str, float]:
        return asdict(self) | {
            "per_second": self.events / self.seconds,
            "per_cpu_second": self.per_cpu_second,
            "events_per_message": self.events / max(self.messages, 1),
            "server_cpu": self.server_cpu_seconds / self.seconds,
            "watchers_cpu": self.watchers_cpu_seconds / self.seconds,
        }


async def watch(
    kind: str, port: int, secret: str, job_id: str, watchers: int, server_pid: int, seconds: float
) -> Watched:
    """Watches a job for some seconds, `kind` being `grpc` or `sse`.

    Raises:
        ProgramFailed: a stream ended, or had a gap or a repeat.
    """
    question = {
        "kind": kind,
        "port": port,
        "secret": secret,
        "job_id": job_id,
        "watchers": watchers,
        "server_pid": server_pid,
        "seconds": seconds,
    }
    return Watched(**await answer_of("bench.watchers", question, cores=machine.OTHER_CORES))


@dataclass
class _Count:
    events: int = 0
    messages: int = 0


async def _measure(question: Mapping[str, Any]) -> dict[str, float]:
    count, pid = _Count(), question["server_pid"]
    open_watchers = _grpc_watchers if question["kind"] == "grpc" else _sse_watchers
    watchers = await open_watchers(question, count)
    await asyncio.sleep(_WARM_UP_SECONDS)
    server, own = machine.cpu_seconds([pid]), machine.cpu_seconds([getpid()])
    began, before = perf_counter(), _Count(count.events, count.messages)
    ended, _ = await asyncio.wait(watchers, timeout=question["seconds"], return_when=asyncio.FIRST_COMPLETED)
    for watcher in ended:
        raise watcher.exception() or EOFError("a stream ended")
    watched = Watched(
        events=count.events - before.events,
        messages=count.messages - before.messages,
        seconds=perf_counter() - began,
        server_cpu_seconds=machine.cpu_seconds([pid]) - server,
        watchers_cpu_seconds=machine.cpu_seconds([getpid()]) - own,
    )
    return asdict(watched)


async def _grpc_watchers(question: Mapping[str, Any], count: _Count) -> set["asyncio.Future[None]"]:
    metadata = (("authorization", f"Bearer {question['secret']}"),)
    request = WatchIngestionRequest(job_id=question["job_id"]).SerializeToString()
    options = [("grpc.use_local_subchannel_pool", 1)]
    address = f"127.0.0.1:{question['port']}"
    methods: list[Any] = [
        grpc.aio.insecure_channel(address, options).unary_stream(_WATCH) for _ in range(_CONNECTIONS)
    ]
    return {
        asyncio.create_task(_follow(methods[number % _CONNECTIONS](request, metadata=metadata), count))
        for number in range(question["watchers"])
    }


async def _follow(messages: Any, count: _Count) -> None:
    last: Cursor | None = None
    async for serialized in messages:
        message = WatchIngestionResponse.FromString(serialized)
        cursor = Cursor.parse(message.cursor)
        events = len(message.events)
        if last is not None and not message.heartbeat:
            expected = Cursor(last.epoch, last.sequence + events)
            assert cursor == expected, f"{events} events lead from {last} to {cursor}"
        last = cursor
        count.events += events
        count.messages += 1


async def _sse_watchers(question: Mapping[str, Any], count: _Count) -> set["asyncio.Future[None]"]:
    loop = asyncio.get_running_loop()
    request = (
        f"GET /v1/jobs/{question['job_id']}/events HTTP/1.1\r\n"
        f"host: 127.0.0.1:{question['port']}\r\n"
        f"authorization: Bearer {question['secret']}\r\n"
        "accept: text/event-stream\r\n\r\n"
    ).encode()
    ends: set[asyncio.Future[None]] = set()
    for _ in range(question["watchers"]):
        transport, connection = await loop.create_connection(
            lambda: _SseConnection(count), "127.0.0.1", question["port"]
        )
        transport.write(request)
        ends.add(connection.ended)
    return ends


class _SseConnection(asyncio.Protocol):
    """Counts the frames of one stream of server-sent events."""

    def __init__(self, count: _Count) -> None:
        self._count = count
        self._tail = b""
        self.ended: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    def data_received(self, data: bytes) -> None:
        data = self._tail + data
        self._count.events += data.count(_FRAME)
        self._count.messages += 1
        # One byte less than a frame's mark: none is counted twice.
        self._tail = data[-len(_FRAME) + 1 :]

    def connection_lost(self, error: Exception | None) -> None:
        if not self.ended.done():
            self.ended.set_exception(error or EOFError("the server hung up"))


if __name__ == "__main__":
    uvloop.run(answer(_measure(json.load(sys.stdin))))
