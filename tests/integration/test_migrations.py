"""Migrations: applied once, in order, never changed; and no process runs on another schema than its own."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

import asyncpg
import pytest
from click.testing import CliRunner

from tests.conftest import create_database, execute
from weft_server.main import main
from weft_server.serve import serving
from weft_server.settings import Settings
from weft_server.stores.connect import Stores
from weft_server.stores.migrate import (
    Migration,
    SchemaMismatch,
    check_postgres,
    migrate_neo4j,
    migrate_postgres,
    neo4j_migrations,
    postgres_migrations,
    read_migrations,
)
from weft_server.stores.neo4j import Graph
from weft_server.stores.statements import Expected
from weft_server.work import working


@pytest.fixture
async def empty(settings: Settings) -> AsyncIterator[str]:
    """The URL of a database that was never migrated."""
    name = f"test_{uuid4().hex}"
    yield await create_database(settings.postgres_url, name)
    await execute(settings.postgres_url, f"drop database {name} with (force)")


@pytest.fixture
async def graph(settings: Settings) -> AsyncIterator[Graph]:
    graph = Graph.connect(settings.neo4j_url)
    yield graph
    await graph.close()


async def applied(url: str) -> list[int]:
    connection = await asyncpg.connect(url)
    try:
        rows = await connection.fetch("select version from schema_migrations order by version")
        return [row["version"] for row in rows]
    finally:
        await connection.close()


async def tables(url: str) -> list[str]:
    connection = await asyncpg.connect(url)
    try:
        rows = await connection.fetch(
            "select tablename from pg_tables where schemaname = 'public' order by 1"
        )
        return [row["tablename"] for row in rows]
    finally:
        await connection.close()


SCHEMA = """
    select 'column' as kind, attrelid::regclass || '.' || attname as name, concat_ws(
        ' ', format_type(atttypid, atttypmod), attnotnull, attgenerated,
        pg_get_expr(adbin, adrelid), attacl::text
    ) as definition
    from pg_attribute
    join pg_class on pg_class.oid = attrelid
    left join pg_attrdef on (adrelid, adnum) = (attrelid, attnum)
    where relnamespace = 'public'::regnamespace
      and attnum > 0
      and not attisdropped
    union all
    select 'relation', relname, concat_ws(' ', relkind, relrowsecurity, relforcerowsecurity, relacl::text)
    from pg_class
    where relnamespace = 'public'::regnamespace
    union all
    select 'constraint', conrelid::regclass || '.' || conname, pg_get_constraintdef(oid)
    from pg_constraint
    where connamespace = 'public'::regnamespace
    union all
    select 'index', indexrelid::regclass::text, pg_get_indexdef(indexrelid)
    from pg_index
    join pg_class on pg_class.oid = indexrelid
    where relnamespace = 'public'::regnamespace
    union all
    select 'function', oid::regprocedure::text, pg_get_functiondef(oid) || proacl::text
    from pg_proc
    where pronamespace = 'public'::regnamespace
      and prokind in ('f', 'p')
    union all
    select 'trigger', tgrelid::regclass || '.' || tgname, pg_get_triggerdef(pg_trigger.oid)
    from pg_trigger
    join pg_class on pg_class.oid = tgrelid
    where relnamespace = 'public'::regnamespace
      and not tgisinternal
    union all
    select 'policy', polrelid::regclass || '.' || polname, concat_ws(
        ' ', polcmd, polpermissive, polroles::regrole[]::text,
        pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid)
    )
    from pg_policy
    order by 1, 2, 3
