"""SourceService: the sources of an organization, each tried on the real thing before it is stored."""

import asyncio
from collections.abc import Awaitable, Callable
from time import time
from typing import Any, NamedTuple
from uuid import uuid4

from weft.source.v1.source_service_pb2 import (
    DESCRIPTOR,
    CheckSourceRequest,
    CheckSourceResponse,
    CreateSourceRequest,
    CreateSourceResponse,
    DeleteSourceRequest,
    DeleteSourceResponse,
    ListConnectorsRequest,
    ListConnectorsResponse,
    Source,
    SourceConfig,
    UpdateSourceRequest,
    UpdateSourceResponse,
)
from weft_server.connectors.base import ConfigInvalid, ConnectorError, SourceUnreachable, Survey
from weft_server.connectors.catalog import CONNECTORS, connector_for
from weft_server.graph.removal import request_removal
from weft_server.rpc.caller import Call
from weft_server.rpc.errors import InvalidField, ResourceInUse, SourceError, Violation, WeftError
from weft_server.rpc.pages import Kind, Listing
from weft_server.rpc.resources import changed_paths, found
from weft_server.rpc.service import Service
from weft_server.rpc.standard import Kit, Standard
from weft_server.sources.config import keep_secrets, open_config, public_part, seal_config
from weft_server.sources.schedule import is_schedule, next_time, not_a_schedule
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
        self._find_active_job = find_active_job
        self._sources = sources = Standard(kit, self.descriptor, Source, _SQL, SOURCES)
        self.get_source = sources.get
        self.list_sources = sources.page

    async def create_source(self, call: Call, request: CreateSourceRequest) -> CreateSourceResponse:
        wanted = request.source
        _check_schedule(wanted.schedule)
        tried = await _survey(wanted.config, "source.config")
        source_id = str(uuid4())
        async with self._database.transaction(call.organization_id) as connection:
            response: CreateSourceResponse = await self._sources.insert(
                connection,
                call,
                request,
                id=source_id,
                next_sync_at=_next_sync(wanted.schedule),
                **await self._columns(connection, call, source_id, tried),
            )
        return response

    async def update_source(self, call: Call, request: UpdateSourceRequest) -> UpdateSourceResponse:
        wanted, paths = request.source, changed_paths(request, request.source)
        if "schedule" in paths:
            _check_schedule(wanted.schedule)
        tried = await self._tried_config(call, wanted) if "config" in paths else None
        async with self._database.transaction(call.organization_id) as connection:
            current = await self._sources.lock(connection, call, wanted.id)
            schedule = wanted.schedule if "schedule" in paths else current["schedule"]
            response: UpdateSourceResponse = await self._sources.change(
                connection,
                call,
                request,
                held=current,
                next_sync_at=_next_sync(schedule),
                **await self._columns(connection, call, wanted.id, tried),
            )
        return response

    async def delete_source(self, call: Call, request: DeleteSourceRequest) -> DeleteSourceResponse:
        async with self._database.transaction(call.organization_id) as connection:
            await self._sources.lock(connection, call, request.id)
            running_job_id = await self._find_active_job(connection, request.id)
            if running_job_id is not None:
                raise ResourceInUse("source", running_job_id=running_job_id)
            response: DeleteSourceResponse = await self._sources.remove(connection, call, request)
            await request_removal(connection, call.organization_id, request.id)
        return response

    async def check_source(self, call: Call, request: CheckSourceRequest) -> CheckSourceResponse:
        config = await self._stored_config(call, request.id) if request.HasField("id") else request.config
        survey = (await _survey(config, "config")).survey
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
            row = await connection.fetchrow(*_SQL.bind("get_stored_config", id=source_id))
            return await open_config(
                connection, self._secrets, call.organization_id, source_id, found(row, "source")["config"]
            )

    async def _tried_config(self, call: Call, wanted: Source) -> "_TriedConfig":
        """The config that an update leads to, tried on the source."""
        keep_secrets(wanted.config, await self._stored_config(call, wanted.id))
        return await _survey(wanted.config, "source.config")

    async def _columns(
        self, connection: Connection, call: Call, source_id: str, tried: "_TriedConfig | None"
    ) -> dict[str, Any]:
        """What is stored of a config; nulls where there is none to store."""
        if tried is None:
            return dict.fromkeys(("source_type", "config", "public_config", "target"))
        return {
            "source_type": tried.source_type,
            "config": await seal_config(
                connection, self._secrets, call.organization_id, source_id, tried.config
            ),
            "public_config": public_part(tried.config).SerializeToString(),
            "target": tried.survey.target,
        }


class _TriedConfig(NamedTuple):
    """A config with which a source could be read, and what was seen there."""

    config: SourceConfig
    source_type: str
    survey: Survey


async def _survey(config: SourceConfig, path: str) -> _TriedConfig:
    """Reads a source once. `path` is where the request has the config."""
    choice = config.WhichOneof("config")
    try:
        connector, own_config = connector_for(config)
    except ConnectorError as error:
        raise _refusal(error, f"{path}.{choice}") from None
    try:
        async with asyncio.timeout(_SURVEY_SECONDS):
            return _TriedConfig(config, connector.source_type, await connector.survey(own_config))
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
        raise InvalidField([not_a_schedule("source.schedule")])


def _next_sync(schedule: str) -> int | None:
    return next_time(schedule, int(time() * 1e6)) if schedule else None
