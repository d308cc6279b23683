"""Policies and where they come from."""

from base64 import b64decode
from collections.abc import Awaitable
from typing import Any
from uuid import uuid4

import pytest
from google.protobuf.field_mask_pb2 import FieldMask

from tests.conftest import NewTenant, Tenant
from tests.support import refusal
from weft.policy.v1.policy_service_pb2 import (
    CreatePolicyRequest,
    GetPolicyRequest,
    Policy,
    UpdatePolicyRequest,
)
from weft.policy.v1.policy_service_pb2_grpc import PolicyServiceStub
from weft.policy.v1.policy_source_service_pb2 import (
    POLICY_SOURCE_TYPE_GIT_REPO,
    POLICY_SOURCE_TYPE_INLINE,
    POLICY_SYNC_STATUS_NEVER,
    CreatePolicySourceRequest,
    DeletePolicySourceRequest,
    GetPolicySourceRequest,
    PolicySource,
    UpdatePolicySourceRequest,
)
from weft.policy.v1.policy_source_service_pb2_grpc import PolicySourceServiceStub

REPOSITORY = "git@git.example.com:acme/policies.git"
REGO = "package agentcy.connectors.sql\n\ndeny[msg] { msg := 1 }\n"
KEY = "-----BEGIN OPENSSH PRIVATE KEY-----\nsecret\n"


@pytest.fixture
def sources(tenant: Tenant) -> Any:
    return tenant.client.service(PolicySourceServiceStub)


@pytest.fixture
def policies(tenant: Tenant) -> Any:
    return tenant.client.service(PolicyServiceStub)


async def git_source(sources: Any, **fields: Any) -> PolicySource:
    return await source(
        sources, **{"source_type": POLICY_SOURCE_TYPE_GIT_REPO, "git_url": REPOSITORY, **fields}
    )


async def source(sources: Any, **fields: Any) -> PolicySource:
    wanted = PolicySource(**{"name": "acme", "source_type": POLICY_SOURCE_TYPE_INLINE, **fields})
    response = await sources.CreatePolicySource(CreatePolicySourceRequest(policy_source=wanted))
    created: PolicySource = response.policy_source
    return created


async def changed(sources: Any, *paths: str, **fields: Any) -> PolicySource:
    request = UpdatePolicySourceRequest(
        policy_source=PolicySource(**fields), update_mask=FieldMask(paths=paths)
    )
    now: PolicySource = (await sources.UpdatePolicySource(request)).policy_source
    return now


async def policy(policies: Any, **fields: Any) -> Policy:
    wanted = Policy(**{"name": "sql", "package_path": "agentcy.connectors.sql", "rego_code": REGO, **fields})
    created: Policy = (await policies.CreatePolicy(CreatePolicyRequest(policy=wanted))).policy
    return created


async def faults(call: Awaitable[object]) -> list[str]:
    """The fields for which a call is refused."""
    return [violation.field for violation in (await refusal(call)).violations]


async def stored_key(tenant: Tenant, source: PolicySource) -> str | None:
    """The key that the repository would be opened with."""
    stores = tenant.weft.stores
    async with stores.database.transaction(tenant.organization_id) as connection:
        sealed = await connection.fetchval(
            "select git_ssh_key_encrypted from policy_sources where id = $1", source.id
        )
        if sealed is None:
            return None
        row = f"policy_sources/{source.id}"
        opened = await stores.secrets.decrypt(connection, tenant.organization_id, b64decode(sealed), row)
        return opened.decode()


class TestSources:
    async def test_a_repository_is_read_from_the_top_of_main(self, sources: Any) -> None:
        created = await git_source(sources)
        assert (created.git_url, created.git_branch, created.git_path) == (REPOSITORY, "main", "/")
        assert (created.sync_status, created.enabled) == (POLICY_SYNC_STATUS_NEVER, True)

    async def test_an_inline_source_has_nothing_of_git(self, sources: Any) -> None:
        created = await source(sources)
        assert (created.git_url, created.git_branch, created.git_path) == ("", "", "")

    async def test_a_repository_is_somewhere(self, sources: Any) -> None:
        assert await faults(git_source(sources, git_url="")) == ["policy_source.git_url"]
        created = await git_source(sources)
        for field in ("git_url", "git_branch", "git_path"):
            assert await faults(changed(sources, field, id=created.id)) == [f"policy_source.{field}"]

    @pytest.mark.parametrize(
        ("field", "value"),
        [("git_url", REPOSITORY), ("git_branch", "main"), ("git_path", "/"), ("git_ssh_key", KEY)],
    )
    async def test_an_inline_source_takes_nothing_of_git(self, sources: Any, field: str, value: str) -> None:
        assert await faults(source(sources, **{field: value})) == [f"policy_source.{field}"]

    @pytest.mark.parametrize(
        "url", ["https://user:pass@git.example.com/a.git", "file:///etc", "--upload-pack=x", "nonsense"]
    )
    async def test_an_address_is_one_and_holds_no_secret(self, sources: Any, url: str) -> None:
        assert await faults(git_source(sources, git_url=url)) == ["policy_source.git_url"]

    @pytest.mark.parametrize(
        "url", ["https://git.example.com/a.git", "ssh://git@git.example.com:2222/a.git", REPOSITORY]
    )
    async def test_an_address_is_of_http_or_ssh(self, sources: Any, url: str) -> None:
        assert (await git_source(sources, git_url=url)).git_url == url

    async def test_what_a_source_is_never_changes(self, sources: Any) -> None:
        created = await source(sources)
        wanted = changed(sources, "source_type", id=created.id, source_type=POLICY_SOURCE_TYPE_GIT_REPO)
        assert await faults(wanted) == ["update_mask.paths[0]"]

    async def test_names_are_unique_in_an_organization(self, sources: Any, new_tenant: NewTenant) -> None:
        await source(sources)
        error = await refusal(git_source(sources))
        assert (error.reason, error.metadata) == ("NAME_TAKEN", {"field": "policy_source.name"})
        await source((await new_tenant()).client.service(PolicySourceServiceStub))


