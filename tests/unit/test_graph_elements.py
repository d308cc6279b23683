"""What callers see of the properties that the store holds, and how much of it fits into a message."""

from datetime import timedelta, timezone
from math import inf, nan

import pytest
from google.protobuf import json_format
from google.protobuf.struct_pb2 import Struct
from neo4j.time import Date, DateTime

from weft.graph.v1.graph_service_pb2 import ListNodesResponse, Node, Relationship
from weft_server.graph.elements import (
    MAX_EXACT_INTEGER,
    MAX_PAGE_BYTES,
    fill_node,
    fill_page,
    fill_relationship,
    fill_struct,
)


def shown(value: object) -> object:
    struct = Struct()
    fill_struct({"property": value}, struct)
    return json_format.MessageToDict(struct)["property"]


@pytest.mark.parametrize(
    "value",
    ["", "text", "日本語", True, False, 0, -7, 2.5, [], ["a", "b"], [1, 2], [True, False], [0.5]],
    ids=repr,
)
def test_what_json_can_carry_is_shown_as_it_is(value: object) -> None:
    assert shown(value) == value


@pytest.mark.parametrize("sign", [1, -1])
def test_integers_that_a_json_number_cannot_carry_are_strings(sign: int) -> None:
    assert shown(sign * MAX_EXACT_INTEGER) == sign * MAX_EXACT_INTEGER
    assert shown(sign * (MAX_EXACT_INTEGER + 1)) == str(sign * 2**53)
    assert shown([sign * 2**62]) == [str(sign * 2**62)]


def test_numbers_that_are_no_json_numbers_are_named() -> None:
    assert shown([nan, inf, -inf]) == ["NaN", "Infinity", "-Infinity"]


def test_times_are_rfc_3339_strings() -> None:
    here = timezone(timedelta(hours=5, minutes=30))
    assert shown(DateTime(2026, 2, 3, 4, 5, 6, tzinfo=here)) == "2026-02-03T04:05:06.000000000+05:30"
    assert shown(DateTime(2026, 2, 3, 4, 5, 6, 7, tzinfo=here)) == "2026-02-03T04:05:06.000000007+05:30"
    assert shown([Date(2026, 2, 3)]) == ["2026-02-03"]


def test_properties_of_weft_itself_are_not_shown() -> None:
    node = Node()
    fill_node(stored_node(_hash=1, _run=2, _embedding=[0.5], name="orders"), node)
    assert json_format.MessageToDict(node) == {
        "id": "o/s/k",
        "labels": ["Table"],
        "sourceId": "s",
        "sourceType": "sql",
        "ingestedAt": "2026-01-02T03:04:05.678Z",
        "properties": {"name": "orders"},
    }


def test_a_relationship_names_its_ends_and_its_source() -> None:
    relationship = Relationship()
    fill_relationship(("a", "USES", "b", {"_source_id": "s", "_run": 3, "since": 2020}), relationship)
    assert json_format.MessageToDict(relationship) == {
        "startNodeId": "a",
        "type": "USES",
        "endNodeId": "b",
        "sourceId": "s",
        "properties": {"since": 2020},
    }


def test_a_message_is_never_larger_than_clients_take() -> None:
    rows = [stored_node(description="x" * 10_000) for _ in range(1000)]
    response = ListNodesResponse()
    count = fill_page(rows, response.nodes, fill_node)
    assert count == len(response.nodes) < len(rows)
    assert MAX_PAGE_BYTES - 11_000 < response.ByteSize() < 4 * 1024 * 1024


def test_an_element_larger_than_a_message_goes_alone() -> None:
    rows = [stored_node(description="x" * MAX_PAGE_BYTES) for _ in range(2)]
    response = ListNodesResponse()
    assert fill_page(rows, response.nodes, fill_node) == 1
    assert len(response.nodes) == 1


def stored_node(**properties: object) -> dict[str, object]:
    return {
        "_id": "o/s/k",
        "_labels": ["Table"],
        "_organization_id": "o",
        "_source_id": "s",
        "_source_type": "sql",
        "_ingested_at": 1_767_323_045_678,
        **properties,
    }
