"""What people see of running jobs."""

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from io import StringIO

import pytest
from rich.console import Console

from weft.ingestion.v1.ingestion_service_pb2 import (
    IngestionEvent,
    IngestionJob,
    IngestionPhase,
    IngestionStatus,
    WatchIngestionResponse,
)
from weft_client.job_state import JobState, JobStates
from weft_client.progress import doing, duration, job_progress, pace, summary

RUNNING = IngestionStatus.INGESTION_STATUS_RUNNING
COMPLETED = IngestionStatus.INGESTION_STATUS_COMPLETED
LOADING = IngestionPhase.INGESTION_PHASE_LOADING


def progressed(second: int, records: int, *, job: str = "1", expected: int = 1000) -> IngestionEvent:
    event = IngestionEvent(
        job_id=job,
        status=RUNNING,
        phase=LOADING,
        stage="columns",
        progress=records / expected,
        records_processed=records,
        records_expected=expected,
        nodes_created=records // 2,
        relationships_created=records // 4,
    )
    event.occurred_at.seconds = 1_790_000_000 + second
    return event


def ended(job: str = "1") -> WatchIngestionResponse:
    event = IngestionEvent(job_id=job, status=COMPLETED, progress=1, records_processed=1000)
    finished = IngestionJob(id=job, status=COMPLETED, progress=1, nodes_created=500, duration_ms=4200)
    return WatchIngestionResponse(job=finished, events=[event])


def shown(width: int, watches: Mapping[str, Sequence[WatchIngestionResponse]], *, terminal: bool) -> str:
    """What several watches at once leave on a console."""
    written = StringIO()
    console = Console(file=written, force_terminal=terminal, width=width, color_system=None, highlight=False)

    async def told(updates: Sequence[WatchIngestionResponse]) -> AsyncIterator[WatchIngestionResponse]:
        for update in updates:
            await asyncio.sleep(0)
            yield update

    async def follow_all() -> None:
        with job_progress(console) as progress:
            await asyncio.gather(*(progress.follow(told(updates), name) for name, updates in watches.items()))

    asyncio.run(follow_all())
    return written.getvalue()


def last_lines(count: int, screen: str) -> list[str]:
    """The last lines on a screen that hold more than control characters."""
    return [line for line in screen.splitlines() if "%" in line][-count:]


def test_a_job_goes_as_fast_as_it_lately_went() -> None:
    state = JobState(IngestionJob(id="1"))
    for second, records in ((0, 0), (1, 10), (20, 200), (21, 300), (22, 400)):
        state.apply(progressed(second, records))
    assert state.records_per_second == pytest.approx(100)
    assert state.seconds_left == pytest.approx(6)


def test_a_job_that_has_just_begun_has_no_rate() -> None:
    state = JobState(IngestionJob(id="1"))
    assert (state.records_per_second, state.seconds_left) == (0, None)
    state.apply(progressed(0, 10))
    assert (state.records_per_second, state.seconds_left) == (0, None)


def test_a_snapshot_keeps_what_events_do_not_tell() -> None:
    states = JobStates()
    ((state, event),) = states.take(
        WatchIngestionResponse(job=IngestionJob(id="1", run_id="7", status=RUNNING))
    )
    assert event is None
    ((same, _),) = states.take(WatchIngestionResponse(events=[progressed(0, 400)]))
    assert same is state
    assert (state.job.run_id, state.job.stage, state.job.nodes_created) == ("7", "columns", 200)
    *_, (last, _) = states.take(ended())
    assert last.ended
    assert last.job.duration_ms == 4200


def test_jobs_of_one_source_do_not_mix() -> None:
    events = [progressed(0, 100, job="1"), progressed(0, 300, job="2"), progressed(1, 200, job="1")]
    changes = list(JobStates().take(WatchIngestionResponse(events=events)))
    assert [change.state.job.id for change in changes] == ["1", "2", "1"]
    assert [change.state.job.records_processed for change in changes[1:]] == [300, 200]


