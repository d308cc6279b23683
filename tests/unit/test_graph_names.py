"""Names and ids as the graph's statements take them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from weft_server.graph.cypher import complete, ids_of, quoted
from weft_server.graph.node_filter import read_filter
from weft_server.rpc.errors import InvalidField

ORGANIZATION = "5f0c6f5e-7d0b-4c3a-9a55-1a2b3c4d5e6f"
SOURCE = "00000000-0000-4000-8000-000000000001"


@pytest.mark.parametrize("name", ["Table", "COLUMN_OF", "EC2Instance", "Größe", "has part", "a.b:c/d-e"])
def test_a_name_is_quoted(name: str) -> None:
    assert quoted(name) == f"`{name}`"


@pytest.mark.parametrize("name", ["", "a`b", "a\\u0060b", "a\nb", "{a}", " a", "a" * 101, "Entity"])
def test_what_no_label_is_named_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        quoted(name)


@given(st.text())
def test_nothing_ends_the_quotes_early(name: str) -> None:
    try:
        inside = quoted(name)[1:-1]
    except ValueError:
        return
    assert inside == name
    assert not set(inside) & set("`\\{}\n")


@given(st.text(min_size=1))
def test_the_ids_of_a_source_are_those_that_begin_with_it(key: str) -> None:
    ids = ids_of(ORGANIZATION, SOURCE)
    assert ids.after < f"{ORGANIZATION}/{SOURCE}/{key}" < ids.before
    assert not ids.after < f"{ORGANIZATION}/{SOURCE}0/{key}" < ids.before
    whole = ids_of(ORGANIZATION)
    assert whole.after < ids.after
    assert ids.before < whole.before


def test_placeholders_are_filled_and_cypher_maps_left_alone() -> None:
    assert complete("MATCH (n:{label}) RETURN n {.name}", label="`A`") == "MATCH (n:`A`) RETURN n {.name}"


def test_a_filter_passes_values_as_parameters_only() -> None:
    wanted = read_filter('name = "x\\" OR true //" AND source_type : "`sql"', ORGANIZATION)
    assert wanted.parameters == {"value_1": 'x" OR true //', "value_2": "`sql"}
    assert "true" not in wanted.conditions
    assert "`" not in wanted.conditions


def test_a_filter_by_source_looks_only_where_its_nodes_are() -> None:
    assert read_filter(f'source_id = "{SOURCE}"', ORGANIZATION).ids == ids_of(ORGANIZATION, SOURCE)
    assert read_filter(f'source_id != "{SOURCE}"', ORGANIZATION).ids == ids_of(ORGANIZATION)


@pytest.mark.parametrize(
    "text",
    [
        'label = "a`b"',
        'label = "Entity"',
        'label = "a\\u0060) RETURN 1 //"',
        'owner = "me"',
        'name < "b"',
        'source_id = "no uuid"',
        'name = "a" OR name = "b"',
        'name = "a" AND',
    ],
)
def test_a_bad_filter_is_refused_by_name(text: str) -> None:
    with pytest.raises(InvalidField) as refused:
        read_filter(text, ORGANIZATION)
    assert [violation.field for violation in refused.value.violations] == ["filter"]
