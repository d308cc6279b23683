"""Chunks: cut by content, so that a change moves the borders of its own surroundings only."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

import pytest

from weft_server.connectors.base import Node, Record, Relationship
from weft_server.ingestion.chunks import MAX_RECORDS, Chunk, Chunker

MANY = 20_000


def chunks_of(records: Sequence[Record]) -> list[Chunk]:
    chunker = Chunker()
    chunks = [chunk for record in records for chunk in chunker.add(record)]
    return [*chunks, *chunker.finish()]


def node(number: int, **properties: Any) -> Node:
    return Node(f"n{number}", ("Thing",), {"name": f"thing {number}", **properties})


def test_every_record_is_in_one_chunk_in_its_order() -> None:
    nodes = [node(number) for number in range(MANY)]
    cut = [record for chunk in chunks_of(nodes) for _, record in chunk.records]
    assert cut == nodes


def test_nothing_makes_no_chunk() -> None:
    assert chunks_of([]) == []


def test_the_same_records_make_the_same_chunks() -> None:
    nodes = [node(number) for number in range(MANY)]
    assert [chunk.digest for chunk in chunks_of(nodes)] == [chunk.digest for chunk in chunks_of(nodes)]


def test_chunks_are_neither_tiny_nor_too_large() -> None:
    *most, _last = [len(chunk.records) for chunk in chunks_of([node(number) for number in range(MANY)])]
    assert min(most) >= 64
    assert max(most) <= MAX_RECORDS
    same = chunks_of([node(1)] * (2 * MAX_RECORDS))
    assert max(len(chunk.records) for chunk in same) <= MAX_RECORDS


@pytest.mark.parametrize("place", [0, 1, 777, MANY // 2, MANY - 1])
@pytest.mark.parametrize("edit", ["change", "insert", "remove"])
def test_an_edit_changes_few_chunks(place: int, edit: str) -> None:
    nodes = [node(number) for number in range(MANY)]
    before = {chunk.digest for chunk in chunks_of(nodes)}
    match edit:
        case "change":
            nodes[place] = node(place, colour="red")
        case "insert":
            nodes.insert(place, node(MANY))
        case _:
            del nodes[place]
    after = {chunk.digest for chunk in chunks_of(nodes)}
    assert 1 <= len(after - before) <= 3


def test_a_relationship_comes_after_the_nodes_before_it() -> None:
    records: list[Record] = []
    for number in range(1000):
        records.append(node(number))
        records += [Relationship("LEADS_TO", f"n{number}", f"n{number // 2}", {"n": n}) for n in range(5)]
    seen: set[str] = set()
    for chunk in chunks_of(records):
        for _, record in chunk.records:
            if isinstance(record, Node):
                assert chunk.holds_nodes
                seen.add(record.key)
            else:
                assert not chunk.holds_nodes
                assert {record.start, record.end} <= seen


@pytest.mark.parametrize(
    "other",
    [
        Node("b", ("Thing",), {"name": "x", "size": 1}),
        Node("a", ("Thing", "Other"), {"name": "x", "size": 1}),
        Node("a", ("Thing",), {"name": "x", "size": 2}),
        Node("a", ("Thing",), {"name": "x", "size": "1"}),
        Node("a", ("Thing",), {"name": "x", "size": True}),
        Node("a", ("Thing",), {"name": "x"}),
        Node("a", ("Thing",), {"name": "x", "size": 1, "at": datetime(2026, 1, 1, tzinfo=UTC)}),
    ],
)
def test_whatever_differs_makes_another_digest(other: Node) -> None:
    (one,) = chunks_of([Node("a", ("Thing",), {"name": "x", "size": 1})])
    (another,) = chunks_of([other])
    assert one.digest != another.digest


def test_the_order_of_properties_makes_no_difference() -> None:
    (one,) = chunks_of([Node("a", ("Thing",), {"name": "x", "size": 1})])
    (another,) = chunks_of([Node("a", ("Thing",), {"size": 1, "name": "x"})])
    assert one.digest == another.digest


def test_a_digest_is_a_number_that_the_graph_can_hold() -> None:
    for chunk in chunks_of([node(number) for number in range(MANY)]):
        for digest in (chunk.digest, *(number for number, _ in chunk.records)):
            assert -(2**63) <= digest < 2**63
