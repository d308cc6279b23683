"""The whole graph of a source as Neo4j holds it, in a form in which two sources can be compared."""

from collections import Counter
from typing import Any, NamedTuple

from weft_server.stores.neo4j import Graph

_NODES = "MATCH (node:Entity {_source_id: $source_id}) RETURN node, labels(node) AS labels"
_RELATIONSHIPS = """
MATCH (start:Entity {_source_id: $source_id})-[relationship]->(end)
RETURN start._id AS start, type(relationship) AS type, end._id AS end, properties(relationship) AS properties
"""
_OF_THE_RUN = frozenset({"_id", "_organization_id", "_source_id", "_ingested_at", "_run", "_chunk"})


class SourceGraph(NamedTuple):
    """Nodes and relationships, each with how often it is there, without what belongs to a single run."""

    nodes: Counter[str]
    relationships: Counter[str]

    def assert_same(self, expected: "SourceGraph") -> None:
        """Makes sure that everything is there that should be, and nothing else or twice."""
        for kind, found, wanted in zip(self._fields, self, expected, strict=True):
            missing, extra = wanted - found, found - wanted
            assert not missing, f"{missing.total()} {kind} are missing, such as {next(iter(missing))}"
            assert not extra, f"{extra.total()} {kind} are too many, such as {next(iter(extra))}"


async def read_graph(graph: Graph, source_id: str) -> SourceGraph:
    """Reads the graph of a source."""
    nodes = [
        (_key(record["node"]["_id"]), sorted(record["labels"]), _content(record["node"]))
        for record in await graph.read(_NODES, source_id=source_id)
    ]
    relationships = [
        (_key(record["start"]), record["type"], _key(record["end"]), _content(record["properties"]))
        for record in await graph.read(_RELATIONSHIPS, source_id=source_id)
    ]
    return SourceGraph(Counter(map(repr, nodes)), Counter(map(repr, relationships)))


def _key(identifier: str) -> str:
    return identifier.split("/", 2)[2]


def _content(properties: Any) -> list[tuple[str, Any]]:
    return sorted((name, value) for name, value in properties.items() if name not in _OF_THE_RUN)
