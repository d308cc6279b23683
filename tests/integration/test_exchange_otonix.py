"""Rows of Otonix: they go in, and come out as they were."""

import json
from decimal import Decimal
from typing import Any
from uuid import uuid4

import asyncpg
import grpc
import pytest

from tests.conftest import NewTenant, Tenant
from tests.exchange import Documents, export_all, import_all, statuses
from tests.fleet import Fleet
from tests.otonix import (
    ACTION,
    AGENT,
    AGENT_ID,
    API_KEY,
    API_KEY_ID,
    BROKE_AGENT,
    COMPUTE_LOG,
    DOMAIN,
    PENDING_ACTION,
    PENDING_TRANSACTION,
    ROWS,
    SANDBOX,
    TRANSACTION,
    key_of,
)
from tests.support import refusal
from weft.common.v1.change_type_pb2 import CHANGE_TYPE_CREATED, CHANGE_TYPE_UPDATED
from weft.exchange.v1.exchange_service_pb2 import SYSTEM_OTONIX, DocumentResult
from weft.exchange.v1.exchange_service_pb2_grpc import ExchangeServiceStub
from weft.fleet.v1.agent_service_pb2 import (
    SURVIVAL_TIER_FULL,
    Agent,
    GetAgentRequest,
    RegisterAgentRequest,
    WatchAgentsRequest,
)
from weft.fleet.v1.domain_service_pb2 import DNS_RECORD_TYPE_MX, GetDomainRequest
from weft.fleet.v1.domain_service_pb2_grpc import DomainServiceStub
from weft.fleet.v1.ledger_service_pb2 import (
    TRANSACTION_STATUS_COMPLETED,
    TRANSACTION_TYPE_DEBIT,
    CreateTransactionRequest,
    ListTransactionsRequest,
    Transaction,
)
from weft.fleet.v1.ledger_service_pb2_grpc import LedgerServiceStub
from weft.identity.v1.api_key_service_pb2 import ApiKey, GetApiKeyRequest, UpdateApiKeyRequest
from weft.identity.v1.auth_service_pb2 import GetCallerRequest


@pytest.fixture
def exchange(tenant: Tenant) -> Any:
    return tenant.client.service(ExchangeServiceStub)


@pytest.fixture
def fleet(tenant: Tenant) -> Fleet:
    return Fleet(tenant)


async def imported(exchange: Any, rows: Documents, *, all_or_nothing: bool = False) -> list[DocumentResult]:
    return await import_all(exchange, SYSTEM_OTONIX, rows, all_or_nothing=all_or_nothing)


async def exported(exchange: Any, *tables: str) -> dict[tuple[str, str], dict[str, Any]]:
    rows = await export_all(exchange, SYSTEM_OTONIX, *tables)
    return {(table, row["id"]): row for table, row in rows}


async def agent_of(fleet: Fleet, agent_id: str = AGENT_ID) -> Agent:
    return (await fleet.agents.GetAgent(GetAgentRequest(id=agent_id))).agent  # type: ignore[no-any-return]


async def transactions_of(tenant: Tenant) -> list[Transaction]:
    ledger: Any = tenant.client.service(LedgerServiceStub)
    return list((await ledger.ListTransactions(ListTransactionsRequest())).transactions)


def paths(results: list[DocumentResult]) -> list[list[str]]:
    return [[problem.path for problem in result.problems] for result in results]


async def test_rows_come_back_as_they_were(exchange: Any) -> None:
    assert statuses(await imported(exchange, ROWS)) == ["created"] * len(ROWS)
    came = await exported(exchange)
    for table, row in ROWS:
        # As text: 15 and 15.0 are one number, but not the same row.
        assert json.dumps(came[table, row["id"]]) == json.dumps(row)
    others = set(came) - {(table, row["id"]) for table, row in ROWS}
    assert {table for table, _ in others} == {"apiKeys"}  # the administrator's


