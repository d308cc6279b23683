"""What a refused caller gets to see."""

from base64 import b64encode
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import TypeVar
from urllib.parse import quote

import grpc
import pytest
from google.rpc.error_details_pb2 import BadRequest, ErrorInfo, RequestInfo, RetryInfo
from google.rpc.status_pb2 import Status
from grpc_status import rpc_status

from weft.common.v1.error_reason_pb2 import (
    ERROR_REASON_SOURCE_FAILED,
    ERROR_REASON_SOURCE_UNREACHABLE,
    ErrorReason,
)
from weft_server.rpc import errors
from weft_server.rpc.errors import MAX_DETAILS_BYTES, InvalidField, Violation, WeftError

EXAMPLES: list[tuple[WeftError, grpc.StatusCode, str, dict[str, str]]] = [
    (
        errors.InvalidField([Violation("source.name", "must not be empty")]),
        grpc.StatusCode.INVALID_ARGUMENT,
        "INVALID_FIELD",
        {},
    ),
    (errors.InvalidPageToken(), grpc.StatusCode.INVALID_ARGUMENT, "INVALID_PAGE_TOKEN", {}),
    (errors.CredentialsInvalid(), grpc.StatusCode.UNAUTHENTICATED, "CREDENTIALS_INVALID", {}),
    (errors.CredentialsExpired(), grpc.StatusCode.UNAUTHENTICATED, "CREDENTIALS_EXPIRED", {}),
    (
        errors.PermissionMissing("source.write"),
        grpc.StatusCode.PERMISSION_DENIED,
        "PERMISSION_MISSING",
        {"permission": "source.write"},
    ),
    (
        errors.NotFound("source"),
        grpc.StatusCode.NOT_FOUND,
        "RESOURCE_NOT_FOUND",
        {"resource_type": "source"},
    ),
    (
        errors.NameTaken("organization.name"),
        grpc.StatusCode.ALREADY_EXISTS,
        "NAME_TAKEN",
        {"field": "organization.name"},
    ),
    (errors.StaleEtag("7"), grpc.StatusCode.ABORTED, "STALE_ETAG", {"etag": "7"}),
    (errors.RequestIdReused(), grpc.StatusCode.FAILED_PRECONDITION, "REQUEST_ID_REUSED", {}),
    (
        errors.ResourceInUse("source", running_job_id="j1"),
        grpc.StatusCode.FAILED_PRECONDITION,
        "RESOURCE_IN_USE",
        {"running_job_id": "j1"},
    ),
    (
        errors.CreditsInsufficient("0.250000", "1.000000"),
        grpc.StatusCode.FAILED_PRECONDITION,
        "CREDITS_INSUFFICIENT",
        {"balance": "0.250000", "amount": "1.000000"},
    ),
    (errors.AgentTerminated(), grpc.StatusCode.FAILED_PRECONDITION, "AGENT_TERMINATED", {}),
    (
        errors.ActionFinished("failed"),
        grpc.StatusCode.FAILED_PRECONDITION,
        "ACTION_FINISHED",
        {"status": "failed"},
    ),
    (
        errors.TransactionSettled("completed"),
        grpc.StatusCode.FAILED_PRECONDITION,
        "TRANSACTION_SETTLED",
        {"status": "completed"},
    ),
    (
        errors.IngestionRunning("j1"),
        grpc.StatusCode.FAILED_PRECONDITION,
        "INGESTION_RUNNING",
        {"running_job_id": "j1"},
    ),
    (errors.SourceDisabled(), grpc.StatusCode.FAILED_PRECONDITION, "SOURCE_DISABLED", {}),
    (
        errors.JobFinished("completed"),
        grpc.StatusCode.FAILED_PRECONDITION,
        "JOB_FINISHED",
        {"status": "completed"},
    ),
    (
        errors.SourceError(ERROR_REASON_SOURCE_UNREACHABLE, "Nothing answers.", {"target": "db:5432"}),
        grpc.StatusCode.FAILED_PRECONDITION,
        "SOURCE_UNREACHABLE",
        {"target": "db:5432"},
    ),
    (
        errors.CursorExpired("17-0"),
        grpc.StatusCode.OUT_OF_RANGE,
        "CURSOR_EXPIRED",
        {"earliest_cursor": "17-0"},
    ),
    (
        errors.WatcherTooSlow("17-0"),
        grpc.StatusCode.RESOURCE_EXHAUSTED,
        "WATCHER_TOO_SLOW",
        {"cursor": "17-0"},
    ),
    (
        errors.WrongStatus("ticket", "completed", ["pending", "processing"]),
        grpc.StatusCode.FAILED_PRECONDITION,
        "WRONG_STATUS",
        {"status": "completed"},
    ),
    (errors.SessionExpired(), grpc.StatusCode.FAILED_PRECONDITION, "SESSION_EXPIRED", {}),
    (errors.FriendlyNameMissing(), grpc.StatusCode.FAILED_PRECONDITION, "FRIENDLY_NAME_MISSING", {}),
    (
        errors.AllowanceExhausted("0.870000"),
        grpc.StatusCode.RESOURCE_EXHAUSTED,
        "ALLOWANCE_EXHAUSTED",
        {"spend_remaining": "0.870000"},
    ),
    (errors.RoleBuiltin("admin"), grpc.StatusCode.FAILED_PRECONDITION, "ROLE_BUILTIN", {"role": "admin"}),
    (errors.ResponseTooLarge(), grpc.StatusCode.RESOURCE_EXHAUSTED, "RESPONSE_TOO_LARGE", {}),
    (
        errors.ApprovalNotPending("denied"),
        grpc.StatusCode.FAILED_PRECONDITION,
        "APPROVAL_NOT_PENDING",
        {"status": "denied"},
    ),
    (errors.AgentDisabled(), grpc.StatusCode.FAILED_PRECONDITION, "AGENT_DISABLED", {}),
    (
        errors.AgentRunFinished("cancelled"),
        grpc.StatusCode.FAILED_PRECONDITION,
        "AGENT_RUN_FINISHED",
        {"status": "cancelled"},
    ),
    (errors.WorkerTokenRequired(), grpc.StatusCode.PERMISSION_DENIED, "WORKER_TOKEN_REQUIRED", {}),
    (errors.GatewayIsDefault(), grpc.StatusCode.FAILED_PRECONDITION, "GATEWAY_IS_DEFAULT", {}),
    (errors.StoreUnavailable("neo4j"), grpc.StatusCode.UNAVAILABLE, "STORE_UNAVAILABLE", {"store": "neo4j"}),
    (errors.ShuttingDown(), grpc.StatusCode.UNAVAILABLE, "SHUTTING_DOWN", {}),
    (errors.Internal("r1"), grpc.StatusCode.INTERNAL, "INTERNAL", {}),
]


