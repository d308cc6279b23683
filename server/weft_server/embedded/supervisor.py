"""Runs one program and ends it when told to, or when the process that wanted it is gone.

    python -I -S supervisor.py '{"command": ["redis-server", ...], ...}'

A store must not outlive the process that started it, however that one dies, and must have its orderly
shutdown even then. So each store is the child of this small process, which reads its own standard input:
the word `kill` ends the store at once, the end of the input ends it in order, and the kernel ends the input
when the starter dies.

On Linux two more ties hold: a pidfd of the starter, for when a fork of it keeps the input open, and a
parent-death signal on the store, for when this process is killed itself.

It is started by its path, and so that it starts fast it imports the standard library only.
"""

import contextlib
import ctypes
import json
import os
import selectors
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from types import FrameType
from typing import Literal

Order = Literal["stop", "kill"]

_PR_SET_PDEATHSIG = 1  # linux/prctl.h
_SECONDS_TO_DIE = 5.0


@dataclass(frozen=True)
class Orders:
    """What to run and how to end it; travels as JSON in the one argument."""

    command: list[str]
    starter: int
    """Process id of the starter."""
    stop_signal: int
    """Asks the program for an orderly shutdown."""
    kill_signal: int
    """Ends the program at once."""
    grace_seconds: float
    """How long an orderly shutdown may take before the kill signal follows."""
    user: int | None = None
    """Run the program as this user, with `group` for its only group."""
    group: int | None = None
    inherit: tuple[int, ...] = ()
    """File descriptors that the program keeps open."""
    remove: tuple[str, ...] = ()
    """Folders to remove once the program has ended."""


def supervise(orders: Orders) -> int:
    """Runs the program to its end and returns its exit code; -n if signal n ended it."""
    events = _Events(orders.starter)
    program = subprocess.Popen(
        orders.command,
        stdin=subprocess.DEVNULL,
        user=orders.user,
        group=orders.group,
        extra_groups=None if orders.user is None else [],
        pass_fds=orders.inherit,
        # Safe, since this process has one thread. It runs after the change of user, which would undo the tie.
        preexec_fn=_tie_to_this_process(orders.kill_signal),  # noqa: PLW1509
    )
    try:
        order = events.next_order(program)
        if order is not None:
            _end(program, order, orders)
        return program.wait()
    finally:
        for folder in orders.remove:
            shutil.rmtree(folder, ignore_errors=True)


def _end(program: "subprocess.Popen[bytes]", order: Order, orders: Orders) -> None:
    if order == "stop":
        program.send_signal(orders.stop_signal)
        with contextlib.suppress(subprocess.TimeoutExpired):
            program.wait(orders.grace_seconds)
    program.send_signal(orders.kill_signal)
    try:
        program.wait(_SECONDS_TO_DIE)
    except subprocess.TimeoutExpired:
        program.kill()


def _tie_to_this_process(death_signal: int) -> Callable[[], None] | None:
    """Returns what a new child does to get the signal when this process dies; Linux alone offers that."""
    if sys.platform != "linux":
        return None
    prctl = ctypes.CDLL(None).prctl
    supervisor = os.getpid()

    def tie() -> None:
        prctl(_PR_SET_PDEATHSIG, death_signal)
        if os.getppid() != supervisor:
            os._exit(1)

    return tie


class _Events:
    """Waits for what comes first: an order, the end of the starter, or the end of the program."""

    def __init__(self, starter: int) -> None:
        self._orders = sys.stdin.fileno()
        self._signals, wakeup = os.pipe()
        for end in (self._signals, wakeup):
            os.set_blocking(end, False)
        signal.set_wakeup_fd(wakeup, warn_on_full_buffer=False)
        signal.signal(signal.SIGCHLD, lambda _signal, _frame: None)
        signal.signal(signal.SIGTERM, self._terminate)
        self._terminated = False
        self._selector = selectors.DefaultSelector()
        self._selector.register(self._orders, selectors.EVENT_READ)
        self._selector.register(self._signals, selectors.EVENT_READ)
        if sys.platform == "linux":
            with contextlib.suppress(OSError):  # no such process: its end of the pipe is closed as well
                self._selector.register(os.pidfd_open(starter), selectors.EVENT_READ)

    def next_order(self, program: "subprocess.Popen[bytes]") -> Order | None:
        """Returns the next order, or None when the program has ended by itself."""
        while program.poll() is None:
            for key, _ in self._selector.select():
                if key.fd == self._orders:
                    return "kill" if os.read(self._orders, 16) == b"kill" else "stop"
                if key.fd != self._signals:
                    return "stop"
                os.read(self._signals, 512)
            if self._terminated:
                return "stop"
        return None

    def _terminate(self, _signal: int, _frame: FrameType | None) -> None:
        self._terminated = True


if __name__ == "__main__":
    exit_code = supervise(Orders(**json.loads(sys.argv[1])))
    sys.exit(exit_code if exit_code >= 0 else 128 - exit_code)
