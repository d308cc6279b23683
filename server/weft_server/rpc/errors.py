"""Why a call is refused: errors that know their gRPC status code, their reason and their details.

Handlers raise them; one interceptor turns them into a `google.rpc.Status`. Each type belongs to one value of
`weft.common.v1.ErrorReason`, where the meaning of the reason is written down with an example.
"""

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import ClassVar, NamedTuple

import grpc
from google.protobuf.message import Message
from google.rpc.error_details_pb2 import BadRequest, ErrorInfo, RequestInfo, RetryInfo
from google.rpc.status_pb2 import Status

from weft.common.v1 import error_reason_pb2
from weft.common.v1.error_reason_pb2 import ErrorReason
from weft.common.v1.item_status_pb2 import ItemStatus

DOMAIN = "weft"
STATUS_DETAILS_KEY = "grpc-status-details-bin"

# A status travels in HTTP/2 trailers, of which gRPC peers take 8 KiB by default (GRPC_ARG_MAX_METADATA_SIZE).
# On the wire its details grow by a third (base64) and its message up to threefold (percent encoding).
MAX_DETAILS_BYTES = 4096
MAX_MESSAGE_BYTES = 600
MAX_METADATA_VALUE_BYTES = 256


class Violation(NamedTuple):
    """A field, by a proto path such as `source.config.sql.schemas[3]`, and the rule that it breaks."""

    field: str
    description: str


class WeftError(Exception):
    """A refusal that the caller gets to see.

    `message` is for people, `reason` and `metadata` are for programs; none of them holds a secret.
    `violations` name the fields at fault, `retry_after` says when it is worth calling again. What is too long
    for a status is shortened.
    """

    code: ClassVar[grpc.StatusCode]
    reason: ErrorReason.ValueType

    def __init__(
        self,
        message: str,
        *,
        metadata: Mapping[str, str] | None = None,
        violations: Sequence[Violation] = (),
        retry_after: timedelta | None = None,
    ) -> None:
        self.message = _shorten(message, MAX_MESSAGE_BYTES)
        self.metadata: Mapping[str, str] = metadata or {}
        self.violations = violations
        self.retry_after = retry_after
        super().__init__(self.message)

    def details(self) -> list[Message]:
        """The details of the status, the most telling first."""
        info = ErrorInfo(reason=reason_name(self.reason), domain=DOMAIN)
        for key, value in self.metadata.items():
            info.metadata[key] = _shorten(value, MAX_METADATA_VALUE_BYTES)
        details: list[Message] = [info]
        if self.retry_after is not None:
            retry = RetryInfo()
            retry.retry_delay.FromTimedelta(self.retry_after)
            details.append(retry)
        if self.violations:
            details.append(_bad_request(self.violations))
        return details

    def to_status(self) -> Status:
        """The error as gRPC's richer error model has it, with `ErrorInfo` always among the details."""
        code: int = self.code.value[0]
        status = Status(code=code, message=self.message)
        for detail in self.details():
            status.details.add().Pack(detail)
        return status

    def to_item_status(self) -> ItemStatus:
        """The error as that of one item of a batch."""
        return ItemStatus(code=self.code.value[0], message=self.message, reason=self.reason)

    def status_details_metadata(self) -> tuple[str, bytes]:
        """The trailing metadata that carries the status to the client."""
        return STATUS_DETAILS_KEY, self.to_status().SerializeToString()


class InvalidField(WeftError):
    """Fields of the request break rules of the contract."""

    code = grpc.StatusCode.INVALID_ARGUMENT
    reason = error_reason_pb2.ERROR_REASON_INVALID_FIELD

    def __init__(self, violations: Sequence[Violation]) -> None:
        if not violations:
            raise ValueError("InvalidField takes at least one violation")
        field, description = violations[0]
        more = len(violations) - 1
        message = f"{field} {description}" if field else f"The request {description}"
        if more:
            message += f", and {more} more {'field is' if more == 1 else 'fields are'} at fault"
        super().__init__(f"{message}.", violations=violations)


class InvalidPageToken(WeftError):
    """The page token is malformed, forged, or belongs to another caller, filter or order."""

    code = grpc.StatusCode.INVALID_ARGUMENT
    reason = error_reason_pb2.ERROR_REASON_INVALID_PAGE_TOKEN

    def __init__(self) -> None:
        description = (
            "must be the next_page_token of a page that the same caller got with the same filter and order"
        )
        super().__init__(f"page_token {description}.", violations=[Violation("page_token", description)])


class CredentialsInvalid(WeftError):
    """The request bears no credentials, or credentials that no caller has."""

    code = grpc.StatusCode.UNAUTHENTICATED
    reason = error_reason_pb2.ERROR_REASON_CREDENTIALS_INVALID

    def __init__(self) -> None:
        super().__init__(
            "The request bears no valid credentials: send `authorization: Bearer <API key>` as metadata."
        )