async def test_it_is_the_same_whether_the_tables_come_one_by_one(exchange: Any) -> None:
    order = ["apiKeys", "agents", "sandboxes", "domains", "agentActions", "transactions", "computeLogs"]
    for table in order:
        rows = [(name, row) for name, row in ROWS if name == table]
        assert set(statuses(await imported(exchange, rows))) == {"created"}
    came = await exported(exchange)
    assert all(came[table, row["id"]] == row for table, row in ROWS)


async def test_an_import_may_be_repeated(tenant: Tenant, exchange: Any) -> None:
    await imported(exchange, ROWS)
    before, ledger = await exported(exchange), await transactions_of(tenant)
    assert statuses(await imported(exchange, ROWS)) == ["unchanged"] * len(ROWS)
    back: Documents = [(table, row) for (table, _), row in before.items()]
    assert set(statuses(await imported(exchange, back))) == {"unchanged"}
    assert await exported(exchange) == before
    assert await transactions_of(tenant) == ledger


async def test_a_row_may_say_little(exchange: Any) -> None:
    rows: Documents = [
        ("apiKeys", {"id": str(uuid4()), "name": "bare"}),
        ("agents", {"id": AGENT_ID.upper(), "name": "Bare", "vendor": {"x": 1}}),
        ("sandboxes", {"id": str(uuid4()), "name": "bare", "agentId": AGENT_ID.upper()}),
        ("domains", {"id": str(uuid4()), "name": "bare.example", "dnsRecords": None}),
        ("transactions", {"id": str(uuid4()), "type": "credit", "amount": 1}),
    ]
    assert statuses(await imported(exchange, rows)) == ["created"] * len(rows)
    came = await exported(exchange)
    assert [came[table, row["id"]] for table, row in rows] == [row for _, row in rows]


