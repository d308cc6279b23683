"""`weft-server` as child processes, to be killed, stopped and woken again."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

from weft_server.settings import Settings


class Child:
    """A running command of `weft-server`."""

    def __init__(self, process: asyncio.subprocess.Process, log: Path) -> None:
        self._process = process
        self.log = log

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def runs(self) -> bool:
        return self._process.returncode is None

    async def kill(self) -> None:
        """Ends it at once, with SIGKILL."""
        with suppress(ProcessLookupError):
            self._process.kill()
        await self._process.wait()

    async def end(self) -> None:
        """Ends it in order, with SIGTERM."""
        self._process.terminate()
        async with asyncio.timeout(60):
            await self._process.wait()

    def stop(self) -> None:
        """Makes it stand still, with SIGSTOP."""
        self._process.send_signal(signal.SIGSTOP)

    def wake(self) -> None:
        """Lets it go on, with SIGCONT."""
        self._process.send_signal(signal.SIGCONT)


@asynccontextmanager
async def running(command: str, settings: Settings, log: Path) -> AsyncIterator[Child]:
    """Runs a command of `weft-server` while the block does; what is left of it is killed."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("WEFT_")}
    with log.open("wb") as output:
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "weft_server.main", command),
            stdin=asyncio.subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            env={**environment, "PYTHONPATH": os.pathsep.join(sys.path), **settings.to_environment()},
        )
    child = Child(process, log)
    try:
        yield child
    finally:
        await child.kill()
