"""The rules of `buf.validate`, and Weft's own, as functions of a value.

A rule returns None where a value keeps it, else what the value has to be, in words that follow the name of
the field: "must be at most 255 characters long". The words never repeat the value, which may be a secret.
"""

import math
import operator
import time
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from google.protobuf.descriptor import EnumDescriptor, FieldDescriptor
from google.protobuf.message import Message
from google.protobuf.unknown_fields import UnknownFieldSet

from weft_server.rpc import formats

Rule = Callable[[Any], str | None]
RuleMaker = Callable[[Any], Rule | None]
"""Makes a rule from what an annotation says, from 255 for `max_len = 255`; None where it asks for nothing."""

MAX_JSON_DEPTH = 32
MAX_JSON_BYTES = 64 * 1024
MAX_MASK_PATHS = 100

NANOSECONDS = 1_000_000_000
# The ranges of google/protobuf/timestamp.proto (years 1 to 9999) and duration.proto (10,000 years).
FIRST_SECOND, LAST_SECOND = -62_135_596_800, 253_402_300_799
MAX_DURATION_SECONDS = 315_576_000_000


class UnsupportedRule(ValueError):
    """An annotation asks for a rule that is not known here. No annotation is silently ignored."""

    def __init__(self, subject: str, problem: str) -> None:
        super().__init__(f"{subject}: {problem}")


def value_rules(annotation: Message, field: FieldDescriptor) -> list[Rule]:
    """The rules of a typed annotation, such as a `StringRules`, of a field or of what is in it.

    The items, keys and values of lists and maps have annotations of their own, which the caller reads.

    Raises:
        UnsupportedRule: one of them is not known here.
    """
    kind = annotation.DESCRIPTOR.name
    makers = (
        _enum_makers(field.enum_type) if field.enum_type and kind == "EnumRules" else _MAKERS.get(kind, {})
    )
    asked = {rule.name for rule in known_fields(annotation, field.full_name)}
    rules: list[Rule | None] = []
    if kind in _ORDERED and asked & _BOUNDS.keys():
        rules.append(_bounds(annotation, *_ORDERED[kind]))
        asked -= _BOUNDS.keys()
    unknown = asked - makers.keys() - _READ_ELSEWHERE
    if unknown:
        raise UnsupportedRule(field.full_name, f"the rule {kind}.{min(unknown)} is not supported")
    try:
        rules += [make(getattr(annotation, name)) for name, make in makers.items() if name in asked]
    except ValueError as error:
        raise UnsupportedRule(field.full_name, str(error)) from error
    return [rule for rule in rules if rule is not None]


def known_fields(annotation: Message, subject: str) -> list[FieldDescriptor]:
    """The fields that are set in an annotation.

    Raises:
        UnsupportedRule: some of it is of a later edition of `buf.validate`, or an extension of it.
    """
    fields = [field for field, _ in annotation.ListFields()]
    if len(UnknownFieldSet(annotation)) or any(field.is_extension for field in fields):
        kind = annotation.DESCRIPTOR.full_name
        raise UnsupportedRule(
            subject, f"{kind} holds an extension, or a rule of another edition of buf.validate"
        )
    return fields


def no_nul(text: str) -> str | None:
    """PostgreSQL stores no text with U+0000."""
    return "must not hold the character U+0000" if "\0" in text else None


def valid_timestamp(moment: Any) -> str | None:
    """The range of google/protobuf/timestamp.proto: outside of it there is no date to convert to."""
    if FIRST_SECOND <= moment.seconds <= LAST_SECOND and 0 <= moment.nanos < NANOSECONDS:
        return None
    return "must be a time from the year 1 to the year 9999, with nanos from 0 to 999999999"


def valid_duration(duration: Any) -> str | None:
    """The range of google/protobuf/duration.proto."""
    seconds, nanos = duration.seconds, duration.nanos
    if abs(seconds) <= MAX_DURATION_SECONDS and abs(nanos) < NANOSECONDS and seconds * nanos >= 0:
        return None
    return "must be at most 10000 years, with nanos below 1000000000 and of the sign of its seconds"


def bounded_mask(mask: Any) -> str | None:
    """A `FieldMask` of a sensible size."""
    return f"must have at most {MAX_MASK_PATHS} paths" if len(mask.paths) > MAX_MASK_PATHS else None


def bounded_struct(struct: Any, depth: int = 1) -> str | None:
    """A `Struct` that PostgreSQL can hold as JSON, neither too large nor too deep."""
    if depth == 1 and struct.ByteSize() > MAX_JSON_BYTES:
        return f"must be at most {MAX_JSON_BYTES} bytes long"
    if depth > MAX_JSON_DEPTH:
        return f"must be nested at most {MAX_JSON_DEPTH} levels deep"
    for key, value in struct.fields.items():
        broken = no_nul(key) or bounded_value(value, depth)
        if broken:
            return broken
    return None


