"""Keeps child processes running: one that dies is started again, and none outlives its parent."""

import asyncio
import os
import signal
import sys
from collections.abc import Mapping, Sequence
from contextlib import AbstractAsyncContextManager, suppress
from time import monotonic
from types import TracebackType
from typing import Self

import structlog

from weft_server.lifetime import ENDS_WITH_PARENT, told_to_end

log = structlog.get_logger(__name__)

_GRACE_SECONDS = 15.0
_LONG_ENOUGH_SECONDS = 10.0
"""A child that ran this long is started again at once;

One that died sooner waits a little longer each time.
"""
_MAX_PAUSE_SECONDS = 10.0


class Children(AbstractAsyncContextManager["Children"]):
    """Commands of `weft-server` that run as long as the block does."""

    def __init__(
        self, commands: Mapping[str, Sequence[str]], environment: Mapping[str, str] | None = None
    ) -> None:
        self._commands = commands
        self._environment = {**os.environ, **(environment or {}), ENDS_WITH_PARENT: "1"}
        self._running: dict[str, asyncio.subprocess.Process] = {}
        self._keepers: list[asyncio.Task[None]] = []

    async def __aenter__(self) -> Self:
        self._keepers = [asyncio.create_task(self._keep(name), name=name) for name in self._commands]
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for keeper in self._keepers:
            keeper.cancel()
        await asyncio.gather(*self._keepers, return_exceptions=True)

    async def _keep(self, name: str) -> None:
        pause = 0.5
        while True:
            started = monotonic()
            code = await self._run(name)
            pause = (
                0.5 if monotonic() - started > _LONG_ENOUGH_SECONDS else min(pause * 2, _MAX_PAUSE_SECONDS)
            )
            log.warning(
                "child process ended, starting it again", name=name, exit_code=code, pause_seconds=pause
            )
            await asyncio.sleep(pause)

    async def _run(self, name: str) -> int:
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "weft_server.main",
            *self._commands[name],
            stdin=asyncio.subprocess.PIPE,
            env=self._environment,
            # Ctrl-C in the terminal is for the parent to act on.
            start_new_session=True,
        )
        try:
            return await process.wait()
        finally:
            await _end(process)


async def _end(process: asyncio.subprocess.Process) -> None:
    if process.returncode is not None:
        return
    with suppress(ProcessLookupError):
        process.send_signal(signal.SIGTERM)
    try:
        async with asyncio.timeout(_GRACE_SECONDS):
            await process.wait()
    except TimeoutError:
        process.kill()
        await process.wait()


async def supervise(commands: Mapping[str, Sequence[str]]) -> None:
    """Runs commands of `weft-server` until this process is told to end."""
    async with Children(commands):
        await told_to_end()
