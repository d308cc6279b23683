"""Rows into Neo4j by a loop: the official driver with its Rust extension, `UNWIND … MERGE`, 5000 at a time.

A uniqueness constraint per label serves the look-ups, nodes come before relationships, labels and types are
literals, what all rows share is sent once per batch. The rows are those that Weft's connector reads from the
same source, read and shaped before the clock starts; nodes and relationships get the ids and common
properties that the graph's readers need, and no label beside their own. It writes to labels and types of its
own, so that neither side pays for the other's indexes.

Runs as `python -m bench.peers.bolt_loop`: a question as JSON comes in, seconds and counts go out.
"""

import asyncio
import json
import sys
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from time import perf_counter
from typing import Any
from urllib.parse import urlsplit
from uuid import uuid4

from neo4j import Driver, GraphDatabase

from weft.source.v1.source_service_pb2 import SqlSource
from weft_server.connectors.base import Node
from weft_server.connectors.sql import SqlConnector

_BATCH = 5000
_PREFIX = "Peer"
_ORGANIZATION, _SOURCE = str(uuid4()), str(uuid4())
_ID = f"{_ORGANIZATION}/{_SOURCE}/"

_MERGE_NODES = """
    UNWIND $rows AS row
    MERGE (node:{label} {{_id: row.id}})
    SET node += row.properties, node += $common
"""
_MERGE_RELATIONSHIPS = """
    UNWIND $rows AS row
    MATCH (start:{start} {{_id: row.start}})
    MATCH (end:{end} {{_id: row.end}})
    MERGE (start)-[relationship:{type}]->(end)
    SET relationship += row.properties, relationship += $common
"""


@dataclass
class Rows:
    """Rows ready to be sent: nodes by label, relationships by type and the labels of their ends."""

    nodes: dict[str, list[dict[str, Any]]] = field(default_factory=lambda: defaultdict(list))
    relationships: dict[tuple[str, str, str], list[dict[str, Any]]] = field(
        default_factory=lambda: defaultdict(list)
    )


async def read_rows(source_url: str) -> Rows:
    """Reads a source whole, with the connector that Weft reads it with."""
    connector, config = SqlConnector(), SqlSource(connection_url=source_url)
    rows, labels = Rows(), dict[str, str]()
    for stage in (await connector.survey(config)).stages:
        async for record in connector.extract(config, stage.name):
            if isinstance(record, Node):
                labels[record.key] = _PREFIX + record.labels[0]
                row = {"id": _ID + record.key, "properties": dict(record.properties)}
                rows.nodes[labels[record.key]].append(row)
            else:
                kind = (_PREFIX.upper() + "_" + record.type, labels[record.start], labels[record.end])
                ends = {"start": _ID + record.start, "end": _ID + record.end}
                row = {**ends, "properties": dict(record.properties)}
                rows.relationships[kind].append(row)
    return rows


def write(driver: Driver, rows: Rows) -> None:
    """Brings the rows into the graph."""
    owners = {"_organization_id": _ORGANIZATION, "_source_id": _SOURCE}
    common = {**owners, "_source_type": "sql", "_ingested_at": datetime.now(UTC)}
    with driver.session() as session:
        for label, nodes in rows.nodes.items():
            for batch in _batches(nodes):
                labelled = {**common, "_labels": [label]}
                session.execute_write(_run, _MERGE_NODES.format(label=label), batch, labelled)
        for (kind, start, end), relationships in rows.relationships.items():
            statement = _MERGE_RELATIONSHIPS.format(type=kind, start=start, end=end)
            for batch in _batches(relationships):
                session.execute_write(_run, statement, batch, owners)


def _run(transaction: Any, statement: str, rows: list[dict[str, Any]], common: dict[str, Any]) -> None:
    transaction.run(statement, rows=rows, common=common).consume()


def _batches(rows: list[dict[str, Any]]) -> Iterator[list[dict[str, Any]]]:
    for first in range(0, len(rows), _BATCH):
        yield rows[first : first + _BATCH]


def _prepare(driver: Driver, rows: Rows) -> None:
    for label in rows.nodes:
        driver.execute_query(f"CREATE CONSTRAINT IF NOT EXISTS FOR (node:{label}) REQUIRE node._id IS UNIQUE")
    driver.execute_query("CALL db.awaitIndexes()")


def _remove(driver: Driver, rows: Rows) -> None:
    for label in rows.nodes:
        with driver.session() as session:
            session.run(
                f"MATCH (node:{label}) CALL (node) {{ DETACH DELETE node }} IN TRANSACTIONS OF 5000 ROWS"
            ).consume()


def _count(driver: Driver, rows: Rows) -> tuple[int, int]:
    (record,) = driver.execute_query(
        f"MATCH (node:{'|'.join(rows.nodes)}) "
        "RETURN count(node) AS nodes, sum(count {(node)-->()}) AS relationships"
    ).records
    return record["nodes"], record["relationships"]


def main(question: dict[str, str]) -> dict[str, float]:
    """Writes a source into an empty part of the graph and takes it out again."""
    rows = asyncio.run(read_rows(question["source_url"]))
    parts = urlsplit(question["neo4j_url"])
    address = f"{parts.scheme}://{parts.hostname}:{parts.port}"
    login = (parts.username or "", parts.password or "")
    with GraphDatabase.driver(address, auth=login, telemetry_disabled=True) as driver:
        _prepare(driver, rows)
        started = perf_counter()
        write(driver, rows)
        seconds = perf_counter() - started
        nodes, relationships = _count(driver, rows)
        _remove(driver, rows)
    return {"seconds": seconds, "nodes": nodes, "relationships": relationships}


if __name__ == "__main__":
    print(json.dumps(main(json.load(sys.stdin))))