"""
"""All that migrations define, by kind and name."""


async def schema(url: str) -> list[tuple[str, ...]]:
    connection = await asyncpg.connect(url)
    try:
        return [tuple(row) for row in await connection.fetch(SCHEMA)]
    finally:
        await connection.close()


def changed(migrations: list[Migration], version: int) -> list[Migration]:
    return [
        replace(migration, text=migration.text + "\n-- changed")
        if migration.version == version
        else migration
        for migration in migrations
    ]


class TestPostgres:
    async def test_an_empty_database_gets_every_migration_and_a_second_time_none(
        self, settings: Settings, empty: str
    ) -> None:
        migrations = postgres_migrations()
        assert await migrate_postgres(empty, migrations) == len(migrations)
        assert await applied(empty) == [migration.version for migration in migrations]
        assert await schema(empty) == await schema(settings.postgres_url)
        assert await migrate_postgres(empty, migrations) == 0

    async def test_processes_that_migrate_at_once_wait_for_each_other(self, empty: str) -> None:
        migrations = postgres_migrations()
        counts = await asyncio.gather(*(migrate_postgres(empty, migrations) for _ in range(4)))
        assert sorted(counts) == [0, 0, 0, len(migrations)]

    @pytest.mark.parametrize("version", range(1, len(postgres_migrations())))
    async def test_every_earlier_version_leads_to_the_same_schema(
        self, settings: Settings, empty: str, version: int
    ) -> None:
        migrations = postgres_migrations()
        assert await migrate_postgres(empty, migrations[:version]) == version
        assert await migrate_postgres(empty, migrations) == len(migrations) - version
        assert await schema(empty) == await schema(settings.postgres_url)

    async def test_a_migration_that_fails_leaves_nothing_of_itself(self, empty: str) -> None:
        broken = Migration(1, "0001_broken", "create table kept (id int); select no_such_function()")
        with pytest.raises(asyncpg.UndefinedFunctionError):
            await migrate_postgres(empty, [broken])
        assert await tables(empty) == ["schema_migrations"]
        assert await applied(empty) == []

    async def test_a_migration_that_was_changed_afterwards_is_refused(self, settings: Settings) -> None:
        with pytest.raises(SchemaMismatch, match="0002_identity was changed after it was applied"):
            await migrate_postgres(settings.postgres_url, changed(postgres_migrations(), 2))

    async def test_a_schema_of_a_later_version_is_refused(self, settings: Settings) -> None:
        known = postgres_migrations()[:-1]
        with pytest.raises(SchemaMismatch, match=f"version {len(known) + 1}; this code knows {len(known)}"):
            await migrate_postgres(settings.postgres_url, known)


class TestNeo4j:
    async def test_a_migrated_graph_needs_nothing(self, graph: Graph) -> None:
        assert await migrate_neo4j(graph, neo4j_migrations()) == 0

    async def test_every_statement_can_be_repeated(self, graph: Graph) -> None:
        for migration in neo4j_migrations():
            for statement in filter(str.strip, migration.text.split(";")):
                await graph.change_schema(statement)

    async def test_a_migration_that_was_changed_afterwards_is_refused(self, graph: Graph) -> None:
        with pytest.raises(SchemaMismatch, match="0001_entities was changed after it was applied"):
            await migrate_neo4j(graph, changed(neo4j_migrations(), 1))


class TestFiles:
    @pytest.mark.parametrize("names", [[], ["0002_b"], ["0001_a", "0003_c"], ["0001_a", "0001_b"]])
    def test_a_gap_in_the_numbers_is_refused(self, tmp_path: Path, names: list[str]) -> None:
        for name in names:
            (tmp_path / f"{name}.sql").write_text("select 1")
        with pytest.raises(ValueError, match="without a gap"):
            read_migrations(tmp_path, ".sql")


class TestProcesses:
    async def test_a_server_or_worker_does_not_start_on_a_database_that_was_never_migrated(
        self, settings: Settings, empty: str
    ) -> None:
        for running in (serving, working):
            with pytest.raises(SchemaMismatch, match="never migrated: run `weft-server migrate`"):
                async with running(replace(settings, postgres_url=empty)):
                    pass

    async def test_a_server_does_not_start_where_its_roles_are_missing(
        self, settings: Settings, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        # The roles belong to the whole PostgreSQL server, where the other tests need them.
        monkeypatch.setattr("weft_server.stores.postgres.APP_ROLE", "weft_absent")
        with pytest.raises(SchemaMismatch, match="never migrated"):
            async with serving(settings):
                pass

    async def test_a_server_does_not_start_where_a_migration_is_missing(
        self, settings: Settings, empty: str
    ) -> None:
        *most, last = postgres_migrations()
        await migrate_postgres(empty, most)
        with pytest.raises(SchemaMismatch, match=f"lacks migration {last.name}"):
            async with serving(replace(settings, postgres_url=empty)):
                pass

    @pytest.mark.parametrize(
        ("change", "complaint"),
        [
            (
                "alter table sandboxes drop column region",
                r"fit sandboxes\.sql: \w+: column .region. .+ by hand",
            ),
            ("drop table users cascade", r"fit users\.sql: \w+: relation .users. does not exist"),
        ],
    )
    async def test_a_server_does_not_start_where_its_statements_do_not_fit(
        self, settings: Settings, change: str, complaint: str
    ) -> None:
        await execute(settings.postgres_url, change)
        with pytest.raises(SchemaMismatch, match=complaint):
            async with serving(settings):
                pass

    async def test_a_server_does_not_start_where_a_row_would_lack_a_field(self, stores: Stores) -> None:
        lacking = Expected("things.sql: get_thing", "select id from users", frozenset({"id", "size"}))
        with pytest.raises(SchemaMismatch, match=r"things\.sql: get_thing returns no size: update the code"):
            await check_postgres(stores.database, [lacking])

    @pytest.mark.parametrize("command", ["serve", "work"])
    def test_the_commands_say_so_in_a_line(
        self, settings: Settings, empty: str, command: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("weft_server.main.configure_logs", lambda _: None)
        environment = replace(settings, postgres_url=empty).to_environment()
        outcome = CliRunner().invoke(main, [command], env=environment)
        assert outcome.exit_code == 1
        assert outcome.stderr == "Error: the database was never migrated: run `weft-server migrate`\n"
