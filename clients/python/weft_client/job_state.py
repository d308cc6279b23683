"""What a watch tells, put together: each job as it stands, how fast it goes and how long it will take."""

from collections import deque
from collections.abc import Iterator
from typing import NamedTuple

from weft.ingestion.v1.ingestion_service_pb2 import (
    INGESTION_STATUS_CANCELLED,
    INGESTION_STATUS_COMPLETED,
    INGESTION_STATUS_FAILED,
    IngestionEvent,
    IngestionJob,
    WatchIngestionResponse,
)

FINAL_STATUSES = frozenset({INGESTION_STATUS_COMPLETED, INGESTION_STATUS_FAILED, INGESTION_STATUS_CANCELLED})
RATE_WINDOW_SECONDS = 10.0
"""Long enough to even out single batches, short enough to show a source that slows down."""

_FIGURES = [
    field.name
    for field in IngestionEvent.DESCRIPTOR.fields
    if field.name in IngestionJob.DESCRIPTOR.fields_by_name
]


class _Sample(NamedTuple):
    seconds: float
    records: int
    progress: float


class JobState:
    """A job as of the last thing heard of it."""

    def __init__(self, job: IngestionJob) -> None:
        self.job = job
        self._samples: deque[_Sample] = deque()

    def replace(self, snapshot: IngestionJob) -> None:
        """Takes a snapshot over."""
        self.job = snapshot

    def apply(self, event: IngestionEvent) -> None:
        """Takes the figures of an event over."""
        for figure in _FIGURES:
            setattr(self.job, figure, getattr(event, figure))
        seconds = event.occurred_at.seconds + event.occurred_at.nanos / 1e9
        self._samples.append(_Sample(seconds, event.records_processed, event.progress))
        while seconds - self._samples[0].seconds > RATE_WINDOW_SECONDS:
            self._samples.popleft()

    @property
    def ended(self) -> bool:
        """Whether the job has reached a final state."""
        return self.job.status in FINAL_STATUSES

    @property
    def records_per_second(self) -> float:
        """How many records the job has lately written each second; 0 where that is not known yet."""
        first, last, seconds = self._lately()
        return (last.records - first.records) / seconds if seconds > 0 else 0.0

    @property
    def seconds_left(self) -> float | None:
        """How long the job will take if it goes on as lately; None where that is not known."""
        first, last, seconds = self._lately()
        if self.ended or seconds <= 0 or last.progress <= first.progress:
            return None
        return (1 - last.progress) * seconds / (last.progress - first.progress)

    def _lately(self) -> tuple[_Sample, _Sample, float]:
        if not self._samples:
            nothing = _Sample(0, 0, 0)
            return nothing, nothing, 0
        first, last = self._samples[0], self._samples[-1]
        return first, last, last.seconds - first.seconds


class Change(NamedTuple):
    """A job's new state, and the event that led to it; None for a snapshot."""

    state: JobState
    event: IngestionEvent | None


class JobStates:
    """The jobs of one watch."""

    def __init__(self) -> None:
        self._states: dict[str, JobState] = {}

    def take(self, update: WatchIngestionResponse) -> Iterator[Change]:
        """Takes a message over, and yields what changes by it, step by step."""
        if update.HasField("job"):
            state = self._states.setdefault(update.job.id, JobState(update.job))
            state.replace(update.job)
            yield Change(state, None)
        for event in update.events:
            known_only_by_events = JobState(IngestionJob(id=event.job_id))
            state = self._states.setdefault(event.job_id, known_only_by_events)
            state.apply(event)
            yield Change(state, event)
