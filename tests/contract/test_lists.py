"""What every list does: pages, orders, filters, and page tokens that go nowhere else."""

from collections.abc import Sequence
from typing import Any

import grpc
import pytest
from google.protobuf.descriptor import FieldDescriptor, MethodDescriptor
from google.protobuf.message import Message
from google.protobuf.message_factory import GetMessageClass
from google.protobuf.timestamp_pb2 import Timestamp

from tests.contract.entities import RPCS, id_of, key_of, resource_field
from tests.contract.organization import Organization
from weft.identity.v1.api_key_service_pb2 import ApiKey, CreateApiKeyRequest
from weft_server.rpc.mapping import enum_names

LISTS = [rpc for rpc in RPCS if "page_token" in rpc.input_type.fields_by_name]
WITH_FILTER = [rpc for rpc in LISTS if "filter" in rpc.input_type.fields_by_name]
WITH_ORDER = [rpc for rpc in LISTS if "order_by" in rpc.input_type.fields_by_name]
ROWS = 5
NOBODY = "nobody"
"""What no list has a field of."""


class Listed:
    """A list with a few rows in it."""

    def __init__(self, organization: Organization, rpc: MethodDescriptor, request: Any) -> None:
        self.organization = organization
        self.rpc = rpc
        self._request = request

    def request(self, **fields: Any) -> Any:
        wanted = type(self._request)()
        wanted.CopyFrom(self._request)
        wanted.MergeFrom(type(wanted)(**fields))
        return wanted

    async def page(self, **fields: Any) -> tuple[list[Any], str]:
        """The rows of a page, and the token of the next one."""
        outcome = await self.organization.send(self.rpc, self.request(**fields))
        assert outcome.error is None, f"{fields}: {outcome.error}"
        answer: Any = GetMessageClass(self.rpc.output_type).FromString(outcome.answer)
        (rows,) = [getattr(answer, field.name) for field in answer.DESCRIPTOR.fields if field.is_repeated]
        return list(rows), answer.next_page_token

    async def walk(self, **fields: Any) -> list[str | bytes]:
        """All rows, in pages of two."""
        found, token, more = list[str | bytes](), "", True
        while more:
            rows, token = await self.page(page_size=2, page_token=token, **fields)
            more = bool(token)
            assert len(rows) == 2 or not more
            found += map(identity, rows)
        return found

    async def offered(self, field: str) -> Sequence[str]:
        """The fields that the list can be ordered or filtered by, as it says where none of them is meant."""
        text = f"{NOBODY} = 1" if field == "filter" else NOBODY
        outcome = await self.organization.send(self.rpc, self.request(**{field: text}))
        assert (outcome.reason, outcome.fields) == ("INVALID_FIELD", [field])
        assert outcome.error is not None
        description = outcome.error.violations[0].description.removesuffix(", alone or with asc or desc")
        return description.removeprefix("must be one of ").rpartition("the fields are ")[2].split(", ")


@pytest.fixture(scope="module")
def filled() -> dict[str, Listed]:
    """The lists that have been filled already, by the full names of their RPCs."""
    return {}


@pytest.fixture
async def listed(organization: Organization, filled: dict[str, Listed], rpc: MethodDescriptor) -> Listed:
    """The list of an RPC, with rows in it."""
    if rpc.full_name not in filled:
        found = Listed(organization, rpc, await organization.request(rpc))
        entity = resource_field(rpc.output_type)
        for _ in range(ROWS):
            if len((await found.page())[0]) < ROWS and entity and entity.message_type:
                await organization.make(entity.message_type)
        filled[rpc.full_name] = found
    return filled[rpc.full_name]


@pytest.mark.parametrize("rpc", LISTS, ids=lambda rpc: rpc.full_name)
class TestPages:
    async def test_pages_of_two_show_every_row_once(self, listed: Listed) -> None:
        rows, token = await listed.page(page_size=1000)
        assert len(rows) >= 3
        assert not token
        whole = [identity(row) for row in rows]
        assert len(set(whole)) == len(whole)
        assert await listed.walk() == whole

    async def test_a_negative_page_size_is_refused(self, listed: Listed) -> None:
        outcome = await listed.organization.send(listed.rpc, listed.request(page_size=-1))
        assert (outcome.reason, outcome.fields) == ("INVALID_FIELD", ["page_size"])

    async def test_a_page_token_is_bound_to_caller_filter_order_and_list(
        self, listed: Listed, rpc: MethodDescriptor
    ) -> None:
        _, token = await listed.page(page_size=2)
        assert token
        key = CreateApiKeyRequest(api_key=ApiKey(name="colleague", permissions=["*"]))
        colleague = (await listed.organization.tenant.client.api_keys.CreateApiKey(key)).secret
        await assert_refused(listed, rpc, listed.request(page_token=token), colleague)
        await assert_refused(listed, rpc, listed.request(page_token=f"A{token[1:]}"[:-1]))
        if rpc in WITH_ORDER:
            (order, *_) = await listed.offered("order_by")
            await assert_refused(listed, rpc, listed.request(page_token=token, order_by=f"{order} desc"))
        if rpc in WITH_FILTER:
            blank = listed.request(page_token=token, filter=" ")
            await assert_refused(listed, rpc, blank)
        another = next(each for each in LISTS if each.containing_service is not rpc.containing_service)
        elsewhere = await listed.organization.request(another)
        elsewhere.page_token = token
        await assert_refused(listed, another, elsewhere)


async def assert_refused(listed: Listed, rpc: MethodDescriptor, request: Message, secret: str = "") -> None:
    outcome = await listed.organization.send(rpc, request, secret=secret or None)
    assert (outcome.code, outcome.reason) == (grpc.StatusCode.INVALID_ARGUMENT, "INVALID_PAGE_TOKEN")
    assert outcome.fields == ["page_token"]


@pytest.mark.parametrize("rpc", WITH_ORDER, ids=lambda rpc: rpc.full_name)
async def test_every_order_shows_every_row_once_and_both_ways(listed: Listed) -> None:
    for field in await listed.offered("order_by"):
        ascending = await listed.walk(order_by=field)
        assert await listed.walk(order_by=f"{field} desc") == ascending[::-1], field
        assert set(ascending) == set(await listed.walk()), field


@pytest.mark.parametrize("rpc", WITH_FILTER, ids=lambda rpc: rpc.full_name)
async def test_every_filter_finds_the_row_whose_value_it_names(listed: Listed, rpc: MethodDescriptor) -> None:
    (row, *_), _ = await listed.page()
    for name in await listed.offered("filter"):
        field = row.DESCRIPTOR.fields_by_name.get(name)
        if field is None or field.is_repeated or not (field.has_presence is False or row.HasField(name)):
            continue
        value = written(field, getattr(row, name))
        if value is not None:
            (found, _), (others, _) = [
                await listed.page(filter=f"{name} {operator} {value}") for operator in ("=", "!=")
            ]
            assert identity(row) in map(identity, found), name
            assert identity(row) not in map(identity, others), name


def identity(row: Any) -> str | bytes:
    """What tells rows apart, whatever happens to them meanwhile: their id, where they have one."""
    return id_of(row) if key_of(row.DESCRIPTOR) else bytes(row.SerializeToString(deterministic=True))


def written(field: FieldDescriptor, value: Any) -> str | None:
    """A value as a filter has it; None where it has none."""
    if isinstance(value, Timestamp):
        return f'"{value.ToJsonString()}"'
    if field.enum_type is not None:
        name = enum_names(field.enum_type).get(value)
        return name and f'"{name}"'
    if isinstance(value, str):
        return f'"{value}"' if value else None
    return str(value).lower()