class CredentialsExpired(WeftError):
    """The credentials are known but expired or revoked."""

    code = grpc.StatusCode.UNAUTHENTICATED
    reason = error_reason_pb2.ERROR_REASON_CREDENTIALS_EXPIRED

    def __init__(self) -> None:
        super().__init__("The credentials have expired or were revoked.")


class PermissionMissing(WeftError):
    """The caller lacks the permission of the RPC, such as `source.write`."""

    code = grpc.StatusCode.PERMISSION_DENIED
    reason = error_reason_pb2.ERROR_REASON_PERMISSION_MISSING

    def __init__(self, permission: str) -> None:
        super().__init__(
            f"The caller lacks the permission {permission}.",
            metadata={"permission": permission},
        )


class NotFound(WeftError):
    """No such resource exists in the caller's organization.

    The id is not part of it, so that another tenant's id gets the same bytes as one that does not exist.
    """

    code = grpc.StatusCode.NOT_FOUND
    reason = error_reason_pb2.ERROR_REASON_RESOURCE_NOT_FOUND

    def __init__(self, resource_type: str) -> None:
        super().__init__(
            f"The organization has no {resource_type.replace('_', ' ')} with this id.",
            metadata={"resource_type": resource_type},
        )


class NameTaken(WeftError):
    """Another resource already bears the name in `field`, such as `organization.name`."""

    code = grpc.StatusCode.ALREADY_EXISTS
    reason = error_reason_pb2.ERROR_REASON_NAME_TAKEN

    def __init__(self, field: str) -> None:
        super().__init__(f"{field} is already taken: choose another one.", metadata={"field": field})


class StaleEtag(WeftError):
    """The resource changed after the caller read it; `current` is its etag at this moment."""

    code = grpc.StatusCode.ABORTED
    reason = error_reason_pb2.ERROR_REASON_STALE_ETAG

    def __init__(self, current: str) -> None:
        super().__init__(
            "The resource has changed since it was read: read it again and repeat the update.",
            metadata={"etag": current},
        )


class RequestIdReused(WeftError):
    """The request id was used before with another request."""

    code = grpc.StatusCode.FAILED_PRECONDITION
    reason = error_reason_pb2.ERROR_REASON_REQUEST_ID_REUSED

    def __init__(self) -> None:
        super().__init__("request_id was used before with another request: choose a new one.")


class ResourceInUse(WeftError):
    """The resource is still used and cannot go.

    `users` name what uses it, as in `ResourceInUse("source", running_job_id=job_id)`.
    """

    code = grpc.StatusCode.FAILED_PRECONDITION
    reason = error_reason_pb2.ERROR_REASON_RESOURCE_IN_USE

    def __init__(self, resource_type: str, **users: str) -> None:
        named = ", ".join(f"{name.replace('_', ' ')} {value}" for name, value in users.items())
        suffix = f": {named}" if named else ""
        super().__init__(f"The {resource_type.replace('_', ' ')} is still in use{suffix}.", metadata=users)


class RoleBuiltin(WeftError):
    """The role is one that every organization has, and neither changes nor goes."""

    code = grpc.StatusCode.FAILED_PRECONDITION
    reason = error_reason_pb2.ERROR_REASON_ROLE_BUILTIN

    def __init__(self, name: str) -> None:
        super().__init__(
            f"The role {name} is built in: create one of your own instead.",
            metadata={"role": name},
        )


class IngestionRunning(WeftError):
    """Another job of this source is pending or running."""

    code = grpc.StatusCode.FAILED_PRECONDITION
    reason = error_reason_pb2.ERROR_REASON_INGESTION_RUNNING

    def __init__(self, job_id: str) -> None:
        super().__init__(
            f"Job {job_id} of this source has not ended yet: watch it, or cancel it first.",
            metadata={"running_job_id": job_id},
        )


class SourceDisabled(WeftError):
    """The source is disabled."""

    code = grpc.StatusCode.FAILED_PRECONDITION
    reason = error_reason_pb2.ERROR_REASON_SOURCE_DISABLED

    def __init__(self) -> None:
        super().__init__("The source is disabled: update it with enabled set to true first.")


class JobFinished(WeftError):
    """The job has reached a final state, `completed` or `failed`, and cannot be cancelled."""

    code = grpc.StatusCode.FAILED_PRECONDITION
    reason = error_reason_pb2.ERROR_REASON_JOB_FINISHED

    def __init__(self, status: str) -> None:
        super().__init__(
            f"The job has already {status} and cannot be cancelled.",
            metadata={"status": status},
        )


