"""GraphService on a real Neo4j and a real Redis."""

import re
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, LiteralString
from uuid import uuid4

import pytest
from google.protobuf import json_format
from neo4j import Record
from neo4j.exceptions import ClientError
from redis.asyncio import Redis

from weft.common.v1.error_reason_pb2 import ERROR_REASON_RESOURCE_NOT_FOUND, ERROR_REASON_RESPONSE_TOO_LARGE
from weft.common.v1.item_status_pb2 import ItemStatus
from weft.graph.v1.graph_service_pb2 import (
    DIRECTION_INCOMING,
    DIRECTION_OUTGOING,
    BatchGetNodesRequest,
    ExportGraphRequest,
    ExportGraphResponse,
    FindPathsRequest,
    GetGraphStatsRequest,
    GetNodeRequest,
    GraphStats,
    ListNeighborsRequest,
    ListNeighborsResponse,
    ListNodesRequest,
    ListNodesResponse,
    Node,
    NodeResult,
    Path,
)
from weft_server.graph import export, service, stats
from weft_server.graph.cypher import complete
from weft_server.graph.service import GraphService
from weft_server.graph.stats import CLAIM_SECONDS, KEPT_SECONDS, forget_stats, read_stats, stats_key
from weft_server.rpc.caller import Call, Caller
from weft_server.rpc.errors import InvalidField, InvalidPageToken, NotFound
from weft_server.rpc.pages import PageTokens
from weft_server.stores import redis as redis_store
from weft_server.stores.neo4j import Graph
from weft_server.stores.statements import Statements

NOWHERE = "127.0.0.1:1"
"""Nothing listens there."""


class LocalContext:
    def peer(self) -> str:
        return "unix:"


@dataclass
class Tenant:
    """An organization with one source, and what its callers see."""

    graph: Graph
    service: GraphService
    organization_id: str
    source_id: str
    api_key_id: str = "key"

    def call(self) -> Call:
        caller = Caller(self.organization_id, self.api_key_id, None, ("graph.read",))
        return Call(caller, "/weft.graph.v1.GraphService/Any", LocalContext())

    def id(self, key: str) -> str:
        return f"{self.organization_id}/{self.source_id}/{key}"

    def key(self, node_id: str) -> str:
        return node_id.removeprefix(self.id(""))

    async def add(self, label: str, *keys: str, **properties: Any) -> None:
        rows = [
            {
                "_id": self.id(key),
                "_organization_id": self.organization_id,
                "_source_id": self.source_id,
                "_source_type": "sql",
                "_labels": [label],
                "_hash": 7,
                "name": key,
                **properties,
            }
            for key in keys
        ]
        statement: LiteralString = (
            "UNWIND $rows AS row CREATE (n:Entity:{label}) SET n = row, n._ingested_at = datetime()"
        )
        await self.graph.write(complete(statement, label=label), rows=rows)

    async def relate(self, type_: str, *ends: tuple[str, str], **properties: Any) -> None:
        rows = [[self.id(start), self.id(end)] for start, end in ends]
        common = {"_organization_id": self.organization_id, "_source_id": self.source_id, "_run": 1}
        statement: LiteralString = """
            UNWIND $rows AS row
            MATCH (start:Entity {_id: row[0]}), (end:Entity {_id: row[1]})
            CREATE (start)-[relationship:{type}]->(end)
            SET relationship = $properties
        """
        await self.graph.write(complete(statement, type=type_), rows=rows, properties=common | properties)

    async def nodes(self, **request: Any) -> list[str]:
        response = await self.service.list_nodes(self.call(), ListNodesRequest(**request))
        return [self.key(node.id) for node in response.nodes]

    async def neighbors(self, key: str, **request: Any) -> list[tuple[str, str, str]]:
        response = await self.service.list_neighbors(
            self.call(), ListNeighborsRequest(node_id=self.id(key), **request)
        )
        return [self.neighbor(neighbor.relationship) for neighbor in response.neighbors]

    def neighbor(self, relationship: Any) -> tuple[str, str, str]:
        return self.key(relationship.start_node_id), relationship.type, self.key(relationship.end_node_id)

    async def paths(self, start: str, end: str, **request: Any) -> Sequence[Path]:
        wanted = FindPathsRequest(start_node_id=self.id(start), end_node_id=self.id(end), **request)
        return (await self.service.find_paths(self.call(), wanted)).paths

    async def stats(self) -> GraphStats:
        return (await self.service.get_graph_stats(self.call(), GetGraphStatsRequest())).stats

    async def export(self, **request: Any) -> list[ExportGraphResponse]:
        return [
            piece async for piece in self.service.export_graph(self.call(), ExportGraphRequest(**request))
        ]


