"""Users of an organization, and what they call with."""

from contextlib import AbstractAsyncContextManager
from uuid import uuid4

from tests.conftest import Tenant
from weft_client.client import WeftClient
from weft_server.identity.api_keys import create_admin_key


async def new_user(tenant: Tenant, *, name: str = "Ada", email: str = "ada@example.com") -> str:
    """Creates a user and returns the id."""
    user_id = str(uuid4())
    async with tenant.weft.stores.database.transaction(tenant.organization_id) as connection:
        await connection.execute(
            "insert into users (id, organization_id, name, email) values ($1, $2, $3, $4)",
            user_id,
            tenant.organization_id,
            name,
            email,
        )
    return user_id


async def client_of_user(
    tenant: Tenant, user_id: str, *permissions: str
) -> AbstractAsyncContextManager[WeftClient]:
    """A client with an API key of the user."""
    async with tenant.weft.stores.database.transaction(tenant.organization_id) as connection:
        secret = await create_admin_key(connection, tenant.organization_id, user_id, list(permissions))
    return tenant.weft.client_of(secret)
