"""Lists on a real database: filters, orders and pages, whatever happens between two of them."""

from typing import Any
from uuid import uuid4

import grpc
import pytest

from tests.conftest import NewTenant, Tenant, Weft
from tests.support import refusal
from weft.ingestion.v1.ingestion_service_pb2 import ListIngestionJobsRequest
from weft.source.v1.source_service_pb2 import ListSourcesRequest
from weft_client.client import WeftClient

NAMES = ("alpha", "Beta", "beta shop", 'the "best"', "50% off", "back\\slash", "ü")


async def insert_sources(weft: Weft, organization_id: str, *names: str, **columns: Any) -> None:
    """Inserts sources as rows: a thousand calls that try a source would take their time."""
    extra = "".join(f", {name}" for name in columns)
    values = "".join(f", ${number}" for number in range(3, len(columns) + 3))
    await weft.stores.database.fetch(
        organization_id,
        f"""
        insert into source_configs (organization_id, name, source_type, config, public_config{extra})
        select $1, name, 'openapi', '{{}}', ''{values}
        from unnest($2::text[]) as name
        """,
        organization_id,
        list(names),
        *columns.values(),
    )


async def pages(client: WeftClient, **request: Any) -> list[list[str]]:
    """The names on each page of a list of sources."""
    wanted, found = ListSourcesRequest(**request), list[list[str]]()
    while not found or wanted.page_token:
        page = await client.sources.ListSources(wanted)
        found.append([source.name for source in page.sources])
        wanted.page_token = page.next_page_token
    return found


async def names(client: WeftClient, **request: Any) -> list[str]:
    return [name for page in await pages(client, **request) for name in page]


@pytest.fixture
async def listed(tenant: Tenant) -> Tenant:
    """An organization with a few sources."""
    await insert_sources(tenant.weft, tenant.organization_id, *NAMES[:4])
    await insert_sources(
        tenant.weft, tenant.organization_id, *NAMES[4:], enabled=False, last_sync_status="error"
    )
    return tenant


class TestFilters:
    @pytest.mark.parametrize(
        ("filter_text", "expected"),
        [
            ("", NAMES),
            ("   ", NAMES),
            ('name = "alpha"', ["alpha"]),
            ("name = alpha", ["alpha"]),
            ('name != "alpha"', NAMES[1:]),
            ('name : "BETA"', ["Beta", "beta shop"]),
            ('name : "%"', ["50% off"]),
            ('name : "_"', []),
            (r'name = "the \"best\""', ['the "best"']),
            (r'name = "back\\slash"', ["back\\slash"]),
            ('name : "Ü"', ["ü"]),
            ("enabled = true", NAMES[:4]),
            ("enabled != true", NAMES[4:]),
            ('last_sync_status = "error"', NAMES[4:]),
            ('last_sync_status != "error"', NAMES[:4]),
            ('last_sync_at > "2000-01-01T00:00:00Z"', []),
            ('created_at > "2000-01-01T00:00:00Z"', NAMES),
            ('created_at < "2000-01-01T00:00:00+02:00"', []),
            ('created_at != "2000-01-01T00:00:00Z"', NAMES),
            ('name : "b" AND enabled = false AND name : "slash"', ["back\\slash"]),
            ('name:"b"AND enabled=false', ["back\\slash"]),
            ('name = "x\' or true --"', []),
        ],
    )
    async def test_a_filter_shows_what_it_says(
        self, listed: Tenant, filter_text: str, expected: list[str]
    ) -> None:
        assert sorted(await names(listed.client, filter=filter_text)) == sorted(expected)

    @pytest.mark.parametrize(
        ("filter_text", "problem"),
        [
            ("name", "is malformed at character 1"),
            ("name =", "is malformed"),
            ('name = "open', "is malformed"),
            ('name = "a" OR name = "b"', "is malformed"),
            ('name = "a" AND', "is malformed at character 15"),
            ('(name = "a")', "is malformed"),
            ('secret = "a"', "names 'secret'; the fields are name, source_type"),
            ('config : "password"', "names 'config'"),
            ('name < "a"', "compares name by <; it can be compared by != : ="),
            ("enabled : true", "compares enabled by :"),
            ("enabled = yes", "compares enabled with 'yes', which is no boolean"),
            ('created_at > "yesterday"', "which is no timestamptz"),
            ('created_at = "9999999-01-01T00:00:00Z"', "which is no timestamptz"),
        ],
    )
    async def test_a_filter_that_cannot_be_read_is_refused(
        self, tenant: Tenant, filter_text: str, problem: str
    ) -> None:
        error = await refusal(tenant.client.sources.ListSources(ListSourcesRequest(filter=filter_text)))
        assert (error.code(), error.reason) == (grpc.StatusCode.INVALID_ARGUMENT, "INVALID_FIELD")
        ((field, description),) = error.violations
        assert field == "filter"
        assert problem in description

    async def test_an_id_is_compared_whatever_its_case(self, tenant: Tenant) -> None:
        for identifier in (str(uuid4()), str(uuid4()).upper()):
            wanted = ListIngestionJobsRequest(filter=f'source_id = "{identifier}" AND status != "running"')
            assert not (await tenant.client.ingestion.ListIngestionJobs(wanted)).jobs
        error = await refusal(
            tenant.client.ingestion.ListIngestionJobs(ListIngestionJobsRequest(filter="source_id = 7"))
        )
        assert error.violations[0].description == "compares source_id with '7', which is no uuid"


