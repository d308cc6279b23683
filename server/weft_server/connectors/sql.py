"""The SQL connector: the catalog of a PostgreSQL database as nodes and relationships.

The catalog queries are in sql_catalog.sql. docs/connectors.md lists the labels, properties and relationships.
"""

import re
from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager, suppress
from functools import lru_cache
from importlib import resources
from typing import Any, ClassVar

import asyncpg

from weft.source.v1.source_service_pb2 import SqlSource
from weft_server.connectors.base import (
    Connector,
    Node,
    Property,
    Record,
    Relationship,
    ScopeMissing,
    SourceFailed,
    Stage,
    Survey,
)
from weft_server.connectors.sql_address import Address, parse_address
from weft_server.connectors.sql_errors import connection_errors, reading_errors

Row = Mapping[str, Any]

ROWS_PER_FETCH = 1000
"""How many rows the server-side cursor hands over at a time: what a stage holds in memory."""
WARNINGS_SHOWN = 50

_PLAIN_NAME = re.compile("[a-z_][a-z0-9_]*")


def _named_queries(text: str) -> dict[str, str]:
    _, *parts = re.split(r"^-- name: (\w+)$", text, flags=re.MULTILINE)
    queries = dict(zip(parts[::2], parts[1::2], strict=True))
    visible = queries.pop("visible")
    return {name: visible + query for name, query in queries.items()}


QUERIES: Mapping[str, str] = _named_queries(
    resources.files("weft_server.connectors").joinpath("sql_catalog.sql").read_text("utf-8")
)
"""The catalog queries by name, each complete with what it needs of `visible`."""


class SqlConnector(Connector[SqlSource]):
    """Reads schemas, tables, columns, indexes and foreign keys, as far as the login may see them."""

    source_type: ClassVar[str] = "sql"
    display_name: ClassVar[str] = "SQL database"
    description: ClassVar[str] = (
        "Schemas, tables, views, columns, indexes and foreign keys of a PostgreSQL database."
    )
    node_labels: ClassVar[Sequence[str]] = (
        "Database",
        "Schema",
        "Table",
        "View",
        "Column",
        "Index",
        "ForeignKey",
    )
    relationship_types: ClassVar[Sequence[str]] = (
        "IN_DATABASE",
        "IN_SCHEMA",
        "COLUMN_OF",
        "INDEX_OF",
        "REFERENCES",
        "USES",
        "DEPENDS_ON",
    )

    def __init__(self, connect_timeout: float = 5.0, statement_timeout: float = 60.0) -> None:
        """Sets how many seconds a connection and a statement may take."""
        self._connect_timeout = connect_timeout
        self._statement_timeout = statement_timeout

    async def survey(self, config: SqlSource) -> Survey:
        """Counts what the login may see. See `Connector.survey`."""
        address = parse_address(config.connection_url)
        schemas = list(config.schemas) or None
        async with self._session(address) as connection:
            await _require_schemas(connection, config.schemas)
            counts = await connection.fetchrow(QUERIES["counts"], schemas)
            hidden = await connection.fetch(QUERIES["hidden_references"], schemas, WARNINGS_SHOWN)
            version = connection.get_server_version()
        return Survey(
            target=address.target,
            product=f"PostgreSQL {version.major}.{version.minor}",
            stages=_stages(counts),
            expected_nodes={
                "Database": 1,
                "Schema": counts["schemas"],
                "Table": counts["tables"],
                "View": counts["views"],
                "Column": counts["columns"],
                "Index": counts["indexes"],
                "ForeignKey": counts["foreign_keys"],
            },
            warnings=_hidden_reference_warnings(hidden, config.schemas),
        )

    async def extract(self, config: SqlSource, stage: str) -> AsyncIterator[Record]:
        """Reads one stage through a server-side cursor. See `Connector.extract`."""
        if stage not in _STAGES:
            raise SourceFailed(f"The SQL connector has no stage {stage!r}.")
        address = parse_address(config.connection_url)
        schemas = list(config.schemas) or None
        async with self._session(address) as connection:
            await _require_schemas(connection, config.schemas)
            for name, records in _STAGES[stage].items():
                cursor = await connection.cursor(QUERIES[name], schemas)
                while rows := await cursor.fetch(ROWS_PER_FETCH):
                    for row in rows:
                        for record in records(row):
                            yield record

    @asynccontextmanager
    async def _session(self, address: Address) -> AsyncIterator[Any]:
        """A connection in one read-only transaction, so that a stage sees a single state of the catalog."""
        with connection_errors(address):
            connection = await asyncpg.connect(
                **address.connect_arguments(),
                timeout=self._connect_timeout,
                statement_cache_size=0,
                server_settings={
                    "application_name": "weft",
                    "default_transaction_read_only": "on",
                    "statement_timeout": str(round(self._statement_timeout * 1000)),
                    # A busy graph may hold the reader up between two fetches.
                    "idle_in_transaction_session_timeout": "600s",
                    # The statistics of a new database's catalog lead the planner into quadratic joins.
                    "enable_nestloop": "off",
                    # Types and definitions then name their schemas, whatever path the login has.
                    "search_path": "",
                },
            )
        try:
            with reading_errors(address):
                async with connection.transaction(isolation="repeatable_read", readonly=True):
                    yield connection
        finally:
            with suppress(asyncpg.PostgresError, asyncpg.InterfaceError, OSError):
                await connection.close(timeout=self._connect_timeout)


