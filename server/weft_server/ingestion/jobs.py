"""Jobs as PostgreSQL has them, and how one begins."""

from weft.ingestion.v1.ingestion_service_pb2 import IngestionJob, IngestionStatus
from weft_server.engine.queue import enqueue, lifeless
from weft_server.rpc.errors import IngestionRunning, SourceDisabled
from weft_server.rpc.mapping import row_mapper
from weft_server.rpc.resources import found
from weft_server.sources import store as sources
from weft_server.stores.postgres import Connection
from weft_server.stores.statements import statements_beside

JOBS_SQL = statements_beside(__file__, "jobs.sql")

INGEST = "ingest"
"""The name of the workflow that runs a job."""

NEVER_FINISHED = "No worker could bring the job to its end; the workers' logs tell more."

FINAL_STATUSES = frozenset(
    {
        IngestionStatus.INGESTION_STATUS_COMPLETED,
        IngestionStatus.INGESTION_STATUS_FAILED,
        IngestionStatus.INGESTION_STATUS_CANCELLED,
    }
)

fill_job = row_mapper(IngestionJob)


async def start_job(
    connection: Connection, source_id: str, job: IngestionJob, config: str | None = None
) -> None:
    """Creates a job and starts its workflow, exactly if the transaction commits, and fills `job`.

    `config` is what the job is given along, as a JSON object.

    Raises:
        NotFound: there is no such source.
        SourceDisabled: the source is disabled.
        IngestionRunning: another job of the source is pending or running.
    """
    source = await sources.lock_source(connection, source_id)
    if not source.enabled:
        raise SourceDisabled()
    running_job_id = await active_job_of_source(connection, source_id)
    if running_job_id is not None:
        raise IngestionRunning(running_job_id)
    run = await sources.next_run(connection, source_id)
    row = await connection.fetchrow(
        *JOBS_SQL.bind(
            "create_job",
            organization_id=source.organization_id,
            source_id=source_id,
            source_type=source.source_type,
            config=config,
            run_id=str(run),
        )
    )
    fill_job(found(row, "ingestion_job"), job)
    await enqueue(
        connection,
        INGEST,
        {"organization_id": job.organization_id, "job_id": job.id},
        workflow_id=_workflow_of(job.id),
        partition=source_id,
    )


async def fail_abandoned_jobs(connection: Connection) -> list[tuple[str, str]]:
    """Ends jobs as failed whose workflow has ended without ending them, so that their sources are free again.

    Returns the organization and the id of each.
    """
    active = await connection.fetch(JOBS_SQL.list_active_jobs)
    dead = await lifeless(connection, [_workflow_of(row["id"]) for row in active])
    failed = []
    for row in active:
        if _workflow_of(row["id"]) in dead:
            # The workflow may have ended the job since the list was made; then nothing happens here.
            source_id = await connection.fetchval(
                *JOBS_SQL.bind("fail_abandoned_job", id=row["id"], error=NEVER_FINISHED)
            )
            if source_id is not None:
                await sources.record_failure(connection, source_id, NEVER_FINISHED)
                failed.append((row["organization_id"], row["id"]))
    return failed


async def active_job_of_source(connection: Connection, source_id: str) -> str | None:
    """The pending or running job of a source, if there is one."""
    job_id: str | None = await connection.fetchval(JOBS_SQL.find_active_job_of_source, source_id)
    return job_id


async def active_job_of_organization(connection: Connection, organization_id: str) -> str | None:
    """A pending or running job of an organization, if there is one."""
    job_id: str | None = await connection.fetchval(JOBS_SQL.find_active_job_of_organization, organization_id)
    return job_id


def _workflow_of(job_id: str) -> str:
    return f"{INGEST}/{job_id}"
