"""Checks of requests, compiled once from what the contract says about its fields.

`compile_validator` reads the `buf.validate` annotations of a request message and of all messages in it, and
turns them into closures. They mean what protovalidate means by them (the contract tests hold the two against
each other), except that a value is reported with the first rule it breaks only, and that the items of a list
which itself breaks a rule are not looked at.

On top come rules of Weft's own, which need no annotation:

- Fields that are OUTPUT_ONLY (`google.api.field_behavior`) are cleared, at any depth.
- UUIDs are put into lower case, as the stores write them, so that one id has one form.
- Fields that are REQUIRED have to be populated in a request that creates, at any depth.
- A request with an `update_mask` updates its one other message field, the resource. There the resource's key
  is required rather than cleared, and its IMMUTABLE fields are cleared. The mask names fields of the resource
  that may change, and a REQUIRED field that it names has to be populated.
- Strings hold no U+0000. A `Struct`, `ListValue` or `Value` has at most 64 KiB and 32 levels, and finite
  numbers. A `Timestamp` or `Duration` is within the range of its type. A `FieldMask` has at most 100 paths.

`IGNORE_ALWAYS` switches every rule of a field off, Weft's own included.
"""

from collections.abc import Callable
from typing import Any

from google.api.field_behavior_pb2 import IMMUTABLE, OUTPUT_ONLY, REQUIRED, field_behavior
from google.protobuf.descriptor import Descriptor, FieldDescriptor
from google.protobuf.message import Message

from buf.validate import validate_pb2
from weft_server.rpc import checks, rules
from weft_server.rpc.checks import MAX_VIOLATIONS, Check
from weft_server.rpc.errors import InvalidField, Violation
from weft_server.rpc.resources import key_of
from weft_server.rpc.rules import Rule, UnsupportedRule

Validator = Callable[[Message], None]

# The extension as `Extensions[…]` takes it; its stub gives it a type of its own.
_FIELD_BEHAVIOR: Any = field_behavior
_FIXED = frozenset({OUTPUT_ONLY, IMMUTABLE})
_CREATING = ("Create", "BatchCreate", "Register")

_WRAPPERS = frozenset(
    f"google.protobuf.{kind}Value"
    for kind in ("String", "Bytes", "Bool", "Int32", "Int64", "UInt32", "UInt64", "Float", "Double")
)
# Messages that are one value to the contract.
_WELL_KNOWN: dict[str, Rule] = {
    "google.protobuf.Struct": rules.bounded_struct,
    "google.protobuf.ListValue": rules.bounded_list,
    "google.protobuf.Value": rules.bounded_value,
    "google.protobuf.FieldMask": rules.bounded_mask,
    "google.protobuf.Timestamp": rules.valid_timestamp,
    "google.protobuf.Duration": rules.valid_duration,
}
_RULES_OF_TYPE = {
    FieldDescriptor.TYPE_FLOAT: "float",
    FieldDescriptor.TYPE_DOUBLE: "double",
    FieldDescriptor.TYPE_INT32: "int32",
    FieldDescriptor.TYPE_INT64: "int64",
    FieldDescriptor.TYPE_UINT32: "uint32",
    FieldDescriptor.TYPE_UINT64: "uint64",
    FieldDescriptor.TYPE_SINT32: "sint32",
    FieldDescriptor.TYPE_SINT64: "sint64",
    FieldDescriptor.TYPE_FIXED32: "fixed32",
    FieldDescriptor.TYPE_FIXED64: "fixed64",
    FieldDescriptor.TYPE_SFIXED32: "sfixed32",
    FieldDescriptor.TYPE_SFIXED64: "sfixed64",
    FieldDescriptor.TYPE_BOOL: "bool",
    FieldDescriptor.TYPE_STRING: "string",
    FieldDescriptor.TYPE_BYTES: "bytes",
    FieldDescriptor.TYPE_ENUM: "enum",
}


def compile_validator(descriptor: Descriptor) -> Validator:
    """The check of a request message.

    It clears what the caller may not set, and raises InvalidField with what is wrong, MAX_VIOLATIONS at most.

    Raises:
        UnsupportedRule: an annotation asks for a rule that is not known here, such as a CEL expression.
    """
    check = _Compiler(descriptor).request()

    def validate(request: Message) -> None:
        found: list[Violation] = []
        check(request, found)
        if found:
            raise InvalidField(found[:MAX_VIOLATIONS])

    return validate


