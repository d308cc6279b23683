"""`weft-server serve`: answers RPCs, statelessly; any number of processes may share one port."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

import grpc
import structlog
from grpc_channelz.v1 import channelz
from grpc_health.v1 import health_pb2
from grpc_reflection.v1alpha import reflection

from weft_server.health import HealthReporter
from weft_server.lifetime import told_to_end
from weft_server.services import open_services
from weft_server.settings import Settings
from weft_server.stores.connect import open_stores
from weft_server.stores.keys import load_keys
from weft_server.stores.migrate import check_postgres
from weft_server.stores.secrets import check_master_key
from weft_server.telemetry import RpcMetrics, serve_metrics, start_traces

log = structlog.get_logger(__name__)

MAX_MESSAGE_BYTES = 20 * 1024 * 1024
"""Room for an OpenAPI document of 16 MiB."""
_GRACE_SECONDS = 10.0

_OPTIONS = [
    ("grpc.so_reuseport", 1),
    ("grpc.max_receive_message_length", MAX_MESSAGE_BYTES),
    ("grpc.max_send_message_length", MAX_MESSAGE_BYTES),
    # Clients that come back now and then spread over processes that joined later.
    ("grpc.max_connection_age_ms", 30 * 60 * 1000),
    ("grpc.max_connection_age_grace_ms", 60 * 60 * 1000),
    ("grpc.keepalive_time_ms", 30_000),
    ("grpc.keepalive_timeout_ms", 10_000),
    ("grpc.http2.min_recv_ping_interval_without_data_ms", 10_000),
    ("grpc.keepalive_permit_without_calls", 1),
]


async def serve(settings: Settings) -> None:
    """Answers RPCs until the process is told to end, then lets running calls finish for ten seconds.

    Raises:
        SettingInvalid: a setting cannot be used.
        SchemaMismatch: the database was not migrated to this code's version.
        SecretUnreadable: the master key is not the deployment's.
    """
    serve_metrics(settings)
    interceptors = start_traces(settings, "weft-serve")
    async with serving(settings, interceptors) as address:
        log.info("serving", address=address)
        await told_to_end()
        log.info("shutting down", grace_seconds=_GRACE_SECONDS)


@asynccontextmanager
async def serving(
    settings: Settings, interceptors: Sequence[grpc.aio.ServerInterceptor] = ()
) -> AsyncIterator[str]:
    """Answers RPCs while the block runs, and yields the address."""
    keys = load_keys(settings)
    async with (
        open_stores(settings, keys) as stores,
        open_services(settings, keys, stores, RpcMetrics()) as services,
        HealthReporter(stores, services.needed_stores) as health,
    ):
        await check_postgres(stores.database, services.expected_statements)
        await check_master_key(stores.database, keys.master)
        server = grpc.aio.server(interceptors=interceptors, options=_OPTIONS)
        server.add_generic_rpc_handlers(list(services.handlers.values()))
        health.add_to(server)
        channelz.add_channelz_servicer(server)
        reflection.enable_server_reflection(
            [
                *services.handlers,
                health_pb2.DESCRIPTOR.services_by_name["Health"].full_name,
                reflection.SERVICE_NAME,
            ],
            server,
        )
        address = _listen(server, settings)
        await server.start()
        try:
            yield address
        finally:
            await health.leave()
            for hub in services.watches:
                hub.shut_down()
            await server.stop(_GRACE_SECONDS)


def _listen(server: grpc.aio.Server, settings: Settings) -> str:
    host = settings.listen.rpartition(":")[0]
    if settings.tls_certificate and settings.tls_private_key:
        key, certificate = Path(settings.tls_private_key), Path(settings.tls_certificate)
        credentials = grpc.ssl_server_credentials([(key.read_bytes(), certificate.read_bytes())])
        return f"{host}:{server.add_secure_port(settings.listen, credentials)}"
    return f"{host}:{server.add_insecure_port(settings.listen)}"
