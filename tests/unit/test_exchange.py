"""Reading documents of other systems, and giving them back in their own form."""

from copy import deepcopy
from typing import Any

import pytest

from tests.gofannon import DOCUMENTS, USER
from tests.otonix import AGENT, DOMAIN, ROWS, key_of
from weft_server.exchange import otonix
from weft_server.exchange.form import restored, said
from weft_server.exchange.gofannon import COLLECTIONS
from weft_server.exchange.reading import Problem, Reader, iso_time


def problems_of(collection: str, document: Any) -> list[Problem]:
    problems: list[Problem] = []
    COLLECTIONS[collection].read(Reader(document, problems))
    return problems


@pytest.mark.parametrize(("collection", "document"), DOCUMENTS)
def test_a_document_in_gofannons_shape_has_no_problem(collection: str, document: dict[str, Any]) -> None:
    assert problems_of(collection, document) == []


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        ("2024-01-15T10:30:00Z", "2024-01-15T10:30:00Z"),
        ("2024-01-15T11:30:00+01:00", "2024-01-15T10:30:00Z"),
        ("2024-01-15T10:30:00", "2024-01-15T10:30:00Z"),
        ("2024-01-15T10:30:00.123456Z", "2024-01-15T10:30:00.123456Z"),
        ("1969-12-31T23:59:59.5Z", "1969-12-31T23:59:59.500000Z"),
    ],
)
def test_a_time_is_read_in_each_of_its_forms(text: str, canonical: str) -> None:
    assert iso_time(Reader({"at": text}, []).time("at")) == canonical


def test_a_field_is_found_in_snake_case_and_in_camel_case() -> None:
    reader = Reader({"agentId": "a", "user_id": "u"}, [])
    assert (reader.text("agent_id"), reader.text("user_id")) == ("a", "u")


def test_each_problem_says_where_it_is() -> None:
    user = deepcopy(USER)
    user["usage_info"]["usage"][1]["response_cost"] = -1
    user["usage_info"]["monthlyAllowance"] = user["usage_info"].pop("monthly_allowance")
    user["usage_info"]["monthlyAllowance"] = "much"
    user["basic_info"]["email"] = 7
    user["created_at"] = "yesterday"
    assert {problem.path for problem in problems_of("users", user)} == {
        "usage_info.usage[1].response_cost",
        "usage_info.monthlyAllowance",
        "basic_info.email",
        "created_at",
    }


@pytest.mark.parametrize("amount", [True, -0.01, 0.0000001, 1e12, "1"])
def test_an_amount_is_a_number_of_six_places(amount: Any) -> None:
    problems: list[Problem] = []
    assert Reader({"cost": amount}, problems).money("cost") is None
    assert [problem.path for problem in problems] == ["cost"]


class TestOtonix:
    @staticmethod
    def problems_of(table: str, row: Any) -> list[str]:
        problems: list[Problem] = []
        otonix.COLLECTIONS[table].read(Reader(row, problems))
        return [problem.path for problem in problems]

    @pytest.mark.parametrize(("table", "row"), ROWS)
    def test_a_row_in_its_shape_has_no_problem(self, table: str, row: dict[str, Any]) -> None:
        assert self.problems_of(table, row) == []

    @pytest.mark.parametrize(
        ("name", "value"),
        [
            ("credits", 0.0000001),
            ("credits", "5"),
            ("survivalTier", "normal"),
            ("walletAddress", "0x2a18****461d"),
            ("vpsIp", "10.0.*.*"),
            ("heartbeatInterval", 0),
            ("heartbeatInterval", 1.5),
            ("totalActions", 2**31),
            ("childrenCount", True),
            ("lastHeartbeat", 1768905000),
            ("apiKeyId", "key-1"),
        ],
    )
    def test_a_problem_names_the_column_as_otonix_does(self, name: str, value: Any) -> None:
        assert self.problems_of("agents", {**AGENT, name: value}) == [name]

    @pytest.mark.parametrize(
        ("record", "path"),
        [
            ({"type": "A", "name": "@", "value": "nowhere"}, "dnsRecords[0].value"),
            ({"type": "MX", "name": "@", "value": "mail.example.com"}, "dnsRecords[0].priority"),
            ({"type": "PTR", "name": "@", "value": "x"}, "dnsRecords[0].type"),
            ({"type": "TXT", "name": "@", "value": "x", "ttl": -1}, "dnsRecords[0].ttl"),
            ({"type": "CAA", "name": "@", "value": ";", "tag": "issue", "flags": 1}, "dnsRecords[0].flags"),
        ],
    )
    def test_a_dns_record_has_to_be_one(self, record: dict[str, Any], path: str) -> None:
        assert self.problems_of("domains", {**DOMAIN, "dnsRecords": [record]}) == [path]

    def test_a_secret_is_not_taken_for_its_mask(self) -> None:
        assert self.problems_of("apiKeys", {**key_of("hush"), "key": "hush"}) == ["key"]
        assert self.problems_of("apiKeys", {**key_of("hush"), "keyHash": "hush"}) == ["keyHash"]

    def test_an_id_is_a_uuid_in_lower_case(self) -> None:
        assert otonix.read_key(Reader({"id": AGENT["id"].upper()}, [])) == AGENT["id"]
        problems: list[Problem] = []
        assert otonix.read_key(Reader({"id": "agent-1"}, problems)) is None
        assert [problem.path for problem in problems] == ["id"]


@pytest.mark.parametrize("document", [[], "x", 1, None])
def test_what_is_no_object_is_refused_rather_than_read(document: Any) -> None:
    assert problems_of("agents", document)


class TestForm:
    def test_what_has_not_changed_comes_back_as_it_was(self) -> None:
        document = {"a": None, "extra": 1, "camelCase": 2.0}
        assert restored(document, {"a": None, "camel_case": 2}, {"a": None, "camel_case": 2}) == document

    def test_only_what_has_changed_is_written_anew(self) -> None:
        document = {"at": "2024-01-01T00:00:00+00:00", "agentId": "a", "error": None, "extra": [1]}
        then = {"at": "2024-01-01T00:00:00Z", "agent_id": "a", "error": None}
        now = {"at": "2024-01-01T00:00:00Z", "agent_id": "b", "error": "no"}
        assert restored(document, then, now) == {
            "at": "2024-01-01T00:00:00+00:00",
            "agentId": "b",
            "error": "no",
            "extra": [1],
        }

    def test_what_is_emptied_is_left_out(self) -> None:
        assert restored({"a": 1, "b": 2}, {"a": 1, "b": 2}, {"a": None, "b": 2}) == {"b": 2}

    def test_what_is_added_to_a_list_comes_after_what_was_there(self) -> None:
        document = [{"cost": 1, "extra": True}]
        then: list[dict[str, Any]] = [{"cost": 1.0, "agent": None}]
        now = [*then, {"cost": 2.0, "agent": None}]
        assert restored(document, then, now) == [{"cost": 1, "extra": True}, {"cost": 2.0}]

    def test_a_resource_without_a_document_says_what_it_has(self) -> None:
        assert said({"a": None, "b": {"c": ""}, "d": False, "e": [], "f": 0}) == {"b": {}, "d": False, "f": 0}