class TestKey:
    async def test_it_is_stored_encrypted_and_never_shown(self, sources: Any, tenant: Tenant) -> None:
        created = await git_source(sources, git_ssh_key=KEY)
        assert not created.git_ssh_key
        read = await sources.GetPolicySource(GetPolicySourceRequest(id=created.id))
        assert not read.policy_source.git_ssh_key
        assert await stored_key(tenant, created) == KEY
        row = await tenant.weft.stores.database.fetchrow(
            tenant.organization_id, "select s::text as row from policy_sources s where id = $1", created.id
        )
        assert row is not None
        assert "OPENSSH" not in row["row"]

    async def test_it_stays_unless_an_update_names_it(self, sources: Any, tenant: Tenant) -> None:
        created = await git_source(sources, git_ssh_key=KEY)
        await changed(sources, "git_branch", id=created.id, git_branch="next")
        assert await stored_key(tenant, created) == KEY
        await changed(sources, "git_ssh_key", id=created.id, git_ssh_key="another")
        assert await stored_key(tenant, created) == "another"
        await changed(sources, "git_ssh_key", id=created.id)
        assert await stored_key(tenant, created) is None

    async def test_another_server_does_not_meet_it(self, sources: Any, tenant: Tenant) -> None:
        created = await git_source(sources, git_ssh_key=KEY)
        await changed(sources, "git_url", id=created.id, git_url="git@elsewhere.example.com:a.git")
        assert await stored_key(tenant, created) is None


class TestPolicies:
    async def test_rules_come_back_as_they_were_written(self, policies: Any) -> None:
        created = await policy(policies)
        assert (created.rego_code, created.enabled, created.source_id) == (REGO, True, "")

    async def test_rules_have_256_kib_at_the_most(self, policies: Any) -> None:
        await policy(policies, rego_code="é" * (128 * 1024))
        long = policy(policies, name="long", rego_code="é" * (128 * 1024) + "a")
        assert await faults(long) == ["policy.rego_code"]

    @pytest.mark.parametrize("path", ["agentcy", "agentcy.connectors.sql", "_a.b_2"])
    async def test_a_package_is_a_path_of_names(self, policies: Any, path: str) -> None:
        assert (await policy(policies, package_path=path)).package_path == path

    @pytest.mark.parametrize("path", ["agentcy.", ".agentcy", "a..b", "a-b", "2a", "a.b c", "a\n"])
    async def test_anything_else_is_no_package(self, policies: Any, path: str) -> None:
        assert await faults(policy(policies, package_path=path)) == ["policy.package_path"]

    async def test_names_are_unique_within_a_source_and_without_one(
        self, policies: Any, sources: Any
    ) -> None:
        origin = await source(sources)
        for fields in ({}, {"source_id": origin.id}):
            await policy(policies, **fields)
            error = await refusal(policy(policies, **fields))
            assert (error.reason, error.metadata) == ("NAME_TAKEN", {"field": "policy.name"})

    async def test_a_policy_goes_with_its_source(self, policies: Any, sources: Any) -> None:
        origin, alone = await source(sources), await policy(policies)
        created = await policy(policies, source_id=origin.id)
        await sources.DeletePolicySource(DeletePolicySourceRequest(id=origin.id))
        error = await refusal(policies.GetPolicy(GetPolicyRequest(id=created.id)))
        assert error.reason == "RESOURCE_NOT_FOUND"
        assert (await policies.GetPolicy(GetPolicyRequest(id=alone.id))).policy == alone

    async def test_a_policy_comes_from_a_source_of_its_organization(
        self, policies: Any, new_tenant: NewTenant
    ) -> None:
        theirs = await source((await new_tenant()).client.service(PolicySourceServiceStub))
        for source_id in (theirs.id, str(uuid4())):
            assert await faults(policy(policies, source_id=source_id)) == ["policy.source_id"]

    async def test_a_policy_is_switched_off(self, policies: Any) -> None:
        created = await policy(policies)
        wanted = Policy(id=created.id, enabled=False)
        updated = (await policies.UpdatePolicy(UpdatePolicyRequest(policy=wanted))).policy
        assert updated.HasField("enabled")
        assert not updated.enabled
