"""Messages as people read them: each value by what its field is."""

import json
from collections.abc import Iterable, Sequence
from typing import Any, cast

from google.protobuf.descriptor import EnumDescriptor, FieldDescriptor
from google.protobuf.json_format import MessageToDict
from google.protobuf.message import Message
from google.protobuf.struct_pb2 import Struct
from google.protobuf.timestamp_pb2 import Timestamp

from weft.graph.v1.graph_service_pb2 import Node


def json_of(message: Message, *, with_defaults: bool = True) -> dict[str, Any]:
    """A message as proto3 JSON has it, with field names as in the contract."""
    converted: dict[str, Any] = MessageToDict(
        message, preserving_proto_field_name=True, always_print_fields_with_no_presence=with_defaults
    )
    return converted


def text_at(message: Message, path: str) -> str:
    """The value at a path such as `node.id`; empty where it is absent."""
    name, _, rest = path.partition(".")
    value = getattr(message, name)
    if isinstance(value, Struct) and rest:
        return _text_of_plain(value[rest]) if rest in value else ""
    if rest:
        return text_at(value, rest)
    field = _fields(message)[name]
    return "" if field.has_presence and not message.HasField(name) else text_of(field, value)


def lines_of(message: Message) -> list[tuple[str, str]]:
    """The fields that say something, by name, in the order of the contract.

    A message inside, such as the resource of a response, shows by its own fields.
    """
    lines = []
    for name, field in _fields(message).items():
        value = getattr(message, name)
        if _is_set(message, field, value):
            wraps = isinstance(value, Message) and not isinstance(value, Timestamp | Struct)
            lines += lines_of(value) if wraps else [(title(name), text_of(field, value))]
    return lines


def name_of_node(node: Node) -> str:
    """A node for people, such as `orders (Table)`: by its name, or by its id where it has none."""
    return f"{text_at(node, 'properties.name') or node.id} ({', '.join(node.labels)})"


def title(path: str) -> str:
    """The name of the last field of a path, for people."""
    return path.rpartition(".")[2].replace("_", " ")


def text_of(field: FieldDescriptor, value: Any) -> str:
    """A value for people. Every map of the contract counts something: the largest count comes first."""
    if field.message_type is not None and field.message_type.GetOptions().map_entry:
        return _lines(sorted(value.items(), key=lambda entry: (-entry[1], entry[0])))
    if field.is_repeated:
        return _joined([_text_of_one(field, item) for item in value])
    return _text_of_one(field, value)


def _text_of_one(field: FieldDescriptor, value: Any) -> str:
    if field.enum_type is not None:
        return _text_of_enum(field.enum_type, value)
    if isinstance(value, Message):
        return _text_of_message(value)
    return _text_of_plain(value)


def _text_of_message(message: Message) -> str:
    match message:
        case Timestamp():
            return f"{message.ToDatetime():%Y-%m-%d %H:%M:%SZ}"
        case Struct():
            return _lines(sorted(json_of(message).items()))
        case _:
            return _text_of_plain(json_of(message, with_defaults=False))


def _text_of_enum(enum: EnumDescriptor, number: int) -> str:
    """The name of an enum value without the prefix that all of them share; empty for the unspecified one."""
    prefix = enum.values_by_number[0].name.removesuffix("UNSPECIFIED")
    value = enum.values_by_number.get(number)
    if number == 0:
        return ""
    return value.name.removeprefix(prefix).lower() if value else str(number)


def _lines(entries: Iterable[tuple[str, Any]]) -> str:
    return "\n".join(f"{name}: {_text_of_plain(value)}" for name, value in entries)


def _text_of_plain(value: Any) -> str:
    match value:
        case str():
            return value
        case bool():
            return "yes" if value else "no"
        case int() | float():
            return f"{value:,.15g}"
        case _:
            return json.dumps(value, ensure_ascii=False)


def _joined(texts: Sequence[str]) -> str:
    return ", ".join(texts) if all("\n" not in text for text in texts) else "\n".join(texts)


def _fields(message: Message) -> dict[str, FieldDescriptor]:
    """The fields of a message by name, in the order of the contract."""
    # The type stubs tell two implementations of a descriptor apart, whose attributes are the same.
    return {field.name: cast("FieldDescriptor", field) for field in message.DESCRIPTOR.fields}


def _is_set(message: Message, field: FieldDescriptor, value: Any) -> bool:
    """Whether a field says something; a truth value always does."""
    return message.HasField(field.name) if field.has_presence else bool(value) or isinstance(value, bool)