NewTenant = Callable[[], Tenant]


@pytest.fixture
def new_tenant(graph: Graph, redis: Redis) -> NewTenant:
    tenants = GraphService(graph, redis, PageTokens(b"signing key"))
    return lambda: Tenant(graph, tenants, str(uuid4()), str(uuid4()))


@pytest.fixture
def tenant(new_tenant: NewTenant, organization_id: str) -> Tenant:
    tenant = new_tenant()
    tenant.organization_id = organization_id
    return tenant


@pytest.fixture
async def shop(tenant: Tenant) -> Tenant:
    """Two tables with columns, in one schema.

    orders.id ──> orders ──> public <── customers <── customers.id
    orders.customer_id ──> orders    orders.customer_id ──> customers.id
    """
    await tenant.add("Schema", "public")
    await tenant.add("Table", "orders", "customers")
    await tenant.add("Column", "orders.id", "orders.customer_id", "customers.id", type="bigint")
    await tenant.relate("IN_SCHEMA", ("orders", "public"), ("customers", "public"))
    columns = ("orders.id", "orders"), ("orders.customer_id", "orders"), ("customers.id", "customers")
    await tenant.relate("COLUMN_OF", *columns, position=1)
    await tenant.relate("REFERENCES", ("orders.customer_id", "customers.id"))
    return tenant


class TestGetNode:
    async def test_a_node_is_shown_with_what_its_source_says(self, tenant: Tenant) -> None:
        await tenant.add("Table", "orders", rows=2**60, tags=["a", "b"], ratio=0.5, partitioned=False)
        node = (await tenant.service.get_node(tenant.call(), GetNodeRequest(id=tenant.id("orders")))).node
        assert node.ingested_at.seconds > 1_700_000_000
        node.ClearField("ingested_at")
        assert json_format.MessageToDict(node) == {
            "id": tenant.id("orders"),
            "labels": ["Table"],
            "sourceId": tenant.source_id,
            "sourceType": "sql",
            "properties": {
                "name": "orders",
                "rows": str(2**60),
                "tags": ["a", "b"],
                "ratio": 0.5,
                "partitioned": False,
            },
        }

    async def test_a_node_of_another_organization_is_as_unknown_as_one_that_does_not_exist(
        self, shop: Tenant, new_tenant: NewTenant
    ) -> None:
        refusals = []
        for tenant, node_id in ((new_tenant(), shop.id("orders")), (shop, shop.id("nothing"))):
            with pytest.raises(NotFound) as refused:
                await tenant.service.get_node(tenant.call(), GetNodeRequest(id=node_id))
            refusals.append(refused.value.to_status().SerializeToString())
        assert refusals[0] == refusals[1]

    async def test_the_store_is_not_asked_for_a_node_of_another_organization(self, redis: Redis) -> None:
        away = Graph.connect(f"bolt://{NOWHERE}")
        tenant = Tenant(away, GraphService(away, redis, PageTokens(b"key")), str(uuid4()), str(uuid4()))
        foreign = f"{uuid4()}/{uuid4()}/orders"
        asked: list[Awaitable[object]] = [
            tenant.service.get_node(tenant.call(), GetNodeRequest(id=foreign)),
            tenant.service.list_neighbors(tenant.call(), ListNeighborsRequest(node_id=foreign)),
            tenant.service.find_paths(
                tenant.call(), FindPathsRequest(start_node_id=tenant.id("a"), end_node_id=foreign)
            ),
        ]
        for answer in asked:
            with pytest.raises(NotFound):
                await answer
        await away.close()


