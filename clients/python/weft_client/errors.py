"""What Weft says when it refuses a call."""

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import NamedTuple, Self, cast

import grpc
from google.rpc.error_details_pb2 import BadRequest, ErrorInfo, RequestInfo, RetryInfo
from google.rpc.status_pb2 import Status
from grpc_status import rpc_status


class Violation(NamedTuple):
    """A broken rule of the contract: the field by its proto path, such as `source.name`, and the rule."""

    field: str
    description: str


class WeftError(grpc.aio.AioRpcError):
    """A failed call, with the details of its status read.

    The stubs raise plain `grpc.aio.AioRpcError`s, which `WeftError.of` reads; everything else in this package
    raises this one.
    """

    reason: str
    """The `weft.common.v1.ErrorReason` without its prefix, such as `INVALID_FIELD`.

    It is empty where not Weft answered, but gRPC itself or a proxy.
    """
    metadata: Mapping[str, str]
    """What belongs to the reason, such as `{"running_job_id": "…"}`; `error_reason.proto` has examples."""
    violations: Sequence[Violation]
    """The fields at fault."""
    retry_after: timedelta | None
    """How long to wait before calling again; None where Weft does not tell."""
    request_id: str
    """The id under which the server logged an unforeseen error; empty for all others."""

    def __init__(
        self,
        code: grpc.StatusCode,
        initial_metadata: grpc.aio.Metadata,
        trailing_metadata: grpc.aio.Metadata,
        details: str | None = None,
        debug_error_string: str | None = None,
    ) -> None:
        super().__init__(code, initial_metadata, trailing_metadata, details, debug_error_string)
        self.reason, self.metadata, self.violations = "", {}, ()
        self.retry_after, self.request_id = None, ""
        # It reads nothing of a call but the three things that an error has as well.
        status = rpc_status.from_call(cast("grpc.Call", self))
        if status is not None:
            self._read(status)

    @classmethod
    def of(cls, error: grpc.aio.AioRpcError) -> Self:
        """Reads the error of a call."""
        if isinstance(error, cls):
            return error
        return cls(
            error.code(),
            error.initial_metadata() or grpc.aio.Metadata(),
            error.trailing_metadata() or grpc.aio.Metadata(),
            error.details(),
            error.debug_error_string(),
        )

    @property
    def message(self) -> str:
        """What went wrong, for people: every field at fault and its rule, or else what the server says."""
        if self.violations:
            return "; ".join(f"{field} {rule}".strip().removesuffix(".") for field, rule in self.violations)
        return (self.details() or "").removesuffix(".")

    def __str__(self) -> str:
        return f"{self.message} ({self.reason or self.code().name})"

    def _read(self, status: Status) -> None:
        info, request, retry, info_of_request = ErrorInfo(), BadRequest(), RetryInfo(), RequestInfo()
        for detail in status.details:
            if detail.Unpack(info):
                self.reason, self.metadata = info.reason, dict(info.metadata)
            elif detail.Unpack(request):
                self.violations = [Violation(at.field, at.description) for at in request.field_violations]
            elif detail.Unpack(retry):
                self.retry_after = retry.retry_delay.ToTimedelta()
            elif detail.Unpack(info_of_request):
                self.request_id = info_of_request.request_id
