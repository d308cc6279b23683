"""Several transactions at a time, and the next ones ready when they end.

A batch of relationships waits until the nodes that came before it are there. Batches that have a node or
relationship in common keep their order, so of what a source yields twice the last one counts.
"""

import asyncio

from weft_server.ingestion.rows import Batch
from weft_server.ingestion.writer import LANES, GraphWriter, Written

_BATCHES_HELD = 2 * len(LANES)
"""One in each lane, and as many that are ready or wait for those."""


class Lanes:
    """Writes batches in the background, in tasks of the group given; what fails there ends the group."""

    def __init__(self, writer: GraphWriter, tasks: asyncio.TaskGroup) -> None:
        self._writer = writer
        self._tasks = tasks
        self._held: dict[asyncio.Task[None], Batch] = {}
        self._room = asyncio.Semaphore(_BATCHES_HELD)
        self._free: asyncio.Queue[str] = asyncio.Queue()
        for lane in LANES:
            self._free.put_nowait(lane)
        self._written = Written()

    async def write(self, batch: Batch) -> None:
        """Takes a batch over, as soon as there is room for it."""
        await self._room.acquire()
        before = [task for task, held in self._held.items() if batch.must_follow(held)]
        task = self._tasks.create_task(self._write_after(before, batch))
        self._held[task] = batch
        task.add_done_callback(self._release)

    def take_written(self) -> Written:
        """What has been written since this was asked last."""
        written, self._written = self._written, Written()
        return written

    async def _write_after(self, before: list[asyncio.Task[None]], batch: Batch) -> None:
        for task in before:
            await task
        lane = await self._free.get()
        written = await self._writer.write(lane, batch)
        self._free.put_nowait(lane)
        self._written += written

    def _release(self, task: asyncio.Task[None]) -> None:
        del self._held[task]
        self._room.release()
