"""Redis: live state, events and caches. It may lose everything at any moment."""

from collections.abc import Sequence
from hashlib import sha1
from pathlib import Path
from typing import Any

from redis.asyncio import BlockingConnectionPool, Redis
from redis.asyncio.retry import Retry
from redis.backoff import ExponentialBackoff
from redis.exceptions import ConnectionError as LostConnection
from redis.exceptions import NoScriptError
from redis.exceptions import TimeoutError as TimedOut

from weft_server.stores.statements import Statements

LOST_CONNECTION = (LostConnection, TimedOut, OSError)
"""What redis-py raises while the server is away."""


def connect(url: str, *, connections: int = 50, patience: float = 5) -> Redis:
    """Prepares connections, opened when first needed.

    A command waits `patience` seconds for an answer, and is tried twice more where a connection is lost.
    Where all connections are in use it waits as long for one.
    """
    pool = BlockingConnectionPool.from_url(
        url,
        max_connections=connections,
        timeout=patience,
        socket_timeout=patience,
        socket_connect_timeout=patience,
        health_check_interval=15,
        retry=Retry(ExponentialBackoff(cap=0.2, base=0.02), 2),
        retry_on_error=[LostConnection, TimedOut],
    )
    return Redis.from_pool(pool)


class Scripts:
    """The Lua scripts of one file, each a method: `scripts.publish(redis, keys, arguments)`."""

    def __init__(self, path: Path) -> None:
        self._scripts = {name: _Script(text) for name, text in Statements(path).by_name.items()}

    def __getattr__(self, name: str) -> "_Script":
        try:
            return self._scripts[name]
        except KeyError:
            raise AttributeError(f"there is no script {name!r}") from None


class _Script:
    """Runs by its digest; the text is sent only to a server that does not know it, or not any more."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._digest = sha1(text.encode(), usedforsecurity=False).hexdigest()

    async def __call__(
        self, redis: Redis, keys: Sequence[str], arguments: Sequence[str | bytes | float]
    ) -> Any:
        try:
            return await redis.evalsha(self._digest, len(keys), *keys, *arguments)
        except NoScriptError:
            return await redis.eval(self._text, len(keys), *keys, *arguments)


def scripts_beside(module: str, name: str) -> Scripts:
    """Reads the file `name` in the folder of the module whose `__file__` is given."""
    return Scripts(Path(module).with_name(name))