def bounded_list(values: Any, depth: int = 1) -> str | None:
    """A `ListValue` within the same bounds as a `Struct`."""
    if depth == 1 and values.ByteSize() > MAX_JSON_BYTES:
        return f"must be at most {MAX_JSON_BYTES} bytes long"
    if depth > MAX_JSON_DEPTH:
        return f"must be nested at most {MAX_JSON_DEPTH} levels deep"
    for value in values.values:
        broken = bounded_value(value, depth)
        if broken:
            return broken
    return None


def bounded_value(value: Any, depth: int = 0) -> str | None:
    """A `Value` within the same bounds as a `Struct`."""
    if depth == 0 and value.ByteSize() > MAX_JSON_BYTES:
        return f"must be at most {MAX_JSON_BYTES} bytes long"
    match value.WhichOneof("kind"):
        case "string_value":
            return no_nul(value.string_value)
        case "number_value":
            return (
                None if math.isfinite(value.number_value) else "must hold finite numbers only, as JSON does"
            )
        case "struct_value":
            return bounded_struct(value.struct_value, depth + 1)
        case "list_value":
            return bounded_list(value.list_value, depth + 1)
    return None


def _const(read: Callable[[Any], Any], show: Callable[[Any], str]) -> RuleMaker:
    def make(annotated: Any) -> Rule:
        wanted, words = read(annotated), f"must be {show(annotated)}"
        return lambda value: None if read(value) == wanted else words

    return make


def _in(read: Callable[[Any], Any], show: Callable[[Any], str]) -> RuleMaker:
    def make(annotated: Sequence[Any]) -> Rule:
        wanted = {read(each) for each in annotated}
        words = f"must be one of {', '.join(map(show, annotated))}"
        return lambda value: None if read(value) in wanted else words

    return make


def _not_in(read: Callable[[Any], Any], show: Callable[[Any], str]) -> RuleMaker:
    def make(annotated: Sequence[Any]) -> Rule:
        refused = {read(each) for each in annotated}
        words = f"must not be one of {', '.join(map(show, annotated))}"
        return lambda value: words if read(value) in refused else None

    return make


def _choices(read: Callable[[Any], Any], show: Callable[[Any], str]) -> dict[str, RuleMaker]:
    return {"const": _const(read, show), "in": _in(read, show), "not_in": _not_in(read, show)}


def _sizes(
    words: str, size: Callable[[Any], int], *, least: str, most: str, exact: str | None = None
) -> dict[str, RuleMaker]:
    """The rules of these names for a size; `words` say what has the size, such as `be {} bytes long`."""

    def exactly(wanted: int) -> Rule:
        broken = f"must {words.format(wanted)}"
        return lambda value: None if size(value) == wanted else broken

    def at_least(bound: int) -> Rule:
        broken = "must not be empty" if bound == 1 else f"must {words.format(f'at least {bound}')}"
        return lambda value: broken if size(value) < bound else None

    def at_most(bound: int) -> Rule:
        broken = f"must {words.format(f'at most {bound}')}"
        return lambda value: broken if size(value) > bound else None

    makers: dict[str, RuleMaker] = {least: at_least, most: at_most}
    if exact is not None:
        makers[exact] = exactly
    return makers


def _utf8_size(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode())


def _parts(show: Callable[[Any], str]) -> dict[str, RuleMaker]:
    """The rules for what a string or bytes begin with, end with and contain."""

    def prefix(part: Any) -> Rule:
        return lambda value: None if value.startswith(part) else f"must begin with {show(part)}"

    def suffix(part: Any) -> Rule:
        return lambda value: None if value.endswith(part) else f"must end with {show(part)}"

    def contains(part: Any) -> Rule:
        return lambda value: None if part in value else f"must contain {show(part)}"

    def not_contains(part: Any) -> Rule:
        return lambda value: f"must not contain {show(part)}" if part in value else None

    return {"prefix": prefix, "suffix": suffix, "contains": contains, "not_contains": not_contains}


def _flag(rule: Rule) -> RuleMaker:
    """For annotations that are true or false."""
    return lambda asked: rule if asked else None


def _format(matches: formats.Format, words: str) -> RuleMaker:
    return _flag(lambda text: None if matches(text) else words)


def _pattern(pattern: str) -> Rule:
    matches, words = formats.compile_pattern(pattern), f"must match the pattern {pattern}"
    return lambda text: None if matches(text) else words


def _finite(value: float) -> str | None:
    return None if math.isfinite(value) else "must be finite"


def _unique(items: Sequence[Any]) -> str | None:
    return None if len(set(items)) == len(items) else "must not hold an item twice"


def _nanoseconds(moment: Any) -> int:
    """A Timestamp since the epoch, or a Duration."""
    return int(moment.seconds) * NANOSECONDS + int(moment.nanos)


def _lt_now(moment: Any) -> str | None:
    return "must be in the past" if _nanoseconds(moment) > time.time_ns() else None


def _gt_now(moment: Any) -> str | None:
    return "must be in the future" if _nanoseconds(moment) < time.time_ns() else None


def _within(distance: Any) -> Rule:
    most, words = _nanoseconds(distance), f"must be within {distance.ToJsonString()} of the current time"
    return lambda moment: words if abs(_nanoseconds(moment) - time.time_ns()) > most else None


