"""Connections that are lent, passed on, lost and replaced."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import asyncpg
import pytest

from tests.conftest import execute
from weft_server.settings import Settings
from weft_server.stores.lending import Lender

# What loses a connection makes others wait for ever.
pytestmark = pytest.mark.timeout(30)

Connections = Lender[Any]
SIZE = 2


@pytest.fixture
async def lender(settings: Settings) -> AsyncIterator[Connections]:
    pool = await asyncpg.create_pool(settings.postgres_url, min_size=0, max_size=SIZE)
    lender = Connections(pool, SIZE)
    yield lender
    # A test that failed has not given everything back, for which `close` would wait.
    lender.terminate()


async def backend(connection: Any) -> int:
    number: int = await connection.fetchval("select pg_backend_pid()")
    return number


async def taken(lender: Connections, count: int) -> list[Any]:
    return [await lender.take() for _ in range(count)]


async def test_the_connection_used_last_comes_first(lender: Connections) -> None:
    first, second = await taken(lender, 2)
    lender.give_back(first)
    lender.give_back(second)
    assert await lender.take() is second
    assert await lender.take() is first
    lender.give_back(first)
    lender.give_back(second)


async def test_who_waits_longest_is_served_first(lender: Connections) -> None:
    held = await taken(lender, SIZE)
    order: list[int] = []

    async def wait(number: int) -> None:
        async with lender.connection():
            order.append(number)

    waiting = [asyncio.create_task(wait(number)) for number in range(5)]
    await asyncio.sleep(0)
    lender.give_back(held.pop())
    await asyncio.gather(*waiting)
    assert order == [0, 1, 2, 3, 4]
    lender.give_back(held.pop())


async def test_who_gives_up_waiting_takes_no_connection_along(lender: Connections) -> None:
    held = await taken(lender, SIZE)
    impatient = asyncio.create_task(lender.take())
    patient = asyncio.create_task(lender.take())
    await asyncio.sleep(0)
    passed_on = held.pop()
    lender.give_back(passed_on)
    impatient.cancel()
    assert await patient is passed_on
    assert impatient.cancelled() or impatient.cancelling()
    for connection in (passed_on, held.pop()):
        lender.give_back(connection)


async def test_a_connection_that_was_lost_is_replaced(lender: Connections, settings: Settings) -> None:
    async with lender.connection() as connection:
        lost = await backend(connection)
    await execute(settings.postgres_url, f"select pg_terminate_backend({lost})")
    await asyncio.sleep(0.1)
    async with lender.connection() as connection:
        assert await backend(connection) != lost


async def test_a_connection_is_fit_for_use_after_its_block_failed(lender: Connections) -> None:
    async def fail() -> None:
        async with lender.connection() as connection:
            await connection.execute("begin")
            await connection.fetchval("select 1 / 0")

    with pytest.raises(asyncpg.DivisionByZeroError):
        await fail()
    for connection in await taken(lender, SIZE):
        assert await connection.fetchval("select 1") == 1
        lender.give_back(connection)


async def test_a_block_that_is_cancelled_gives_its_place_to_the_next(lender: Connections) -> None:
    async def sleep_in_postgres() -> None:
        async with lender.connection() as connection:
            await connection.execute("select pg_sleep(60)")

    sleeping = [asyncio.create_task(sleep_in_postgres()) for _ in range(SIZE)]
    await asyncio.sleep(0.2)
    waiting = asyncio.create_task(lender.take())
    await asyncio.sleep(0)
    sleeping[0].cancel()
    async with asyncio.timeout(10):
        connection = await waiting
        assert await connection.fetchval("select 1") == 1
    lender.give_back(connection)
    sleeping[1].cancel()
    await asyncio.gather(*sleeping, return_exceptions=True)


async def test_where_no_connection_can_be_opened_the_place_stays_free() -> None:
    pool = await asyncpg.create_pool("postgresql://nobody@127.0.0.1:1/none", min_size=0, max_size=1)
    lender = Connections(pool, 1)
    for _ in range(3):
        with pytest.raises(ConnectionRefusedError):
            await lender.take()
