"""What the three embedded stores have in common: one life, from start to stop."""

import asyncio
from abc import ABC, abstractmethod
from pathlib import Path
from typing import ClassVar

from weft_server.embedded import files
from weft_server.embedded.errors import StoreFailed
from weft_server.embedded.process import Program, SupervisedProcess

_SECONDS_TO_ANSWER = 120.0


class EmbeddedStore(ABC):
    """A store on this machine, from Python packages alone, that lives no longer than this process.

    Its data is in `data_dir/<name>`, its log is `data_dir/logs/<name>.log`. What stays the same from run to
    run, its password and its address, lies in files of mode 0600 beside them.
    """

    name: ClassVar[str]

    _lock: int

    def __init__(self, data_dir: Path) -> None:
        self.data_dir = data_dir.absolute()
        self.log = self.data_dir / "logs" / f"{self.name}.log"
        self._process: SupervisedProcess | None = None

    async def start(self) -> str:
        """Starts the store, made anew if it has no data yet, and returns its URL, credentials included.

        After `stop` or `kill` it can be started again: with the same data and, unless another program has
        taken its address meanwhile, the same URL.

        Raises:
            StoreAlreadyRunning: the store runs on this data directory.
            StoreFailed: it could not be set up, ended, or did not answer in two minutes.
        """
        files.private_folder(self.data_dir)
        async with files.run_lock(self.name, self.data_dir) as self._lock:
            process = SupervisedProcess(await self._prepare(), self._lock)
            try:
                await self._until_it_answers(process)
            except BaseException:
                await process.kill()
                raise
        self._process = process
        return self._url()

    async def stop(self) -> None:
        """Ends the store in order; does nothing if it does not run."""
        if process := self._let_go():
            await process.stop()

    async def kill(self) -> None:
        """Ends the store at once, as a crash would, for tests of what survives one."""
        if process := self._let_go():
            await process.kill()

    async def failure(self) -> StoreFailed:
        """Waits until the store ends unasked, and returns what to say about it."""
        while self._process is None or self._process.exit_code is None:
            await asyncio.sleep(0.25)
        return StoreFailed(self.name, files.tail(self.log))

    @abstractmethod
    async def _prepare(self) -> Program:
        """Makes what a start needs, and returns the server to run."""

    @abstractmethod
    async def _answers(self) -> bool:
        """Says whether the store lets us in by its URL."""

    @abstractmethod
    def _url(self) -> str: ...

    def _find_password(self, *, has_data: bool) -> str:
        path = self.data_dir / f"{self.name}.password"
        if has_data and not path.exists():
            raise StoreFailed(self.name, "", f"has data, but its password is gone: {path} is missing")
        return files.password(path)

    async def _run(self, program: Program) -> None:
        """Runs a program that helps to prepare the start."""
        process = SupervisedProcess(program, self._lock)
        try:
            code = await process.wait()
        except BaseException:
            await process.kill()
            raise
        if code:
            reason = f"could not be set up: {Path(program.command[0]).name} ended with code {code}"
            raise StoreFailed(self.name, files.tail(program.log), reason)

    async def _until_it_answers(self, process: SupervisedProcess) -> None:
        try:
            async with asyncio.timeout(_SECONDS_TO_ANSWER):
                while not await self._answers():
                    if process.exit_code is not None:
                        raise StoreFailed(self.name, files.tail(self.log), "did not start")
                    await asyncio.sleep(0.05)
        except TimeoutError:
            reason = f"did not answer within {_SECONDS_TO_ANSWER:.0f} s"
            raise StoreFailed(self.name, files.tail(self.log), reason) from None

    def _let_go(self) -> SupervisedProcess | None:
        process, self._process = self._process, None
        return process
