"""Cursors: where they lead, and when they have expired."""

import asyncio
from typing import Any
from uuid import uuid4

import grpc
import pytest

from tests.conftest import Tenant
from tests.scripted import NewSource, thing
from tests.support import (
    eventually,
    ingest,
    read_job,
    refusal,
    start,
)
from tests.watching import Watching, events_of, stages
from weft.ingestion.v1.ingestion_service_pb2 import (
    INGESTION_EVENT_TYPE_COMPLETED,
    INGESTION_STATUS_COMPLETED,
)
from weft_server.ingestion import live
from weft_server.rpc.watch import Cursor

pytestmark = pytest.mark.usefixtures("shared_worker")


class TestCursors:
    async def expired(self, tenant: Tenant, cursor: str, job_id: str) -> str:
        """The earliest cursor, named in the refusal of this one."""
        error = await refusal(Watching(tenant, job_id=job_id, cursor=cursor).next())
        assert (error.code(), error.reason) == (grpc.StatusCode.OUT_OF_RANGE, "CURSOR_EXPIRED")
        return error.metadata["earliest_cursor"]

    async def test_what_was_trimmed_away_cannot_be_resumed_but_the_rest_can(
        self, tenant: Tenant, scripted: NewSource
    ) -> None:
        source = await scripted(stages())
        following = Watching(tenant, source_id=source.id)
        opening = await following.next()
        job = await start(tenant.client, source)
        events = await following.until(INGESTION_EVENT_TYPE_COMPLETED)
        following.call.cancel()
        await tenant.weft.stores.redis.xtrim(live.STREAM, maxlen=5, approximate=False)
        earliest = await self.expired(tenant, opening.cursor, job.id)
        assert await self.expired(tenant, events[0].cursor, job.id) == earliest
        assert events_of(await Watching(tenant, job_id=job.id, cursor=earliest).rest()) == events[-5:]

    async def test_after_redis_lost_everything_a_cursor_has_expired(
        self, tenant: Tenant, scripted: NewSource
    ) -> None:
        source = await scripted(stages())
        following = Watching(tenant, source_id=source.id)
        opening = await following.next()
        job = await ingest(tenant.client, source)
        await following.until(INGESTION_EVENT_TYPE_COMPLETED)
        await following.next()
        await tenant.weft.stores.redis.flushdb()
        earliest = await self.expired(tenant, opening.cursor, job.id)
        (last,) = await Watching(tenant, job_id=job.id, cursor=earliest).rest()
        assert last.job.status == INGESTION_STATUS_COMPLETED
        error = await refusal(following.rest())
        assert error.reason == "CURSOR_EXPIRED"
        assert (await Watching(tenant, job_id=job.id).rest())[0].job == job
        assert (await ingest(tenant.client, source)).status == INGESTION_STATUS_COMPLETED

    @pytest.mark.parametrize(
        "cursor",
        [
            "0-0",
            "1-1",
            "99999999999999-1",
            "18446744073709551615-18446744073709551615",
            "9" * 20 + "-0",
            "0-" + "9" * 20,
        ],
    )
    async def test_a_cursor_that_never_was_has_expired(
        self, tenant: Tenant, scripted: NewSource, cursor: str
    ) -> None:
        job = await ingest(tenant.client, await scripted({}))
        await self.expired(tenant, cursor, job.id)

    async def test_a_cursor_ahead_of_the_stream_has_expired(
        self, tenant: Tenant, scripted: NewSource
    ) -> None:
        job = await ingest(tenant.client, await scripted({}))
        (last,) = await Watching(tenant, job_id=job.id).rest()
        epoch, sequence = Cursor.parse(last.cursor)
        await self.expired(tenant, str(Cursor(epoch, sequence + 1000)), job.id)

    @pytest.mark.parametrize("cursor", ["x", "1", "1-", "-1", "1-2-3", "1-1\n", "1" * 21 + "-1"])
    async def test_a_cursor_that_is_none_is_refused(self, tenant: Tenant, cursor: str) -> None:
        error = await refusal(Watching(tenant, job_id=str(uuid4()), cursor=cursor).next())
        assert [violation.field for violation in error.violations] == ["cursor"]

    async def test_a_watch_of_nothing_is_refused(self, tenant: Tenant) -> None:
        error = await refusal(Watching(tenant).next())
        assert error.violations == [("target", "must have one of job_id, source_id set")]


async def test_live_state_is_kept_where_dashboards_look(tenant: Tenant, scripted: NewSource) -> None:
    redis, gate = tenant.weft.stores.redis, asyncio.Event()
    subscriber = redis.pubsub(ignore_subscribe_messages=True)
    source = await scripted({"first": [thing("a")], "gate": [gate]})
    await subscriber.subscribe(f"sync:{source.id}")
    job = await start(tenant.client, source)

    async def is_at_the_gate() -> bool:
        return (await read_job(tenant.client, job)).stage == "gate"

    await eventually(is_at_the_gate)
    assert (await redis.hget(f"job:{job.id}", "status")) == b"running"
    assert (await redis.hget(f"source:{source.id}:status", "job_id")) == job.id.encode()
    lock: Any = await redis.get(f"source:{source.id}:lock")
    assert lock is not None
    assert lock.startswith(job.id.encode())
    assert 0 < await redis.ttl(f"job:{job.id}") <= 24 * 3600
    gate.set()

    async def is_announced() -> bool:
        message = await subscriber.get_message()
        return message is not None and job.id.encode() in message["data"]

    await eventually(is_announced)
    assert await redis.get(f"job:{job.id}:progress") == b"100.0"
    assert await redis.get(f"source:{source.id}:lock") is None
    await subscriber.aclose()  # type: ignore[no-untyped-call]