class _Compiler:
    """Compiles the checks of one request message and of the messages in it."""

    def __init__(self, request: Descriptor) -> None:
        self._request = request
        self._creates = request.name.startswith(_CREATING) and request.name.endswith("Request")
        self._resource = _updated_resource(request)
        self._checks: dict[str, Check | None] = {}

    def request(self) -> Check:
        """The check of the whole request."""
        check = self._message(self._request) or checks.nothing
        if self._resource is None:
            return check
        return _update(check, self._resource)

    def _message(self, descriptor: Descriptor) -> Check | None:
        """The check of a message, None where nothing in it can be wrong."""
        name = descriptor.full_name
        if name not in self._checks:
            # A type that contains itself meets this one while it is compiled.
            self._checks[name] = self._later(name)
            self._checks[name] = self._compile(descriptor)
        return self._checks[name]

    def _later(self, name: str) -> Check:
        def check(message: Message, found: list[Violation]) -> None:
            compiled = self._checks[name]
            if compiled is not None:
                compiled(message, found)

        return check

    def _compile(self, descriptor: Descriptor) -> Check | None:
        if descriptor.GetOptions().HasExtension(validate_pb2.message):
            raise UnsupportedRule(descriptor.full_name, "rules for a whole message are not supported")
        cleared = [field.name for field in descriptor.fields if self._is_cleared(field)]
        parts = [
            checks.oneof(oneof.name, [field.name for field in oneof.fields])
            for oneof in descriptor.oneofs
            if oneof.GetOptions().Extensions[validate_pb2.oneof].required
        ]
        for field in descriptor.fields:
            check = self._field(field)
            if check is not None and field.name not in cleared:
                parts.append(check)
        uuids = [field.name for field in descriptor.fields if _is_uuid(field) and field.name not in cleared]
        return checks.message(cleared, uuids, parts) if cleared or parts else None

    def _is_cleared(self, field: FieldDescriptor) -> bool:
        behaviors = _behaviors(field)
        if self._is_of_resource(field):
            return field.name != key_of(field.containing_type) and bool(behaviors & _FIXED)
        return OUTPUT_ONLY in behaviors

    def _is_required(self, field: FieldDescriptor) -> bool:
        if self._is_of_resource(field):
            return field.name == key_of(field.containing_type)
        return self._creates and REQUIRED in _behaviors(field)

    def _is_of_resource(self, field: FieldDescriptor) -> bool:
        return self._resource is not None and field.containing_type is self._resource.message_type

    def _field(self, field: FieldDescriptor) -> Check | None:
        annotation = field.GetOptions().Extensions[validate_pb2.field]
        if annotation.ignore == validate_pb2.IGNORE_ALWAYS:
            return None
        missing = _words_for_missing(field) if annotation.required or self._is_required(field) else None
        skip_zero = annotation.ignore == validate_pb2.IGNORE_IF_ZERO_VALUE
        if not field.is_repeated:
            value_rules, nested = self._value(field, annotation)
            if field.has_presence:
                return checks.present(field.name, missing, value_rules, nested)
            return checks.plain(field.name, missing, skip_zero, value_rules)
        if field.message_type is not None and field.message_type.GetOptions().map_entry:
            key, value = field.message_type.fields
            return checks.mapping(
                field.name,
                checks.whole(field.name, missing, skip_zero, _typed_rules(annotation, "map", field)),
                self._each(key, annotation.map.keys),
                self._each(value, annotation.map.values),
            )
        return checks.repeated(
            field.name,
            checks.whole(field.name, missing, skip_zero, _typed_rules(annotation, "repeated", field)),
            self._each(field, annotation.repeated.items),
        )

    def _each(self, field: FieldDescriptor, annotation: validate_pb2.FieldRules) -> Check | None:
        """The check of an item, a key or a value of the field. It names the item itself by an empty path."""
        if annotation.ignore == validate_pb2.IGNORE_ALWAYS:
            return None
        if annotation.required:
            raise UnsupportedRule(field.full_name, "the rule required has no meaning for items")
        value_rules, nested = self._value(field, annotation)
        return checks.each(annotation.ignore == validate_pb2.IGNORE_IF_ZERO_VALUE, value_rules, nested)

    def _value(
        self, field: FieldDescriptor, annotation: validate_pb2.FieldRules
    ) -> tuple[list[Rule], Check | None]:
        """The rules of a single value of the field, and the check of what is in it where it is a message."""
        message = field.message_type
        if message is None:
            return _scalar_rules(field, annotation), None
        if message.full_name in _WRAPPERS:
            wrapped = message.fields_by_name["value"]
            return [_unwrapping(rule) for rule in _scalar_rules(wrapped, annotation)], None
        if message.full_name in _WELL_KNOWN:
            own = _WELL_KNOWN[message.full_name]
            return [own, *_typed_rules(annotation, message.name.lower(), field)], None
        return _typed_rules(annotation, "", field), self._message(message)


