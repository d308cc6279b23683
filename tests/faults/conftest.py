"""Stores of these tests' own, since they kill them, and a deployment on them for each test."""

import shutil
import tempfile
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit
from uuid import uuid4

import asyncpg
import pytest

from tests.faults.deployment import Deployment, free_port
from tests.faults.graphs import SourceGraph
from weft_server.embedded.postgres import EmbeddedPostgres
from weft_server.embedded.stack import EmbeddedStack, StoreUrls
from weft_server.identity.bootstrap import create_first_organization
from weft_server.prepare import migrate
from weft_server.settings import Settings
from weft_server.stores.connect import open_stores
from weft_server.stores.keys import load_keys

_TEMPLATE = "weft_template"
_TABLES = 200
_SHOP = f"""
create schema shop;
create table shop.customers (id bigint primary key, name text not null);
do $$
begin
    for number in 1..{_TABLES} loop
        execute format(
            'create table shop.orders_%s (
                id bigint primary key, customer bigint not null references shop.customers, placed timestamptz,
                a text, b text, c text, d text, e text
            )', number
        );
        execute format('create index on shop.orders_%s (placed)', number);
    end loop;
end
$$;
"""


@dataclass(frozen=True)
class FaultStack:
    """The embedded stores, and where they answer."""

    stores: EmbeddedStack
    urls: StoreUrls
    source_url: str
    """A PostgreSQL beside the stores, which lives on when they die."""


@pytest.fixture(scope="session")
async def stack() -> AsyncIterator[FaultStack]:
    folder = Path(tempfile.mkdtemp(prefix="weft-faults-"))
    stores = EmbeddedStack(folder, durable=True)
    source = EmbeddedPostgres(folder / "source", durable=False)
    try:
        async with stores as urls:
            await migrate(await _create_database(urls.postgres, _TEMPLATE), urls.neo4j)
            source_url = await source.start()
            try:
                yield FaultStack(stores, urls, source_url)
            finally:
                await source.stop()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def clean_graphs() -> dict[str, SourceGraph]:
    return {}


@pytest.fixture
async def weft(
    stack: FaultStack, clean_graphs: dict[str, SourceGraph], tmp_path: Path
) -> AsyncIterator[Deployment]:
    """A deployment with an empty database and an empty Redis, and no process yet."""
    name = f"test_{uuid4().hex}"
    settings = Settings(
        listen=f"127.0.0.1:{free_port()}",
        data_dir=tmp_path,
        postgres_url=await _create_database(stack.urls.postgres, name, _TEMPLATE),
        neo4j_url=stack.urls.neo4j,
        redis_url=stack.urls.redis,
        master_key="5a" * 32,
        signing_key="signs page tokens",
        log_format="json",
        worker_lease=2,
    )
    async with open_stores(settings, load_keys(settings)) as opened:
        await opened.redis.flushall()
        secret = await create_first_organization(opened.database, opened.secrets)
        assert secret is not None
        (organization,) = await opened.database.fetch_for_system("select id from organizations")
        yield Deployment(settings, opened, organization["id"], secret, tmp_path, clean_graphs)
    await _execute(stack.urls.postgres, f"drop database {name} with (force)")


@pytest.fixture(scope="session")
async def shop_template(stack: FaultStack) -> str:
    """A database of two hundred tables, about 2,400 nodes and 5,000 relationships, to make copies of."""
    url = await _create_database(stack.source_url, "shop_template")
    await _execute(url, _SHOP)
    # Autovacuum would change the estimates of the catalog between two runs.
    await _execute(url, "vacuum analyze")
    return "shop_template"


@pytest.fixture
async def shop(stack: FaultStack, shop_template: str) -> AsyncIterator[str]:
    """The URL of a database of the test's own."""
    yield await _create_database(stack.source_url, "shop", shop_template)
    await _execute(stack.source_url, "drop database shop with (force)")


async def _create_database(url: str, name: str, template: str = "template1") -> str:
    await _execute(url, f"create database {name} template {template}")
    return urlunsplit(urlsplit(url)._replace(path=f"/{name}"))


async def _execute(url: str, statement: str) -> None:
    connection = await asyncpg.connect(url)
    try:
        await connection.execute(statement)
    finally:
        await connection.close()
