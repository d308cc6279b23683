"""What holds for every RPC, message and field of the contract, seen in its descriptors."""

import importlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from google.api.field_behavior_pb2 import INPUT_ONLY, OUTPUT_ONLY, field_behavior
from google.protobuf import descriptor_pb2
from google.protobuf.descriptor import (
    Descriptor,
    EnumDescriptor,
    FieldDescriptor,
    FileDescriptor,
    MethodDescriptor,
    ServiceDescriptor,
)
from grpc_tools import protoc

from buf.validate import validate_pb2
from tools import python_stubs, third_party
from weft.common.v1.error_reason_pb2 import ErrorReason
from weft_server.rpc import errors
from weft_server.rpc.authorize import permission_of
from weft_server.rpc.errors import WeftError

PROTOS = Path(__file__).parents[2] / "protos"
PATHS = sorted(str(path.relative_to(PROTOS)) for path in PROTOS.rglob("*.proto"))
FIELD_BEHAVIOR: Any = field_behavior


def files() -> list[FileDescriptor]:
    modules = [path.removesuffix(".proto").replace("/", ".") + "_pb2" for path in PATHS]
    return [importlib.import_module(module).DESCRIPTOR for module in modules]


def services() -> list[ServiceDescriptor]:
    return [service for file in files() for service in file.services_by_name.values()]


def rpcs() -> list[MethodDescriptor]:
    return [method for service in services() for method in service.methods]


def messages() -> list[Descriptor]:
    return [message for file in files() for message in file.message_types_by_name.values()]


def enums() -> list[EnumDescriptor]:
    return [enum for file in files() for enum in file.enum_types_by_name.values()]


def fields() -> list[FieldDescriptor]:
    """The fields of all messages that travel, which a message of an option does not."""
    return [field for message in messages() if message.name != "Access" for field in message.fields]


def rules_of(field: FieldDescriptor) -> Any:
    return field.GetOptions().Extensions[validate_pb2.field]


def is_bounded_text(rules: Any) -> bool:
    text = rules.string
    return any(text.HasField(rule) for rule in ("max_len", "max_bytes", "len", "uuid"))


@pytest.mark.parametrize("rpc", rpcs(), ids=lambda rpc: rpc.full_name)
class TestRpcs:
    def test_it_says_who_may_call_it(self, rpc: MethodDescriptor) -> None:
        permission = permission_of(rpc)
        if permission is None:
            return
        area, _, verb = permission.partition(".")
        package = rpc.containing_service.file.package
        assert area in (package.split(".")[1], "system")
        if rpc.name.startswith(
            ("Append", "BatchCreate", "Create", "Update", "Delete", "Start", "Cancel", "Revoke")
        ):
            assert verb != "read"

    def test_it_has_a_request_and_a_response_of_its_own(self, rpc: MethodDescriptor) -> None:
        assert rpc.input_type.name == f"{rpc.name}Request"
        assert rpc.output_type.name == f"{rpc.name}Response"

    def test_what_creates_or_starts_something_can_be_repeated(self, rpc: MethodDescriptor) -> None:
        begins = rpc.name.startswith(
            ("Add", "Append", "BatchCreate", "Create", "Record", "Register", "Start")
        )
        if rpc.name == "RegisterWorker":
            # A token has one worker, so registering again with it is repeating.
            begins = False
        assert ("request_id" in rpc.input_type.fields_by_name) == begins

    def test_a_list_has_pages_and_an_update_a_mask(self, rpc: MethodDescriptor) -> None:
        asked, answered = set(rpc.input_type.fields_by_name), set(rpc.output_type.fields_by_name)
        pages = rpc.name.startswith("List") and rpc.name != "ListConnectors"
        assert ({"page_size", "page_token"} <= asked) == pages
        assert ("next_page_token" in answered) == pages
        assert ("update_mask" in asked) == rpc.name.startswith("Update")