def _updated_resource(request: Descriptor) -> FieldDescriptor | None:
    """The field with the resource that a request updates; None for a request without an update mask."""
    mask = request.fields_by_name.get("update_mask")
    if mask is None:
        return None
    resources = [field for field in request.fields if field.message_type is not None and field is not mask]
    if len(resources) != 1 or resources[0].is_repeated:
        raise UnsupportedRule(
            request.full_name, "there has to be one message field besides update_mask, the resource"
        )
    return resources[0]


def _behaviors(field: FieldDescriptor) -> set[int]:
    return set(field.GetOptions().Extensions[_FIELD_BEHAVIOR])


def _is_uuid(field: FieldDescriptor) -> bool:
    return not field.is_repeated and field.GetOptions().Extensions[validate_pb2.field].string.uuid


def _scalar_rules(field: FieldDescriptor, annotation: validate_pb2.FieldRules) -> list[Rule]:
    scalar_rules = _typed_rules(annotation, _RULES_OF_TYPE[field.type], field)
    # A UUID holds no U+0000 anyway, and most requests hold little else.
    if field.type == FieldDescriptor.TYPE_STRING and not annotation.string.uuid:
        scalar_rules.append(rules.no_nul)
    return scalar_rules


def _typed_rules(annotation: validate_pb2.FieldRules, expected: str, field: FieldDescriptor) -> list[Rule]:
    """The rules of the part of an annotation that belongs to a type, such as `string`."""
    for part in rules.known_fields(annotation, field.full_name):
        if part.name in {"cel", "cel_expression"}:
            raise UnsupportedRule(field.full_name, "CEL expressions are not supported")
        if part.name not in {"required", "ignore", expected}:
            raise UnsupportedRule(
                field.full_name, f"the rules {part.name} do not apply to such a field, or are not supported"
            )
    kind = annotation.WhichOneof("type")
    return rules.value_rules(getattr(annotation, kind), field) if kind else []


def _unwrapping(rule: Rule) -> Rule:
    return lambda wrapper: rule(wrapper.value)


def _words_for_missing(field: FieldDescriptor) -> str:
    if field.is_repeated or field.type in {FieldDescriptor.TYPE_STRING, FieldDescriptor.TYPE_BYTES}:
        return "must not be empty"
    return "is required"


def _update(check_request: Check, resource: FieldDescriptor) -> Check:
    """The check of a request with an update mask: of its fields, then of the mask."""
    resource_type = resource.message_type
    fixed = {key_of(resource_type), "etag"}
    changeable = {
        field.name: field
        for field in (resource_type.fields if resource_type else ())
        if field.name not in fixed and not _behaviors(field) & _FIXED
    }
    required = [name for name, field in changeable.items() if REQUIRED in _behaviors(field)]
    words = f"must be one of {', '.join(changeable)}"

    def check(request: Any, found: list[Violation]) -> None:
        check_request(request, found)
        paths = request.update_mask.paths[: rules.MAX_MASK_PATHS]
        found += [
            Violation(f"update_mask.paths[{index}]", words)
            for index, path in enumerate(paths)
            if path not in changeable
        ]
        if request.HasField(resource.name):
            values = getattr(request, resource.name)
            for name in required:
                if name in paths and not _is_populated(values, changeable[name]):
                    found.append(Violation(f"{resource.name}.{name}", _words_for_missing(changeable[name])))

    return check


def _is_populated(message: Message, field: FieldDescriptor) -> bool:
    return message.HasField(field.name) if field.has_presence else bool(getattr(message, field.name))
