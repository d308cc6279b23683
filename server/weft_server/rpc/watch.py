"""Watching: one reader of a Redis stream per process, however many clients watch.

Every entry of an event stream has the id `<epoch>-<sequence>`: the sequence rises by one with each entry, and
the epoch is the time in milliseconds at which the stream came into being (`events.lua` appends so). The id
alone shows that nothing is missing: a reader that sees a jump, or another epoch because Redis lost its data,
knows it. The id is also the cursor that clients resume with.

The reader sorts what it reads by topic and makes one `Batch` per topic, serialized once for all who watch it.
A subscriber that does not keep up is cut off with the cursor it got to; nothing is buffered without bound.
"""

import asyncio
from collections import deque
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Iterable, Iterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from itertools import pairwise
from time import monotonic, time
from typing import Any, NamedTuple, Self

import structlog
from redis.asyncio import Redis

from weft_server.lifetime import cancel
from weft_server.rpc.errors import CursorExpired, ShuttingDown, StoreUnavailable, WatcherTooSlow, WeftError
from weft_server.stores.redis import LOST_CONNECTION, scripts_beside

log = structlog.get_logger(__name__)

HEARTBEAT_SECONDS = 7.0
"""Less than the 10 seconds that the contract promises, so that a late one still comes in time."""
MAX_PENDING_BATCHES = 256
_READ_AT_ONCE = 1000
_MAX_BATCH_BYTES = 1024 * 1024
"""gRPC clients take messages of 4 MiB unless told otherwise."""
_BLOCK_MILLISECONDS = 2000
_PAUSE_SECONDS = 0.02
"""How long the reader lets entries gather:

One message of many events costs little more than one of one (design section 8).
"""
_MAX_NUMBER = 2**64 - 1
"""Redis takes no greater number in an id."""
_PATIENCE_SECONDS = 5.0
"""How long Redis may be away before watchers are told."""

_LUA = scripts_beside(__file__, "events.lua")


class Cursor(NamedTuple):
    """A place in a stream: right after the entry of this id."""

    epoch: int
    sequence: int

    @classmethod
    def parse(cls, text: str | bytes) -> Self:
        """Reads `<epoch>-<sequence>`."""
        epoch, _, sequence = (text if isinstance(text, str) else text.decode()).partition("-")
        return cls(int(epoch), int(sequence))

    def is_right_before(self, later: "Cursor") -> bool:
        """Says whether no entry lies between this one and the later one."""
        return later == (self.epoch, self.sequence + 1)

    def __str__(self) -> str:
        return f"{self.epoch}-{self.sequence}"


class Entry(NamedTuple):
    """An entry of a stream.

    Its topics begin with the organization they belong to, so none can be watched from another one.
    """

    cursor: Cursor
    topics: tuple[str, ...]
    type: str
    payload: bytes


@dataclass(frozen=True, slots=True)
class Batch:
    """What happened to one topic, oldest first, and the serialized response that tells it."""

    entries: Sequence[Entry]
    message: bytes

    @property
    def cursor(self) -> Cursor:
        """Where the batch ends."""
        return self.entries[-1].cursor


Serialize = Callable[[Sequence[Entry]], bytes]
"""Makes the serialized response that tells of entries."""


def told(response: Any, entries: Sequence[Entry], cursor: Cursor | None = None) -> bytes:
    """A watch response, serialized, with the events of entries; it ends at the last one unless told where."""
    for entry in entries:
        event = response.events.add()
        event.MergeFromString(entry.payload)
        event.cursor = str(entry.cursor)
    response.cursor = str(cursor or entries[-1].cursor)
    serialized: bytes = response.SerializeToString()
    return serialized


def topic_of(organization_id: str, kind: str, identifier: str) -> str:
    """The topic of a resource, such as `<organization>/job/<id>`."""
    return f"{organization_id}/{kind}/{identifier}"


