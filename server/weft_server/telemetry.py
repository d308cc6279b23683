"""Logs, metrics and traces of a process."""

import errno
import logging
import sys
from collections.abc import Callable

import grpc
import structlog
from prometheus_client import Counter, Gauge, Histogram, start_http_server

from weft_server.settings import SettingInvalid, Settings

log = structlog.get_logger(__name__)

_METRICS_PORTS = 64

_CALLS = Counter("weft_rpc_calls", "RPCs answered, by status code.", ["rpc", "code"])
_SECONDS = Histogram(
    "weft_rpc_seconds",
    "How long RPCs took, streams included.",
    ["rpc"],
    buckets=(0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 60, 600),
)
RECORDS = Counter(
    "weft_ingestion_records", "Nodes and relationships written or found unchanged.", ["source_type"]
)
JOBS = Counter("weft_ingestion_jobs", "Ingestion jobs that ended, by status.", ["source_type", "status"])
RUNNING_JOBS = Gauge("weft_ingestion_running_jobs", "Ingestion jobs that this worker runs.")

# The values of variables may be secrets.
_traceback_without_values = structlog.processors.ExceptionRenderer(
    structlog.tracebacks.ExceptionDictTransformer(show_locals=False)
)


class RpcMetrics:
    """Counts and times the RPCs that a server answers."""

    def __init__(self) -> None:
        self._counted: dict[tuple[str, grpc.StatusCode], Callable[[], None]] = {}
        self._timed: dict[str, Callable[[float], None]] = {}

    def answered(self, rpc: str, code: grpc.StatusCode, seconds: float) -> None:
        """Records one answered RPC."""
        count = self._counted.get((rpc, code))
        if count is None:
            count = self._counted[rpc, code] = _CALLS.labels(rpc, code.name).inc
            self._timed.setdefault(rpc, _SECONDS.labels(rpc).observe)
        count()
        self._timed[rpc](seconds)


def configure_logs(settings: Settings) -> None:
    """Sends every log line to standard error: as JSON, or for people where a terminal is attached.

    Raises:
        SettingInvalid: the level or the format is unknown.
    """
    level = logging.getLevelNamesMapping().get(settings.log_level.upper())
    if level is None:
        raise SettingInvalid(
            f"WEFT_LOG_LEVEL must be debug, info, warning or error, not {settings.log_level!r}"
        )
    if settings.log_format not in ("auto", "json", "console"):
        raise SettingInvalid(f"WEFT_LOG_FORMAT must be auto, json or console, not {settings.log_format!r}")
    for_people = settings.log_format == "console" or (settings.log_format == "auto" and sys.stderr.isatty())
    shared: list[structlog.typing.Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    rendering: list[structlog.typing.Processor] = (
        [structlog.dev.ConsoleRenderer(exception_formatter=structlog.dev.plain_traceback)]
        if for_people
        else [_traceback_without_values, structlog.processors.JSONRenderer()]
    )
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.make_filtering_bound_logger(level),
        cache_logger_on_first_use=True,
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, *rendering],
        )
    )
    logging.basicConfig(handlers=[handler], level=max(level, logging.WARNING), force=True)
    logging.getLogger("weft_server").setLevel(level)


def serve_metrics(settings: Settings) -> None:
    """Lets Prometheus scrape this process, where the settings say so.

    Processes that share a machine and a setting take one port after another.
    """
    if not settings.metrics_listen:
        return
    host, _, first = settings.metrics_listen.rpartition(":")
    for port in range(int(first), int(first) + _METRICS_PORTS):
        try:
            start_http_server(port, host)
        except OSError as error:
            if error.errno != errno.EADDRINUSE:
                raise
        else:
            log.info("metrics", address=f"{host}:{port}")
            return
    raise SettingInvalid(f"WEFT_METRICS_LISTEN: the {_METRICS_PORTS} ports from {first} on are all taken")


def start_traces(settings: Settings, service: str) -> list[grpc.aio.ServerInterceptor]:
    """Sends traces of RPCs, SQL and Redis commands, where the settings say so.

    Returns what the gRPC server needs for it.
    """
    if not settings.otlp_endpoint:
        return []
    # Loaded only when wanted: together they would add a third to every start.
    from opentelemetry import trace
    from opentelemetry.exporter.otlp.proto.grpc.trace_exporter import OTLPSpanExporter
    from opentelemetry.instrumentation.asyncpg import AsyncPGInstrumentor
    from opentelemetry.instrumentation.grpc import aio_server_interceptor
    from opentelemetry.instrumentation.redis import RedisInstrumentor
    from opentelemetry.sdk.resources import Resource
    from opentelemetry.sdk.trace import TracerProvider
    from opentelemetry.sdk.trace.export import BatchSpanProcessor

    provider = TracerProvider(resource=Resource.create({"service.name": service}))
    provider.add_span_processor(
        BatchSpanProcessor(
            OTLPSpanExporter(settings.otlp_endpoint, insecure=settings.otlp_endpoint.startswith("http:"))
        )
    )
    trace.set_tracer_provider(provider)
    AsyncPGInstrumentor().instrument()  # type: ignore[no-untyped-call]  # untyped library
    RedisInstrumentor().instrument()
    return [aio_server_interceptor()]  # type: ignore[no-untyped-call]  # untyped library
