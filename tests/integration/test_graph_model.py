"""What ingestion leaves in the graph, against a model of two dictionaries; and who may write.

A seeded random source changes from run to run: records vanish and come back, are yielded twice, lose an end,
get other labels and properties, and some runs break off. Chunks and transactions are made small, so that a
source of a hundred records has many of them.
"""

import asyncio
import random
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, cast
from uuid import uuid4

import pytest

from weft_server.connectors.base import Node, Record, Relationship, SourceFailed
from weft_server.ingestion import chunks, pipeline, writer
from weft_server.ingestion.pipeline import load
from weft_server.ingestion.progress import Progress, Tally
from weft_server.ingestion.rows import Batch, batches_of
from weft_server.ingestion.writer import LANES, Contents, FenceLost, GraphWriter, Removed
from weft_server.stores.neo4j import Graph

LABELS = (("Table",), ("View",), ("Table", "Partition"))
TYPES = ("REFERENCES", "DEPENDS_ON")
RUNS = 10
MOST_REPEATED = 3

Nodes = dict[str, tuple[frozenset[str], dict[str, Any]]]
Ties = dict[tuple[str, str, str], dict[str, Any]]


@dataclass
class Held:
    """What the graph holds of a source, by the source's own keys."""

    nodes: Nodes = field(default_factory=dict)
    ties: Ties = field(default_factory=dict)
    ingested_at: dict[str, Any] = field(default_factory=dict)


def expected_of(records: Sequence[Record]) -> Held:
    """The model: the last record of a key says what it is, and a tie needs both its ends."""
    held = Held()
    for record in records:
        if isinstance(record, Node):
            held.nodes[record.key] = frozenset(record.labels), dict(record.properties)
        elif record.start in held.nodes and record.end in held.nodes:
            held.ties[record.start, record.type, record.end] = dict(record.properties)
    return held