async def _require_schemas(connection: Any, asked: Sequence[str]) -> None:
    if not asked:
        return
    seen = {row["name"] for row in await connection.fetch(QUERIES["schemas_seen"], list(asked))}
    missing = [f"schema {schema}" for schema in asked if schema not in seen]
    if missing:
        scope = ", ".join(missing[:WARNINGS_SHOWN])
        raise ScopeMissing(f"The login sees no {scope}: it does not exist or may not be used.", scope=scope)


def _stages(counts: Row) -> list[Stage]:
    return [
        Stage("schemas", 1 + 2 * counts["schemas"]),
        Stage("tables", 2 * counts["tables"]),
        Stage("columns", 2 * counts["columns"]),
        Stage("indexes", 2 * counts["indexes"] + counts["index_columns"]),
        Stage("foreign keys", counts["foreign_keys"] + counts["foreign_key_columns"] + counts["references"]),
        Stage("dependencies", counts["dependencies"]),
    ]


def _hidden_reference_warnings(hidden: Sequence[Row], asked: Sequence[str]) -> list[str]:
    warnings = []
    for row in hidden:
        outside = bool(asked) and row["referenced_schema"] not in asked
        why = "is not in the schemas asked for" if outside else "this login cannot see"
        foreign_key = qualified(row["schema"], row["table"], row["name"])
        referenced = qualified(row["referenced_schema"], row["referenced_table"])
        warnings.append(f"Foreign key {foreign_key} references {referenced}, which {why}.")
    left_out = hidden[0]["total"] - len(hidden) if hidden else 0
    if left_out:
        warnings.append(f"{left_out} more foreign keys reference tables that cannot be seen.")
    return warnings


def qualified(*names: str) -> str:
    """Joins identifiers with dots. One that is not plain lower case is quoted: a dot in it cannot mislead.

    The rule is ours, not `quote_ident`'s, whose answer changes with the server's list of reserved words.
    """
    return ".".join(map(_quoted, names))


@lru_cache(10_000)
def _quoted(name: str) -> str:
    return name if _PLAIN_NAME.fullmatch(name) else '"' + name.replace('"', '""') + '"'


def _table_key(schema: str, name: str, kind: str) -> str:
    # A view that takes the place of a table of the same name is another node: no key changes its labels.
    prefix = "view" if kind in {"view", "materialized_view"} else "table"
    return f"{prefix}:{qualified(schema, name)}"


def _column_key(schema: str, table: str, name: str) -> str:
    return f"column:{qualified(schema, table, name)}"


def _present(row: Row, *names: str) -> dict[str, Property]:
    """The properties that have a value; a list without members has none."""
    return {name: value for name in names if (value := row[name]) is not None and value != []}


