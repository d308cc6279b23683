"""Which connector reads a source, and how installed packages add theirs."""

from pathlib import Path

import pytest

from tests.unit.example_connector import ServiceListConnector
from weft.source.v1.source_service_pb2 import CustomSource, OpenapiSource, SourceConfig, SqlSource
from weft_server.connectors import catalog
from weft_server.connectors.base import ConfigInvalid
from weft_server.connectors.catalog import (
    BUILT_IN,
    CONNECTORS,
    ENTRY_POINT_GROUP,
    connector_for,
    load_connectors,
)
from weft_server.connectors.openapi import OpenApiConnector
from weft_server.connectors.sql import SqlConnector


def install(folder: Path, target: str) -> None:
    """Leaves what the installation of a package with one connector leaves behind."""
    metadata = folder / "somebodys_connectors-1.0.dist-info"
    metadata.mkdir()
    (metadata / "METADATA").write_text("Metadata-Version: 2.1\nName: somebodys-connectors\nVersion: 1.0\n")
    (metadata / "entry_points.txt").write_text(f"[{ENTRY_POINT_GROUP}]\nsomebodys = {target}\n")


def test_the_config_that_is_set_chooses_the_connector() -> None:
    sql = SqlSource(connection_url="postgresql://reader@db/shop")
    assert connector_for(SourceConfig(sql=sql)) == (CONNECTORS["sql"], sql)
    openapi = OpenapiSource(url="https://pets.example.com/openapi.json")
    assert connector_for(SourceConfig(openapi=openapi)) == (CONNECTORS["openapi"], openapi)
    assert isinstance(CONNECTORS["sql"], SqlConnector)
    assert isinstance(CONNECTORS["openapi"], OpenApiConnector)


def test_every_config_of_the_contract_has_its_connector() -> None:
    fields = SourceConfig.DESCRIPTOR.oneofs_by_name["config"].fields
    assert {field.name for field in fields} == BUILT_IN | {"custom"}


def test_a_custom_source_is_read_by_the_installed_connector_that_it_names(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    connector = ServiceListConnector()
    monkeypatch.setattr(catalog, "CONNECTORS", {**CONNECTORS, connector.source_type: connector})
    config = SourceConfig(custom=CustomSource(connector="service_list"))
    config.custom.settings["document"] = "…"
    assert connector_for(config) == (connector, config.custom.settings)


@pytest.mark.parametrize("name", ["sql", "unheard_of"])
def test_a_custom_source_names_no_built_in_or_missing_connector(name: str) -> None:
    with pytest.raises(ConfigInvalid) as caught:
        connector_for(SourceConfig(custom=CustomSource(connector=name)))
    assert caught.value.details == {"field": "connector"}


def test_a_config_without_connector_names_the_field() -> None:
    with pytest.raises(ConfigInvalid) as caught:
        connector_for(SourceConfig())
    assert caught.value.details == {"field": "config"}


def test_an_installed_package_adds_its_connector(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    install(tmp_path, "tests.unit.example_connector:ServiceListConnector")
    monkeypatch.syspath_prepend(tmp_path)
    connectors = load_connectors()
    assert connectors.keys() == CONNECTORS.keys() | {"service_list"}
    assert connectors["service_list"].display_name == "Service list"


def test_a_source_type_belongs_to_one_connector(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    install(tmp_path, "weft_server.connectors.sql:SqlConnector")
    monkeypatch.syspath_prepend(tmp_path)
    with pytest.raises(ValueError, match="'sql'"):
        load_connectors()


def test_an_entry_point_that_is_no_connector_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(tmp_path, "json:dumps")
    monkeypatch.syspath_prepend(tmp_path)
    with pytest.raises(TypeError, match="dumps"):
        load_connectors()
