"""What other rooms need of the sources in PostgreSQL."""

from typing import NamedTuple

from weft.source.v1.source_service_pb2 import SourceConfig
from weft_server.rpc.resources import found
from weft_server.sources.config import open_config
from weft_server.sources.schedule import next_time
from weft_server.stores.postgres import Connection, Database
from weft_server.stores.secrets import Secrets
from weft_server.stores.statements import statements_beside

_SQL = statements_beside(__file__, "store.sql")


class SourceState(NamedTuple):
    """What decides whether a job may start."""

    id: str
    organization_id: str
    source_type: str
    enabled: bool


async def lock_source(connection: Connection, source_id: str) -> SourceState:
    """Holds a source as it is until the transaction ends.

    Raises:
        NotFound: there is no such source.
    """
    row = found(await connection.fetchrow(_SQL.lock_source, source_id), "source")
    return SourceState(row["id"], row["organization_id"], row["source_type"], row["enabled"])


async def check_source_exists(database: Database, organization_id: str, source_id: str) -> None:
    """Makes sure that an organization has a source.

    Raises:
        NotFound: it has not.
    """
    found(await database.fetchrow(organization_id, _SQL.source_exists, source_id), "source")


async def next_run(connection: Connection, source_id: str) -> int:
    """Counts a new run over a source and returns its number."""
    run: int = await connection.fetchval(_SQL.next_run, source_id)
    return run


async def take_fence(connection: Connection, source_id: str) -> int:
    """Returns a fencing number above all that were given out for the source."""
    fence: int = await connection.fetchval(_SQL.take_fence, source_id)
    return fence


async def read_config(
    connection: Connection, secrets: Secrets, organization_id: str, source_id: str
) -> SourceConfig:
    """Reads and decrypts a source's config.

    Raises:
        NotFound: there is no such source.
    """
    row = found(await connection.fetchrow(_SQL.read_config, source_id), "source")
    return await open_config(connection, secrets, organization_id, source_id, row["config"])


async def record_success(connection: Connection, source_id: str, nodes: int, relationships: int) -> None:
    """Records that the graph shows the source, with so many nodes and relationships."""
    await connection.execute(
        *_SQL.bind("record_success", id=source_id, node_count=nodes, relationship_count=relationships)
    )


async def record_failure(connection: Connection, source_id: str, error: str) -> None:
    """Records why the last job failed; what the graph shows of the source is as before."""
    await connection.execute(_SQL.record_failure, source_id, error)


async def take_due_sources(connection: Connection, limit: int) -> list[SourceState]:
    """The sources whose schedule has come; each is set to its next time."""
    due = []
    for row in await connection.fetch(_SQL.lock_due_sources, limit):
        await connection.execute(_SQL.set_next_sync, row["id"], next_time(row["schedule"], row["now"]))
        due.append(SourceState(row["id"], row["organization_id"], row["source_type"], enabled=True))
    return due
