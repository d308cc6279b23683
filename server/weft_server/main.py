"""`weft-server`: the commands that operators start."""

import sys
from collections.abc import Coroutine
from typing import Any

import click
import uvloop

from weft_server.embedded.errors import EmbeddedStoreError
from weft_server.settings import SettingInvalid, Settings
from weft_server.stores.migrate import SchemaMismatch
from weft_server.stores.secrets import SecretUnreadable
from weft_server.telemetry import configure_logs


@click.group()
@click.pass_context
def main(context: click.Context) -> None:
    """Runs Weft. README.md lists the settings, which are environment variables."""
    try:
        context.obj = Settings.from_environment()
        configure_logs(context.obj)
    except SettingInvalid as error:
        raise click.ClickException(str(error)) from None


@main.command()
@click.option("--processes", default=1, show_default=True, type=click.IntRange(1, 64))
@click.pass_obj
def serve(settings: Settings, processes: int) -> None:
    """Answers RPCs on WEFT_LISTEN, with PROCESSES processes that share the port."""
    from weft_server.serve import serve
    from weft_server.supervise import supervise

    if processes > 1:
        _run(supervise({f"serve-{number}": ["serve"] for number in range(processes)}))
    else:
        _run(serve(settings))


@main.command()
@click.pass_obj
def work(settings: Settings) -> None:
    """Runs jobs and other durable work."""
    from weft_server.work import work

    _run(work(settings))


@main.command()
@click.pass_obj
def migrate(settings: Settings) -> None:
    """Brings the stores' schemas up to date and, in a new deployment, makes the admin key."""
    from weft_server.prepare import prepare

    _run(prepare(settings))


@main.command()
@click.option(
    "--processes", default=1, show_default=True, type=click.IntRange(1, 64), help="How many processes serve."
)
@click.option(
    "--workers", default=1, show_default=True, type=click.IntRange(1, 64), help="How many processes work."
)
@click.pass_obj
def up(settings: Settings, processes: int, workers: int) -> None:
    """Runs everything on this machine: the stores that no URL is set for, serve and work."""
    from weft_server.up import up

    _run(up(settings, processes, workers))


@main.command()
@click.option(
    "--new-master-key-env",
    required=True,
    metavar="VARIABLE",
    help="The environment variable that holds the new key.",
)
@click.pass_obj
def rewrap(settings: Settings, new_master_key_env: str) -> None:
    """Encrypts every organization's data key with a new master key. WEFT_MASTER_KEY holds the one so far."""
    from weft_server.prepare import rewrap_data_keys

    _run(rewrap_data_keys(settings, new_master_key_env))


@main.command()
@click.pass_obj
def demo(settings: Settings) -> None:
    """Turns two real sources into a graph, with progress, and answers a question from it."""
    from weft_server.demo.show import demo

    sys.exit(uvloop.run(demo(settings)))


def _run(running: Coroutine[Any, Any, None]) -> None:
    try:
        uvloop.run(running)
    except (SettingInvalid, SchemaMismatch, SecretUnreadable, EmbeddedStoreError) as error:
        raise click.ClickException(str(error)) from None
    except KeyboardInterrupt:
        raise SystemExit(130) from None


if __name__ == "__main__":
    main()
