"""What the contract has, seen in the generated code."""

from collections.abc import Sequence
from functools import cache
from importlib import import_module
from pathlib import Path

from google.protobuf.descriptor import ServiceDescriptor

import weft


@cache
def services() -> Sequence[ServiceDescriptor]:
    """Every service of the contract."""
    # The generated packages are namespaces, into which pkgutil does not look.
    paths = [
        path.relative_to(Path(root).parent).with_suffix("")
        for root in weft.__path__
        for path in sorted(Path(root).rglob("*_service_pb2.py"))
    ]
    modules = [import_module(".".join(path.parts)) for path in paths]
    return [service for module in modules for service in module.DESCRIPTOR.services_by_name.values()]
