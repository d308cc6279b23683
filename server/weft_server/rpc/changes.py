"""Watching resources: what becomes of a ticket, a run or an agent, told to whoever watches.

A change is published once its transaction is committed, with the whole resource as it is then. All kinds
share the stream `events:resources`. Who watches hears of one resource, `<organization>/<kind>/<id>`, of all
of a kind, `<organization>/<kind>`, or of those of a user, `<organization>/<kind>/of/<user>`.

PostgreSQL has the truth. A watch of one resource begins with what is stored, and its heartbeats compare with
it, so that a change whose news was lost is told late rather than never. Those who watch all of a kind have
nothing to compare with: where Redis did not take a change, the stream begins afresh with the next one, which
every watcher is told by CURSOR_EXPIRED.
"""

from collections.abc import AsyncGenerator, Awaitable, Callable, Sequence
from time import time
from typing import Any

from google.protobuf.message import Message
from redis.asyncio import Redis

from weft.common.v1.change_type_pb2 import CHANGE_TYPE_DELETED, ChangeType
from weft_server.rpc.errors import NotFound
from weft_server.rpc.mapping import set_time
from weft_server.rpc.signals import signalling
from weft_server.rpc.watch import Batch, Cursor, Entry, EventHub, told, topic_of
from weft_server.stores.redis import scripts_beside

STREAM = "events:resources"
KEPT_CHANGES = 10_000
REVISION_SECONDS = 24 * 3600
"""How long the last revision of a resource is remembered, which puts changes in order."""
_NEVER_AGAIN = 2**53
"""The revision of a resource that is gone: Lua counts exactly up to here."""

_LUA = scripts_beside(__file__, "changes.lua")

Snapshot = Callable[[], Awaitable[Message]]
"""Reads the watched resource; raises NotFound where it is gone."""


class Changes:
    """The changes of every kind of resource that can be watched."""

    def __init__(self, redis: Redis) -> None:
        self.redis = redis
        self.hub = EventHub(redis, STREAM, self._serialize)
        self._kinds: dict[str, Watched] = {}
        self._losses = 0
        self._told_losses = 0

    def watched(
        self, kind: str, field: str, response_type: type[Message], is_final: Callable[[Any], bool]
    ) -> "Watched":
        """Registers a kind of resource.

        `response_type` is what its Watch answers: `{<field>, events[{cursor, type, occurred_at, <field>}],
        cursor, heartbeat}`.
        """
        self._kinds[kind] = Watched(self, kind, field, response_type, is_final)
        return self._kinds[kind]

    async def publish(self, keys: Sequence[str], arguments: Sequence[str | bytes | float]) -> None:
        """Appends a change to the stream, which begins afresh where one before was lost."""
        losses, published = self._losses, False
        afresh = "afresh" if losses > self._told_losses else ""
        try:
            async with signalling(STREAM, key=keys[-1]):
                await _LUA.publish(self.redis, keys, [*arguments, afresh])
                published = True
        finally:
            if published:
                self._told_losses = max(self._told_losses, losses)
            else:
                self._losses += 1

    def _serialize(self, entries: Sequence[Entry]) -> bytes:
        return told(self._kinds[entries[0].type].response_type(), entries)


