"""Python's messages, gRPC stubs and type stubs, by the protoc that comes with grpcio-tools."""

import sys
from collections.abc import Sequence
from importlib.resources import files
from pathlib import Path

from grpc_tools import protoc

WELL_KNOWN = files("grpc_tools") / "_proto"


class GenerationFailed(Exception):
    """A generator refused the protos; it has said why on standard error."""


def generate(protos: Sequence[str], *, roots: Sequence[Path], out: Path, services: bool = True) -> None:
    """Generates `_pb2.py` and `_pb2.pyi`, and `_pb2_grpc.py` and `_pb2_grpc.pyi` where services are wanted.

    Args:
        protos: the files, as they import each other, such as `weft/common/v1/access.proto`.
        roots: the folders in which these and what they import are looked for.
        out: the folder, existing, that becomes the root of the generated packages.
        services: whether to generate gRPC stubs.

    Raises:
        GenerationFailed: protoc or one of its plugins failed.
    """
    plugins = Path(sys.executable).parent
    arguments = [
        f"--plugin=protoc-gen-mypy={plugins / 'protoc-gen-mypy'}",
        f"--plugin=protoc-gen-mypy_grpc={plugins / 'protoc-gen-mypy_grpc'}",
        *(f"--proto_path={root}" for root in roots),
        f"--proto_path={WELL_KNOWN}",
        f"--python_out={out}",
        f"--mypy_out=quiet:{out}",
    ]
    if services:
        arguments += [f"--grpc_python_out={out}", f"--mypy_grpc_out=quiet:{out}"]
    if protoc.main(["protoc", *arguments, *protos]):
        raise GenerationFailed("protoc failed on the protos for Python")
