"""Exports: the whole graph, or what came from one source, piece by piece.

Each piece is read by a statement of its own that goes on after the last element of the piece before. So an
export holds one piece in memory and no transaction open, however slowly its client reads: gRPC's flow
control asks for the next piece once there is room for it.

While an ingestion runs, whatever stays in the graph throughout the export is sent exactly once, as it was
when its piece was read. What is created or deleted meanwhile may be sent or not, and a relationship may
name a node that was created too late to be sent.
"""

from collections.abc import AsyncGenerator, Sequence
from typing import Any, LiteralString

from weft.graph.v1.graph_service_pb2 import ExportGraphResponse
from weft_server.graph.cypher import IdRange
from weft_server.graph.elements import fill_node, fill_page, fill_relationship
from weft_server.stores.neo4j import Graph
from weft_server.stores.statements import statements_beside

PIECE_SIZE = 1000

_CYPHER = statements_beside(__file__, "export.cypher")

Position = Sequence[str]
"""Where a piece ends: the id of its last node, or the start, type and end of its last relationship."""


async def export_graph(
    graph: Graph, organization_id: str, ids: IdRange, after: Position
) -> AsyncGenerator[tuple[ExportGraphResponse, Position], None]:
    """Yields what comes after a position, in pieces, each with the position where it ends.

    Nodes come in the order of their ids, then relationships in the order of their start nodes' ids, their
    types and their end nodes' ids. The position `()` is before everything.
    """
    if len(after) < len(("start", "type", "end")):
        async for response in _export_nodes(graph, organization_id, ids, *after):
            yield response, (response.nodes[-1].id,)
        after = (ids.after, "", "")
    async for response in _export_relationships(graph, organization_id, ids, after):
        last = response.relationships[-1]
        yield response, (last.start_node_id, last.type, last.end_node_id)


async def _export_nodes(
    graph: Graph, organization_id: str, ids: IdRange, after: str = ""
) -> AsyncGenerator[ExportGraphResponse, None]:
    place = {"organization_id": organization_id, "before": ids.before, "after": after or ids.after}
    is_last = False
    while not is_last:
        rows = await _read(graph, _CYPHER.export_nodes, place)
        is_last = len(rows) < PIECE_SIZE
        while rows:
            response = ExportGraphResponse()
            rows = rows[fill_page(rows, response.nodes, fill_node) :]
            place["after"] = response.nodes[-1].id
            yield response


async def _export_relationships(
    graph: Graph, organization_id: str, ids: IdRange, after: Position
) -> AsyncGenerator[ExportGraphResponse, None]:
    start, type_, end = after
    is_last = False
    while not is_last:
        place = {"after_start": start, "after_type": type_, "after_end": end, "before": ids.before}
        rows = await _read(graph, _CYPHER.export_relationships, place | {"organization_id": organization_id})
        is_last = len(rows) < PIECE_SIZE
        while rows:
            response = ExportGraphResponse()
            rows = rows[fill_page(rows, response.relationships, fill_relationship) :]
            last = response.relationships[-1]
            start, type_, end = last.start_node_id, last.type, last.end_node_id
            yield response


async def _read(graph: Graph, statement: LiteralString, place: dict[str, Any]) -> list[Any]:
    [record] = await graph.read(statement, **place, limit=PIECE_SIZE)
    rows: list[Any] = record["rows"]
    return rows