class Source:
    """A source that changes at random, the same way for the same seed."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)  # noqa: S311  # repeatable, not secret
        self._nodes: dict[str, Node] = {}
        self._ties: dict[tuple[str, str, str], Relationship] = {}
        self._gone: list[Node] = []
        for number in range(40):
            self._put(f"n{number}")
        for _ in range(60):
            self._tie()

    def change(self) -> None:
        """Makes a few edits, none at times."""
        for _ in range(self._random.choice((0, 1, 2, 6, 20))):
            edits = self._vanish, self._return, self._edit, self._add, self._tie, self._untie
            self._random.choice(edits)()

    def records(self) -> list[Record]:
        """All nodes and then all ties, some of them twice."""
        nodes, ties = list(self._nodes.values()), list(self._ties.values())
        nodes += self._random.choices(nodes, k=self._random.choice((0, 0, MOST_REPEATED))) if nodes else []
        ties += self._random.choices(ties, k=self._random.choice((0, 0, 2))) if ties else []
        return [*nodes, *ties]

    def _put(self, key: str) -> None:
        properties: dict[str, str | int] = {"name": key, "size": self._random.randrange(3)}
        if self._random.random() < 0.3:
            properties["comment"] = "rare"
        self._nodes[key] = Node(key, self._random.choice(LABELS), properties)

    def _vanish(self) -> None:
        if self._nodes:
            self._gone.append(self._nodes.pop(self._random.choice(list(self._nodes))))

    def _return(self) -> None:
        if self._gone:
            node = self._gone.pop(self._random.randrange(len(self._gone)))
            self._nodes[node.key] = node

    def _edit(self) -> None:
        if self._nodes:
            self._put(self._random.choice(list(self._nodes)))

    def _add(self) -> None:
        self._put(f"a{self._random.randrange(1000)}")

    def _tie(self) -> None:
        # To what is gone as well, so that it comes back with its ties.
        keys = [*self._nodes, *(node.key for node in self._gone)]
        start, end, kind = self._random.choice(keys), self._random.choice(keys), self._random.choice(TYPES)
        self._ties[start, kind, end] = Relationship(kind, start, end, {"rank": self._random.randrange(3)})

    def _untie(self) -> None:
        if self._ties:
            del self._ties[self._random.choice(list(self._ties))]


class Told:
    """Stands in for the progress of a job, of which there is none here."""

    async def advance(self, tally: Tally) -> None:
        self.tally = tally


@dataclass
class Runs:
    """Runs over one source, straight through the pipeline and the writer."""

    graph: Graph
    organization_id: str
    source_id: str = field(default_factory=lambda: str(uuid4()))
    number: int = 0

    def writer(self, token: int | None = None) -> GraphWriter:
        self.number += 1
        return GraphWriter(
            self.graph, self.organization_id, self.source_id, "test", self.number, token or self.number
        )

    async def run(
        self, records: Sequence[Record], *, breaks: bool = False
    ) -> tuple[Tally, Removed, Contents]:
        """A whole run, as `ingestion/run.py` has it. One that breaks raises SourceFailed at the end."""
        async with asyncio.timeout(60):
            run = self.writer()
            await run.take_over()
            tally = await load(read(records, breaks), run, cast(Progress, Told()), Tally())
            removed, contents = await run.clean(never_stopped), await run.count()
            if not contents.as_sealed:
                await run.forget_seals()
            return tally, removed, contents

    async def held(self) -> Held:
        held, prefix = Held(), f"{self.organization_id}/{self.source_id}/"
        for record in await self.graph.read(
            "MATCH (n:Entity {_source_id: $id}) RETURN n, labels(n) AS labels, n._labels AS own",
            id=self.source_id,
        ):
            properties = dict(record["n"])
            key = properties["_id"].removeprefix(prefix)
            labels = frozenset(record["labels"]) - {"Entity"}
            assert labels == set(record["own"])
            assert properties["_organization_id"] == self.organization_id
            held.nodes[key] = labels, shown(properties)
            held.ingested_at[key] = properties["_ingested_at"]
        for record in await self.graph.read(
            """
            MATCH (start:Entity {_source_id: $id})-[r]->(end)
            RETURN start._id AS start, type(r) AS type, end._id AS end, properties(r) AS properties
            """,
            id=self.source_id,
        ):
            tie = record["start"].removeprefix(prefix), record["type"], record["end"].removeprefix(prefix)
            assert tie not in held.ties, "twice in the graph"
            held.ties[tie] = shown(record["properties"])
        return held


def shown(properties: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in properties.items() if not name.startswith("_")}


async def read(records: Sequence[Record], breaks: bool = False) -> AsyncIterator[Record]:
    for record in records:
        yield record
    if breaks:
        raise SourceFailed("The source broke off.")


async def write_all(run: GraphWriter, given: Sequence[chunks.Chunk]) -> None:
    """Writes chunks without the pipeline, nodes before relationships."""
    for batch in batches_of(run.prefix, given):
        await run.write(LANES[0], batch)


async def never_stopped() -> None:
    """Asked between two transactions of a clean-up; this one goes on."""


@pytest.fixture
def runs(graph: Graph, organization_id: str) -> Runs:
    return Runs(graph, organization_id)


@pytest.fixture
def small_chunks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chunks, "_MIN_RECORDS", 2)
    monkeypatch.setattr(chunks, "_BORDER_MASK", 3)
    monkeypatch.setattr(chunks, "MAX_RECORDS", 8)
    monkeypatch.setattr(writer, "_REMOVED_AT_ONCE", 4)
    monkeypatch.setattr(pipeline, "_PORTION_RECORDS", 12)


@pytest.mark.usefixtures("small_chunks")
class TestModel:
    @pytest.mark.parametrize("seed", range(6))
    async def test_whatever_a_source_goes_through_the_graph_shows_it_as_it_is(
        self, runs: Runs, seed: int
    ) -> None:
        source, chance = Source(seed), random.Random(-seed)  # noqa: S311  # repeatable, not secret
        for _ in range(RUNS):
            records = source.records()
            if chance.random() < 0.2:
                with pytest.raises(SourceFailed):
                    await runs.run(records[: chance.randrange(len(records) + 1)], breaks=True)
                source.change()
                continue
            before = await runs.held()
            tally, removed, contents = await runs.run(records)
            after, expected = await runs.held(), expected_of(records)
            assert after.nodes == expected.nodes
            assert after.ties == expected.ties
            self.check_figures(before, after, tally, removed, contents)
            source.change()

    def check_figures(
        self, before: Held, after: Held, tally: Tally, removed: Removed, contents: Contents
    ) -> None:
        stayed = before.nodes.keys() & after.nodes.keys()
        changed = {key for key in stayed if before.nodes[key] != after.nodes[key]}
        assert tally.nodes_created == len(after.nodes.keys() - before.nodes.keys())
        # A node that comes twice, otherwise each time, may count twice.
        assert len(changed) <= tally.nodes_updated <= len(changed) + MOST_REPEATED
        assert removed.nodes == len(before.nodes.keys() - after.nodes.keys())
        assert tally.relationships_created - removed.relationships == len(after.ties) - len(before.ties)
        assert (contents.nodes, contents.relationships) == (len(after.nodes), len(after.ties))
        for key in stayed - changed:
            assert after.ingested_at[key] == before.ingested_at[key]
        for key in changed:
            assert after.ingested_at[key] > before.ingested_at[key]

    async def test_an_unchanged_source_is_seen_by_its_seals_alone(
        self, runs: Runs, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        nodes: list[Record] = [Node(f"n{number}", ("Table",), {"name": "n"}) for number in range(50)]
        ties: list[Record] = [Relationship("DEPENDS_ON", f"n{number}", "n0", {}) for number in range(50)]
        dangling: list[Record] = [Relationship("DEPENDS_ON", "n0", "nowhere", {})]
        for records, rewritten in (([*nodes, *ties], 0), ([*nodes, *ties, *dangling], 8)):
            await runs.run(records)
            written: list[int] = []
            write = GraphWriter.write

            async def watched(
                self: GraphWriter, lane: str, batch: Batch, written: Any = written, write: Any = write
            ) -> Any:
                written += [len(chunk.records) for chunk in batch.chunks]
                return await write(self, lane, batch)

            monkeypatch.setattr(GraphWriter, "write", watched)
            await runs.run(records)
            monkeypatch.setattr(GraphWriter, "write", write)
            assert sum(written) <= rewritten

    @pytest.mark.parametrize("at_once", [12, 1000], ids=["many transactions", "one transaction"])
    async def test_of_a_relationship_that_comes_twice_the_last_one_counts_at_each_run(
        self, runs: Runs, at_once: int, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(pipeline, "_PORTION_RECORDS", at_once)
        nodes: list[Record] = [Node(f"n{number}", ("Table",), {"name": "n"}) for number in range(10)]
        ties: list[Record] = [
            Relationship("DEPENDS_ON", f"n{n % 10}", f"n{n // 10}", {"rank": 1}) for n in range(100)
        ]
        again: list[Record] = [Relationship("DEPENDS_ON", "n0", "n0", {"rank": rank}) for rank in (2, 3)]
        for records in (
            [*nodes, *ties, *again],
            [*nodes, *ties, *again],
            [*nodes, *again, *ties],
            [*nodes, *ties],
        ):
            for _ in range(2):
                await runs.run(records)
            assert (await runs.held()).ties == expected_of(records).ties

    async def test_an_emptied_source_leaves_nothing(self, runs: Runs) -> None:
        await runs.run(Source(1).records())
        _, removed, contents = await runs.run([])
        assert removed.nodes > 30
        assert (contents.nodes, contents.relationships, contents.as_sealed) == (0, 0, True)
        (left,) = await runs.graph.read(
            "MATCH (chunk:IngestionChunk {_source_id: $id}) RETURN count(chunk) AS chunks", id=runs.source_id
        )
        assert left["chunks"] == 0


class TestFence:
    RECORDS = (Node("a", ("Table",), {"name": "a"}), Relationship("DEPENDS_ON", "a", "a", {}))

    def chunks(self) -> list[chunks.Chunk]:
        chunker = chunks.Chunker()
        return [chunk for record in self.RECORDS for chunk in chunker.add(record)] + list(chunker.finish())

    @pytest.mark.parametrize(
        "write",
        [
            write_all,
            lambda former, given: former.unseen(given),
            lambda former, _given: former.forget_seals(),
            lambda former, _given: former.clean(never_stopped),
            lambda former, _given: former.take_over(),
        ],
        ids=["write", "unseen", "forget_seals", "clean", "take_over"],
    )
    async def test_whoever_was_replaced_writes_no_more(
        self, runs: Runs, write: Callable[[GraphWriter, Any], Any]
    ) -> None:
        earliest, former, successor = runs.writer(1), runs.writer(2), runs.writer(3)
        await earliest.take_over()
        await write_all(earliest, self.chunks())
        await former.take_over()
        await successor.take_over()
        before = await runs.held()
        with pytest.raises(FenceLost):
            await write(former, self.chunks())
        assert await runs.held() == before
        assert len(await successor.unseen(self.chunks())) == 0

    async def test_of_many_that_take_a_source_at_once_the_last_one_writes(self, runs: Runs) -> None:
        writers = [runs.writer(token) for token in range(1, 9)]

        async def take_and_write(each: GraphWriter) -> bool:
            try:
                await each.take_over()
                await write_all(each, self.chunks())
            except FenceLost:
                return False
            return True

        outcomes = await asyncio.gather(*(take_and_write(each) for each in writers))
        assert outcomes[-1]
        assert (await runs.held()).nodes.keys() == {"a"}

    async def test_a_worker_that_never_took_a_source_cannot_write(self, runs: Runs) -> None:
        with pytest.raises(FenceLost):
            await write_all(runs.writer(1), self.chunks())
        assert not (await runs.held()).nodes


async def test_jobs_side_by_side_may_all_want_the_same_index(graph: Graph) -> None:
    statement = (
        f"CREATE INDEX wanted_{uuid4().hex} IF NOT EXISTS FOR (thing:Wanted{uuid4().hex}) ON (thing._chunk)"
    )
    await asyncio.gather(*(graph.change_schema(statement) for _ in range(4)))
