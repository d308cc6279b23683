"""A database that changes between two jobs: the graph follows exactly, and nothing else is touched."""

from collections.abc import AsyncIterator
from uuid import uuid4

import asyncpg
import pytest

from tests.conftest import Tenant, Weft, execute
from tests.support import create_source, eventually, graph_of, ingest, sql_config
from weft.graph.v1.graph_service_pb2 import ListNodesRequest, Node
from weft.ingestion.v1.ingestion_service_pb2 import INGESTION_STATUS_COMPLETED, IngestionJob
from weft.source.v1.source_service_pb2 import DeleteSourceRequest, Source

pytestmark = pytest.mark.usefixtures("shared_worker")

SHOP = """
create schema {schema};
set search_path to {schema};
create table customers (id int primary key, name text not null);
create table orders (id int primary key, customer_id int references customers);
create table coupons (code text primary key);
create view open_orders as select id from orders;
"""

CHANGES = {
    "nothing": "select 1",
    "a table more": "create table shipments (id int primary key, order_id int references orders)",
    "a table fewer": "drop table coupons",
    "a column more": "alter table customers add email text",
    "a column fewer": "alter table customers drop name",
    "a column of another type": "alter table customers alter name type varchar(80)",
    "a table renamed": "alter table coupons rename to vouchers",
    "a key fewer": "alter table orders drop constraint orders_customer_id_fkey",
    "a key that leads elsewhere": """
        create table people (id int primary key);
        alter table orders drop constraint orders_customer_id_fkey;
        alter table orders add constraint orders_customer_id_fkey foreign key (customer_id) references people
    """,
    "an index more": "create index on orders (customer_id)",
    "a view made a table": "drop view open_orders; create table open_orders (id int)",
    "a comment": "comment on table orders is 'What was bought'",
    "everything gone": "drop table coupons, orders, customers cascade",
}


class Shop:
    """A schema of the deployment's own database, as a source of a tenant."""

    def __init__(self, tenant: Tenant, schema: str) -> None:
        self.client = tenant.client
        self.url = tenant.weft.settings.postgres_url
        self.schema = schema

    async def change(self, statements: str) -> None:
        await execute(self.url, f"set search_path to {self.schema}; {statements}")

    async def source(self) -> Source:
        return await create_source(self.client, sql_config(self.url, self.schema), name=self.schema)

    async def nodes(self, source: Source) -> dict[str, Node]:
        listed = await self.client.graph.ListNodes(
            ListNodesRequest(filter=f'source_id = "{source.id}"', page_size=1000)
        )
        return {node.id: node for node in listed.nodes}


@pytest.fixture
async def shop(shared_weft: Weft, tenant: Tenant) -> AsyncIterator[Shop]:
    shop = Shop(tenant, f"shop_{uuid4().hex[:8]}")
    await execute(shop.url, SHOP.format(schema=shop.schema))
    yield shop
    await execute(shop.url, f"drop schema {shop.schema} cascade")


def unwritten(job: IngestionJob) -> bool:
    return not any(
        (
            job.nodes_created,
            job.nodes_updated,
            job.relationships_created,
            job.nodes_cleaned,
            job.relationships_cleaned,
        )
    )


@pytest.mark.parametrize("statements", CHANGES.values(), ids=CHANGES.keys())
async def test_after_a_change_the_graph_is_as_a_first_job_would_make_it(shop: Shop, statements: str) -> None:
    source = await shop.source()
    await ingest(shop.client, source)
    before = await shop.nodes(source)
    await shop.change(statements)
    job = await ingest(shop.client, source)
    fresh = await shop.source()
    first = await ingest(shop.client, fresh)
    assert (job.status, first.status) == (INGESTION_STATUS_COMPLETED, INGESTION_STATUS_COMPLETED)
    assert await graph_of(shop.client, source) == await graph_of(shop.client, fresh)
    after = await shop.nodes(source)
    stayed = before.keys() & after.keys()
    changed = {key for key in stayed if content(before[key]) != content(after[key])}
    assert job.nodes_created == len(after.keys() - before.keys())
    assert job.nodes_cleaned == len(before.keys() - after.keys())
    assert job.nodes_updated == len(changed)
    for key in stayed:
        assert (after[key].ingested_at == before[key].ingested_at) == (key not in changed)
    assert unwritten(job) == (statements == CHANGES["nothing"])


def content(node: Node) -> Node:
    copy = Node()
    copy.CopyFrom(node)
    copy.ClearField("ingested_at")
    return copy


async def test_what_vanished_and_came_back_is_as_before(shop: Shop) -> None:
    source = await shop.source()
    await ingest(shop.client, source)
    before = await graph_of(shop.client, source)
    await shop.change("alter table coupons set schema public")
    assert (await ingest(shop.client, source)).nodes_cleaned > 0
    assert await graph_of(shop.client, source) != before
    await execute(shop.url, f"alter table public.coupons set schema {shop.schema}")
    await ingest(shop.client, source)
    assert await graph_of(shop.client, source) == before
    assert unwritten(await ingest(shop.client, source))


async def test_a_deleted_source_leaves_the_graph_and_the_others_stay(shop: Shop) -> None:
    deleted, kept = await shop.source(), await shop.source()
    await ingest(shop.client, deleted)
    await ingest(shop.client, kept)
    untouched = await graph_of(shop.client, kept)
    await shop.client.sources.DeleteSource(DeleteSourceRequest(id=deleted.id))

    async def is_removed() -> bool:
        return not await shop.nodes(deleted)

    await eventually(is_removed)
    assert await graph_of(shop.client, kept) == untouched


async def test_a_reference_that_the_login_cannot_see_is_told_as_a_warning(shop: Shop) -> None:
    role, password = f"reader_{uuid4().hex[:8]}", "secret"
    await shop.change(f"create role {role} login password '{password}'")
    await shop.change(f"grant usage on schema {shop.schema} to {role}; grant select on orders to {role}")
    place = shop.url.rpartition("@")[2]
    config = sql_config(f"postgresql://{role}:{password}@{place}", shop.schema)
    job = await ingest(shop.client, await create_source(shop.client, config))
    assert job.status == INGESTION_STATUS_COMPLETED
    assert any("customers" in warning for warning in job.warnings)
    connection = await asyncpg.connect(shop.url)
    await connection.execute(f"drop owned by {role}; drop role {role}")
    await connection.close()
