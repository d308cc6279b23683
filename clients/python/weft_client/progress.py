"""Shows running jobs to people: bars on a terminal, one line per event elsewhere.

with job_progress(Console()) as progress:
    shop, api = await asyncio.gather(
        progress.follow(client.watch_job(shop_job_id), "shop"),
        progress.follow(client.watch_job(api_job_id), "api"),
    )
"""

from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

from rich.console import Console
from rich.progress import BarColumn, Progress, TaskID, TaskProgressColumn, TextColumn
from rich.text import Text

from weft.ingestion.v1.ingestion_service_pb2 import (
    INGESTION_PHASE_LOADING,
    INGESTION_STATUS_COMPLETED,
    INGESTION_STATUS_RUNNING,
    IngestionJob,
    IngestionPhase,
    IngestionStatus,
    WatchIngestionResponse,
)
from weft_client.job_state import Change, JobState, JobStates


class JobProgress(ABC):
    """A view of several jobs at once, each watch followed by a task of its own."""

    async def follow(self, updates: AsyncIterator[WatchIngestionResponse], name: str) -> IngestionJob | None:
        """Shows the jobs of a watch under a name until the watch ends.

        Returns the last job as it then is; None where the watch told of none.
        """
        states, last = JobStates(), None
        async for update in updates:
            for change in states.take(update):
                self.show(name, change)
                last = change.state.job
        return last

    @abstractmethod
    def show(self, name: str, change: Change) -> None:
        """Shows a job as it stands after a change."""


@contextmanager
def job_progress(console: Console) -> Iterator[JobProgress]:
    """The view that suits the console, shown while the block runs."""
    if not console.is_terminal:
        yield JobLines(console)
        return
    with Progress(
        TextColumn("{task.description}", style="bold", markup=False),
        TextColumn("{task.fields[doing]}", markup=False),
        BarColumn(bar_width=20),
        TaskProgressColumn(),
        TextColumn("{task.fields[pace]}", markup=False),
        TextColumn("{task.fields[figures]}", markup=False),
        console=console,
    ) as progress:
        yield JobBars(progress)


class JobBars(JobProgress):
    """A bar for each watch, which shows the job that it last told of."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress
        self._bars: dict[str, TaskID] = {}

    def show(self, name: str, change: Change) -> None:
        """Moves the bar."""
        state = change.state
        if name not in self._bars:
            self._bars[name] = self._progress.add_task(name, doing="", pace="", figures="")
        completed = state.job.status == INGESTION_STATUS_COMPLETED
        self._progress.update(
            self._bars[name],
            total=1.0 if state.job.progress or state.ended else None,
            completed=1.0 if completed else state.job.progress,
            doing=doing(state.job),
            pace=pace(state),
            figures=figures(state.job),
        )


class JobLines(JobProgress):
    """A line for each event, for logs and pipes."""

    def __init__(self, console: Console) -> None:
        self._console = console

    def show(self, name: str, change: Change) -> None:
        """Prints the line."""
        state, event = change
        time = event.occurred_at.ToDatetime(UTC) if event else datetime.now(UTC)
        parts = [
            f"{time:%Y-%m-%dT%H:%M:%SZ}",
            name,
            doing(state.job),
            f"{state.job.progress:.0%}",
            records(state.job),
            pace(state),
            figures(state.job),
        ]
        self._console.print(Text("  ".join(part for part in parts if part)), soft_wrap=True)


def doing(job: IngestionJob) -> str:
    """What a job does, such as `loading columns`, or how it ended."""
    if job.status != INGESTION_STATUS_RUNNING:
        status = IngestionStatus.Name(job.status).removeprefix("INGESTION_STATUS_").lower()
        return f"{status} in {duration(job.duration_ms / 1000)}" if job.duration_ms else status
    if not job.phase:
        return "running"
    phase = IngestionPhase.Name(job.phase).removeprefix("INGESTION_PHASE_").lower()
    return f"{phase} {job.stage}" if job.phase == INGESTION_PHASE_LOADING and job.stage else phase


def records(job: IngestionJob) -> str:
    """How many records are done, such as `1,200 of 3,000 records`."""
    expected = f" of {job.records_expected:,}" if job.records_expected > job.records_processed else ""
    return f"{job.records_processed:,}{expected} records"


def pace(state: JobState) -> str:
    """How fast a job goes, such as `400 records/s, 12 s left`; empty where that is not known."""
    if state.ended:
        return ""
    rate, left = state.records_per_second, state.seconds_left
    parts = [f"{rate:,.0f} records/s" if rate else "", f"{duration(left)} left" if left is not None else ""]
    return ", ".join(part for part in parts if part)


def figures(job: IngestionJob) -> str:
    """What a job has brought into the graph so far."""
    return f"+{job.nodes_created:,} nodes +{job.relationships_created:,} relationships"


def summary(job: IngestionJob) -> str:
    """What a job that has ended did to the graph, in a sentence."""
    return (
        f"{doing(job)}: {job.nodes_created:,} nodes created, {job.nodes_updated:,} updated,"
        f" {job.nodes_cleaned:,} removed; {job.relationships_created:,} relationships created,"
        f" {job.relationships_cleaned:,} removed"
    )


def duration(seconds: float) -> str:
    """A time span for people, such as `0.4 s`, `12 s`, `2 min 5 s` or `1 h 10 min`."""
    if seconds < 10:
        return f"{seconds:.1f} s"
    minutes, rest = divmod(round(seconds), 60)
    if minutes == 0:
        return f"{rest} s"
    hours, minutes_rest = divmod(minutes, 60)
    return f"{hours} h {minutes_rest} min" if hours else f"{minutes} min {rest} s"
