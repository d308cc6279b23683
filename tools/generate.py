"""Generates the clients and the pages of docs/api from the protos; with `--check`, says what differs.

A language whose toolchain is absent is left alone. Each is generated into an empty folder first; then its
folder in `clients/` is brought to the same content file by file, so that whoever imports it finds it whole.
"""

import argparse
import filecmp
import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import yaml

from tools import api_docs, java_generators, python_stubs, setup, third_party

ROOT = Path(__file__).resolve().parent.parent
PROTOS = ROOT / "protos"
TYPESCRIPT = ROOT / "clients" / "typescript"


@dataclass(frozen=True)
class Language:
    """A language: the folder that holds its generated code and nothing else, and how that is made.

    `missing` returns what the machine lacks for it, or nothing. `generate` writes below the folder it is
    given, as if that were the repository's.
    """

    name: str
    folder: Path
    missing: Callable[[], str | None]
    generate: Callable[[Path], None]


def generate_python(out: Path) -> None:
    """Generates Python, marked as typed."""
    packages = out / "clients" / "python"
    packages.mkdir(parents=True)
    protos = [path.relative_to(PROTOS).as_posix() for path in sorted(PROTOS.rglob("*.proto"))]
    python_stubs.generate(protos, roots=[PROTOS, third_party.PROTOS], out=packages)
    (packages / "weft" / "py.typed").touch()


def install_typescript() -> None:
    """Installs what the TypeScript client's package-lock.json pins, unless that is what is installed."""
    lock, installed = TYPESCRIPT / "package-lock.json", TYPESCRIPT / "node_modules" / ".installed-from.json"
    with setup.alone("npm"):
        if installed.exists() and installed.read_bytes() == lock.read_bytes():
            return
        run("npm", "ci", "--silent", cwd=TYPESCRIPT)
        shutil.copyfile(lock, installed)


def generate_typescript(out: Path) -> None:
    """Generates TypeScript with the plugin among the client's packages."""
    install_typescript()
    run_buf("clients/typescript", out)


def generate_go(out: Path) -> None:
    """Generates Go with the plugins that the client's go.mod names as tools."""
    run_buf("clients/go", out)


def generate_java(out: Path) -> None:
    """Generates Java."""
    java_generators.install()
    run_buf("clients/java", out)


def missing_program(name: str) -> Callable[[], str | None]:
    """Returns a check that a program can be found."""
    return lambda: None if shutil.which(name) else f"{name} is not installed"


def missing_java_generators() -> str | None:
    """Says whether this is a platform that Java's generators are not published for."""
    return None if java_generators.available() else f"no protoc for {java_generators.this_platform()}"


LANGUAGES = (
    Language("Python", Path("clients/python/weft"), lambda: None, generate_python),
    Language("TypeScript", Path("clients/typescript/src/gen"), missing_program("npm"), generate_typescript),
    Language("Go", Path("clients/go/weft"), missing_program("go"), generate_go),
    Language("Java", Path("clients/java/src/generated"), missing_java_generators, generate_java),
    Language("Pages", api_docs.FOLDER, lambda: None, api_docs.generate),
)


def run_buf(client: str, out: Path) -> None:
    """Runs those plugins of `buf.gen.yaml` that write below one client's folder."""
    template = yaml.safe_load((ROOT / "buf.gen.yaml").read_text())
    template["plugins"] = [plugin for plugin in template["plugins"] if plugin["out"].startswith(client)]
    buf = Path(sys.executable).parent / "buf"
    run(str(buf), "generate", "--template", json.dumps(template), "--output", str(out), cwd=ROOT)


def run(*command: str, cwd: Path) -> None:
    """Runs a generator or its set-up.

    Raises:
        GenerationFailed: it failed; it has said why on standard error.
    """
    if subprocess.run(command, cwd=cwd, check=False).returncode:
        raise python_stubs.GenerationFailed(f"{command[0]} failed")


def files_of(folder: Path) -> set[Path]:
    """Returns the files below a folder, relative to it, without what running Python leaves there."""
    return {
        path.relative_to(folder)
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


def differences(current: Path, fresh: Path) -> Iterator[Path]:
    """Yields the files, relative to both folders, that are not the same in them or are in one alone."""
    for path in sorted(files_of(current) | files_of(fresh)):
        here, there = current / path, fresh / path
        if not (here.exists() and there.exists() and filecmp.cmp(here, there, shallow=False)):
            yield path


def bring_up_to_date(current: Path, fresh: Path) -> int:
    """Makes the current folder hold what the fresh one holds; returns how many files changed."""
    changed = list(differences(current, fresh))
    for path in changed:
        if not (fresh / path).exists():
            (current / path).unlink()
            continue
        target = current / path
        target.parent.mkdir(parents=True, exist_ok=True)
        partial = target.with_name(f"{target.name}.partial")
        shutil.copyfile(fresh / path, partial)
        partial.replace(target)
    return len(changed)


def outdated(language: Language) -> list[Path]:
    """Returns the committed files of a language that are not what its generator makes of the protos.

    Raises:
        GenerationFailed: the generator refused the protos.
    """
    with tempfile.TemporaryDirectory() as scratch:
        language.generate(Path(scratch))
        fresh = Path(scratch) / language.folder
        return [language.folder / path for path in differences(ROOT / language.folder, fresh)]


def regenerate(language: Language) -> int:
    """Generates a language anew; returns how many files changed.

    Raises:
        GenerationFailed: the generator refused the protos.
    """
    with tempfile.TemporaryDirectory() as scratch:
        language.generate(Path(scratch))
        return bring_up_to_date(ROOT / language.folder, Path(scratch) / language.folder)


def main() -> None:
    """Generates, or checks, each language whose toolchain is there; exits with 1 on a difference."""
    parser = argparse.ArgumentParser(description="Generate the clients from the protos.")
    parser.add_argument("--check", action="store_true", help="only say which committed files differ")
    check = parser.parse_args().check
    stale: list[Path] = []
    for language in LANGUAGES:
        if lacking := language.missing():
            print(f"{language.name}: left alone, {lacking}")
        elif check:
            differing = outdated(language)
            print(f"{language.name}: {f'{len(differing)} files differ' if differing else 'current'}")
            stale += differing
        else:
            print(f"{language.name}: {regenerate(language)} files changed")
    if stale:
        sys.exit("Run `make proto` and commit these:\n" + "\n".join(f"  {path}" for path in stale))


if __name__ == "__main__":
    main()
