"""The connector that docs/connectors.md shows: it works, and the page shows it as it is."""

from pathlib import Path

import pytest
from google.protobuf.struct_pb2 import Struct

from tests.unit import example_connector
from tests.unit.example_connector import ServiceListConnector
from weft_server.connectors.base import ConfigInvalid, DocumentInvalid, Node, Relationship

PAGE = Path(__file__).parents[2] / "docs" / "connectors.md"

LIST = """\
{"name": "shop", "team": "web", "calls": ["billing", "mail"]}
{"name": "billing", "team": "money"}
"""


def config(**fields: str) -> Struct:
    struct = Struct()
    struct.update(fields)
    return struct


def test_the_page_shows_the_connector_as_it_is() -> None:
    assert f"```python\n{Path(example_connector.__file__).read_text()}```" in PAGE.read_text()


async def test_it_brings_services_and_then_their_calls() -> None:
    connector, records = ServiceListConnector(), []
    survey = await connector.survey(config(document=LIST))
    for stage in survey.stages:
        records += [record async for record in connector.extract(config(document=LIST), stage.name)]
    assert records == [
        Node("service:shop", ("Service",), {"name": "shop", "team": "web"}),
        Node("service:billing", ("Service",), {"name": "billing", "team": "money"}),
        Relationship("DEPENDS_ON", "service:shop", "service:billing"),
    ]
    assert survey.expected_nodes == {"Service": 2}
    assert survey.warnings == ["shop calls mail, which is not listed."]


@pytest.mark.parametrize("line", ["", "[1]", "{}", "no JSON", '{"name": 1, "team": 2, "calls": 3}'])
async def test_a_bad_line_is_named(line: str) -> None:
    with pytest.raises(DocumentInvalid) as caught:
        await ServiceListConnector().survey(config(document=f"{LIST}{line}\n"))
    assert caught.value.details == {"location": "line 3"}


async def test_a_missing_list_names_its_field() -> None:
    with pytest.raises(ConfigInvalid) as caught:
        await ServiceListConnector().survey(config())
    assert caught.value.details == {"field": "document"}