@dataclass(eq=False)
class Subscription:
    """A client that watches a topic: the hub puts batches in, the client's own task takes them out."""

    topic: str
    hub: "EventHub"
    batches: deque[Batch] = field(default_factory=deque)
    ended: WeftError | None = None
    overflowed: bool = False
    news: asyncio.Event = field(default_factory=asyncio.Event)

    def put(self, batch: Batch) -> None:
        """Adds a batch. One too many, and the client is cut off after those it has."""
        self.overflowed = self.overflowed or len(self.batches) >= MAX_PENDING_BATCHES
        if not self.overflowed:
            self.batches.append(batch)
        self.news.set()

    def end(self, error: WeftError) -> None:
        """Ends the watch after the pending batches."""
        self.ended = error
        self.news.set()

    async def follow(self, after: Cursor) -> AsyncGenerator[Batch | Cursor, None]:
        """Yields what happens after a cursor; a bare cursor where nothing happened for a while.

        Raises:
            CursorExpired: entries were lost.
            WatcherTooSlow: the client did not keep up.
            StoreUnavailable: Redis is away for longer than a moment.
        """
        cursor = after
        while True:
            while self.batches:
                batch = self.hub.later_part(self.batches.popleft(), cursor)
                if batch is not None:
                    cursor = batch.cursor
                    yield batch
            if self.overflowed:
                raise WatcherTooSlow(str(cursor))
            if self.ended is not None:
                raise self.ended
            self.news.clear()
            seen = self.hub.position
            try:
                async with asyncio.timeout(HEARTBEAT_SECONDS):
                    await self.news.wait()
            except TimeoutError:
                # Whatever concerns this topic up to `seen` was put in before, and has been yielded.
                cursor = max(cursor, seen) if seen is not None and seen.epoch == cursor.epoch else cursor
                yield cursor


