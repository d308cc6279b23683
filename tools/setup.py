"""Makes what Weft's commands need: the virtual environment, its packages, and the third-party protos.

Runs on a bare Python, so it imports the standard library alone. Each step bears the hash of what goes into it
and of the steps before it. A step whose last run had the same hash is left out: a second run does nothing.
"""

from __future__ import annotations

import fcntl
import hashlib
import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"
STAMPS = VENV / "setup.json"
LOCK = ROOT / "requirements" / "lock.txt"
OLDEST, NEWEST = (3, 11), (3, 13)


class SetupFailed(Exception):
    """Set-up cannot go on; the message says why and what to do."""


@dataclass(frozen=True)
class Step:
    """One piece of set-up: its name, what it is made from, what it leaves behind, how it is made."""

    name: str
    inputs: tuple[Path | str, ...]
    proof: Path
    make: Callable[[], None]

    def digest(self, before: str) -> str:
        """Returns the hash of the steps before, of this step's name and of its inputs."""
        content = hashlib.sha256(f"{before}\n{self.name}\n".encode())
        for item in self.inputs:
            content.update(item.read_bytes() if isinstance(item, Path) else item.encode())
        return content.hexdigest()


def make_environment() -> None:
    """Makes `.venv` anew with the Python that runs this.

    Raises:
        SetupFailed: the Python has no `venv` module with pip in it.
    """
    probe = subprocess.run([sys.executable, "-c", "import ensurepip, venv"], capture_output=True, check=False)
    if probe.returncode:
        raise SetupFailed(
            f"{sys.executable} has no venv module with pip. Install it (Debian and Ubuntu: the package "
            "python3-venv), or name another Python: make PYTHON=/path/to/python3"
        )
    run(sys.executable, "-m", "venv", "--clear", VENV)


def install_packages() -> None:
    """Installs exactly the locked packages, each checked against its hash."""
    pip("install", "--require-hashes", "--no-deps", "-r", LOCK)


def install_weft() -> None:
    """Installs Weft itself, editable, with its commands."""
    pip("install", "--no-deps", "--no-build-isolation", "-e", ROOT)


def fetch_protos() -> None:
    """Fetches the protos that Weft's own import, and generates what Python needs of them."""
    run(PYTHON, "-m", "tools.third_party")


STEPS = (
    Step("virtual environment", (sys.version, sys.base_prefix), PYTHON, make_environment),
    Step("packages", (LOCK,), PYTHON, install_packages),
    Step("weft", (ROOT / "pyproject.toml",), VENV / "bin" / "weft-server", install_weft),
    Step(
        "third-party protos",
        (ROOT / "tools" / "third_party.py", ROOT / "tools" / "python_stubs.py"),
        ROOT / "clients" / "python" / "buf" / "validate" / "validate_pb2.py",
        fetch_protos,
    ),
)


def set_up() -> None:
    """Runs each step whose inputs, or whose predecessors, changed since its last run."""
    digest = ""
    for step in STEPS:
        digest = step.digest(digest)
        stamps = read_stamps()
        if stamps.get(step.name) == digest and step.proof.exists():
            continue
        started = time.monotonic()
        print(f"setting up: {step.name} …", flush=True)
        step.make()
        STAMPS.write_text(json.dumps(read_stamps() | {step.name: digest}, indent=2) + "\n")
        print(f"setting up: {step.name} done in {time.monotonic() - started:.0f} s", flush=True)


def read_stamps() -> dict[str, str]:
    """Returns the hash of each step's last run, by the step's name."""
    if not STAMPS.exists():
        return {}
    stamps: dict[str, str] = json.loads(STAMPS.read_text())
    return stamps


def pip(*arguments: str | Path) -> None:
    """Runs the environment's pip, quietly."""
    run(PYTHON, "-m", "pip", "--disable-pip-version-check", "--quiet", *arguments)


def run(*command: str | Path) -> None:
    """Runs a command in the repository's folder.

    Raises:
        SetupFailed: the command failed; it has said why on standard error.
    """
    if subprocess.run(command, cwd=ROOT, check=False).returncode:
        raise SetupFailed(f"this command failed: {' '.join(str(part) for part in command)}")


@contextmanager
def alone(work: str) -> Iterator[None]:
    """Lets one process at a time do this work in this clone; a second one waits for the first."""
    (ROOT / ".build").mkdir(exist_ok=True)
    with (ROOT / ".build" / f"{work}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def main() -> None:
    """Sets up, or says in one line why it cannot."""
    if not OLDEST <= sys.version_info[:2] <= NEWEST:
        sys.exit(
            f"Weft needs Python {OLDEST[0]}.{OLDEST[1]} to {NEWEST[0]}.{NEWEST[1]}; {sys.executable} is "
            f"{sys.version_info[0]}.{sys.version_info[1]}. Name another: make PYTHON=/path/to/python3"
        )
    try:
        with alone("setup"):
            set_up()
    except SetupFailed as reason:
        sys.exit(f"set-up failed: {reason}")


if __name__ == "__main__":
    main()
