"""`weft-server up`, once set up: from the command to an answered health check.

Each start is that of a whole deployment in a folder that was up before: PostgreSQL, Neo4j and Redis,
migrations, a serving and a working process. A start includes Python's own.
"""

import shutil
from pathlib import Path
from tempfile import mkdtemp
from time import perf_counter

import grpc
from grpc_health.v1 import health_pb2

from bench.deployment import Deployment, free_port
from bench.measure import Finding, Plan, bounded
from bench.program import running

_STORES = ("WEFT_POSTGRES_URL", "WEFT_NEO4J_URL", "WEFT_REDIS_URL", "WEFT_MASTER_KEY", "WEFT_SIGNING_KEY")
_RECONNECT = [("grpc.initial_reconnect_backoff_ms", 50), ("grpc.max_reconnect_backoff_ms", 50)]


async def run(deployment: Deployment, plan: Plan) -> list[Finding]:
    """Measures."""
    data_dir = Path(mkdtemp(prefix="weft-bench-up-"))
    log = deployment.logs / "up.log"
    try:
        first = await _seconds_to_serve(data_dir, log)
        later = [await _seconds_to_serve(data_dir, log) for _ in range(plan.of(5, 1))]
    finally:
        shutil.rmtree(data_dir, ignore_errors=True)
    return [
        bounded("`weft-server up` to serving", "s", later, at_most=12.0),
        bounded("`weft-server up` to serving, in an empty folder", "s", [first]),
    ]


async def _seconds_to_serve(data_dir: Path, log: Path) -> float:
    address = f"127.0.0.1:{free_port()}"
    environment = {
        **dict.fromkeys(_STORES, ""),
        "WEFT_DATA_DIR": str(data_dir),
        "WEFT_LISTEN": address,
        "WEFT_LOG_FORMAT": "json",
    }
    started = perf_counter()
    async with running("weft_server.main", "up", log=log, environment=environment) as program:
        await program.until_logged('"weft is up"')
        async with grpc.aio.insecure_channel(address, _RECONNECT) as channel:
            check = channel.unary_unary(
                "/grpc.health.v1.Health/Check",
                health_pb2.HealthCheckRequest.SerializeToString,
                health_pb2.HealthCheckResponse.FromString,
            )
            response = await check(health_pb2.HealthCheckRequest(), wait_for_ready=True)
        seconds = perf_counter() - started
    assert response.status == health_pb2.HealthCheckResponse.SERVING
    return seconds
