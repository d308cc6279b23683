"""The generated stubs as a synchronous program uses them: what they send, and what comes back."""

from concurrent.futures import ThreadPoolExecutor
from uuid import uuid4

import grpc
import grpc_testing
import pytest

from weft.ingestion.v1 import ingestion_service_pb2
from weft.ingestion.v1.ingestion_service_pb2 import (
    INGESTION_STATUS_PENDING,
    IngestionJob,
    StartIngestionRequest,
    StartIngestionResponse,
    WatchIngestionRequest,
    WatchIngestionResponse,
)
from weft.ingestion.v1.ingestion_service_pb2_grpc import IngestionServiceStub

SERVICE = ingestion_service_pb2.DESCRIPTOR.services_by_name["IngestionService"]
CREDENTIALS = (("authorization", "Bearer weft_key"),)


@pytest.fixture
def channel() -> grpc_testing.Channel:
    return grpc_testing.channel([SERVICE], grpc_testing.strict_real_time())


def test_a_call_bears_its_request_and_credentials_and_returns_the_answer(
    channel: grpc_testing.Channel,
) -> None:
    request = StartIngestionRequest(source_id=str(uuid4()), request_id=str(uuid4()))
    answer = StartIngestionResponse(job=IngestionJob(status=INGESTION_STATUS_PENDING))
    with ThreadPoolExecutor() as program:
        calling = program.submit(IngestionServiceStub(channel).StartIngestion, request, metadata=CREDENTIALS)
        metadata, sent, server = channel.take_unary_unary(SERVICE.methods_by_name["StartIngestion"])
        server.terminate(answer, (), grpc.StatusCode.OK, "")
        assert calling.result(timeout=5) == answer
    assert sent == request
    assert ("authorization", "Bearer weft_key") in [tuple(pair) for pair in metadata]


def test_a_watch_yields_each_message_until_the_stream_ends(channel: grpc_testing.Channel) -> None:
    messages = [WatchIngestionResponse(cursor=f"1-{number}") for number in range(3)]
    with ThreadPoolExecutor() as program:
        watch = IngestionServiceStub(channel).WatchIngestion(WatchIngestionRequest(job_id=str(uuid4())))
        watching = program.submit(list, watch)
        _, _, server = channel.take_unary_stream(SERVICE.methods_by_name["WatchIngestion"])
        for message in messages:
            server.send_response(message)
        server.terminate((), grpc.StatusCode.OK, "")
        assert watching.result(timeout=5) == messages


def test_a_refusal_is_an_error_with_the_server_s_code(channel: grpc_testing.Channel) -> None:
    with ThreadPoolExecutor() as program:
        calling = program.submit(IngestionServiceStub(channel).StartIngestion, StartIngestionRequest())
        _, _, server = channel.take_unary_unary(SERVICE.methods_by_name["StartIngestion"])
        server.terminate(None, (), grpc.StatusCode.NOT_FOUND, "There is no such source.")
        with pytest.raises(grpc.RpcError) as refused:
            calling.result(timeout=5)
    assert refused.value.code() is grpc.StatusCode.NOT_FOUND
