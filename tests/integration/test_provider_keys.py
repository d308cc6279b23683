"""Provider keys: a user's own come first, and none comes back out."""

from collections.abc import AsyncIterator
from dataclasses import replace
from typing import Any
from uuid import uuid4

import pytest

from tests.conftest import Tenant, Weft, deployment, empty_stores, served
from tests.support import refusal
from tests.users import create_user, user_of
from weft.builder.v1.provider_key_service_pb2 import (
    KEY_SOURCE_SERVER,
    KEY_SOURCE_UNSPECIFIED,
    KEY_SOURCE_USER,
    PROVIDER_ANTHROPIC,
    PROVIDER_GEMINI,
    PROVIDER_OPENAI,
    DeleteProviderKeyRequest,
    GetEffectiveProviderKeyRequest,
    KeySource,
    ListProviderKeysRequest,
    Provider,
    ProviderKey,
    SetProviderKeyRequest,
)
from weft.builder.v1.provider_key_service_pb2_grpc import ProviderKeyServiceStub
from weft_server.settings import Settings


@pytest.fixture(scope="module")
async def shared_weft(redis_number: int, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Weft]:
    """A server that has a key for Anthropic itself."""
    async with deployment(redis_number, tmp_path_factory.mktemp("weft")) as without_keys:
        settings = replace(without_keys, anthropic_api_key="sk-server")
        async with empty_stores(settings) as stores, served(settings, stores) as weft:
            yield weft


@pytest.fixture
def keys(tenant: Tenant) -> Any:
    return tenant.client.service(ProviderKeyServiceStub)


@pytest.fixture
async def user_id(tenant: Tenant) -> str:
    return await create_user(tenant)


async def set_key(
    keys: Any, user_id: str, provider: Provider.ValueType, api_key: str = "sk-hush"
) -> ProviderKey:
    request = SetProviderKeyRequest(user_id=user_id, provider=provider, api_key=api_key)
    key: ProviderKey = (await keys.SetProviderKey(request)).provider_key
    return key


async def listed(keys: Any, user_id: str) -> list[ProviderKey]:
    return list((await keys.ListProviderKeys(ListProviderKeysRequest(user_id=user_id))).provider_keys)


async def source_of(keys: Any, user_id: str, provider: Provider.ValueType) -> KeySource.ValueType:
    request = GetEffectiveProviderKeyRequest(user_id=user_id, provider=provider)
    answer = await keys.GetEffectiveProviderKey(request)
    assert answer.has_key == (answer.source != KEY_SOURCE_UNSPECIFIED)
    source: KeySource.ValueType = answer.source
    return source


async def stored(tenant: Tenant, key: ProviderKey) -> bytes:
    """The key as the database has it, decrypted."""
    async with tenant.weft.stores.database.transaction(tenant.organization_id) as connection:
        ciphertext = await connection.fetchval("select ciphertext from provider_keys where id = $1", key.id)
        assert b"hush" not in ciphertext
        return await tenant.weft.stores.secrets.decrypt(
            connection, tenant.organization_id, ciphertext, f"provider_keys/{key.id}"
        )


async def test_a_key_is_stored_encrypted_and_only_its_existence_shows(
    tenant: Tenant, keys: Any, user_id: str
) -> None:
    key = await set_key(keys, user_id, PROVIDER_OPENAI)
    assert await listed(keys, user_id) == [key]
    assert await stored(tenant, key) == b"sk-hush"
    assert "hush" not in str(key)


async def test_a_new_key_takes_the_place_of_the_old_one(tenant: Tenant, keys: Any, user_id: str) -> None:
    old = await set_key(keys, user_id, PROVIDER_OPENAI, "sk-hush-old")
    new = await set_key(keys, user_id, PROVIDER_OPENAI, "sk-hush-new")
    assert await listed(keys, user_id) == [new]
    assert old.id != new.id
    assert await stored(tenant, new) == b"sk-hush-new"


async def test_a_users_key_is_taken_as_long_as_there_is_one(keys: Any, user_id: str) -> None:
    assert await source_of(keys, user_id, PROVIDER_GEMINI) == KEY_SOURCE_UNSPECIFIED
    await set_key(keys, user_id, PROVIDER_GEMINI)
    assert await source_of(keys, user_id, PROVIDER_GEMINI) == KEY_SOURCE_USER
    assert await source_of(keys, user_id, PROVIDER_OPENAI) == KEY_SOURCE_UNSPECIFIED
    request = DeleteProviderKeyRequest(user_id=user_id, provider=PROVIDER_GEMINI)
    await keys.DeleteProviderKey(request)
    assert await source_of(keys, user_id, PROVIDER_GEMINI) == KEY_SOURCE_UNSPECIFIED
    assert (await refusal(keys.DeleteProviderKey(request))).metadata == {"resource_type": "provider_key"}


async def test_the_servers_key_is_taken_where_the_user_has_none(keys: Any, user_id: str) -> None:
    assert await source_of(keys, user_id, PROVIDER_ANTHROPIC) == KEY_SOURCE_SERVER
    await set_key(keys, user_id, PROVIDER_ANTHROPIC)
    assert await source_of(keys, user_id, PROVIDER_ANTHROPIC) == KEY_SOURCE_USER


async def test_keys_are_for_users_that_exist(keys: Any) -> None:
    error = await refusal(set_key(keys, str(uuid4()), PROVIDER_OPENAI))
    assert [violation.field for violation in error.violations] == ["user_id"]
    error = await refusal(source_of(keys, str(uuid4()), PROVIDER_OPENAI))
    assert error.metadata == {"resource_type": "user"}


async def test_users_manage_their_own_keys_alone(tenant: Tenant) -> None:
    other = await create_user(tenant)
    async with user_of(tenant, "builder.read", "builder.write") as user:
        own: Any = user.client.service(ProviderKeyServiceStub)
        key = await set_key(own, user.id, PROVIDER_ANTHROPIC)
        assert await listed(own, user.id) == [key]
        for call in (
            set_key(own, other, PROVIDER_ANTHROPIC),
            own.DeleteProviderKey(DeleteProviderKeyRequest(user_id=other, provider=PROVIDER_ANTHROPIC)),
            listed(own, other),
            source_of(own, other, PROVIDER_ANTHROPIC),
        ):
            assert (await refusal(call)).metadata == {"permission": "builder.admin"}


def test_the_server_has_a_key_for_each_provider() -> None:
    settings = Settings.from_environment({"WEFT_OPENAI_API_KEY": "sk-server"})
    providers = {name.removeprefix("PROVIDER_").lower() for name in list(Provider.keys())[1:]}
    assert settings.provider_keys == {**dict.fromkeys(providers, ""), "openai": "sk-server"}
