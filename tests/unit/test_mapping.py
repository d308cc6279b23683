"""Messages filled from rows."""

import json
from typing import Any

import pytest
from google.protobuf import json_format
from google.protobuf.json_format import MessageToDict
from google.protobuf.struct_pb2 import Struct, Value
from google.protobuf.timestamp_pb2 import Timestamp

from weft.builder.v1.agent_service_pb2 import Agent, ToolNames
from weft.builder.v1.ticket_service_pb2 import Ticket, TicketResult
from weft.identity.v1.api_key_service_pb2 import ApiKey
from weft.identity.v1.organization_service_pb2 import Organization
from weft.ingestion.v1.ingestion_service_pb2 import IngestionJob, IngestionStatus
from weft.source.v1.source_service_pb2 import Source, SourceConfig, SqlSource
from weft.worker.v1.worker_token_service_pb2 import WorkerToken
from weft_server.rpc.mapping import (
    enum_names,
    enum_numbers,
    microseconds,
    row_mapper,
    set_time,
    value_reader,
)


def row_of(message_type: Any, **columns: Any) -> Any:
    """A row with all columns of a message, null where nothing is said."""
    return dict.fromkeys(message_type.DESCRIPTOR.fields_by_name) | columns


def test_columns_become_fields() -> None:
    row = row_of(
        IngestionJob, id="1", status="running", phase="loading", progress=0.25, nodes_created=2**40,
        created_at=1_500_000, warnings=["a", "b"], error_reason="source_unreachable",
    )  # fmt: skip
    job = row_mapper(IngestionJob)(row, IngestionJob())
    assert (job.id, job.progress, job.nodes_created, list(job.warnings)) == ("1", 0.25, 2**40, ["a", "b"])
    assert job.status == IngestionStatus.INGESTION_STATUS_RUNNING
    assert (job.created_at.seconds, job.created_at.nanos) == (1, 500_000_000)
    assert job.error_reason == 14


def test_a_null_leaves_its_field_unset() -> None:
    assert row_mapper(ApiKey)(row_of(ApiKey), ApiKey()) == ApiKey()


def test_false_is_told_from_null() -> None:
    fill = row_mapper(Source)
    assert fill(row_of(Source, enabled=False), Source()).HasField("enabled")
    assert not fill(row_of(Source), Source()).HasField("enabled")


def test_serialized_messages_and_json_are_parsed() -> None:
    config = SourceConfig(sql=SqlSource(schemas=["public"]))
    source = row_mapper(Source)(row_of(Source, config=config.SerializeToString()), Source())
    assert source.config == config
    organization = row_mapper(Organization)(row_of(Organization, settings='{"a": [1, null]}'), Organization())
    assert MessageToDict(organization.settings) == {"a": [1, None]}


JSON = [
    None, True, 1.5, 2**53, "text", "", [], {}, [1, "two", [None]],
    {"a": {"b": [{}, {"c": False}]}, "": "empty", "d": None},
]  # fmt: skip


@pytest.mark.parametrize("plain", JSON, ids=repr)
def test_any_json_becomes_a_value_as_protobuf_reads_it(plain: object) -> None:
    text = json.dumps(plain)
    row = row_of(TicketResult, output=text)
    assert row_mapper(TicketResult)(row, TicketResult()).output == json_format.Parse(text, Value())
    document = json.dumps({"value": plain})
    ticket = row_mapper(Ticket, leaving_out=["result"])(row_of(Ticket, input=document), Ticket())
    assert ticket.input == json_format.Parse(document, Struct())


def test_a_map_to_lists_goes_there_and_back() -> None:
    agent = Agent(tools={"web": ToolNames(names=["search", "fetch"]), "none": ToolNames()})
    stored = value_reader(Agent)(agent, {})["tools"]
    assert json.loads(stored) == {"web": ["search", "fetch"], "none": []}
    assert row_mapper(Agent)(row_of(Agent, tools=stored), Agent()) == agent


def test_a_part_is_set_by_its_own_columns() -> None:
    fill = row_mapper(Ticket, parts=["result"])
    nothing = row_of(Ticket, result_output=None, result_cost=None, result_completed_at=None)
    del nothing["result"]
    assert not fill(nothing, Ticket()).HasField("result")
    assert fill(nothing | {"result_cost": "0.050000"}, Ticket()).result == TicketResult(cost="0.050000")


def test_fields_left_out_need_no_column() -> None:
    fill = row_mapper(Organization, leaving_out=["settings"])
    row = row_of(Organization, name="acme")
    del row["settings"]
    assert fill(row, Organization()).name == "acme"


def test_lists_of_enums_go_there_and_back() -> None:
    token = row_mapper(WorkerToken)(row_of(WorkerToken, capabilities=["ingest", "execute"]), WorkerToken())
    assert list(token.capabilities) == [2, 1]
    assert value_reader(WorkerToken)(token, {})["capabilities"] == ["ingest", "execute"]


def test_every_value_of_an_enum_has_a_name_but_the_unspecified_one() -> None:
    numbers = enum_numbers(IngestionStatus.DESCRIPTOR)
    assert list(numbers) == ["pending", "running", "completed", "failed", "cancelled"]
    assert enum_names(IngestionStatus.DESCRIPTOR) == {number: name for name, number in numbers.items()}


@pytest.mark.parametrize(
    "text", ["1970-01-01T00:00:00Z", "1969-12-31T23:59:59.999999Z", "9999-12-31T23:59:59Z"]
)
def test_times_go_there_and_back(text: str) -> None:
    time, again = Timestamp(), Timestamp()
    time.FromJsonString(text)
    set_time(again, microseconds(time))
    assert again == time
