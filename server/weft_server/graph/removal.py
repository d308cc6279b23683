"""Removes what a deleted source or organization brought into the graph.

The rows of PostgreSQL go in the caller's transaction; the graph follows in a durable workflow, in
transactions of bounded size: relationships first, since deleting a node with all its relationships has no
bound.
"""

from contextlib import suppress

from neo4j.exceptions import ServiceUnavailable, SessionExpired, TransientError
from redis.asyncio import Redis
from tenacity import retry, retry_if_exception_type, wait_exponential_jitter

from weft_server.engine.queue import enqueue
from weft_server.graph.cypher import ids_of
from weft_server.graph.stats import forget_stats
from weft_server.stores.neo4j import Graph
from weft_server.stores.postgres import Connection
from weft_server.stores.redis import LOST_CONNECTION as LOST_REDIS
from weft_server.stores.statements import statements_beside

_CYPHER = statements_beside(__file__, "removal.cypher")
_AT_ONCE = 10_000

REMOVE_GRAPH = "remove_graph"
"""The name of the workflow."""

_until_the_store_is_back = retry(
    retry=retry_if_exception_type((ServiceUnavailable, SessionExpired, TransientError, OSError)),
    wait=wait_exponential_jitter(multiplier=0.1, max=30),
)
"""Tries for good: nobody asks again for what is deleted already."""


async def request_removal(connection: Connection, organization_id: str, source_id: str = "") -> None:
    """Starts a removal, if the transaction commits: of a source's part, or of an organization's graph."""
    target = source_id or organization_id
    await enqueue(
        connection,
        REMOVE_GRAPH,
        {"organization_id": organization_id, "source_id": source_id},
        workflow_id=f"{REMOVE_GRAPH}/{target}",
        partition=target,
    )


async def remove(graph: Graph, redis: Redis, organization_id: str, source_id: str) -> None:
    """Removes it, batch by batch; repeating this is harmless.

    The fences go first: a worker that is still at it finds none and writes no more.
    """
    ids = ids_of(organization_id, source_id)
    for statement in (
        _CYPHER.remove_fences,
        _CYPHER.remove_relationships,
        _CYPHER.remove_nodes,
        _CYPHER.remove_source_chunks if source_id else _CYPHER.remove_chunks,
    ):
        removed = _AT_ONCE
        while removed:
            (record,) = await _until_the_store_is_back(graph.write)(
                statement,
                organization_id=organization_id,
                source_id=source_id,
                after=ids.after,
                before=ids.before,
                at_once=_AT_ONCE,
            )
            removed = record["removed"]
    with suppress(*LOST_REDIS):
        await forget_stats(redis, organization_id)
