"""Starts workflows, within the caller's own transaction, and tells which of them nobody goes on with."""

from collections.abc import Mapping, Sequence
from json import dumps

from weft_server.stores.postgres import Connection
from weft_server.stores.statements import statements_beside

_SQL = statements_beside(__file__, "queue.sql")

QUEUE = "work"


async def enqueue(
    connection: Connection, workflow: str, arguments: Mapping[str, str], *, workflow_id: str, partition: str
) -> None:
    """Starts a workflow exactly if the transaction commits.

    Workflows of one partition run one after another; those of different ones side by side.
    """
    await connection.execute(_SQL.enqueue, workflow, QUEUE, workflow_id, dumps(dict(arguments)), partition)


async def lifeless(connection: Connection, workflow_ids: Sequence[str]) -> set[str]:
    """Of these workflows, those that no worker runs or will run: they have ended, however, or never were."""
    return {row["id"] for row in await connection.fetch(_SQL.find_lifeless, workflow_ids)}
