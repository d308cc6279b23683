"""What went wrong, in one line for people or one JSON object for programs, on standard error."""

import json
from typing import IO, Any

import click
import grpc

from weft_client.errors import WeftError


class Problem(Exception):
    """Something that keeps a command from its work; `reason` names it for programs."""

    def __init__(self, reason: str, message: str, **details: Any) -> None:
        super().__init__(message)
        self.reason = reason
        self.message = message
        self.details = details


class Failure(click.ClickException):
    """Ends the command with exit code 1 and says why."""

    def __init__(self, problem: Problem, *, as_json: bool) -> None:
        super().__init__(problem.message)
        self._problem = problem
        self._as_json = as_json

    def show(self, file: IO[Any] | None = None) -> None:
        """Writes the line."""
        problem = self._problem
        if self._as_json:
            error = {"reason": problem.reason, "message": problem.message, **problem.details}
            line = json.dumps({"error": error}, ensure_ascii=False)
        else:
            line = f"weft: {problem.message} ({problem.reason})"
        click.echo(line, file, err=file is None)


def failure_of(error: grpc.aio.AioRpcError, address: str, *, as_json: bool) -> Failure:
    """Makes the failure of a command of the error of its call."""
    return Failure(_problem_of(WeftError.of(error), address), as_json=as_json)


def _problem_of(error: WeftError, address: str) -> Problem:
    code = error.code().name
    if not error.reason and error.code() is grpc.StatusCode.UNAVAILABLE:
        return Problem("SERVER_UNREACHABLE", _unreachable(error, address), code=code, address=address)
    details: dict[str, Any] = {"code": code, "metadata": dict(error.metadata)}
    if error.violations:
        details["violations"] = [violation._asdict() for violation in error.violations]
    if error.retry_after is not None:
        details["retry_after_seconds"] = error.retry_after.total_seconds()
    message = error.message
    if error.request_id:
        details["request_id"] = error.request_id
        message += f"; the server logged it under {error.request_id}"
    return Problem(error.reason or code, message, **details)


def _unreachable(error: WeftError, address: str) -> str:
    said = error.message
    cause = "connection refused" if "Connection refused" in said else said.rpartition("last error: ")[2]
    return (
        f"no Weft server answers at {address} ({cause}):"
        " start one with `weft-server up`, or name another with --address"
    )
