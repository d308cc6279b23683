"""The stores that tests run on: one embedded stack per run, and fresh databases from a template.

A test takes the fixture `weft` for a deployment of its own, or `tenant` for an organization of its own in the
deployment of its module, which is much cheaper. No module mixes the two: both have the same Redis.
"""

import asyncio
import os
import shutil
import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit
from uuid import uuid4

import asyncpg
import pytest
from redis.asyncio import Redis

from weft.identity.v1.organization_service_pb2 import CreateOrganizationRequest, Organization
from weft_client.client import WeftClient
from weft_server.embedded.stack import EmbeddedStack
from weft_server.graph import removal
from weft_server.identity.bootstrap import create_first_organization
from weft_server.prepare import migrate
from weft_server.serve import serving
from weft_server.settings import Settings
from weft_server.stores import redis as redis_store
from weft_server.stores.connect import Stores, open_stores
from weft_server.stores.keys import load_keys
from weft_server.stores.neo4j import Graph
from weft_server.work import working

TEMPLATE = "weft_template"
_STORES = ("WEFT_TEST_POSTGRES_URL", "WEFT_TEST_NEO4J_URL", "WEFT_TEST_REDIS_URL")
_NEEDLESS = (
    *("tests/unit", "tests/faults", "tests/integration/test_embedded.py", "tests/contract/test_every_rpc.py"),
    *("tests/contract/test_validation_matches_protovalidate.py", "tests/contract/test_entities.py"),
    "tests/contract/test_generated_code_is_current.py",
)


class StackPlugin:
    """Runs the stores while the tests run; in the process that hands the tests to the others."""

    def __init__(self) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix="weft-tests-"))
        self._stack = EmbeddedStack(self._folder, durable=False)

    async def start(self) -> None:
        urls = await self._stack.__aenter__()
        os.environ.update(zip(_STORES, (urls.postgres, urls.neo4j, urls.redis), strict=True))
        template = await create_database(urls.postgres, TEMPLATE)
        await migrate(template, urls.neo4j)

    async def stop(self) -> None:
        await self._stack.__aexit__(None, None, None)
        shutil.rmtree(self._folder, ignore_errors=True)

    def pytest_unconfigure(self) -> None:
        asyncio.run(self.stop())


def pytest_configure(config: pytest.Config) -> None:
    """Starts the stores, unless they run already or only tests that need none were asked for."""
    asked_for = [str(argument).partition("::")[0] for argument in config.args]
    needless = asked_for and all(any(place in argument for place in _NEEDLESS) for argument in asked_for)
    given = all(name in os.environ for name in _STORES)
    if given or hasattr(config, "workerinput") or config.option.collectonly or needless:
        return
    plugin = StackPlugin()
    asyncio.run(plugin.start())
    config.pluginmanager.register(plugin)


