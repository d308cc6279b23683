"""`weft keys`: the API keys of an organization."""

from datetime import datetime

import click

from weft.identity.v1.api_key_service_pb2 import (
    ApiKey,
    CreateApiKeyRequest,
    DeleteApiKeyRequest,
    GetApiKeyRequest,
    ListApiKeysRequest,
    RevokeApiKeyRequest,
    UpdateApiKeyRequest,
)
from weft_client.cli.arguments import changed, time_of
from weft_client.cli.lists import list_options, page_size
from weft_client.cli.output import titled
from weft_client.cli.running import Weft, weft_command

COLUMNS = (
    "id",
    "name",
    titled("prefix", "key_prefix"),
    "active",
    titled("expires", "expires_at"),
    titled("last used", "last_used_at"),
    "permissions",
)

permission_option = click.option(
    "--permission", "permissions", multiple=True, help="Such as 'source.read', 'graph.*' or '*'; repeatable."
)
expires_at_option = click.option(
    "--expires-at", type=click.DateTime(), help="When the key stops working, in UTC."
)


@click.group()
def keys() -> None:
    """Manage the API keys of your organization."""


@keys.command("list")
@list_options
@weft_command
async def list_keys(weft: Weft, filter_: str, order_by: str, limit: int) -> None:
    """List the API keys."""
    request = ListApiKeysRequest(filter=filter_, order_by=order_by, page_size=page_size(limit))
    api_keys = weft.client.pages(weft.client.api_keys.ListApiKeys, request)
    await weft.output.table("api_keys", api_keys, COLUMNS, limit)


@keys.command("get")
@click.argument("key_id")
@weft_command
async def get_key(weft: Weft, key_id: str) -> None:
    """Show one API key, without its secret."""
    weft.output.show(await weft.client.api_keys.GetApiKey(GetApiKeyRequest(id=key_id)))


@keys.command("create")
@click.argument("name")
@permission_option
@expires_at_option
@weft_command
async def create_key(
    weft: Weft, *, name: str, permissions: tuple[str, ...], expires_at: datetime | None
) -> None:
    """Create an API key and show its secret, this once."""
    api_key = ApiKey(name=name, permissions=permissions)
    if expires_at is not None:
        api_key.expires_at.CopyFrom(time_of(expires_at))
    weft.output.show(await weft.client.api_keys.CreateApiKey(CreateApiKeyRequest(api_key=api_key)))
    weft.output.say("Keep the secret: it is never shown again.")


@keys.command("update")
@click.argument("key_id")
@click.option("--name", help="What the key is for.")
@permission_option
@expires_at_option
@click.option("--never-expires", is_flag=True, help="Let the key work until it is revoked.")
@click.option("--etag", default="", help="Refuse the update if the key has changed since.")
@weft_command
async def update_key(
    weft: Weft,
    *,
    key_id: str,
    name: str | None,
    permissions: tuple[str, ...],
    expires_at: datetime | None,
    never_expires: bool,
    etag: str,
) -> None:
    """Change an API key; permissions replace those it has."""
    if expires_at is not None and never_expires:
        raise click.UsageError("--expires-at and --never-expires exclude each other.")
    api_key = ApiKey(id=key_id, name=name or "", permissions=permissions, etag=etag)
    if expires_at is not None:
        api_key.expires_at.CopyFrom(time_of(expires_at))
    changes = {
        "name": name,
        "permissions": permissions or None,
        "expires_at": expires_at or never_expires or None,
    }
    request = UpdateApiKeyRequest(api_key=api_key)
    request.update_mask.paths.extend(changed(changes))
    weft.output.show(await weft.client.api_keys.UpdateApiKey(request))


@keys.command("revoke")
@click.argument("key_id")
@weft_command
async def revoke_key(weft: Weft, key_id: str) -> None:
    """Revoke an API key, at once and for good."""
    response = await weft.client.api_keys.RevokeApiKey(RevokeApiKeyRequest(id=key_id))
    weft.output.done(response, f"API key {key_id} is revoked.")


@keys.command("delete")
@click.argument("key_id")
@weft_command
async def delete_key(weft: Weft, key_id: str) -> None:
    """Delete an API key, which also revokes it."""
    response = await weft.client.api_keys.DeleteApiKey(DeleteApiKeyRequest(id=key_id))
    weft.output.done(response, f"API key {key_id} is deleted.")
