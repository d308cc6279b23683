"""Watches as a plain client sees them, and a source of several stages to watch."""

import asyncio
from collections.abc import Sequence
from typing import Any, Generic, TypeVar

import grpc

from tests.conftest import Tenant
from tests.scripted import Script, thing
from tests.support import (
    PATIENCE_SECONDS,
)
from weft.ingestion.v1.ingestion_service_pb2 import (
    IngestionEvent,
    WatchIngestionRequest,
    WatchIngestionResponse,
)

STAGES = 6


def stages() -> Script:
    return {f"stage {number}": [thing(f"{number}")] for number in range(STAGES)}


Told = TypeVar("Told")


class Watch(Generic[Told]):
    """A watch of whatever kind, without the client's own resumption."""

    def __init__(self, call: grpc.aio.UnaryStreamCall[Any, Told]) -> None:
        self.call = call
        self.messages = aiter(call)

    async def next(self) -> Told:
        async with asyncio.timeout(PATIENCE_SECONDS):
            return await anext(self.messages)

    async def rest(self) -> list[Told]:
        """Everything up to the end, which has to be a good one."""
        async with asyncio.timeout(PATIENCE_SECONDS):
            messages = [message async for message in self.messages]
        assert await self.call.code() == grpc.StatusCode.OK
        return messages


class Watching(Watch[WatchIngestionResponse]):
    """A watch of a job, or of all jobs of a source."""

    def __init__(self, tenant: Tenant, **request: str) -> None:
        super().__init__(tenant.client.ingestion.WatchIngestion(WatchIngestionRequest(**request)))

    async def until(self, event_type: int) -> list[IngestionEvent]:
        """The events up to one of this type."""
        events: list[IngestionEvent] = []
        while not any(event.type == event_type for event in events):
            events += (await self.next()).events
        return events


def events_of(messages: Sequence[WatchIngestionResponse]) -> list[IngestionEvent]:
    return [event for message in messages for event in message.events]
