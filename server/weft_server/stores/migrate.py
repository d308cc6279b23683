"""Brings the schemas of PostgreSQL and Neo4j to the version of this code.

Migrations are the numbered files of the folder `migrations`, each applied once, in order, and never changed
afterwards. The durable engine keeps its own tables in the schema `dbos` and migrates them itself.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

import asyncpg

from weft_server.stores.neo4j import Graph
from weft_server.stores.postgres import Database
from weft_server.stores.statements import Expected, statements_beside

_SQL = statements_beside(__file__, "migrate.sql")
_CYPHER = statements_beside(__file__, "migrate.cypher")
_LOCK = 0x77656674
"""The advisory lock that makes migrating processes wait for each other: `weft` in ASCII."""

NEVER_MIGRATED = "the database was never migrated: run `weft-server migrate`"


class SchemaMismatch(Exception):
    """The schema of a store is not the one this code was written for. The message says what to do."""


@dataclass(frozen=True)
class Migration:
    """One numbered file."""

    version: int
    name: str
    text: str

    @property
    def checksum(self) -> str:
        """SHA-256 of the file, in hexadecimal."""
        return sha256(self.text.encode()).hexdigest()


def read_migrations(folder: Path, suffix: str) -> list[Migration]:
    """Reads `NNNN_name<suffix>` files in their order.

    Raises:
        ValueError: their numbers are not 1, 2, 3, …
    """
    migrations = [
        Migration(int(path.stem[:4]), path.stem, path.read_text())
        for path in sorted(folder.glob(f"*{suffix}"))
    ]
    if not migrations or [migration.version for migration in migrations] != list(
        range(1, len(migrations) + 1)
    ):
        raise ValueError(f"the migrations in {folder} must be numbered 0001, 0002, … without a gap")
    return migrations


async def migrate_postgres(url: str, migrations: list[Migration]) -> int:
    """Applies what is missing, each migration in its own transaction, and returns how many were.

    Raises:
        SchemaMismatch: an applied migration is unknown here or reads differently.
    """
    connection = await asyncpg.connect(url, timeout=10)
    try:
        await connection.execute("select pg_advisory_lock($1)", _LOCK)
        await connection.execute(_SQL.create_migrations_table)
        applied = {row["version"]: row["checksum"] for row in await connection.fetch(_SQL.list_migrations)}
        missing = missing_migrations(applied, migrations)
        for migration in missing:
            async with connection.transaction():
                await connection.execute(migration.text)
                await connection.execute(
                    _SQL.record_migration, migration.version, migration.name, migration.checksum
                )
        return len(missing)
    finally:
        await connection.close()


async def migrate_neo4j(graph: Graph, migrations: list[Migration]) -> int:
    """Applies what is missing, statement by statement, and returns how many migrations were applied.

    Neo4j runs schema changes one to a transaction, so every statement must be repeatable (`IF NOT EXISTS`).

    Raises:
        SchemaMismatch: an applied migration is unknown here or reads differently.
    """
    applied = {record["version"]: record["checksum"] for record in await graph.read(_CYPHER.list_migrations)}
    missing = missing_migrations(applied, migrations)
    for migration in missing:
        for statement in filter(str.strip, migration.text.split(";")):
            await graph.change_schema(statement)
        await graph.write(
            _CYPHER.record_migration,
            version=migration.version,
            name=migration.name,
            checksum=migration.checksum,
        )
    return len(missing)


def missing_migrations(applied: dict[int, str], migrations: list[Migration]) -> list[Migration]:
    """The migrations that are still to be applied, in order.

    Raises:
        SchemaMismatch: an applied migration is unknown here or reads differently.
    """
    known = {migration.version: migration for migration in migrations}
    for version, checksum in applied.items():
        if version not in known:
            raise SchemaMismatch(
                f"the schema has version {version}; this code knows {len(known)}: update the code"
            )
        if checksum != known[version].checksum:
            raise SchemaMismatch(
                f"migration {known[version].name} was changed after it was applied: restore the file"
            )
    return [migration for migration in migrations if migration.version not in applied]


async def check_postgres(database: Database, expected: Iterable[Expected] = ()) -> None:
    """Makes sure that the database has the schema that this code was written for.

    It has this code's migrations, and answers the statements that are expected to work.

    Raises:
        SchemaMismatch: it has not, or does not; the message says what to do.
    """
    try:
        rows = await database.fetch_for_system(_SQL.list_migrations)
    except asyncpg.UndefinedTableError:
        raise SchemaMismatch(NEVER_MIGRATED) from None
    missing = missing_migrations({row["version"]: row["checksum"] for row in rows}, postgres_migrations())
    if missing:
        raise SchemaMismatch(f"the database lacks migration {missing[0].name}: run `weft-server migrate`")
    await _check_statements(database, expected)


async def _check_statements(database: Database, expected: Iterable[Expected]) -> None:
    """Has PostgreSQL prepare the statements: it knows best what they name, and what their rows are."""
    async with database.system_transaction() as connection:
        for name, text, columns in expected:
            try:
                prepared = await connection.prepare(text)
            except asyncpg.PostgresError as error:
                raise SchemaMismatch(
                    f"the schema does not fit {name}: {error}: was it changed by hand?"
                ) from None
            missing = columns - {attribute.name for attribute in prepared.get_attributes()}
            if missing:
                raise SchemaMismatch(f"{name} returns no {', '.join(sorted(missing))}: update the code")


def postgres_migrations() -> list[Migration]:
    """The migrations of PostgreSQL, in order."""
    return read_migrations(_migrations_folder() / "postgres", ".sql")


def neo4j_migrations() -> list[Migration]:
    """The migrations of Neo4j, in order."""
    return read_migrations(_migrations_folder() / "neo4j", ".cypher")


def _migrations_folder() -> Path:
    package = Path(__file__).parents[1]
    packed = package / "migrations"
    return packed if packed.exists() else package.parents[1] / "migrations"
