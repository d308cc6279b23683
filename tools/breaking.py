"""Holds the protos against those of another commit: `python -m tools.breaking [COMMIT]`, default `main`.

The other commit has no third-party protos, since they are not committed; it is laid out beside this clone's.
"""

import io
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

from tools import third_party

ROOT = Path(__file__).resolve().parent.parent


def lay_out(commit: str, folder: Path) -> bool:
    """Writes a commit's protos and the third-party ones to a folder; False if the commit has none."""
    archive = subprocess.run(
        ["git", "archive", commit, "protos", "buf.yaml"], cwd=ROOT, capture_output=True, check=False
    )
    if archive.returncode:
        return False
    with tarfile.open(fileobj=io.BytesIO(archive.stdout)) as files:
        files.extractall(folder, filter="data")
    shutil.copytree(third_party.PROTOS, folder / third_party.PROTOS.relative_to(ROOT))
    return True


def main() -> None:
    """Exits with buf's code: 0 where what old clients send and read still means the same."""
    commit = sys.argv[1] if len(sys.argv) > 1 else "main"
    with tempfile.TemporaryDirectory() as scratch:
        if not lay_out(commit, Path(scratch)):
            print(f"breaking changes: not looked for, since there is no contract at {commit}")
            return
        buf = Path(sys.executable).parent / "buf"
        sys.exit(subprocess.run([buf, "breaking", "--against", scratch], cwd=ROOT, check=False).returncode)


if __name__ == "__main__":
    main()
