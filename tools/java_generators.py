"""The two programs that generate Java: protoc and gRPC's plugin for it, from their Maven artifacts."""

import platform
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

from tools import maven

BIN = Path(__file__).resolve().parent.parent / ".build" / "bin"


@dataclass(frozen=True)
class Program:
    """A program published as an executable artifact, with its SHA-256 on each platform."""

    name: str
    coordinate: str
    sha256: dict[str, str]


PROGRAMS = (
    # The protoc inside grpcio-tools 1.75.0 is this same 31.1, with fewer languages.
    Program(
        "protoc",
        "com.google.protobuf:protoc:4.31.1",
        {
            "linux-aarch_64": "5ea6b5ee26c6169925d6c99c8141b855db02c4d382c60b48f535971791b6e8b8",
            "linux-x86_64": "caaf8517e57c57d34a7d6f0544172d9051abf58556aa35c70d3fb0d824b8cfbb",
            "osx-aarch_64": "a54e72a5c3b06f8eecd235a0ea22ca8494cec738a655cabbd0b9a9864f82f4f1",
            "osx-x86_64": "773c020a052293bafe187e7c3cd0a0116e2d25798373c6fa1f47648e2a4d5303",
        },
    ),
    Program(
        "protoc-gen-grpc-java",
        "io.grpc:protoc-gen-grpc-java:1.75.0",
        {
            "linux-aarch_64": "7e45a31f9aeafab9a2ae8af1f9282381a6d8c3c0d929b515b79a36a68c5f0068",
            "linux-x86_64": "59366fb58a19efd4e3674c1568e94ef167816151acfaad02fa4ef04bbcab293d",
            "osx-aarch_64": "9337efccdad01dd8f4b4ef27fa670c1ca6794158006979097faaac0c0bc2b896",
            "osx-x86_64": "9337efccdad01dd8f4b4ef27fa670c1ca6794158006979097faaac0c0bc2b896",
        },
    ),
)


def this_platform() -> str:
    """Returns the classifier that Maven's executables bear on this machine, such as `linux-x86_64`."""
    system = {"darwin": "osx"}.get(sys.platform, sys.platform)
    machine = {"arm64": "aarch_64", "aarch64": "aarch_64", "amd64": "x86_64"}.get(
        platform.machine().lower(), platform.machine().lower()
    )
    return f"{system}-{machine}"


def available() -> bool:
    """Says whether the programs are published for this machine."""
    return all(this_platform() in program.sha256 for program in PROGRAMS)


def install() -> None:
    """Puts the programs into `.build/bin`, where `buf.gen.yaml` expects them."""
    BIN.mkdir(parents=True, exist_ok=True)
    for program in PROGRAMS:
        target = BIN / program.name
        sha256 = program.sha256[this_platform()]
        if target.exists() and maven.matches(target, sha256):
            continue
        source = maven.fetch(program.coordinate, sha256, packaging="exe", classifier=this_platform())
        shutil.copyfile(source, target)
        target.chmod(0o755)