@pytest.mark.parametrize("field", fields(), ids=lambda field: field.full_name)
class TestFields:
    def test_text_and_lists_have_a_bound(self, field: FieldDescriptor) -> None:
        rules = rules_of(field)
        entry = (
            field.message_type if field.message_type and field.message_type.GetOptions().map_entry else None
        )
        if entry is not None:
            assert rules.map.HasField("max_pairs")
        elif field.is_repeated:
            assert rules.repeated.HasField("max_items")
            assert field.type != FieldDescriptor.TYPE_STRING or is_bounded_text(rules.repeated.items)
        elif field.type == FieldDescriptor.TYPE_STRING:
            assert is_bounded_text(rules)
        elif field.type == FieldDescriptor.TYPE_BYTES:
            assert rules.bytes.HasField("max_len")

    def test_what_is_secret_is_not_shown(self, field: FieldDescriptor) -> None:
        behaviors = set(field.GetOptions().Extensions[FIELD_BEHAVIOR])
        assert not {INPUT_ONLY, OUTPUT_ONLY} <= behaviors
        if any(word in field.name for word in ("password", "bearer", "connection_url", "private_key")):
            assert INPUT_ONLY in behaviors


@pytest.mark.parametrize("enum", enums(), ids=lambda enum: enum.full_name)
def test_an_enum_begins_with_unspecified(enum: EnumDescriptor) -> None:
    prefix = enum.values_by_number[0].name.removesuffix("UNSPECIFIED")
    assert enum.values_by_number[0].name == f"{prefix}UNSPECIFIED"
    words = "".join(f"_{letter}" if letter.isupper() else letter.upper() for letter in enum.name).strip("_")
    assert prefix == f"{words}_"
    assert all(value.name.startswith(prefix) for value in enum.values)


def test_every_reason_that_a_call_can_be_refused_for_has_its_error() -> None:
    raised = {
        error.reason for error in vars(errors).values() if _is_error(error) and hasattr(error, "reason")
    }
    source_reasons = {
        number for name, number in ErrorReason.items() if name.startswith("ERROR_REASON_SOURCE_")
    }
    assert raised | source_reasons == set(ErrorReason.values()) - {0}


def _is_error(value: object) -> bool:
    return isinstance(value, type) and issubclass(value, WeftError)


def uncommented(files: descriptor_pb2.FileDescriptorSet) -> Iterator[str]:
    """The names of all that bears no comment. The paths are those of `SourceCodeInfo.Location.path`."""
    for file in files.file:
        places: dict[tuple[int, ...], str] = {(2,): "package"}
        for i, service in enumerate(file.service):
            places[6, i] = service.name
            places |= {(6, i, 2, j): f"{service.name}.{rpc.name}" for j, rpc in enumerate(service.method)}
        for i, message in enumerate(file.message_type):
            places[4, i] = message.name
            places |= {(4, i, 2, j): f"{message.name}.{field.name}" for j, field in enumerate(message.field)}
            places |= {
                (4, i, 8, j): f"{message.name}.{oneof.name}"
                for j, oneof in enumerate(message.oneof_decl)
                if not oneof.name.startswith("_")
            }
        for i, enum in enumerate(file.enum_type):
            places[5, i] = enum.name
            places |= {(5, i, 2, j): value.name for j, value in enumerate(enum.value)}
        commented = {
            tuple(location.path)
            for location in file.source_code_info.location
            if location.leading_comments.strip()
        }
        yield from (f"{file.name}: {name}" for path, name in places.items() if path not in commented)


def test_everything_bears_a_comment(tmp_path: Path) -> None:
    for path, content in third_party.read_protos().items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_bytes(content)
    compiled = tmp_path / "compiled.binpb"
    roots = [f"-I{root}" for root in (PROTOS, tmp_path, python_stubs.WELL_KNOWN)]
    assert protoc.main(["protoc", *roots, "--include_source_info", f"-o{compiled}", *PATHS]) == 0
    files = descriptor_pb2.FileDescriptorSet.FromString(compiled.read_bytes())
    assert len(files.file) == len(PATHS)
    assert list(uncommented(files)) == []
