"""Cuts a source's records into chunks that are the same at the next run, wherever the source has not changed.

A chunk ends after a record whose own hash says so, so a change moves the borders of its own chunk only and
all others come out as before (content-defined chunking, as rsync and restic have it). A chunk's digest stands
for everything in it. The graph keeps the digest as a seal: a chunk whose seal is there needs no further look,
which makes an unchanged source cheap, however large.

Nodes and relationships have chunks of their own. Chunks come in an order in which every relationship follows
the nodes it names.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from hashlib import blake2b

import orjson

from weft_server.connectors.base import Node, Record

MAX_RECORDS = 2000
_MIN_RECORDS = 64
_BORDER_MASK = 0xFF
"""One record in 256 may end a chunk."""
_FORMAT = b"1"
"""Rises when records are written to the graph differently, so that all are written again."""


@dataclass(slots=True)
class Chunk:
    """Records of one kind, in the order of the source. `digest` is a signed 64-bit number."""

    records: list[tuple[int, Record]]
    digest: int

    @property
    def holds_nodes(self) -> bool:
        """Says whether the records are nodes rather than relationships."""
        return isinstance(self.records[0][1], Node)


@dataclass
class _Open:
    records: list[tuple[int, Record]] = field(default_factory=list)
    hashes: bytearray = field(default_factory=bytearray)


class Chunker:
    """Takes records one by one and hands out the chunks that they complete."""

    def __init__(self) -> None:
        self._nodes = _Open()
        self._relationships = _Open()

    def add(self, record: Record) -> Sequence[Chunk]:
        """Adds a record and returns the chunks that end with it."""
        is_node = isinstance(record, Node)
        chunk = self._nodes if is_node else self._relationships
        record_hash = _hash(record)
        number = _number(record_hash)
        chunk.records.append((number, record))
        chunk.hashes += record_hash
        size = len(chunk.records)
        if size >= MAX_RECORDS or (number & _BORDER_MASK == 0 and size >= _MIN_RECORDS):
            return self._close_nodes() if is_node else self.finish()
        return ()

    def finish(self) -> Sequence[Chunk]:
        """Ends the open chunks, nodes first: a relationship may name any node before it."""
        chunks = self._close_nodes()
        if self._relationships.records:
            chunks.append(_close(self._relationships))
            self._relationships = _Open()
        return chunks

    def _close_nodes(self) -> list[Chunk]:
        if not self._nodes.records:
            return []
        chunk = _close(self._nodes)
        self._nodes = _Open()
        return [chunk]


def _close(chunk: _Open) -> Chunk:
    return Chunk(chunk.records, _number(blake2b(chunk.hashes, digest_size=8, salt=_FORMAT).digest()))


def _hash(record: Record) -> bytes:
    content = (
        (record.key, record.labels, record.properties)
        if isinstance(record, Node)
        else (record.type, record.start, record.end, record.properties)
    )
    return blake2b(orjson.dumps(content, option=orjson.OPT_SORT_KEYS), digest_size=8).digest()


def _number(digest: bytes) -> int:
    return int.from_bytes(digest, "big", signed=True)
