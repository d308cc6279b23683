"""`weft ingest` and `weft watch` against a real server: what they show, and how they end."""

import json
import os
import pty
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from ipaddress import IPv4Address
from pathlib import Path
from threading import Event

import grpc
import pytest
from click.testing import CliRunner, Result
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from tests.unit.scripted_server import Answer, Scripted, serving_in_threads
from weft.common.v1.error_reason_pb2 import ERROR_REASON_SOURCE_UNREACHABLE
from weft.identity.v1.auth_service_pb2 import GetCallerResponse
from weft.ingestion.v1.ingestion_service_pb2 import (
    INGESTION_PHASE_LOADING,
    INGESTION_STATUS_CANCELLED,
    INGESTION_STATUS_COMPLETED,
    INGESTION_STATUS_FAILED,
    INGESTION_STATUS_PENDING,
    INGESTION_STATUS_RUNNING,
    GetIngestionJobResponse,
    IngestionEvent,
    IngestionJob,
    StartIngestionResponse,
    WatchIngestionRequest,
    WatchIngestionResponse,
)
from weft.source.v1.source_service_pb2 import GetSourceResponse, ListSourcesResponse, Source
from weft_client.cli import main
from weft_server.rpc import errors

SOURCE = "11111111-1111-4111-8111-111111111111"
JOB = "22222222-2222-4222-8222-222222222222"
PENDING = IngestionJob(id=JOB, source_id=SOURCE, status=INGESTION_STATUS_PENDING)
COMPLETED = IngestionJob(
    id=JOB,
    source_id=SOURCE,
    status=INGESTION_STATUS_COMPLETED,
    progress=1,
    nodes_created=20,
    duration_ms=1500,
)


def answers_with(last: IngestionJob) -> dict[str, Answer]:
    """A server whose one source has one job, which ends as `last`."""

    def watch(request: WatchIngestionRequest) -> Iterator[WatchIngestionResponse]:
        if not request.cursor:
            yield WatchIngestionResponse(job=PENDING, cursor="1-0")
        yield WatchIngestionResponse(events=[loaded(10), loaded(20)], cursor="1-2")
        end = IngestionEvent(job_id=JOB, status=last.status, progress=last.progress, error=last.error)
        yield WatchIngestionResponse(events=[end], cursor="1-3")
        yield WatchIngestionResponse(job=last, cursor="1-3")

    source = Source(id=SOURCE, name="shop")
    return {
        "ListSources": lambda _: ListSourcesResponse(sources=[source]),
        "GetSource": lambda _: GetSourceResponse(source=source),
        "StartIngestion": lambda _: StartIngestionResponse(job=PENDING),
        "GetIngestionJob": lambda _: GetIngestionJobResponse(job=last),
        "WatchIngestion": watch,
    }


def loaded(records: int) -> IngestionEvent:
    return IngestionEvent(
        job_id=JOB,
        status=INGESTION_STATUS_RUNNING,
        phase=INGESTION_PHASE_LOADING,
        stage="tables",
        progress=records / 40,
        records_processed=records,
        records_expected=40,
    )


def weft(server: Scripted, *arguments: str) -> Result:
    return CliRunner().invoke(main, ["--address", server.address, *arguments], env=environment())


def environment() -> Mapping[str, str]:
    return {**os.environ, "WEFT_API_KEY": "weft_key", "COLUMNS": "140"}


def test_an_ingestion_is_started_and_shown_to_its_end() -> None:
    with serving_in_threads(answers_with(COMPLETED)) as server:
        result = weft(server, "ingest", "shop")
        assert [request.source_id for request in server.requests("StartIngestion")] == [SOURCE]
        assert [request.job_id for request in server.requests("WatchIngestion")] == [JOB]
    assert result.exit_code == 0, result.output
    *lines, last = result.stdout.splitlines()
    assert len(lines) == 5
    assert "shop  pending" in lines[0]
    assert "shop  loading tables  25%  10 of 40 records" in lines[1]
    assert last.startswith("completed in 1.5 s: 20 nodes created")


