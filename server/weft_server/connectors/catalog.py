"""The connectors of this server: the built-in ones and those of installed packages."""

from collections.abc import Mapping
from importlib.metadata import entry_points
from types import MappingProxyType
from typing import Any

from google.protobuf.message import Message

from weft.source.v1.source_service_pb2 import SourceConfig
from weft_server.connectors.base import ConfigInvalid, Connector
from weft_server.connectors.openapi import OpenApiConnector
from weft_server.connectors.sql import SqlConnector

ENTRY_POINT_GROUP = "weft.connectors"
"""The entry points of a package in this group name its connector classes; each is made without arguments."""


def load_connectors() -> Mapping[str, Connector[Any]]:
    """Makes one connector of each kind, by source type.

    Raises:
        TypeError: an entry point names something that is not a connector class.
        ValueError: two connectors have the same source type.
    """
    connectors: dict[str, Connector[Any]] = {}
    installed = [entry_point.load() for entry_point in entry_points(group=ENTRY_POINT_GROUP)]
    for kind in (SqlConnector, OpenApiConnector, *installed):
        if not (isinstance(kind, type) and issubclass(kind, Connector)):
            raise TypeError(
                f"The entry point group {ENTRY_POINT_GROUP} holds {kind!r}, which is no connector class."
            )
        connector = kind()
        if connector.source_type in connectors:
            raise ValueError(f"Two connectors have the source type {connector.source_type!r}.")
        connectors[connector.source_type] = connector
    return MappingProxyType(connectors)


BUILT_IN = frozenset({SqlConnector.source_type, OpenApiConnector.source_type})
"""The connectors that `SourceConfig` has a message of its own for."""

CONNECTORS: Mapping[str, Connector[Any]] = load_connectors()
"""The connectors by source type."""


def connector_for(config: SourceConfig) -> tuple[Connector[Any], Message]:
    """Returns the connector for a source and the part of the config that it takes.

    Raises:
        ConfigInvalid: no config is set, or this server has no connector for it.
    """
    choice = config.WhichOneof("config")
    if choice is None:
        raise ConfigInvalid("No connector is chosen.", field="config")
    if choice != "custom":
        return CONNECTORS[choice], getattr(config, choice)
    connector = CONNECTORS.get(config.custom.connector)
    if connector is None or connector.source_type in BUILT_IN:
        raise ConfigInvalid(f"No connector {config.custom.connector!r} is installed here.", field="connector")
    return connector, config.custom.settings
