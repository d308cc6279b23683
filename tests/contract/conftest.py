"""Organizations to try the contract on, in a server of each module."""

from collections.abc import AsyncIterator, Awaitable, Callable

import grpc
import pytest

from tests.conftest import NewTenant, Weft, create_tenant
from tests.contract.organization import Organization

NewOrganization = Callable[[], Awaitable[Organization]]


@pytest.fixture(scope="module")
async def channel(shared_weft: Weft, shared_worker: str) -> AsyncIterator[grpc.aio.Channel]:
    """A connection to the module's server, beside which a worker runs."""
    async with grpc.aio.insecure_channel(shared_weft.address) as channel:
        yield channel


@pytest.fixture(scope="module")
async def organization(shared_weft: Weft, channel: grpc.aio.Channel) -> AsyncIterator[Organization]:
    """The organization that the module's tests call from."""
    async with create_tenant(shared_weft) as tenant:
        yield Organization(tenant, channel)


@pytest.fixture(scope="module")
async def other(shared_weft: Weft, channel: grpc.aio.Channel) -> AsyncIterator[Organization]:
    """Another organization."""
    async with create_tenant(shared_weft) as tenant:
        yield Organization(tenant, channel)


@pytest.fixture
async def new_organization(new_tenant: NewTenant, channel: grpc.aio.Channel) -> NewOrganization:
    """Creates organizations of the test's own."""

    async def create() -> Organization:
        return Organization(await new_tenant(), channel)

    return create
