"""Clients that watch a job, and what they may say about it afterwards."""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import aclosing, asynccontextmanager, suppress

import grpc

from tests.faults.deployment import Deployment
from tests.faults.waiting import PATIENCE_SECONDS
from weft.ingestion.v1.ingestion_service_pb2 import (
    IngestionStatus,
    WatchIngestionRequest,
    WatchIngestionResponse,
)
from weft_client.client import WeftClient
from weft_client.errors import WeftError


class Watcher:
    """What came over one watch."""

    def __init__(self) -> None:
        self.messages: list[WatchIngestionResponse] = []
        self.refusal: WeftError | None = None
        self.ended = asyncio.Event()

    @property
    def cursors(self) -> list[str]:
        """The cursors of the events, in the order in which they came."""
        return [event.cursor for message in self.messages for event in message.events]

    async def has_opened(self) -> bool:
        return bool(self.messages)

    async def take(self, messages: AsyncGenerator[WatchIngestionResponse, None]) -> None:
        try:
            async with aclosing(messages):
                async for message in messages:
                    self.messages.append(message)
        except grpc.aio.AioRpcError as error:
            self.refusal = WeftError.of(error)
        finally:
            self.ended.set()

    async def assert_ended(self, status: IngestionStatus.ValueType) -> None:
        """Makes sure that the watch ends by itself, with the job in its final state."""
        async with asyncio.timeout(PATIENCE_SECONDS):
            await self.ended.wait()
        assert self.refusal is None, str(self.refusal)
        assert self.messages[-1].job.status == status

    async def assert_refused(self, *reasons: str) -> None:
        """Makes sure that the watch is cut off for one of these reasons."""
        async with asyncio.timeout(PATIENCE_SECONDS):
            await self.ended.wait()
        assert self.refusal is not None
        assert self.refusal.reason in reasons

    async def assert_told_whole(self, weft: Deployment, job_id: str) -> None:
        """Makes sure that every event after the snapshot came once, in order, and that none is missing."""
        async with asyncio.timeout(PATIENCE_SECONDS):
            await self.ended.wait()
        assert self.refusal is None, str(self.refusal)
        begun = _place(self.messages[0].cursor)
        assert self.cursors == [
            cursor for cursor in await weft.published(job_id) if _place(cursor) > begun
        ], "the watch is not what the stream holds"


@asynccontextmanager
async def watching(
    client: WeftClient, job_id: str, *, cursor: str = "", resuming: bool = True
) -> AsyncIterator[Watcher]:
    """Watches a job while the block runs. Without `resuming`, a watch that is cut is over."""
    watcher = Watcher()
    messages = client.watch_job(job_id, cursor=cursor) if resuming else _once(client, job_id)
    task = asyncio.create_task(watcher.take(messages), name=f"watcher of {job_id}")
    try:
        yield watcher
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


async def _once(client: WeftClient, job_id: str) -> AsyncGenerator[WatchIngestionResponse, None]:
    async for message in client.ingestion.WatchIngestion(WatchIngestionRequest(job_id=job_id)):
        yield message


def _place(cursor: str) -> tuple[int, int]:
    epoch, sequence = cursor.split("-")
    return int(epoch), int(sequence)