_BOUNDS: Mapping[str, tuple[Callable[[Any, Any], bool], str]] = {
    # Each compares the bound with the value, in this order.
    "gt": (operator.lt, "greater than"),
    "gte": (operator.le, "at least"),
    "lt": (operator.gt, "less than"),
    "lte": (operator.ge, "at most"),
}


def _bounds(annotation: Message, read: Callable[[Any], Any], show: Callable[[Any], str]) -> Rule:
    """One rule of the lower and the upper bound.

    Where the lower bound is the higher of the two, the values between them are refused. NaN keeps no bound.
    """
    tests: list[Callable[[Any], bool]] = []
    bounds, words = [], []
    for side in ("greater_than", "less_than"):
        name = annotation.WhichOneof(side)
        if name in _BOUNDS:
            compare, comparison = _BOUNDS[name]
            bound = getattr(annotation, name)
            bounds.append(read(bound))
            tests.append(partial(compare, bounds[-1]))
            words.append(f"{comparison} {show(bound)}")
    if len(tests) == 1:
        (test,), broken = tests, f"must be {words[0]}"
        return lambda value: None if test(read(value)) else broken
    (above, below), (lower, upper) = tests, bounds
    if lower <= upper:
        broken = f"must be {words[0]} and {words[1]}"
        return lambda value: None if above(read(value)) and below(read(value)) else broken
    broken = f"must be {words[0]} or {words[1]}"
    return lambda value: None if above(read(value)) or below(read(value)) else broken


def _as_it_is(value: Any) -> Any:
    return value


def _json_string(moment: Any) -> str:
    return str(moment.ToJsonString())


def _enum_makers(enum: EnumDescriptor) -> dict[str, RuleMaker]:
    def show(number: int) -> str:
        value = enum.values_by_number.get(number)
        return value.name if value else str(number)

    defined, words = frozenset(enum.values_by_number), f"must be a value of {enum.full_name}"
    defined_only = _flag(lambda number: None if number in defined else words)
    return {"defined_only": defined_only, **_choices(_as_it_is, show)}


_FLOAT_KINDS = ("FloatRules", "DoubleRules")
_INTEGER_KINDS = (
    *("Int32Rules", "Int64Rules", "UInt32Rules", "UInt64Rules", "SInt32Rules", "SInt64Rules"),
    *("Fixed32Rules", "Fixed64Rules", "SFixed32Rules", "SFixed64Rules"),
)

# Kinds with a lower and an upper bound: how a value is read for comparison, and how a bound is shown.
_ORDERED: Mapping[str, tuple[Callable[[Any], Any], Callable[[Any], str]]] = {
    **dict.fromkeys((*_FLOAT_KINDS, *_INTEGER_KINDS), (_as_it_is, str)),
    "TimestampRules": (_nanoseconds, _json_string),
    "DurationRules": (_nanoseconds, _json_string),
}

# By annotation. A value's rules are tried in this order: sizes come first and bound the work of the others.
_MAKERS: Mapping[str, Mapping[str, RuleMaker]] = {
    **{kind: {"finite": _flag(_finite), **_choices(_as_it_is, str)} for kind in _FLOAT_KINDS},
    **dict.fromkeys(_INTEGER_KINDS, _choices(_as_it_is, str)),
    "BoolRules": {"const": _const(_as_it_is, lambda flag: str(flag).lower())},
    "StringRules": {
        **_sizes("be {} characters long", len, least="min_len", most="max_len", exact="len"),
        **_sizes("be {} bytes long", _utf8_size, least="min_bytes", most="max_bytes", exact="len_bytes"),
        **_choices(_as_it_is, str),
        **_parts(str),
        "uuid": _format(formats.is_uuid, "must be a UUID"),
        "email": _format(formats.is_email, "must be an e-mail address"),
        "hostname": _format(formats.is_hostname, "must be a host name"),
        "ip": _format(formats.is_ip, "must be an IP address"),
        "ipv4": _format(formats.is_ipv4, "must be an IPv4 address"),
        "ipv6": _format(formats.is_ipv6, "must be an IPv6 address"),
        "uri": _format(formats.is_uri, "must be a URI"),
        "pattern": _pattern,
    },
    "BytesRules": {
        **_sizes("be {} bytes long", len, least="min_len", most="max_len", exact="len"),
        **_choices(_as_it_is, bytes.hex),
        **_parts(bytes.hex),
    },
    "RepeatedRules": {
        **_sizes("have {} items", len, least="min_items", most="max_items"),
        "unique": _flag(_unique),
    },
    "MapRules": _sizes("have {} entries", len, least="min_pairs", most="max_pairs"),
    "TimestampRules": {
        "lt_now": _flag(_lt_now),
        "gt_now": _flag(_gt_now),
        "within": _within,
        "const": _const(_nanoseconds, _json_string),
    },
    "DurationRules": _choices(_nanoseconds, _json_string),
}

# Read by the caller, or meant for people.
_READ_ELSEWHERE = frozenset({"items", "keys", "values", "example"})
