"""SourceService: the sources of an organization, each tried on the real thing before it is stored."""

import asyncio
from collections.abc import Awaitable, Callable
from time import time
from typing import NamedTuple
from uuid import uuid4

from weft.source.v1.source_service_pb2 import (
    DESCRIPTOR,
    CheckSourceRequest,
    CheckSourceResponse,
    CreateSourceRequest,
    CreateSourceResponse,
    DeleteSourceRequest,
    DeleteSourceResponse,
    GetSourceRequest,
    GetSourceResponse,
    ListConnectorsRequest,
    ListConnectorsResponse,
    ListSourcesRequest,
    ListSourcesResponse,
    Source,
    SourceConfig,
    UpdateSourceRequest,
    UpdateSourceResponse,
)
from weft_server.audit import log as audit
from weft_server.connectors.base import ConfigInvalid, ConnectorError, SourceUnreachable, Survey
from weft_server.connectors.catalog import CONNECTORS, connector_for
from weft_server.graph.removal import request_removal
from weft_server.rpc.caller import Call
from weft_server.rpc.errors import InvalidField, ResourceInUse, SourceError, Violation, WeftError
from weft_server.rpc.mapping import row_mapper
from weft_server.rpc.pages import Kind, Listing
from weft_server.rpc.resources import changed_paths, check_etag, found
from weft_server.rpc.service import Service
from weft_server.rpc.standard import Kit
from weft_server.sources.config import keep_secrets, open_config, public_part, seal_config
from weft_server.sources.schedule import is_schedule, next_time
from weft_server.stores.postgres import Connection
from weft_server.stores.secrets import Secrets
from weft_server.stores.statements import statements_beside

_SQL = statements_beside(__file__, "sources.sql")

SOURCES = Listing(
    fields={
        "name": Kind.TEXT,
        "source_type": Kind.TEXT,
        "enabled": Kind.BOOLEAN,
        "last_sync_status": Kind.TEXT,
        "last_sync_at": Kind.TIME,
        "created_at": Kind.TIME,
    },
    sortable=("created_at", "name"),
)

_SURVEY_SECONDS = 30.0

_fill = row_mapper(Source)


