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
| a map to lists, each in a message that holds nothing else | jsonb, with plain lists |
| a message named among the parts | its own fields: `result_cost` for `result.cost` |
| any other message | jsonb in the JSON form of protobuf, or bytea that holds it serialized |
| repeated scalar | array |
| repeated message | jsonb[] |

A null leaves the field unset; an empty string, an unspecified enum, and whatever is not set read as null.
"""

from collections.abc import Callable, Collection, Mapping
from functools import partial
from typing import Any, TypeVar

import orjson
from google.protobuf import json_format
from google.protobuf.descriptor import EnumDescriptor, FieldDescriptor
from google.protobuf.message import Message
from google.protobuf.struct_pb2 import Struct, Value
from google.protobuf.timestamp_pb2 import Timestamp

from weft_server.stores.postgres import Row

Filled = TypeVar("Filled", bound=Message)


def row_mapper(
    message_type: type[Filled], *, leaving_out: Collection[str] = (), parts: Collection[str] = ()
) -> Callable[[Row, Filled], Filled]:
    """Compiles a function that fills a message from a row and returns it.

    The row has a column for every field but those left out. Of `parts`, fields that are messages, it has a
    column for every field within; where all of them are null, the part is unset.
    """
    names: dict[str, Any] = {
        "fill_struct": _fill_struct,
        "fill_value": _fill_value,
        "fill_map": _fill_map,
        "fill_map_of_lists": _fill_map_of_lists,
        "fill_message": _fill_message,
    }
    lines = ["def fill(row, message):"]
    for field in message_type.DESCRIPTOR.fields:
        if field.name in parts:
            for inner in field.message_type.fields:
                lines += _filling(inner, f"{field.name}_{inner.name}", f"message.{field.name}", names)
        elif field.name not in leaving_out:
            lines += _filling(field, field.name, "message", names)
    lines.append("    return message")
    exec("\n".join(lines), names)  # noqa: S102  # only names of the contract's own fields enter the source
    compiled: Callable[[Row, Filled], Filled] = names["fill"]
    return compiled


def _filling(field: Any, column: str, message: str, names: dict[str, Any]) -> list[str]:
    assignment = _assignment(field, column, f"{message}.{field.name}", names)
    return [
        f"    value = row[{column!r}]",
        "    if value is not None:",
        *(f"        {line}" for line in assignment),
    ]


def _assignment(field: Any, column: str, target: str, names: dict[str, Any]) -> list[str]:
    if field.message_type is not None:
        return _message_assignment(field, target)
    if field.is_repeated:
        return [f"{target}.extend(value)"]
    if field.enum_type is not None:
        names[f"{column}_numbers"] = enum_numbers(field.enum_type)
        return [f"{target} = {column}_numbers[value]"]
    return [f"{target} = value"]


def _message_assignment(field: Any, target: str) -> list[str]:
    if field.message_type.GetOptions().map_entry:
        only_list = _only_list(field.message_type.fields_by_name["value"].message_type)
        if only_list:
            return [f"fill_map_of_lists(value, {target}, {only_list!r})"]
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
    if field.message_type.full_name == Value.DESCRIPTOR.full_name:
        return [f"fill_value(value, {target})"]
    return [f"fill_message(value, {target})"]


def _only_list(message: Any) -> str:
    """The name of the one field of a message, where that is a list of scalars; else nothing."""
    fields = message.fields if message is not None else ()
    if len(fields) == 1 and fields[0].is_repeated and fields[0].message_type is None:
        return str(fields[0].name)
    return ""


def _fill_struct(value: str, struct: Any) -> None:
    # Present even where it is empty.
    struct.SetInParent()
    if value != "{}":
        _set_fields(struct.fields, orjson.loads(value))


def _fill_value(value: str, target: Any) -> None:
    _set_value(target, orjson.loads(value))


def _set_fields(fields: Any, values: Mapping[str, Any]) -> None:
    for key, value in values.items():
        # Half as long as with a call of `_set_value` for each of them, and most values are strings.
        if type(value) is str:
            fields[key].string_value = value
        else:
            _set_value(fields[key], value)


def _set_value(target: Any, value: Any) -> None:
    """Sets a `Value`. `Struct.update` does the same in twice the time."""
    kind = type(value)
    if kind is str:
        target.string_value = value
    elif kind is bool:
        target.bool_value = value
    elif kind is int or kind is float:
        target.number_value = value
    elif value is None:
        target.null_value = 0
    elif kind is dict:
        target.struct_value.SetInParent()
        _set_fields(target.struct_value.fields, value)
    else:
        target.list_value.SetInParent()
        for item in value:
            _set_value(target.list_value.values.add(), item)


def _fill_map(value: str, entries: Any) -> None:
    if value == "{}":
        return
    for key, item in orjson.loads(value).items():
        if isinstance(item, dict):
            json_format.ParseDict(item, entries[key])
        else:
            entries[key] = item


def _fill_map_of_lists(value: str, entries: Any, field: str) -> None:
    if value == "{}":
        return
    for key, items in orjson.loads(value).items():
        getattr(entries[key], field).extend(items)


def _fill_message(value: str | bytes, message: Message) -> None:
    if isinstance(value, bytes):
        message.MergeFromString(value)
    else:
        json_format.Parse(value, message)


def value_reader(message_type: type[Message]) -> Callable[[Any], dict[str, Any]]:
    """Makes a function that reads a message as the values of its columns, by the names of its fields."""
    fields = [(field.name, field.has_presence, _reader(field)) for field in message_type.DESCRIPTOR.fields]

    def read(message: Any) -> dict[str, Any]:
        return {
            name: None if has_presence and not message.HasField(name) else reader(getattr(message, name))
            for name, has_presence, reader in fields
        }

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
        only_list = _only_list(field.message_type.fields_by_name["value"].message_type)
        return partial(_map_of_lists_json, only_list) if only_list else _map_json
    if field.is_repeated:
        return lambda items: [_json(item) for item in items]
    if field.message_type.full_name == Timestamp.DESCRIPTOR.full_name:
        return microseconds
    return _json


def _map_json(entries: Mapping[str, Any]) -> str:
    plain = {key: _plain(item) if isinstance(item, Message) else item for key, item in entries.items()}
    return orjson.dumps(plain).decode()


def _map_of_lists_json(field: str, entries: Mapping[str, Any]) -> str:
    return orjson.dumps({key: list(getattr(item, field)) for key, item in entries.items()}).decode()


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
