"""A connector for a list of services, one JSON object a line.

{"name": "shop", "team": "web", "calls": ["billing"]}
"""

import json
from collections.abc import AsyncIterator
from typing import Any, ClassVar

from google.protobuf.struct_pb2 import Struct

from weft_server.connectors.base import (
    ConfigInvalid,
    Connector,
    DocumentInvalid,
    Node,
    Record,
    Relationship,
    Stage,
    Survey,
)


class ServiceListConnector(Connector[Struct]):
    """Reads the list from the field `document` of its config."""

    source_type: ClassVar[str] = "service_list"
    display_name: ClassVar[str] = "Service list"
    description: ClassVar[str] = "Services and whom they call, from a file with one JSON object a line."
    node_labels: ClassVar[tuple[str, ...]] = ("Service",)
    relationship_types: ClassVar[tuple[str, ...]] = ("DEPENDS_ON",)

    async def survey(self, config: Struct) -> Survey:
        """Reads the list once, counts, and says which calls lead out of it."""
        services = _services(config)
        calls = [(name, called) for name, service in services.items() for called in service["calls"]]
        return Survey(
            target="inline list",
            product="service list",
            stages=[Stage("services", len(services)), Stage("calls", len(calls))],
            expected_nodes={"Service": len(services)},
            warnings=[
                f"{name} calls {called}, which is not listed."
                for name, called in calls
                if called not in services
            ],
        )

    async def extract(self, config: Struct, stage: str) -> AsyncIterator[Record]:
        """Yields the services first and their calls in a stage of its own, since both ends must be there."""
        services = _services(config)
        for name, service in services.items():
            if stage == "services":
                yield Node(f"service:{name}", ("Service",), {"name": name, "team": service["team"]})
                continue
            for called in service["calls"]:
                if called in services:
                    yield Relationship("DEPENDS_ON", f"service:{name}", f"service:{called}")


def _services(config: Struct) -> dict[str, dict[str, Any]]:
    document = dict(config).get("document")
    if not isinstance(document, str):
        raise ConfigInvalid("The list is missing.", field="document")
    services = {}
    for number, line in enumerate(document.splitlines(), start=1):
        try:
            service = json.loads(line)
            services[str(service["name"])] = {
                "team": str(service["team"]),
                "calls": list(service.get("calls", [])),
            }
        except (ValueError, TypeError, KeyError, AttributeError) as error:
            problem = f"Line {number} is not of the form {{name, team, calls}}."
            raise DocumentInvalid(problem, location=f"line {number}") from error
    return services