class TestBatchGetNodes:
    async def results(self, tenant: Tenant, *ids: str) -> Sequence[NodeResult]:
        request = BatchGetNodesRequest(ids=ids)
        return (await tenant.service.batch_get_nodes(tenant.call(), request)).results

    async def test_each_id_has_its_result_in_the_order_of_the_request(self, shop: Tenant) -> None:
        ids = [shop.id("orders"), shop.id("nothing"), shop.id("customers")]
        orders, nothing, customers = await self.results(shop, *ids)
        assert [result.id for result in (orders, nothing, customers)] == ids
        for result in (orders, customers):
            read = await shop.service.get_node(shop.call(), GetNodeRequest(id=result.id))
            assert (result.node, result.status) == (read.node, ItemStatus())
        assert not nothing.HasField("node")
        assert nothing.status == NotFound("node").to_item_status()
        assert (nothing.status.code, nothing.status.reason) == (5, ERROR_REASON_RESOURCE_NOT_FOUND)

    async def test_a_node_of_another_organization_is_as_unknown_as_one_that_does_not_exist(
        self, tenant: Tenant, new_tenant: NewTenant
    ) -> None:
        other = new_tenant()
        await other.add("Table", "orders")
        foreign, missing = await self.results(tenant, other.id("orders"), tenant.id("orders"))
        assert foreign.status == missing.status == NotFound("node").to_item_status()

    async def test_what_has_no_room_in_a_response_is_left_for_another(self, tenant: Tenant) -> None:
        keys = [f"node {number}" for number in range(5)]
        await tenant.add("Large", *keys, text="x" * 1_000_000)
        request = BatchGetNodesRequest(ids=[tenant.id(key) for key in keys])
        response = await tenant.service.batch_get_nodes(tenant.call(), request)
        assert response.ByteSize() < 4 * 1024 * 1024
        reasons = [result.status.reason for result in response.results]
        assert reasons == [0, 0, 0, ERROR_REASON_RESPONSE_TOO_LARGE, ERROR_REASON_RESPONSE_TOO_LARGE]
        (alone,) = await self.results(tenant, request.ids[4])
        assert alone.HasField("node")