class TestAgents:
    async def test_an_agent_has_what_its_row_says(self, fleet: Fleet, exchange: Any) -> None:
        await imported(exchange, ROWS)
        agent = await agent_of(fleet)
        assert (agent.credits, agent.survival_tier) == ("42.750000", SURVIVAL_TIER_FULL)
        # Its actions are counted already, and so are its children, which Otonix does not name.
        assert (agent.total_actions, agent.children_count) == (1200, 2)

    async def test_credits_come_by_a_transaction_that_is_not_exported(
        self, tenant: Tenant, exchange: Any
    ) -> None:
        await imported(exchange, [("apiKeys", API_KEY), ("agents", AGENT), ("agents", BROKE_AGENT)])
        (opening,) = await transactions_of(tenant)
        assert (opening.agent_id, opening.amount) == (AGENT_ID, "42.750000")
        assert await exported(exchange, "transactions") == {}
        poorer = {**AGENT, "credits": 40.5}
        assert statuses(await imported(exchange, [("agents", poorer)])) == ["updated"]
        assert await exported(exchange, "agents") == {
            ("agents", AGENT_ID): poorer,
            ("agents", BROKE_AGENT["id"]): BROKE_AGENT,
        }
        _, correction = await transactions_of(tenant)
        assert (correction.type, correction.amount) == (TRANSACTION_TYPE_DEBIT, "2.250000")

    async def test_credits_are_the_sum_of_the_transactions(
        self, tenant: Tenant, fleet: Fleet, exchange: Any
    ) -> None:
        await imported(exchange, ROWS)
        await imported(exchange, [("agents", {**AGENT, "credits": 50.000001})])
        ledger: Any = tenant.client.service(LedgerServiceStub)
        debit = Transaction(
            type=TRANSACTION_TYPE_DEBIT,
            amount="0.5",
            status=TRANSACTION_STATUS_COMPLETED,
            agent_id=AGENT_ID,
        )
        await ledger.CreateTransaction(CreateTransactionRequest(transaction=debit))
        own = [each for each in await transactions_of(tenant) if each.agent_id == AGENT_ID]
        total = sum(
            -Decimal(each.amount) if each.type == TRANSACTION_TYPE_DEBIT else Decimal(each.amount)
            for each in own
        )
        assert Decimal((await agent_of(fleet)).credits) == total == Decimal("49.500001")
        # From now on the tier is that of the credits.
        came = (await exported(exchange, "agents"))["agents", AGENT_ID]
        assert came == {**AGENT, "credits": 49.500001, "survivalTier": "conservation"}

    async def test_the_door_of_the_import_does_not_lead_to_credits(self, tenant: Tenant) -> None:
        async with tenant.weft.stores.database.transaction(tenant.organization_id) as connection:
            with pytest.raises(asyncpg.InsufficientPrivilegeError):
                await connection.execute("update fleet_agents set credits = 1")

    async def test_the_door_of_the_import_does_not_lead_to_others(
        self, tenant: Tenant, fleet: Fleet, exchange: Any, new_tenant: NewTenant
    ) -> None:
        await imported(exchange, [("agents", BROKE_AGENT)])
        other = await new_tenant()
        async with other.weft.stores.database.transaction(other.organization_id) as connection:
            await connection.execute(
                "select restore_fleet_agent($1, $2, 'full', 7, 7)", tenant.organization_id, BROKE_AGENT["id"]
            )
        assert (await agent_of(fleet, BROKE_AGENT["id"])).total_actions == 0

    async def test_a_terminated_agent_stays_so(self, exchange: Any) -> None:
        await imported(exchange, [("agents", BROKE_AGENT)])
        results = await imported(exchange, [("agents", {**BROKE_AGENT, "status": "active"})])
        assert paths(results) == [["status"]]

    async def test_watchers_hear_of_imported_agents(self, fleet: Fleet, exchange: Any) -> None:
        messages = aiter(fleet.agents.WatchAgents(WatchAgentsRequest()))
        await anext(messages)
        await imported(exchange, [("agents", BROKE_AGENT)])
        await imported(exchange, [("agents", {**BROKE_AGENT, "name": "Poor", "credits": 0.5})])
        told = [event for _ in range(2) for event in (await anext(messages)).events]
        assert [(event.type, event.agent.name, event.agent.credits) for event in told] == [
            (CHANGE_TYPE_CREATED, "Broke", "0.000000"),
            (CHANGE_TYPE_UPDATED, "Poor", "0.500000"),
        ]


@pytest.fixture
def secret() -> str:
    """Of a key of Otonix."""
    return f"otonix_{uuid4().hex}"


