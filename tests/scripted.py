"""A connector whose sources are Python lists, for what no real source does on command."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, ClassVar

import pytest
from google.protobuf.struct_pb2 import Struct

from weft.source.v1.source_service_pb2 import CustomSource, Source, SourceConfig
from weft_server.connectors import catalog
from weft_server.connectors.base import (
    Connector,
    ConnectorError,
    Node,
    Record,
    Relationship,
    Stage,
    Survey,
)

Step = Record | ConnectorError | asyncio.Event
"""A record is yielded, an error raised, an event waited for."""
Script = Mapping[str, Sequence[Step]]
"""What a source yields, stage by stage."""

NewSource = Callable[[Script], Awaitable[Source]]


class ScriptedConnector(Connector[Struct]):
    """Reads the script that its config names."""

    source_type: ClassVar[str] = "scripted"
    display_name: ClassVar[str] = "Script"
    description: ClassVar[str] = "What a test wrote down."
    node_labels: ClassVar[Sequence[str]] = ("Thing",)
    relationship_types: ClassVar[Sequence[str]] = ("LEADS_TO",)

    def __init__(self) -> None:
        self.scripts: dict[str, Script] = {}

    async def survey(self, config: Struct) -> Survey:
        stages = [
            Stage(name, sum(isinstance(step, Node | Relationship) for step in steps))
            for name, steps in self._script(config).items()
        ]
        return Survey(target="here", product="Script", stages=stages)

    async def extract(self, config: Struct, stage: str) -> AsyncIterator[Record]:
        for step in self._script(config)[stage]:
            if isinstance(step, ConnectorError):
                raise step
            if isinstance(step, asyncio.Event):
                await step.wait()
            else:
                yield step

    def _script(self, config: Struct) -> Script:
        name: Any = config["script"]
        return self.scripts[name]


@contextmanager
def installed() -> Iterator[ScriptedConnector]:
    """The connector, as if a package had brought it."""
    connector = ScriptedConnector()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(catalog, "CONNECTORS", {**catalog.CONNECTORS, connector.source_type: connector})
        yield connector


def scripted_config(script: str) -> SourceConfig:
    """The config of a source that a script describes."""
    config = SourceConfig(custom=CustomSource(connector=ScriptedConnector.source_type))
    config.custom.settings["script"] = script
    return config


def thing(key: str, **properties: Any) -> Node:
    """A node."""
    return Node(key, ("Thing",), {"name": key, **properties})


def leads(start: str, end: str, **properties: Any) -> Relationship:
    """A relationship."""
    return Relationship("LEADS_TO", start, end, properties)
