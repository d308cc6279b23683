"""Runs workflows so that they survive their worker.

A workflow is an async function whose steps are remembered in PostgreSQL. When its worker dies, another one
runs the function again, and each step that was finished hands over what it returned then. So steps return
counts and references, never data, and what a workflow does between its steps must lead to the same steps
again.
"""

import asyncio
import json
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar
from urllib.parse import quote, urlsplit, urlunsplit

from dbos import DBOS, DBOSConfig, Serializer

from weft_server.engine.queue import QUEUE

APPLICATION = "weft"
VERSION = "1"
"""Rises when workflows change so that those under way could not go on;

Workers then finish only workflows of their own version.
"""
_POLLING_SECONDS = 0.05
_SCHEMA = "dbos"
_EXCEPTION = "$exception"
_MAX_RECOVERIES = 20
"""A workflow that has killed so many workers is not tried again."""

Result = TypeVar("Result")
Workflow = Callable[..., Coroutine[Any, Any, None]]


class FailedElsewhere(Exception):
    """A step or workflow failed when it ran before, or in another process. The message says how."""


class _Json(Serializer):
    """Stores step results as JSON, which any version of any program can read."""

    def serialize(self, data: Any) -> str:
        return json.dumps(data, default=_describe)

    def deserialize(self, serialized_data: str) -> Any:
        return json.loads(serialized_data, object_hook=_revive)

    def name(self) -> str:
        return "weft_json"


def _as_function(run: Workflow) -> Workflow:
    # The engine marks what it is given, which a bound method does not allow.
    async def workflow(**arguments: str) -> None:
        await run(**arguments)

    return workflow


def _describe(value: Any) -> Any:
    # A failed step or workflow is stored with its exception.
    return {_EXCEPTION: type(value).__name__, "message": str(value)}


def _revive(value: dict[str, Any]) -> Any:
    return FailedElsewhere(f"{value[_EXCEPTION]}: {value['message']}") if _EXCEPTION in value else value


def migrate(url: str) -> None:
    """Brings the engine's own tables up to date and opens them to the role `weft_engine`."""
    DBOS.migrate(url, schema=_SCHEMA, application_role="weft_engine")


class Engine:
    """The durable engine of this process; there is one at a time."""

    def __init__(self, postgres_url: str, worker_id: str, concurrency: int) -> None:
        """Prepares the engine for at most `concurrency` workflows at a time."""
        self._concurrency = concurrency
        self._dbos = DBOS(
            config=DBOSConfig(
                name=APPLICATION,
                system_database_url=acting_as(postgres_url, "weft_engine"),
                dbos_system_schema=_SCHEMA,
                application_version=VERSION,
                executor_id=worker_id,
                run_migrations=False,
                serializer=_Json(),
                sys_db_pool_size=5,
                log_level="WARNING",
            )
        )

    def register(self, workflows: Mapping[str, Workflow]) -> None:
        """Says which function runs which workflow, before the engine is launched."""
        for name, run in workflows.items():
            DBOS.workflow(name=name, max_recovery_attempts=_MAX_RECOVERIES)(_as_function(run))

    async def launch(self) -> None:
        """Begins to take workflows from the queue."""
        DBOS.launch()
        await DBOS.register_queue_async(
            QUEUE,
            worker_concurrency=self._concurrency,
            partition_concurrency=1,
            polling_interval_sec=_POLLING_SECONDS,
        )

    async def close(self, *, wait_seconds: int = 0) -> None:
        """Stops; workflows that still run after `wait_seconds` are left to another worker."""
        await asyncio.to_thread(
            DBOS.destroy, workflow_completion_timeout_sec=wait_seconds, destroy_registry=True
        )
        # DBOS made its own threads the default ones of this loop, and they have ended with it.
        asyncio.get_running_loop().set_default_executor(ThreadPoolExecutor())

    def take_over_from(self, worker_ids: list[str]) -> None:
        """Puts the workflows of workers that are gone back into the queue."""
        DBOS._recover_pending_workflows(worker_ids)  # noqa: SLF001  # DBOS opens it only over its admin server


async def step(name: str, function: Callable[..., Awaitable[Result]], *arguments: Any) -> Result:
    """Runs one step of the workflow: at least once, and not again once it has returned."""

    async def run() -> Result:
        return await function(*arguments)

    return await DBOS.run_step_async({"name": name}, run)


def acting_as(postgres_url: str, role: str) -> str:
    """The URL of the same database, logged in as the same user, acting as a role."""
    parts = urlsplit(postgres_url)
    options = f"options={quote(f'-c role={role}')}"
    return urlunsplit(parts._replace(query=f"{parts.query}&{options}" if parts.query else options))