class TestApiKeys:
    async def test_an_imported_key_lets_in_and_may_do_nothing(
        self, tenant: Tenant, exchange: Any, secret: str
    ) -> None:
        (result,) = await imported(exchange, [("apiKeys", key_of(secret))])
        async with tenant.weft.client_of(secret) as client:
            caller = (await client.auth.GetCaller(GetCallerRequest())).caller
            assert (caller.organization_id, list(caller.permissions)) == (tenant.organization_id, [])
            error = await refusal(client.api_keys.GetApiKey(GetApiKeyRequest(id=result.id)))
            assert error.code() == grpc.StatusCode.PERMISSION_DENIED
        read = (await tenant.client.api_keys.GetApiKey(GetApiKeyRequest(id=result.id))).api_key
        assert (read.external_id, read.key_prefix) == (API_KEY_ID, API_KEY["keyPrefix"])

    async def test_the_hash_neither_comes_back_nor_is_kept(
        self, tenant: Tenant, exchange: Any, secret: str
    ) -> None:
        await imported(exchange, [("apiKeys", key_of(secret))])
        assert key_of(secret)["keyHash"] not in str(await exported(exchange))
        async with tenant.weft.stores.database.transaction(tenant.organization_id) as connection:
            kept = await connection.fetchval("select string_agg(document::text, '') from imported_documents")
        assert key_of(secret)["keyHash"] not in kept

    async def test_an_import_gives_a_key_no_other_secret(
        self, tenant: Tenant, exchange: Any, secret: str
    ) -> None:
        caller = (await tenant.client.auth.GetCaller(GetCallerRequest())).caller
        admin = (await exported(exchange, "apiKeys"))["apiKeys", caller.api_key_id]
        (result,) = await imported(exchange, [("apiKeys", {**admin, "keyHash": key_of(secret)["keyHash"]})])
        assert [problem.path for problem in result.problems] == ["keyHash"]

    async def test_permissions_given_here_outlive_an_import(
        self, tenant: Tenant, exchange: Any, secret: str
    ) -> None:
        (result,) = await imported(exchange, [("apiKeys", key_of(secret))])
        given = ApiKey(id=result.id, permissions=["fleet.report"])
        await tenant.client.api_keys.UpdateApiKey(UpdateApiKeyRequest(api_key=given))
        renamed = {**key_of(secret), "name": "day shift"}
        assert statuses(await imported(exchange, [("apiKeys", renamed)])) == ["updated"]
        read = (await tenant.client.api_keys.GetApiKey(GetApiKeyRequest(id=result.id))).api_key
        assert (read.name, list(read.permissions)) == ("day shift", ["fleet.report"])

    async def test_a_revoked_key_stays_so(self, exchange: Any, secret: str) -> None:
        await imported(exchange, [("apiKeys", {**key_of(secret), "status": "revoked"})])
        assert paths(await imported(exchange, [("apiKeys", key_of(secret))])) == [["status"]]

    async def test_a_secret_is_not_taken_for_its_mask(self, exchange: Any, secret: str) -> None:
        assert paths(await imported(exchange, [("apiKeys", {**key_of(secret), "key": secret})])) == [["key"]]

    async def test_one_secret_opens_one_organization(
        self, tenant: Tenant, exchange: Any, new_tenant: NewTenant, secret: str
    ) -> None:
        others: Any = (await new_tenant()).client.service(ExchangeServiceStub)
        await imported(exchange, [("apiKeys", key_of(secret))])
        assert statuses(await imported(others, [("apiKeys", key_of(secret))])) == ["created"]
        assert statuses(await imported(others, [("apiKeys", key_of(secret))])) == ["unchanged"]
        async with tenant.weft.client_of(secret) as client:
            caller = (await client.auth.GetCaller(GetCallerRequest())).caller
            assert caller.organization_id == tenant.organization_id

    async def test_a_hash_that_comes_later_opens_nothing(
        self, tenant: Tenant, exchange: Any, secret: str
    ) -> None:
        assert statuses(await imported(exchange, [("apiKeys", API_KEY)])) == ["created"]
        await imported(exchange, [("apiKeys", {**key_of(secret), "name": "day shift"})])
        async with tenant.weft.client_of(secret) as client:
            error = await refusal(client.auth.GetCaller(GetCallerRequest()))
        assert error.code() == grpc.StatusCode.UNAUTHENTICATED

    async def test_the_same_key_is_unchanged(self, exchange: Any, secret: str) -> None:
        await imported(exchange, [("apiKeys", key_of(secret))])
        assert statuses(await imported(exchange, [("apiKeys", key_of(secret))])) == ["unchanged"]
        assert (await exported(exchange, "apiKeys"))["apiKeys", API_KEY_ID] == API_KEY

    async def test_agents_that_come_later_are_counted(self, fleet: Fleet, exchange: Any) -> None:
        (result, _) = await imported(exchange, [("apiKeys", API_KEY), ("agents", AGENT)])
        agent = Agent(name="Second", api_key_id=result.id)
        await fleet.agents.RegisterAgent(RegisterAgentRequest(agent=agent))
        # What Otonix counted is gone with the first change: there are two agents here.
        assert (await exported(exchange, "apiKeys"))["apiKeys", API_KEY_ID]["agentCount"] == 2
        agents = await exported(exchange, "agents")
        assert {row["apiKeyId"] for row in agents.values()} == {API_KEY_ID}


