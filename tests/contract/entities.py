"""What the contract's descriptors say of its resources: which there are, and which requests refer to them."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from google.protobuf.descriptor import Descriptor, FieldDescriptor, MethodDescriptor

from weft.common.v1.access_pb2 import access
from weft_client.contract import services
from weft_server.rpc.names import snake_case

RPCS = [rpc for service in services() for rpc in service.methods]


def named(*verbs: str) -> list[MethodDescriptor]:
    """The RPCs whose names begin with one of the verbs."""
    return [rpc for rpc in RPCS if rpc.name.startswith(verbs)]


def access_rule(rpc: MethodDescriptor) -> Any:
    """Who may call an RPC."""
    return rpc.GetOptions().Extensions[access]


def key_of(message: Descriptor) -> str | None:
    """The field that tells resources of a kind apart: their id, or else the user that has one each."""
    if "id" in message.fields_by_name:
        return "id"
    has_user = {"organization_id", "user_id", "created_at"} <= set(message.fields_by_name)
    return "user_id" if has_user else None


def id_of(resource: Any) -> str:
    """The id of a resource."""
    return str(getattr(resource, key_of(resource.DESCRIPTOR) or "id"))


def resource_field(message: Descriptor) -> FieldDescriptor | None:
    """The field of a request or response that holds its resource, or a page of them."""
    found = [field for field in message.fields if field.message_type and key_of(field.message_type)]
    return found[0] if len(found) == 1 else None


def _entities() -> dict[str, Descriptor]:
    fields = (resource_field(rpc.output_type) for rpc in RPCS)
    found = [field.message_type for field in fields if field and field.message_type]
    return {message.full_name: message for message in found}


ENTITIES = _entities()
"""The resources that the contract answers with, by the full names of their messages."""


def entity_of(rpc: MethodDescriptor) -> Descriptor | None:
    """The resource that an RPC is about: what it answers with, or what its name says."""
    field = resource_field(rpc.output_type)
    if field is not None:
        return field.message_type
    package = rpc.containing_service.file.package
    said = [
        entity for entity in ENTITIES.values() if entity.file.package == package and entity.name in rpc.name
    ]
    return max(said, key=lambda entity: len(entity.name), default=None)


def referred(field: FieldDescriptor) -> Descriptor | None:
    """The resource that a field such as `source_id` refers to: of the same area rather than of another."""
    if field.type != FieldDescriptor.TYPE_STRING or not field.name.endswith("_id"):
        return None
    name = field.name.removesuffix("_id")

    def closeness(entity: Descriptor) -> int:
        theirs = snake_case(entity.name)
        same_area = field.full_name.startswith(f"{entity.file.package}.")
        if name == theirs:
            return 4 if same_area else 2
        if same_area and theirs.endswith(f"_{name}"):
            return 3
        return int(name.endswith(f"_{theirs}"))

    best = max(ENTITIES.values(), key=closeness)
    return best if closeness(best) else None


class Reference(NamedTuple):
    """A place of a request that takes the id of a resource: the path to it, and what it refers to."""

    rpc: MethodDescriptor
    path: tuple[str, ...]
    entity: Descriptor

    def __str__(self) -> str:
        return f"{self.rpc.full_name} {'.'.join(self.path)}"

    def set(self, request: Any, identifier: str) -> None:
        """Puts an id there."""
        *parents, name = self.path
        for parent in parents:
            request = getattr(request, parent)
        setattr(request, name, identifier)


def references() -> Iterator[Reference]:
    """Every place of the contract's requests that names a resource of an organization."""
    for rpc in RPCS:
        yield from _references_of(rpc)


def _references_of(rpc: MethodDescriptor) -> Iterator[Reference]:
    about = entity_of(rpc)
    for field in rpc.input_type.fields:
        if field.name == "id" and about is not None:
            yield Reference(rpc, ("id",), about)
        elif field.name != "request_id" and (entity := referred(field)) is not None:
            yield Reference(rpc, (field.name,), entity)
    resource = resource_field(rpc.input_type)
    if "update_mask" in rpc.input_type.fields_by_name and resource is not None and resource.message_type:
        yield Reference(rpc, (resource.name, key_of(resource.message_type) or "id"), resource.message_type)


def maker_of(entity: Descriptor) -> MethodDescriptor | None:
    """The RPC that makes a resource: one that can be repeated and answers with it, or else takes it."""

    def distance(rpc: MethodDescriptor) -> int | None:
        if "request_id" not in rpc.input_type.fields_by_name:
            return None
        answered, taken = resource_field(rpc.output_type), resource_field(rpc.input_type)
        if answered and answered.message_type is entity and "id" not in rpc.input_type.fields_by_name:
            return int(not rpc.name.startswith("Create"))
        return 2 if taken and taken.message_type is entity else None

    makers = [(far, rpc) for rpc in RPCS if (far := distance(rpc)) is not None]
    return min(makers, key=lambda maker: maker[0])[1] if makers else None
