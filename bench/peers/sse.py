"""A job's events over server-sent events: FastAPI, redis-py, one XREAD loop per watcher.

The events lie in a stream of the job's own, as JSON that is passed on unparsed, and what one XREAD brings
goes out in one piece. API keys are those of rest.py.
"""

import os
from collections.abc import AsyncIterator
from typing import Annotated, Any
from uuid import UUID

from fastapi import Depends, Header
from fastapi.responses import StreamingResponse
from redis.asyncio import Redis

from bench.peers.rest import app, serve, source_reader
from bench.publisher import JSON_STREAM

_READ_AT_ONCE = 100
_BLOCK_MILLISECONDS = 5000

# Each watcher blocks a connection.
_redis = Redis.from_url(os.environ["REDIS_URL"], decode_responses=True, max_connections=2000)


@app.get("/v1/jobs/{job_id}/events", dependencies=[Depends(source_reader)])
async def watch_job(job_id: UUID, last_event_id: Annotated[str | None, Header()] = None) -> StreamingResponse:
    """Sends a job's events as they happen."""
    return StreamingResponse(_events(str(job_id), last_event_id or "$"), media_type="text/event-stream")


async def _events(job_id: str, cursor: str) -> AsyncIterator[str]:
    stream = JSON_STREAM + job_id
    while True:
        answer: Any = await _redis.xread({stream: cursor}, count=_READ_AT_ONCE, block=_BLOCK_MILLISECONDS)
        if not answer:
            yield ": nothing happened\n\n"
            continue
        ((_, entries),) = answer
        cursor = entries[-1][0]
        yield "".join(f"id: {entry_id}\ndata: {fields['event']}\n\n" for entry_id, fields in entries)


if __name__ == "__main__":
    import uvloop

    uvloop.run(serve(app))
