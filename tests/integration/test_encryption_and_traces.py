"""What operators switch on: TLS, and traces by OpenTelemetry."""

import asyncio
import datetime
import json
import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from ipaddress import ip_address
from pathlib import Path
from typing import Any

import grpc
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import (
    ExportTraceServiceRequest,
    ExportTraceServiceResponse,
)
from opentelemetry.proto.collector.trace.v1.trace_service_pb2_grpc import (
    TraceServiceServicer,
    add_TraceServiceServicer_to_server,
)

from tests.conftest import Weft
from weft.identity.v1.auth_service_pb2 import GetCallerRequest
from weft.source.v1.source_service_pb2 import ListSourcesRequest
from weft_client import WeftClient
from weft_server.serve import serving
from weft_server.settings import Settings


def self_signed(folder: Path) -> tuple[Path, Path]:
    """The paths of a certificate for 127.0.0.1 and of its private key."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "weft")])
    now = datetime.datetime.now(datetime.UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now)
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=False)
        .sign(key, hashes.SHA256())
    )
    paths = folder / "certificate.pem", folder / "key.pem"
    paths[0].write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    paths[1].write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
    )
    return paths


@pytest.fixture
def encrypted(weft: Weft, tmp_path: Path) -> Settings:
    """Settings of the same deployment, with TLS."""
    certificate, key = self_signed(tmp_path)
    return replace(
        weft.settings, listen="127.0.0.1:0", tls_certificate=str(certificate), tls_private_key=str(key)
    )


def trusting(settings: Settings) -> grpc.ChannelCredentials:
    return grpc.ssl_channel_credentials(Path(settings.tls_certificate).read_bytes())


async def test_a_client_that_trusts_the_certificate_is_served(weft: Weft, encrypted: Settings) -> None:
    async with (
        serving(encrypted) as address,
        WeftClient(address, weft.admin_secret, tls=trusting(encrypted)) as client,
    ):
        assert (await client.auth.GetCaller(GetCallerRequest())).caller.organization_id


async def test_nothing_is_served_in_the_clear_then(weft: Weft, encrypted: Settings) -> None:
    async with serving(encrypted) as address, WeftClient(address, weft.admin_secret) as client:
        with pytest.raises(grpc.aio.AioRpcError) as refused:
            await client.auth.GetCaller(GetCallerRequest(), timeout=3)
    assert refused.value.code() in (grpc.StatusCode.UNAVAILABLE, grpc.StatusCode.DEADLINE_EXCEEDED)


class Collector(TraceServiceServicer):
    """Takes spans, as an OpenTelemetry collector does."""

    def __init__(self) -> None:
        self.spans: dict[str, set[str]] = {}

    async def Export(  # noqa: N802  # the name of the RPC
        self, request: ExportTraceServiceRequest, _context: Any
    ) -> ExportTraceServiceResponse:
        for resource in request.resource_spans:
            service = {item.key: item.value.string_value for item in resource.resource.attributes}
            names = self.spans.setdefault(service["service.name"], set())
            names.update(span.name for scope in resource.scope_spans for span in scope.spans)
        return ExportTraceServiceResponse()


@asynccontextmanager
async def collecting() -> AsyncIterator[tuple[str, Collector]]:
    """A collector and its endpoint."""
    collector, server = Collector(), grpc.aio.server()
    add_TraceServiceServicer_to_server(collector, server)  # type: ignore[no-untyped-call]
    port = server.add_insecure_port("127.0.0.1:0")
    await server.start()
    try:
        yield f"http://127.0.0.1:{port}", collector
    finally:
        await server.stop(0)


async def address_of(process: asyncio.subprocess.Process) -> str:
    """The address that a server logs once it serves."""
    assert process.stderr is not None
    async with asyncio.timeout(30):
        async for line in process.stderr:
            entry = json.loads(line)
            if entry["event"] == "serving":
                return str(entry["address"])
    raise AssertionError("the server ended")


async def test_traces_tell_of_calls_and_of_what_they_ask_the_stores(weft: Weft) -> None:
    async with collecting() as (endpoint, collector):
        settings = replace(weft.settings, listen="127.0.0.1:0", otlp_endpoint=endpoint, log_format="json")
        # In a process of its own: what is instrumented stays so.
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "weft_server.main", "serve"),
            env={**os.environ, **settings.to_environment()},
            stderr=asyncio.subprocess.PIPE,
        )
        try:
            async with WeftClient(await address_of(process), weft.admin_secret) as client:
                await client.sources.ListSources(ListSourcesRequest())
        finally:
            process.terminate()
            await process.communicate()
    spans = collector.spans["weft-serve"]
    assert "/weft.source.v1.SourceService/ListSources" in spans
    assert any("SELECT" in name.upper() for name in spans)