class TestListNodes:
    async def test_pages_follow_each_other_without_gap_or_repeat(self, tenant: Tenant) -> None:
        keys = [f"t{number:03}" for number in range(25)]
        await tenant.add("Table", *reversed(keys))
        seen, token, pages = [], "", 0
        while pages == 0 or token:
            request = ListNodesRequest(page_size=10, page_token=token)
            response = await tenant.service.list_nodes(tenant.call(), request)
            seen += [tenant.key(node.id) for node in response.nodes]
            token, pages = response.next_page_token, pages + 1
        assert seen == keys
        assert pages == 3

    async def test_other_organizations_are_not_shown(self, shop: Tenant, new_tenant: NewTenant) -> None:
        other = new_tenant()
        await other.add("Table", "secrets")
        assert len(await shop.nodes()) == 6
        assert await other.nodes() == ["secrets"]
        assert await new_tenant().nodes() == []

    @pytest.mark.parametrize(
        ("condition", "expected"),
        [
            ('label = "Table"', ["customers", "orders"]),
            ('label = "Table" AND label = "Column"', []),
            ('label != "Column"', ["customers", "orders", "public"]),
            ('label : "SCHE"', ["public"]),
            ('label = "Nothing"', []),
            ('name = "orders"', ["orders"]),
            ('name : "ORDERS" AND label = "Column"', ["orders.customer_id", "orders.id"]),
            ('name != "public" AND label != "Column"', ["customers", "orders"]),
            ('name : "\\") RETURN 1 //"', []),
            ('source_type = "openapi"', []),
            ('source_type : "SQ" AND label = "Schema"', ["public"]),
        ],
    )
    async def test_a_filter_chooses(self, shop: Tenant, condition: str, expected: list[str]) -> None:
        assert await shop.nodes(filter=condition) == expected

    async def test_a_filter_chooses_one_source_or_all_others(self, shop: Tenant) -> None:
        other = Tenant(shop.graph, shop.service, shop.organization_id, str(uuid4()))
        await other.add("APIEndpoint", "GET /orders")
        assert await other.nodes(filter=f'source_id = "{other.source_id}"') == ["GET /orders"]
        assert await other.nodes(filter=f'source_id != "{shop.source_id}"') == ["GET /orders"]
        assert len(await shop.nodes(filter=f'source_id = "{shop.source_id}"')) == 6

    async def test_a_node_without_a_name_or_with_an_odd_one_does_no_harm(self, tenant: Tenant) -> None:
        await tenant.add("Table", "number", name=5)
        await tenant.add("Table", "list", name=["a"])
        await tenant.add("Table", "none", name=None)
        assert await tenant.nodes(filter='name : "5"') == ["number"]
        assert await tenant.nodes(filter='name = "5"') == []
        assert await tenant.nodes(filter='name != "5"') == ["list", "none", "number"]

    async def test_a_page_token_belongs_to_its_filter_and_caller(self, shop: Tenant) -> None:
        first = await shop.service.list_nodes(shop.call(), ListNodesRequest(page_size=1))
        token = first.next_page_token
        with pytest.raises(InvalidPageToken):
            await shop.nodes(page_token=token, filter='label = "Table"')
        with pytest.raises(InvalidPageToken):
            await shop.nodes(page_token=token[:-4] + "AAAA")
        shop.api_key_id = "another key"
        with pytest.raises(InvalidPageToken):
            await shop.nodes(page_token=token)

    async def test_a_page_of_large_nodes_ends_before_clients_refuse_it(self, tenant: Tenant) -> None:
        keys = [f"t{number:03}" for number in range(60)]
        await tenant.add("Table", *keys, description="x" * 100_000)
        seen, token = [], ""
        sizes: list[int] = []
        while not sizes or token:
            request = ListNodesRequest(page_size=1000, page_token=token)
            response = await tenant.service.list_nodes(tenant.call(), request)
            seen += [tenant.key(node.id) for node in response.nodes]
            sizes.append(response.ByteSize())
            token = response.next_page_token
        assert seen == keys
        assert len(sizes) == 2
        assert max(sizes) < 4 * 1024 * 1024


