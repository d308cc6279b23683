"""The run of one job: the durable workflow that turns a source into graph.

    claim      the job becomes this worker's, with a fencing number above all before
    extract    the source is reached and surveyed
    load       stage by stage, records become nodes and relationships
    clean      what the source no longer holds leaves the graph
    finish     the source's figures are counted and written, the job is completed, and everyone is told

Each of these but the claim is a step of the engine: a worker that takes over claims anew and goes on with the
first step that was not finished. A step that fails says so in what it returns, so that the failure is
remembered like any other result.
"""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any

import structlog
from neo4j.exceptions import DriverError, Neo4jError

from weft.common.v1.error_reason_pb2 import (
    ERROR_REASON_INTERNAL,
    ERROR_REASON_SOURCE_UNREACHABLE,
    ERROR_REASON_STORE_UNAVAILABLE,
    ErrorReason,
)
from weft.ingestion.v1.ingestion_service_pb2 import IngestionEventType, IngestionJob, IngestionPhase
from weft.source.v1.source_service_pb2 import SourceConfig
from weft_server.connectors.base import ConnectorError
from weft_server.connectors.catalog import connector_for
from weft_server.engine.durable import step
from weft_server.graph.stats import forget_stats
from weft_server.ingestion import live
from weft_server.ingestion.jobs import JOBS_SQL
from weft_server.ingestion.pipeline import load
from weft_server.ingestion.progress import JobStopped, Progress, Tally, while_postgres_is_away
from weft_server.ingestion.writer import FenceLost, GraphWriter, may_be_tried_again
from weft_server.sources import store as sources
from weft_server.stores.connect import Stores
from weft_server.stores.postgres import LOST_CONNECTION
from weft_server.stores.redis import LOST_CONNECTION as LOST_REDIS
from weft_server.telemetry import RECORDS

log = structlog.get_logger(__name__)

_SURVEY_SECONDS = 60
MAX_ERROR_LENGTH = 4096


class RunFailed(Exception):
    """The job cannot be done. `reason` says why for programs, the message for people."""

    def __init__(self, reason: ErrorReason.ValueType, message: str) -> None:
        super().__init__(message)
        self.reason = reason


