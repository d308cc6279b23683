"""What the contract has, seen in the generated code."""

from collections.abc import Sequence
from functools import cache
from importlib import import_module
from pkgutil import walk_packages

from google.protobuf.descriptor import ServiceDescriptor

import weft


@cache
def services() -> Sequence[ServiceDescriptor]:
    """Every service of the contract."""
    names = [module.name for module in walk_packages(weft.__path__, "weft.")]
    modules = [import_module(name) for name in names if name.endswith("_service_pb2")]
    return [service for module in modules for service in module.DESCRIPTOR.services_by_name.values()]