Detail = TypeVar("Detail", ErrorInfo, BadRequest, RetryInfo, RequestInfo)


def detail(status: Status, kind: type[Detail]) -> Detail | None:
    for packed in status.details:
        found = kind()
        if packed.Unpack(found):
            return found
    return None


@pytest.mark.parametrize(
    ("error", "code", "reason", "metadata"), EXAMPLES, ids=lambda example: str(example)[:30]
)
def test_an_error_knows_its_code_reason_and_metadata(
    error: WeftError, code: grpc.StatusCode, reason: str, metadata: dict[str, str]
) -> None:
    status = error.to_status()
    info = detail(status, ErrorInfo)
    assert error.code is code
    assert status.code == code.value[0]
    assert info is not None
    assert (info.domain, info.reason, dict(info.metadata)) == ("weft", reason, metadata)
    assert status.message == error.message == str(error)
    assert status.message.endswith(".")


def test_every_reason_that_an_rpc_sends_has_an_error() -> None:
    reasons = set(ErrorReason.DESCRIPTOR.values_by_name)
    from_connectors = {name for name in reasons if name.startswith("ERROR_REASON_SOURCE_")}
    sent_otherwise = from_connectors - {"ERROR_REASON_SOURCE_DISABLED"} | {"ERROR_REASON_UNSPECIFIED"}
    shown = {f"ERROR_REASON_{reason}" for _, _, reason, _ in EXAMPLES} | sent_otherwise
    assert shown == reasons


