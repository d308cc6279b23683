"""What a store keeps beside its data: a password, a port, a log, and the lock that says it runs."""

import asyncio
import fcntl
import os
import random
import secrets
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from weft_server.embedded.errors import StoreAlreadyRunning

LOOPBACK = "127.0.0.1"
# Below those that Linux and macOS give to outgoing connections, so that none of them takes a store's port
# while the store is down.
_PORTS = range(20_000, 32_768)
_LOG_BYTES = 8 << 20
_SECONDS_TO_VANISH = 20.0


def private_folder(path: Path) -> Path:
    """Makes a folder, if it is missing, for this user alone (mode 0700), and what is missing above it."""
    path.mkdir(mode=0o700, parents=True, exist_ok=True)
    return path


def write_private(path: Path, content: str) -> None:
    """Writes a file that this user alone can read (mode 0600); one that is there is replaced in one step."""
    draft = path.with_name(f"{path.name}.{secrets.token_hex(4)}")
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(content)
    draft.replace(path)


def password(path: Path) -> str:
    """Returns the password in this file; makes both on the first call. It needs no quoting in a URL."""
    if not path.exists():
        write_private(path, secrets.token_urlsafe(24))
    return path.read_text()


def loopback_port(path: Path) -> int:
    """Returns the port in this file or, if there is none or it is taken, a new one, written there."""
    if path.exists() and _is_free(port := int(path.read_text())):
        return port
    candidates = random.sample(_PORTS, len(_PORTS))
    port = next(candidate for candidate in candidates if _is_free(candidate))
    write_private(path, str(port))
    return port


def _is_free(port: int) -> bool:
    with socket.socket() as probe:
        # As the stores do: a port where only past connections are fading away is free.
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((LOOPBACK, port))
        except OSError:
            return False
        return True


def open_log(path: Path) -> int:
    """Opens a log for appending and returns its descriptor; a log over 8 MiB is put aside first."""
    private_folder(path.parent)
    if path.exists() and path.stat().st_size > _LOG_BYTES:
        path.replace(path.with_suffix(".log.1"))
    return os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)


def tail(path: Path, lines: int = 20) -> str:
    """Returns the last lines of a log; nothing if there is no log."""
    if not path.exists():
        return ""
    return "\n".join(path.read_text(errors="replace").splitlines()[-lines:])


@asynccontextmanager
async def run_lock(store: str, data_dir: Path) -> AsyncIterator[int]:
    """Takes the lock under which a store runs; yields its descriptor, for the store's processes to inherit.

    It stays taken until the last process that has the descriptor is gone. So whoever takes it knows that
    nothing of an earlier run is left, even if that run was killed in the middle.

    Raises:
        StoreAlreadyRunning: the store runs. One whose starter has died is given time to end.
    """
    path = data_dir / f"{store}.lock"
    clock = asyncio.get_running_loop().time
    deadline = clock() + _SECONDS_TO_VANISH
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        while not _try_lock(descriptor):
            starter = int(path.read_text() or 0)
            if _is_alive(starter) or clock() > deadline:
                raise StoreAlreadyRunning(store, data_dir, starter)
            await asyncio.sleep(0.05)
        os.ftruncate(descriptor, 0)
        os.pwrite(descriptor, str(os.getpid()).encode(), 0)
        yield descriptor
    finally:
        os.close(descriptor)


@asynccontextmanager
async def turn(path: Path) -> AsyncIterator[None]:
    """Lets one process at a time do a piece of work; the others wait for their turn."""
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        while not _try_lock(descriptor):
            await asyncio.sleep(0.1)
        yield
    finally:
        os.close(descriptor)


def _try_lock(descriptor: int) -> bool:
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _is_alive(process_id: int) -> bool:
    if process_id <= 0:
        return False
    try:
        os.kill(process_id, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True