def _database(row: Row) -> Iterator[Record]:
    properties = _present(row, "name", "owner", "product", "version", "encoding", "collation", "comment")
    yield Node(f"database:{qualified(row['name'])}", ("Database",), properties)


def _schema(row: Row) -> Iterator[Record]:
    key = f"schema:{qualified(row['name'])}"
    yield Node(key, ("Schema",), _present(row, "name", "database", "owner", "comment"))
    yield Relationship("IN_DATABASE", key, f"database:{qualified(row['database'])}")


def _table(row: Row) -> Iterator[Record]:
    key = _table_key(row["schema"], row["name"], row["kind"])
    labels = ("Table", "View") if key.startswith("view:") else ("Table",)
    properties = _present(
        row,
        "name",
        "schema",
        "kind",
        "owner",
        "comment",
        "estimated_rows",
        "estimated_bytes",
        "unlogged",
        "row_security",
        "definition",
    )
    if row["partition_of"]:
        properties["partition_of"] = qualified(*row["partition_of"])
    yield Node(key, labels, properties)
    yield Relationship("IN_SCHEMA", key, f"schema:{qualified(row['schema'])}")


def _column(row: Row) -> Iterator[Record]:
    key = _column_key(row["schema"], row["table"], row["name"])
    properties = _present(
        row,
        "name",
        "schema",
        "table",
        "ordinal",
        "type",
        "nullable",
        "default",
        "generated_as",
        "identity",
        "primary_key",
        "comment",
    )
    yield Node(key, ("Column",), properties)
    yield Relationship("COLUMN_OF", key, _table_key(row["schema"], row["table"], row["table_kind"]))


def _index(row: Row) -> Iterator[Record]:
    key = f"index:{qualified(row['schema'], row['name'])}"
    properties = _present(
        row,
        "name",
        "schema",
        "table",
        "method",
        "definition",
        "unique",
        "primary_key",
        "valid",
        "columns",
        "included_columns",
        "predicate",
        "estimated_bytes",
        "comment",
    )
    yield Node(key, ("Index",), properties)
    yield Relationship("INDEX_OF", key, _table_key(row["schema"], row["table"], row["table_kind"]))
    for column in row["used_columns"]:
        yield Relationship("USES", key, _column_key(row["schema"], row["table"], column))


def _foreign_key(row: Row) -> Iterator[Record]:
    key = f"foreign_key:{qualified(row['schema'], row['table'], row['name'])}"
    visible = row["referenced_kind"] is not None
    properties = _present(
        row,
        "name",
        "schema",
        "table",
        "columns",
        "referenced_columns",
        "on_update",
        "on_delete",
        "deferrable",
        "initially_deferred",
        "validated",
        "comment",
    )
    properties["referenced_table"] = qualified(row["referenced_schema"], row["referenced_table"])
    properties["referenced_table_visible"] = visible
    yield Node(key, ("ForeignKey",), properties)
    if visible:
        referenced = _table_key(row["referenced_schema"], row["referenced_table"], row["referenced_kind"])
        yield Relationship("REFERENCES", key, referenced, _present(row, "columns", "referenced_columns"))
    pairs = zip(row["columns"], row["referenced_columns"], strict=True)
    for position, (column, referenced_column) in enumerate(pairs, start=1):
        yield Relationship(
            "USES",
            key,
            _column_key(row["schema"], row["table"], column),
            {"position": position, "referenced_column": referenced_column},
        )


def _dependency(row: Row) -> Iterator[Record]:
    yield Relationship(
        "DEPENDS_ON",
        _table_key(row["schema"], row["name"], row["kind"]),
        _table_key(row["dependency_schema"], row["dependency_name"], row["dependency_kind"]),
        _present(row, "foreign_keys"),
    )


_STAGES: Mapping[str, Mapping[str, Callable[[Row], Iterator[Record]]]] = {
    "schemas": {"database": _database, "schemas": _schema},
    "tables": {"tables": _table},
    "columns": {"columns": _column},
    "indexes": {"indexes": _index},
    "foreign keys": {"foreign_keys": _foreign_key},
    "dependencies": {"dependencies": _dependency},
}
"""The queries of each stage, in order, with what makes records of their rows."""