def test_a_log_has_a_line_for_each_event() -> None:
    updates = [
        WatchIngestionResponse(job=IngestionJob(id="1", status=IngestionStatus.INGESTION_STATUS_PENDING)),
        WatchIngestionResponse(events=[progressed(0, 100), progressed(1, 300)]),
        ended(),
    ]
    lines = shown(60, {"shop": updates}, terminal=False).splitlines()
    assert len(lines) == 5
    assert "shop  pending" in lines[0]
    assert lines[2] == (
        "2026-09-21T14:13:21Z  shop  loading columns  30%  300 of 1,000 records  200 records/s, 3.5 s left"
        "  +150 nodes +75 relationships"
    )
    assert "shop  completed in 4.2 s  100%" in lines[4]


def test_a_log_has_no_control_characters() -> None:
    assert "\x1b" not in shown(60, {"shop": [ended()]}, terminal=False)


def test_a_terminal_shows_a_bar_for_each_watch() -> None:
    watches = {
        "shop": [WatchIngestionResponse(events=[progressed(0, 100), progressed(1, 300)])],
        "api [v2]": [WatchIngestionResponse(events=[progressed(0, 50, job="2")]), ended(job="2")],
    }
    last = last_lines(2, shown(140, watches, terminal=True))
    assert "shop" in last[0]
    assert "loading columns" in last[0]
    assert "30%" in last[0]
    assert "200 records/s, 3.5 s left" in last[0]
    assert "+150 nodes +75 relationships" in last[0]
    assert "api [v2]" in last[1]
    assert "completed in 4.2 s" in last[1]
    assert "100%" in last[1]


def test_a_bar_that_goes_on_to_another_job_shows_that_one() -> None:
    second = WatchIngestionResponse(events=[progressed(0, 250, job="2")])
    (last,) = last_lines(1, shown(140, {"shop": [ended(job="1"), second]}, terminal=True))
    assert "shop loading columns" in last
    assert "25%" in last


@pytest.mark.parametrize(
    ("job", "text"),
    [
        (IngestionJob(status=RUNNING), "running"),
        (IngestionJob(status=RUNNING, phase=IngestionPhase.INGESTION_PHASE_CLEANING), "cleaning"),
        (IngestionJob(status=RUNNING, phase=LOADING, stage="foreign keys"), "loading foreign keys"),
        (IngestionJob(status=IngestionStatus.INGESTION_STATUS_CANCELLED), "cancelled"),
        (
            IngestionJob(status=IngestionStatus.INGESTION_STATUS_FAILED, duration_ms=65_000),
            "failed in 1 min 5 s",
        ),
    ],
)
def test_a_job_says_what_it_does(job: IngestionJob, text: str) -> None:
    assert doing(job) == text


def test_a_job_that_has_ended_has_no_pace() -> None:
    state = JobState(IngestionJob(id="1"))
    state.apply(progressed(0, 0))
    state.apply(progressed(1, 500))
    assert pace(state) == "500 records/s, 1.0 s left"
    state.replace(IngestionJob(id="1", status=COMPLETED))
    assert pace(state) == ""


def test_a_summary_tells_what_changed_in_the_graph() -> None:
    job = IngestionJob(
        status=COMPLETED, duration_ms=900, nodes_created=1200, nodes_cleaned=3, relationships_created=2400
    )
    assert summary(job).split(": ") == [
        "completed in 0.9 s",
        "1,200 nodes created, 0 updated, 3 removed; 2,400 relationships created, 0 removed",
    ]


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (0, "0.0 s"),
        (9.94, "9.9 s"),
        (12.4, "12 s"),
        (59.6, "1 min 0 s"),
        (4230, "1 h 10 min"),
    ],
)
def test_a_duration_reads_well(seconds: float, text: str) -> None:
    assert duration(seconds) == text
