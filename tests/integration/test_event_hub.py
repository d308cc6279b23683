"""The hub of a process: one reader of the stream, any number of watchers, none of them waited for."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from time import time
from typing import Any

import pytest
from redis.asyncio import Redis

from weft_server.rpc import watch
from weft_server.rpc.errors import CursorExpired, WatcherTooSlow
from weft_server.rpc.watch import Batch, Cursor, Entry, EventHub, Subscription

STREAM = "events:test"
WATCHERS, EVENTS = 1000, 200


def serialize(entries: Sequence[Entry]) -> bytes:
    return b",".join(entry.payload for entry in entries)


@pytest.fixture
async def hub(redis: Redis) -> AsyncIterator[EventHub]:
    hub = EventHub(redis, STREAM, serialize)
    yield hub
    await hub.close()


class Stream:
    """Appends to the stream as live.lua does."""

    def __init__(self, redis: Redis) -> None:
        self.redis = redis
        self.last = Cursor(int(time() * 1000), 0)

    async def append(self, count: int, topic: str = "org/job/1") -> list[bytes]:
        """Appends so many events at once and returns their payloads."""
        payloads = []
        async with self.redis.pipeline(transaction=True) as pipeline:
            for _ in range(count):
                self.last = Cursor(self.last.epoch, self.last.sequence + 1)
                payloads.append(str(self.last.sequence).encode())
                fields: Any = {"topics": topic, "type": "progress", "event": payloads[-1]}
                pipeline.xadd(STREAM, fields, id=str(self.last))
            await pipeline.execute()
        return payloads


@pytest.fixture
async def stream(redis: Redis) -> Stream:
    stream = Stream(redis)
    await stream.append(1, topic="org/job/other")
    return stream


async def take(
    subscription: Subscription, after: Cursor, count: int, payloads: list[bytes] | None = None
) -> list[bytes]:
    """The payloads of the next so many events, in the list that is given."""
    payloads = [] if payloads is None else payloads
    async with asyncio.timeout(30):
        async for news in subscription.follow(after):
            if isinstance(news, Batch):
                payloads += news.message.split(b",")
            if len(payloads) >= count:
                break
    return payloads


async def most_readers_at_once(redis: Redis, number: int) -> int:
    """How many connections to a database wait for news at most, looked at over some of the reader's turns."""

    def reads(client: dict[str, str]) -> bool:
        # Idle connections show the last command too; `b` marks those that wait now.
        return client["db"] == str(number) and client["cmd"] == "xread" and "b" in client["flags"]

    return max([sum(map(reads, await redis.client_list())) for _ in range(50)])


async def test_a_thousand_watchers_get_every_event_once_from_one_reader(
    hub: EventHub, stream: Stream, redis: Redis, redis_number: int
) -> None:
    before, ready = stream.last, asyncio.Semaphore(0)

    async def watch_all() -> list[bytes]:
        async with hub.watching("org/job/1") as subscription:
            ready.release()
            return await take(subscription, before, EVENTS)

    watchers = [asyncio.create_task(watch_all()) for _ in range(WATCHERS)]
    for _ in watchers:
        await ready.acquire()
    assert await most_readers_at_once(redis, redis_number) == 1
    expected: list[bytes] = []
    while len(expected) < EVENTS:
        expected += await stream.append(10)
        await stream.append(3, topic="org/job/other")
    assert all(told == expected for told in await asyncio.gather(*watchers))
    assert not hub._topics


async def test_what_was_missed_is_replayed_from_every_place(hub: EventHub, stream: Stream) -> None:
    before, expected = stream.last, await stream.append(20)
    await stream.append(1, topic="org/job/other")
    for missed in range(21):
        after = Cursor(before.epoch, before.sequence + missed)
        told = [part async for batch in hub.replay("org/job/1", after) for part in batch.message.split(b",")]
        assert told == expected[missed:]


