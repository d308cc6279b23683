"""Lists, page by page: filter, order and page tokens, as AIP-132, AIP-158 and AIP-160 have them.

A filter is conditions joined by `AND`: `field operator value`, with `=`, `!=`, `<`, `>` and, for text, `:`
(contains, whatever the case). Values are quoted strings, numbers, `true`, `false`, or times as RFC 3339 in
quotes. A page begins after the last row of the one before (keyset pagination), so that it costs the same
however far the list has been read.
"""

import re
from base64 import urlsafe_b64decode, urlsafe_b64encode
from binascii import Error as NotBase64
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from hashlib import sha256
from hmac import compare_digest
from hmac import digest as hmac_digest
from json import dumps, loads
from typing import Any, LiteralString, NamedTuple
from uuid import UUID

from google.protobuf.timestamp_pb2 import Timestamp

from weft_server.rpc.caller import Call
from weft_server.rpc.errors import InvalidField, InvalidPageToken, Violation
from weft_server.rpc.mapping import microseconds
from weft_server.stores.postgres import Row

DEFAULT_PAGE_SIZE = 50
MAX_PAGE_SIZE = 1000
MAX_PAGE_BYTES = 2 * 1024 * 1024
"""A page ends with the row that exceeds this: gRPC clients take 4 MiB unless told otherwise."""
_MAC_BYTES = 16

_CONDITION = re.compile(
    r"""\s*(?P<field>[a-z_]+)\s*(?P<operator>!=|=|<|>|:)\s*
    (?:"(?P<quoted>(?:[^"\\]|\\.)*)"|(?P<bare>[^\s"]+))\s*(?:(?P<and>AND\b)|$)""",
    re.VERBOSE,
)

_DECIMAL = re.compile(r"-?[0-9]{1,30}(\.[0-9]{1,30})?")


class Kind(Enum):
    """What a field holds, which says how it compares and how its values are written."""

    TEXT = "text"
    UUID = "uuid"
    BOOLEAN = "boolean"
    NUMBER = "bigint"
    DECIMAL = "numeric"
    TIME = "timestamptz"


_OPERATORS = {
    Kind.TEXT: {"=", "!=", ":"},
    Kind.UUID: {"=", "!="},
    Kind.BOOLEAN: {"=", "!="},
    Kind.NUMBER: {"=", "!=", "<", ">"},
    Kind.DECIMAL: {"=", "!=", "<", ">"},
    Kind.TIME: {"=", "!=", "<", ">"},
}


class Condition(NamedTuple):
    """One condition of a filter, its value converted to what the field holds."""

    field: str
    operator: str
    value: Any


def parse_filter(text: str, fields: Mapping[str, Kind]) -> list[Condition]:
    """Reads a filter.

    Raises:
        InvalidField: it is malformed, names an unknown field, or compares a field in a way that it cannot be
        compared.
    """
    conditions = []
    position, more = 0, bool(text.strip())
    while more:
        match = _CONDITION.match(text, position)
        if match is None:
            raise _bad_filter(
                f"is malformed at character {position + 1}: it takes `field operator value`, joined by AND"
            )
        conditions.append(_condition(match.groupdict(), fields))
        position, more = match.end(), match["and"] is not None
    return conditions


def _condition(match: Mapping[str, str | None], fields: Mapping[str, Kind]) -> Condition:
    name, operator = str(match["field"]), str(match["operator"])
    kind = fields.get(name)
    if kind is None:
        raise _bad_filter(f"names {name!r}; the fields are {', '.join(fields)}")
    if operator not in _OPERATORS[kind]:
        raise _bad_filter(
            f"compares {name} by {operator}; it can be compared by {' '.join(sorted(_OPERATORS[kind]))}"
        )
    quoted = match["quoted"]
    text = str(match["bare"]) if quoted is None else quoted.replace('\\"', '"').replace("\\\\", "\\")
    try:
        return Condition(name, operator, _convert(text, kind))
    except ValueError:
        raise _bad_filter(f"compares {name} with {text!r}, which is no {kind.value}") from None


def _convert(text: str, kind: Kind) -> Any:
    match kind:
        case Kind.TEXT:
            return text
        case Kind.UUID:
            return str(UUID(text))
        case Kind.BOOLEAN:
            return {"true": True, "false": False}[text] if text in ("true", "false") else int("not a boolean")
        case Kind.NUMBER:
            number = int(text)
            if not -(2**63) <= number < 2**63:
                raise ValueError(text)
            return number
        case Kind.DECIMAL:
            if _DECIMAL.fullmatch(text) is None:
                raise ValueError(text)
            return text
        case Kind.TIME:
            time = Timestamp()
            time.FromJsonString(text)
            return microseconds(time)


def _bad_filter(description: str) -> InvalidField:
    return InvalidField([Violation("filter", description)])


