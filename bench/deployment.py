"""Weft as it is deployed: real stores, and the real `weft-server` on them."""

import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from uuid import uuid4

from bench import machine
from bench.program import Program, running
from weft.identity.v1.organization_service_pb2 import CreateOrganizationRequest, Organization
from weft_client import WeftClient
from weft_server.embedded.stack import EmbeddedStack
from weft_server.prepare import ADMIN_KEY, prepare
from weft_server.settings import Settings
from weft_server.stores.keys import load_keys

_SERVER = "weft_server.main"


@dataclass(frozen=True)
class Tenant:
    """An organization of a benchmark's own, and the secret of its administrator's API key."""

    organization_id: str
    secret: str


class Deployment:
    """The stores, prepared; Weft's processes are started on them as a benchmark needs them."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.logs = settings.data_dir / "logs"
        self._admin_secret = (settings.data_dir / ADMIN_KEY).read_text().strip()

    @property
    def address(self) -> str:
        """Where `serve` listens."""
        return self.settings.listen

    @asynccontextmanager
    async def serving(
        self, *, processes: int = 1, cores: machine.Cores = machine.SERVER_CORE
    ) -> AsyncIterator[Program]:
        """Runs `weft-server serve`, by default alone on the server's core."""
        command = ["serve", "--processes", str(processes)]
        async with self._running("serve", command, cores) as program:
            await program.until_listening(port_of(self.address))
            await program.until_logged('"serving"')
            yield program

    @asynccontextmanager
    async def working(self, *, cores: machine.Cores = machine.ALL_CORES) -> AsyncIterator[Program]:
        """Runs `weft-server work`."""
        async with self._running("work", ["work"], cores) as program:
            await program.until_logged('"working"')
            yield program

    async def new_tenant(self) -> Tenant:
        """Creates an organization; `serve` must be running."""
        wanted = Organization(name=f"bench-{uuid4()}")
        async with WeftClient(self.address, self._admin_secret, connections=1) as client:
            response = await client.organizations.CreateOrganization(
                CreateOrganizationRequest(organization=wanted)
            )
        return Tenant(response.organization.id, response.admin_secret)

    def client(self, tenant: Tenant) -> WeftClient:
        """A client that calls for a tenant."""
        return WeftClient(self.address, tenant.secret)

    @asynccontextmanager
    async def _running(self, name: str, command: list[str], cores: machine.Cores) -> AsyncIterator[Program]:
        environment = self.settings.to_environment()
        log = self.logs / f"{name}.log"
        async with running(_SERVER, *command, log=log, cores=cores, environment=environment) as program:
            yield program


@asynccontextmanager
async def deployed(data_dir: Path) -> AsyncIterator[Deployment]:
    """Runs embedded stores in a folder while the block does."""
    settings = replace(
        Settings(), data_dir=data_dir, listen=f"127.0.0.1:{free_port()}", log_level="info", log_format="json"
    )
    keys = load_keys(settings)
    async with EmbeddedStack(data_dir) as urls:
        settings = replace(
            settings,
            postgres_url=urls.postgres,
            neo4j_url=urls.neo4j,
            redis_url=urls.redis,
            master_key=keys.master.key.hex(),
            signing_key=keys.signing.decode(),
        )
        await prepare(settings)
        yield Deployment(settings)


def free_port() -> int:
    """A port of the loopback interface that nobody has."""
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port: int = probe.getsockname()[1]
        return port


def port_of(address: str) -> int:
    """The port in `host:port`."""
    return int(address.rpartition(":")[2])