class TestListNeighbors:
    async def test_both_directions_are_followed_in_the_order_of_the_other_nodes(self, shop: Tenant) -> None:
        assert await shop.neighbors("orders") == [
            ("orders.customer_id", "COLUMN_OF", "orders"),
            ("orders.id", "COLUMN_OF", "orders"),
            ("orders", "IN_SCHEMA", "public"),
        ]

    async def test_a_direction_or_types_narrow_the_neighbors(self, shop: Tenant) -> None:
        incoming = [
            ("orders.customer_id", "COLUMN_OF", "orders"),
            ("orders.id", "COLUMN_OF", "orders"),
        ]
        outgoing = [("orders", "IN_SCHEMA", "public")]
        assert await shop.neighbors("orders", direction=DIRECTION_INCOMING) == incoming
        assert await shop.neighbors("orders", direction=DIRECTION_OUTGOING) == outgoing
        assert await shop.neighbors("orders", relationship_types=["IN_SCHEMA", "USES"]) == outgoing
        assert await shop.neighbors("orders", relationship_types=["USES"]) == []

    async def test_the_node_at_the_other_end_comes_whole(self, shop: Tenant) -> None:
        request = ListNeighborsRequest(node_id=shop.id("customers.id"), relationship_types=["COLUMN_OF"])
        (neighbor,) = (await shop.service.list_neighbors(shop.call(), request)).neighbors
        assert neighbor.node.id == shop.id("customers")
        assert neighbor.node.labels == ["Table"]
        assert neighbor.relationship.source_id == shop.source_id
        assert json_format.MessageToDict(neighbor.relationship.properties) == {"position": 1}

    async def test_a_node_related_to_itself_is_its_own_neighbor_once(self, tenant: Tenant) -> None:
        await tenant.add("Table", "employees")
        await tenant.relate("REFERENCES", ("employees", "employees"))
        once = [("employees", "REFERENCES", "employees")]
        assert await tenant.neighbors("employees") == once
        assert await tenant.neighbors("employees", direction=DIRECTION_INCOMING) == once

    async def test_pages_follow_each_other_without_gap_or_repeat(self, tenant: Tenant) -> None:
        tables = [f"t{number}" for number in range(4)]
        await tenant.add("Table", "hub", *tables)
        for type_ in ("DEPENDS_ON", "USES"):
            await tenant.relate(type_, *((table, "hub") for table in tables))
            await tenant.relate(type_, *(("hub", table) for table in tables))
        seen: list[tuple[str, str, str]] = []
        response = ListNeighborsResponse(next_page_token="")
        while not seen or response.next_page_token:
            request = ListNeighborsRequest(
                node_id=tenant.id("hub"), page_size=3, page_token=response.next_page_token
            )
            response = await tenant.service.list_neighbors(tenant.call(), request)
            seen += [tenant.neighbor(neighbor.relationship) for neighbor in response.neighbors]
        assert seen == await tenant.neighbors("hub")
        assert len(set(seen)) == 16

    async def test_a_page_token_belongs_to_its_node(self, shop: Tenant) -> None:
        request = ListNeighborsRequest(node_id=shop.id("orders"), page_size=1)
        token = (await shop.service.list_neighbors(shop.call(), request)).next_page_token
        with pytest.raises(InvalidPageToken):
            await shop.neighbors("customers", page_token=token)

    async def test_an_unknown_node_is_not_found_and_a_lonely_one_has_none(self, tenant: Tenant) -> None:
        await tenant.add("Table", "alone")
        assert await tenant.neighbors("alone") == []
        with pytest.raises(NotFound):
            await tenant.neighbors("nothing")

    async def test_what_is_no_type_is_refused_by_name(self, shop: Tenant) -> None:
        with pytest.raises(InvalidField) as refused:
            await shop.neighbors("orders", relationship_types=["USES", "A`]-() RETURN 1 //"])
        assert refused.value.violations[0].field == "relationship_types[1]"


