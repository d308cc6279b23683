"""Users of a tenant, each with an API key of its own."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from uuid import uuid4

from tests.conftest import Tenant
from weft_client.client import WeftClient
from weft_server.identity.api_keys import create_admin_key

_CREATE_USER = "insert into users (organization_id, email, name) values ($1, $2, $3) returning id"


@dataclass(frozen=True)
class User:
    """A user, and the client that acts for it."""

    id: str
    client: WeftClient


async def create_user(tenant: Tenant, *, name: str = "", email: str = "") -> str:
    """Creates a user and returns its id."""
    async with tenant.weft.stores.database.transaction(tenant.organization_id) as connection:
        email = email or f"{uuid4().hex}@example.com"
        return str(await connection.fetchval(_CREATE_USER, tenant.organization_id, email, name))


@asynccontextmanager
async def user_of(tenant: Tenant, *permissions: str) -> AsyncIterator[User]:
    """A new user of the tenant whose key has these permissions."""
    user_id = await create_user(tenant)
    async with tenant.weft.stores.database.transaction(tenant.organization_id) as connection:
        secret = await create_admin_key(connection, tenant.organization_id, user_id, list(permissions))
    async with tenant.weft.client_of(secret) as client:
        yield User(user_id, client)
