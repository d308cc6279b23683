"""Fills messages from rows.

A query names its columns like the fields of the message; `row_mapper` compiles the assignments once, as a
handwritten function would make them, because lists of a thousand rows spend most of their time here (design
section 8).

| field | column |
|---|---|
| string, bool, int64, double | the same |
| enum | text without the prefix: `running` for `INGESTION_STATUS_RUNNING` |
| google.protobuf.Timestamp | timestamptz, which crosses as microseconds |
| google.protobuf.Struct | jsonb |
| any other message | bytea that holds it serialized |
| repeated string | text[] |

A null leaves the field unset.
"""

from collections.abc import Callable, Iterable
from typing import Any, TypeVar

from google.protobuf import json_format
from google.protobuf.descriptor import EnumDescriptor
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
    names: dict[str, Any] = {"parse_json": json_format.Parse}
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
    if field.is_repeated:
        return [f"{target}.extend(value)"]
    if field.enum_type is not None:
        names[f"{field.name}_numbers"] = enum_numbers(field.enum_type)
        return [f"{target} = {field.name}_numbers[value]"]
    if field.message_type is None:
        return [f"{target} = value"]
    if field.message_type.full_name == Timestamp.DESCRIPTOR.full_name:
        return [
            f"time = {target}",
            "time.seconds = value // 1000000",
            "time.nanos = value % 1000000 * 1000",
        ]
    if field.message_type.full_name == Struct.DESCRIPTOR.full_name:
        return [f"parse_json(value, {target})"]
    return [f"{target}.MergeFromString(value)"]


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
