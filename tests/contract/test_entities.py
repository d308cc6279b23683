"""docs/entities.md says where each column of the three systems is, and every field it names is there."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from google.protobuf import descriptor_pool
from google.protobuf.descriptor import Descriptor

from weft_client.contract import services

PAGE = Path(__file__).parents[2] / "docs" / "entities.md"
PACKAGES = {service.file.package for service in services()}


def columns() -> Iterator[tuple[str, str]]:
    """Each column, as `<table>.<column>`, with the full name of its field."""
    table, package = "", ""
    for line in PAGE.read_text().splitlines():
        if heading := re.match(r"##+ (.+)", line):
            table = heading[1]
        elif place := re.match(r"In `(weft\.\w+\.v1)`\.", line):
            package = place[1]
        elif (row := re.match(r"\| `([^`]+)` \| `([^`]+)` \|", line)) is not None:
            column, field = row.groups()
            yield f"{table}.{column}", field if field.startswith("weft.") else f"{package}.{field}"


@pytest.mark.parametrize(("column", "field"), list(columns()))
def test_a_column_is_where_the_page_says(column: str, field: str) -> None:
    area, version, name, *path = field.removeprefix("weft.").split(".")
    package = f"weft.{area}.{version}"
    assert package in PACKAGES
    message: Descriptor | None = descriptor_pool.Default().FindMessageTypeByName(f"{package}.{name}")
    for part in path:
        assert message is not None
        assert part in message.fields_by_name, message.full_name
        message = message.fields_by_name[part].message_type
