"""Starts workflows, within the caller's own transaction."""

from collections.abc import Mapping
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
