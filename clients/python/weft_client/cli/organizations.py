"""`weft orgs`: the tenants of Weft."""

import json

import click
from google.protobuf.struct_pb2 import Struct

from weft.identity.v1.organization_service_pb2 import (
    CreateOrganizationRequest,
    DeleteOrganizationRequest,
    GetOrganizationRequest,
    ListOrganizationsRequest,
    Organization,
    UpdateOrganizationRequest,
)
from weft_client.cli.arguments import changed
from weft_client.cli.lists import list_options, page_size
from weft_client.cli.output import titled
from weft_client.cli.running import Weft, weft_command

COLUMNS = ("id", "name", titled("created", "created_at"), "display_name")


def json_object(text: str) -> Struct:
    """Reads a JSON object of the command line."""
    settings = Struct()
    try:
        settings.update(json.loads(text))
    except (ValueError, TypeError, AttributeError):
        raise click.BadParameter(f"{text!r} is not a JSON object.") from None
    return settings


display_name_option = click.option("--display-name", help="The name shown to people.")
settings_option = click.option("--settings", type=json_object, metavar="JSON", help="Free settings.")


@click.group()
def orgs() -> None:
    """Manage organizations, the tenants of Weft."""


@orgs.command("list")
@list_options
@weft_command
async def list_organizations(weft: Weft, filter_: str, order_by: str, limit: int) -> None:
    """List the organizations that you may see."""
    request = ListOrganizationsRequest(filter=filter_, order_by=order_by, page_size=page_size(limit))
    organizations = weft.client.pages(weft.client.organizations.ListOrganizations, request)
    await weft.output.table("organizations", organizations, COLUMNS, limit)


@orgs.command("get")
@click.argument("organization_id", required=False, default="")
@weft_command
async def get_organization(weft: Weft, organization_id: str) -> None:
    """Show one organization; without an id, your own."""
    request = GetOrganizationRequest(id=organization_id)
    weft.output.show(await weft.client.organizations.GetOrganization(request))


@orgs.command("create")
@click.argument("name")
@display_name_option
@settings_option
@weft_command
async def create_organization(
    weft: Weft, name: str, display_name: str | None, settings: Struct | None
) -> None:
    """Create an organization, and its first API key, whose secret is shown this once."""
    organization = Organization(name=name, display_name=display_name or "", settings=settings)
    request = CreateOrganizationRequest(organization=organization)
    weft.output.show(await weft.client.organizations.CreateOrganization(request))
    weft.output.say("Keep the secret: it is never shown again.")


@orgs.command("update")
@click.argument("organization_id")
@display_name_option
@settings_option
@click.option("--etag", default="", help="Refuse the update if the organization has changed since.")
@weft_command
async def update_organization(
    weft: Weft, *, organization_id: str, display_name: str | None, settings: Struct | None, etag: str
) -> None:
    """Change an organization."""
    request = UpdateOrganizationRequest(
        organization=Organization(
            id=organization_id, display_name=display_name or "", settings=settings, etag=etag
        )
    )
    changes = {"display_name": display_name, "settings": settings}
    request.update_mask.paths.extend(changed(changes))
    weft.output.show(await weft.client.organizations.UpdateOrganization(request))


@orgs.command("delete")
@click.argument("organization_id")
@weft_command
async def delete_organization(weft: Weft, organization_id: str) -> None:
    """Delete an organization with all that belongs to it, its graph included."""
    request = DeleteOrganizationRequest(id=organization_id)
    response = await weft.client.organizations.DeleteOrganization(request)
    weft.output.done(response, f"Organization {organization_id} is deleted.")
