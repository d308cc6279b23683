"""Starts an ingestion of a source and watches it until it ends.

    WEFT_ADDRESS=127.0.0.1:50051 WEFT_API_KEY=weft_… python watch_ingestion.py SOURCE_ID

Exits with 0 when the job completed, with 1 when it did not, and with 2 when it was called wrongly.
"""

import os
import sys
import time
import uuid

import grpc

from weft.ingestion.v1.ingestion_service_pb2 import (
    INGESTION_STATUS_COMPLETED,
    GetIngestionJobRequest,
    IngestionEvent,
    IngestionEventType,
    IngestionJob,
    IngestionStatus,
    StartIngestionRequest,
    WatchIngestionRequest,
)
from weft.ingestion.v1.ingestion_service_pb2_grpc import IngestionServiceStub

Metadata = tuple[tuple[str, str], ...]

type_of = IngestionEventType.Name
status_of = IngestionStatus.Name

FIRST_PAUSE, LONGEST_PAUSE = 0.1, 30.0
"""Seconds between two attempts to watch on; each pause is twice the one before."""


def watch(ingestion: IngestionServiceStub, job_id: str, credentials: Metadata) -> IngestionJob:
    """Prints each event of a job once, in order, and returns the job as it ended."""
    cursor = ""
    pause = FIRST_PAUSE
    while True:
        request = WatchIngestionRequest(job_id=job_id, cursor=cursor)
        try:
            # The stream ends when the job does. Its messages are events, heartbeats, or both.
            for message in ingestion.WatchIngestion(request, metadata=credentials):
                for event in message.events:
                    print(describe(event), flush=True)
                cursor = message.cursor or cursor
                pause = FIRST_PAUSE
            return ingestion.GetIngestionJob(GetIngestionJobRequest(id=job_id), metadata=credentials).job
        except grpc.RpcError as error:
            # The server went away, the job did not. After the last cursor, nothing is missed or repeated.
            if error.code() is not grpc.StatusCode.UNAVAILABLE or pause > LONGEST_PAUSE:
                raise
            time.sleep(pause)
            pause *= 2


def describe(event: IngestionEvent) -> str:
    """Returns an event as one line."""
    name = type_of(event.type).removeprefix("INGESTION_EVENT_TYPE_").lower()
    return f"{name:<9} {event.progress:4.0%} {event.records_processed} records {event.stage}".rstrip()


def main() -> int:
    """Runs the example; returns its exit code."""
    address = os.environ.get("WEFT_ADDRESS", "127.0.0.1:50051")
    api_key = os.environ.get("WEFT_API_KEY")
    if len(sys.argv) != 2 or not api_key:
        print("usage: WEFT_API_KEY=… watch_ingestion.py SOURCE_ID", file=sys.stderr)
        return 2
    credentials = (("authorization", f"Bearer {api_key}"),)

    with grpc.insecure_channel(address) as channel:
        ingestion = IngestionServiceStub(channel)
        # The request id makes it safe to send this again: the same id gets the same job.
        request = StartIngestionRequest(source_id=sys.argv[1], request_id=str(uuid.uuid4()))
        try:
            started = ingestion.StartIngestion(request, metadata=credentials).job
            job = watch(ingestion, started.id, credentials)
        except grpc.RpcError as error:
            print(f"{error.code().name}: {error.details()}", file=sys.stderr)
            return 1

    status = status_of(job.status).removeprefix("INGESTION_STATUS_").lower()
    print(
        f"{status}: {job.nodes_created} nodes created, {job.relationships_created} relationships created, "
        f"{job.nodes_cleaned} nodes cleaned"
    )
    return 0 if job.status == INGESTION_STATUS_COMPLETED else 1


if __name__ == "__main__":
    sys.exit(main())
