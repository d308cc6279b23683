"""The client's calls: credentials, deadlines, retries, connections, pages and errors."""

from collections.abc import Iterator
from datetime import timedelta
from itertools import count
from uuid import UUID

import grpc
import pytest

from tests.unit.scripted_server import Broken, serving
from weft.identity.v1.auth_service_pb2 import GetCallerRequest, GetCallerResponse
from weft.ingestion.v1.ingestion_service_pb2 import IngestionJob, StartIngestionRequest, StartIngestionResponse
from weft.source.v1.source_service_pb2 import (
    CreateSourceRequest,
    CreateSourceResponse,
    ListSourcesRequest,
    ListSourcesResponse,
    OpenapiSource,
    Source,
    SourceConfig,
    UpdateSourceRequest,
    UpdateSourceResponse,
)
from weft_client import WeftClient, WeftError
from weft_server.rpc.errors import IngestionRunning, Internal, InvalidField, StoreUnavailable
from weft_server.rpc.errors import Violation as Broken_


def failing_first(times: int, response: object) -> Iterator[object]:
    """What an RPC answers call by call: nothing a few times, then a response."""
    for _ in range(times):
        yield Broken(grpc.StatusCode.UNAVAILABLE)
    while True:
        yield response


def answered(outcomes: Iterator[object]) -> object:
    outcome = next(outcomes)
    if isinstance(outcome, Exception):
        raise outcome
    return outcome
