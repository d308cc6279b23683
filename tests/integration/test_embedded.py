"""The embedded stores, each started, killed and started again for real.

The tests share one data directory. A process of its own starts the stores on it, from nothing, and is
killed; the stack that the tests share then starts on what that one left.
"""

import asyncio
import json
import os
import signal
import socket
import stat
import sys
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import asyncpg
import psutil
import psycopg
import pytest
import sqlalchemy
from neo4j import AsyncDriver, AsyncGraphDatabase
from neo4j.exceptions import AuthError
from redis.asyncio import Redis
from redis.exceptions import AuthenticationError

from weft_server.embedded import neo4j_install
from weft_server.embedded.errors import StoreAlreadyRunning, StoreFailed
from weft_server.embedded.neo4j import EmbeddedNeo4j
from weft_server.embedded.postgres import EmbeddedPostgres
from weft_server.embedded.redis import EmbeddedRedis
from weft_server.embedded.stack import EmbeddedStack, StoreUrls

STARTER = """
import asyncio, json, sys
from dataclasses import asdict
from pathlib import Path
from weft_server.embedded.stack import EmbeddedStack

async def start():
    async with EmbeddedStack(Path(sys.argv[1])) as urls:
        print(json.dumps(asdict(urls)), flush=True)
        await asyncio.Event().wait()

asyncio.run(start())
"""
SECONDS_TO_END = 15


