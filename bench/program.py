"""A child process of the benchmark: on cores of its own, gone when the block ends."""

import asyncio
import json
import os
import signal
import sys
import traceback
from collections.abc import AsyncIterator, Awaitable, Mapping, Sequence
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any

from bench import machine
from weft_server.lifetime import ENDS_WITH_PARENT

_START_SECONDS = 60.0
_GRACE_SECONDS = 15.0
_ANSWER_SECONDS = 300.0


class ProgramFailed(Exception):
    """A child process ended, or did not come up. The message has the end of its log."""


class Program:
    """A running child process."""

    def __init__(self, process: asyncio.subprocess.Process, log: Path) -> None:
        self._process = process
        self._log = log

    @property
    def pid(self) -> int:
        """The process id."""
        return self._process.pid

    def cpu_seconds(self) -> float:
        """How long it and its children have computed."""
        return machine.cpu_seconds([self.pid])

    async def until_listening(self, port: int) -> None:
        """Waits until a port of the loopback interface takes connections.

        Raises:
            ProgramFailed: it ended before, or takes longer than a minute.
        """
        async with asyncio.timeout(_START_SECONDS):
            while True:
                self._check_runs()
                with suppress(OSError):
                    _, writer = await asyncio.open_connection("127.0.0.1", port)
                    writer.close()
                    return
                await asyncio.sleep(0.05)

    async def until_logged(self, text: str) -> None:
        """Waits until its log contains a text.

        Raises:
            ProgramFailed: it ended before, or takes longer than a minute.
        """
        async with asyncio.timeout(_START_SECONDS):
            while text not in self._log.read_text():
                self._check_runs()
                await asyncio.sleep(0.05)

    def _check_runs(self) -> None:
        if self._process.returncode is not None:
            raise ProgramFailed(f"{self._log.stem} ended:\n{self._log.read_text()[-2000:]}")


@asynccontextmanager
async def running(
    module: str,
    *arguments: str,
    log: Path,
    cores: machine.Cores = machine.ALL_CORES,
    environment: Mapping[str, str] | None = None,
) -> AsyncIterator[Program]:
    """Runs `python -m module arguments…` as long as the block does; its output goes to `log`."""
    log.parent.mkdir(parents=True, exist_ok=True)
    with log.open("wb") as output:
        process = await _start(module, arguments, cores, environment, stdout=output, stderr=output)
    try:
        yield Program(process, log)
    finally:
        await _end(process)


async def answer_of(
    module: str,
    question: Mapping[str, Any],
    *,
    cores: machine.Cores = machine.ALL_CORES,
    niceness: int = 0,
) -> dict[str, Any]:
    """Runs `python -m module`, with a question as JSON on its standard input, and returns its JSON answer.

    Raises:
        ProgramFailed: it ended with an error.
        TimeoutError: it did not answer within five minutes.
    """
    pipe = asyncio.subprocess.PIPE
    process = await _start(module, (), cores, None, stdout=pipe, stderr=pipe)
    os.setpriority(os.PRIO_PROCESS, process.pid, niceness)
    try:
        async with asyncio.timeout(_ANSWER_SECONDS):
            output, errors = await process.communicate(json.dumps(question).encode())
    finally:
        await _end(process)
    if process.returncode:
        raise ProgramFailed(f"{module} ended with {process.returncode}:\n{errors.decode()[-2000:]}")
    answer: dict[str, Any] = json.loads(output)
    return answer


async def answer(measuring: Awaitable[Mapping[str, Any]]) -> None:
    """Ends this process with what it measured, for `answer_of`, or with an error.

    At once, without taking anything down: for hundreds of calls in flight, grpc.aio 1.75 sometimes waits
    forever for a thread of its own.
    """
    try:
        print(json.dumps(await measuring), flush=True)
    except Exception:  # noqa: BLE001  # whoever asked is told
        traceback.print_exc()
        os._exit(1)
    os._exit(0)


async def _start(
    module: str,
    arguments: Sequence[str],
    cores: machine.Cores,
    environment: Mapping[str, str] | None,
    *,
    stdout: Any,
    stderr: Any,
) -> asyncio.subprocess.Process:
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        module,
        *arguments,
        # Held open for as long as we live: what serves ends when it closes.
        stdin=asyncio.subprocess.PIPE,
        stdout=stdout,
        stderr=stderr,
        env={**os.environ, **(environment or {}), ENDS_WITH_PARENT: "1"},
        start_new_session=True,
    )
    # The interpreter has not begun yet, so every thread it ever makes inherits this.
    os.sched_setaffinity(process.pid, cores)
    return process


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
