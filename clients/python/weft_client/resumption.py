"""Streams that go on where they were cut.

Every message of a Weft stream bears the cursor of its end. Whatever cuts the stream, it is opened again after
the last message received, so its reader sees each message once and none is missing.
"""

import asyncio
from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing
from dataclasses import dataclass
from random import uniform
from time import monotonic
from typing import Any, Protocol, TypeVar

import grpc

from weft_client.errors import WeftError

CUT = {grpc.StatusCode.UNAVAILABLE, grpc.StatusCode.INTERNAL, grpc.StatusCode.CANCELLED}
"""The codes with which gRPC itself tells of a broken connection or a proxy that reset the stream."""
PASSING_REASONS = {"STORE_UNAVAILABLE", "SHUTTING_DOWN", "WATCHER_TOO_SLOW"}


class Piece(Protocol):
    """A message of a stream that can be resumed."""

    cursor: str


Message = TypeVar("Message", bound=Piece)
OpenStream = Callable[[str], grpc.aio.UnaryStreamCall[Any, Message]]
"""Opens the stream after a cursor; from the current state on where it is empty."""


@dataclass(frozen=True)
class Patience:
    """How long a reader bears with a server that is away, in seconds."""

    total: float = 120.0
    """After so long without any message the failure is raised."""
    silence: float | None = 30.0
    """After so long without any message a connection counts as cut: a watch beats every 10 seconds."""
    first_pause: float = 0.1
    longest_pause: float = 5.0


DEFAULT_PATIENCE = Patience()


async def resuming(
    open_stream: OpenStream[Message], cursor: str = "", patience: Patience = DEFAULT_PATIENCE
) -> AsyncGenerator[Message, None]:
    """Yields the messages of a stream from a cursor on, reopening it whenever it is cut.

    Where the server no longer keeps what comes after the cursor, the stream starts anew, with a snapshot.

    Raises:
        WeftError: the server refuses the stream, or stays away for longer than `patience.total`.
    """
    waiting = _Waiting(patience)
    while True:
        try:
            async with aclosing(_messages(open_stream(cursor), patience.silence)) as messages:
                async for message in messages:
                    cursor = message.cursor
                    waiting.over()
                    yield message
        except grpc.aio.AioRpcError as error:
            failure = WeftError.of(error)
        else:
            return
        if failure.reason == "CURSOR_EXPIRED" and cursor:
            cursor = ""
        elif not _will_pass(failure):
            raise failure
        await waiting.pause(failure)


async def _messages(
    call: grpc.aio.UnaryStreamCall[Any, Message], silence: float | None
) -> AsyncGenerator[Message, None]:
    stream = aiter(call)
    try:
        while True:
            try:
                async with asyncio.timeout(silence):
                    message = await anext(stream)
            except StopAsyncIteration:
                return
            except TimeoutError:
                raise _silent(silence) from None
            yield message
    finally:
        call.cancel()


def _will_pass(failure: WeftError) -> bool:
    if failure.reason:
        return failure.reason in PASSING_REASONS
    return failure.code() in CUT


def _silent(seconds: float | None) -> grpc.aio.AioRpcError:
    nothing = grpc.aio.Metadata()
    return grpc.aio.AioRpcError(
        grpc.StatusCode.UNAVAILABLE, nothing, nothing, f"The server has sent nothing for {seconds:g} s."
    )


class _Waiting:
    """Pauses between attempts, longer each time, until a message comes."""

    def __init__(self, patience: Patience) -> None:
        self._patience = patience
        self.over()

    def over(self) -> None:
        self._attempts = 0
        self._since = monotonic()

    async def pause(self, failure: WeftError) -> None:
        """Waits before the next attempt.

        Raises:
            WeftError: the patience has come to its end.
        """
        patience = self._patience
        if monotonic() - self._since > patience.total:
            raise failure
        pause = min(patience.longest_pause, patience.first_pause * 2**self._attempts)
        asked = failure.retry_after.total_seconds() if failure.retry_after else 0.0
        self._attempts += 1
        # Clients that were cut off together come back one by one.
        await asyncio.sleep(max(asked, pause) * uniform(1.0, 1.5))  # noqa: S311 - no secret