def test_violations_name_their_fields() -> None:
    violations = [Violation("source.name", "must not be empty"), Violation("request_id", "must be a UUID")]
    error = InvalidField(violations)
    bad_request = detail(error.to_status(), BadRequest)
    assert bad_request is not None
    assert [(v.field, v.description) for v in bad_request.field_violations] == violations
    assert error.message == "source.name must not be empty, and 1 more field is at fault."


def test_a_violation_of_the_whole_request_reads_as_a_sentence() -> None:
    assert InvalidField([Violation("", "is not a message")]).message == "The request is not a message."


def test_an_invalid_field_without_a_violation_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="at least one violation"):
        InvalidField([])


def test_an_unavailable_store_says_when_to_try_again() -> None:
    retry = detail(errors.StoreUnavailable("redis", timedelta(milliseconds=1500)).to_status(), RetryInfo)
    assert retry is not None
    assert retry.retry_delay.ToTimedelta() == timedelta(seconds=1.5)


def test_a_missing_resource_has_the_same_bytes_whatever_its_id() -> None:
    first, second = errors.NotFound("source"), errors.NotFound("source")
    assert first.status_details_metadata() == second.status_details_metadata()


def test_an_internal_error_tells_its_request_id_and_nothing_else() -> None:
    status = errors.Internal("8b0c").to_status()
    request = detail(status, RequestInfo)
    assert request is not None
    assert request.request_id == "8b0c"
    assert status.message == "Internal error."
    assert len(status.details) == 2


def test_a_status_fits_into_the_trailers_whatever_goes_into_it() -> None:
    error = errors.SourceError(ERROR_REASON_SOURCE_FAILED, "ü" * 100_000, {"location": "paths." * 10_000})
    error.violations = [Violation("source.labels[" + "k" * 5_000 + "]", "must be " + "x" * 5_000)] * 20
    _, serialized = error.status_details_metadata()
    assert len(serialized) <= MAX_DETAILS_BYTES + errors.MAX_MESSAGE_BYTES
    assert len(b64encode(serialized)) + len(quote(error.message)) < 8192
    assert len(error.message.encode()) <= errors.MAX_MESSAGE_BYTES
    assert error.message.endswith("…")
    bad_request = detail(error.to_status(), BadRequest)
    assert bad_request is not None
    assert bad_request.field_violations


@pytest.fixture
async def refusing_server() -> AsyncIterator[str]:
    """A server that refuses the call of `/test/<n>` with the n-th example."""

    class Refuse(grpc.GenericRpcHandler):
        def service(self, details: grpc.HandlerCallDetails) -> "grpc.RpcMethodHandler[bytes, bytes]":
            error = EXAMPLES[int(str(details.method).rsplit("/", 1)[1])][0]

            async def answer(_request: bytes, context: grpc.aio.ServicerContext[bytes, bytes]) -> bytes:
                await context.abort(error.code, error.message, (error.status_details_metadata(),))

            return grpc.unary_unary_rpc_method_handler(answer)

    server = grpc.aio.server()
    server.add_generic_rpc_handlers((Refuse(),))
    port = server.add_insecure_port("127.0.0.1:0")
    await server.start()
    yield f"127.0.0.1:{port}"
    await server.stop(None)


async def test_a_client_reads_each_error_as_it_was_raised(refusing_server: str) -> None:
    async with grpc.aio.insecure_channel(refusing_server) as channel:
        for number, (error, code, _, _) in enumerate(EXAMPLES):
            method: grpc.aio.UnaryUnaryMultiCallable[bytes, bytes] = channel.unary_unary(f"/test/{number}")
            call = method(b"")
            with pytest.raises(grpc.aio.AioRpcError) as refused:
                await call
            assert refused.value.code() is code
            assert refused.value.details() == error.message
            assert await rpc_status.aio.from_call(call) == error.to_status()
