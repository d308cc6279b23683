"""Sources that scripts describe, for the tests of jobs and of watching them."""

from collections.abc import Iterator
from uuid import uuid4

import pytest

from tests.conftest import Tenant
from tests.scripted import NewSource, Script, ScriptedConnector, installed, scripted_config
from tests.support import create_source
from weft.source.v1.source_service_pb2 import Source


@pytest.fixture(scope="module")
def connector() -> Iterator[ScriptedConnector]:
    """The connector that reads scripts, installed for the tests of a module."""
    with installed() as connector:
        yield connector


@pytest.fixture
def scripted(tenant: Tenant, connector: ScriptedConnector) -> NewSource:
    """Creates sources that scripts describe; the script of a source is the one under its name."""

    async def create(script: Script) -> Source:
        name = str(uuid4())
        connector.scripts[name] = script
        return await create_source(tenant.client, scripted_config(name), name=name)

    return create
