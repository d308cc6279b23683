"""How a command runs: it connects, its handler does the work, and what goes wrong becomes one readable line.

A handler is a coroutine function that takes a `Weft` and the command's own arguments:

    @sources.command("get")
    @click.argument("source")
    @weft_command
    async def get_source(weft: Weft, source: str) -> None:
        ...
"""

import asyncio
import os
import shlex
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from functools import wraps
from pathlib import Path
from typing import Any

import click
import grpc
from click.core import ParameterSource

from weft_client.cli.failures import Failure, Problem, failure_of
from weft_client.cli.output import Output
from weft_client.client import WeftClient

DEFAULT_ADDRESS = "127.0.0.1:50051"
INTERRUPTED = 130
"""The exit code of a program that Ctrl-C ends: 128 and the number of SIGINT."""

Handler = Callable[..., Coroutine[Any, Any, None]]
"""Does a command's work: takes a `Weft`, and the command's arguments by name."""


@dataclass(frozen=True)
class Server:
    """Which server to call, and as whom."""

    address: str
    api_key: str | None
    tls: bool = False
    ca_cert: Path | None = None

    def connect(self) -> WeftClient:
        """Makes the client of a command. One connection is enough for it.

        Raises:
            Problem: no API key is given, and none is stored.
        """
        return WeftClient(self.address, self._secret(), tls=self._credentials(), connections=1)

    def _secret(self) -> str:
        if self.api_key:
            return self.api_key
        stored = Path(os.environ.get("WEFT_DATA_DIR", ".weft"), "admin.key")
        try:
            return stored.read_text().strip()
        except OSError:
            raise Problem(
                "API_KEY_MISSING", f"no API key: give --api-key, set WEFT_API_KEY, or keep one in {stored}"
            ) from None

    def _credentials(self) -> grpc.ChannelCredentials | None:
        if not self.tls:
            return None
        return grpc.ssl_channel_credentials(self.ca_cert.read_bytes() if self.ca_cert else None)


@dataclass(frozen=True)
class Weft:
    """What a handler works with."""

    client: WeftClient
    output: Output
    command: str
    """How this server is called from a shell: `weft`, with the options that were given to reach it."""


def weft_command(handler: Handler) -> Callable[..., None]:
    """Makes what click needs for a command of a handler, with the option `--json`."""

    @click.option("--json", "as_json", is_flag=True, help="Print JSON instead of text.")
    @click.pass_context
    @wraps(handler)
    def command(context: click.Context, /, *, as_json: bool, **arguments: Any) -> None:
        server: Server = context.obj

        async def run() -> None:
            async with server.connect() as client:
                weft = Weft(client, Output(as_json=as_json), _shell_command(context))
                await handler(weft, **arguments)

        try:
            asyncio.run(run())
        except grpc.aio.AioRpcError as error:
            raise failure_of(error, server.address, as_json=as_json) from None
        except Problem as problem:
            raise Failure(problem, as_json=as_json) from None
        except KeyboardInterrupt:
            context.exit(INTERRUPTED)

    return command


def _shell_command(context: click.Context) -> str:
    root = context.find_root()
    command = ["weft"]
    if root.get_parameter_source("address") is ParameterSource.COMMANDLINE:
        command += ["--address", root.params["address"]]
    if root.params["ca_cert"]:
        command += ["--ca-cert", str(root.params["ca_cert"])]
    elif root.params["tls"]:
        command.append("--tls")
    return shlex.join(command)