class TestDomains:
    async def test_dns_records_are_those_of_the_row(self, tenant: Tenant, exchange: Any) -> None:
        await imported(exchange, ROWS)
        domains: Any = tenant.client.service(DomainServiceStub)
        domain = (await domains.GetDomain(GetDomainRequest(id=DOMAIN["id"]))).domain
        assert (domain.name, len(domain.dns_records)) == ("nightwatch.example", 3)
        assert (domain.dns_records[2].type, domain.dns_records[2].priority) == (DNS_RECORD_TYPE_MX, 10)


class TestWhatIsOnRecord:
    @pytest.mark.parametrize(
        ("table", "row", "change"),
        [
            ("agentActions", ACTION, {"action": "nothing"}),
            ("agentActions", ACTION, {"status": "failed"}),
            ("agentActions", ACTION, {"details": "other"}),
            ("transactions", TRANSACTION, {"amount": 15.01}),
            ("transactions", TRANSACTION, {"txHash": "0x1"}),
            ("transactions", PENDING_TRANSACTION, {"type": "debit"}),
            ("computeLogs", COMPUTE_LOG, {"cost": 0.0313}),
            ("computeLogs", COMPUTE_LOG, {"createdAt": "2026-01-21T00:00:00Z"}),
            ("agents", AGENT, {"createdAt": "2026-01-21T00:00:00Z"}),
        ],
    )
    async def test_it_stays(
        self, exchange: Any, table: str, row: dict[str, Any], change: dict[str, Any]
    ) -> None:
        await imported(exchange, ROWS)
        assert paths(await imported(exchange, [(table, {**row, **change})])) == [list(change)]
        assert (await exported(exchange, table))[table, row["id"]] == row

    async def test_what_is_pending_may_end(self, exchange: Any) -> None:
        await imported(exchange, ROWS)
        ended: Documents = [
            ("agentActions", {**PENDING_ACTION, "status": "failed", "details": "no credits"}),
            ("transactions", {**PENDING_TRANSACTION, "status": "completed", "txHash": "0xabc"}),
        ]
        assert statuses(await imported(exchange, ended)) == ["updated", "updated"]
        came = await exported(exchange)
        assert [came[table, row["id"]] for table, row in ended] == [row for _, row in ended]

    async def test_another_form_of_the_same_is_kept(self, exchange: Any) -> None:
        await imported(exchange, ROWS)
        again = {**COMPUTE_LOG, "cost": 0.03120, "tokensIn": 1834, "region": "eu"}
        assert statuses(await imported(exchange, [("computeLogs", again)])) == ["updated"]
        assert (await exported(exchange, "computeLogs"))["computeLogs", COMPUTE_LOG["id"]] == again


async def test_a_bad_row_says_where_and_the_good_ones_go_in(exchange: Any) -> None:
    rows: Documents = [
        ("agents", {**AGENT, "credits": 0.0000001, "walletAddress": "0x2a18****461d", "apiKeyId": None}),
        ("agents", {**BROKE_AGENT, "credits": -1, "heartbeatInterval": 0}),
        ("apiKeys", API_KEY),
        ("sandboxes", {**SANDBOX, "agentId": None, "ports": [22, 70000, 22], "cpu": "4"}),
        ("domains", {"id": "not-a-uuid", "name": "localhost"}),
        ("computeLogs", {**COMPUTE_LOG, "cost": None, "tokensIn": -1}),
        ("wallets", {"id": AGENT_ID}),
    ]
    results = await imported(exchange, rows)
    assert statuses(results) == ["refused", "refused", "created", *["refused"] * 4]
    assert paths(results) == [
        ["credits", "walletAddress"],
        ["credits", "heartbeatInterval"],
        [],
        ["cpu", "ports[1]", "ports[2]"],
        ["id", "name"],
        ["tokensIn", "cost"],
        [""],
    ]


