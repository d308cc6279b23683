"""Sources and agents over REST: FastAPI, asyncpg and Pydantic, one uvicorn worker with uvloop and httptools.

The key check is Weft's: SHA-256 of the secret, looked up once, then remembered for a minute in this process.
Row level security is set up as its community does: each request tells its organization with `set_config`
inside a transaction, as the same role `weft_app`. A source's config is left out, for it is stored as a
protobuf message; that favours this side.
"""

import asyncio
import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from time import monotonic
from typing import Annotated, Any
from uuid import UUID

import asyncpg
import orjson
import uvicorn
from fastapi import Depends, FastAPI, HTTPException, Query, Request
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from pydantic import BaseModel

_REMEMBERED_SECONDS = 60.0
_COLUMNS = """
    select id, organization_id, source_type, name, target, schedule, enabled, last_sync_at, last_sync_status,
        last_sync_error, node_count, relationship_count, created_at, updated_at, revision::text as etag
    from source_configs
"""

_AGENT_COLUMNS = """
    select id, organization_id, name, description, code, friendly_name, tools, input_schema, output_schema,
        gofannon_agents, external_id, created_at, updated_at, revision::text as etag
    from builder_agents
"""


class Source(BaseModel):
    """A source, as `weft.source.v1.Source` has it."""

    id: UUID
    organization_id: UUID
    source_type: str
    name: str
    target: str
    schedule: str
    enabled: bool
    last_sync_at: datetime | None
    last_sync_status: str | None
    last_sync_error: str | None
    node_count: int
    relationship_count: int
    created_at: datetime
    updated_at: datetime
    etag: str


class Agent(BaseModel):
    """An agent, as `weft.builder.v1.Agent` has it."""

    id: UUID
    organization_id: UUID
    name: str
    description: str | None
    code: str | None
    friendly_name: str | None
    tools: dict[str, list[str]]
    input_schema: dict[str, Any] | None
    output_schema: dict[str, Any] | None
    gofannon_agents: list[str]
    external_id: str | None
    created_at: datetime
    updated_at: datetime
    etag: str


class AgentPage(BaseModel):
    """One page of agents."""

    agents: list[Agent]
    next_page_token: str | None


class SourcePage(BaseModel):
    """One page of sources."""

    sources: list[Source]
    next_page_token: str | None


@dataclass(frozen=True, slots=True)
class Caller:
    """Who calls."""

    organization_id: str
    permissions: frozenset[str]
    known_until: float


_callers: dict[str, Caller] = {}
_bearer = HTTPBearer(auto_error=True)


@asynccontextmanager
async def _lifespan(app: FastAPI) -> AsyncIterator[None]:
    url = os.environ["POSTGRES_URL"]
    async with (
        asyncpg.create_pool(
            url, min_size=10, max_size=10, init=_read_json, server_settings={"role": "weft_app"}
        ) as pool,
        asyncpg.create_pool(url, min_size=1, max_size=2) as keys,
    ):
        app.state.pool, app.state.keys = pool, keys
        yield


async def _read_json(connection: Any) -> None:
    await connection.set_type_codec(
        "jsonb", schema="pg_catalog", encoder=orjson.dumps, decoder=orjson.loads, format="text"
    )


app = FastAPI(lifespan=_lifespan)


async def authenticated(
    request: Request, credentials: Annotated[HTTPAuthorizationCredentials, Depends(_bearer)]
) -> Caller:
    """The caller with this API key."""
    key_hash = sha256(credentials.credentials.encode()).hexdigest()
    caller = _callers.get(key_hash)
    if caller is None or caller.known_until < monotonic():
        row = await request.app.state.keys.fetchrow(
            "select organization_id, permissions from api_keys where key_hash = $1 and active", key_hash
        )
        if row is None:
            raise HTTPException(401, "The API key is unknown.")
        caller = Caller(
            str(row["organization_id"]), frozenset(row["permissions"]), monotonic() + _REMEMBERED_SECONDS
        )
        _callers[key_hash] = caller
    return caller


async def source_reader(caller: Annotated[Caller, Depends(authenticated)]) -> Caller:
    """A caller who may read sources."""
    if not caller.permissions & {"*", "source.*", "source.read"}:
        raise HTTPException(403, "The permission source.read is missing.")
    return caller


async def builder_reader(caller: Annotated[Caller, Depends(authenticated)]) -> Caller:
    """A caller who may read what is built."""
    if not caller.permissions & {"*", "builder.*", "builder.read"}:
        raise HTTPException(403, "The permission builder.read is missing.")
    return caller


@asynccontextmanager
async def _acting_for(request: Request, caller: Caller) -> AsyncIterator[Any]:
    async with request.app.state.pool.acquire() as connection, connection.transaction():
        await connection.execute(
            "select set_config('weft.organization_id', $1, true)", caller.organization_id
        )
        yield connection


@app.get("/v1/sources/{source_id}", response_model=Source)
async def get_source(
    request: Request, source_id: UUID, caller: Annotated[Caller, Depends(source_reader)]
) -> Any:
    """Returns one source."""
    async with _acting_for(request, caller) as connection:
        row = await connection.fetchrow(_COLUMNS + "where id = $1", source_id)
    if row is None:
        raise HTTPException(404, "There is no such source.")
    return dict(row)


@app.get("/v1/sources", response_model=SourcePage)
async def list_sources(
    request: Request,
    caller: Annotated[Caller, Depends(source_reader)],
    page_size: Annotated[int, Query(ge=1, le=1000)] = 50,
) -> Any:
    """Returns the first page of sources."""
    async with _acting_for(request, caller) as connection:
        rows = await connection.fetch(_COLUMNS + "order by created_at, id limit $1", page_size + 1)
    token = str(rows[page_size - 1]["id"]) if len(rows) > page_size else None
    return {"sources": [dict(row) for row in rows[:page_size]], "next_page_token": token}


@app.get("/v1/agents/{agent_id}", response_model=Agent)
async def get_agent(
    request: Request, agent_id: UUID, caller: Annotated[Caller, Depends(builder_reader)]
) -> Any:
    """Returns one agent."""
    async with _acting_for(request, caller) as connection:
        row = await connection.fetchrow(_AGENT_COLUMNS + "where id = $1", agent_id)
    if row is None:
        raise HTTPException(404, "There is no such agent.")
    return dict(row)


@app.get("/v1/agents", response_model=AgentPage)
async def list_agents(
    request: Request,
    caller: Annotated[Caller, Depends(builder_reader)],
    page_size: Annotated[int, Query(ge=1, le=1000)] = 50,
) -> Any:
    """Returns the first page of agents."""
    async with _acting_for(request, caller) as connection:
        rows = await connection.fetch(_AGENT_COLUMNS + "order by created_at, id limit $1", page_size + 1)
    token = str(rows[page_size - 1]["id"]) if len(rows) > page_size else None
    return {"agents": [dict(row) for row in rows[:page_size]], "next_page_token": token}


async def serve(application: FastAPI) -> None:
    """Serves until told to end, or until whoever started this process is gone."""
    config = uvicorn.Config(
        application,
        port=int(os.environ["PORT"]),
        loop="uvloop",
        http="httptools",
        access_log=False,
        log_level="warning",
    )
    server = uvicorn.Server(config)
    asyncio.get_running_loop().add_reader(sys.stdin.fileno(), lambda: setattr(server, "should_exit", True))
    await server.serve()


if __name__ == "__main__":
    import uvloop

    uvloop.run(serve(app))
