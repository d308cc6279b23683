"""A TCP proxy that causes what happens between a client and a store: silence, and cut connections.

It holds everything back from the moment that a client sends a certain text, so a test can stop a process in
the middle of a certain statement rather than at a certain time.
"""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from types import TracebackType
from typing import Literal, Self

Connect = Callable[[], Awaitable[tuple[asyncio.StreamReader, asyncio.StreamWriter]]]
"""Opens a connection to what the proxy stands before."""

_READ_AT_ONCE = 64 * 1024
_LOOK_SECONDS = 0.02


class Trap:
    """Springs when a client sends a text; from then on the proxy holds everything back."""

    def __init__(self, text: bytes, held: Literal["request", "answer"]) -> None:
        self.text = text
        self.held = held
        self._sprung = asyncio.Event()

    async def sprung(self, seconds: float = 60) -> None:
        """Waits until the text was sent."""
        async with asyncio.timeout(seconds):
            await self._sprung.wait()

    def spring(self) -> None:
        self._sprung.set()


class Proxy:
    """Listens on a port of its own while the block runs, and passes bytes on in both directions."""

    def __init__(self, connect: Connect) -> None:
        self.connect = connect
        self.port = 0
        self._flowing = asyncio.Event()
        self._flowing.set()
        self._traps: list[Trap] = []
        self._relays: set[asyncio.Task[None]] = set()

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._accept, "127.0.0.1", 0)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.close()
        await self.cut()

    def trap(self, text: bytes, held: Literal["request", "answer"] = "request") -> Trap:
        """Sets a trap: what is held back begins with the text itself, or with the answer to it."""
        trap = Trap(text, held)
        self._traps.append(trap)
        return trap

    def hold(self) -> None:
        """Passes nothing on, and lets nobody know."""
        self._flowing.clear()

    def release(self) -> None:
        """Passes on what was held back, and everything after it."""
        self._flowing.set()

    async def cut(self) -> None:
        """Drops every connection; new ones are taken."""
        relays = list(self._relays)
        for relay in relays:
            relay.cancel()
        await asyncio.gather(*relays, return_exceptions=True)

    async def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        relay = asyncio.current_task()
        assert relay is not None
        self._relays.add(relay)
        try:
            await self._relay(reader, writer)
        except (OSError, asyncio.CancelledError):
            writer.transport.abort()
        finally:
            self._relays.discard(relay)

    async def _relay(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        store_reader, store_writer = await self.connect()
        directions = {
            asyncio.create_task(self._pass_on(reader, store_writer, self._look_for_traps)),
            asyncio.create_task(self._pass_on(store_reader, writer, None)),
        }
        try:
            await asyncio.wait(directions, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for direction in directions:
                direction.cancel()
            await asyncio.gather(*directions, return_exceptions=True)
            for end in (store_writer, writer):
                end.transport.abort()

    async def _pass_on(
        self,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        look: Callable[[bytes], Trap | None] | None,
    ) -> None:
        before = b""
        with suppress(OSError):
            while data := await reader.read(_READ_AT_ONCE):
                trap = look(before + data) if look is not None else None
                before = data[-200:]
                if trap is not None and trap.held == "answer":
                    writer.write(data)
                    data = b""
                if trap is not None:
                    self.hold()
                    trap.spring()
                if not self._flowing.is_set():
                    more = await self._read_until_released(reader)
                    if more is None:
                        return
                    data += more
                writer.write(data)
                await writer.drain()

    def _look_for_traps(self, data: bytes) -> Trap | None:
        for trap in self._traps:
            if trap.text in data:
                self._traps.remove(trap)
                return trap
        return None

    async def _read_until_released(self, reader: asyncio.StreamReader) -> bytes | None:
        """Reads on, to notice that whoever sends is gone: then None."""
        gathered = b""
        while not self._flowing.is_set():
            try:
                async with asyncio.timeout(_LOOK_SECONDS):
                    data = await reader.read(_READ_AT_ONCE)
            except TimeoutError:
                continue
            if not data:
                return None
            gathered += data
        return gathered


def to_port(port: int) -> Connect:
    """Leads to a port of this machine."""
    return lambda: asyncio.open_connection("127.0.0.1", port)


def to_socket(path: str) -> Connect:
    """Leads to a unix socket."""
    return lambda: asyncio.open_unix_connection(path)
