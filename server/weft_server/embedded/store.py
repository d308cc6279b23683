"""What the three embedded stores have in common: one life from start to stop."""

import asyncio
from abc import ABC, abstractmethod
from pathlib import Path
from typing import ClassVar

from weft_server.embedded import files
from weft_server.embedded.errors import StoreFailed
from weft_server.embedded.process import Program, SupervisedProcess


class EmbeddedStore(ABC):
    """A store on this machine, from Python packages alone, that lives no longer than this process.

    Its data is in `data_dir/<name>`, its log is `data_dir/logs/<name>.log`, and what must stay the same from run to run
    (password, port) lies in files of mode 0600 beside them.
    """

    name: ClassVar[str]
    start_seconds: ClassVar[float] = 60.0
    """How long the store may take until it answers; recovery after a crash is part of it."""

    def __init__(self, data_dir: Path) -> None:
        self.data_dir = data_dir.absolute()
        self.log = self.data_dir / "logs" / f"{self.name}.log"
        self._process: SupervisedProcess | None = None

    async def start(self) -> str:
        """Starts the store, made anew if there is no data yet, and returns its URL, credentials included.

        Started again, after `stop` or `kill`, it has the same data and, unless another program took its port, the same
        URL.

        Raises:
            StoreAlreadyRunning: the store runs on this data directory.
            StoreFailed: it ended or did not answer in time.
        """
        files.private_folder(self.data_dir)
        async with files.run_lock(self.name, self.data_dir) as lock:
            program = await self._prepare(lock)
            process = SupervisedProcess.launch(program, lock)
            try:
                await self._until_ready(process)
            except BaseException:
                await process.kill()
                raise
        self._process = process
        return self._url()

    async def stop(self) -> None:
        """Ends the store in order; does nothing if it does not run."""
        if process := self._forget():
            await process.stop()

    async def kill(self) -> None:
        """Ends the store at once, as a crash would, for tests of what survives one."""
        if process := self._forget():
            await process.kill()

    async def failure(self) -> StoreFailed:
        """Waits until the running store ends unasked and returns what to say about that."""
        while self._process is None or self._process.exit_code is None:
            await asyncio.sleep(0.25)
        return StoreFailed(self.name, files.tail(self.log))

    @abstractmethod
    async def _prepare(self, lock: int) -> Program:
        """Makes what a start needs and returns the server to run."""

    @abstractmethod
    async def _answers(self) -> bool:
        """Says whether the store lets us in; whatever is refused only for now is a no."""

    @abstractmethod
    def _url(self) -> str: ...

    async def _run(self, program: Program, lock: int) -> None:
        """Runs a helper program to its end."""
        process = SupervisedProcess.launch(program, lock)
        try:
            code = await process.wait()
        except BaseException:
            await process.kill()
            raise
        if code:
            raise StoreFailed(
                self.name,
                files.tail(program.log),
                f"could not be set up: {Path(program.command[0]).name} ended with code {code}",
            )

    async def _until_ready(self, process: SupervisedProcess) -> None:
        try:
            async with asyncio.timeout(self.start_seconds):
                while not await self._answers():
                    if process.exit_code is not None:
                        raise StoreFailed(self.name, files.tail(self.log), "did not start")
                    await asyncio.sleep(0.05)
        except TimeoutError:
            reason = f"did not answer within {self.start_seconds:.0f} s"
            raise StoreFailed(self.name, files.tail(self.log), reason) from None

    def _forget(self) -> SupervisedProcess | None:
        process, self._process = self._process, None
        return process
