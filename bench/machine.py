"""What the figures depend on: cores, memory, versions; and what a process used of them."""

import os
import platform
import subprocess
from collections.abc import Iterable
from contextlib import suppress
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import asyncpg
import psutil

_ROOT = Path(__file__).resolve().parent.parent
_PACKAGES = (
    "grpcio",
    "protobuf",
    "asyncpg",
    "redis",
    "neo4j",
    "neo4j-rust-ext",
    "dbos",
    "uvloop",
    "fastapi",
    "pydantic",
    "uvicorn",
    "httptools",
)

Cores = frozenset[int]

ALL_CORES: Cores = frozenset(os.sched_getaffinity(0))
SERVER_CORE: Cores = frozenset({min(ALL_CORES)})
"""Where a server under test is alone."""
OTHER_CORES: Cores = ALL_CORES - SERVER_CORE or SERVER_CORE
"""Where the load and the stores run meanwhile."""


def describe() -> dict[str, str]:
    """The machine and the versions of what is measured."""
    packages = {package: _version(package) for package in _PACKAGES}
    return {
        "cores": str(len(ALL_CORES)),
        "processor": _processor(),
        "memory": f"{psutil.virtual_memory().total / 2**30:.0f} GiB",
        "system": f"{platform.system()} {platform.release()}",
        "python": platform.python_version(),
        **{package: number for package, number in packages.items() if number},
    }


def commit() -> str:
    """The commit that is measured, with a `+` where files differ from it."""
    head = _git("rev-parse", "--short", "HEAD")
    changed = _git("status", "--porcelain", "--", "server", "clients", "migrations", "protos")
    return f"{head}+" if changed else head


def cpu_seconds(process_ids: Iterable[int]) -> float:
    """How long processes and their descendants have computed, in user and kernel mode."""
    total = 0.0
    for process_id in process_ids:
        process = psutil.Process(process_id)
        for member in (process, *process.children(recursive=True)):
            times = member.cpu_times()
            total += times.user + times.system
    return total


def peak_memory(process_id: int) -> int:
    """The most bytes that a process has had resident so far (VmHWM of proc(5))."""
    for line in Path(f"/proc/{process_id}/status").read_text().splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1]) * 1024
    raise LookupError(f"process {process_id} has no VmHWM")


async def pin_postgres(url: str, cores: Cores) -> None:
    """Confines a local PostgreSQL and all its present and future backends to some cores."""
    connection = await asyncpg.connect(url)
    try:
        postmaster = psutil.Process(connection.get_server_pid()).parent()
    finally:
        await connection.close()
    if postmaster is None:
        raise LookupError("PostgreSQL runs on another machine")
    for process in (postmaster, *postmaster.children(recursive=True)):
        # Backends come and go meanwhile.
        with suppress(ProcessLookupError):
            os.sched_setaffinity(process.pid, cores)


def load_average() -> float:
    """How many processes wanted a core in the last minute, on average."""
    return os.getloadavg()[0]


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return ""


def _processor() -> str:
    for line in Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            return line.partition(":")[2].strip()
    return platform.machine()


def _git(*arguments: str) -> str:
    finished = subprocess.run(["git", *arguments], cwd=_ROOT, capture_output=True, text=True, check=True)
    return finished.stdout.strip()
