"""LedgerService: the transactions by which the credits of agents move.

A trigger moves the credits, in the transaction that records or settles: none of the code here can forget it,
and the database lets nothing else touch them.
"""

from collections.abc import Iterator
from contextlib import contextmanager

import asyncpg

from weft.fleet.v1.agent_service_pb2 import Agent
from weft.fleet.v1.ledger_service_pb2 import (
    DESCRIPTOR,
    TRANSACTION_STATUS_COMPLETED,
    CreateTransactionRequest,
    CreateTransactionResponse,
    SettleTransactionRequest,
    SettleTransactionResponse,
    Transaction,
)
from weft_server.rpc.caller import Call
from weft_server.rpc.errors import CreditsInsufficient, TransactionSettled
from weft_server.rpc.pages import Kind, Listing
from weft_server.rpc.service import Service
from weft_server.rpc.standard import Kit, Standard
from weft_server.stores.postgres import Connection
from weft_server.stores.statements import statements_beside

_SQL = statements_beside(__file__, "ledger.sql")

TRANSACTIONS = Listing(
    fields={
        "agent_id": Kind.UUID,
        "type": Kind.TEXT,
        "status": Kind.TEXT,
        "currency": Kind.TEXT,
        "tx_hash": Kind.TEXT,
        "created_at": Kind.TIME,
    },
    sortable=("created_at",),
)


@contextmanager
def refusing_overdrafts() -> Iterator[None]:
    """Turns the database's refusal to debit an agent into that of the request.

    Raises:
        CreditsInsufficient: the agent has less than the amount.
    """
    try:
        yield
    except asyncpg.CheckViolationError as error:
        if error.constraint_name != "fleet_agents_credits_sufficient":
            raise
        balance, amount = str(error.detail).split()
        raise CreditsInsufficient(balance, amount) from None


class LedgerService(Service):
    """Answers `weft.fleet.v1.LedgerService`."""

    descriptor = DESCRIPTOR.services_by_name["LedgerService"]

    def __init__(self, kit: Kit, agents: Standard[Agent]) -> None:
        self._database = kit.database
        self._agents = agents
        self._transactions = transactions = Standard(kit, self.descriptor, Transaction, _SQL, TRANSACTIONS)
        self.get_transaction = transactions.get
        self.list_transactions = transactions.page

    async def create_transaction(
        self, call: Call, request: CreateTransactionRequest
    ) -> CreateTransactionResponse:
        async with self._database.transaction(call.organization_id) as connection:
            with refusing_overdrafts():
                response: CreateTransactionResponse = await self._transactions.insert(
                    connection, call, request
                )
            await self._tell_of_credits(connection, call, response.transaction)
        return response

    async def settle_transaction(
        self, call: Call, request: SettleTransactionRequest
    ) -> SettleTransactionResponse:
        async with self._database.transaction(call.organization_id) as connection:
            transaction = await self._transactions.lock(connection, call, request.id)
            if transaction["status"] != "pending":
                raise TransactionSettled(transaction["status"])
            with refusing_overdrafts():
                response: SettleTransactionResponse = await self._transactions.apply(
                    connection, call, request
                )
            await self._tell_of_credits(connection, call, response.transaction)
        return response

    async def _tell_of_credits(self, connection: Connection, call: Call, transaction: Transaction) -> None:
        if transaction.agent_id and transaction.status == TRANSACTION_STATUS_COMPLETED:
            await self._agents.tell(connection, call, transaction.agent_id)
