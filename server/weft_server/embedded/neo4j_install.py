"""Neo4j's jars, fetched once per machine into a cache that all clones and runs share.

    python -m weft_server.embedded.neo4j_install            fetches what is missing
    python -m weft_server.embedded.neo4j_install --lock     resolves VERSION anew and rewrites neo4j.lock

`neo4j.lock` names every jar and its SHA-256. Nothing else is fetched, and nothing that differs is used. To move to another
version: change VERSION, run with `--lock`, and look at the difference.
"""

import fcntl
import hashlib
import os
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import jgo
import truststore
from jgo.env import LockedDependency, LockFile
from jgo.maven import MavenContext
from requests import RequestException
from tenacity import Retrying, retry_if_exception_type, stop_after_attempt, wait_exponential

VERSION = "5.26.30"
LOCK = Path(__file__).with_name("neo4j.lock")
_DOWNLOADS_AT_ONCE = 8


class WrongJar(Exception):
    """A jar is not the one that neo4j.lock names."""


@dataclass(frozen=True)
class Jar:
    """A line of neo4j.lock. The coordinate is `group:artifact:version`, and `:classifier` where there is one."""

    sha256: str
    coordinate: str

    def path(self) -> Path:
        """Its place in a Maven repository."""
        group, artifact, version, *classifier = self.coordinate.split(":")
        file = "-".join((artifact, version, *classifier)) + ".jar"
        return Path(*group.split("."), artifact, version, file)


def locked_jars() -> list[Jar]:
    """The jars of neo4j.lock, in the order of the class path."""
    return [Jar(*line.split()) for line in LOCK.read_text().splitlines()]


def distribution() -> Path:
    """The folder of the jars that neo4j.lock names; it exists only when all of them are there and right."""
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "weft"
    return cache / f"neo4j-{VERSION}-{hashlib.sha256(LOCK.read_bytes()).hexdigest()[:12]}"


def install() -> Path:
    """Fetches and checks the jars unless that was done before, and returns their folder.

    Any number of processes may call this at once: one fetches, the others wait for it.

    Raises:
        WrongJar: a jar has another hash than neo4j.lock says.
        RequestException: a jar could not be fetched, three times over.
    """
    folder = distribution()
    folder.parent.mkdir(parents=True, exist_ok=True)
    with folder.with_suffix(".lock").open("w") as turn:
        fcntl.flock(turn, fcntl.LOCK_EX)
        if not folder.exists():
            draft = folder.with_suffix(".new")
            _fetch(locked_jars(), draft)
            draft.rename(folder)
    return folder


def _fetch(jars: list[Jar], repository: Path) -> None:
    context = MavenContext(repo_cache=repository)
    attempts = Retrying(
        retry=retry_if_exception_type(RequestException),
        stop=stop_after_attempt(3),
        wait=wait_exponential(),
        reraise=True,
    )

    def fetch(jar: Jar) -> None:
        # What a fetch that was cut off left here would be taken for the jar.
        if _sha256(repository / jar.path()) != jar.sha256:
            (repository / jar.path()).unlink(missing_ok=True)
            context.create_dependency(jar.coordinate).artifact.resolve()
        if _sha256(repository / jar.path()) != jar.sha256:
            raise WrongJar(f"{jar.coordinate} does not have the SHA-256 {jar.sha256} of neo4j.lock")

    with ThreadPoolExecutor(_DOWNLOADS_AT_ONCE) as pool:
        for done in [pool.submit(attempts, fetch, jar) for jar in jars]:
            done.result()


def _sha256(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest() if file.exists() else ""


def lock() -> None:
    """Resolves Neo4j and all it depends on, and writes neo4j.lock."""
    environment = jgo.build(f"org.neo4j:neo4j:{VERSION}", update=True)
    resolved = LockFile.load(environment.lock_path).dependencies
    lines = (f"{jar.sha256} {_coordinate(jar)}\n" for jar in resolved)
    LOCK.write_text("".join(sorted(lines, key=lambda line: line.split()[1])))


def _coordinate(jar: LockedDependency) -> str:
    return ":".join(filter(None, (jar.groupId, jar.artifactId, jar.version, jar.classifier)))


def main() -> None:
    """Runs the command line."""
    truststore.inject_into_ssl()  # trust whom the system trusts, as pip does
    if sys.argv[1:] == ["--lock"]:
        lock()
    else:
        print(install())


if __name__ == "__main__":
    main()
