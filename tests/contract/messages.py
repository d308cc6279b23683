"""Random messages of the contract and random bytes, repeatable by their seed."""

import random
import re
from collections.abc import Iterator, Sequence
from typing import Any

from google.protobuf.descriptor import Descriptor, FieldDescriptor
from google.protobuf.message import Message
from google.protobuf.message_factory import GetMessageClass
from google.protobuf.struct_pb2 import Struct

from buf.validate import validate_pb2

UUID = "1b4e28ba-2fa1-11d2-883f-0016d3cca427"
TEXTS = [
    *(
        "",
        "a",
        "ab",
        "abc",
        "abcd",
        "abcde",
        "é",
        "éé",
        "ééé",
        "ab\n",
        "a b",
        "xay",
        "start-end",
        "startend",
        "A",
    ),
    *(UUID, UUID.upper(), UUID + "\n", UUID[:-1], UUID.replace("-", ""), "g" + UUID[1:]),
    *(
        "postgres://h/d",
        "postgresql://h/d",
        "mysql://h/d",
        "http://h/x",
        "https://u@h",
        "https://h?q",
        "ftp://h",
    ),
    *(
        "acme",
        "acme-shop",
        "acme-",
        "-acme",
        "Acme",
        "*",
        "source.*",
        "source.read",
        "source.",
        "1-2",
        "1-",
        "1-2\n",
    ),
    *("x" * size for size in (36, 37, 63, 64, 65, 100, 101, 255, 256, 1000, 1001, 2048, 2049, 4097)),
    "ü" * 255,
]
HOSTILE_TEXTS = [
    *("", "☃", "\u202e", "\uffff", "'; drop table users; --", "{}", "$1", "%s%n", "`", "a" * 300),
    *("name", "name desc", " ", 'name = "a"', "created_at > 5", "* = *", "-", "0-0", "1790000000000-1"),
    *("99999999999999999999-99999999999999999999", "18446744073709551615-1", "18446744073709551616-0"),
    *("*", "source.read", "system.*", "* * * * *", "*/0 * * * *", "@reboot", "@hourly", "0 0 31 2 *"),
    *("postgresql://a@127.0.0.1:1/b", "postgresql://[::1/", "http://127.0.0.1:1/", "https://\u2603/"),
    *(
        "label",
        'label = "`) DETACH DELETE n //"',
        "acme",
        "openapi: 3.1.0",
        "&a [*a, *a]",
        "1e999",
        "0.0000001",
    ),
]
"""What a store, a parser or a terminal may take for something else."""
NUMBERS = [-5, -1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 100, 101]
FLOATS = [*map(float, NUMBERS), 0.5, 2.5, float("nan"), float("inf"), float("-inf")]
BYTES = [b"", b"a", b"ab", b"abc", b"abcd", b"abcde", b"\0\1", b"start\0end", b"\xff"]
SECONDS = [-1, 0, 1, 2, 3, 4, 5, 9, 10, 11, 4_000_000_000]
INTEGER_TYPES = {
    FieldDescriptor.TYPE_INT32,
    FieldDescriptor.TYPE_INT64,
    FieldDescriptor.TYPE_SINT32,
    FieldDescriptor.TYPE_SINT64,
    FieldDescriptor.TYPE_SFIXED32,
    FieldDescriptor.TYPE_SFIXED64,
}
FLOAT_TYPES = {FieldDescriptor.TYPE_FLOAT, FieldDescriptor.TYPE_DOUBLE}


