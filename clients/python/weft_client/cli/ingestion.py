"""`weft ingest`, `weft watch` and `weft jobs`: turn sources into graph, and see it happen."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from shlex import quote

import click
from rich.console import Console

from weft.common.v1.error_reason_pb2 import ErrorReason
from weft.ingestion.v1.ingestion_service_pb2 import (
    INGESTION_STATUS_COMPLETED,
    CancelIngestionJobRequest,
    GetIngestionJobRequest,
    IngestionJob,
    IngestionStatus,
    ListIngestionJobsRequest,
    StartIngestionRequest,
    WatchIngestionResponse,
)
from weft.source.v1.source_service_pb2 import GetSourceRequest
from weft_client.cli.arguments import source_id_of
from weft_client.cli.failures import Problem
from weft_client.cli.lists import all_of, equals, list_options, page_size
from weft_client.cli.output import Column, titled
from weft_client.cli.running import Weft, weft_command
from weft_client.job_state import FINAL_STATUSES, JobStates
from weft_client.progress import doing, job_progress, summary

COLUMNS = (
    "id",
    "status",
    Column("done", lambda job: f"{job.progress:.0%}"),
    titled("records", "records_processed"),
    titled("new nodes", "nodes_created"),
    titled("created", "created_at"),
    titled("source", "source_id"),
)
STATUSES = ("pending", "running", "completed", "failed", "cancelled")

cursor_option = click.option("--cursor", default="", help="Go on after the cursor of an earlier message.")


@click.command()
@click.argument("source")
@click.option("--no-watch", is_flag=True, help="Return as soon as the job is on its way.")
@weft_command
async def ingest(weft: Weft, source: str, no_watch: bool) -> None:
    """Start a job that reads SOURCE, an id or a name, into the graph, and watch it."""
    source_id = await source_id_of(weft, source)
    name = await _name_of_source(weft, source_id)
    started = await weft.client.ingestion.StartIngestion(StartIngestionRequest(source_id=source_id))
    if no_watch:
        weft.output.show(started)
        weft.output.say(f"Watch it with: {weft.command} watch {started.job.id}")
    else:
        await _watch_job(weft, started.job.id, name)


@click.command()
@click.argument("job", required=False)
@click.option("--source", help="Watch this source, an id or a name: each job of it, until Ctrl-C.")
@cursor_option
@weft_command
async def watch(weft: Weft, job: str | None, source: str | None, cursor: str) -> None:
    """Watch JOB until it ends; the exit code says whether it completed."""
    if bool(job) == bool(source):
        raise click.UsageError("Give a job or --source, one of the two.")
    if job:
        found = await weft.client.ingestion.GetIngestionJob(GetIngestionJobRequest(id=job))
        await _watch_job(weft, job, await _name_of_source(weft, found.job.source_id), cursor)
    elif source:
        updates = weft.client.watch_source(await source_id_of(weft, source), cursor=cursor)
        with _hint_when_interrupted(f"{weft.command} watch --source {quote(source)}"):
            await _show(weft, updates, source)


@click.group()
def jobs() -> None:
    """See and cancel ingestion jobs."""


@jobs.command("list")
@click.option("--source", help="Only those of this source, an id or a name.")
@click.option("--status", type=click.Choice(STATUSES), help="Only those that stand so.")
@list_options
@weft_command
async def list_jobs(
    weft: Weft, *, source: str | None, status: str | None, filter_: str, order_by: str, limit: int
) -> None:
    """List the jobs, the latest first."""
    source_id = await source_id_of(weft, source) if source else None
    request = ListIngestionJobsRequest(
        filter=all_of(equals("source_id", source_id), equals("status", status), filter_),
        order_by=order_by,
        page_size=page_size(limit),
    )
    listed = weft.client.pages(weft.client.ingestion.ListIngestionJobs, request)
    await weft.output.table("jobs", listed, COLUMNS, limit)


@jobs.command("get")
@click.argument("job")
@weft_command
async def get_job(weft: Weft, job: str) -> None:
    """Show one job as it is at this moment."""
    weft.output.show(await weft.client.ingestion.GetIngestionJob(GetIngestionJobRequest(id=job)))


@jobs.command("cancel")
@click.argument("job")
@weft_command
async def cancel_job(weft: Weft, job: str) -> None:
    """Cancel a job; what it has already written stays until the next job of its source."""
    response = await weft.client.ingestion.CancelIngestionJob(CancelIngestionJobRequest(id=job))
    weft.output.done(response, f"Job {job} is cancelled.")


async def _watch_job(weft: Weft, job_id: str, name: str, cursor: str = "") -> None:
    """Shows a job to its end.

    Raises:
        Problem: it did not complete.
    """
    with _hint_when_interrupted(f"{weft.command} watch {job_id}"):
        job = await _show(weft, weft.client.watch_job(job_id, cursor=cursor), name)
    if job is None or job.status not in FINAL_STATUSES:
        response = await weft.client.ingestion.GetIngestionJob(GetIngestionJobRequest(id=job_id))
        job = response.job
    if job.status != INGESTION_STATUS_COMPLETED:
        raise _ended_badly(job)
    for warning in job.warnings:
        weft.output.say(f"warning: {warning}")
    if not weft.output.is_json:
        click.echo(summary(job))


async def _show(weft: Weft, updates: AsyncIterator[WatchIngestionResponse], name: str) -> IngestionJob | None:
    if not weft.output.is_json:
        with job_progress(Console(highlight=False)) as progress:
            return await progress.follow(updates, name)
    states, last = JobStates(), None
    async for update in updates:
        weft.output.show(update)
        for state, _ in states.take(update):
            last = state.job
    return last


@contextmanager
def _hint_when_interrupted(command: str) -> Iterator[None]:
    try:
        yield
    except asyncio.CancelledError:
        click.echo(f"What was watched goes on. Watch again with: {command}", err=True)
        raise


async def _name_of_source(weft: Weft, source_id: str) -> str:
    return (await weft.client.sources.GetSource(GetSourceRequest(id=source_id))).source.name


def _ended_badly(job: IngestionJob) -> Problem:
    if job.error_reason:
        reason = ErrorReason.Name(job.error_reason).removeprefix("ERROR_REASON_")
    else:
        reason = IngestionStatus.Name(job.status).removeprefix("INGESTION_STATUS_")
    why = f": {job.error.removesuffix('.')}" if job.error else ""
    return Problem(reason, f"job {job.id} {doing(job)}{why}", job_id=job.id)
