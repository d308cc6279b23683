"""Writes chunks into the graph, and takes out of it what a run has not seen.

Every transaction begins by holding a lane of the source: that fails for a worker which has been replaced, and
makes its successor wait for what is under way. Rows and seals commit together, so a seal never speaks of rows
that are not there.
"""

import re
from collections import Counter
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, LiteralString, TypeVar, cast

from neo4j import AsyncManagedTransaction
from neo4j.exceptions import ClientError, ServiceUnavailable, SessionExpired, TransientError
from tenacity import retry, retry_if_exception, stop_after_delay, wait_exponential_jitter

from weft_server.connectors.base import SourceFailed
from weft_server.graph.cypher import ids_of
from weft_server.ingestion.chunks import Chunk
from weft_server.ingestion.rows import Batch, batch_of
from weft_server.stores.neo4j import TIMED_OUT, Graph
from weft_server.stores.statements import statements_beside

_CYPHER = statements_beside(__file__, "write.cypher")
LANES = ("0", "1")
"""Two transactions at a time: a third brought nothing on two cores (ARCHITECTURE.md)."""
_REMOVED_AT_ONCE = 5000
_PATIENCE_SECONDS = 60
_HELD_SECONDS = 15
"""How long a transaction may hold a lane: its worker may stand still, and its successor waits for it."""
_OUT_OF_MEMORY = "Neo.TransientError.General.MemoryPoolOutOfMemoryError"
_ENTITY_GONE = "Neo.ClientError.Statement.EntityNotFound"
_LABEL = re.compile(r"[A-Za-z][A-Za-z0-9_]*")

Result = TypeVar("Result")


class FenceLost(Exception):
    """Another worker has taken the source; this one must not write any more."""


@dataclass(frozen=True)
class Written:
    """What writing chunks of so many records did.

    `dangling` counts relationships that name a node which does not exist.
    """

    records: int = 0
    nodes_created: int = 0
    nodes_updated: int = 0
    relationships_created: int = 0
    dangling: int = 0

    def __add__(self, other: "Written") -> "Written":
        """What both did."""
        return Written(
            self.records + other.records,
            self.nodes_created + other.nodes_created,
            self.nodes_updated + other.nodes_updated,
            self.relationships_created + other.relationships_created,
            self.dangling + other.dangling,
        )


@dataclass(frozen=True)
class Removed:
    """What cleaning removed."""

    nodes: int = 0
    relationships: int = 0


@dataclass(frozen=True)
class Contents:
    """What the graph holds of a source; `as_sealed` says whether that is what its seals say."""

    nodes: int
    relationships: int
    as_sealed: bool


def may_be_tried_again(error: BaseException) -> bool:
    """Says whether the graph may do later what it did not do now."""
    # EntityNotFound: a statement met something that another transaction deleted meanwhile (neo4j/neo4j#6823).
    if isinstance(error, ClientError):
        return error.code == _ENTITY_GONE or (error.code or "").startswith(TIMED_OUT)
    if isinstance(error, TransientError):
        return error.code != _OUT_OF_MEMORY
    return isinstance(error, (ServiceUnavailable, SessionExpired, OSError))


_while_the_store_is_away = retry(
    retry=retry_if_exception(may_be_tried_again),
    wait=wait_exponential_jitter(multiplier=0.1, max=2),
    stop=stop_after_delay(_PATIENCE_SECONDS),
    reraise=True,
)


