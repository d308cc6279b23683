"""Between rows and messages.

A query names its columns like the fields of the message; `row_mapper` compiles the assignments once, as a
handwritten function would make them, because lists of a thousand rows spend most of their time here (design
section 8). `value_reader` goes the other way: from a message to the parameters of a statement.

| field | column |
|---|---|
| string, bool, int32, int64, double | the same |
| string that holds a decimal number | numeric, which crosses as text |
| enum | text without the prefix: `running` for `INGESTION_STATUS_RUNNING` |
| google.protobuf.Timestamp | timestamptz, which crosses as microseconds |
| google.protobuf.Struct or Value, a map | jsonb |
| any other message | jsonb in the JSON form of protobuf, or bytea that holds it serialized |
| repeated scalar | array |
| repeated message | jsonb[] |

A null leaves the field unset; an empty string, an unspecified enum, and whatever is not set read as null.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeVar

import orjson
from google.protobuf import json_format
from google.protobuf.descriptor import EnumDescriptor, FieldDescriptor
from google.protobuf.message import Message
from google.protobuf.struct_pb2 import Struct
from google.protobuf.timestamp_pb2 import Timestamp

from weft_server.stores.postgres import Row

Filled = TypeVar("Filled", bound=Message)


def row_mapper(
    message_type: type[Filled], *, leaving_out: Iterable[str] = ()
) -> Callable[[Row, Filled], Filled]:
    """Compiles a function that fills a message from a row and returns it.

    The row has a column for every field but those left out.
    """
    left_out = set(leaving_out)
    fields = [field for field in message_type.DESCRIPTOR.fields if field.name not in left_out]
    lines = ["def fill(row, message):"]
    names: dict[str, Any] = {
        "fill_struct": _fill_struct,
        "fill_map": _fill_map,
        "fill_message": _fill_message,
    }
    for field in fields:
        lines.append(f"    value = row[{field.name!r}]")
        lines.append("    if value is not None:")
        lines += [f"        {line}" for line in _assignment(field, names)]
    lines.append("    return message")
    exec("\n".join(lines), names)  # noqa: S102  # only names of the contract's own fields enter the source
    compiled: Callable[[Row, Filled], Filled] = names["fill"]
    return compiled


def _assignment(field: Any, names: dict[str, Any]) -> list[str]:
    target = f"message.{field.name}"
    if field.message_type is not None:
        return _message_assignment(field, target)
    if field.is_repeated:
        return [f"{target}.extend(value)"]
    if field.enum_type is not None:
        names[f"{field.name}_numbers"] = enum_numbers(field.enum_type)
        return [f"{target} = {field.name}_numbers[value]"]
    return [f"{target} = value"]


def _message_assignment(field: Any, target: str) -> list[str]:
    if field.message_type.GetOptions().map_entry:
        return [f"fill_map(value, {target})"]
    if field.is_repeated:
        return ["for item in value:", f"    fill_message(item, {target}.add())"]
    if field.message_type.full_name == Timestamp.DESCRIPTOR.full_name:
        return [
            f"time = {target}",
            "time.seconds = value // 1000000",
            "time.nanos = value % 1000000 * 1000",
        ]
    if field.message_type.full_name == Struct.DESCRIPTOR.full_name:
        return [f"fill_struct(value, {target})"]
    return [f"fill_message(value, {target})"]


def _fill_struct(value: str, struct: Struct) -> None:
    # Present even where it is empty.
    struct.SetInParent()
    if value != "{}":
        struct.update(orjson.loads(value))


def _fill_map(value: str, entries: Any) -> None:
    for key, item in orjson.loads(value).items():
        if isinstance(item, dict):
            json_format.ParseDict(item, entries[key])
        else:
            entries[key] = item


def _fill_message(value: str | bytes, message: Message) -> None:
    if isinstance(value, bytes):
        message.MergeFromString(value)
    else:
        json_format.Parse(value, message)


def value_reader(message_type: type[Message]) -> Callable[[Any, Mapping[str, Any]], dict[str, Any]]:
    """Makes a function that reads a message as the values of its columns, by the names of its fields.

    Values that are given beside the message join them, and take the place of fields of their names.
    """
    fields = [(field.name, field.has_presence, _reader(field)) for field in message_type.DESCRIPTOR.fields]

    def read(message: Any, given: Mapping[str, Any]) -> dict[str, Any]:
        values = {
            name: None if has_presence and not message.HasField(name) else reader(getattr(message, name))
            for name, has_presence, reader in fields
            if name not in given
        }
        return values | dict(given)

    return read


def _reader(field: Any) -> Callable[[Any], Any]:
    if field.message_type is not None:
        return _message_reader(field)
    if field.is_repeated:
        return list
    if field.enum_type is not None:
        return enum_names(field.enum_type).get
    if field.type == FieldDescriptor.TYPE_STRING and not field.has_presence:
        return lambda text: text or None
    return lambda value: value


def _message_reader(field: Any) -> Callable[[Any], Any]:
    if field.message_type.GetOptions().map_entry:
        return _map_json
    if field.is_repeated:
        return lambda items: [_json(item) for item in items]
    if field.message_type.full_name == Timestamp.DESCRIPTOR.full_name:
        return microseconds
    return _json


def _map_json(entries: Mapping[str, Any]) -> str:
    plain = {key: _plain(item) if isinstance(item, Message) else item for key, item in entries.items()}
    return orjson.dumps(plain).decode()


def _json(message: Message) -> str:
    return orjson.dumps(_plain(message)).decode()


def _plain(message: Message) -> Any:
    return json_format.MessageToDict(message, preserving_proto_field_name=True)


def enum_numbers(enum: EnumDescriptor) -> dict[str, int]:
    """The numbers of an enum's values by what the stores call them, such as `running`."""
    prefix = enum.values_by_number[0].name.removesuffix("UNSPECIFIED")
    return {
        value.name.removeprefix(prefix).lower(): value.number for value in enum.values if value.number != 0
    }


def enum_names(enum: EnumDescriptor) -> dict[int, str]:
    """What the stores call an enum's values, by their numbers."""
    return {number: name for name, number in enum_numbers(enum).items()}


def microseconds(time: Timestamp) -> int:
    """A time as the stores take it: microseconds since 1970-01-01 UTC."""
    return time.seconds * 1_000_000 + time.nanos // 1000


def set_time(time: Timestamp, microseconds: int) -> None:
    """Sets a time to microseconds since 1970-01-01 UTC."""
    time.seconds = microseconds // 1_000_000
    time.nanos = microseconds % 1_000_000 * 1000
