"""Every statement in a file is one that its store takes."""

import inspect
import re
from collections.abc import AsyncIterator, Mapping
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages
from typing import Any, LiteralString, cast

import pytest

import weft_server
from tests.conftest import Tenant
from weft_server.rpc.pages import Condition, Listing
from weft_server.stores.neo4j import Graph
from weft_server.stores.postgres import Database
from weft_server.stores.statements import Statements

PACKAGE = Path(weft_server.__file__).parent

CYPHER_PARTS = {
    "conditions": "",
    "index": "`chunk_any`",
    "label": "`Any`",
    "labels": "`Any`",
    "max_length": "4",
    "relationship": "-[relationship]-",
    "type": "`ANY`",
    "types": "",
}
"""What the placeholders of Cypher statements may stand for."""

# They belong to a schema that is not there yet, to the engine, or are completed by their own reader.
NOT_PREPARED = {"sql_catalog.sql"}


def statements(suffix: str) -> list[Any]:
    return [
        pytest.param(text, id=f"{path.relative_to(PACKAGE)}:{name}")
        for path in files(suffix)
        for name, text in Statements(path).by_name.items()
    ]


def files(suffix: str) -> list[Path]:
    return [
        path
        for path in sorted(PACKAGE.rglob(f"*{suffix}"))
        if path.name not in NOT_PREPARED and "migrations" not in path.parts
    ]


def listings() -> list[Listing]:
    """Every listing of the package, by which list statements are completed."""
    names = [
        module.name
        for module in walk_packages([str(PACKAGE)], "weft_server.")
        if "embedded" not in module.name
    ]
    modules = [import_module(name) for name in names if not name.endswith("__main__")]
    found = [value for module in modules for _, value in inspect.getmembers(module, _is_listing)]
    return list({id(listing): listing for listing in found}.values())


def _is_listing(value: object) -> bool:
    return isinstance(value, Listing)


@pytest.fixture(scope="module")
async def database(shared_weft: Any) -> Database:
    return cast(Database, shared_weft.stores.database)


@pytest.mark.parametrize("statement", statements(".sql"))
async def test_postgresql_prepares_the_statement(database: Database, statement: LiteralString) -> None:
    completed = [statement]
    if "{conditions}" in statement:
        listings = await of(database, the_table(r"^from (\w+)", statement))
        completed = [text for listing in listings for text in pages_of(listing, statement)]
        assert completed
    if "{changes}" in statement:
        columns = await columns_of(database, the_table(r"^update (\w+)", statement), generated=False)
        completed = [statement.replace("{changes}", every_change(columns, statement))]
    for text in completed:
        async with database.system_transaction() as connection:
            await connection.prepare(text)


def the_table(place: str, statement: str) -> str:
    """The one table that a statement names at a place."""
    (table,) = re.findall(place, statement, re.MULTILINE)
    return str(table)


def pages_of(listing: Listing, statement: LiteralString) -> list[str]:
    """A list statement as it is sent: a first page, and a later page by each order and with every filter."""
    own = [None] * len(set(re.findall(r"\$(\d+)", statement)))
    first, _ = listing.first_page().complete(statement, *own)
    conditions = [Condition(field, "=", None) for field in listing.fields]
    later = [
        replace(listing.first_page(), sort=sort, conditions=conditions, after=[None, None]).complete(
            statement, *own
        )[0]
        for sort in listing.sortable
    ]
    return [first, *later]


def every_change(columns: Mapping[str, str], statement: str) -> str:
    """The changes of an update that sets every column that it does not set anyway, each by a parameter."""
    set_anyway = re.findall(r"^(?:set|   ) (\w+) =", statement, re.MULTILINE)
    columns = {column: type_ for column, type_ in columns.items() if column not in set_anyway}
    taken = len(set(re.findall(r"\$(\d+)", statement)))
    set_to = [
        f"{column} = ${taken + number}::{type_}"
        for number, (column, type_) in enumerate(columns.items(), start=1)
    ]
    return ", ".join(set_to)


async def of(database: Database, table: str) -> list[Listing]:
    """The listings whose every column a table has."""
    columns = await columns_of(database, table)
    return [
        listing
        for listing in listings()
        if {listing.column(field) for field in (*listing.fields, *listing.sortable)} <= columns.keys()
    ]


async def columns_of(database: Database, table: str, *, generated: bool = True) -> Mapping[str, str]:
    """The types of a table's columns, with those that PostgreSQL computes or without."""
    rows = await database.fetch_for_system(
        """
        select attname, format_type(atttypid, atttypmod) as type
        from pg_attribute
        where attrelid = $1::regclass
          and attnum > 0
          and not attisdropped
          and (attgenerated = '' or $2)
        """,
        table,
        generated,
    )
    return {row["attname"]: row["type"] for row in rows}


@pytest.fixture(scope="module")
async def graph(shared_weft: Any) -> AsyncIterator[Graph]:
    graph = Graph.connect(shared_weft.settings.neo4j_url)
    yield graph
    await graph.close()


@pytest.mark.parametrize("statement", statements(".cypher"))
async def test_neo4j_plans_the_statement(graph: Graph, statement: LiteralString) -> None:
    for placeholder, part in CYPHER_PARTS.items():
        statement = statement.replace("{" + placeholder + "}", part)
    parameters = dict.fromkeys(re.findall(r"\$(\w+)", statement), None)
    await graph.read(f"EXPLAIN {statement}", **parameters)


async def test_every_listing_is_met_by_a_statement(tenant: Tenant, database: Database) -> None:
    rows = await database.fetch_for_system(
        "select relname from pg_class where relkind in ('r', 'v') and relnamespace = 'public'::regnamespace"
    )
    met = [listing for row in rows for listing in await of(database, row["relname"])]
    assert {id(listing) for listing in met} == {id(listing) for listing in listings()}