class TestFindPaths:
    async def test_the_shortest_way_is_found_whatever_the_direction(self, shop: Tenant) -> None:
        (path,) = await shop.paths("orders", "customers")
        assert [shop.key(node.id) for node in path.nodes] == ["orders", "public", "customers"]
        assert [shop.neighbor(relationship) for relationship in path.relationships] == [
            ("orders", "IN_SCHEMA", "public"),
            ("customers", "IN_SCHEMA", "public"),
        ]
        assert path.nodes[1].labels == ["Schema"]

    async def test_all_ways_of_the_same_length_are_found_up_to_a_limit(self, tenant: Tenant) -> None:
        bridges = [f"bridge{number}" for number in range(12)]
        await tenant.add("Service", "here", "there", *bridges)
        await tenant.relate("USES", *(("here", bridge) for bridge in bridges))
        await tenant.relate("USES", *((bridge, "there") for bridge in bridges))
        assert len(await tenant.paths("here", "there", max_paths=100)) == 12
        assert len(await tenant.paths("here", "there")) == 10
        assert len(await tenant.paths("here", "there", max_paths=2)) == 2

    async def test_only_the_named_types_are_followed(self, shop: Tenant) -> None:
        (path,) = await shop.paths(
            "orders", "customers", relationship_types=["COLUMN_OF", "REFERENCES"], max_length=3
        )
        assert [shop.key(node.id) for node in path.nodes] == [
            "orders",
            "orders.customer_id",
            "customers.id",
            "customers",
        ]

    async def test_a_longer_way_than_asked_for_is_none(self, shop: Tenant) -> None:
        assert list(await shop.paths("orders", "customers", max_length=1)) == []

    async def test_the_way_from_a_node_to_itself_is_the_node(self, shop: Tenant) -> None:
        (path,) = await shop.paths("orders", "orders")
        assert [shop.key(node.id) for node in path.nodes] == ["orders"]
        assert list(path.relationships) == []

    @pytest.mark.parametrize(
        "ends", [("orders", "nothing"), ("nothing", "orders"), ("nothing", "nothing")], ids="-".join
    )
    async def test_an_unknown_end_is_not_found(self, shop: Tenant, ends: tuple[str, str]) -> None:
        with pytest.raises(NotFound):
            await shop.paths(*ends)

    async def test_a_search_that_takes_too_long_is_refused(
        self, shop: Tenant, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        slowly = "UNWIND range(1, 2000000000) AS number WITH max(number) AS largest "
        monkeypatch.setattr(service, "MAX_SEARCH_SECONDS", 0.2)
        monkeypatch.setitem(service._CYPHER.by_name, "find_paths", slowly + service._CYPHER.find_paths)
        with pytest.raises(InvalidField) as refused:
            await shop.paths("orders", "customers")
        assert refused.value.violations[0].field == "max_length"

    async def test_another_error_of_the_store_is_not_taken_for_a_timeout(
        self, shop: Tenant, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setitem(service._CYPHER.by_name, "find_paths", "RETURN 1 / 0")
        with pytest.raises(ClientError):
            await shop.paths("orders", "customers")


class TestGetGraphStats:
    async def test_nodes_and_relationships_are_counted(self, shop: Tenant, new_tenant: NewTenant) -> None:
        await new_tenant().add("Table", "of another organization")
        assert json_format.MessageToDict(await shop.stats()) == {
            "nodeCount": "6",
            "relationshipCount": "6",
            "nodesByLabel": {"Schema": "1", "Table": "2", "Column": "3"},
            "relationshipsByType": {"IN_SCHEMA": "2", "COLUMN_OF": "3", "REFERENCES": "1"},
        }

    async def test_an_empty_graph_has_nothing(self, tenant: Tenant) -> None:
        assert await tenant.stats() == GraphStats()
        assert await tenant.stats() == GraphStats()

    async def test_figures_are_kept_until_they_are_forgotten(self, shop: Tenant, redis: Redis) -> None:
        await shop.stats()
        await shop.add("Table", "invoices")
        assert (await shop.stats()).node_count == 6
        assert KEPT_SECONDS - 10 < await redis.ttl(stats_key(shop.organization_id)) <= KEPT_SECONDS
        await forget_stats(redis, shop.organization_id)
        assert (await shop.stats()).node_count == 7

    async def test_figures_counted_before_a_write_are_not_kept_after_it(
        self, shop: Tenant, redis: Redis
    ) -> None:
        class GraphWrittenMeanwhile(Graph):
            async def read(self, statement: LiteralString, **parameters: Any) -> list[Record]:
                records = await shop.graph.read(statement, **parameters)
                if statement == stats._CYPHER.count_nodes:
                    await shop.add("Table", "invoices")
                    await forget_stats(redis, shop.organization_id)
                return records

        graph = GraphWrittenMeanwhile.connect(f"bolt://{NOWHERE}")
        assert (await read_stats(graph, redis, shop.organization_id)).node_count == 6
        assert (await shop.stats()).node_count == 7
        await graph.close()

    async def test_a_process_that_dies_while_it_counts_delays_the_cache_only(
        self, shop: Tenant, redis: Redis
    ) -> None:
        await redis.set(stats_key(shop.organization_id), b"counting:dead", ex=CLAIM_SECONDS)
        assert (await shop.stats()).node_count == 6
        await shop.add("Table", "invoices")
        assert (await shop.stats()).node_count == 7

    async def test_without_redis_the_figures_are_counted(self, shop: Tenant) -> None:
        away = redis_store.connect(f"redis://{NOWHERE}")
        assert (await read_stats(shop.graph, away, shop.organization_id)).node_count == 6
        await away.aclose()


class TestExportGraph:
    @pytest.fixture(autouse=True)
    def small_pieces(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(export, "PIECE_SIZE", 4)

    async def test_all_nodes_come_and_then_all_relationships(self, shop: Tenant) -> None:
        pieces = await shop.export()
        assert [(len(piece.nodes), len(piece.relationships)) for piece in pieces] == [
            (4, 0),
            (2, 0),
            (0, 4),
            (0, 2),
        ]
        assert node_keys(shop, pieces) == await shop.nodes()
        assert relationships(shop, pieces) == [
            ("customers", "IN_SCHEMA", "public"),
            ("customers.id", "COLUMN_OF", "customers"),
            ("orders", "IN_SCHEMA", "public"),
            ("orders.customer_id", "COLUMN_OF", "orders"),
            ("orders.customer_id", "REFERENCES", "customers.id"),
            ("orders.id", "COLUMN_OF", "orders"),
        ]

    @pytest.mark.parametrize("piece_size", [1, 2, 3, 5, 6])
    async def test_every_cursor_goes_on_where_its_message_ended(
        self, shop: Tenant, piece_size: int, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(export, "PIECE_SIZE", piece_size)
        pieces = await shop.export()
        for number, piece in enumerate(pieces, start=1):
            rest = await shop.export(cursor=piece.cursor)
            assert node_keys(shop, rest) == node_keys(shop, pieces[number:])
            assert relationships(shop, rest) == relationships(shop, pieces[number:])

    async def test_a_node_with_many_relationships_is_cut_between_them(self, tenant: Tenant) -> None:
        tables = [f"t{number:02}" for number in range(10)]
        await tenant.add("Table", "hub", *tables)
        await tenant.relate("USES", *(("hub", table) for table in tables))
        await tenant.relate("DEPENDS_ON", *(("hub", table) for table in reversed(tables)))
        expected = [("hub", type_, table) for type_ in ("DEPENDS_ON", "USES") for table in tables]
        assert relationships(tenant, await tenant.export()) == expected

    async def test_one_source_is_exported_alone(self, shop: Tenant) -> None:
        other = Tenant(shop.graph, shop.service, shop.organization_id, str(uuid4()))
        await other.add("APIEndpoint", "GET /orders", "GET /customers")
        await other.relate("DEPENDS_ON", ("GET /orders", "GET /customers"))
        pieces = await other.export(source_id=other.source_id)
        assert node_keys(other, pieces) == ["GET /customers", "GET /orders"]
        assert relationships(other, pieces) == [("GET /orders", "DEPENDS_ON", "GET /customers")]
        assert len(node_keys(shop, await shop.export(source_id=shop.source_id))) == 6
        assert len(node_keys(shop, await shop.export())) == 8

    async def test_an_empty_graph_is_exported_in_no_message(self, tenant: Tenant) -> None:
        assert await tenant.export() == []

    async def test_what_stays_is_sent_once_while_the_graph_changes(self, tenant: Tenant) -> None:
        keys = [f"t{number:02}" for number in range(20)]
        await tenant.add("Table", *keys)
        seen: list[str] = []
        async for piece in tenant.service.export_graph(tenant.call(), ExportGraphRequest()):
            seen += node_keys(tenant, [piece])
            await tenant.add("Table", f"a{len(seen)}", f"{seen[-1]}+")
        assert [key for key in seen if key in keys] == keys
        assert len(seen) == len(set(seen))

    async def test_a_message_of_large_nodes_is_split(
        self, tenant: Tenant, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(export, "PIECE_SIZE", 1000)
        keys = [f"t{number:03}" for number in range(60)]
        await tenant.add("Table", *keys, description="x" * 100_000)
        pieces = await tenant.export()
        assert node_keys(tenant, pieces) == keys
        assert len(pieces) == 2
        assert max(piece.ByteSize() for piece in pieces) < 4 * 1024 * 1024
        assert node_keys(tenant, await tenant.export(cursor=pieces[0].cursor)) == node_keys(
            tenant, pieces[1:]
        )

    async def test_a_cursor_of_something_else_is_refused_by_name(
        self, shop: Tenant, new_tenant: NewTenant
    ) -> None:
        cursor = (await shop.export())[0].cursor
        other = new_tenant()
        refused: list[tuple[Tenant, Mapping[str, str]]] = [
            (shop, {"cursor": "no cursor"}),
            (shop, {"cursor": cursor[:-2]}),
            (shop, {"cursor": cursor, "source_id": shop.source_id}),
            (other, {"cursor": cursor}),
        ]
        for tenant, request in refused:
            with pytest.raises(InvalidField) as error:
                await tenant.export(**request)
            assert [violation.field for violation in error.value.violations] == ["cursor"]


class TestStatements:
    """Rules that every statement of this room keeps."""

    FILES = (service._CYPHER, stats._CYPHER, export._CYPHER)
    PLACEHOLDERS: Mapping[str, str] = {
        "conditions": "\n  AND node:`Table`",
        "relationship": "-[relationship:`USES`]->",
        "types": ":`USES`|`DEPENDS_ON`",
        "max_length": "8",
    }

    @staticmethod
    async def plan(graph: Graph, statement: LiteralString) -> str:
        completed = complete(statement, **TestStatements.PLACEHOLDERS)
        parameters: dict[str, Any] = dict.fromkeys(re.findall(r"\$(\w+)", statement), "x")
        parameters |= {"limit": 10, "ids": ["x"]}

        async def explain(transaction: Any) -> str:
            result = await transaction.run(complete("EXPLAIN {completed}", completed=completed), parameters)
            return str((await result.consume()).plan)

        return await graph.transact(explain)

    @pytest.mark.parametrize(
        "statement",
        [
            pytest.param(text, id=f"{file.path.stem}.{name}")
            for file in FILES
            for name, text in file.by_name.items()
        ],
    )
    async def test_a_statement_is_valid_and_keeps_to_one_organization_by_an_index(
        self, graph: Graph, statement: LiteralString
    ) -> None:
        assert re.search(r"_organization_id = \$organization_id", statement)
        plan = await self.plan(graph, statement)
        assert "IndexSeek" in plan
        assert "LabelScan" not in plan
        assert "AllNodesScan" not in plan

    @pytest.mark.parametrize(
        ("file", "name"),
        [
            (service._CYPHER, "list_nodes"),
            (export._CYPHER, "export_nodes"),
            (export._CYPHER, "export_relationships"),
        ],
        ids=["list_nodes", "export_nodes", "export_relationships"],
    )
    async def test_a_page_is_read_in_the_order_of_the_index(
        self, graph: Graph, file: Statements, name: str
    ) -> None:
        plan = await self.plan(graph, file.by_name[name])
        assert not re.search(r"'(Sort|Top)@", plan)


def node_keys(tenant: Tenant, pieces: Sequence[ExportGraphResponse | ListNodesResponse]) -> list[str]:
    nodes: list[Node] = [node for piece in pieces for node in piece.nodes]
    return [tenant.key(node.id) for node in nodes]


def relationships(tenant: Tenant, pieces: Sequence[ExportGraphResponse]) -> list[tuple[str, str, str]]:
    return [tenant.neighbor(relationship) for piece in pieces for relationship in piece.relationships]
