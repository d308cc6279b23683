"""Reading sources: GetSource, and ListSources with 1000 rows.

Weft answers through the real `weft-server serve`: key check, permission, validation, row level security. Each
server is alone on one core; the load (50 calls in flight, each answer compared with the first) and PostgreSQL
share the others. Servers take turns, so all of them see the same machine.

- *bare grpc.aio handler*: the generated servicer and an asyncpg pool, nothing around them. asyncpg resets a
  connection that returns to its pool, with a round trip; *without pool reset* is the same without it.
- *FastAPI*: asyncpg, Pydantic, one uvicorn worker (uvloop, httptools), the same key check, and row level
  security by `set_config` in a transaction.
"""

from collections.abc import Iterator
from contextlib import AsyncExitStack
from typing import Any

import asyncpg
from google.protobuf.message import Message

from bench import load, machine
from bench.deployment import Deployment, Tenant, free_port, port_of
from bench.load import Load, Target
from bench.measure import Finding, Plan, compared
from bench.program import Program, running
from weft.source.v1.source_service_pb2 import (
    CreateSourceRequest,
    GetSourceRequest,
    ListSourcesRequest,
    Source,
)

_GET, _LIST = "/weft.source.v1.SourceService/GetSource", "/weft.source.v1.SourceService/ListSources"
_ROWS = 1000
_DOCUMENT = '{"openapi": "3.1.0", "info": {"title": "A shop", "version": "1"}, "paths": {}}'

Turns = dict[str, list[Load]]


async def run(deployment: Deployment, plan: Plan) -> list[Finding]:
    """Measures."""
    async with AsyncExitStack() as stack:
        servers = {
            "weft": (await stack.enter_async_context(deployment.serving()), port_of(deployment.address))
        }
        tenant = await deployment.new_tenant()
        source_id = await sources_of(deployment, tenant)
        for name, module, settings in (
            ("bare", "bench.peers.bare_grpc", {}),
            ("bare_without_reset", "bench.peers.bare_grpc", {"RESET": "0"}),
            ("fastapi", "bench.peers.rest", {}),
        ):
            servers[name] = await peer(stack, deployment, name, module, settings)
        await pin_postgres(stack, deployment)
        gets = await turns(servers, lambda name, port: get_target(name, port, tenant, source_id), plan)
        del servers["bare"], servers["bare_without_reset"]
        lists = await turns(servers, lambda name, port: _list_target(name, port, tenant), plan)
    return [
        *findings("GetSource", "bare grpc.aio handler", gets, "bare", 0.85),
        *findings("GetSource", "bare grpc.aio handler without pool reset", gets, "bare_without_reset"),
        *findings("GetSource", "FastAPI", gets, "fastapi", 1.3),
        *findings(f"ListSources, {_ROWS} rows", "FastAPI", lists, "fastapi", 1.5),
    ]


async def sources_of(deployment: Deployment, tenant: Tenant) -> str:
    """Gives a tenant 1000 sources, copies of one that was created through the API, and returns one's id."""
    wanted = Source(name="a shop", schedule="0 3 * * *")
    wanted.config.openapi.document = _DOCUMENT
    async with deployment.client(tenant) as client:
        response = await client.sources.CreateSource(CreateSourceRequest(source=wanted))
    connection = await asyncpg.connect(deployment.settings.postgres_url)
    try:
        await connection.execute(
            """
            insert into source_configs (organization_id, source_type, name, config, public_config, target,
                schedule, last_sync_at, last_sync_status, node_count, relationship_count)
            select organization_id, source_type, name || ' ' || number, config, public_config, target,
                schedule, now(), 'success', 1234, 5678
            from source_configs, generate_series(2, $2::int) number
            where id = $1
            """,
            response.source.id,
            _ROWS,
        )
        await connection.execute("vacuum analyze source_configs")
        source_id = await connection.fetchval(
            "select id::text from source_configs where organization_id = $1 and name = $2",
            tenant.organization_id,
            f"{wanted.name} {_ROWS}",
        )
    finally:
        await connection.close()
    return str(source_id)


def get_target(server: str, port: int, tenant: Tenant, source_id: str) -> Target:
    """GetSource of one source, on a server of this module."""
    request = GetSourceRequest(id=source_id)
    return read_target(server, port, tenant, f"/v1/sources/{source_id}", _GET, request)


def _list_target(server: str, port: int, tenant: Tenant) -> Target:
    request = ListSourcesRequest(page_size=_ROWS)
    return read_target(server, port, tenant, f"/v1/sources?page_size={_ROWS}", _LIST, request)


def read_target(server: str, port: int, tenant: Tenant, path: str, rpc: str, request: Message) -> Target:
    """The same read on each server: a path of the one with REST, an RPC of all others."""
    if server == "fastapi":
        return Target(server, "http", port, path, tenant.secret)
    return Target(server, "grpc", port, rpc, tenant.secret, request.SerializeToString().hex())


async def pin_postgres(stack: AsyncExitStack, deployment: Deployment) -> None:
    """Leaves the server's core to the servers, as long as the stack is open."""
    url = deployment.settings.postgres_url
    await machine.pin_postgres(url, machine.OTHER_CORES)
    stack.push_async_callback(machine.pin_postgres, url, machine.ALL_CORES)


async def peer(
    stack: AsyncExitStack, deployment: Deployment, name: str, module: str, settings: dict[str, str]
) -> tuple[Program, int]:
    """Starts a peer and returns it with its port."""
    port = free_port()
    environment = {"POSTGRES_URL": deployment.settings.postgres_url, "PORT": str(port), **settings}
    log = deployment.logs / f"{name}.log"
    program = await stack.enter_async_context(
        running(module, log=log, cores=machine.SERVER_CORE, environment=environment)
    )
    await program.until_listening(port)
    return program, port


async def turns(servers: dict[str, tuple[Program, int]], target: Any, plan: Plan) -> Turns:
    """Loads the servers in turns; `target` makes what each is asked for of its name and port."""
    loads: Turns = {name: [] for name in servers}
    for _ in range(plan.rounds):
        for name, (program, port) in servers.items():
            loads[name].append(await load.load(target(name, port), program.pid, plan.seconds))
    return loads


def findings(
    title: str, beside: str, loads: Turns, other: str, at_least: float | None = None
) -> Iterator[Finding]:
    """Calls per second, and, as what the noise of the machine touches less, per CPU second of the server."""
    pairs = list(zip(loads["weft"], loads[other], strict=True))
    yield compared(
        title,
        "calls/s",
        [own.per_second for own, _ in pairs],
        beside,
        [theirs.per_second for _, theirs in pairs],
        at_least=at_least,
        rounds=[{"weft": own.as_dict(), "peer": theirs.as_dict()} for own, theirs in pairs],
    )
    yield compared(
        title,
        "calls per CPU second",
        [own.per_cpu_second for own, _ in pairs],
        beside,
        [theirs.per_cpu_second for _, theirs in pairs],
    )
