"""Each generated client on a real server: it calls every service, and its example does the main job.

The example does so through a cut connection too.
"""

import asyncio
import json
import os
import re
import shutil
import subprocess
import sys
import uuid
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.conftest import Weft
from tests.support import create_source, openapi_config
from tools import api_docs, examples, generate, setup

CLIENTS = Path(__file__).resolve().parents[2] / "clients"
CURSOR = re.compile(rb"\x1a[\x03-\x20][0-9]{1,20}-[0-9]{1,20}")
"""`WatchIngestionResponse.cursor` on the wire: field 3's tag, a length shorter than a UUID's, the text."""

pytestmark = [pytest.mark.slow, pytest.mark.timeout(600)]


@dataclass(frozen=True)
class Client:
    """A client's example: the toolchain it takes, and the commands, in its folder, that build and run it."""

    language: str
    toolchain: str
    build: tuple[str, ...]
    run: tuple[str, ...]
    calls: str
    """Where a program of the test's own lies in the folder, out of sight of Git."""
    build_calls: tuple[str, ...]
    run_calls: tuple[str, ...]

    @property
    def folder(self) -> Path:
        return CLIENTS / self.language


@dataclass(frozen=True)
class Outcome:
    """What a run of an example came to."""

    exit_code: int
    lines: list[str]
    errors: str

    def events(self, name: str) -> int:
        """Returns how many events of a type were printed."""
        return sum(line.startswith(f"{name} ") for line in self.lines)


EXAMPLES = (
    Client(
        "python",
        sys.executable,
        build=(),
        run=(sys.executable, "examples/watch_ingestion.py"),
        calls="__pycache__/calls.py",
        build_calls=(),
        run_calls=(sys.executable, "__pycache__/calls.py"),
    ),
    Client(
        "typescript",
        "npm",
        build=("npm", "run", "--silent", "build"),
        run=("node", "dist/examples/watch_ingestion.js"),
        calls="dist/calls/calls.ts",
        build_calls=("node_modules/.bin/tsc", "--project", "dist/calls"),
        run_calls=("node", "dist/dist/calls/calls.js"),
    ),
    Client(
        "go",
        "go",
        build=("go", "build", "-o", "bin/", "./examples/..."),
        run=("bin/watch_ingestion",),
        calls="bin/calls/main.go",
        build_calls=("go", "build", "-o", "bin/calls/", "./bin/calls"),
        run_calls=("bin/calls/calls",),
    ),
    Client(
        "java",
        "mvn",
        build=("mvn", "--batch-mode", "--quiet", "package"),
        run=("java", "-cp", "target/*:target/lib/*", "examples/WatchIngestion.java"),
        calls="target/calls/Calls.java",
        build_calls=(),
        run_calls=("java", "-cp", "target/*:target/lib/*", "target/calls/Calls.java"),
    ),
)
TYPESCRIPT_CALLS = {"extends": "../../tsconfig.json", "files": ["calls.ts"]}


@dataclass(frozen=True)
class RunningServer:
    """A server with a worker, and a source in it."""

    address: str
    api_key: str
    source_id: str


@pytest.fixture
async def running_server(weft: Weft, worker: str) -> RunningServer:
    source = await create_source(weft.client, openapi_config("/orders", "/customers"))
    return RunningServer(weft.address, weft.admin_secret, source.id)


@pytest.fixture(scope="module", params=EXAMPLES, ids=lambda client: client.language)
def client(request: pytest.FixtureRequest) -> Client:
    """One client after another, built."""
    client: Client = request.param
    if not shutil.which(client.toolchain):
        pytest.skip(f"{client.toolchain} is not installed")
    if client.language == "typescript":
        generate.install_typescript()
    if client.build:
        with setup.alone(client.language):
            subprocess.run(client.build, cwd=client.folder, check=True)
    return client


async def run_example(client: Client, *arguments: str, address: str = "", api_key: str = "") -> Outcome:
    """Runs a client's example to its end."""
    return await run(client, *client.run, *arguments, address=address, api_key=api_key)