class Run:
    """One worker's run of a claimed job."""

    def __init__(self, stores: Stores, job: IngestionJob, fence: int, config: SourceConfig) -> None:
        self._stores = stores
        self._job = job
        self._fence = fence
        self._config = config
        self._progress = Progress(stores.database, stores.redis, job, fence)
        self._writer = GraphWriter(
            stores.graph, job.organization_id, job.source_id, job.source_type, int(job.run_id), fence
        )
        # What an earlier worker had done of the step that is done again counts as well.
        self._done_before = Tally(
            nodes_cleaned=job.nodes_cleaned, relationships_cleaned=job.relationships_cleaned
        )

    async def perform(self) -> None:
        """Runs the job to its end.

        Raises:
            FenceLost, JobStopped: the job must not go on here; nothing is left to do.
        """
        try:
            await self._take_over()
            survey = await self._step("extract", self._extract)
            self._job.records_expected = survey["records_expected"]
            tally = Tally()
            for stage in survey["stages"]:
                tally = Tally(**await self._step(f"load {stage}", self._load, stage, tally))
            tally = Tally(**await self._step("clean", self._clean, tally))
            await self._step("finish", self._finish, tally)
        except RunFailed as failure:
            await self._fail(failure.reason, str(failure))

    async def _take_over(self) -> None:
        try:
            written = await self._writer.take_over()
        except (DriverError, Neo4jError) as error:
            raise _failure_of(error) from error
        self._done_before = self._done_before.plus(
            nodes_created=written.nodes_created,
            nodes_updated=written.nodes_updated,
            relationships_created=written.relationships_created,
        )

    async def _fail(self, reason: ErrorReason.ValueType, message: str) -> None:
        """Ends the job as failed. The graph keeps what it showed, and what was written so far."""
        job, error = self._job, message[:MAX_ERROR_LENGTH]

        @while_postgres_is_away
        async def store() -> None:
            async with self._stores.database.transaction(job.organization_id) as connection:
                failed = await connection.fetchval(
                    *JOBS_SQL.bind(
                        "fail_job",
                        id=job.id,
                        fence=self._fence,
                        error=error,
                        error_reason=live.reason_name(reason),
                    )
                )
                if failed is None:
                    raise JobStopped()
                await sources.record_failure(connection, job.source_id, error)

        await store()

    async def _extract(self) -> dict[str, Any]:
        await self._progress.publish(IngestionEventType.INGESTION_EVENT_TYPE_STARTED)
        await self._progress.enter(IngestionPhase.INGESTION_PHASE_EXTRACTING)
        try:
            async with asyncio.timeout(_SURVEY_SECONDS):
                connector, own_config = connector_for(self._config)
                survey = await connector.survey(own_config)
        except TimeoutError:
            message = f"The source did not answer within {_SURVEY_SECONDS} s."
            raise RunFailed(ERROR_REASON_SOURCE_UNREACHABLE, message) from None
        self._job.warnings[:] = survey.warnings[:100]
        return {
            "stages": [stage.name for stage in survey.stages],
            "records_expected": sum(stage.expected_records for stage in survey.stages),
        }

    async def _load(self, stage: str, tally: Tally) -> dict[str, int]:
        await self._progress.enter(IngestionPhase.INGESTION_PHASE_LOADING, stage)
        before = tally.records_processed
        tally = tally.at_least(self._done_before)
        connector, own_config = connector_for(self._config)
        tally = await load(connector.extract(own_config, stage), self._writer, self._progress, tally)
        RECORDS.labels(self._job.source_type).inc(tally.records_processed - before)
        return tally.as_dict()

    async def _clean(self, tally: Tally) -> dict[str, int]:
        await self._progress.enter(IngestionPhase.INGESTION_PHASE_CLEANING)
        tally = tally.at_least(self._done_before)
        removed = await self._writer.clean(self._progress.check)
        return tally.plus(nodes_cleaned=removed.nodes, relationships_cleaned=removed.relationships).as_dict()

    async def _finish(self, tally: Tally) -> None:
        await self._progress.enter(IngestionPhase.INGESTION_PHASE_COUNTING, tally=tally)
        contents = await self._writer.count()
        if not contents.as_sealed:
            # Something else changed the graph: the next run writes every record again and mends it.
            log.warning("graph differs from its seals", source_id=self._job.source_id)
            await self._writer.forget_seals()
        # Before the job is seen to have ended, so that whoever asks then gets new figures.
        with suppress(*LOST_REDIS):
            await forget_stats(self._stores.redis, self._job.organization_id)
        await self._complete(contents.nodes, contents.relationships)

    @while_postgres_is_away
    async def _complete(self, nodes: int, relationships: int) -> None:
        job = self._job
        async with self._stores.database.transaction(job.organization_id) as connection:
            completed = await connection.fetchval(
                *JOBS_SQL.bind("complete_job", id=job.id, fence=self._fence)
            )
            if completed is None:
                raise JobStopped()
            await sources.record_success(connection, job.source_id, nodes, relationships)

    async def _step(self, name: str, work: Callable[..., Awaitable[Any]], *arguments: Any) -> Any:
        """Runs a step, and raises RunFailed where it failed, be it now or before a takeover."""

        async def attempt() -> dict[str, Any]:
            try:
                return {"result": await work(*arguments)}
            except (FenceLost, JobStopped):
                raise
            except Exception as error:
                failure = _failure_of(error)
                if failure.reason == ERROR_REASON_INTERNAL:
                    log.exception("step failed", job_id=self._job.id, step=name)
                return {"failure": {"reason": failure.reason, "message": str(failure)}}

        outcome = await step(name, attempt)
        if "failure" in outcome:
            raise RunFailed(outcome["failure"]["reason"], outcome["failure"]["message"])
        return outcome["result"]


def _failure_of(error: Exception) -> RunFailed:
    if isinstance(error, RunFailed):
        return error
    if isinstance(error, ConnectorError):
        return RunFailed(error.reason, str(error))
    if isinstance(error, (DriverError, Neo4jError)) and may_be_tried_again(error):
        return RunFailed(ERROR_REASON_STORE_UNAVAILABLE, "The graph store stayed away for too long.")
    if isinstance(error, LOST_CONNECTION):
        return RunFailed(ERROR_REASON_STORE_UNAVAILABLE, "The database stayed away for too long.")
    return RunFailed(ERROR_REASON_INTERNAL, "Something unforeseen happened; the worker's log tells more.")
