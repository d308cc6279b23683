"""Chunks as the rows of one transaction.

Rows are made ahead, while the graph writes the batch before, so a transaction holds its lane no longer than
its statements take.
"""

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, KeysView, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

from weft_server.connectors.base import Node, Record, Relationship
from weft_server.ingestion.chunks import Chunk

Row = dict[str, Any]
Names = tuple[str, ...]
"""The labels of nodes, or the one type of relationships."""


@dataclass(frozen=True, slots=True)
class Batch:
    """Chunks of one kind and their rows; of a node or relationship that comes twice, the last one alone.

    `identities` tell the nodes or relationships apart. `sizes` says how many rows each chunk has, by its
    digest. Those that are `contested` have a node or relationship in common with another one.
    """

    chunks: Sequence[Chunk]
    rows: Mapping[Names, list[Row]]
    identities: KeysView[Hashable]
    sizes: Mapping[int, int]
    contested: frozenset[int]

    @property
    def holds_nodes(self) -> bool:
        """Says whether the rows are nodes rather than relationships."""
        return self.chunks[0].holds_nodes

    @property
    def records(self) -> int:
        """How many records the chunks have."""
        return sum(len(chunk.records) for chunk in self.chunks)

    def must_follow(self, other: "Batch") -> bool:
        """Says whether this may only be written once another batch, which came before it, is in the graph."""
        if self.holds_nodes == other.holds_nodes:
            return not self.identities.isdisjoint(other.identities)
        return other.holds_nodes


def batches_of(prefix: str, chunks: Iterable[Chunk]) -> list[Batch]:
    """A batch of nodes and one of relationships, in this order, as far as there are any.

    `prefix` and a node's key make its id.
    """
    nodes: list[Chunk] = []
    relationships: list[Chunk] = []
    for chunk in chunks:
        (nodes if chunk.holds_nodes else relationships).append(chunk)
    return [batch_of(prefix, same_kind) for same_kind in (nodes, relationships) if same_kind]


def batch_of(prefix: str, chunks: Sequence[Chunk]) -> Batch:
    """The batch of chunks of one kind, at least one."""
    last = _node_rows(prefix, chunks) if chunks[0].holds_nodes else _relationship_rows(prefix, chunks)
    groups: dict[Names, list[Row]] = defaultdict(list)
    for names, row in last.values():
        groups[names].append(row)
    if len(last) == sum(len(chunk.records) for chunk in chunks):
        # Nothing comes twice, as nearly always: then nobody needs to know whose each record is.
        sizes = {chunk.digest: len(chunk.records) for chunk in chunks}
        return Batch(chunks, groups, last.keys(), sizes, frozenset())
    sizes = Counter(row["_chunk"] for _, row in last.values())
    return Batch(chunks, groups, last.keys(), sizes, _contested(chunks))


def _node_rows(prefix: str, chunks: Sequence[Chunk]) -> dict[Hashable, tuple[Names, Row]]:
    """Rows bear `_id`, `_hash`, `_chunk` and the node's own properties."""
    last: dict[Hashable, tuple[Names, Row]] = {}
    for chunk in chunks:
        digest = chunk.digest
        for number, node in cast("list[tuple[int, Node]]", chunk.records):
            key = node.key
            row = {**node.properties, "_id": prefix + key, "_hash": number, "_chunk": digest}
            last[key] = node.labels, row
    return last


def _relationship_rows(prefix: str, chunks: Sequence[Chunk]) -> dict[Hashable, tuple[Names, Row]]:
    """Rows bear the ids `_start` and `_end`, `_hash`, `_chunk`, and the source's properties in `_own`."""
    last: dict[Hashable, tuple[Names, Row]] = {}
    for chunk in chunks:
        digest = chunk.digest
        for number, relationship in cast("list[tuple[int, Relationship]]", chunk.records):
            kind, start, end = relationship.type, relationship.start, relationship.end
            row = {
                "_start": prefix + start,
                "_end": prefix + end,
                "_hash": number,
                "_chunk": digest,
                "_own": relationship.properties,
            }
            last[kind, start, end] = (kind,), row
    return last


def _contested(chunks: Iterable[Chunk]) -> frozenset[int]:
    owners: dict[Hashable, int] = {}
    contested: set[int] = set()
    for chunk in chunks:
        for _, record in chunk.records:
            owner = owners.setdefault(_identity(record), chunk.digest)
            if owner != chunk.digest:
                contested |= {owner, chunk.digest}
    return frozenset(contested)


def _identity(record: Record) -> Hashable:
    if isinstance(record, Node):
        return record.key
    return record.type, record.start, record.end
