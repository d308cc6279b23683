"""Who may not call an RPC learns why, and nothing else."""

from uuid import uuid4

import grpc
import pytest
from google.protobuf.descriptor import MethodDescriptor

from tests.contract.entities import RPCS, Reference, access_rule, id_of, references
from tests.contract.organization import Organization, is_of_the_system, without_page
from weft.identity.v1.api_key_service_pb2 import ApiKey, CreateApiKeyRequest, RevokeApiKeyRequest

FOR_CALLERS = [rpc for rpc in RPCS if access_rule(rpc).WhichOneof("rule") in ("permission", "any_caller")]
WITH_PERMISSION = [rpc for rpc in RPCS if access_rule(rpc).permission]
WITHIN_AN_ORGANIZATION = [
    reference
    for reference in references()
    # What the system's permissions allow reaches into every organization.
    if not is_of_the_system(reference.rpc)
]


@pytest.fixture(scope="module")
async def powerless(organization: Organization) -> str:
    """The secret of a key without any permission."""
    client = organization.tenant.client
    return (await client.api_keys.CreateApiKey(CreateApiKeyRequest(api_key=ApiKey(name="none")))).secret


@pytest.fixture(scope="module")
async def revoked(organization: Organization) -> str:
    """The secret of a key that was revoked."""
    client = organization.tenant.client
    created = await client.api_keys.CreateApiKey(CreateApiKeyRequest(api_key=ApiKey(name="old")))
    await client.api_keys.RevokeApiKey(RevokeApiKeyRequest(id=created.api_key.id))
    return created.secret


@pytest.mark.parametrize("rpc", FOR_CALLERS, ids=lambda rpc: rpc.full_name)
async def test_without_valid_credentials_no_rpc_can_be_called(
    organization: Organization, revoked: str, rpc: MethodDescriptor
) -> None:
    for secret, reason in (
        ("", "CREDENTIALS_INVALID"),
        ("weft_nonsense", "CREDENTIALS_INVALID"),
        (revoked, "CREDENTIALS_EXPIRED"),
    ):
        outcome = await organization.send(rpc, b"", secret=secret)
        assert (outcome.code, outcome.reason) == (grpc.StatusCode.UNAUTHENTICATED, reason)


@pytest.mark.parametrize("rpc", WITH_PERMISSION, ids=lambda rpc: rpc.full_name)
async def test_without_its_permission_no_rpc_can_be_called(
    organization: Organization, powerless: str, rpc: MethodDescriptor
) -> None:
    outcome = await organization.send(rpc, b"", secret=powerless)
    assert (outcome.code, outcome.reason) == (grpc.StatusCode.PERMISSION_DENIED, "PERMISSION_MISSING")
    assert outcome.error is not None
    assert outcome.error.metadata == {"permission": access_rule(rpc).permission}


@pytest.mark.parametrize("reference", WITHIN_AN_ORGANIZATION, ids=str)
async def test_an_id_of_another_organization_is_as_unknown_as_one_that_does_not_exist(
    organization: Organization, other: Organization, reference: Reference
) -> None:
    theirs = id_of(await other.one(reference.entity))
    missing = str(uuid4())
    if "/" in theirs:
        missing = f"{organization.tenant.organization_id}/{missing}/a"
    request, secret = await organization.request(reference.rpc), organization.tenant.secret
    outcomes = []
    for identifier in (theirs, missing):
        reference.set(request, identifier)
        outcomes.append(await organization.send(reference.rpc, request, secret=secret))
    if outcomes[0].error is None and "request_id" in reference.rpc.input_type.fields_by_name:
        # Kept as it is said: what it names may be gone.
        assert outcomes[1].error is None
        return
    if outcomes[0].error is None:
        # A list within a parent that is not there shows nothing, as does a stream.
        assert [without_page(reference.rpc, outcome.answer) for outcome in outcomes] == [{}, {}]
        return
    assert outcomes[0].status == outcomes[1].status
    assert outcomes[0].code in (grpc.StatusCode.NOT_FOUND, grpc.StatusCode.INVALID_ARGUMENT)
    assert reference.path != ("id",) or outcomes[0].reason == "RESOURCE_NOT_FOUND"
