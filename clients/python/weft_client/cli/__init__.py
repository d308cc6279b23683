"""The `weft` command."""

from pathlib import Path

import click

from weft_client.cli.exchange import export_documents, import_documents
from weft_client.cli.graph import graph
from weft_client.cli.ingestion import ingest, jobs, watch
from weft_client.cli.keys import keys
from weft_client.cli.organizations import orgs
from weft_client.cli.running import DEFAULT_ADDRESS, Server
from weft_client.cli.sources import sources
from weft_client.cli.whoami import whoami

__all__ = ["main"]


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--address",
    envvar="WEFT_ADDRESS",
    default=DEFAULT_ADDRESS,
    show_default=True,
    show_envvar=True,
    help="Host and port of the server.",
)
@click.option(
    "--api-key",
    envvar="WEFT_API_KEY",
    show_envvar=True,
    help="The secret of an API key; without it, the admin key in $WEFT_DATA_DIR (.weft) is taken.",
)
@click.option("--tls", is_flag=True, help="Encrypt the connection.")
@click.option(
    "--ca-cert",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="A file of PEM certificates to trust instead of the system's; implies --tls.",
)
@click.version_option(package_name="weft")
@click.pass_context
def main(context: click.Context, address: str, api_key: str | None, tls: bool, ca_cert: Path | None) -> None:
    """Turns your systems into a knowledge graph: connect sources, ingest them, watch, and read the graph."""
    context.obj = Server(address, api_key, tls or ca_cert is not None, ca_cert)


for command in (whoami, sources, ingest, watch, jobs, graph, orgs, keys, import_documents, export_documents):
    main.add_command(command)