class ApprovalNotPending(WeftError):
    """The approval was decided already, or has expired."""

    code = grpc.StatusCode.FAILED_PRECONDITION
    reason = error_reason_pb2.ERROR_REASON_APPROVAL_NOT_PENDING

    def __init__(self, status: str) -> None:
        super().__init__(
            f"The approval is {status} and cannot be decided any more.", metadata={"status": status}
        )


class AgentDisabled(WeftError):
    """The agent is disabled."""

    code = grpc.StatusCode.FAILED_PRECONDITION
    reason = error_reason_pb2.ERROR_REASON_AGENT_DISABLED

    def __init__(self) -> None:
        super().__init__("The agent is disabled: update it with enabled set to true first.")


class AgentRunFinished(WeftError):
    """The run of an agent has reached a final state: `completed`, `failed` or `cancelled`."""

    code = grpc.StatusCode.FAILED_PRECONDITION
    reason = error_reason_pb2.ERROR_REASON_AGENT_RUN_FINISHED

    def __init__(self, status: str) -> None:
        super().__init__(
            f"The run is {status}, and nothing more can happen to it.", metadata={"status": status}
        )


class WorkerTokenRequired(WeftError):
    """The RPC is about the worker that calls it, and the caller is none."""

    code = grpc.StatusCode.PERMISSION_DENIED
    reason = error_reason_pb2.ERROR_REASON_WORKER_TOKEN_REQUIRED

    def __init__(self) -> None:
        super().__init__("Only a worker can be meant: call with a worker token, as `weft_worker_…`.")


class GatewayIsDefault(WeftError):
    """The gateway is the default of its organization and not its only one."""

    code = grpc.StatusCode.FAILED_PRECONDITION
    reason = error_reason_pb2.ERROR_REASON_GATEWAY_IS_DEFAULT

    def __init__(self) -> None:
        super().__init__("The gateway is the organization's default: make another one the default first.")


class SourceError(WeftError):
    """The source cannot be read as it is configured; reason, message and metadata are its connector's."""

    code = grpc.StatusCode.FAILED_PRECONDITION

    def __init__(
        self, reason: ErrorReason.ValueType, message: str, metadata: Mapping[str, str] | None = None
    ) -> None:
        self.reason = reason
        super().__init__(message, metadata=metadata)


class CursorExpired(WeftError):
    """The watch cursor is older than what is kept, or of another epoch of the event stream."""

    code = grpc.StatusCode.OUT_OF_RANGE
    reason = error_reason_pb2.ERROR_REASON_CURSOR_EXPIRED

    def __init__(self, earliest_cursor: str) -> None:
        super().__init__(
            "Events after this cursor are no longer kept: watch again without one, or from the earliest.",
            metadata={"earliest_cursor": earliest_cursor},
        )


class AllowanceExhausted(WeftError):
    """A user's allowance pays for no further call to a model; `spend_remaining` is in USD."""

    code = grpc.StatusCode.RESOURCE_EXHAUSTED
    reason = error_reason_pb2.ERROR_REASON_ALLOWANCE_EXHAUSTED

    def __init__(self, spend_remaining: str) -> None:
        super().__init__(
            f"The allowance is spent but for {spend_remaining} USD: it pays for no further call to a model.",
            metadata={"spend_remaining": spend_remaining},
        )


class WatcherTooSlow(WeftError):
    """The watcher reads more slowly than events arrive; `cursor` is where it was cut."""

    code = grpc.StatusCode.RESOURCE_EXHAUSTED
    reason = error_reason_pb2.ERROR_REASON_WATCHER_TOO_SLOW

    def __init__(self, cursor: str) -> None:
        super().__init__(
            f"The watcher reads more slowly than events arrive: watch again with the cursor {cursor}.",
            metadata={"cursor": cursor},
        )


class ResponseTooLarge(WeftError):
    """The item has no room in the response beside those before it."""

    code = grpc.StatusCode.RESOURCE_EXHAUSTED
    reason = error_reason_pb2.ERROR_REASON_RESPONSE_TOO_LARGE

    def __init__(self) -> None:
        super().__init__("The item would make the response too large: ask for it again, with fewer others.")


class CreditsInsufficient(WeftError):
    """A debit exceeds the credits of its agent, its balance; both are decimal numbers of USDC."""

    code = grpc.StatusCode.FAILED_PRECONDITION
    reason = error_reason_pb2.ERROR_REASON_CREDITS_INSUFFICIENT

    def __init__(self, balance: str, amount: str) -> None:
        super().__init__(
            f"The agent has {balance} USDC and cannot be debited {amount} USDC.",
            metadata={"balance": balance, "amount": amount},
        )


