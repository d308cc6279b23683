"""The client: one object that holds the connections and the stubs of every service."""

from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing
from dataclasses import replace
from types import TracebackType
from typing import Any, Self, TypeVar, cast

import grpc
from google.protobuf.message import Message

from weft.graph.v1.graph_service_pb2 import ExportGraphRequest, ExportGraphResponse
from weft.graph.v1.graph_service_pb2_grpc import GraphServiceStub
from weft.identity.v1.api_key_service_pb2_grpc import ApiKeyServiceStub
from weft.identity.v1.auth_service_pb2_grpc import AuthServiceStub
from weft.identity.v1.organization_service_pb2_grpc import OrganizationServiceStub
from weft.ingestion.v1.ingestion_service_pb2 import WatchIngestionRequest, WatchIngestionResponse
from weft.ingestion.v1.ingestion_service_pb2_grpc import IngestionServiceStub
from weft.source.v1.source_service_pb2_grpc import SourceServiceStub
from weft_client.connections import Connections
from weft_client.contract import services
from weft_client.errors import WeftError
from weft_client.resumption import DEFAULT_PATIENCE, Patience, resuming

DEFAULT_CONNECTIONS = 4

Stub = TypeVar("Stub")
Request = TypeVar("Request", bound=Message)
Response = TypeVar("Response", bound=Message)


class WeftClient:
    """A connected client, made in a running event loop and best used as `async with WeftClient(…) as client`.

    Its attributes are the generated stubs of the main job's services; `service` makes those of all others.
    Each call bears the API key and, unless it says otherwise, a deadline of 60 seconds. Calls that only read
    are repeated while the server is away, and so are those that take a `request_id`, which gets a fresh one
    where the caller gives none. The stubs raise `grpc.aio.AioRpcError`, whose details `WeftError.of` reads.

    Args:
        address: host and port, such as `127.0.0.1:50051`.
        api_key: the secret of an API key, `weft_…`.
        tls: credentials of an encrypted connection, as from `grpc.ssl_channel_credentials()`; None: plain.
        connections: how many connections to spread the calls over.
        patience: how long watches and exports bear with a server that is away.
    """

    def __init__(
        self,
        address: str,
        api_key: str,
        *,
        tls: grpc.ChannelCredentials | None = None,
        connections: int = DEFAULT_CONNECTIONS,
        patience: Patience = DEFAULT_PATIENCE,
    ) -> None:
        self.address = address
        self._patience = patience
        self._connections = Connections(address, api_key, services(), tls=tls, count=connections)
        # A stub asks its channel for the two kinds of call that Weft has, and for nothing else.
        channel = cast("grpc.aio.Channel", self._connections)
        self.sources = SourceServiceStub(channel)
        self.ingestion = IngestionServiceStub(channel)
        self.graph = GraphServiceStub(channel)
        self.organizations = OrganizationServiceStub(channel)
        self.api_keys = ApiKeyServiceStub(channel)
        self.auth = AuthServiceStub(channel)
        self._channel = channel

    def service(self, stub: Callable[[grpc.aio.Channel], Stub]) -> Stub:
        """A service of the contract by its generated stub: `client.service(SandboxServiceStub)`."""
        return stub(self._channel)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        error_type: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Closes the connections; calls that are under way are cancelled."""
        await self._connections.close()

    def watch_job(
        self, job_id: str, *, cursor: str = "", heartbeats: bool = False
    ) -> AsyncGenerator[WatchIngestionResponse, None]:
        """Yields what happens to a job until it has ended: a snapshot first, then events, each once.

        A stream that is cut goes on after the last message. Where the events after it are no longer kept, it
        starts anew with a snapshot.

        Args:
            job_id: the job.
            cursor: the cursor of an earlier message, to go on after it instead of beginning with a snapshot.
            heartbeats: yield also the messages that only say that the stream lives, and where it is.

        Raises:
            WeftError: there is no such job, or the server stays away.
        """
        return self._watch(WatchIngestionRequest(job_id=job_id), cursor, heartbeats)

    def watch_source(
        self, source_id: str, *, cursor: str = "", heartbeats: bool = False
    ) -> AsyncGenerator[WatchIngestionResponse, None]:
        """Yields what happens to the jobs of a source until it is deleted; else as `watch_job`."""
        return self._watch(WatchIngestionRequest(source_id=source_id), cursor, heartbeats)

    async def _watch(
        self, target: WatchIngestionRequest, cursor: str, heartbeats: bool
    ) -> AsyncGenerator[WatchIngestionResponse, None]:
        def after(cursor: str) -> grpc.aio.UnaryStreamCall[WatchIngestionRequest, WatchIngestionResponse]:
            request = WatchIngestionRequest(cursor=cursor)
            request.MergeFrom(target)
            return self.ingestion.WatchIngestion(request)

        async with aclosing(resuming(after, cursor, self._patience)) as messages:
            async for message in messages:
                if heartbeats or not message.heartbeat:
                    yield message

    def export_graph(
        self, source_id: str = "", *, cursor: str = ""
    ) -> AsyncGenerator[ExportGraphResponse, None]:
        """Yields the graph, or what came from one source: all nodes, then all relationships.

        A stream that is cut goes on after the last message.

        Raises:
            WeftError: there is no such source, or the server stays away.
        """

        def after(cursor: str) -> grpc.aio.UnaryStreamCall[ExportGraphRequest, ExportGraphResponse]:
            return self.graph.ExportGraph(ExportGraphRequest(source_id=source_id, cursor=cursor))

        return resuming(after, cursor, replace(self._patience, silence=None))

    async def pages(
        self, method: grpc.aio.UnaryUnaryMultiCallable[Request, Response], request: Request
    ) -> AsyncGenerator[Any, None]:
        """Yields the resources of a list, page after page.

            async for source in client.pages(client.sources.ListSources, ListSourcesRequest(order_by="name")):
                ...

        Raises:
            WeftError: the server refuses the list.
        """
        page_request: Any = type(request)()
        page_request.CopyFrom(request)
        while True:
            try:
                page: Any = await method(page_request)
            except grpc.aio.AioRpcError as error:
                raise WeftError.of(error) from None
            for resource in getattr(page, resources_field(page)):
                yield resource
            if not page.next_page_token:
                return
            page_request.page_token = page.next_page_token


def resources_field(page: Message) -> str:
    """The field of a List response that holds its resources: the only one that is repeated."""
    (name,) = (field.name for field in page.DESCRIPTOR.fields if field.is_repeated)
    return name
