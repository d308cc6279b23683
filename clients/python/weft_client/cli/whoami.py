"""`weft whoami`."""

import click

from weft.identity.v1.auth_service_pb2 import GetCallerRequest
from weft_client.cli.running import Weft, weft_command


@click.command()
@weft_command
async def whoami(weft: Weft) -> None:
    """Show whose API key this is, and what it may do."""
    weft.output.show(await weft.client.auth.GetCaller(GetCallerRequest()))
