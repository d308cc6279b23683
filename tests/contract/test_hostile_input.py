"""No bytes that a client may send end in an error that nobody foresaw, or hold the server up."""

import asyncio
import random
from collections.abc import Sequence
from typing import Any
from uuid import uuid4

import grpc
import pytest
from google.protobuf.descriptor import MethodDescriptor

from tests.conftest import Weft
from tests.contract.entities import RPCS, id_of, references
from tests.contract.messages import HOSTILE_TEXTS, Messages, damaged, hostile_bytes
from tests.contract.organization import Organization, is_of_the_system
from tests.support import refusal
from weft.identity.v1.auth_service_pb2 import GetCallerRequest
from weft_server.rpc import watch

MESSAGES = 20
"""How many random messages, changed valid ones, and damaged ones each RPC gets."""
UNFORESEEN = {grpc.StatusCode.INTERNAL, grpc.StatusCode.UNKNOWN, grpc.StatusCode.UNIMPLEMENTED}


@pytest.fixture(scope="module", autouse=True)
def quick_heartbeats(shared_weft: Weft) -> Any:
    """Lets a watch in which nothing happens send its first message soon."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(watch, "HEARTBEAT_SECONDS", 0.5)
        yield


async def ids_for(organization: Organization, other: Organization, rpc: MethodDescriptor) -> Sequence[str]:
    """Ids of what the RPC refers to: its own organization's, another's, and what is none."""
    nobody = str(uuid4())
    ids = [nobody, nobody.upper(), "☃", f"{organization.tenant.organization_id}/{nobody}/a"]
    if is_of_the_system(rpc):
        # It may delete an organization, this one too.
        return ids
    for entity in {reference.entity for reference in references() if reference.rpc is rpc}:
        own = id_of(await organization.make(entity))
        ids += [own, own, own.upper(), id_of(await other.one(entity))]
    return ids


async def hostile_requests(
    organization: Organization, other: Organization, rpc: MethodDescriptor
) -> Sequence[bytes]:
    messages = Messages(rpc.full_name, HOSTILE_TEXTS, await ids_for(organization, other, rpc))
    requests = list(hostile_bytes(rpc.full_name))
    valid = await organization.request(rpc)
    for number in range(MESSAGES):
        wild = messages.of(rpc.input_type)
        near = messages.changed(valid)
        requests += [wild.SerializeToString(), near.SerializeToString()]
        requests.append(damaged(near.SerializeToString(), f"{rpc.full_name} {number}"))
        requests.append(near.SerializeToString()[: -random.Random(number).randrange(1, 10)])  # noqa: S311
    return requests


@pytest.mark.parametrize("rpc", RPCS, ids=lambda rpc: rpc.full_name)
async def test_whatever_is_sent_ends_in_an_answer_or_a_typed_refusal(
    organization: Organization, other: Organization, rpc: MethodDescriptor
) -> None:
    # What an RPC before this one has disabled or deleted is of no use to this one.
    organization.made.clear()
    requests = await hostile_requests(organization, other, rpc)
    outcomes = await asyncio.gather(*(organization.send(rpc, request) for request in requests))
    for request, outcome in zip(requests, outcomes, strict=True):
        assert outcome.code not in UNFORESEEN, request
        assert outcome.code != grpc.StatusCode.DEADLINE_EXCEEDED, request
        assert outcome.error is None or outcome.reason, request
    client = organization.tenant.client
    assert (await client.auth.GetCaller(GetCallerRequest())).caller.organization_id


async def test_an_rpc_that_does_not_exist_is_unimplemented(shared_weft: Weft) -> None:
    async with grpc.aio.insecure_channel(shared_weft.address) as channel:
        for path in ("/weft.source.v1.SourceService/Nothing", "/nothing", "/weft.Nothing/At/All"):
            call: Any = channel.unary_unary(path)
            assert (await refusal(call(b""))).code() == grpc.StatusCode.UNIMPLEMENTED
