"""Turns nodes and relationships of the store into messages.

Statements return a node as the map of its properties, with `_ingested_at` in milliseconds since 1970-01-01
UTC: the driver takes longer over one DateTime than over all the rest of a node. Properties that begin with
an underscore are Weft's own.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from math import isfinite, isnan
from typing import Any, Protocol, TypeVar

from google.protobuf.message import Message
from google.protobuf.struct_pb2 import Struct, Value

from weft.graph.v1.graph_service_pb2 import Node, NodeResult, Relationship
from weft_server.rpc.errors import NotFound, ResponseTooLarge
from weft_server.rpc.mapping import set_time

MAX_PAGE_BYTES = 3 * 1024 * 1024
"""How much a message holds at the most: gRPC clients refuse more than 4 MiB unless told otherwise."""

MAX_EXACT_INTEGER = 2**53 - 1
"""The largest integer that a JSON number carries safely (RFC 7493, section 2.2)."""

Properties = Mapping[str, Any]
"""The properties of a node or relationship, by name."""

RelationshipRow = Sequence[Any]
"""A relationship: id of its start node, type, id of its end node, properties."""

Row = TypeVar("Row")
Element = TypeVar("Element", bound=Message)
Element_co = TypeVar("Element_co", bound=Message, covariant=True)


class Elements(Protocol[Element_co]):
    """What is used of a repeated field of messages."""

    def add(self) -> Element_co: ...

    def __delitem__(self, index: int) -> None: ...


def fill_node(properties: Properties, node: Node) -> Node:
    """Fills a node from the store's properties, and returns it."""
    node.id = properties["_id"]
    node.labels.extend(properties["_labels"])
    node.source_id = properties["_source_id"]
    node.source_type = properties["_source_type"]
    ingested_at = properties["_ingested_at"]
    if ingested_at is not None:
        set_time(node.ingested_at, ingested_at * 1000)
    fill_struct(properties, node.properties)
    return node


def fill_relationship(row: RelationshipRow, relationship: Relationship) -> None:
    """Fills a relationship from the store's row."""
    relationship.start_node_id, relationship.type, relationship.end_node_id, properties = row
    relationship.source_id = properties["_source_id"]
    fill_struct(properties, relationship.properties)


def fill_page(
    rows: Sequence[Row], elements: Elements[Element], fill: Callable[[Row, Element], object]
) -> int:
    """Adds an element for each row, as far as they fit into one message, and returns how many did.

    One always does. The size of a page is bounded by `MAX_PAGE_BYTES`.
    """
    size = 0
    for count, row in enumerate(rows):
        element = elements.add()
        fill(row, element)
        size += element.ByteSize()
        if size > MAX_PAGE_BYTES and count > 0:
            del elements[-1]
            return count
    return len(rows)


def fill_results(
    ids: Iterable[str], nodes: Mapping[str, Properties], results: Elements[NodeResult], room: int
) -> None:
    """Adds a result for each id: its node, or why there is none.

    The first node is always there; with others the nodes take `room` bytes at the most.
    """
    size = 0
    for node_id in ids:
        result = results.add()
        result.id = node_id
        if node_id not in nodes:
            result.status.CopyFrom(NotFound("node").to_item_status())
            continue
        node = fill_node(nodes[node_id], Node())
        if size and size + node.ByteSize() > room:
            result.status.CopyFrom(ResponseTooLarge().to_item_status())
            continue
        size += node.ByteSize()
        result.status.SetInParent()
        result.node.CopyFrom(node)


def fill_struct(properties: Properties, struct: Struct) -> None:
    """Fills a struct with the properties that come from the source.

    Integers beyond ±(2^53 - 1), infinities and NaN become strings, as in protobuf's JSON form of int64 and
    double, because a JSON number cannot carry them. Times become RFC 3339 strings.
    """
    fields = struct.fields
    for name, value in properties.items():
        if not name.startswith("_"):
            _set_value(fields[name], value)


def _set_value(target: Value, value: Any) -> None:
    # The most frequent kinds come first, and bool before int, whose subclass it is.
    if isinstance(value, str):
        target.string_value = value
    elif isinstance(value, bool):
        target.bool_value = value
    elif isinstance(value, int):
        if -MAX_EXACT_INTEGER <= value <= MAX_EXACT_INTEGER:
            target.number_value = value
        else:
            target.string_value = str(value)
    elif isinstance(value, float):
        if isfinite(value):
            target.number_value = value
        else:
            target.string_value = _name_of(value)
    elif isinstance(value, list):
        values = target.list_value.values
        for item in value:
            _set_value(values.add(), item)
        # An empty list has to be told from no value at all.
        target.list_value.SetInParent()
    else:
        target.string_value = value.iso_format() if hasattr(value, "iso_format") else str(value)


def _name_of(number: float) -> str:
    # As protobuf's JSON mapping names what is no JSON number.
    if isnan(number):
        return "NaN"
    return "Infinity" if number > 0 else "-Infinity"