class GraphWriter:
    """Writes for one run over one source."""

    def __init__(
        self, graph: Graph, organization_id: str, source_id: str, source_type: str, run: int, token: int
    ) -> None:
        """`token` is the worker's fencing number."""
        self._graph = graph
        self._run = run
        self._token = token
        self._scope: dict[str, Any] = {"organization_id": organization_id, "source_id": source_id}
        self.prefix = f"{organization_id}/{source_id}/"
        self._common = {"_organization_id": organization_id, "_source_id": source_id}
        self._common_of_nodes = {
            **self._common,
            "_source_type": source_type,
            "_ingested_at": datetime.now(UTC),
        }
        self._indexed: set[str] = set()
        self._has_seals = True

    async def take_over(self) -> Written:
        """Takes the source, once whoever had it has no transaction open.

        Returns what others have written in this run, told or not; dangling relationships are not among it.

        Raises:
            FenceLost: another worker has a higher fencing number.
        """

        async def work(transaction: AsyncManagedTransaction) -> Written:
            result = await transaction.run(
                _CYPHER.take_lanes, lanes=list(LANES), token=self._token, run=self._run, **self._scope
            )
            record = await result.single(strict=True)
            if record["owned"] < len(LANES):
                raise FenceLost()
            self._has_seals = record["has_seals"]
            return Written(
                nodes_created=record["nodes_created"],
                nodes_updated=record["nodes_updated"],
                relationships_created=record["relationships_created"],
            )

        return await _while_the_store_is_away(self._graph.transact)(work, within_seconds=_HELD_SECONDS)

    async def unseen(self, chunks: Sequence[Chunk]) -> list[Chunk]:
        """The chunks that the graph does not hold yet; the others count as seen."""
        if not self._has_seals:
            return list(chunks)

        async def work(transaction: AsyncManagedTransaction) -> set[int]:
            digests = [chunk.digest for chunk in chunks]
            result = await transaction.run(_CYPHER.mark_seen, digests=digests, run=self._run, **self._scope)
            return set((await result.single(strict=True))["seen"])

        seen = await self._holding(LANES[0], work)
        return [chunk for chunk in chunks if chunk.digest not in seen]

    async def write(self, lane: str, batch: Batch) -> Written:
        """Writes a batch in one transaction; the nodes that its relationships name must be there before.

        Raises:
            FenceLost: another worker has taken the source.
            SourceFailed: a label or type of the connector's is not a name.
        """
        if not batch.holds_nodes:
            for (kind,) in batch.rows:
                await self._index(kind)

        async def work(transaction: AsyncManagedTransaction) -> Written:
            if batch.holds_nodes:
                return await self._write_nodes(transaction, lane, batch)
            return await self._write_relationships(transaction, lane, batch)

        try:
            return await self._holding(lane, work)
        except TransientError as error:
            if error.code != _OUT_OF_MEMORY or len(batch.chunks) == 1:
                raise
            half = len(batch.chunks) // 2
            first, second = (
                batch_of(self.prefix, part) for part in (batch.chunks[:half], batch.chunks[half:])
            )
            return await self.write(lane, first) + await self.write(lane, second)

    async def clean(self, stopped: Callable[[], Awaitable[None]]) -> Removed:
        """Removes what this run has not seen: relationships first, a bounded number at a time.

        `stopped` is awaited between transactions and raises where the run must end.
        """
        types = await self._relationship_types()
        nodes = relationships = 0
        while digests := await self._unseen_digests():
            for kind in types:
                statement = _named(_CYPHER.remove_unseen_relationships, type=kind)
                relationships += await self._remove(statement, digests, stopped)
            relationships += await self._remove(
                _CYPHER.remove_relationships_of_unseen_nodes, digests, stopped
            )
            nodes += await self._remove(_CYPHER.remove_unseen_nodes, digests, stopped)
            await self._run_held(_CYPHER.remove_chunks, digests=digests)
        return Removed(nodes, relationships)

    async def count(self) -> Contents:
        """Counts what the graph holds of the source."""
        read = _while_the_store_is_away(self._graph.read)
        ids = ids_of(self._scope["organization_id"], self._scope["source_id"])
        (record,) = await read(_CYPHER.count, after=ids.after, before=ids.before, **self._scope)
        nodes, relationships = record["nodes"], record["relationships"]
        sealed = (record["sealed_nodes"], record["sealed_relationships"])
        return Contents(nodes, relationships, as_sealed=sealed == (nodes, relationships))

    async def forget_seals(self) -> None:
        """Makes the next run write every record of the source again."""
        await self._run_held(_CYPHER.unseal_all)

    async def _write_nodes(self, transaction: AsyncManagedTransaction, lane: str, batch: Batch) -> Written:
        created = updated = 0
        former: set[int] = set()
        for labels, rows in batch.rows.items():
            names = ":".join(_quoted(label) for label in labels)
            parameters = {"rows": rows, "common": {**self._common_of_nodes, "_labels": list(labels)}}
            result = await transaction.run(_named(_CYPHER.create_nodes, labels=names), parameters)
            new = (await result.consume()).counters.nodes_created
            created += new
            if new < len(rows):
                result = await transaction.run(_named(_CYPHER.update_nodes, labels=names), parameters)
                record = await result.single(strict=True)
                updated += record["updated"]
                former.update(record["former"])
        written = Written(batch.records, nodes_created=created, nodes_updated=updated)
        await self._seal(transaction, lane, batch, batch.sizes, former, written)
        return written

    async def _write_relationships(
        self, transaction: AsyncManagedTransaction, lane: str, batch: Batch
    ) -> Written:
        created = 0
        former: set[int] = set()
        missing: Counter[int] = Counter()
        for (kind,), rows in batch.rows.items():
            parameters = {"rows": rows, "common": self._common}
            result = await transaction.run(
                _named(_CYPHER.create_relationships, type=_quoted(kind)), parameters
            )
            new = (await result.consume()).counters.relationships_created
            created += new
            if new < len(rows):
                result = await transaction.run(
                    _named(_CYPHER.update_relationships, type=_quoted(kind)), parameters
                )
                record = await result.single(strict=True)
                missing.update(row["_chunk"] for row in rows)
                for digest, written, former_digests in record["chunks"]:
                    missing[digest] -= written
                    former.update(former_digests)
        sizes = {digest: size - missing[digest] for digest, size in batch.sizes.items()}
        outcome = Written(batch.records, relationships_created=created, dangling=missing.total())
        await self._seal(transaction, lane, batch, sizes, former, outcome)
        return outcome

    async def _seal(
        self,
        transaction: AsyncManagedTransaction,
        lane: str,
        batch: Batch,
        sizes: Mapping[int, int],
        former: set[int],
        written: Written,
    ) -> None:
        """Seals the chunks that are in the graph whole; `sizes` says how much of each is there.

        A chunk is not whole where a relationship dangles, or where another chunk has a record of it as well:
        both must be looked at in each run, because what the graph holds bears the mark of one of them only.
        """
        shared = False
        if others := list(former - {chunk.digest for chunk in batch.chunks}):
            result = await transaction.run(_CYPHER.unseal, digests=others, run=self._run, **self._scope)
            shared = (await result.single(strict=True))["of_this_run"]
        chunks = [
            {
                "digest": digest,
                "size": size,
                "whole": not shared and digest not in batch.contested and size == batch.sizes[digest],
            }
            for digest, size in sizes.items()
        ]
        await transaction.run(
            _CYPHER.seal,
            chunks=chunks,
            of_nodes=batch.holds_nodes,
            run=self._run,
            lane=lane,
            nodes_created=written.nodes_created,
            nodes_updated=written.nodes_updated,
            relationships_created=written.relationships_created,
            **self._scope,
        )

    async def _remove(
        self, statement: LiteralString, digests: list[int], stopped: Callable[[], Awaitable[None]]
    ) -> int:
        async def work(transaction: AsyncManagedTransaction) -> int:
            result = await transaction.run(
                statement, digests=digests, at_once=_REMOVED_AT_ONCE, **self._scope
            )
            record = await result.single(strict=True)
            if broken := [chunk for chunk in record.get("chunks", []) if chunk not in digests]:
                # A node that comes back must get its relationships back.
                await transaction.run(_CYPHER.unseal, digests=broken, run=self._run, **self._scope)
            return cast(int, record["removed"])

        total = 0
        while removed := await self._holding(LANES[0], work):
            total += removed
            await stopped()
        return total

    async def _unseen_digests(self) -> list[int]:
        read = _while_the_store_is_away(self._graph.read)
        records = await read(_CYPHER.find_unseen, run=self._run, at_once=_REMOVED_AT_ONCE, **self._scope)
        return [record["digest"] for record in records]

    async def _relationship_types(self) -> list[str]:
        read = _while_the_store_is_away(self._graph.read)
        (record,) = await read(_CYPHER.relationship_types)
        return [_quoted(kind) for kind in record["types"] if _LABEL.fullmatch(kind)]

    async def _index(self, kind: str) -> None:
        if kind not in self._indexed:
            change_schema = _while_the_store_is_away(self._graph.change_schema)
            await change_schema(
                _named(
                    _CYPHER.index_relationships, index=_quoted(f"chunk_{kind.lower()}"), type=_quoted(kind)
                )
            )
            self._indexed.add(kind)

    async def _run_held(self, statement: LiteralString, **parameters: Any) -> None:
        async def work(transaction: AsyncManagedTransaction) -> None:
            await transaction.run(statement, **parameters, **self._scope)

        await self._holding(LANES[0], work)

    async def _holding(
        self, lane: str, work: Callable[[AsyncManagedTransaction], Awaitable[Result]]
    ) -> Result:
        async def held(transaction: AsyncManagedTransaction) -> Result:
            result = await transaction.run(_CYPHER.hold_lane, lane=lane, token=self._token, **self._scope)
            if await result.single() is None:
                raise FenceLost()
            return await work(transaction)

        return await _while_the_store_is_away(self._graph.transact)(held, within_seconds=_HELD_SECONDS)


def _named(statement: LiteralString, **names: str) -> LiteralString:
    """Puts labels and types into a statement: Cypher takes no parameters there, or only slow ones."""
    for placeholder, name in names.items():
        statement = statement.replace("{" + placeholder + "}", name)
    return statement


def _quoted(name: str) -> str:
    if not _LABEL.fullmatch(name):
        raise SourceFailed(f"The connector names a label or relationship type {name!r}, which is not a name.")
    return f"`{name}`"
