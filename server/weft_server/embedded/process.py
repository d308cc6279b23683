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
from typing import Self

from weft_server.embedded import files, supervisor

_SECONDS_TO_REPORT = 15.0
# A store sees none of our settings and secrets, only what a program needs to be found and to run.
_ENVIRONMENT = ("PATH", "HOME", "TMPDIR", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH")


@dataclass(frozen=True)
class Account:
    """A user and group of the machine, by number."""

    user: int
    group: int


@dataclass(frozen=True)
class Program:
    """What to run, where, as whom, and how it ends."""

    command: Sequence[str | Path]
    directory: Path
    """The working directory. The program need not be able to reach it by its path."""
    log: Path
    """Takes both outputs of the program."""
    stop_signal: signal.Signals = signal.SIGTERM
    kill_signal: signal.Signals = signal.SIGKILL
    grace_seconds: float = 10.0
    """How long an orderly shutdown may take before the kill signal follows."""
    account: Account | None = None
    """None: the present user."""
    remove: tuple[Path, ...] = ()
    """Folders to remove when the program has ended."""
    environment: Mapping[str, str] = field(default_factory=dict)


class SupervisedProcess:
    """A running program. It ends when told to, and by itself when this process does."""

    def __init__(self, popen: "subprocess.Popen[bytes]", grace_seconds: float) -> None:
        self._popen = popen
        self._grace_seconds = grace_seconds

    @classmethod
    def launch(cls, program: Program, lock: int) -> Self:
        """Starts the program, which keeps the descriptor `lock` open as long as anything of it runs."""
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
        log = files.open_log(program.log)
        try:
            popen = subprocess.Popen(
                [sys.executable, "-I", "-S", supervisor.__file__, json.dumps(asdict(orders))],
                cwd=program.directory,
                env=_environment() | dict(program.environment),
                stdin=subprocess.PIPE,
                stdout=log,
                stderr=log,
                pass_fds=(lock,),
                # Ctrl-C in the terminal is for us to act on; the stores end after those who use them.
                start_new_session=True,
            )
        finally:
            os.close(log)
        return cls(popen, program.grace_seconds)

    @property
    def exit_code(self) -> int | None:
        """The program's exit code, over 128 if a signal ended it; None while it runs."""
        return self._popen.poll()

    async def wait(self) -> int:
        """Waits for the program's own end and returns its exit code."""
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
        if self._popen.stdin is not None:
            with suppress(BrokenPipeError):
                self._popen.stdin.write(order)
                self._popen.stdin.close()
        try:
            async with asyncio.timeout(self._grace_seconds + _SECONDS_TO_REPORT):
                await self.wait()
        except TimeoutError:
            self._popen.kill()
            await self.wait()


def _environment() -> dict[str, str]:
    inherited = {name: os.environ[name] for name in _ENVIRONMENT if name in os.environ}
    return inherited | {"LC_ALL": "C.UTF-8", "TZ": "UTC"}