class PageTokens:
    """Makes and reads page tokens, signed, and bound to the caller and to what was asked for."""

    def __init__(self, signing_key: bytes) -> None:
        self._key = signing_key

    def make(self, call: Call, scope: Sequence[str], position: Sequence[Any]) -> str:
        """The token of the page that begins after `position`, for the same call with the same scope."""
        payload = dumps(position, separators=(",", ":")).encode()
        return urlsafe_b64encode(self._mac(call, scope, payload) + payload).decode().rstrip("=")

    def read(self, call: Call, scope: Sequence[str], token: str) -> list[Any]:
        """The position in a token.

        Raises:
            InvalidPageToken: the token was not made for this caller, RPC and scope.
        """
        try:
            decoded = urlsafe_b64decode(token + "=" * (-len(token) % 4))
        except (NotBase64, ValueError):
            raise InvalidPageToken() from None
        mac, payload = decoded[:_MAC_BYTES], decoded[_MAC_BYTES:]
        if not compare_digest(mac, self._mac(call, scope, payload)):
            raise InvalidPageToken()
        position: list[Any] = loads(payload)
        return position

    def _mac(self, call: Call, scope: Sequence[str], payload: bytes) -> bytes:
        bound_to = dumps([call.rpc, call.organization_id, call.caller.api_key_id, *scope]).encode()
        return hmac_digest(self._key, sha256(bound_to).digest() + payload, "sha256")[:_MAC_BYTES]


def page_size(wanted: int) -> int:
    """How many rows a page has: 50 where the request does not say, 1000 at the most."""
    return min(wanted or DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE)


@dataclass(frozen=True)
class Listing:
    """What callers can filter and sort a table by.

    `fields` are the columns for filters, `sortable` those for the order, which are never null.
    `default_order` is an `order_by`. Every field is a column of the table under its own name, unless
    `columns` names another. `key` is the column, a uuid, that tells rows apart which the order does not.
    """

    fields: Mapping[str, Kind]
    sortable: Sequence[str]
    default_order: str = "created_at"
    columns: Mapping[str, str] | None = None
    key: str = "id"

    def page(self, request: Any, call: Call, tokens: PageTokens, *within: str) -> "Page":
        """Reads a List request; `within` names what else the list is bound to, such as a parent's id.

        Raises:
            InvalidField: the filter or the order is malformed.
            InvalidPageToken: the page token is not one of this list.
        """
        conditions = parse_filter(request.filter, self.fields)
        sort, descending = self._order(request.order_by or self.default_order)
        scope = [request.filter, request.order_by, *within]
        after = tokens.read(call, scope, request.page_token) if request.page_token else None
        size = page_size(request.page_size)
        return Page(self, conditions, sort, descending, size, after, call, tokens, scope)

    def first_page(self) -> "Page":
        """An unfiltered first page, to prepare statements with."""
        sort, descending = self._order(self.default_order)
        return Page(self, [], sort, descending, DEFAULT_PAGE_SIZE, None, None, None, [])

    def column(self, field: str) -> str:
        """The column that holds a field."""
        return (self.columns or {}).get(field, field)

    def _order(self, order_by: str) -> tuple[str, bool]:
        field, *direction = order_by.split() or [""]
        if field not in self.sortable or direction not in ([], ["asc"], ["desc"]):
            allowed = ", ".join(self.sortable)
            raise InvalidField(
                [Violation("order_by", f"must be one of {allowed}, alone or with asc or desc")]
            )
        return field, direction == ["desc"]


@dataclass(frozen=True)
class Page:
    """A page to be read: completes a query and makes the token of the next page."""

    listing: Listing
    conditions: Sequence[Condition]
    sort: str
    descending: bool
    size: int
    after: Sequence[Any] | None
    call: Call | None
    tokens: PageTokens | None
    scope: Sequence[str]

    def complete(self, statement: LiteralString, *own_arguments: Any) -> tuple[str, list[Any]]:
        """Fills `{conditions}`, `{order}` and `{limit}` of a statement, and returns it with its arguments.

        `own_arguments` are for the parameters that the statement has itself. The limit is one above the
        page's size: the row more shows that there is a next page.
        """
        arguments = list(own_arguments)
        clauses = [self._clause(condition, arguments) for condition in self.conditions]
        sort, key = self.listing.column(self.sort), self.listing.key
        if self.after is not None:
            arguments += self.after
            kind = self.listing.fields.get(self.sort, Kind.TIME).value
            comparison = "<" if self.descending else ">"
            clauses.append(
                f"({sort}, {key}) {comparison} (${len(arguments) - 1}::{kind}, ${len(arguments)}::uuid)"
            )
        direction = "desc" if self.descending else "asc"
        completed = statement.format(
            conditions="\n  and ".join(clauses) or "true",
            order=f"{sort} {direction}, {key} {direction}",
            limit=self.size + 1,
        )
        return completed, arguments

    def _clause(self, condition: Condition, arguments: list[Any]) -> str:
        field, operator, value = condition
        column, kind = self.listing.column(field), self.listing.fields[field].value
        arguments.append(value)
        placeholder = f"${len(arguments)}::{kind}"
        match operator:
            case ":":
                return f"position(lower({placeholder}) in lower({column})) > 0"
            case "!=":
                return f"{column} is distinct from {placeholder}"
            case _:
                return f"{column} {operator} {placeholder}"

    def rows(self, fetched: list[Row]) -> list[Row]:
        """The rows of this page, of those that its statement returned."""
        return fetched[: self.size]

    def next_token(self, fetched: list[Row], taken: int) -> str:
        """The token of the page after one with so many of the fetched rows; empty where that is the last."""
        return self.token_after(fetched[taken - 1]) if len(fetched) > taken else ""

    def position(self, row: Row) -> list[Any]:
        """Where a row stands in the list: the next page begins after it."""
        return [row[self.sort], row[self.listing.key]]

    def token_after(self, row: Row) -> str:
        """The token of the page that begins after a row; empty for a page that nobody asked for."""
        if self.call is None or self.tokens is None:
            return ""
        return self.tokens.make(self.call, self.scope, self.position(row))
