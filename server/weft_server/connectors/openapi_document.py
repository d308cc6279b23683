"""An OpenAPI document as a tree of plain values, read from JSON or YAML within fixed bounds.

YAML is read from the parser's events, so that no second tree stands beside the result and each alias is one
shared value. Keys are always text, as OpenAPI demands (specification 3.1, section "Format"): `on`, `200` and
`2026-01-01` are names. Of plain scalars only null, true and false are more than text, so a version such as
`1.10` stays as it is written.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TypeAlias

import orjson
import yaml
from yaml.events import (
    AliasEvent,
    CollectionEndEvent,
    CollectionStartEvent,
    DocumentStartEvent,
    Event,
    MappingStartEvent,
    ScalarEvent,
)

from weft_server.connectors.base import DocumentInvalid

Value: TypeAlias = "bool | int | float | str | list[Value] | dict[str, Value] | None"

SIZE_LIMIT = 16 * 1024 * 1024
"""The most bytes of a document: the bound of `OpenapiSource.document`."""
VALUES_LIMIT = 2_000_000
"""The most values of a document, where an alias counts for all that it stands for."""
DEPTH_LIMIT = 500
TEXT_LIMIT = 10_000
"""Where a description or another text is cut, in characters."""
LIST_LIMIT = 1_000
"""The most members of a list that becomes a property."""
LOCATION_LIMIT = 300

_CONSTANTS: Mapping[str, bool | None] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL"), None),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}


def invalid(problem: str, location: str) -> DocumentInvalid:
    """The error for what is wrong at a location; both are cut to a readable length."""
    short = location if len(location) <= LOCATION_LIMIT else location[: LOCATION_LIMIT - 1] + "…"
    return DocumentInvalid(f"{short}: {problem}.", location=short)


def parse_document(raw: bytes) -> Value:
    """Reads JSON, or else YAML.

    Raises:
        DocumentInvalid: it is neither, or larger than the limits; the location is a line and column.
    """
    if len(raw) > SIZE_LIMIT:
        raise invalid(f"larger than {SIZE_LIMIT // 1024 // 1024} MiB", "document")
    raw = raw.removeprefix(b"\xef\xbb\xbf")
    # YAML may begin with a brace too, but what goes on like JSON has to be whole JSON: YAML would forgive a
    # missing value, and the graph lose what it stood for.
    return _parse_json(raw) if re.match(rb"\s*\{\s*\"", raw) else _YamlReader().read(raw)


def _parse_json(raw: bytes) -> Value:
    # Each value is preceded by one of these, so this is never less than the number of values.
    if raw.count(b",") + raw.count(b"[") + raw.count(b"{") > VALUES_LIMIT:
        raise invalid(f"more than {VALUES_LIMIT:,} values", "document")
    try:
        value: Value = orjson.loads(raw)
    except orjson.JSONDecodeError as error:
        raise invalid(f"not JSON: {error.msg}", f"line {error.lineno}, column {error.colno}") from error
    return value


@dataclass(slots=True)
class _Open:
    """A mapping or sequence whose end has not been read; `values` counts what it holds, itself included."""

    value: "dict[str, Value] | list[Value]"
    anchor: str | None
    merged: "list[dict[str, Value]]"
    key: str | None = None
    is_merge: bool = False
    values: int = 1


class _YamlReader:
    def __init__(self) -> None:
        self._open: list[_Open] = []
        self._anchors: dict[str, tuple[Value, int]] = {}
        # The same few keys come again and again; sys.intern would keep some for ever on Python 3.12.
        self._keys: dict[str, str] = {}
        self._root: Value = None
        self._values = 0
        self._documents = 0

    def read(self, raw: bytes) -> Value:
        try:
            for event in yaml.parse(raw, Loader=yaml.CSafeLoader):
                self._take(event)
        except yaml.MarkedYAMLError as error:
            mark = error.problem_mark or error.context_mark
            place = f"line {mark.line + 1}, column {mark.column + 1}" if mark else "document"
            raise invalid(f"not YAML: {error.problem or error.context}", place) from error
        except (yaml.YAMLError, UnicodeDecodeError) as error:
            raise invalid("not YAML: it holds a character that may not be there", "document") from error
        return self._root

    def _take(self, event: Event) -> None:
        if isinstance(event, ScalarEvent):
            self._scalar(event)
        elif isinstance(event, CollectionStartEvent):
            self._start(event)
        elif isinstance(event, CollectionEndEvent):
            self._end(event)
        elif isinstance(event, AliasEvent):
            name = event.anchor or ""
            value, values = self._anchors.get(name, (None, 0))
            if not values:
                raise _invalid_at(event, f"the alias *{name[:50]} has no complete anchor before it")
            self._place(event, value, values)
        elif isinstance(event, DocumentStartEvent):
            self._documents += 1
            if self._documents > 1:
                raise _invalid_at(event, "a second YAML document begins")

    def _scalar(self, event: ScalarEvent) -> None:
        parent = self._open[-1] if self._open else None
        plain = event.implicit[0]
        value: Value = event.value
        if parent is not None and parent.key is None and isinstance(parent.value, dict):
            parent.key = self._keys.setdefault(event.value, event.value)
            parent.is_merge = plain and event.value == "<<"
            if parent.key in parent.value:
                raise _invalid_at(event, f"the key {parent.key[:50]!r} appears twice")
        else:
            value = _CONSTANTS.get(event.value, event.value) if plain else event.value
            self._place(event, value, 1)
        if event.anchor:
            # An alias of a long text counts for more, since what it stands for is read each time.
            self._anchors[event.anchor] = (value, 1 + len(event.value) // 1000)

    def _start(self, event: CollectionStartEvent) -> None:
        if self._open and self._open[-1].key is None and isinstance(self._open[-1].value, dict):
            raise _invalid_at(event, "a key is not text")
        if len(self._open) == DEPTH_LIMIT:
            raise _invalid_at(event, f"nested more than {DEPTH_LIMIT} deep")
        self._count(event, 1)
        self._open.append(_Open({} if isinstance(event, MappingStartEvent) else [], event.anchor, []))

    def _end(self, event: CollectionEndEvent) -> None:
        done = self._open.pop()
        if isinstance(done.value, dict):
            for merged in done.merged:
                for key, value in merged.items():
                    done.value.setdefault(key, value)
        if done.anchor:
            self._anchors[done.anchor] = (done.value, done.values)
        self._attach(event, done.value, done.values)

    def _place(self, event: Event, value: Value, values: int) -> None:
        self._count(event, values)
        self._attach(event, value, values)

    def _count(self, event: Event, values: int) -> None:
        self._values += values
        if self._values > VALUES_LIMIT:
            raise _invalid_at(
                event, f"more than {VALUES_LIMIT:,} values, aliases counted by what they stand for"
            )

    def _attach(self, event: Event, value: Value, values: int) -> None:
        if not self._open:
            self._root = value
            return
        parent = self._open[-1]
        parent.values += values
        if isinstance(parent.value, list):
            parent.value.append(value)
        elif parent.key is None:
            raise _invalid_at(event, "a key is not text")
        elif parent.is_merge:
            parent.merged.extend(_mergeable(event, value))
            parent.key = None
        else:
            parent.value[parent.key] = value
            parent.key = None


def _mergeable(event: Event, value: Value) -> "Iterator[dict[str, Value]]":
    """What `<<` names: a mapping, or several of which the first ones win."""
    for mapping in value if isinstance(value, list) else [value]:
        if not isinstance(mapping, dict):
            raise _invalid_at(event, "<< takes a mapping or a list of mappings")
        yield mapping


def _invalid_at(event: Event, problem: str) -> DocumentInvalid:
    mark = event.start_mark
    return invalid(problem, f"line {mark.line + 1}, column {mark.column + 1}" if mark else "document")


@dataclass(frozen=True, slots=True)
class Part:
    """A value of the document with its location, such as `paths./pets.get.responses`.

    Null counts as absent everywhere. What has another type than its reader expects raises DocumentInvalid.
    """

    value: Value
    location: str = ""

    def get(self, key: str) -> "Part | None":
        """The member of this mapping."""
        value = self.mapping().get(key)
        return None if value is None else Part(value, self.below(f".{key}"))

    def members(self, key: str | None = None) -> "Iterator[tuple[str, Part]]":
        """The names and parts of this mapping, or of its member `key`; none where that is absent."""
        part = self if key is None else self.get(key)
        if part is not None:
            for name, value in part.mapping().items():
                if value is not None:
                    yield name, Part(value, part.below(f".{name}"))

    def elements(self, key: str) -> "Iterator[Part]":
        """The elements of the list `key` of this mapping; none where it is absent."""
        part = self.get(key)
        if part is None:
            return
        if not isinstance(part.value, list):
            raise invalid("expected a list", part.location)
        for index, value in enumerate(part.value):
            yield Part(value, part.below(f"[{index}]"))

    def text(self, key: str) -> str | None:
        """The text `key` of this mapping, cut at TEXT_LIMIT; a number or truth value as JSON writes it."""
        part = self.get(key)
        return None if part is None else part.as_text()[:TEXT_LIMIT]

    def texts(self, key: str) -> list[str]:
        """The list of texts `key` of this mapping, cut at LIST_LIMIT members."""
        texts = [
            element.as_text()[:TEXT_LIMIT] for element in self.elements(key) if element.value is not None
        ]
        return texts[:LIST_LIMIT]

    def flag(self, key: str) -> bool:
        """The truth value `key` of this mapping; false where it is absent."""
        part = self.get(key)
        if part is None:
            return False
        if not isinstance(part.value, bool):
            raise invalid("expected true or false", part.location)
        return part.value

    def as_text(self) -> str:
        """This scalar as text."""
        if isinstance(self.value, bool):
            return "true" if self.value else "false"
        if isinstance(self.value, str | int | float):
            return str(self.value)
        raise invalid("expected text", self.location)

    def mapping(self) -> "dict[str, Value]":
        """This mapping itself."""
        if not isinstance(self.value, dict):
            raise invalid("expected a mapping", self.location or "document")
        return self.value

    def below(self, step: str) -> str:
        """The location one step down, such as `.get` or `[3]`. It grows no longer than an error shows."""
        return f"{self.location}{step}".removeprefix(".")[: LOCATION_LIMIT + 1]
