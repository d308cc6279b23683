"""How large a graph is: counted in Neo4j, and kept in Redis for five minutes.

The key `cache:graph:stats:{organization}` holds the figures as JSON or, while a process counts,
`counting:<id>`. Figures are kept only where that claim still stands when they are ready. `forget_stats`
removes it, so what was counted before the end of a job is never kept beyond it.
"""

import asyncio
from uuid import uuid4

import structlog
from redis.asyncio import Redis
from redis.exceptions import RedisError

from weft.graph.v1.graph_service_pb2 import GraphStats
from weft_server.graph.cypher import ENTITY, ids_of
from weft_server.stores.neo4j import Graph
from weft_server.stores.redis import scripts_beside
from weft_server.stores.statements import statements_beside

log = structlog.get_logger(__name__)

KEPT_SECONDS = 300
CLAIM_SECONDS = 60
"""How long a process may count; what takes longer is not kept."""

_CLAIM = b"counting:"
_CYPHER = statements_beside(__file__, "stats.cypher")
_LUA = scripts_beside(__file__, "stats.lua")


def stats_key(organization_id: str) -> str:
    """The Redis key of an organization's figures."""
    return f"cache:graph:stats:{organization_id}"


async def read_stats(graph: Graph, redis: Redis, organization_id: str) -> GraphStats:
    """The figures of an organization's graph, at most five minutes old; without Redis, counted anew."""
    key, claim = stats_key(organization_id), _CLAIM + uuid4().hex.encode()
    claimed = False
    try:
        kept = await redis.get(key)
        if isinstance(kept, bytes) and not kept.startswith(_CLAIM):
            return GraphStats.FromString(kept)
        claimed = kept is None and bool(await redis.set(key, claim, nx=True, ex=CLAIM_SECONDS))
    except (RedisError, OSError) as error:
        log.warning("graph figures cannot be looked up", error=str(error))
    stats = await _count(graph, organization_id)
    if claimed:
        try:
            await _LUA.keep(redis, [key], [claim, stats.SerializeToString(), KEPT_SECONDS])
        except (RedisError, OSError) as error:
            log.warning("graph figures cannot be kept", error=str(error))
    return stats


async def forget_stats(redis: Redis, organization_id: str) -> None:
    """Has the figures of an organization's graph counted anew. To be called after its graph was written.

    Raises:
        redis.exceptions.RedisError: Redis does not answer; the former figures may be shown for five minutes.
    """
    await redis.delete(stats_key(organization_id))


async def _count(graph: Graph, organization_id: str) -> GraphStats:
    ids = ids_of(organization_id)._asdict()
    by_labels, by_type = await asyncio.gather(
        graph.read(_CYPHER.count_nodes, organization_id=organization_id, **ids),
        graph.read(_CYPHER.count_relationships, organization_id=organization_id, **ids),
    )
    stats = GraphStats()
    for record in by_labels:
        stats.node_count += record["count"]
        for label in record["labels"]:
            if label != ENTITY:
                stats.nodes_by_label[label] += record["count"]
    for record in by_type:
        stats.relationship_count += record["count"]
        stats.relationships_by_type[record["type"]] = record["count"]
    return stats