def test_an_ingestion_that_is_not_watched_says_how_to() -> None:
    with serving_in_threads(answers_with(COMPLETED)) as server:
        result = weft(server, "ingest", SOURCE, "--no-watch")
        assert server.requests("WatchIngestion") == []
    assert result.exit_code == 0
    assert JOB in result.stdout
    assert result.stderr == f"Watch it with: weft --address {server.address} watch {JOB}\n"


def test_a_running_job_refuses_a_second_one_by_name() -> None:
    def running(_request: object) -> object:
        raise errors.IngestionRunning(JOB)

    with serving_in_threads(answers_with(COMPLETED) | {"StartIngestion": running}) as server:
        result = weft(server, "ingest", "shop")
    assert result.exit_code == 1
    assert result.stderr.startswith(f"weft: Job {JOB} of this source has not ended yet")
    assert result.stderr.endswith("(INGESTION_RUNNING)\n")


def test_a_failed_job_ends_with_exit_code_1_and_its_reason() -> None:
    failed = IngestionJob(
        id=JOB,
        status=INGESTION_STATUS_FAILED,
        error="db.example.com:5432 does not answer.",
        error_reason=ERROR_REASON_SOURCE_UNREACHABLE,
    )
    with serving_in_threads(answers_with(failed)) as server:
        result = weft(server, "ingest", "shop")
    assert result.exit_code == 1
    assert (
        result.stderr == f"weft: job {JOB} failed: db.example.com:5432 does not answer (SOURCE_UNREACHABLE)\n"
    )


def test_a_cancelled_job_ends_with_exit_code_1() -> None:
    with serving_in_threads(answers_with(IngestionJob(id=JOB, status=INGESTION_STATUS_CANCELLED))) as server:
        result = weft(server, "watch", JOB)
    assert result.exit_code == 1
    assert result.stderr == f"weft: job {JOB} cancelled (CANCELLED)\n"


def test_a_job_that_has_ended_is_watched_in_a_moment() -> None:
    def over(_request: WatchIngestionRequest) -> Iterator[WatchIngestionResponse]:
        yield WatchIngestionResponse(job=COMPLETED, cursor="1-3")

    with serving_in_threads(answers_with(COMPLETED) | {"WatchIngestion": over}) as server:
        assert weft(server, "watch", JOB).exit_code == 0


def test_warnings_are_told_with_the_result() -> None:
    job = IngestionJob(warnings=["table secret.t cannot be read"])
    job.MergeFrom(COMPLETED)
    with serving_in_threads(answers_with(job)) as server:
        result = weft(server, "watch", JOB)
    assert result.exit_code == 0
    assert result.stderr == "warning: table secret.t cannot be read\n"


@pytest.mark.parametrize(
    ("status", "exit_code"), [(INGESTION_STATUS_COMPLETED, 0), (INGESTION_STATUS_FAILED, 1)]
)
def test_a_watch_as_json_has_a_line_for_each_message(status: int, exit_code: int) -> None:
    last = IngestionJob(id=JOB)
    last.MergeFrom(COMPLETED)
    last.status = INGESTION_STATUS_COMPLETED if exit_code == 0 else INGESTION_STATUS_FAILED
    with serving_in_threads(answers_with(last)) as server:
        result = weft(server, "watch", JOB, "--json")
    messages = [json.loads(line) for line in result.stdout.splitlines()]
    assert [message["cursor"] for message in messages] == ["1-0", "1-2", "1-3", "1-3"]
    assert [event["records_processed"] for event in messages[1]["events"]] == ["10", "20"]
    assert messages[-1]["job"]["nodes_created"] == "20"
    assert result.exit_code == exit_code


def test_a_watch_goes_on_after_a_cursor() -> None:
    with serving_in_threads(answers_with(COMPLETED)) as server:
        result = weft(server, "watch", JOB, "--cursor", "1-0", "--json")
    assert len(result.stdout.splitlines()) == 3