@pytest.fixture(scope="session")
def redis_number() -> int:
    """The Redis database of this process, of the sixteen that there are."""
    return int(os.environ.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw")) + 1


@asynccontextmanager
async def deployment(redis_number: int, data_dir: Path) -> AsyncIterator[Settings]:
    """Settings of a deployment: a database of its own, a Redis of this process, a graph that all share."""
    postgres, neo4j, redis = (os.environ[name] for name in _STORES)
    name = f"test_{uuid4().hex}"
    yield Settings(
        listen="127.0.0.1:0",
        data_dir=data_dir,
        postgres_url=await create_database(postgres, name, TEMPLATE),
        neo4j_url=neo4j,
        redis_url=urlunsplit(urlsplit(redis)._replace(path=f"/{redis_number}")),
        master_key="5a" * 32,
        signing_key="signs page tokens",
        worker_lease=3,
    )
    await execute(postgres, f"drop database {name} with (force)")


@asynccontextmanager
async def empty_stores(settings: Settings) -> AsyncIterator[Stores]:
    """The stores of a deployment, opened, with Redis empty."""
    async with open_stores(settings, load_keys(settings)) as stores:
        await stores.redis.flushdb()
        yield stores


@pytest.fixture
async def graph() -> AsyncIterator[Graph]:
    """The graph that all tests share."""
    graph = Graph.connect(os.environ["WEFT_TEST_NEO4J_URL"])
    yield graph
    await graph.close()


@pytest.fixture
async def organization_id(graph: Graph, redis: Redis) -> AsyncIterator[str]:
    """An organization that has nothing but what its test puts into the graph."""
    organization_id = str(uuid4())
    yield organization_id
    await removal.remove(graph, redis, organization_id, "")


@pytest.fixture
async def redis(redis_number: int) -> AsyncIterator[Redis]:
    """The Redis of this process, empty."""
    url = urlsplit(os.environ["WEFT_TEST_REDIS_URL"])._replace(path=f"/{redis_number}")
    redis = redis_store.connect(urlunsplit(url))
    await redis.flushdb()
    yield redis
    await redis.aclose()


@dataclass(frozen=True)
class Weft:
    """A deployment under test: a server in this process, and clients of it."""

    settings: Settings
    stores: Stores
    address: str
    admin_secret: str
    client: WeftClient
    """The administrator of the organization `default`."""

    @asynccontextmanager
    async def client_of(self, secret: str) -> AsyncIterator[WeftClient]:
        """A client with another API key."""
        async with WeftClient(self.address, secret, connections=1) as client:
            yield client


@asynccontextmanager
async def served(settings: Settings, stores: Stores) -> AsyncIterator[Weft]:
    """A deployment with a server, and the organization `default` in it."""
    async with AsyncExitStack() as stack:
        address = await stack.enter_async_context(serving(settings))
        secret = await create_first_organization(stores.database, stores.secrets)
        assert secret is not None
        client = await stack.enter_async_context(WeftClient(address, secret))
        yield Weft(replace(settings, listen=address), stores, address, secret, client)


@pytest.fixture
async def settings(redis_number: int, tmp_path: Path) -> AsyncIterator[Settings]:
    """Settings of the test's own deployment."""
    async with deployment(redis_number, tmp_path) as settings:
        yield settings


@pytest.fixture
async def stores(settings: Settings) -> AsyncIterator[Stores]:
    """The stores of the test's own deployment."""
    async with empty_stores(settings) as stores:
        yield stores


@pytest.fixture
async def weft(settings: Settings, stores: Stores) -> AsyncIterator[Weft]:
    """A server for this test."""
    async with served(settings, stores) as weft:
        yield weft


@pytest.fixture
async def worker(weft: Weft) -> AsyncIterator[str]:
    """A worker in this process; the fixture's value is its id."""
    async with working(weft.settings) as worker_id:
        yield worker_id


@pytest.fixture(scope="module")
async def shared_weft(redis_number: int, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Weft]:
    """A server for the tests of a module."""
    async with (
        deployment(redis_number, tmp_path_factory.mktemp("weft")) as settings,
        empty_stores(settings) as stores,
        served(settings, stores) as weft,
    ):
        yield weft


@pytest.fixture(scope="module")
async def shared_worker(shared_weft: Weft) -> AsyncIterator[str]:
    """A worker for the tests of a module; the fixture's value is its id."""
    async with working(shared_weft.settings) as worker_id:
        yield worker_id


@dataclass(frozen=True)
class Tenant:
    """An organization of a deployment, and the client of its administrator."""

    weft: Weft
    organization_id: str
    secret: str
    client: WeftClient


NewTenant = Callable[[], Awaitable[Tenant]]


@asynccontextmanager
async def create_tenant(weft: Weft) -> AsyncIterator[Tenant]:
    """Creates an organization in a deployment."""
    created = await weft.client.organizations.CreateOrganization(
        CreateOrganizationRequest(organization=Organization(name=f"tenant-{uuid4().hex}"))
    )
    async with weft.client_of(created.admin_secret) as client:
        yield Tenant(weft, created.organization.id, created.admin_secret, client)


@pytest.fixture
async def new_tenant(shared_weft: Weft) -> AsyncIterator[NewTenant]:
    """Creates organizations in the deployment of the module."""
    async with AsyncExitStack() as stack:

        async def create() -> Tenant:
            return await stack.enter_async_context(create_tenant(shared_weft))

        yield create


@pytest.fixture
async def tenant(new_tenant: NewTenant) -> Tenant:
    """An organization of the test's own in the deployment of the module."""
    return await new_tenant()


async def create_database(url: str, name: str, template: str = "template1") -> str:
    """Creates a database beside that of a URL, and returns its URL."""
    await execute(url, f"create database {name} template {template}")
    return urlunsplit(urlsplit(url)._replace(path=f"/{name}"))


async def execute(url: str, statement: str) -> None:
    """Executes a statement on a connection of its own."""
    connection = await asyncpg.connect(url)
    try:
        await connection.execute(statement)
    finally:
        await connection.close()
