"""Programs that cannot outlive this process: each runs under its own supervisor."""

import asyncio
import json
import os
import signal
import subprocess
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from pathlib import Path

from weft_server.embedded import files, supervisor

# Added to the time that a program has for its shutdown before its supervisor is given up.
_SECONDS_TO_REPORT = 10.0
# A store sees none of our settings and secrets, only what a program needs to be found and to run.
_ENVIRONMENT = ("PATH", "HOME", "TMPDIR", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH")


@dataclass(frozen=True)
class Account:
    """A user and a group of this machine, by number."""

    user: int
    group: int


@dataclass(frozen=True)
class Program:
    """What to run, where, as whom, and how it ends."""

    command: Sequence[str | Path]
    directory: Path
    """The working directory; the program's account need not be able to reach it by its path."""
    log: Path
    """Takes both outputs of the program."""
    stop_signal: signal.Signals = signal.SIGTERM
    kill_signal: signal.Signals = signal.SIGKILL
    grace_seconds: float = 10.0
    """How long an orderly shutdown may take before the kill signal follows."""
    account: Account | None = None
    """None: the present user's."""
    remove: tuple[Path, ...] = ()
    """Folders to remove when the program has ended."""
    environment: Mapping[str, str] = field(default_factory=dict)
    """Added to the few variables that every program gets."""


class SupervisedProcess:
    """A running program. It ends when told to, and by itself when this process does."""

    def __init__(self, program: Program, lock: int) -> None:
        """Starts the program; it keeps the descriptor `lock` open as long as anything of it runs."""
        self._grace_seconds = program.grace_seconds
        orders = supervisor.Orders(
            command=[str(part) for part in program.command],
            starter=os.getpid(),
            stop_signal=program.stop_signal,
            kill_signal=program.kill_signal,
            grace_seconds=program.grace_seconds,
            user=program.account.user if program.account else None,
            group=program.account.group if program.account else None,
            inherit=(lock,),
            remove=tuple(str(folder) for folder in program.remove),
        )
        read_orders, self._orders = os.pipe()
        log = files.open_log(program.log)
        try:
            self._supervisor = subprocess.Popen(
                [sys.executable, "-I", "-S", supervisor.__file__, json.dumps(asdict(orders))],
                cwd=program.directory,
                env=_environment() | dict(program.environment),
                stdin=read_orders,
                stdout=log,
                stderr=log,
                pass_fds=(lock,),
                # A Ctrl-C in the terminal is for us alone: the stores end after those who use them.
                start_new_session=True,
            )
        finally:
            os.close(read_orders)
            os.close(log)

    @property
    def exit_code(self) -> int | None:
        """The program's exit code, 128 + n if signal n ended it; None while it runs."""
        return self._supervisor.poll()

    async def wait(self) -> int:
        """Waits for the program to end by itself and returns its exit code."""
        while (code := self.exit_code) is None:
            await asyncio.sleep(0.05)
        return code

    async def stop(self) -> None:
        """Ends the program in order."""
        await self._end(b"")

    async def kill(self) -> None:
        """Ends the program at once, as a crash would."""
        await self._end(b"kill")

    async def _end(self, order: bytes) -> None:
        with suppress(BrokenPipeError):  # it has ended by itself
            os.write(self._orders, order)
        os.close(self._orders)
        try:
            async with asyncio.timeout(self._grace_seconds + _SECONDS_TO_REPORT):
                await self.wait()
        except TimeoutError:
            self._supervisor.kill()
            await self.wait()


def _environment() -> dict[str, str]:
    inherited = {name: os.environ[name] for name in _ENVIRONMENT if name in os.environ}
    return inherited | {"LC_ALL": "C.UTF-8", "TZ": "UTC"}