class SourceService(Service):
    """Answers `weft.source.v1.SourceService`."""

    descriptor = DESCRIPTOR.services_by_name["SourceService"]

    def __init__(
        self,
        kit: Kit,
        secrets: Secrets,
        find_active_job: Callable[[Connection, str], Awaitable[str | None]],
    ) -> None:
        """`find_active_job` names a pending or running job of a source, if there is one."""
        self._database = kit.database
        self._secrets = secrets
        self._answers = kit.answers
        self._tokens = kit.tokens
        self._find_active_job = find_active_job

    async def create_source(self, call: Call, request: CreateSourceRequest) -> CreateSourceResponse:
        wanted, response = request.source, CreateSourceResponse()
        _check_schedule(wanted.schedule)
        source_type, survey = await _survey(wanted.config, "source.config")
        source_id = str(uuid4())
        enabled = wanted.enabled if wanted.HasField("enabled") else True
        async with self._database.transaction(call.organization_id) as connection:
            row = await connection.fetchrow(
                _SQL.create_source,
                source_id,
                call.organization_id,
                source_type,
                wanted.name,
                await seal_config(connection, self._secrets, call.organization_id, source_id, wanted.config),
                public_part(wanted.config).SerializeToString(),
                survey.target,
                wanted.schedule,
                _next_sync(wanted.schedule),
                enabled,
            )
            _fill(found(row, "source"), response.source)
            await audit.record(connection, call, "source.create", "source", source_id, name=wanted.name)
            await self._answers.remember(connection, call, request, response)
        return response

    async def get_source(self, call: Call, request: GetSourceRequest) -> GetSourceResponse:
        row = await self._database.fetchrow(call.organization_id, _SQL.get_source, request.id)
        response = GetSourceResponse()
        _fill(found(row, "source"), response.source)
        return response

    async def list_sources(self, call: Call, request: ListSourcesRequest) -> ListSourcesResponse:
        page = SOURCES.page(request, call, self._tokens)
        query, arguments = page.complete(_SQL.list_sources)
        rows = await self._database.fetch(call.organization_id, query, *arguments)
        response = ListSourcesResponse(next_page_token=page.next_token(rows))
        for row in page.rows(rows):
            _fill(row, response.sources.add())
        return response

    async def update_source(self, call: Call, request: UpdateSourceRequest) -> UpdateSourceResponse:
        wanted, paths = request.source, changed_paths(request, request.source)
        config = await self._tried_config(call, request.source, paths)
        response = UpdateSourceResponse()
        async with self._database.transaction(call.organization_id) as connection:
            current = found(await connection.fetchrow(_SQL.lock_source, wanted.id), "source")
            check_etag(current, wanted.etag)
            schedule = wanted.schedule if "schedule" in paths else current["schedule"]
            _check_schedule(schedule)
            if config is not None:
                await self._replace_config(connection, call, wanted.id, config)
            row = await connection.fetchrow(
                _SQL.update_source,
                wanted.id,
                paths,
                wanted.name,
                schedule,
                _next_sync(schedule),
                wanted.enabled if "enabled" in paths else current["enabled"],
            )
            _fill(found(row, "source"), response.source)
            await audit.record(connection, call, "source.update", "source", wanted.id, fields=paths)
        return response

    async def delete_source(self, call: Call, request: DeleteSourceRequest) -> DeleteSourceResponse:
        async with self._database.transaction(call.organization_id) as connection:
            found(await connection.fetchrow(_SQL.lock_source, request.id), "source")
            running_job_id = await self._find_active_job(connection, request.id)
            if running_job_id is not None:
                raise ResourceInUse("source", running_job_id=running_job_id)
            await connection.execute(_SQL.delete_source, request.id)
            await request_removal(connection, call.organization_id, request.id)
            await audit.record(connection, call, "source.delete", "source", request.id)
        return DeleteSourceResponse()

    async def check_source(self, call: Call, request: CheckSourceRequest) -> CheckSourceResponse:
        config = await self._stored_config(call, request.id) if request.HasField("id") else request.config
        _, survey = await _survey(config, "config")
        response = CheckSourceResponse()
        response.survey.target = survey.target
        response.survey.product = survey.product
        response.survey.expected_nodes.update(survey.expected_nodes)
        response.survey.warnings.extend(survey.warnings)
        return response

    async def list_connectors(self, _call: Call, _request: ListConnectorsRequest) -> ListConnectorsResponse:
        response = ListConnectorsResponse()
        for connector in CONNECTORS.values():
            response.connectors.add(
                source_type=connector.source_type,
                display_name=connector.display_name,
                description=connector.description,
                node_labels=connector.node_labels,
                relationship_types=connector.relationship_types,
            )
        return response

    async def _stored_config(self, call: Call, source_id: str) -> SourceConfig:
        async with self._database.transaction(call.organization_id) as connection:
            row = found(await connection.fetchrow(_SQL.get_stored_config, source_id), "source")
            return await open_config(
                connection, self._secrets, call.organization_id, source_id, row["config"]
            )

    async def _tried_config(self, call: Call, wanted: Source, paths: list[str]) -> "_TriedConfig | None":
        """The config that an update leads to, tried on the source; None where the update leaves it alone."""
        if "config" not in paths:
            return None
        keep_secrets(wanted.config, await self._stored_config(call, wanted.id))
        return _TriedConfig(wanted.config, *await _survey(wanted.config, "source.config"))

    async def _replace_config(
        self, connection: Connection, call: Call, source_id: str, tried: "_TriedConfig"
    ) -> None:
        await connection.execute(
            _SQL.replace_config,
            source_id,
            tried.source_type,
            await seal_config(connection, self._secrets, call.organization_id, source_id, tried.config),
            public_part(tried.config).SerializeToString(),
            tried.survey.target,
        )


class _TriedConfig(NamedTuple):
    """A config with which a source could be read, and what was seen there."""

    config: SourceConfig
    source_type: str
    survey: Survey


async def _survey(config: SourceConfig, path: str) -> tuple[str, Survey]:
    """Reads a source once; returns its type and what is there. `path` is where the request has the config."""
    choice = config.WhichOneof("config")
    try:
        connector, own_config = connector_for(config)
    except ConnectorError as error:
        raise _refusal(error, f"{path}.{choice}") from None
    try:
        async with asyncio.timeout(_SURVEY_SECONDS):
            return connector.source_type, await connector.survey(own_config)
    except TimeoutError:
        message = f"The source did not answer within {_SURVEY_SECONDS:.0f} s."
        raise SourceError(SourceUnreachable.reason, message) from None
    except ConnectorError as error:
        own_path = "custom.settings" if choice == "custom" else choice
        raise _refusal(error, f"{path}.{own_path}") from None


def _refusal(error: ConnectorError, path: str) -> WeftError:
    if isinstance(error, ConfigInvalid):
        return InvalidField([Violation(f"{path}.{error.details['field']}", str(error))])
    return SourceError(error.reason, str(error), error.details)


def _check_schedule(schedule: str) -> None:
    if schedule and not is_schedule(schedule):
        raise InvalidField(
            [Violation("source.schedule", "must be a cron expression of five fields, such as `*/15 * * * *`")]
        )


def _next_sync(schedule: str) -> int | None:
    return next_time(schedule, int(time() * 1e6)) if schedule else None
