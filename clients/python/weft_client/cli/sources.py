"""`weft sources`: what an organization connects."""

import click

from weft.source.v1.source_service_pb2 import (
    CheckSourceRequest,
    CreateSourceRequest,
    DeleteSourceRequest,
    GetSourceRequest,
    ListConnectorsRequest,
    ListSourcesRequest,
    Source,
    SourceConfig,
    UpdateSourceRequest,
)
from weft_client.cli.arguments import changed, source_id_of
from weft_client.cli.lists import list_options, page_size
from weft_client.cli.output import titled
from weft_client.cli.running import Weft, weft_command
from weft_client.cli.source_config import required, takes_config

COLUMNS = (
    "id",
    "name",
    titled("type", "source_type"),
    "enabled",
    titled("status", "last_sync_status"),
    titled("synced", "last_sync_at"),
    titled("nodes", "node_count"),
    "target",
)
CONNECTOR_COLUMNS = (titled("type", "source_type"), titled("name", "display_name"), "node_labels")

schedule_option = click.option(
    "--schedule", help="When to read the source again: a cron expression in UTC, such as '*/15 * * * *'."
)


@click.group()
def sources() -> None:
    """Manage the sources of your organization."""


@sources.command("list")
@list_options
@weft_command
async def list_sources(weft: Weft, filter_: str, order_by: str, limit: int) -> None:
    """List the sources."""
    request = ListSourcesRequest(filter=filter_, order_by=order_by, page_size=page_size(limit))
    listed = weft.client.pages(weft.client.sources.ListSources, request)
    await weft.output.table("sources", listed, COLUMNS, limit)


@sources.command("get")
@click.argument("source")
@weft_command
async def get_source(weft: Weft, source: str) -> None:
    """Show one source, by its id or its name."""
    request = GetSourceRequest(id=await source_id_of(weft, source))
    weft.output.show(await weft.client.sources.GetSource(request))


@sources.command("create")
@click.argument("name")
@schedule_option
@click.option("--disabled", is_flag=True, help="Refuse jobs until the source is enabled.")
@weft_command
@takes_config
async def create_source(
    weft: Weft, *, name: str, schedule: str | None, disabled: bool, config: SourceConfig | None
) -> None:
    r"""Create a source after reading it once.

    \b
    weft sources create shop --sql postgresql://reader:secret@db.example.com/shop
    weft sources create api --openapi https://api.example.com/openapi.json
    """
    source = Source(name=name, schedule=schedule or "", enabled=not disabled, config=required(config))
    weft.output.show(await weft.client.sources.CreateSource(CreateSourceRequest(source=source)))


@sources.command("update")
@click.argument("source")
@click.option("--name", help="The name shown to people.")
@schedule_option
@click.option("--enabled/--disabled", default=None, help="Whether the source takes new jobs.")
@click.option("--etag", default="", help="Refuse the update if the source has changed since.")
@weft_command
@takes_config
async def update_source(
    weft: Weft,
    *,
    source: str,
    name: str | None,
    schedule: str | None,
    enabled: bool | None,
    etag: str,
    config: SourceConfig | None,
) -> None:
    """Change a source. A new config is tried first; secrets that are left out stay as they are."""
    changes = {"name": name, "schedule": schedule, "enabled": enabled, "config": config}
    request = UpdateSourceRequest(
        source=Source(
            id=await source_id_of(weft, source),
            name=name or "",
            schedule=schedule or "",
            enabled=enabled,
            config=config,
            etag=etag,
        )
    )
    request.update_mask.paths.extend(changed(changes))
    weft.output.show(await weft.client.sources.UpdateSource(request))


@sources.command("delete")
@click.argument("source")
@weft_command
async def delete_source(weft: Weft, source: str) -> None:
    """Delete a source, its jobs and what it brought into the graph."""
    request = DeleteSourceRequest(id=await source_id_of(weft, source))
    response = await weft.client.sources.DeleteSource(request)
    weft.output.done(response, f"Source {source} is deleted.")


@sources.command("check")
@click.argument("source", required=False)
@weft_command
@takes_config
async def check_source(weft: Weft, source: str | None, config: SourceConfig | None) -> None:
    """Reach out to a source, stored or not yet, and say what it holds."""
    if source and config:
        raise click.UsageError("A stored source is checked with its stored config: give one or the other.")
    if source:
        request = CheckSourceRequest(id=await source_id_of(weft, source))
    else:
        request = CheckSourceRequest(config=required(config))
    weft.output.show(await weft.client.sources.CheckSource(request))


@sources.command("connectors")
@weft_command
async def list_connectors(weft: Weft) -> None:
    """List the kinds of source that the server reads."""
    response = await weft.client.sources.ListConnectors(ListConnectorsRequest())
    await weft.output.table("connectors", response.connectors, CONNECTOR_COLUMNS)
