"""What every change does: repeated requests, stale etags, and masks that name what may not change."""

from typing import Any
from uuid import uuid4

import grpc
import pytest
from google.api.field_behavior_pb2 import IMMUTABLE, INPUT_ONLY, OUTPUT_ONLY
from google.protobuf.descriptor import Descriptor, FieldDescriptor, MethodDescriptor

from tests.contract.entities import RPCS, id_of, key_of, resource_field
from tests.contract.makers import HINTS
from tests.contract.organization import Organization, Outcome
from tests.contract.valid import Valid, behaviors

UPDATES = [rpc for rpc in RPCS if "update_mask" in rpc.input_type.fields_by_name]
REPEATABLE = [rpc for rpc in RPCS if "request_id" in rpc.input_type.fields_by_name]


@pytest.mark.parametrize("rpc", REPEATABLE, ids=lambda rpc: rpc.full_name)
class TestRepeatedRequests:
    async def test_a_repeated_request_gets_the_first_answer_to_the_byte(
        self, organization: Organization, rpc: MethodDescriptor
    ) -> None:
        request = await organization.request(rpc)
        request.request_id = str(uuid4())
        first = await organization.send(rpc, request)
        assert first.error is None, first.error
        assert (await organization.send(rpc, request)).answer == first.answer

    async def test_another_request_with_the_same_id_is_refused(
        self, organization: Organization, rpc: MethodDescriptor
    ) -> None:
        request = await organization.request(rpc)
        request.request_id = str(uuid4())
        assert (await organization.send(rpc, request)).error is None
        # Other resources for the request to refer to, and other names.
        organization.made.clear()
        another = await organization.request(rpc)
        another.request_id = request.request_id
        if another == request:
            resource = resource_field(rpc.input_type)
            Valid(HINTS).add_to(getattr(another, resource.name) if resource else another)
        outcome = await organization.send(rpc, another)
        assert (outcome.code, outcome.reason) == (grpc.StatusCode.FAILED_PRECONDITION, "REQUEST_ID_REUSED")


class Updated:
    """A resource of the test's own, and updates of it."""

    def __init__(self, organization: Organization, rpc: MethodDescriptor, resource: Any) -> None:
        self._organization = organization
        self._rpc = rpc
        self.resource = resource
        field = resource_field(rpc.input_type)
        assert field is not None
        self.name = field.name

    async def update(self, path: str, **fields: Any) -> Outcome:
        """Updates a field to what it is, with an etag perhaps."""
        request = await self._organization.request(self._rpc)
        wanted = getattr(request, self.name)
        wanted.Clear()
        if path in wanted.DESCRIPTOR.fields_by_name:
            wanted.CopyFrom(self.resource)
        setattr(wanted, key_of(wanted.DESCRIPTOR) or "id", id_of(self.resource))
        wanted.etag = fields.get("etag", "")
        request.update_mask.paths.append(path)
        return await self._organization.send(self._rpc, request)


@pytest.fixture
async def updated(organization: Organization, rpc: MethodDescriptor) -> Updated:
    """A new resource, to be updated by an RPC."""
    return Updated(organization, rpc, await organization.make(resource_of(rpc)))


def resource_of(rpc: MethodDescriptor) -> Descriptor:
    field = resource_field(rpc.input_type)
    assert field is not None
    assert field.message_type is not None
    return field.message_type


def may_change(field: FieldDescriptor) -> bool:
    return field.name not in ("id", "etag") and not behaviors(field) & {OUTPUT_ONLY, IMMUTABLE}


@pytest.mark.parametrize("rpc", UPDATES, ids=lambda rpc: rpc.full_name)
class TestUpdates:
    async def test_every_field_that_may_change_can_be_set_to_what_it_is(
        self, updated: Updated, rpc: MethodDescriptor
    ) -> None:
        for field in filter(may_change, resource_of(rpc).fields):
            if INPUT_ONLY not in behaviors(field):
                outcome = await updated.update(field.name)
                assert outcome.error is None, (field.name, outcome.error)

    async def test_a_stale_etag_refuses_an_update(self, updated: Updated, rpc: MethodDescriptor) -> None:
        assert updated.resource.etag
        paths = [field.name for field in resource_of(rpc).fields if may_change(field)]
        changed = await updated.update(paths[0], etag=updated.resource.etag)
        assert changed.error is None, changed.error
        outcome = await updated.update(paths[0], etag=updated.resource.etag)
        assert (outcome.code, outcome.reason) == (grpc.StatusCode.ABORTED, "STALE_ETAG")
        assert outcome.error is not None
        assert (await updated.update(paths[0], etag=outcome.error.metadata["etag"])).error is None

    async def test_a_mask_names_nothing_but_what_may_change(
        self, updated: Updated, rpc: MethodDescriptor
    ) -> None:
        fixed = [field.name for field in resource_of(rpc).fields if not may_change(field)]
        for path in ("nothing", "", "*", f"{updated.name}.etag", *fixed):
            outcome = await updated.update(path)
            assert outcome.fields == ["update_mask.paths[0]"], path
            assert outcome.reason == "INVALID_FIELD"
