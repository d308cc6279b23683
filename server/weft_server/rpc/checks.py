"""The shapes of a check: closures that look at one field of a message, given the rules of its value.

Every request passes through them, so the good case costs little: a path is put together only for what is
wrong. None in place of a check means that nothing can be wrong. `missing` says what is wrong with an
unpopulated field, and is None where a field may be unpopulated; `skip_zero` is IGNORE_IF_ZERO_VALUE.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from google.protobuf.message import Message

from weft_server.rpc.errors import Violation
from weft_server.rpc.rules import Rule

Check = Callable[[Any, list[Violation]], None]
"""Adds what is wrong with a message to a list, each field named by its path within that message."""

MAX_VIOLATIONS = 20


def nothing(_value: Any, _found: list[Violation]) -> None:
    """For what cannot be wrong."""


def message(cleared: Sequence[str], uuids: Sequence[str], parts: Sequence[Check]) -> Check:
    """A message: some fields are cleared, UUIDs are put into lower case, then the fields are looked at."""

    def check(message: Message, found: list[Violation]) -> None:
        for name in cleared:
            message.ClearField(name)
        for name in uuids:
            value = getattr(message, name)
            if value != (lower := value.lower()):
                setattr(message, name, lower)
        for part in parts:
            part(message, found)

    return check


def oneof(name: str, members: Iterable[str]) -> Check:
    """A oneof of which a member has to be set."""
    violation = Violation(name, f"must have one of {', '.join(members)} set")

    def check(message: Message, found: list[Violation]) -> None:
        if message.WhichOneof(name) is None:
            found.append(violation)

    return check


def plain(name: str, missing: str | None, skip_zero: bool, value_rules: Sequence[Rule]) -> Check | None:
    """A field without presence: unset and zero are the same."""
    if missing is None and not value_rules:
        return None

    def check(message: Message, found: list[Violation]) -> None:
        value = getattr(message, name)
        if not value:
            if missing is not None:
                found.append(Violation(name, missing))
                return
            if skip_zero:
                return
        for rule in value_rules:
            broken = rule(value)
            if broken is not None:
                found.append(Violation(name, broken))
                return

    return check


def present(
    name: str, missing: str | None, value_rules: Sequence[Rule], nested: Check | None
) -> Check | None:
    """A field with presence: its rules hold for what is set, zero values included."""
    if missing is None and not value_rules and nested is None:
        return None

    def check(message: Message, found: list[Violation]) -> None:
        if not message.HasField(name):
            if missing is not None:
                found.append(Violation(name, missing))
            return
        value = getattr(message, name)
        for rule in value_rules:
            broken = rule(value)
            if broken is not None:
                found.append(Violation(name, broken))
                return
        if nested is not None:
            first = len(found)
            nested(value, found)
            if len(found) > first:
                _place(found, first, name)

    return check


def each(skip_zero: bool, value_rules: Sequence[Rule], nested: Check | None) -> Check | None:
    """An item of a list, or a key or value of a map. Its path is empty: the list or map places it."""
    if not value_rules and nested is None:
        return None

    def check(value: Any, found: list[Violation]) -> None:
        if skip_zero and not value:
            return
        for rule in value_rules:
            broken = rule(value)
            if broken is not None:
                found.append(Violation("", broken))
                return
        if nested is not None:
            nested(value, found)

    return check


def whole(name: str, missing: str | None, skip_zero: bool, whole_rules: Sequence[Rule]) -> Check | None:
    """A list or a map as such, not what is in it."""
    if missing is None and not whole_rules:
        return None

    def check(values: Any, found: list[Violation]) -> None:
        if not values:
            if missing is not None:
                found.append(Violation(name, missing))
                return
            if skip_zero:
                return
        for rule in whole_rules:
            broken = rule(values)
            if broken is not None:
                found.append(Violation(name, broken))
                return

    return check


def repeated(name: str, check_whole: Check | None, check_item: Check | None) -> Check | None:
    """A list; its items are left alone where it breaks a rule itself, being too long perhaps."""
    if check_whole is None and check_item is None:
        return None

    def check(message: Message, found: list[Violation]) -> None:
        items = getattr(message, name)
        first = len(found)
        if check_whole is not None:
            check_whole(items, found)
        if check_item is None or len(found) > first:
            return
        for index, item in enumerate(items):
            check_item(item, found)
            if len(found) > first:
                _place(found, first, f"{name}[{index}]")
                first = len(found)
                if first >= MAX_VIOLATIONS:
                    return

    return check


def mapping(
    name: str, check_whole: Check | None, check_key: Check | None, check_value: Check | None
) -> Check | None:
    """A map; its entries are left alone where it breaks a rule itself."""
    if check_whole is None and check_key is None and check_value is None:
        return None
    each_key, each_value = check_key or nothing, check_value or nothing

    def check(message: Message, found: list[Violation]) -> None:
        entries = getattr(message, name)
        first = len(found)
        if check_whole is not None:
            check_whole(entries, found)
        if len(found) > first:
            return
        for key, value in entries.items():
            each_key(key, found)
            each_value(value, found)
            if len(found) > first:
                _place(found, first, f"{name}[{_show_key(key)}]")
                first = len(found)
                if first >= MAX_VIOLATIONS:
                    return

    return check


def _place(found: list[Violation], first: int, path: str) -> None:
    """Puts the violations from `first` on, whose paths begin within the value at `path`, under that path."""
    for index in range(first, len(found)):
        within, description = found[index]
        found[index] = Violation(f"{path}.{within}" if within else path, description)


def _show_key(key: str | int | bool) -> str:
    """A map key as field paths have it: `"a"`, `7`, `true`."""
    if isinstance(key, str):
        return '"' + key.replace("\\", "\\\\").replace('"', '\\"') + '"'
    return str(key).lower()