async def test_what_is_too_much_for_a_message_comes_in_several(
    hub: EventHub, stream: Stream, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watch, "_MAX_BATCH_BYTES", 10)
    before, sizes = stream.last, []
    async with hub.watching("org/job/1") as subscription:
        expected = await stream.append(40)
        async for batch in hub.replay("org/job/1", before):
            sizes.append(len(batch.entries))
            assert sum(len(entry.payload) for entry in batch.entries) <= 10
        assert await take(subscription, before, 40) == expected
    assert sum(sizes) == 40
    assert len(sizes) >= 4


async def test_a_replay_meets_the_news_without_gap_or_repeat(
    hub: EventHub, stream: Stream, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watch, "_READ_AT_ONCE", 7)
    before = stream.last
    expected = await stream.append(30)
    async with hub.watching("org/job/1") as subscription:
        expected += await stream.append(30)
        told: list[bytes] = []
        cursor = before
        async for batch in hub.replay("org/job/1", before):
            told += batch.message.split(b",")
            cursor = batch.cursor
            if len(expected) < 100:
                expected += await stream.append(5)
        expected += await stream.append(5)
        told += await take(subscription, cursor, len(expected) - len(told))
    assert told == expected


async def test_a_slow_watcher_is_cut_with_its_cursor_and_the_others_go_on(
    hub: EventHub, stream: Stream, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watch, "MAX_PENDING_BATCHES", 3)
    before, expected = stream.last, []
    async with hub.watching("org/job/1") as slow, hub.watching("org/job/1") as quick:
        for _ in range(8):
            position = stream.last
            appended = await stream.append(2)
            assert await take(quick, position, 2) == appended
            expected += appended
        told: list[bytes] = []
        with pytest.raises(WatcherTooSlow) as cut:
            await take(slow, before, len(expected), told)
        assert len(slow.batches) == 0
    after = Cursor.parse(cut.value.metadata["cursor"])
    told += [part async for batch in hub.replay("org/job/1", after) for part in batch.message.split(b",")]
    assert told == expected


@pytest.mark.parametrize("loss", ["flush", "skip", "another epoch"])
async def test_watchers_are_told_when_events_were_lost(
    hub: EventHub, stream: Stream, redis: Redis, loss: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watch, "_BLOCK_MILLISECONDS", 50)
    async with hub.watching("org/job/1") as subscription:
        match loss:
            case "flush":
                await redis.flushdb()
            case "skip":
                stream.last = Cursor(stream.last.epoch, stream.last.sequence + 1)
                await stream.append(1)
            case _:
                await redis.flushdb()
                stream.last = Cursor(stream.last.epoch + 1, 0)
                await stream.append(1)
        with pytest.raises(CursorExpired):
            await take(subscription, stream.last, 1)


async def test_a_quiet_watcher_learns_how_far_the_stream_is(
    hub: EventHub, stream: Stream, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watch, "HEARTBEAT_SECONDS", 0.1)
    before = stream.last
    async with hub.watching("org/job/1") as subscription, asyncio.timeout(30):
        await stream.append(50, topic="org/job/other")
        async for news in subscription.follow(before):
            assert isinstance(news, Cursor)
            if news == stream.last:
                break


async def test_what_nobody_watches_is_not_serialized(hub: EventHub, stream: Stream, redis: Redis) -> None:
    serialized: list[int] = []

    def count(entries: Sequence[Entry]) -> bytes:
        serialized.append(len(entries))
        return serialize(entries)

    hub._serialize = count
    async with hub.watching("org/job/1") as one, hub.watching("org/job/1") as other:
        before = stream.last
        await stream.append(40, topic="org/job/other")
        await stream.append(10)
        assert await take(one, before, 10) == await take(other, before, 10)
    assert sum(serialized) == 10


async def test_a_hub_closes_in_the_middle_of_a_read(redis: Redis, stream: Stream) -> None:
    feeding = asyncio.create_task(stream.append(2000))
    for _ in range(50):
        hub = EventHub(redis, STREAM, serialize)
        async with hub.watching("org/job/1"):
            await asyncio.sleep(0)
        async with asyncio.timeout(10):
            await hub.close()
    await feeding
