"""Documents of Gofannon: they go in, and come out as they were."""

import json
from typing import Any

import pytest

from tests.conftest import NewTenant, Tenant
from tests.exchange import Documents, export_all, import_all, statuses
from tests.gofannon import (
    AGENT,
    AGENT_ID,
    COMPLETED_TICKET,
    DEMO,
    DEPLOYMENT,
    DOCUMENTS,
    PENDING_TICKET,
    SESSION,
    USER,
    USER_ID,
    without_keys,
)
from tests.support import refusal
from tests.users import create_user
from weft.builder.v1.agent_service_pb2 import Agent, GetAgentRequest, UpdateAgentRequest
from weft.builder.v1.agent_service_pb2_grpc import AgentServiceStub
from weft.builder.v1.allowance_service_pb2 import AddUsageRequest
from weft.builder.v1.allowance_service_pb2_grpc import AllowanceServiceStub
from weft.builder.v1.provider_key_service_pb2 import ListProviderKeysRequest
from weft.builder.v1.provider_key_service_pb2_grpc import ProviderKeyServiceStub
from weft.exchange.v1.exchange_service_pb2 import (
    SYSTEM_GOFANNON,
    Document,
    DocumentResult,
    ImportDocumentsRequest,
)
from weft.exchange.v1.exchange_service_pb2_grpc import ExchangeServiceStub


@pytest.fixture
def exchange(tenant: Tenant) -> Any:
    return tenant.client.service(ExchangeServiceStub)


async def imported(
    exchange: Any, documents: Documents, *, all_or_nothing: bool = False
) -> list[DocumentResult]:
    return await import_all(exchange, SYSTEM_GOFANNON, documents, all_or_nothing=all_or_nothing)


async def exported(exchange: Any, *collections: str) -> Documents:
    return await export_all(exchange, SYSTEM_GOFANNON, *collections)


async def test_documents_come_back_as_they_were(exchange: Any) -> None:
    assert statuses(await imported(exchange, DOCUMENTS)) == ["created"] * len(DOCUMENTS)
    came = {(collection, document["_id"]): document for collection, document in await exported(exchange)}
    for collection, document in DOCUMENTS:
        expected = without_keys(document) if collection == "users" else document
        # As text: 87.5 and 87.50 are one number, 100 and 100.0 are not.
        assert json.dumps(came[collection, document["_id"]]) == json.dumps(expected)


async def test_what_is_optional_may_be_absent_null_or_unknown(exchange: Any) -> None:
    documents: Documents = [
        ("users", {"_id": "user_bare"}),
        ("agents", {"_id": "bare", "name": "Bare", "description": None, "_rev": "3-x", "tools": {}}),
        ("agents", {"_id": "camel", "name": "Camel", "friendlyName": "camel", "inputSchema": {"q": "json"}}),
        ("sessions", {"_id": "s", "messages": [], "expires_at": None}),
        ("tickets", {"_id": "t", "status": "failed", "error": "no luck", "result": None}),
        ("demos", {"_id": "d", "name": "D", "is_public": False}),
    ]
    assert statuses(await imported(exchange, documents)) == ["created"] * len(documents)
    came = {document["_id"]: document for _, document in await exported(exchange)}
    assert [came[document["_id"]] for _, document in documents] == [document for _, document in documents]


async def test_an_import_may_be_repeated(exchange: Any) -> None:
    await imported(exchange, DOCUMENTS)
    before = await exported(exchange)
    again = [(name, without_keys(document)) for name, document in DOCUMENTS]
    assert statuses(await imported(exchange, again)) == ["unchanged"] * len(again)
    # Keys cannot be compared, so a document with keys is stored again.
    assert statuses(await imported(exchange, [("users", USER)])) == ["updated"]
    assert await exported(exchange) == before


async def test_references_lead_to_what_was_imported(tenant: Tenant, exchange: Any) -> None:
    await imported(exchange, DOCUMENTS)
    async with tenant.weft.stores.database.transaction(tenant.organization_id) as connection:
        row = await connection.fetchrow(
            "select agent_id, agent_external_id, user_external_id from sessions where external_id = $1",
            SESSION["_id"],
        )
        assert row is not None
        assert tuple(row) == (AGENT_ID, None, None)
        dangling = await connection.fetchrow(
            "select agent_id, agent_external_id from tickets where external_id = $1", PENDING_TICKET["_id"]
        )
        assert dangling is not None
        assert tuple(dangling) == (None, "an-agent-that-is-gone")


async def test_keys_go_in_encrypted_and_do_not_come_back(tenant: Tenant, exchange: Any) -> None:
    (result,) = await imported(exchange, [("users", USER)])
    keys: Any = tenant.client.service(ProviderKeyServiceStub)
    listed = (await keys.ListProviderKeys(ListProviderKeysRequest(user_id=result.id))).provider_keys
    assert len(listed) == 2
    assert "hush" not in str(await exported(exchange))
    async with tenant.weft.stores.database.transaction(tenant.organization_id) as connection:
        kept = await connection.fetchval("select string_agg(document::text, '') from imported_documents")
    assert "hush" not in kept