class EventHub:
    """Reads one event stream for all watchers of this process, from the first watcher on."""

    def __init__(self, redis: Redis, stream: str, serialize: Serialize) -> None:
        self._redis = redis
        self._stream = stream
        self._serialize = serialize
        self._topics: dict[str, set[Subscription]] = {}
        self._reader: asyncio.Task[None] | None = None
        self._reading = asyncio.Event()
        self.position: Cursor | None = None
        """The last entry that was handed to whom it concerns."""

    def shut_down(self) -> None:
        """Sends every watcher away, to go on at another process."""
        self._end_all(ShuttingDown())

    async def close(self) -> None:
        """Stops reading."""
        if self._reader is not None:
            await cancel(self._reader)

    @asynccontextmanager
    async def watching(self, topic: str) -> AsyncIterator[Subscription]:
        """Collects what happens to a topic from here on, while the block runs."""
        subscription = Subscription(topic, self)
        self._topics.setdefault(topic, set()).add(subscription)
        try:
            await self._ensure_reading()
            yield subscription
        finally:
            watching = self._topics[topic]
            watching.remove(subscription)
            if not watching:
                del self._topics[topic]

    async def last_cursor(self) -> Cursor:
        """Where the stream ends at this moment."""
        return Cursor.parse(await _LUA.last_cursor(self._redis, [self._stream], [_now_milliseconds()]))

    async def replay(self, topic: str, after: Cursor) -> AsyncGenerator[Batch, None]:
        """Yields what happened to a topic after a cursor, up to this moment.

        Raises:
            CursorExpired: entries after the cursor are no longer kept.
        """
        if max(after) > _MAX_NUMBER:
            raise CursorExpired(str(await self._earliest_cursor()))
        last = after
        while True:
            raw: Any = await self._redis.xrange(self._stream, min=str(last), count=_READ_AT_ONCE)
            entries = [_entry(*item) for item in raw]
            fresh = [entry for entry in entries if entry.cursor > last]
            known = bool(entries) and entries[0].cursor == last
            if not known and not (fresh and last.is_right_before(fresh[0].cursor)):
                raise CursorExpired(str(await self._earliest_cursor()))
            if not fresh:
                return
            last = fresh[-1].cursor
            for concerned in _bounded(entry for entry in fresh if topic in entry.topics):
                yield Batch(concerned, self._serialize(concerned))

    def later_part(self, batch: Batch, cursor: Cursor) -> Batch | None:
        """What of a batch lies after a cursor; None for nothing."""
        if batch.entries[0].cursor > cursor:
            return batch
        later = [entry for entry in batch.entries if entry.cursor > cursor]
        return Batch(later, self._serialize(later)) if later else None

    async def _ensure_reading(self) -> None:
        if self._reader is None or self._reader.done():
            self._reading.clear()
            self._reader = asyncio.create_task(self._read(), name=f"reader of {self._stream}")
        ready = asyncio.create_task(self._reading.wait())
        try:
            await asyncio.wait(
                {ready, self._reader}, timeout=_PATIENCE_SECONDS, return_when=asyncio.FIRST_COMPLETED
            )
        finally:
            ready.cancel()
        if not self._reading.is_set():
            raise StoreUnavailable("redis")

    async def _read(self) -> None:
        away_since: float | None = None
        while True:
            try:
                if self.position is None:
                    self.position = await self.last_cursor()
                    self._reading.set()
                await self._read_once(self.position)
                away_since = None
                await asyncio.sleep(_PAUSE_SECONDS)
            except LOST_CONNECTION as error:
                away_since = away_since or monotonic()
                log.warning("redis is away", stream=self._stream, error=str(error))
                if monotonic() - away_since > _PATIENCE_SECONDS:
                    self._end_all(StoreUnavailable("redis"))
                await asyncio.sleep(0.2)

    async def _read_once(self, position: Cursor) -> None:
        answer: Any = await self._redis.xread(
            {self._stream: str(position)}, count=_READ_AT_ONCE, block=_BLOCK_MILLISECONDS
        )
        entries = [_entry(*item) for _, items in answer or () for item in items]
        if not entries:
            # Silence is also what a reader hears whose stream was lost.
            last = await self.last_cursor()
            if last.epoch != position.epoch or last < position:
                await self._expire_all(last)
            return
        if not position.is_right_before(entries[0].cursor) or _has_gap(entries):
            await self._expire_all(entries[-1].cursor)
            return
        self._hand_out(entries)
        self.position = entries[-1].cursor

    def _hand_out(self, entries: Iterable[Entry]) -> None:
        by_topic: dict[str, list[Entry]] = {}
        for entry in entries:
            for topic in entry.topics:
                if topic in self._topics:
                    by_topic.setdefault(topic, []).append(entry)
        for topic, concerned in by_topic.items():
            for part in _bounded(concerned):
                batch = Batch(part, self._serialize(part))
                for subscription in self._topics[topic]:
                    subscription.put(batch)

    async def _expire_all(self, position: Cursor) -> None:
        earliest = str(await self._earliest_cursor())
        self.position = position
        self._end_all(CursorExpired(earliest))

    def _end_all(self, error: WeftError) -> None:
        for watching in self._topics.values():
            for subscription in watching:
                subscription.end(error)

    async def _earliest_cursor(self) -> Cursor:
        oldest: Any = await self._redis.xrange(self._stream, count=1)
        if not oldest:
            return await self.last_cursor()
        epoch, sequence = Cursor.parse(oldest[0][0])
        return Cursor(epoch, sequence - 1)


def _entry(identifier: bytes, fields: dict[bytes, bytes]) -> Entry:
    topics = tuple(fields[b"topics"].decode().split(",")) if b"topics" in fields else ()
    return Entry(Cursor.parse(identifier), topics, fields[b"type"].decode(), fields.get(b"event", b""))


def _bounded(entries: Iterable[Entry]) -> Iterator[list[Entry]]:
    """The entries in parts that each fit into a message."""
    part: list[Entry] = []
    size = 0
    for entry in entries:
        if part and size + len(entry.payload) > _MAX_BATCH_BYTES:
            yield part
            part, size = [], 0
        part.append(entry)
        size += len(entry.payload)
    if part:
        yield part


def _has_gap(entries: Sequence[Entry]) -> bool:
    return any(not earlier.cursor.is_right_before(later.cursor) for earlier, later in pairwise(entries))


def _now_milliseconds() -> int:
    return int(time() * 1000)
