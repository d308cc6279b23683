"""Files out of Maven artifacts, without Maven: `jgo` finds them, and a pinned hash says which are right."""

import hashlib
from pathlib import Path

import truststore
from jgo.maven import Artifact, MavenContext

# Trust whom the system trusts, as pip does; the certificates that come with requests know no company's proxy.
truststore.inject_into_ssl()


class WrongArtifact(Exception):
    """An artifact's content is not what its pinned hash says."""


def fetch(coordinate: str, sha256: str, *, packaging: str = "jar", classifier: str = "") -> Path:
    """Returns the artifact's file in the local Maven cache, fetched if it is not there.

    Args:
        coordinate: `group:artifact:version`.
        sha256: what the file's SHA-256 must be, in hexadecimal.
        packaging: the file's extension.
        classifier: the variant, such as `linux-x86_64`; empty for the main file.

    Raises:
        WrongArtifact: the file fetched has another hash.
    """
    group, name, version = coordinate.split(":")
    artifact = Artifact(MavenContext().project(group, name).at_version(version), classifier, packaging)
    if matches(artifact.resolve(), sha256):
        return artifact.resolve()
    # A fetch that was cut off leaves a part of the file in the cache.
    artifact.resolve().unlink()
    if matches(artifact.resolve(), sha256):
        return artifact.resolve()
    raise WrongArtifact(f"{artifact} has another SHA-256 than the pinned {sha256}")


def matches(file: Path, sha256: str) -> bool:
    """Says whether a file has this SHA-256."""
    return hashlib.sha256(file.read_bytes()).hexdigest() == sha256