@pytest.fixture(scope="module")
def data_dir(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data directory still to be made, below a folder that no other user can enter."""
    closed = tmp_path_factory.mktemp("closed")
    closed.chmod(0o700)
    return closed / "deeper" / ".weft"


@dataclass(frozen=True)
class Orphans:
    """What ran for a starter that was killed."""

    names: set[str]
    processes: list[psutil.Process]


@pytest.fixture(scope="module")
async def orphans(data_dir: Path) -> Orphans:
    """A process starts the stores from nothing, and is killed."""
    starter = await asyncio.create_subprocess_exec(
        *(sys.executable, "-c", STARTER, str(data_dir)),
        env=dict(os.environ) | {"PYTHONPATH": os.pathsep.join(sys.path)},
        stdout=asyncio.subprocess.PIPE,
    )
    assert starter.stdout is not None
    urls = StoreUrls(**json.loads(await starter.stdout.readline()))
    await write_row(urls, "from the killed starter")
    await write_node(urls, "from the killed starter")
    processes = psutil.Process(starter.pid).children(recursive=True)
    names = {process.name() for process in processes}
    starter.kill()
    await starter.wait()
    return Orphans(names, processes)


@pytest.fixture(scope="module")
def stack(data_dir: Path) -> EmbeddedStack:
    """The stores that the tests share; they run while `urls` lasts."""
    return EmbeddedStack(data_dir)


@pytest.fixture(scope="module")
async def urls(stack: EmbeddedStack, orphans: Orphans) -> AsyncIterator[StoreUrls]:
    """Where the shared stores answer, started on the data of the killed starter."""
    async with stack as urls:
        yield urls


@pytest.fixture
def postgres(stack: EmbeddedStack, urls: StoreUrls) -> EmbeddedPostgres:
    assert stack.postgres is not None
    return stack.postgres


@pytest.fixture
def neo4j(stack: EmbeddedStack, urls: StoreUrls) -> EmbeddedNeo4j:
    assert stack.neo4j is not None
    return stack.neo4j


def test_no_store_outlives_a_killed_starter(orphans: Orphans, data_dir: Path) -> None:
    assert {"java", "postgres", "redis-server"} <= orphans.names
    _, alive = psutil.wait_procs(orphans.processes, timeout=SECONDS_TO_END)
    assert alive == []
    assert not Path((data_dir / "postgres.runtime").read_text()).exists()


async def test_a_later_start_finds_what_an_earlier_one_left(urls: StoreUrls) -> None:
    assert "from the killed starter" in await rows(urls)
    assert "from the killed starter" in await nodes(urls)


async def test_a_killed_postgres_keeps_what_it_acknowledged(
    urls: StoreUrls, postgres: EmbeddedPostgres
) -> None:
    await write_row(urls, "before the crash")
    await postgres.kill()
    with pytest.raises(OSError):  # noqa: PT011
        await asyncpg.connect(urls.postgres)
    assert await postgres.start() == urls.postgres
    assert "before the crash" in await rows(urls)


async def test_what_says_that_a_dead_postgres_runs_is_not_believed(
    urls: StoreUrls, postgres: EmbeddedPostgres, data_dir: Path
) -> None:
    await postgres.stop()
    (data_dir / "postgres" / "postmaster.pid").write_text(f"{os.getpid()}\n{data_dir}\n")
    assert await postgres.start() == urls.postgres


async def test_a_killed_neo4j_keeps_what_it_acknowledged(urls: StoreUrls, neo4j: EmbeddedNeo4j) -> None:
    await write_node(urls, "before the crash")
    await neo4j.kill()
    assert await neo4j.start() == urls.neo4j
    assert "before the crash" in await nodes(urls)


async def test_a_second_stack_on_the_same_data_is_refused(urls: StoreUrls, data_dir: Path) -> None:
    with pytest.raises(StoreAlreadyRunning, match=f"started by process {os.getpid()}"):
        await EmbeddedStack(data_dir).__aenter__()
    assert "from the killed starter" in await rows(urls)


def test_nothing_listens_beyond_the_loopback_interface(urls: StoreUrls, data_dir: Path) -> None:
    listening = {
        (connection.laddr.ip.removeprefix("::ffff:"), connection.laddr.port)
        for process in processes_on(data_dir)
        for connection in process.net_connections(kind="inet")
        if connection.status == psutil.CONN_LISTEN
    }
    assert listening == {("127.0.0.1", urlsplit(url).port) for url in (urls.neo4j, urls.redis)}


async def test_no_store_lets_in_who_has_not_its_password(urls: StoreUrls) -> None:
    with pytest.raises(asyncpg.InvalidPasswordError):
        await asyncpg.connect(urls.postgres, password="neo4j")
    with pytest.raises(AuthError):
        async with driver(urls, password="neo4j") as graph:
            await graph.verify_connectivity()
    with pytest.raises(AuthenticationError):
        async with Redis.from_url(without_password(urls.redis)) as client:
            await client.ping()


def test_other_users_can_read_no_password_and_no_data(urls: StoreUrls, data_dir: Path) -> None:
    assert stat.S_IMODE(data_dir.stat().st_mode) == 0o700
    passwords = [str(urlsplit(url).password) for url in (urls.postgres, urls.neo4j, urls.redis)]
    files = [path for path in data_dir.rglob("*") if path.is_file()]
    in_plain_text = [path for path in files if any(word.encode() in path.read_bytes() for word in passwords)]
    assert {path.name for path in in_plain_text} == {
        "postgres.password",
        "neo4j.password",
        "redis.password",
        "redis.conf",
    }
    assert {stat.S_IMODE(path.stat().st_mode) for path in in_plain_text} == {0o600}


def test_folders_above_the_data_stay_closed(urls: StoreUrls, data_dir: Path) -> None:
    assert stat.S_IMODE(data_dir.parent.parent.stat().st_mode) == 0o700


def test_postgres_does_not_run_as_root(urls: StoreUrls, data_dir: Path) -> None:
    servers = [process for process in processes_on(data_dir) if process.name() == "postgres"]
    assert servers
    assert all(process.uids().effective != 0 for process in servers)


async def test_vectors_can_be_stored(urls: StoreUrls) -> None:
    connection = await asyncpg.connect(urls.postgres)
    await connection.execute("create extension if not exists vector")
    assert await connection.fetchval("select '[1,2]'::vector <-> '[1,4]'::vector") == 2
    await connection.close()


async def test_the_url_of_postgres_is_good_for_psycopg_and_sqlalchemy(urls: StoreUrls) -> None:
    async with await psycopg.AsyncConnection.connect(urls.postgres) as connection:
        await connection.execute("select 1")
    engine = sqlalchemy.create_engine(urls.postgres.replace("postgresql://", "postgresql+psycopg://"))
    with engine.connect() as connected:
        assert connected.execute(sqlalchemy.text("select current_database()")).scalar() == "weft"
    engine.dispose()


async def test_a_store_moves_if_its_port_is_taken(tmp_path: Path) -> None:
    redis = EmbeddedRedis(tmp_path)
    first = await redis.start()
    await redis.stop()
    with socket.create_server(("127.0.0.1", urlsplit(first).port or 0)):
        second = await redis.start()
    await redis.stop()
    assert urlsplit(second).port != urlsplit(first).port


async def test_a_store_that_ends_unasked_is_reported_with_its_log(tmp_path: Path) -> None:
    stack = EmbeddedStack(tmp_path, postgres_url="postgresql://elsewhere", neo4j_url="bolt://elsewhere")
    async with stack as urls, Redis.from_url(urls.redis) as client:
        os.kill((await client.info())["process_id"], signal.SIGTERM)
        failure = await asyncio.wait_for(stack.failure(), SECONDS_TO_END)
    assert failure.store == "redis"
    assert "Redis is now ready to exit" in failure.log_tail


async def test_a_store_that_cannot_start_says_why(tmp_path: Path) -> None:
    (tmp_path / "redis.password").write_text('"without an end')
    with pytest.raises(StoreFailed, match="did not start") as failed:
        await EmbeddedRedis(tmp_path).start()
    assert failed.value.store == "redis"
    assert "Unbalanced quotes in configuration line" in failed.value.log_tail


async def test_data_whose_password_is_gone_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "postgres").mkdir()
    with pytest.raises(StoreFailed, match=r"postgres\.password is missing"):
        await EmbeddedPostgres(tmp_path).start()
    assert "postgres.password" not in names_in(tmp_path)


async def test_what_has_a_url_is_not_started(tmp_path: Path) -> None:
    elsewhere = StoreUrls("postgresql://elsewhere", "bolt://elsewhere", "redis://elsewhere")
    async with EmbeddedStack(
        tmp_path,
        postgres_url=elsewhere.postgres,
        neo4j_url=elsewhere.neo4j,
        redis_url=elsewhere.redis,
    ) as urls:
        assert urls == elsewhere
    assert names_in(tmp_path) == set()


def test_every_jar_is_the_one_that_the_lock_names(urls: StoreUrls) -> None:
    jars = neo4j_install.locked_jars()
    distribution = neo4j_install.distribution()
    assert all(jar.is_in(distribution) for jar in jars)
    assert f"org.neo4j:neo4j:{neo4j_install.VERSION}" in {jar.coordinate for jar in jars}


def test_a_changed_jar_is_noticed(urls: StoreUrls, tmp_path: Path) -> None:
    jar = neo4j_install.locked_jars()[0]
    copy = tmp_path / jar.path
    copy.parent.mkdir(parents=True)
    copy.write_bytes((neo4j_install.distribution() / jar.path).read_bytes() + b"more")
    assert not jar.is_in(tmp_path)


def processes_on(data_dir: Path) -> list[psutil.Process]:
    started = psutil.Process().children(recursive=True)
    return [process for process in started if Path(process.cwd()).is_relative_to(data_dir)]


def names_in(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def without_password(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.hostname}:{parts.port}"


async def write_row(urls: StoreUrls, word: str) -> None:
    connection = await asyncpg.connect(urls.postgres)
    await connection.execute("create table if not exists words (word text)")
    await connection.execute("insert into words values ($1)", word)
    await connection.close()


async def rows(urls: StoreUrls) -> set[str]:
    connection = await asyncpg.connect(urls.postgres)
    found = {row["word"] for row in await connection.fetch("select word from words")}
    await connection.close()
    return found


async def write_node(urls: StoreUrls, word: str) -> None:
    async with driver(urls) as graph:
        await graph.execute_query("CREATE (:Word {word: $word})", word=word)


async def nodes(urls: StoreUrls) -> set[str]:
    async with driver(urls) as graph:
        return {
            record["word"]
            for record in (await graph.execute_query("MATCH (n:Word) RETURN n.word AS word"))[0]
        }


def driver(urls: StoreUrls, password: str = "") -> AsyncDriver:
    password = password or str(urlsplit(urls.neo4j).password)
    return AsyncGraphDatabase.driver(without_password(urls.neo4j), auth=("neo4j", password))
