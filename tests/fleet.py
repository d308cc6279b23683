"""A fleet of agents, as tests of its services meet it."""

from collections.abc import Awaitable
from typing import Any

from tests.conftest import Tenant
from weft.fleet.v1.action_service_pb2 import ACTION_CATEGORY_SYSTEM, Action, CreateActionRequest
from weft.fleet.v1.action_service_pb2_grpc import ActionServiceStub
from weft.fleet.v1.agent_service_pb2 import Agent, GetAgentRequest, RegisterAgentRequest
from weft.fleet.v1.agent_service_pb2_grpc import AgentServiceStub
from weft.fleet.v1.compute_log_service_pb2_grpc import ComputeLogServiceStub
from weft.fleet.v1.domain_service_pb2_grpc import DomainServiceStub
from weft.fleet.v1.ledger_service_pb2 import (
    TRANSACTION_STATUS_COMPLETED,
    TRANSACTION_TYPE_CREDIT,
    TRANSACTION_TYPE_DEBIT,
    CreateTransactionRequest,
    Transaction,
)
from weft.fleet.v1.ledger_service_pb2_grpc import LedgerServiceStub
from weft.fleet.v1.sandbox_service_pb2_grpc import SandboxServiceStub


class Fleet:
    """The services of an organization's fleet, and what tests do with them again and again."""

    def __init__(self, tenant: Tenant) -> None:
        service = tenant.client.service
        self.agents: Any = service(AgentServiceStub)
        self.actions: Any = service(ActionServiceStub)
        self.compute_logs: Any = service(ComputeLogServiceStub)
        self.domains: Any = service(DomainServiceStub)
        self.ledger: Any = service(LedgerServiceStub)
        self.sandboxes: Any = service(SandboxServiceStub)

    async def registered(self, *, paid: str = "", **fields: Any) -> Agent:
        """A new agent, paid if it is to have credits."""
        wanted = Agent(**{"name": "Ada", **fields})
        agent: Agent = (await self.agents.RegisterAgent(RegisterAgentRequest(agent=wanted))).agent
        if paid:
            await self.credit(agent, paid)
        return await self.read(agent)

    async def read(self, agent: Agent) -> Agent:
        """An agent as it is now."""
        current: Agent = (await self.agents.GetAgent(GetAgentRequest(id=agent.id))).agent
        return current

    async def acted(self, agent: Agent, **fields: Any) -> Action:
        """Records an action."""
        wanted = Action(
            **{"agent_id": agent.id, "action": "woke up", "category": ACTION_CATEGORY_SYSTEM, **fields}
        )
        action: Action = (await self.actions.CreateAction(CreateActionRequest(action=wanted))).action
        return action

    def transact(self, agent: Agent | None, **fields: Any) -> Awaitable[Any]:
        """Records a transaction, a credit of 1 unless the fields say otherwise."""
        wanted = Transaction(
            **{
                "agent_id": agent.id if agent else "",
                "type": TRANSACTION_TYPE_CREDIT,
                "amount": "1",
                **fields,
            }
        )
        call: Awaitable[Any] = self.ledger.CreateTransaction(CreateTransactionRequest(transaction=wanted))
        return call

    async def credit(self, agent: Agent, amount: str) -> None:
        """Pays an agent."""
        await self.transact(agent, amount=amount, status=TRANSACTION_STATUS_COMPLETED)

    def debit(self, agent: Agent, amount: str) -> Awaitable[Any]:
        """Debits an agent."""
        return self.transact(
            agent, type=TRANSACTION_TYPE_DEBIT, amount=amount, status=TRANSACTION_STATUS_COMPLETED
        )
