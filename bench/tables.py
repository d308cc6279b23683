"""A PostgreSQL database with as many tables as one likes: a source of a known size for the SQL connector.

Every table has 24 columns and neither keys nor indexes, so a table is 25 nodes and 25 relationships.
"""

from urllib.parse import urlsplit, urlunsplit

import asyncpg

_TYPES = ("integer not null", "bigint", "boolean not null", "timestamptz", "uuid", "double precision")
_COLUMNS = ", ".join(f"column_{number:02} {_TYPES[number % len(_TYPES)]}" for number in range(24))
_NODES_PER_TABLE = 25
_TABLES_AT_ONCE = 500


def tables_for(nodes: int) -> int:
    """How many tables make about so many nodes, and as many relationships."""
    return nodes // _NODES_PER_TABLE


async def create_tables(server_url: str, tables: int) -> str:
    """Makes a database with so many tables, unless it exists, and returns its URL."""
    name = f"bench_{tables}_tables"
    url = urlunsplit(urlsplit(server_url)._replace(path=f"/{name}"))
    connection = await asyncpg.connect(server_url)
    try:
        if await connection.fetchval("select true from pg_database where datname = $1", name):
            return url
        await connection.execute(f"create database {name}_draft")
        await _fill(urlunsplit(urlsplit(server_url)._replace(path=f"/{name}_draft")), tables)
        # The name it is found by comes last: an unfinished database is never taken for a finished one.
        await connection.execute(f"alter database {name}_draft rename to {name}")
    finally:
        await connection.close()
    return url


async def _fill(url: str, tables: int) -> None:
    connection = await asyncpg.connect(url)
    try:
        for first in range(0, tables, _TABLES_AT_ONCE):
            numbers = range(first, min(first + _TABLES_AT_ONCE, tables))
            await connection.execute(
                ";".join(f"create table table_{number:06} ({_COLUMNS})" for number in numbers)
            )
        await connection.execute("analyze")
    finally:
        await connection.close()
