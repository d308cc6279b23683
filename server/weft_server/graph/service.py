"""GraphService: reads the graph of the caller's organization."""

from collections.abc import AsyncGenerator, Sequence
from typing import Any, LiteralString

from neo4j import Record
from neo4j.exceptions import ClientError
from redis.asyncio import Redis

from weft.graph.v1.graph_service_pb2 import (
    DESCRIPTOR,
    DIRECTION_INCOMING,
    DIRECTION_OUTGOING,
    DIRECTION_UNSPECIFIED,
    BatchGetNodesRequest,
    BatchGetNodesResponse,
    Direction,
    ExportGraphRequest,
    ExportGraphResponse,
    FindPathsRequest,
    FindPathsResponse,
    GetGraphStatsRequest,
    GetGraphStatsResponse,
    GetNodeRequest,
    GetNodeResponse,
    ListNeighborsRequest,
    ListNeighborsResponse,
    ListNodesRequest,
    ListNodesResponse,
    Neighbor,
)
from weft_server.graph.cypher import complete, ids_of, quoted
from weft_server.graph.elements import (
    MAX_PAGE_BYTES,
    fill_node,
    fill_page,
    fill_relationship,
    fill_results,
)
from weft_server.graph.export import Position, export_graph
from weft_server.graph.node_filter import read_filter
from weft_server.graph.stats import read_stats
from weft_server.rpc.caller import Call
from weft_server.rpc.errors import InvalidField, InvalidPageToken, NotFound, Violation
from weft_server.rpc.pages import PageTokens, page_size
from weft_server.rpc.service import Service
from weft_server.stores.neo4j import TIMED_OUT, Graph
from weft_server.stores.statements import statements_beside

DEFAULT_PATH_LENGTH = 4
DEFAULT_PATHS = 10
MAX_SEARCH_SECONDS = 10.0
"""How long Neo4j may look for paths. It checks every 2 s (`db.transaction.monitor.check.interval`)."""

_CYPHER = statements_beside(__file__, "service.cypher")

_ARROWS: dict[Direction.ValueType, tuple[str, str]] = {
    DIRECTION_UNSPECIFIED: ("-", "-"),
    DIRECTION_OUTGOING: ("-", "->"),
    DIRECTION_INCOMING: ("<-", "-"),
}