async def run(client: Client, *command: str, address: str = "", api_key: str = "") -> Outcome:
    """Runs a command in a client's folder to its end."""
    process = await asyncio.create_subprocess_exec(
        *command,
        cwd=client.folder,
        env={**os.environ, "WEFT_ADDRESS": address, "WEFT_API_KEY": api_key},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    output, errors = await process.communicate()
    assert process.returncode is not None
    return Outcome(process.returncode, output.decode().splitlines(), errors.decode())


class CuttingProxy:
    """Passes TCP on to a server, and cuts the first connection that a cursor of a watch went through."""

    def __init__(self, target: str) -> None:
        self.host, _, port = target.rpartition(":")
        self.port = int(port)
        self.cuts = 0

    @asynccontextmanager
    async def serving(self) -> AsyncIterator[str]:
        """Serves while the block runs; yields the proxy's address."""
        connections: set[asyncio.Task[None]] = set()

        def accept(from_client: asyncio.StreamReader, to_client: asyncio.StreamWriter) -> None:
            connections.add(asyncio.create_task(self.pass_on(from_client, to_client)))

        async with await asyncio.start_server(accept, "127.0.0.1", 0) as server:
            yield f"127.0.0.1:{server.sockets[0].getsockname()[1]}"
            for connection in connections:
                connection.cancel()
            await asyncio.gather(*connections, return_exceptions=True)

    async def pass_on(self, from_client: asyncio.StreamReader, to_client: asyncio.StreamWriter) -> None:
        from_server, to_server = await asyncio.open_connection(self.host, self.port)
        directions = [
            asyncio.create_task(self.copy(from_client, to_server)),
            asyncio.create_task(self.copy(from_server, to_client, cut_at=None if self.cuts else CURSOR)),
        ]
        try:
            await asyncio.wait(directions, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for direction in directions:
                direction.cancel()
            await asyncio.gather(*directions, return_exceptions=True)
            to_client.transport.abort()
            to_server.transport.abort()

    async def copy(
        self,
        source: asyncio.StreamReader,
        target: asyncio.StreamWriter,
        cut_at: re.Pattern[bytes] | None = None,
    ) -> None:
        while data := await source.read(65536):
            target.write(data)
            await target.drain()
            if cut_at and cut_at.search(data):
                self.cuts += 1
                return


async def test_every_service_is_called_as_its_page_in_the_docs_says(
    client: Client, running_server: RunningServer
) -> None:
    for shown in examples.apart(api_docs.every_example()):
        outcome = await run_calls(client, shown, running_server)
        assert outcome.exit_code == 0, outcome.errors
        for example in shown:
            ends = {
                line.rpartition(" ")[2].lower().replace("_", "")
                for line in outcome.lines
                if line.startswith(f"{example.full_name} ")
            }
            # What needs an id gets one that nothing has.
            assert ends, example
            assert ends <= ({"ok", "notfound"} if example.fields else {"ok"}), example


async def run_calls(client: Client, shown: Iterable[examples.Example], server: RunningServer) -> Outcome:
    """Makes a program of calls in a client's language, builds it and runs it."""
    program = client.folder / client.calls
    program.parent.mkdir(parents=True, exist_ok=True)
    program.write_text(examples.program(client.language, shown).replace(examples.ADDRESS, server.address))
    if client.language == "typescript":
        program.with_name("tsconfig.json").write_text(json.dumps(TYPESCRIPT_CALLS))
    if client.build_calls:
        built = await run(client, *client.build_calls)
        assert built.exit_code == 0, [*built.lines, built.errors]
    return await run(client, *client.run_calls, api_key=server.api_key)


async def test_the_example_watches_an_ingestion_to_its_end(
    client: Client, running_server: RunningServer
) -> None:
    outcome = await run_example(
        client, running_server.source_id, address=running_server.address, api_key=running_server.api_key
    )
    assert outcome.exit_code == 0, outcome.errors
    assert outcome.events("completed") == 1
    assert re.fullmatch(
        r"completed: \d+ nodes created, \d+ relationships created, \d+ nodes cleaned", outcome.lines[-1]
    )


async def test_the_example_goes_on_where_its_connection_was_cut(
    client: Client, running_server: RunningServer
) -> None:
    proxy = CuttingProxy(running_server.address)
    async with proxy.serving() as address:
        outcome = await run_example(
            client, running_server.source_id, address=address, api_key=running_server.api_key
        )
    assert outcome.exit_code == 0, outcome.errors
    assert proxy.cuts == 1
    assert outcome.events("completed") == 1
    assert outcome.lines[-1].startswith("completed: ")


async def test_the_example_says_why_a_source_cannot_be_ingested(
    client: Client, running_server: RunningServer
) -> None:
    outcome = await run_example(
        client, str(uuid.uuid4()), address=running_server.address, api_key=running_server.api_key
    )
    assert outcome.exit_code == 1
    assert "notfound" in outcome.errors.lower().replace("_", "")


async def test_the_example_called_without_a_source_shows_its_usage(client: Client) -> None:
    outcome = await run_example(client)
    assert outcome.exit_code == 2
    assert outcome.errors.startswith("usage: ")
