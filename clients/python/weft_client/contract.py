"""What the contract has, seen in the generated code."""

from collections.abc import Sequence
from functools import cache
from importlib import import_module
from pathlib import Path

from google.protobuf.descriptor import ServiceDescriptor

import weft


@cache
def services() -> Sequence[ServiceDescriptor]:
    """Every service of the contract, in the order of their files."""
    # By their files: `weft` and its areas are namespace packages, into which pkgutil does not look.
    found = sorted(
        (path.parts[-3], path.stem)
        for root in weft.__path__
        for path in Path(root).glob("*/v1/*_service_pb2.py")
    )
    modules = [import_module(f"weft.{area}.v1.{module}") for area, module in dict.fromkeys(found)]
    return [service for module in modules for service in module.DESCRIPTOR.services_by_name.values()]