class TestOrders:
    async def test_a_list_is_ordered_both_ways(self, listed: Tenant) -> None:
        ascending = await names(listed.client, order_by="name")
        assert sorted(ascending) == sorted(NAMES)
        assert await names(listed.client, order_by="name asc") == ascending
        assert await names(listed.client, order_by="  name   desc ", page_size=2) == ascending[::-1]

    @pytest.mark.parametrize(
        "order_by", ["secret", "name up", "name, created_at", "enabled", "name desc desc", " "]
    )
    async def test_an_order_that_is_not_offered_is_refused(self, tenant: Tenant, order_by: str) -> None:
        error = await refusal(tenant.client.sources.ListSources(ListSourcesRequest(order_by=order_by)))
        assert error.violations == [
            ("order_by", "must be one of created_at, name, alone or with asc or desc")
        ]


class TestPages:
    async def test_a_thousand_rows_come_in_one_page_and_more_in_the_next(self, tenant: Tenant) -> None:
        wanted = [f"source {number:04}" for number in range(1003)]
        await insert_sources(tenant.weft, tenant.organization_id, *wanted)
        first, second = await pages(tenant.client, page_size=5000, order_by="name")
        assert (len(first), first + second) == (1000, wanted)
        default = await tenant.client.sources.ListSources(ListSourcesRequest())
        assert len(default.sources) == 50

    @pytest.mark.parametrize("order_by", ["", "created_at desc", "name", "name desc"])
    async def test_pages_hold_every_row_once_though_many_are_of_one_name_and_time(
        self, tenant: Tenant, order_by: str
    ) -> None:
        wanted = [f"source {number % 3}" for number in range(25)]
        await insert_sources(tenant.weft, tenant.organization_id, *wanted)
        found = await pages(tenant.client, page_size=4, order_by=order_by)
        assert [len(page) for page in found] == [4, 4, 4, 4, 4, 4, 1]
        assert sorted(name for page in found for name in page) == sorted(wanted)

    async def test_a_full_last_page_has_no_next_one(self, listed: Tenant) -> None:
        assert [len(page) for page in await pages(listed.client, page_size=7)] == [7]

    async def test_rows_that_come_between_two_pages_shift_nothing(self, listed: Tenant) -> None:
        first = await listed.client.sources.ListSources(ListSourcesRequest(page_size=3, order_by="name"))
        await insert_sources(listed.weft, listed.organization_id, "aaa", "zzz")
        rest = await names(listed.client, order_by="name", page_token=first.next_page_token)
        seen = [source.name for source in first.sources] + rest
        assert len(seen) == len(set(seen))
        assert set(seen) - {"aaa"} == {*NAMES, "zzz"}


class TestPageTokens:
    @pytest.fixture
    async def token(self, listed: Tenant) -> str:
        wanted = ListSourcesRequest(page_size=2, filter="enabled = true", order_by="name")
        return (await listed.client.sources.ListSources(wanted)).next_page_token

    async def test_a_token_goes_on_with_another_page_size(self, listed: Tenant, token: str) -> None:
        wanted = {"filter": "enabled = true", "order_by": "name", "page_token": token}
        assert len(await names(listed.client, page_size=1, **wanted)) == 2

    async def test_a_token_is_bound_to_filter_and_order(self, listed: Tenant, token: str) -> None:
        for other in (
            {"filter": "enabled = true"},
            {"order_by": "name"},
            {"filter": "enabled = true", "order_by": "name desc"},
            {"filter": "enabled != false", "order_by": "name"},
        ):
            await self.check_refused(listed.client, page_token=token, **other)

    async def test_a_token_is_bound_to_its_organization(self, new_tenant: NewTenant, token: str) -> None:
        wanted = {"filter": "enabled = true", "order_by": "name", "page_token": token}
        await self.check_refused((await new_tenant()).client, **wanted)

    async def test_a_forged_token_is_refused(self, listed: Tenant, token: str) -> None:
        wanted = {"filter": "enabled = true", "order_by": "name"}
        middle = len(token) // 2
        changed = token[:middle] + ("A" if token[middle] != "A" else "B") + token[middle + 1 :]
        for forged in (changed, token[4:], token[:-4], "x", "☃", "A" * 2048, "=", "W10"):
            await self.check_refused(listed.client, page_token=forged, **wanted)

    async def check_refused(self, client: WeftClient, **request: Any) -> None:
        error = await refusal(client.sources.ListSources(ListSourcesRequest(**request)))
        assert (error.code(), error.reason) == (grpc.StatusCode.INVALID_ARGUMENT, "INVALID_PAGE_TOKEN")
        assert [violation.field for violation in error.violations] == ["page_token"]