class GraphService(Service):
    """Answers `weft.graph.v1.GraphService`."""

    descriptor = DESCRIPTOR.services_by_name["GraphService"]
    needs = ("postgres", "neo4j")

    def __init__(self, graph: Graph, redis: Redis, tokens: PageTokens) -> None:
        self._graph = graph
        self._redis = redis
        self._tokens = tokens

    async def get_node(self, call: Call, request: GetNodeRequest) -> GetNodeResponse:
        _check_own(call, request.id)
        records = await self._graph.read(
            _CYPHER.get_node, organization_id=call.organization_id, id=request.id
        )
        response = GetNodeResponse()
        fill_node(_found(records)[0]["node"], response.node)
        return response

    async def batch_get_nodes(self, call: Call, request: BatchGetNodesRequest) -> BatchGetNodesResponse:
        [record] = await self._graph.read(
            _CYPHER.get_nodes,
            organization_id=call.organization_id,
            ids=[node_id for node_id in request.ids if _is_own(call, node_id)],
        )
        nodes, response = {node["_id"]: node for node in record["nodes"]}, BatchGetNodesResponse()
        # The ids come back in any case; the nodes have the room that is left beside them.
        fill_results(request.ids, nodes, response.results, MAX_PAGE_BYTES - request.ByteSize())
        return response

    async def list_nodes(self, call: Call, request: ListNodesRequest) -> ListNodesResponse:
        wanted = read_filter(request.filter, call.organization_id)
        scope, size = [request.filter], page_size(request.page_size)
        after = wanted.ids.after
        if request.page_token:
            (after,) = self._tokens.read(call, scope, request.page_token)
        [record] = await self._graph.read(
            complete(_CYPHER.list_nodes, conditions=wanted.conditions),
            organization_id=call.organization_id,
            after=after,
            before=wanted.ids.before,
            limit=size + 1,
            **wanted.parameters,
        )
        response, rows = ListNodesResponse(), record["nodes"]
        shown = fill_page(rows[:size], response.nodes, fill_node)
        if shown < len(rows):
            response.next_page_token = self._tokens.make(call, scope, [rows[shown - 1]["_id"]])
        return response

    async def list_neighbors(self, call: Call, request: ListNeighborsRequest) -> ListNeighborsResponse:
        _check_own(call, request.node_id)
        before, behind = _ARROWS[request.direction]
        types = _types(request.relationship_types)
        scope = [request.node_id, str(request.direction), *request.relationship_types]
        size = page_size(request.page_size)
        records = await self._graph.read(
            complete(_CYPHER.list_neighbors, relationship=f"{before}[relationship{types}]{behind}"),
            organization_id=call.organization_id,
            id=request.node_id,
            outgoing=DIRECTION_OUTGOING,
            incoming=DIRECTION_INCOMING,
            after=self._tokens.read(call, scope, request.page_token) if request.page_token else ["", "", 0],
            limit=size + 1,
        )
        response, rows = ListNeighborsResponse(), _found(records)[0]["neighbors"]

        def fill(row: Sequence[Any], neighbor: Neighbor) -> None:
            other, type_, direction, properties = row
            start, end = request.node_id, other["_id"]
            if direction == DIRECTION_INCOMING:
                start, end = end, start
            fill_relationship((start, type_, end, properties), neighbor.relationship)
            fill_node(other, neighbor.node)

        shown = fill_page(rows[:size], response.neighbors, fill)
        if shown < len(rows):
            other, type_, direction, _ = rows[shown - 1]
            response.next_page_token = self._tokens.make(call, scope, [other["_id"], type_, direction])
        return response

    async def find_paths(self, call: Call, request: FindPathsRequest) -> FindPathsResponse:
        _check_own(call, request.start_node_id)
        _check_own(call, request.end_node_id)
        response = FindPathsResponse()
        if request.start_node_id == request.end_node_id:
            # Neo4j looks for no path from a node to itself; the shortest one is the node alone.
            node = await self.get_node(call, GetNodeRequest(id=request.start_node_id))
            response.paths.add().nodes.append(node.node)
            return response
        statement = complete(
            _CYPHER.find_paths,
            types=_types(request.relationship_types),
            max_length=str(request.max_length or DEFAULT_PATH_LENGTH),
        )
        records = await self._search(
            statement,
            organization_id=call.organization_id,
            start_id=request.start_node_id,
            end_id=request.end_node_id,
            limit=request.max_paths or DEFAULT_PATHS,
        )
        for record in _found(records):
            if record["nodes"] is not None:
                path = response.paths.add()
                for node_row in record["nodes"]:
                    fill_node(node_row, path.nodes.add())
                for relationship_row in record["relationships"]:
                    fill_relationship(relationship_row, path.relationships.add())
        return response

    async def get_graph_stats(self, call: Call, _request: GetGraphStatsRequest) -> GetGraphStatsResponse:
        return GetGraphStatsResponse(stats=await read_stats(self._graph, self._redis, call.organization_id))

    async def export_graph(
        self, call: Call, request: ExportGraphRequest
    ) -> AsyncGenerator[ExportGraphResponse, None]:
        ids, scope = ids_of(call.organization_id, request.source_id), [request.source_id]
        after = self._read_cursor(call, scope, request.cursor) if request.cursor else ()
        async for response, position in export_graph(self._graph, call.organization_id, ids, after):
            response.cursor = self._tokens.make(call, scope, position)
            yield response

    def _read_cursor(self, call: Call, scope: Sequence[str], cursor: str) -> Position:
        try:
            return self._tokens.read(call, scope, cursor)
        except InvalidPageToken:
            description = "must be the cursor of an export of the same source, received by the same caller"
            raise InvalidField([Violation("cursor", description)]) from None

    async def _search(self, statement: LiteralString, **parameters: Any) -> list[Record]:
        """Reads what may take too long.

        Raises:
            InvalidField: it did.
        """
        try:
            return await self._graph.read(statement, within_seconds=MAX_SEARCH_SECONDS, **parameters)
        except ClientError as error:
            if not (error.code or "").startswith(TIMED_OUT):
                raise
            description = f"is too much to search in {MAX_SEARCH_SECONDS:g} s: lower it or name types"
            raise InvalidField([Violation("max_length", description)]) from error


def _check_own(call: Call, node_id: str) -> None:
    """Refuses the node of another organization as one that does not exist, without asking the store.

    Raises:
        NotFound: the id is not one of the caller's organization.
    """
    if not _is_own(call, node_id):
        raise NotFound("node")


def _is_own(call: Call, node_id: str) -> bool:
    return node_id.startswith(f"{call.organization_id}/")


def _found(records: list[Record]) -> list[Record]:
    if not records:
        raise NotFound("node")
    return records


def _types(names: Sequence[str]) -> str:
    """The types of relationship to follow as a pattern has them; all where none is named.

    Raises:
        InvalidField: no type is named so.
    """
    types = set()
    for index, name in enumerate(names):
        try:
            types.add(quoted(name))
        except ValueError:
            violation = Violation(f"relationship_types[{index}]", "is no type of relationship")
            raise InvalidField([violation]) from None
    return f":{'|'.join(sorted(types))}" if types else ""