async def test_a_reference_has_to_lead_somewhere(exchange: Any) -> None:
    results = await imported(exchange, [(table, row) for table, row in ROWS if table != "agents"])
    refused = {
        table: [problem.path for problem in result.problems]
        for (table, _), result in zip([r for r in ROWS if r[0] != "agents"], results, strict=True)
        if result.problems
    }
    assert refused == {
        "computeLogs": ["agentId"],
        "agentActions": ["agentId"],
        "domains": ["sandboxId"],
        "sandboxes": ["agentId"],
    }
    assert paths(await imported(exchange, [("agents", {**AGENT, "apiKeyId": AGENT_ID})])) == [["apiKeyId"]]


async def test_the_databases_rules_name_the_column_too(exchange: Any) -> None:
    await imported(exchange, ROWS)
    twin = {**TRANSACTION, "id": str(uuid4()), "txHash": TRANSACTION["txHash"].upper()}
    namesake = {**DOMAIN, "id": str(uuid4())}
    over = {**DOMAIN, "expiresAt": DOMAIN["registeredAt"]}
    free = {**TRANSACTION, "id": str(uuid4()), "amount": 0, "txHash": None}
    rows: Documents = [
        ("transactions", twin),
        ("domains", namesake),
        ("domains", over),
        ("transactions", free),
    ]
    assert paths(await imported(exchange, rows)) == [["txHash"], ["name"], ["expiresAt"], ["amount"]]


async def test_all_or_nothing_means_it(tenant: Tenant, exchange: Any) -> None:
    before = await exported(exchange)
    rows: Documents = [*ROWS, ("agents", {"id": AGENT_ID})]
    results = await imported(exchange, rows, all_or_nothing=True)
    assert statuses(results) == [*["skipped"] * len(ROWS), "refused"]
    assert await exported(exchange) == before
    assert await transactions_of(tenant) == []


async def test_what_one_organization_exports_another_imports(exchange: Any, new_tenant: NewTenant) -> None:
    await imported(exchange, ROWS)
    others: Any = (await new_tenant()).client.service(ExchangeServiceStub)
    came = await exported(exchange)
    rows: Documents = [(table, row) for (table, _), row in came.items()]
    assert set(statuses(await imported(others, rows))) == {"created"}
    theirs = await exported(others)
    assert all(theirs[table, row["id"]] == row for table, row in rows)


async def test_what_was_made_here_goes_out_in_their_words(
    fleet: Fleet, exchange: Any, new_tenant: NewTenant
) -> None:
    request = RegisterAgentRequest(agent=Agent(name="Native"))
    agent = (await fleet.agents.RegisterAgent(request)).agent
    rows: Documents = [(table, row) for (table, _), row in (await exported(exchange)).items()]
    row = dict(rows)["agents"]
    assert (row["id"], row["heartbeatInterval"], row["credits"]) == (agent.id, 60, 0.0)
    assert set(statuses(await imported(exchange, rows))) == {"unchanged"}
    others: Any = (await new_tenant()).client.service(ExchangeServiceStub)
    assert set(statuses(await imported(others, rows))) == {"created"}


async def test_a_deleted_resource_takes_its_row_along(tenant: Tenant, exchange: Any) -> None:
    await imported(exchange, ROWS)
    async with tenant.weft.stores.database.transaction(tenant.organization_id) as connection:
        await connection.execute("delete from domains")
        await connection.execute("delete from sandboxes")
        kept = await connection.fetchval(
            "select array_agg(distinct collection::text) from imported_documents"
        )
    assert set(kept) == {"apiKeys", "agents", "agentActions", "transactions", "computeLogs"}


async def test_the_two_systems_keep_their_agents_apart(tenant: Tenant, exchange: Any) -> None:
    await imported(exchange, [("agents", BROKE_AGENT)])
    error = await refusal(export_all(exchange, SYSTEM_OTONIX, "deployments"))
    assert [violation.field for violation in error.violations] == ["collections"]
    async with tenant.weft.stores.database.transaction(tenant.organization_id) as connection:
        assert await connection.fetchval("select system from imported_documents") == "otonix"