class Messages:
    """Random messages, about half of whose values keep the rules.

    `texts` are further texts to take, `ids` those that most fields for ids get.
    """

    def __init__(self, seed: str, texts: Sequence[str] = (), ids: Sequence[str] = ()) -> None:
        self.random = random.Random(seed)  # noqa: S311  # repeatable, not secret
        self._texts = [*TEXTS, *texts]
        self._ids = ids

    def of(self, descriptor: Descriptor, *, populated: frozenset[str] = frozenset(), depth: int = 0) -> Any:
        """A message. Fields whose full name is in `populated` are never left out or empty."""
        message = GetMessageClass(descriptor)()
        unset = {oneof.name for oneof in descriptor.oneofs if self.random.random() < 0.2}
        for field in descriptor.fields:
            needed = field.full_name in populated
            if not needed and (depth > 4 or self.random.random() < 0.3):
                continue
            oneof = field.containing_oneof
            if oneof is not None and (oneof.name in unset or message.WhichOneof(oneof.name)):
                continue
            self._fill(message, field, needed=needed, populated=populated, depth=depth)
        return message

    def changed(self, message: Message) -> Message:
        """A copy of a message with a field of it, or two, filled anew."""
        copy = type(message)()
        copy.CopyFrom(message)
        for _ in range(self.random.randrange(1, 3)):
            within: Any = copy
            while fields := within.DESCRIPTOR.fields:
                field = self.random.choice(fields)
                if _is_single_message(field) and within.HasField(field.name) and self.random.random() < 0.8:
                    within = getattr(within, field.name)
                    continue
                within.ClearField(field.name)
                self._fill(within, field, needed=False, populated=frozenset(), depth=2)
                break
        return copy

    def _fill(
        self, message: Any, field: FieldDescriptor, *, needed: bool, populated: frozenset[str], depth: int
    ) -> None:
        annotation = field.GetOptions().Extensions[validate_pb2.field]
        make = self.random.choice
        if field.message_type is not None and field.message_type.GetOptions().map_entry:
            key, value = field.message_type.fields
            entries = getattr(message, field.name)
            for _ in range(self.random.randrange(5)):
                name = self._scalar(key, annotation.map.keys)
                if value.message_type is None:
                    entries[name] = self._scalar(value, annotation.map.values)
                else:
                    entries[name].CopyFrom(self._message(value, populated, depth))
        elif field.is_repeated:
            limit = annotation.repeated.max_items
            sizes = [0, 1, 2, 3, 4] + [limit, limit + 1] * (0 < limit <= 100)
            for _ in range(make(sizes)):
                items = getattr(message, field.name)
                if field.message_type is None:
                    items.append(self._scalar(field, annotation.repeated.items))
                else:
                    items.add().CopyFrom(self._message(field, populated, depth))
        elif field.message_type is not None:
            getattr(message, field.name).CopyFrom(self._message(field, populated, depth))
        else:
            value_of = self._scalar(field, annotation)
            while needed and not value_of:
                value_of = self._scalar(field, annotation)
            setattr(message, field.name, value_of)

    def _message(self, field: FieldDescriptor, populated: frozenset[str], depth: int) -> Message:
        descriptor = field.message_type
        assert descriptor is not None
        match descriptor.full_name:
            case "google.protobuf.Timestamp" | "google.protobuf.Duration":
                # protovalidate for Python counts microseconds.
                nanos = self.random.choice([0, 1000, 999_999_000])
                seconds = self.random.choice(SECONDS)
                return GetMessageClass(descriptor)(seconds=seconds, nanos=nanos if seconds >= 0 else 0)
            case "google.protobuf.Value":
                # Weft takes finite numbers only, of which protovalidate knows nothing.
                return GetMessageClass(descriptor)(string_value=self.random.choice(TEXTS))
            case "google.protobuf.Struct":
                struct = Struct()
                struct.update({"a": [1, {"b": "c"}], "d": None})
                return struct
        made: Message = self.of(descriptor, populated=populated, depth=depth + 1)
        return made

    def _scalar(self, field: FieldDescriptor, annotation: validate_pb2.FieldRules) -> Any:
        choose = self.random.choice
        match field.type:
            case FieldDescriptor.TYPE_STRING:
                return self._text(field, annotation)
            case FieldDescriptor.TYPE_BYTES:
                return choose(BYTES)
            case FieldDescriptor.TYPE_BOOL:
                return choose([True, False])
            case FieldDescriptor.TYPE_ENUM:
                assert field.enum_type is not None
                undefined = [] if field.is_repeated else [99, -1]
                return choose([*field.enum_type.values_by_number, *undefined])
        if field.type in FLOAT_TYPES:
            return choose(FLOATS)
        return choose(NUMBERS if field.type in INTEGER_TYPES else [n for n in NUMBERS if n >= 0])

    def _text(self, field: FieldDescriptor, annotation: validate_pb2.FieldRules) -> str:
        choose = self.random.choice
        if self._ids and (field.name == "id" or field.name.endswith("_id")) and choose([True, True, False]):
            return choose(self._ids)
        good = [text for text in TEXTS if _fits(text, annotation.string)] or TEXTS
        return choose(choose([good, good, self._texts, TEXTS[:4]]))


def _is_single_message(field: FieldDescriptor) -> bool:
    return (
        field.message_type is not None
        and not field.is_repeated
        and field.message_type.file.package.startswith("weft.")
    )


def damaged(serialized: bytes, seed: str) -> bytes:
    """Bytes with some of them changed, left out or added."""
    choose = random.Random(seed)  # noqa: S311
    hostile = bytearray(serialized)
    for _ in range(choose.randrange(1, 6)):
        place = choose.randrange(len(hostile) + 1)
        hostile[place : place + choose.randrange(3)] = choose.randbytes(choose.randrange(1, 4))
    return bytes(hostile)


def hostile_bytes(seed: str) -> Iterator[bytes]:
    """Bytes that are no message: random ones, lengths beyond the end, endless numbers, deep nesting."""
    choose = random.Random(seed)  # noqa: S311
    for _ in range(5):
        yield choose.randbytes(choose.randrange(1, 200))
    for tag in (b"\x0a", b"\x12", b"\x1a"):
        yield tag + b"\xff\xff\xff\xff\x07"
        yield tag + b"\xff" * 10
        yield tag * 20_000
        nested = b""
        for _ in range(2_000):
            nested = tag + _varint(len(nested)) + nested
        yield nested
    yield b"\x0b" * 10_000
    yield b"\xff" * 64


def _varint(number: int) -> bytes:
    encoded = bytearray()
    while number > 127:
        encoded.append(number & 127 | 128)
        number >>= 7
    return bytes([*encoded, number])


def _fits(text: str, rules: validate_pb2.StringRules) -> bool:
    if rules.uuid:
        return text == UUID
    longest = rules.max_len if rules.HasField("max_len") else 10_000
    return rules.min_len <= len(text) <= longest and re.search(rules.pattern, text) is not None
