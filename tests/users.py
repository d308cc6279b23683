"""Users of a tenant, each with an API key of its own."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from uuid import uuid4

from tests.conftest import Tenant
from weft.identity.v1.api_key_service_pb2 import ApiKey, CreateApiKeyRequest
from weft.identity.v1.user_service_pb2 import CreateUserRequest
from weft.identity.v1.user_service_pb2 import User as UserMessage
from weft.identity.v1.user_service_pb2_grpc import UserServiceStub
from weft_client.client import WeftClient


@dataclass(frozen=True)
class User:
    """A user, and the client that acts for it."""

    id: str
    client: WeftClient


async def create_user(tenant: Tenant, *, name: str = "", email: str = "") -> str:
    """Creates a user and returns its id."""
    users = tenant.client.service(UserServiceStub)
    wanted = UserMessage(name=name, email=email or f"{uuid4().hex}@example.com")
    return str((await users.CreateUser(CreateUserRequest(user=wanted))).user.id)


@asynccontextmanager
async def user_of(tenant: Tenant, *permissions: str) -> AsyncIterator[User]:
    """A new user of the tenant whose key has these permissions."""
    user_id = await create_user(tenant)
    wanted = ApiKey(name="a user's own", user_id=user_id, permissions=permissions)
    created = await tenant.client.api_keys.CreateApiKey(CreateApiKeyRequest(api_key=wanted))
    async with tenant.weft.client_of(created.secret) as client:
        yield User(user_id, client)
