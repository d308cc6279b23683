"""Filters, orders and page tokens, without a database."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some

from weft.source.v1.source_service_pb2 import ListSourcesRequest
from weft_server.rpc.caller import Call, Caller
from weft_server.rpc.errors import InvalidField, InvalidPageToken
from weft_server.rpc.pages import Kind, Listing, PageTokens, page_size, parse_filter

FIELDS = {
    "name": Kind.TEXT,
    "owner_id": Kind.UUID,
    "active": Kind.BOOLEAN,
    "size": Kind.NUMBER,
    "created_at": Kind.TIME,
}
LISTING = Listing(FIELDS, sortable=("created_at", "name"), columns={"size": "byte_size"})
UUID = "1b4e28ba-2fa1-11d2-883f-0016d3cca427"


class LocalContext:
    def peer(self) -> str:
        return "unix:"


def call(rpc: str = "/weft.Things/ListThings", organization_id: str = "o", api_key_id: str = "k") -> Call:
    return Call(Caller(organization_id, api_key_id, None, ()), rpc, LocalContext())


def fields_at_fault(filter_text: str) -> list[str]:
    try:
        parse_filter(filter_text, FIELDS)
    except InvalidField as error:
        return [violation.field for violation in error.violations]
    return []


class TestFilters:
    @pytest.mark.parametrize(
        ("text", "condition"),
        [
            ('name = "a b"', ("name", "=", "a b")),
            ("name=a", ("name", "=", "a")),
            (r'name : "say \"hi\" \\ bye"', ("name", ":", 'say "hi" \\ bye')),
            ('name = ""', ("name", "=", "")),
            ('name = "x AND y"', ("name", "=", "x AND y")),
            (f'owner_id != "{UUID.upper()}"', ("owner_id", "!=", UUID)),
            ("active = false", ("active", "=", False)),
            ("size > -9223372036854775808", ("size", ">", -(2**63))),
            ('created_at < "1970-01-01T00:00:01.5Z"', ("created_at", "<", 1_500_000)),
            ('created_at < "1970-01-01T01:00:00+01:00"', ("created_at", "<", 0)),
        ],
    )
    def test_a_condition_is_read(self, text: str, condition: tuple[str, str, Any]) -> None:
        assert parse_filter(text, FIELDS) == [condition]

    def test_conditions_are_joined_by_and(self) -> None:
        read = parse_filter('name = "a" AND size > 3\tAND\n active = true', FIELDS)
        assert [condition.field for condition in read] == ["name", "size", "active"]

    @pytest.mark.parametrize(
        "text", ["size = 9223372036854775808", "size = 1.5", "active = True", "size : 3"]
    )
    def test_a_value_of_another_kind_is_refused(self, text: str) -> None:
        with pytest.raises(InvalidField):
            parse_filter(text, FIELDS)

    @given(some.text(max_size=60))
    def test_any_other_text_is_refused_as_a_filter(self, text: str) -> None:
        assert fields_at_fault(text) in ([], ["filter"])

    @given(some.text(some.characters(blacklist_characters="\n", blacklist_categories=["Cs"])))
    def test_every_line_can_be_quoted(self, text: str) -> None:
        escaped = text.replace("\\", "\\\\").replace('"', '\\"')
        (condition,) = parse_filter(f'name = "{escaped}"', FIELDS)
        assert condition.value == text


class TestQueries:
    def complete(self, **request: Any) -> tuple[str, list[Any]]:
        page = LISTING.page(ListSourcesRequest(**request), call(), PageTokens(b"key"))
        return page.complete("select {conditions} | {order} | {limit}")

    def test_values_are_arguments_and_never_text(self) -> None:
        query, arguments = self.complete(filter='name = "\' or true --" AND size > 3', page_size=7)
        assert query == "select name = $1::text\n  and byte_size > $2::bigint | created_at asc, id asc | 8"
        assert arguments == ["' or true --", 3]

    def test_a_list_is_ordered_by_one_field_and_then_by_id(self) -> None:
        assert self.complete(order_by="name desc")[0] == "select true | name desc, id desc | 51"

    def test_a_page_begins_after_the_last_row_of_the_one_before(self) -> None:
        token = PageTokens(b"key").make(call(), ["", "name desc"], ["b", UUID])
        query, arguments = self.complete(order_by="name desc", page_token=token)
        assert "(name, id) < ($1::text, $2::uuid)" in query
        assert arguments == ["b", UUID]

    @pytest.mark.parametrize("order_by", ["size", "name  up", "name desc asc", "id", " ", ";"])
    def test_an_order_by_anything_else_is_refused(self, order_by: str) -> None:
        with pytest.raises(InvalidField, match="must be one of created_at, name"):
            self.complete(order_by=order_by)

    @pytest.mark.parametrize(
        ("asked", "given"), [(0, 50), (1, 1), (1000, 1000), (1001, 1000), (2**31 - 1, 1000)]
    )
    def test_the_size_of_a_page_is_bounded(self, asked: int, given: int) -> None:
        assert page_size(asked) == given


class TestTokens:
    tokens = PageTokens(b"key")

    @given(some.lists(some.one_of(some.text(), some.integers()), max_size=3))
    def test_a_token_bears_its_position(self, position: list[Any]) -> None:
        token = self.tokens.make(call(), ["a"], position)
        assert self.tokens.read(call(), ["a"], token) == position

    @pytest.mark.parametrize(
        ("reader", "scope"),
        [
            (call(rpc="/weft.Things/ListOthers"), ["a", ""]),
            (call(organization_id="another"), ["a", ""]),
            (call(api_key_id="another"), ["a", ""]),
            (call(), ["b", ""]),
            (call(), ["", "a"]),
            (call(), ["a"]),
        ],
    )
    def test_a_token_is_of_no_use_elsewhere(self, reader: Call, scope: list[str]) -> None:
        token = self.tokens.make(call(), ["a", ""], [1])
        with pytest.raises(InvalidPageToken):
            self.tokens.read(reader, scope, token)

    def test_a_token_of_another_deployment_is_refused(self) -> None:
        with pytest.raises(InvalidPageToken):
            self.tokens.read(call(), [], PageTokens(b"another key").make(call(), [], [1]))

    @given(some.text(max_size=100))
    def test_any_other_text_is_refused_as_a_token(self, text: str) -> None:
        with pytest.raises(InvalidPageToken):
            self.tokens.read(call(), [], text)