async def test_what_changes_here_shows_in_the_document(tenant: Tenant, exchange: Any) -> None:
    results = await imported(exchange, [("agents", {**AGENT, "_rev": "1-a"}), ("users", USER)])
    agents: Any = tenant.client.service(AgentServiceStub)
    agent = (await agents.GetAgent(GetAgentRequest(id=results[0].id))).agent
    await agents.UpdateAgent(UpdateAgentRequest(agent=Agent(id=agent.id, description="Longer")))
    allowances: Any = tenant.client.service(AllowanceServiceStub)
    await allowances.AddUsage(AddUsageRequest(user_id=results[1].id, response_cost="0.5"))
    came = dict(await exported(exchange, "agents"))["agents"]
    assert came.pop("updated_at") > AGENT["updated_at"]
    expected = {**AGENT, "_rev": "1-a", "description": "Longer"}
    del expected["updated_at"]
    assert came == expected
    users = {document["_id"]: document for _, document in await exported(exchange, "users")}
    usage = users[USER_ID]["usage_info"]
    assert (usage["spend_remaining"], usage["usage"][:2]) == (87.0, USER["usage_info"]["usage"])
    assert usage["usage"][2]["response_cost"] == 0.5


async def test_usage_is_not_counted_twice_and_none_is_lost(exchange: Any) -> None:
    await imported(exchange, [("users", USER)])
    usage = USER["usage_info"]["usage"]
    later = [*usage, {"timestamp": "2024-04-01T00:00:00Z", "response_cost": 1}]
    longer = {**USER, "usage_info": {**USER["usage_info"], "usage": later}}
    assert statuses(await imported(exchange, [("users", longer)])) == ["updated"]
    (result,) = await imported(exchange, [("users", USER)])
    assert [problem.path for problem in result.problems] == ["usage_info.usage"]
    users = {document["_id"]: document for _, document in await exported(exchange, "users")}
    assert [entry["response_cost"] for entry in users[USER_ID]["usage_info"]["usage"]] == [0.05, 12.45, 1]


async def test_a_bad_document_says_where_and_the_good_ones_go_in(exchange: Any) -> None:
    bad = {**AGENT, "_id": "bad", "friendly_name": "no spaces please", "tools": {"web": [7]}}
    results = await imported(
        exchange, [("agents", bad), ("agents", AGENT), ("cats", {"_id": "c"}), ("demos", {"name": "no id"})]
    )
    assert statuses(results) == ["refused", "created", "refused", "refused"]
    assert [[problem.path for problem in result.problems] for result in results] == [
        ["tools.web[0]"],
        [],
        [""],
        ["_id"],
    ]


async def test_the_databases_rules_name_the_field_too(exchange: Any) -> None:
    twin = {**AGENT, "_id": "twin"}
    spaced = {**AGENT, "_id": "spaced", "friendly_name": "no spaces"}
    halfway = {**COMPLETED_TICKET, "status": "pending"}
    results = await imported(
        exchange, [("agents", AGENT), ("agents", twin), ("agents", spaced), ("tickets", halfway)]
    )
    assert statuses(results) == ["created", "refused", "refused", "refused"]
    assert [problem.path for result in results for problem in result.problems] == [
        "friendly_name",
        "friendly_name",
        "result",
    ]


async def test_all_or_nothing_means_it(exchange: Any) -> None:
    before = await exported(exchange)
    results = await imported(
        exchange, [("agents", AGENT), ("agents", {"_id": "nameless"})], all_or_nothing=True
    )
    assert statuses(results) == ["skipped", "refused"]
    assert [result.id for result in results] == ["", ""]
    assert await exported(exchange) == before


async def test_what_was_said_in_a_session_stays(exchange: Any) -> None:
    await imported(exchange, [("sessions", SESSION)])
    longer = {**SESSION, "messages": [*SESSION["messages"], {"role": "user", "content": "This."}]}
    other = {**SESSION, "messages": [{"role": "user", "content": "Something else"}]}
    assert statuses(await imported(exchange, [("sessions", longer)])) == ["updated"]
    (result,) = await imported(exchange, [("sessions", other)])
    assert [problem.path for problem in result.problems] == ["messages"]
    assert dict(await exported(exchange, "sessions"))["sessions"]["messages"] == longer["messages"]


@pytest.mark.parametrize("text", ["{", "[]", '"x"', '{"_id": "a\\u0000"}', '{"_id": NaN}'])
async def test_what_is_no_object_is_refused_by_itself(exchange: Any, text: str) -> None:
    documents = [
        Document(collection="agents", json=text),
        Document(collection="demos", json=json.dumps(DEMO)),
    ]
    request = ImportDocumentsRequest(system=SYSTEM_GOFANNON, documents=documents)
    results = list((await exchange.ImportDocuments(request)).results)
    assert statuses(results) == ["refused", "created"]


async def test_what_one_organization_exports_another_imports(
    tenant: Tenant, exchange: Any, new_tenant: NewTenant
) -> None:
    await imported(exchange, DOCUMENTS)
    native_id = await create_user(tenant, name="Ada")
    others: Any = (await new_tenant()).client.service(ExchangeServiceStub)
    assert not [document for name, document in await exported(others) if name != "users"]
    documents = await exported(exchange)
    assert set(statuses(await imported(others, documents))) == {"created"}
    assert ("users", native_id) in [(name, document["_id"]) for name, document in documents]
    theirs = {(name, document["_id"]): document for name, document in await exported(others)}
    for name, document in documents:
        assert theirs[name, document["_id"]] == document


async def test_a_deleted_resource_takes_its_document_along(tenant: Tenant, exchange: Any) -> None:
    await imported(exchange, [("deployments", DEPLOYMENT), ("demos", DEMO)])
    async with tenant.weft.stores.database.transaction(tenant.organization_id) as connection:
        await connection.execute("delete from demos")
        assert await connection.fetchval("select array_agg(collection) from imported_documents") == [
            "deployments"
        ]


async def test_an_unknown_collection_is_refused(exchange: Any) -> None:
    error = await refusal(exported(exchange, "cats"))
    assert [violation.field for violation in error.violations] == ["collections"]
