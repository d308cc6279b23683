"""Reads a document of another system, and says where it is not what it should be."""

import math
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any, NamedTuple

from weft_server.rpc.formats import is_uuid

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_INTEGER_LIMIT = 2**31 - 1
_MONEY_PLACES = 6
_MONEY_LIMIT = Decimal(10) ** 12


class Problem(NamedTuple):
    """What is wrong with a document, and where."""

    path: str
    description: str


class Reader:
    """Reads the fields of an object in a document, under their own names or in camelCase.

    A field that is null or not there reads as None. What is not as it should be reads as None too, and is
    added to `problems`.
    """

    def __init__(self, document: Any, problems: list[Problem], path: str = "") -> None:
        self.problems = problems
        self._path = path
        self._fields: Mapping[str, Any] = {}
        if isinstance(document, dict):
            self._fields = document
        elif document is not None:
            self.refuse("", "must be an object")

    def text(self, name: str, *, required: bool = False, longest: int = 255) -> str | None:
        """A text of at most `longest` characters."""
        value = self._value(name, str, "a string")
        if value is None or value == "":
            if required:
                self.refuse(name, "must not be empty")
            return None
        if len(value) > longest:
            self.refuse(name, f"must be at most {longest} characters long")
            return None
        if "\0" in value:
            self.refuse(name, "must not hold the character U+0000")
            return None
        return str(value)

    def formatted(
        self, name: str, is_format: Callable[[str], object], words: str, *, longest: int = 255
    ) -> str | None:
        """A text of a format, which `words` say."""
        value = self.text(name, longest=longest)
        if value is not None and not is_format(value):
            self.refuse(name, f"must be {words}")
            return None
        return value

    def uuid(self, name: str, *, required: bool = False) -> str | None:
        """A UUID, in lower case."""
        value = self.text(name, required=required)
        if value is not None and not is_uuid(value):
            self.refuse(name, "must be a UUID")
            return None
        return value and value.lower()

    def choice(self, name: str, *choices: str, default: str | None = None) -> str | None:
        """One of a few words, which must be there where there is no default."""
        value = self.text(name, required=default is None) or default
        if value is not None and value not in choices:
            self.refuse(name, f"must be one of {', '.join(choices)}")
            return None
        return value

    def boolean(self, name: str) -> bool | None:
        """A truth value."""
        value: bool | None = self._value(name, bool, "true or false")
        return value

    def integer(
        self, name: str, lowest: int = 0, highest: int = _INTEGER_LIMIT, *, required: bool = False
    ) -> int | None:
        """A whole number within its bounds."""
        value: int | None = self._value(name, int, "a whole number", required=required)
        if value is None:
            return None
        if isinstance(value, bool) or not lowest <= value <= highest:
            self.refuse(name, f"must be a whole number from {lowest} to {highest}")
            return None
        return value

    def time(self, name: str) -> int | None:
        """A time in ISO 8601, as microseconds since 1970-01-01 UTC."""
        text = self._value(name, str, "a time in ISO 8601")
        if text is None:
            return None
        try:
            moment = datetime.fromisoformat(text)
        except ValueError:
            self.refuse(name, "must be a time in ISO 8601")
            return None
        known = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
        return (known - _EPOCH) // timedelta(microseconds=1)

    def money(self, name: str, *, required: bool = False) -> str | None:
        """An amount that is not negative and has at most six decimal places, as a decimal number."""
        value = self._value(name, int | float, "a number", required=required)
        if value is None:
            return None
        if isinstance(value, bool) or not math.isfinite(value):
            self.refuse(name, "must be a number")
            return None
        amount = Decimal(repr(value))
        if not 0 <= amount < _MONEY_LIMIT or amount != round(amount, _MONEY_PLACES):
            self.refuse(name, "must be from 0 to below 10^12, with at most six decimal places")
            return None
        return f"{amount:f}"

    def json(self, name: str) -> dict[str, Any] | None:
        """An object that may hold anything."""
        value: dict[str, Any] | None = self._value(name, dict, "an object")
        return value

    def texts(self, name: str) -> list[str]:
        """A list of texts."""
        values: list[Any] = self._value(name, list, "a list") or []
        for number, value in enumerate(values):
            if not isinstance(value, str):
                self.refuse(f"{name}[{number}]", "must be a string")
        return [value for value in values if isinstance(value, str)]

    def integers(self, name: str, lowest: int, highest: int) -> list[int]:
        """A list of whole numbers within their bounds, no two of them the same."""
        values: list[Any] = self._value(name, list, "a list") or []
        for number, value in enumerate(values):
            if type(value) is not int or not lowest <= value <= highest:
                self.refuse(f"{name}[{number}]", f"must be a whole number from {lowest} to {highest}")
            elif value in values[:number]:
                self.refuse(f"{name}[{number}]", "must not be listed twice")
        return values

    def part(self, name: str) -> "Reader":
        """The reader of an object within; one of nothing where there is none."""
        return Reader(self._value(name, dict, "an object"), self.problems, self._at(name))

    def parts(self, name: str) -> list["Reader"]:
        """The readers of a list of objects."""
        values: list[Any] = self._value(name, list, "a list") or []
        return [
            Reader(value, self.problems, f"{self._at(name)}[{number}]") for number, value in enumerate(values)
        ]

    def _value(self, name: str, kind: Any, words: str, *, required: bool = False) -> Any:
        value = self._fields.get(name, self._fields.get(camel_case(name)))
        if value is None and required:
            self.refuse(name, "must not be empty")
        if value is None or isinstance(value, kind):
            return value
        self.refuse(name, f"must be {words}")
        return None

    def _at(self, name: str) -> str:
        spelled = name if name in self._fields or camel_case(name) not in self._fields else camel_case(name)
        return f"{self._path}.{spelled}".strip(".")

    def refuse(self, name: str, description: str) -> None:
        """Adds a problem with a field."""
        self.problems.append(Problem(self._at(name), description))


def camel_case(name: str) -> str:
    """`agentId` for `agent_id`; a name that begins with `_` stays."""
    first, *others = name.split("_")
    return first + "".join(word.capitalize() for word in others) if first else name


def iso_time(microseconds: int | None) -> str | None:
    """A time as documents have it, such as `2024-01-15T10:30:00Z`."""
    if microseconds is None:
        return None
    moment = _EPOCH + timedelta(microseconds=microseconds)
    return moment.isoformat().replace("+00:00", "Z")


def number(amount: str | None) -> float | None:
    """An amount as documents have it."""
    return None if amount is None else float(amount)