def test_a_source_is_watched_through_its_jobs() -> None:
    with serving_in_threads(answers_with(COMPLETED)) as server:
        result = weft(server, "watch", "--source", "shop")
        assert [request.source_id for request in server.requests("WatchIngestion")] == [SOURCE]
    assert result.exit_code == 0
    assert "shop  completed" in result.stdout


@pytest.mark.parametrize("arguments", [[], [JOB, "--source", "shop"]])
def test_a_watch_is_of_a_job_or_of_a_source(arguments: list[str]) -> None:
    with serving_in_threads({}) as server:
        result = weft(server, "watch", *arguments)
    assert result.exit_code == 2
    assert "Give a job or --source, one of the two." in result.stderr


def test_ctrl_c_leaves_the_job_running_and_says_how_to_watch_on() -> None:
    released = Event()

    def endless(_request: WatchIngestionRequest) -> Iterator[WatchIngestionResponse]:
        yield WatchIngestionResponse(job=PENDING, cursor="1-0")
        released.wait(20)

    with serving_in_threads(answers_with(COMPLETED) | {"WatchIngestion": endless}) as server:
        command = [sys.executable, "-m", "weft_client", "--address", server.address, "ingest", "shop"]
        with subprocess.Popen(
            command, env=environment(), text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        ) as process:
            assert process.stdout is not None
            assert "pending" in process.stdout.readline()
            process.send_signal(signal.SIGINT)
            _, stderr = process.communicate(timeout=10)
        released.set()
        assert server.requests("CancelIngestionJob") == []
    assert process.returncode == 130
    assert (
        stderr == f"What was watched goes on. Watch again with: weft --address {server.address} watch {JOB}\n"
    )


def test_a_terminal_shows_a_progress_bar() -> None:
    with serving_in_threads(answers_with(COMPLETED)) as server:
        command = [sys.executable, "-m", "weft_client", "--address", server.address, "ingest", "shop"]
        controller, terminal = pty.openpty()
        with subprocess.Popen(
            command, env={**environment(), "TERM": "xterm"}, stdout=terminal, stderr=terminal
        ) as process:
            os.close(terminal)
            screen = read_all(controller)
    assert process.returncode == 0, screen
    assert "completed in 1.5 s" in screen
    assert "━━━━" in screen
    assert "100%" in screen


def read_all(controller: int) -> str:
    """What a program writes on a terminal until it ends."""
    screen = b""
    try:
        while piece := os.read(controller, 65536):
            screen += piece
    except OSError:
        # Linux ends the reading side so when the last writer has closed the terminal.
        pass
    finally:
        os.close(controller)
    return screen.decode()


def self_signed() -> tuple[bytes, bytes]:
    """A private key and its certificate for 127.0.0.1, in PEM."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "weft test")])
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(datetime.now(UTC) - timedelta(hours=1))
        .not_valid_after(datetime.now(UTC) + timedelta(hours=1))
        .add_extension(
            x509.SubjectAlternativeName([x509.IPAddress(IPv4Address("127.0.0.1"))]), critical=False
        )
        .sign(key, hashes.SHA256())
    )
    private_key = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    return private_key, certificate.public_bytes(serialization.Encoding.PEM)


def test_an_encrypted_server_is_trusted_by_its_certificate(tmp_path: Path) -> None:
    private_key, certificate = self_signed()
    trusted = tmp_path / "ca.pem"
    trusted.write_bytes(certificate)
    credentials = grpc.ssl_server_credentials([(private_key, certificate)])
    with serving_in_threads({"GetCaller": lambda _: GetCallerResponse()}, credentials) as server:
        assert weft(server, "--ca-cert", str(trusted), "whoami").exit_code == 0
        untrusted = weft(server, "--tls", "whoami")
    assert untrusted.exit_code == 1
    assert "no Weft server answers at" in untrusted.stderr