class AgentTerminated(WeftError):
    """The agent is terminated, which nothing undoes."""

    code = grpc.StatusCode.FAILED_PRECONDITION
    reason = error_reason_pb2.ERROR_REASON_AGENT_TERMINATED

    def __init__(self) -> None:
        super().__init__("The agent is terminated for good: register another one.")


class ActionFinished(WeftError):
    """The action has reached a final state, `completed` or `failed`."""

    code = grpc.StatusCode.FAILED_PRECONDITION
    reason = error_reason_pb2.ERROR_REASON_ACTION_FINISHED

    def __init__(self, status: str) -> None:
        super().__init__(f"The action has already {status}.", metadata={"status": status})


class TransactionSettled(WeftError):
    """The transaction was settled before, as `completed` or `failed`."""

    code = grpc.StatusCode.FAILED_PRECONDITION
    reason = error_reason_pb2.ERROR_REASON_TRANSACTION_SETTLED

    def __init__(self, status: str) -> None:
        super().__init__(f"The transaction has already {status}.", metadata={"status": status})


class WrongStatus(WeftError):
    """The resource is in a `status` in which this cannot be done with it; it can in those `expected`."""

    code = grpc.StatusCode.FAILED_PRECONDITION
    reason = error_reason_pb2.ERROR_REASON_WRONG_STATUS

    def __init__(self, resource_type: str, status: str, expected: Sequence[str]) -> None:
        super().__init__(
            f"The {resource_type.replace('_', ' ')} is {status}, not {' or '.join(expected)}.",
            metadata={"status": status},
        )


class SessionExpired(WeftError):
    """The session has expired and takes no more messages and no changes."""

    code = grpc.StatusCode.FAILED_PRECONDITION
    reason = error_reason_pb2.ERROR_REASON_SESSION_EXPIRED

    def __init__(self) -> None:
        super().__init__("The session has expired: create another one.")


class FriendlyNameMissing(WeftError):
    """The agent has no friendly name under which it could be deployed, and the request gives none."""

    code = grpc.StatusCode.FAILED_PRECONDITION
    reason = error_reason_pb2.ERROR_REASON_FRIENDLY_NAME_MISSING

    def __init__(self) -> None:
        super().__init__("The agent has no friendly name: give it one, or name one in the request.")


class StoreUnavailable(WeftError):
    """A store (`postgres`, `neo4j`, `redis`) does not answer at the moment."""

    code = grpc.StatusCode.UNAVAILABLE
    reason = error_reason_pb2.ERROR_REASON_STORE_UNAVAILABLE

    def __init__(self, store: str, retry_after: timedelta = timedelta(seconds=1)) -> None:
        super().__init__(
            f"The store {store} does not answer now: try again in {retry_after.total_seconds():g} s.",
            metadata={"store": store},
            retry_after=retry_after,
        )


class ShuttingDown(WeftError):
    """The server process is shutting down."""

    code = grpc.StatusCode.UNAVAILABLE
    reason = error_reason_pb2.ERROR_REASON_SHUTTING_DOWN

    def __init__(self) -> None:
        super().__init__("The server is shutting down: call again, and another process answers.")


class Internal(WeftError):
    """Something unforeseen, logged under `request_id`. The caller learns this id and nothing else."""

    code = grpc.StatusCode.INTERNAL
    reason = error_reason_pb2.ERROR_REASON_INTERNAL

    def __init__(self, request_id: str) -> None:
        self.request_id = request_id
        super().__init__("Internal error.")

    def details(self) -> list[Message]:
        """As every error's, with the request id."""
        return [*super().details(), RequestInfo(request_id=self.request_id)]


def reason_name(reason: ErrorReason.ValueType) -> str:
    """The reason as `ErrorInfo` has it: the name of the value without prefix, such as `SOURCE_DISABLED`."""
    return ErrorReason.Name(reason).removeprefix("ERROR_REASON_")


def _bad_request(violations: Sequence[Violation]) -> BadRequest:
    """As many of the violations as fit beside the other details; the first one always does."""
    bad_request = BadRequest()
    size = 0
    for field, description in violations:
        shown = BadRequest.FieldViolation(
            field=_shorten(field, MAX_METADATA_VALUE_BYTES),
            description=_shorten(description, MAX_METADATA_VALUE_BYTES),
        )
        size += shown.ByteSize() + 4
        if size > MAX_DETAILS_BYTES - 1024:
            break
        bad_request.field_violations.append(shown)
    return bad_request


def _shorten(text: str, max_bytes: int) -> str:
    """The text in at most so many bytes of UTF-8, with an ellipsis where something is cut off."""
    encoded = text.encode(errors="replace")
    if len(encoded) <= max_bytes:
        return encoded.decode()
    return encoded[: max_bytes - 3].decode(errors="ignore") + "…"
