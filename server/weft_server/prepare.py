"""Prepares a deployment: migrations, the first organization, and now and then a new master key."""

import asyncio
import os

import structlog

from weft_server.engine import durable
from weft_server.identity.bootstrap import create_first_organization
from weft_server.settings import SettingInvalid, Settings
from weft_server.stores.connect import open_stores
from weft_server.stores.keys import load_keys, write_private
from weft_server.stores.migrate import (
    migrate_neo4j,
    migrate_postgres,
    neo4j_migrations,
    postgres_migrations,
)
from weft_server.stores.neo4j import Graph
from weft_server.stores.secrets import MasterKey, SecretUnreadable, rewrap

log = structlog.get_logger(__name__)

ADMIN_KEY = "admin.key"


async def prepare(settings: Settings) -> None:
    """Migrates the stores; in a new deployment, also writes an admin key to `<data dir>/admin.key`.

    Raises:
        SettingInvalid: a setting cannot be used.
        SchemaMismatch: a store has a schema that this code does not know.
    """
    keys = load_keys(settings)
    await migrate(settings.postgres_url, settings.neo4j_url)
    async with open_stores(settings, keys) as stores:
        secret = await create_first_organization(stores.database, stores.secrets)
    if secret is not None:
        path = settings.data_dir / ADMIN_KEY
        write_private(path, secret)
        log.info("the admin key of the organization `default` was written; keep it safe", path=str(path))


async def migrate(postgres_url: str, neo4j_url: str) -> None:
    """Brings the schemas of PostgreSQL, the durable engine and Neo4j up to date."""
    postgres, graph = postgres_migrations(), Graph.connect(neo4j_url)
    try:
        applied = await migrate_postgres(postgres_url, postgres)
        await asyncio.to_thread(durable.migrate, postgres_url)
        applied_to_graph = await migrate_neo4j(graph, neo4j_migrations())
    finally:
        await graph.close()
    log.info("migrated", postgres=applied, neo4j=applied_to_graph)


async def rewrap_data_keys(settings: Settings, new_master_key_env: str) -> None:
    """Encrypts every data key with the master key in an environment variable, all of them or none.

    Raises:
        SettingInvalid: the variable holds no master key, or WEFT_MASTER_KEY is not the one so far.
    """
    try:
        new = MasterKey.from_hex(os.environ.get(new_master_key_env, ""))
    except ValueError as error:
        raise SettingInvalid(f"{new_master_key_env} is malformed: {error}") from None
    keys = load_keys(settings)
    async with open_stores(settings, keys) as stores, stores.database.system_transaction() as connection:
        try:
            rewrapped = await rewrap(connection, keys.master, new)
        except SecretUnreadable:
            message = "WEFT_MASTER_KEY is not the key that the data keys are encrypted with"
            raise SettingInvalid(message) from None
    log.info("data keys rewrapped", count=rewrapped, master_key_id=new.id)
