"""How those resources come about that cannot be made from the contract alone.

The tests of this folder make a resource by its `Create…`, or whatever else bears a `request_id` and answers
with it, with what is required, and the resources it refers to first. What is not made so gets a line here,
under the full name of its message.
"""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from google.protobuf.message import Message

from tests.conftest import Tenant
from tests.support import create_source, ingest, openapi_config
from weft.graph.v1.graph_service_pb2 import ListNodesRequest, Node
from weft.ingestion.v1.ingestion_service_pb2 import IngestionJob

HINTS: Mapping[str, Message] = {
    # A source is tried when it is created: this config needs nothing outside of itself.
    "weft.source.v1.SourceConfig": openapi_config("/a", "/b"),
}
"""Messages to take as they are, wherever a request has to have one."""


async def make_node(tenant: Tenant) -> Node:
    """A node of the graph that has neighbors, which a job brings there."""
    source = await create_source(tenant.client, openapi_config(*(f"/{number}" for number in range(5))))
    await ingest(tenant.client, source)
    document = ListNodesRequest(filter=f'source_id = "{source.id}" AND name = "shop"')
    return (await tenant.client.graph.ListNodes(document)).nodes[0]


async def make_job(tenant: Tenant) -> IngestionJob:
    """A job that has ended; of a source of its own, since a source has one job at a time."""
    return await ingest(tenant.client, await create_source(tenant.client, openapi_config("/a")))


MAKERS: Mapping[str, Callable[[Tenant], Awaitable[Any]]] = {
    "weft.graph.v1.Node": make_node,
    "weft.ingestion.v1.IngestionJob": make_job,
}
"""Makers of resources that no RPC makes, or not always."""
