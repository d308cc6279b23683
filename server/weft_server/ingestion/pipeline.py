"""From a connector's records to the graph, in memory that does not grow with the source.

Extraction and writing run side by side, with a short queue between them: a slow graph slows the source down,
and a slow source is never waited for in the middle of a transaction.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import suppress

from weft_server.connectors.base import Record
from weft_server.ingestion.chunks import Chunk, Chunker
from weft_server.ingestion.progress import Progress, Tally
from weft_server.ingestion.writer import GraphWriter

_PORTION_RECORDS = 8000
"""Enough for both lanes of the writer; about 20 MB with the queue."""
_PORTIONS_AHEAD = 1
_CHECK_SECONDS = 2.0

Portion = list[Chunk]


async def load(
    records: AsyncIterator[Record], writer: GraphWriter, progress: Progress, tally: Tally
) -> Tally:
    """Brings records into the graph and returns the tally with what that did.

    Raises:
        ConnectorError: the source cannot be read to the end.
        FenceLost, JobStopped: the job must not go on here.
    """
    portions: asyncio.Queue[Portion | Exception | None] = asyncio.Queue(_PORTIONS_AHEAD)
    extraction = asyncio.create_task(_extract(records, portions), name="extraction")
    try:
        while (portion := await _next(portions, progress)) is not None:
            if isinstance(portion, Exception):
                raise portion
            tally = await _load_portion(portion, writer, tally)
            await progress.advance(tally)
    finally:
        extraction.cancel()
        with suppress(asyncio.CancelledError):
            await extraction
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


async def _load_portion(portion: Portion, writer: GraphWriter, tally: Tally) -> Tally:
    written = await writer.write(await writer.unseen(portion))
    return tally.plus(
        records_processed=sum(len(chunk.records) for chunk in portion),
        nodes_created=written.nodes_created,
        nodes_updated=written.nodes_updated,
        relationships_created=written.relationships_created,
        relationships_skipped=written.dangling,
    )


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
