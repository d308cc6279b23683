"""`weft-server work`: runs jobs and other durable work, in any number of processes and machines."""

import asyncio
import gc
import os
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from uuid import uuid4

import structlog

from weft_server.builder.sessions import delete_expired_sessions
from weft_server.chat.approvals import ExpiredApprovals
from weft_server.engine.durable import Engine
from weft_server.engine.leases import Leases
from weft_server.graph import removal
from weft_server.ingestion.jobs import INGEST
from weft_server.ingestion.worker import IngestionWorker
from weft_server.lifetime import told_to_end
from weft_server.rpc.repeat import forget_old_answers
from weft_server.settings import Settings
from weft_server.stores.connect import Stores, open_stores
from weft_server.stores.keys import load_keys
from weft_server.stores.migrate import check_postgres
from weft_server.stores.postgres import LOST_CONNECTION
from weft_server.stores.secrets import check_master_key
from weft_server.telemetry import serve_metrics, start_traces

log = structlog.get_logger(__name__)

_HOUSEKEEPING_SECONDS = 3600
_OBJECTS_BEFORE_COLLECTION = 50_000


async def work(settings: Settings) -> None:
    """Works until the process is told to end; what it leaves unfinished another worker goes on with.

    Raises:
        SettingInvalid: a setting cannot be used.
        SchemaMismatch: the database was not migrated to this code's version.
        SecretUnreadable: the master key is not the deployment's.
    """
    serve_metrics(settings)
    start_traces(settings, "weft-work")
    # Records and rows are many, short-lived and in no cycle. Looking for cycles among them as often as Python
    # does by itself took a sixth of the time of making them.
    gc.freeze()
    gc.set_threshold(_OBJECTS_BEFORE_COLLECTION)
    async with working(settings) as worker_id:
        log.info("working", worker_id=worker_id)
        await told_to_end()
        log.info("leaving", worker_id=worker_id)


@asynccontextmanager
async def working(settings: Settings) -> AsyncIterator[str]:
    """Takes work while the block runs, and yields the worker's id. A process has one worker at a time."""
    keys = load_keys(settings)
    worker_id = f"{socket.gethostname()}-{os.getpid()}-{uuid4().hex[:8]}"
    async with open_stores(settings, keys) as stores:
        await check_postgres(stores.database)
        await check_master_key(stores.database, keys.master)
        ingestion = IngestionWorker(stores, worker_id)

        async def remove_graph(organization_id: str, source_id: str) -> None:
            await removal.remove(stores.graph, stores.redis, organization_id, source_id)

        engine = Engine(settings.postgres_url, worker_id, settings.worker_concurrency)
        engine.register({INGEST: ingestion.ingest, removal.REMOVE_GRAPH: remove_graph})
        leases = Leases(stores.database, worker_id, settings.worker_lease, engine.take_over_from)
        await leases.start()
        await engine.launch()
        repeated = [
            asyncio.create_task(ingestion.start_due_jobs(), name="schedules"),
            asyncio.create_task(ingestion.end_abandoned_jobs(), name="abandoned jobs"),
            asyncio.create_task(ExpiredApprovals(stores).keep_marking(), name="expired approvals"),
            asyncio.create_task(_keep_house(stores), name="housekeeping"),
        ]
        try:
            yield worker_id
        finally:
            for task in repeated:
                task.cancel()
            await asyncio.gather(*repeated, return_exceptions=True)
            await engine.close()
            await leases.close()


async def _keep_house(stores: Stores) -> None:
    while True:
        try:
            await forget_old_answers(stores.database)
            await delete_expired_sessions(stores.database)
        except (*LOST_CONNECTION, TimeoutError) as error:
            log.warning("housekeeping put off", error=str(error))
        await asyncio.sleep(_HOUSEKEEPING_SECONDS)
