"""Requests that keep every rule, made from the descriptors: what is required and nothing else."""

from collections.abc import Mapping
from itertools import count
from time import time
from typing import Any
from uuid import uuid4

from google.api.field_behavior_pb2 import OUTPUT_ONLY, REQUIRED, field_behavior
from google.protobuf.descriptor import Descriptor, FieldDescriptor
from google.protobuf.message import Message
from google.protobuf.message_factory import GetMessageClass

from buf.validate import validate_pb2
from weft_server.rpc import rules

FIELD_BEHAVIOR: Any = field_behavior
_TEXTS = (
    "thing-{}",
    "thing{}",
    "thing_{}",
    "thing.t{}",
    "thing.read",
    "{}",
    "{}.5",
    "USDC",
    "0x{:040x}",
    "0x{:064x}",
    "0 3 * * *",
    "https://example.com/{}",
    "git@example.com:a/b{}.git",
    "thing{}@example.com",
    "thing{}.example.com",
    "2001:db8::{:x}",
    "/thing/{}",
    "{:064x}",
)
"""Texts of which one keeps the rule that a field may have; each number makes another one."""
_WELL_KNOWN: Mapping[str, Mapping[str, Any]] = {
    "google.protobuf.Struct": {"fields": {"key": {"string_value": "value"}}},
    "google.protobuf.Value": {"string_value": "value"},
    "google.protobuf.Duration": {"seconds": 60},
    "google.protobuf.FieldMask": {},
}
_numbers = count(1)


def annotation_of(field: FieldDescriptor) -> validate_pb2.FieldRules:
    """The rules of a field."""
    return field.GetOptions().Extensions[validate_pb2.field]


def behaviors(field: FieldDescriptor) -> set[int]:
    """What the contract says about who sets a field, and when."""
    return set(field.GetOptions().Extensions[FIELD_BEHAVIOR])


class Valid:
    """Makes valid messages; `hints` are messages and values of fields, by full name, to take as they are."""

    def __init__(self, hints: Mapping[str, Any]) -> None:
        self._hints = hints

    def message(self, descriptor: Descriptor) -> Any:
        """A valid message with what is required in it."""
        message: Any = GetMessageClass(descriptor)()
        if descriptor.full_name in self._hints:
            message.MergeFrom(self._hints[descriptor.full_name])
        elif descriptor.full_name == "google.protobuf.Timestamp":
            message.seconds = int(time()) + 86_400
        elif descriptor.full_name in _WELL_KNOWN:
            return GetMessageClass(descriptor)(**_WELL_KNOWN[descriptor.full_name])
        else:
            for field in descriptor.fields:
                if _is_required(field):
                    self._fill(message, field)
        return message

    def add_to(self, message: Any) -> None:
        """Sets a field that is not required, so that the message is another and still valid."""
        taken = {field.name for field, _ in message.ListFields()}
        free = (
            field
            for field in message.DESCRIPTOR.fields
            if field.name not in taken | {"etag"}
            and not field.name.endswith("id")
            and OUTPUT_ONLY not in behaviors(field)
        )
        self._fill(message, next(free))

    def value(self, field: FieldDescriptor) -> Any:
        """A valid value of a field, or of an item of a list."""
        if field.full_name in self._hints:
            return self._hints[field.full_name]
        if field.message_type is not None:
            return self.message(field.message_type)
        annotation = annotation_of(field)
        return _scalar(field, annotation.repeated.items if field.is_repeated else annotation)

    def _fill(self, message: Any, field: FieldDescriptor) -> None:
        target = getattr(message, field.name)
        if field.message_type is not None and field.message_type.GetOptions().map_entry:
            key, value = (self.value(each) for each in field.message_type.fields)
            if isinstance(value, Message):
                target[key].CopyFrom(value)
            else:
                target[key] = value
        elif field.is_repeated:
            target.extend([self.value(field)])
        elif field.message_type is not None:
            target.CopyFrom(self.value(field))
        else:
            setattr(message, field.name, self.value(field))


def _scalar(field: FieldDescriptor, annotation: validate_pb2.FieldRules) -> Any:
    match field.cpp_type:
        case FieldDescriptor.CPPTYPE_ENUM:
            return _enum(field, annotation)
        case FieldDescriptor.CPPTYPE_STRING:
            return _text(field, annotation)
        case FieldDescriptor.CPPTYPE_BOOL:
            return True
        case FieldDescriptor.CPPTYPE_FLOAT | FieldDescriptor.CPPTYPE_DOUBLE:
            return 0.5
        case _:
            kind = annotation.WhichOneof("type")
            return max(1, getattr(annotation, kind).gte) if kind else 1


def _enum(field: FieldDescriptor, annotation: validate_pb2.FieldRules) -> int:
    assert field.enum_type is not None
    checks = rules.value_rules(annotation.enum, field)
    numbers = sorted(number for number in field.enum_type.values_by_number if number)
    return next(number for number in numbers if all(check(number) is None for check in checks))


def _is_required(field: FieldDescriptor) -> bool:
    behavior, annotation = behaviors(field), annotation_of(field)
    if OUTPUT_ONLY in behavior:
        return False
    oneof = field.containing_oneof
    if oneof is not None and oneof.GetOptions().Extensions[validate_pb2.oneof].required:
        return field is oneof.fields[0]
    return REQUIRED in behavior or annotation.required


def _text(field: FieldDescriptor, annotation: validate_pb2.FieldRules) -> str:
    number = next(_numbers)
    checks = rules.value_rules(annotation.string, field)
    candidates = [str(uuid4())] if annotation.string.uuid else [text.format(number) for text in _TEXTS]
    candidates += getattr(annotation.string, "in")
    for text in candidates:
        if all(check(text) is None for check in checks):
            return text
    raise LookupError(f"no text is known that keeps the rules of {field.full_name}: add one to {__name__}")
