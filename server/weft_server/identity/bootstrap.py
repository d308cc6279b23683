"""The first organization of a new deployment, and the key with which everything else is set up."""

from weft_server.identity.api_keys import store_admin_key
from weft_server.identity.key_secrets import new_secret
from weft_server.stores.postgres import Database
from weft_server.stores.secrets import Secrets
from weft_server.stores.statements import statements_beside

_SQL = statements_beside(__file__, "bootstrap.sql")
_LOCK = 0x77656675
"""The advisory lock that lets one process alone be the first."""


async def create_first_organization(database: Database, secrets: Secrets) -> str | None:
    """Creates the organization `default` with an administrator, where there is no organization.

    Returns the secret of the administrator's API key; None where an organization exists.
    """
    async with database.system_transaction() as connection:
        await connection.execute("select pg_advisory_xact_lock($1)", _LOCK)
        if await connection.fetchval(_SQL.any_organization):
            return None
        organization_id = await connection.fetchval(_SQL.create_default_organization)
        await secrets.create_data_key(connection, organization_id)
        user_id = await connection.fetchval(_SQL.create_admin, organization_id)
        secret = new_secret()
        await store_admin_key(
            connection, secret, organization_id, user_id=user_id, permissions=["*", "system.*"]
        )
        return secret
