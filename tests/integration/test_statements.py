"""Every statement in a file is one that its store takes."""

import inspect
import re
from collections.abc import AsyncIterator
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages
from typing import Any, LiteralString, cast

import pytest

import weft_server
from tests.conftest import Tenant
from weft_server.rpc.pages import Listing
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
        for path in sorted(PACKAGE.rglob(f"*{suffix}"))
        if path.name not in NOT_PREPARED and "migrations" not in path.parts
        for name, text in Statements(path).by_name.items()
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
    completed = [statement.replace("{changes}", "revision = revision + 1")]
    if "{conditions}" in statement:
        table = re.findall(r"\bfrom (\w+)", statement)[0]
        completed = [listing.first_page().complete(statement)[0] for listing in await of(database, table)]
        assert completed
    for text in completed:
        async with database.system_transaction() as connection:
            await connection.prepare(text)


async def of(database: Database, table: str) -> list[Listing]:
    """The listings whose every column a table has."""
    rows = await database.fetch_for_system(
        "select attname from pg_attribute where attrelid = $1::regclass and attnum > 0", table
    )
    columns = {row["attname"] for row in rows}
    return [
        listing
        for listing in listings()
        if {listing.column(field) for field in (*listing.fields, *listing.sortable)} <= columns
    ]


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
        "select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace"
    )
    met = [listing for row in rows for listing in await of(database, row["relname"])]
    assert {id(listing) for listing in met} == {id(listing) for listing in listings()}
