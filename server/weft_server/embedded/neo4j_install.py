"""Neo4j's jars, fetched once per machine into a cache that all clones and runs share.

    python -m weft_server.embedded.neo4j_install            fetches what is missing
    python -m weft_server.embedded.neo4j_install --lock     resolves VERSION anew and rewrites neo4j.lock

`neo4j.lock` names every jar and its SHA-256. Nothing else is fetched, and nothing that differs is used. To
move to another version: change VERSION, run with `--lock`, and look at the difference.
"""

import fcntl
import hashlib
import os
import ssl
import sys
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass
from pathlib import Path

import httpx
import jgo
import truststore
from jgo.env import LockedDependency, LockFile
from jgo.maven import MavenContext
from tenacity import retry, retry_if_exception_type, stop_after_attempt, wait_exponential

VERSION = "5.26.30"
LOCK = Path(__file__).with_name("neo4j.lock")
_DOWNLOADS_AT_ONCE = 8


class WrongJar(Exception):
    """A jar is not the one that neo4j.lock names."""


@dataclass(frozen=True)
class Jar:
    """A line of neo4j.lock; the coordinate is `group:artifact:version`, with `:classifier` if it has one."""

    sha256: str
    coordinate: str

    @property
    def path(self) -> Path:
        """Its place in a Maven repository, and in ours."""
        group, artifact, version, *classifier = self.coordinate.split(":")
        return Path(*group.split("."), artifact, version, "-".join((artifact, version, *classifier)) + ".jar")

    def is_in(self, repository: Path) -> bool:
        """Says whether the repository has this very jar."""
        file = repository / self.path
        return file.exists() and hashlib.sha256(file.read_bytes()).hexdigest() == self.sha256


def locked_jars() -> list[Jar]:
    """Returns the jars of neo4j.lock, in the order of the class path."""
    return [Jar(*line.split()) for line in LOCK.read_text().splitlines()]


def distribution() -> Path:
    """Returns the folder of the jars that neo4j.lock names; it exists only when all are there and right."""
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "weft"
    return cache / f"neo4j-{VERSION}-{hashlib.sha256(LOCK.read_bytes()).hexdigest()[:12]}"


def install() -> Path:
    """Fetches and checks the jars, unless that was done before, and returns their folder.

    Any number of processes may call this at once: one fetches, the others wait for it.

    Raises:
        WrongJar: a jar has another hash than neo4j.lock says.
        httpx.HTTPError: a jar could not be fetched, three times over.
    """
    folder = distribution()
    folder.parent.mkdir(parents=True, exist_ok=True)
    with folder.with_name(f"{folder.name}.lock").open("w") as turn:
        fcntl.flock(turn, fcntl.LOCK_EX)
        if not folder.exists():
            draft = folder.with_name(f"{folder.name}.new")
            _fetch(locked_jars(), draft)
            draft.rename(folder)
    return folder


def _fetch(jars: list[Jar], repository: Path) -> None:
    (central,) = MavenContext().remote_repos.values()
    trust = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)  # whom the system trusts, as pip does
    with (
        httpx.Client(base_url=central, verify=trust, timeout=30, follow_redirects=True) as client,
        ThreadPoolExecutor(_DOWNLOADS_AT_ONCE) as pool,
    ):
        fetches = [pool.submit(_fetch_jar, client, jar, repository) for jar in jars]
        try:
            for fetch in as_completed(fetches):
                fetch.result()
        except BaseException:
            pool.shutdown(cancel_futures=True)
            raise


@retry(
    retry=retry_if_exception_type(httpx.HTTPError),
    stop=stop_after_attempt(3),
    wait=wait_exponential(),
    reraise=True,
)
def _fetch_jar(client: httpx.Client, jar: Jar, repository: Path) -> None:
    if jar.is_in(repository):
        return
    file = repository / jar.path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(client.get(jar.path.as_posix()).raise_for_status().content)
    if not jar.is_in(repository):
        raise WrongJar(f"{jar.coordinate} does not have the SHA-256 {jar.sha256} that neo4j.lock names")


def lock() -> None:
    """Resolves Neo4j and all it depends on, and writes neo4j.lock."""
    truststore.inject_into_ssl()
    environment = jgo.build(f"org.neo4j:neo4j:{VERSION}", update=True)
    resolved = LockFile.load(environment.lock_path).dependencies
    lines = (f"{jar.sha256} {_coordinate(jar)}\n" for jar in resolved)
    LOCK.write_text("".join(sorted(lines, key=lambda line: line.split()[1])))


def _coordinate(jar: LockedDependency) -> str:
    return ":".join(filter(None, (jar.groupId, jar.artifactId, jar.version, jar.classifier)))


def main() -> None:
    """Runs the command line."""
    if sys.argv[1:] == ["--lock"]:
        lock()
        return
    try:
        print(install())
    except (WrongJar, httpx.HTTPError, OSError) as failure:
        sys.exit(f"the jars of Neo4j {VERSION} cannot be had: {failure}")


if __name__ == "__main__":
    main()