class Watched:
    """A kind of resource that can be watched."""

    def __init__(
        self,
        changes: Changes,
        kind: str,
        field: str,
        response_type: type[Message],
        is_final: Callable[[Any], bool],
    ) -> None:
        self._changes = changes
        self._hub = changes.hub
        self._kind = kind
        self._field = field
        self.response_type: Any = response_type
        self._is_final = is_final

    async def publish(self, change: ChangeType.ValueType, resource: Any) -> None:
        """Tells watchers of a change."""
        event = self.response_type().events.add(type=change)
        getattr(event, self._field).CopyFrom(resource)
        set_time(event.occurred_at, int(time() * 1e6))
        gone = change == CHANGE_TYPE_DELETED
        topics = [
            topic_of(resource.organization_id, self._kind, resource.id),
            f"{resource.organization_id}/{self._kind}",
        ]
        if getattr(resource, "user_id", ""):
            topics.append(_topic_of_user(resource.organization_id, self._kind, resource.user_id))
        await self._changes.publish(
            [STREAM, f"revision:{self._kind}:{resource.organization_id}:{resource.id}"],
            [
                int(time() * 1000),
                KEPT_CHANGES,
                REVISION_SECONDS,
                _NEVER_AGAIN if gone else int(resource.etag),
                ",".join(topics),
                self._kind,
                event.SerializeToString(),
            ],
        )

    async def follow(
        self, organization_id: str, only_user_id: str | None, request: Any, read: Snapshot
    ) -> AsyncGenerator[Message | bytes, None]:
        """What a watch of `request.id` yields from `request.cursor` on.

        Without an id it yields what becomes of the whole kind, or of those of a user where there is one.

        Raises:
            NotFound: there is no such resource.
            CursorExpired: what the client missed is no longer kept.
        """
        topic = f"{organization_id}/{self._kind}"
        if request.id:
            topic = topic_of(organization_id, self._kind, request.id)
        elif only_user_id:
            topic = _topic_of_user(organization_id, self._kind, only_user_id)
        watch = _Watch(self, request.id, read)
        async with self._hub.watching(topic) as subscription:
            if request.cursor:
                cursor = Cursor.parse(request.cursor)
                await watch.look()
                async for batch in self._hub.replay(topic, cursor):
                    cursor = batch.cursor
                    yield watch.tell(batch)
                if watch.has_news():
                    yield watch.snapshot(cursor)
            else:
                cursor = await self._hub.last_cursor()
                await watch.look()
                yield watch.snapshot(cursor)
            if watch.ended:
                return
            async for news in subscription.follow(cursor):
                if isinstance(news, Batch):
                    yield watch.tell(news)
                else:
                    yield await watch.heartbeat(news)
                if watch.ended:
                    return

    def is_final(self, resource: Any) -> bool:
        """Says whether nothing more will happen to a resource."""
        return self._is_final(resource)

    def resource_of(self, message: Any) -> Any:
        """The resource in a response or an event."""
        return getattr(message, self._field)


class _Watch:
    """One client's watch: the last state that it was told, and whether that was the last one at all."""

    def __init__(self, kind: Watched, resource_id: str, read: Snapshot) -> None:
        self._kind = kind
        self._resource_id = resource_id
        self._read = read
        self._stored: Any = None
        self._told_revision = 0
        self.ended = False

    async def look(self) -> None:
        """Reads what is stored of the watched resource."""
        if self._resource_id:
            self._stored = await self._read()

    def has_news(self) -> bool:
        """Says whether the client has still to be told of what is stored."""
        if self._stored is None or self.ended:
            return False
        # What time alone brings about, such as expiry, has no revision of its own.
        return int(self._stored.etag) > self._told_revision or self._kind.is_final(self._stored)

    def snapshot(self, cursor: Cursor) -> Any:
        """A message with the resource as it is stored."""
        response = self._kind.response_type(cursor=str(cursor))
        if self._stored is not None:
            self._kind.resource_of(response).CopyFrom(self._stored)
            self._told_revision = int(self._stored.etag)
            self.ended = self._kind.is_final(self._stored)
        return response

    def tell(self, batch: Batch) -> bytes:
        """The message for a batch, without what the snapshot has told already."""
        if not self._resource_id:
            return batch.message
        fresh = []
        for entry in batch.entries:
            event = self._event(entry)
            resource = self._kind.resource_of(event)
            gone = event.type == CHANGE_TYPE_DELETED
            if gone or int(resource.etag) > self._told_revision:
                fresh.append(entry)
                self._told_revision = self._told_revision if gone else int(resource.etag)
                self.ended = self.ended or gone or self._kind.is_final(resource)
        if len(fresh) == len(batch.entries):
            return batch.message
        return told(self._kind.response_type(heartbeat=not fresh), fresh, batch.cursor)

    async def heartbeat(self, cursor: Cursor) -> Any:
        """Says that the stream lives, or tells of a change whose news was lost."""
        try:
            await self.look()
        except NotFound:
            return self._gone(cursor)
        if self.has_news():
            return self.snapshot(cursor)
        return self._kind.response_type(cursor=str(cursor), heartbeat=True)

    def _gone(self, cursor: Cursor) -> Any:
        self.ended = True
        response = self._kind.response_type(cursor=str(cursor))
        event = response.events.add(cursor=str(cursor), type=CHANGE_TYPE_DELETED)
        set_time(event.occurred_at, int(time() * 1e6))
        gone = self._kind.resource_of(event)
        gone.id, gone.organization_id = self._stored.id, self._stored.organization_id
        return response

    def _event(self, entry: Entry) -> Any:
        event = self._kind.response_type().events.add()
        event.MergeFromString(entry.payload)
        return event


def _topic_of_user(organization_id: str, kind: str, user_id: str) -> str:
    return topic_of(organization_id, kind, f"of/{user_id}")
