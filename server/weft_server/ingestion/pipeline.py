"""From a connector's records to the graph, in memory that does not grow with the source.

Extraction, the making of rows and both lanes of the writer run side by side, with short queues between them:
a slow graph slows the source down, and a slow source is never waited for in the middle of a transaction.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import suppress

from weft_server.connectors.base import Record
from weft_server.ingestion.chunks import Chunk, Chunker
from weft_server.ingestion.lanes import Lanes
from weft_server.ingestion.progress import Progress, Tally
from weft_server.ingestion.rows import batches_of
from weft_server.ingestion.writer import GraphWriter, Written

_PORTION_RECORDS = 6000
"""A transaction's worth, or one of nodes and one of relationships (ARCHITECTURE.md has the figures)."""
_PORTIONS_AHEAD = 1
_CHECK_SECONDS = 2.0

Portion = list[Chunk]


async def load(
    records: AsyncIterator[Record], writer: GraphWriter, progress: Progress, tally: Tally
) -> Tally:
    """Brings records into the graph and returns the tally with what that did.

    Raises:
        ConnectorError: the source cannot be read to the end. What came before is in the graph.
        FenceLost, JobStopped: the job must not go on here.
    """
    portions: asyncio.Queue[Portion | Exception | None] = asyncio.Queue(_PORTIONS_AHEAD)
    extraction = asyncio.create_task(_extract(records, portions), name="extraction")
    try:
        async with asyncio.TaskGroup() as tasks:
            lanes = Lanes(writer, tasks)
            while isinstance(portion := await _next(portions, progress), list):
                unseen = await writer.unseen(portion)
                for batch in batches_of(writer.prefix, unseen):
                    await lanes.write(batch)
                tally = _counting(tally, lanes.take_written(), seen=_size(portion) - _size(unseen))
                await progress.advance(tally)
    except ExceptionGroup as failures:
        raise failures.exceptions[0] from None
    finally:
        extraction.cancel()
        with suppress(asyncio.CancelledError):
            await extraction
    tally = _counting(tally, lanes.take_written())
    await progress.advance(tally)
    if portion is not None:
        raise portion
    return tally


async def _next(
    portions: "asyncio.Queue[Portion | Exception | None]", progress: Progress
) -> Portion | Exception | None:
    """Waits for the source, and asks meanwhile whether the job may go on."""
    while True:
        try:
            async with asyncio.timeout(_CHECK_SECONDS):
                return await portions.get()
        except TimeoutError:
            await progress.check()


def _counting(tally: Tally, written: Written, seen: int = 0) -> Tally:
    return tally.plus(
        records_processed=seen + written.records,
        nodes_created=written.nodes_created,
        nodes_updated=written.nodes_updated,
        relationships_created=written.relationships_created,
        relationships_skipped=written.dangling,
    )


def _size(portion: Portion) -> int:
    return sum(len(chunk.records) for chunk in portion)


async def _extract(
    records: AsyncIterator[Record], portions: "asyncio.Queue[Portion | Exception | None]"
) -> None:
    """Fills the queue: portions, and then what ended them."""
    try:
        async for portion in _portions(records):
            await portions.put(portion)
    except Exception as error:  # noqa: BLE001  # it is raised where the queue is read
        await portions.put(error)
    else:
        await portions.put(None)


async def _portions(records: AsyncIterator[Record]) -> AsyncIterator[Portion]:
    chunker = Chunker()
    portion: Portion = []
    size = 0
    async for record in records:
        for chunk in chunker.add(record):
            portion.append(chunk)
            size += len(chunk.records)
        if size >= _PORTION_RECORDS:
            yield portion
            portion, size = [], 0
    portion.extend(chunker.finish())
    if portion:
        yield portion
