"""`weft graph`: read the knowledge graph."""

from collections.abc import Sequence

import click

from weft.graph.v1.graph_service_pb2 import (
    Direction,
    FindPathsRequest,
    GetGraphStatsRequest,
    GetNodeRequest,
    ListNeighborsRequest,
    ListNodesRequest,
    Neighbor,
    Path,
)
from weft_client.cli.arguments import source_id_of
from weft_client.cli.export import export
from weft_client.cli.lists import all_of, contains, equals, filter_option, limit_option, page_size
from weft_client.cli.output import Column, titled
from weft_client.cli.running import Weft, weft_command
from weft_client.cli.text import name_of_node

NODE_COLUMNS = (
    "labels",
    "properties.name",
    titled("type", "source_type"),
    titled("ingested", "ingested_at"),
    "id",
)
DIRECTIONS = {
    "both": Direction.DIRECTION_UNSPECIFIED,
    "out": Direction.DIRECTION_OUTGOING,
    "in": Direction.DIRECTION_INCOMING,
}

type_option = click.option(
    "--type", "types", multiple=True, help="A type of relationship to follow; repeatable, none: all."
)


@click.group()
def graph() -> None:
    """Read the knowledge graph."""


graph.add_command(export)


@graph.command()
@weft_command
async def stats(weft: Weft) -> None:
    """Show how many nodes and relationships there are."""
    weft.output.show(await weft.client.graph.GetGraphStats(GetGraphStatsRequest()))


@graph.command()
@click.argument("node_id")
@weft_command
async def node(weft: Weft, node_id: str) -> None:
    """Show one node."""
    weft.output.show(await weft.client.graph.GetNode(GetNodeRequest(id=node_id)))


@graph.command()
@click.option("--label", help="Only nodes with this label, such as Table.")
@click.option("--source", help="Only nodes of this source, an id or a name.")
@click.option("--name", help="Only nodes whose name contains this.")
@filter_option
@limit_option
@weft_command
async def nodes(
    weft: Weft, *, label: str | None, source: str | None, name: str | None, filter_: str, limit: int
) -> None:
    """List nodes, in the order of their ids."""
    source_id = await source_id_of(weft, source) if source else None
    conditions = (equals("label", label), equals("source_id", source_id), contains("name", name), filter_)
    request = ListNodesRequest(filter=all_of(*conditions), page_size=page_size(limit))
    listed = weft.client.pages(weft.client.graph.ListNodes, request)
    await weft.output.table("nodes", listed, NODE_COLUMNS, limit)


@graph.command()
@click.argument("node_id")
@click.option(
    "--direction", type=click.Choice(list(DIRECTIONS)), default="both", show_default=True, help="Which way."
)
@type_option
@limit_option
@weft_command
async def neighbors(weft: Weft, *, node_id: str, direction: str, types: tuple[str, ...], limit: int) -> None:
    """List what a node is directly related to."""
    request = ListNeighborsRequest(
        node_id=node_id,
        direction=DIRECTIONS[direction],
        relationship_types=types,
        page_size=page_size(limit),
    )
    listed = weft.client.pages(weft.client.graph.ListNeighbors, request)
    await weft.output.table("neighbors", listed, _neighbor_columns(node_id), limit)


@graph.command()
@click.argument("start_node_id")
@click.argument("end_node_id")
@click.option("--max-length", type=int, default=0, help="The most relationships of a path; 0: 4.")
@click.option("--max-paths", type=int, default=0, help="The most paths; 0: 10.")
@type_option
@weft_command
async def paths(
    weft: Weft,
    *,
    start_node_id: str,
    end_node_id: str,
    max_length: int,
    max_paths: int,
    types: tuple[str, ...],
) -> None:
    """Find the shortest paths between two nodes, whatever the direction of their relationships."""
    request = FindPathsRequest(
        start_node_id=start_node_id,
        end_node_id=end_node_id,
        max_length=max_length,
        max_paths=max_paths,
        relationship_types=types,
    )
    response = await weft.client.graph.FindPaths(request)
    lines = [_drawn(path) for path in response.paths]
    weft.output.done(response, "\n".join(lines) or "No path of this length connects them.")


def _neighbor_columns(node_id: str) -> Sequence[str | Column]:
    def way(neighbor: Neighbor) -> str:
        return "out" if neighbor.relationship.start_node_id == node_id else "in"

    return ("relationship.type", Column("direction", way), "node.labels", "node.properties.name", "node.id")


def _drawn(path: Path) -> str:
    """A path in a line, such as `total (Column) -[COLUMN_OF]-> orders (Table)`."""
    drawn = [name_of_node(path.nodes[0])]
    for before, relationship, after in zip(path.nodes, path.relationships, path.nodes[1:], strict=False):
        leads_on = relationship.start_node_id == before.id
        drawn.append(f"-[{relationship.type}]->" if leads_on else f"<-[{relationship.type}]-")
        drawn.append(name_of_node(after))
    return " ".join(drawn)
