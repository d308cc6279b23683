"""What an OpenAPI document brings, what it warns of, and that bad ones end in typed errors."""

import asyncio
import json

import pytest

from tests.unit.openapi import PETS, SWAGGER, read
from weft.source.v1.source_service_pb2 import OpenapiSource
from weft_server.connectors import openapi_document, openapi_records
from weft_server.connectors.base import (
    ConfigInvalid,
    ConnectorError,
    DocumentInvalid,
)
from weft_server.connectors.openapi import OpenApiConnector
from weft_server.connectors.openapi_document import parse_document


async def survey_warnings(document: str) -> list[str]:
    return list((await OpenApiConnector().survey(OpenapiSource(document=document))).warnings)


async def failure_of(document: str) -> ConnectorError:
    """The error of the survey, which the extraction must end in as well."""
    with pytest.raises(ConnectorError) as surveyed:
        await OpenApiConnector().survey(OpenapiSource(document=document))
    with pytest.raises(type(surveyed.value)):
        await read(document)
    return surveyed.value


async def location_of(document: str) -> str:
    error = await failure_of(document)
    assert isinstance(error, DocumentInvalid)
    return error.details["location"]


def with_path(item: str) -> str:
    return f"openapi: 3.1.0\npaths:\n  /pets: {item}"


def returning(schema: str) -> str:
    return "{get: {responses: {200: {content: {a/b: {schema: " + schema + "}}}}}}"


class TestWhatADocumentBrings:
    async def test_the_api_has_its_title_version_and_servers(self) -> None:
        assert (await read(PETS)).properties("api") == {
            "name": "Pets",
            "version": "1.10",
            "license": "MIT",
            "specification": "OpenAPI 3.0.3",
            "servers": ["https://pets.example.com/v1"],
        }

    async def test_an_endpoint_is_a_method_of_a_path(self) -> None:
        graph = await read(PETS)
        assert graph.properties("endpoint:GET /pets") == {
            "name": "GET /pets",
            "method": "GET",
            "path": "/pets",
            "operation_id": "listPets",
            "summary": "Lists the pets",
            "tags": ["pets"],
            "deprecated": False,
            "webhook": False,
            "secured": True,
            "parameters": ["header:trace", "query:limit", "query:filter"],
            "required_parameters": ["query:filter"],
            "response_types": ["application/json", "application/problem+json"],
            "response_codes": ["200", "default"],
        }
        assert graph.ends("PART_OF", "endpoint:GET /pets") == {"api"}

    async def test_an_endpoint_uses_schemas_in_roles(self) -> None:
        graph = await read(PETS)
        assert graph.tie("USES", "endpoint:GET /pets", "schema:Pet") == {
            "roles": ["response"],
            "statuses": ["200"],
        }
        assert graph.tie("USES", "endpoint:GET /pets", "schema:Filter") == {"roles": ["parameter"]}
        assert graph.tie("USES", "endpoint:POST /pets", "schema:Pet") == {
            "roles": ["request", "response"],
            "statuses": ["201"],
        }
        assert graph.tie("USES", "endpoint:POST /pets", "schema:Link")["roles"] == ["response"]

    async def test_an_endpoint_without_security_of_its_own_has_that_of_the_document(self) -> None:
        graph = await read(PETS)
        assert graph.tie("USES", "endpoint:GET /pets", "security_scheme:token") == {"roles": ["security"]}
        assert "security_scheme:token" not in graph.ends("USES", "endpoint:POST /pets")
        assert graph.properties("endpoint:POST /pets")["secured"] is False

    async def test_a_schema_depends_on_those_that_its_fields_name(self) -> None:
        graph = await read(PETS)
        assert graph.ends("DEPENDS_ON", "schema:Pet") == {"schema:Owner"}
        assert graph.tie("DEPENDS_ON", "schema:Pet", "schema:Owner") == {"fields": ["owner"]}
        assert graph.ends("DEPENDS_ON", "schema:Owner") == {"schema:Pet"}
        assert graph.ends("DEPENDS_ON", "schema:Cat") == {"schema:Pet"}

    async def test_a_schema_has_its_types_fields_and_values(self) -> None:
        graph = await read(PETS)
        assert graph.properties("schema:Pet")["fields"] == ["name", "owner", "parent"]
        assert graph.properties("schema:Pet")["required"] == ["name"]
        assert graph.properties("schema:Filter")["enum"] == ["all", "no", "7"]
        assert graph.properties("schema:Link")["types"] == ["string"]

    async def test_swagger_names_the_same_things_elsewhere(self) -> None:
        graph = await read(SWAGGER)
        assert graph.properties("api")["servers"] == ["https://pets.example.com/v0"]
        assert graph.properties("api")["specification"] == "Swagger 2.0"
        endpoint = graph.properties("endpoint:POST /pets")
        assert endpoint["request_types"] == ["application/json"]
        assert endpoint["response_types"] == ["application/xml"]
        assert endpoint["parameters"] == ["body:pet"]
        assert graph.tie("USES", "endpoint:POST /pets", "schema:Pet") == {"roles": ["request"]}
        assert graph.tie("USES", "endpoint:POST /pets", "schema:Answer")["roles"] == ["response"]
        assert graph.ends("DEPENDS_ON", "schema:Answer") == {"schema:Pet"}

    async def test_webhooks_of_3_1_are_endpoints_too(self) -> None:
        graph = await read("openapi: 3.1.0\nwebhooks: {born: {post: {summary: A pet was born}}}")
        assert graph.properties("webhook:POST born")["webhook"] is True

    async def test_types_of_3_1_may_be_several_and_schemas_true_or_false(self) -> None:
        graph = await read("openapi: 3.1.0\ncomponents: {schemas: {A: {type: [string, 'null']}, B: true}}")
        assert graph.properties("schema:A")["types"] == ["string", "null"]
        assert graph.properties("schema:B") == {"name": "B"}

    async def test_json_says_the_same_as_yaml(self) -> None:
        from_yaml = await read(PETS)
        from_json = await read(json.dumps(parse_document(PETS.encode()), indent=1))
        assert (from_yaml.nodes, from_yaml.ties) == (from_json.nodes, from_json.ties)

    @pytest.mark.parametrize("document", [PETS, SWAGGER])
    async def test_the_survey_counts_what_a_run_brings(self, document: str) -> None:
        survey = await OpenApiConnector().survey(OpenapiSource(document=document))
        graph = await read(document)
        labels = [label for node in graph.nodes.values() for label in node.labels]
        assert survey.expected_nodes == {name: labels.count(name) for name in OpenApiConnector.node_labels}
        assert [stage.expected_records for stage in survey.stages] == [len(graph.nodes) + len(graph.ties)]
        assert survey.warnings == []
        assert {type_ for type_, _, _ in graph.ties} == set(OpenApiConnector.relationship_types)


class TestReferences:
    async def test_a_circle_of_references_is_a_warning(self) -> None:
        document = with_path("{get: {responses: {200: {$ref: '#/components/responses/A'}}}}") + (
            "\ncomponents: {responses: {A: {$ref: '#/components/responses/B'},"
            " B: {$ref: '#/components/responses/A'}}}"
        )
        (warning,) = await survey_warnings(document)
        assert "circle" in warning
        assert "endpoint:GET /pets" in (await read(document)).nodes

    @pytest.mark.parametrize(
        "reference",
        ["#/components/schemas/Nope", "#", "#anchor", "#/paths/~1pets/post", "#/components/schemas/A/9"],
    )
    async def test_a_reference_to_nothing_is_a_warning_with_its_place(self, reference: str) -> None:
        document = with_path(returning("{$ref: '" + reference + "'}"))
        (warning,) = await survey_warnings(document)
        assert warning.startswith("paths./pets.get.responses.200.content.a/b.schema: ")
        assert reference in warning
        assert "endpoint:GET /pets" in (await read(document)).nodes

    async def test_a_reference_out_of_the_document_is_a_warning(self) -> None:
        (warning,) = await survey_warnings(with_path("{$ref: 'pets.yaml#/all'}"))
        assert "'pets.yaml#/all' is outside of the document" in warning

    async def test_a_security_scheme_that_is_not_there_is_a_warning(self) -> None:
        (warning,) = await survey_warnings(with_path("{get: {security: [{oauth: [read]}]}}"))
        assert "'oauth'" in warning

    async def test_a_reference_into_a_schema_is_a_use_of_it(self) -> None:
        document = with_path(returning("{$ref: '#/components/schemas/A~1B%20C/properties/x'}"))
        graph = await read(document + "\ncomponents: {schemas: {A/B C: {properties: {x: {}}}}}")
        assert graph.ends("USES", "endpoint:GET /pets") == {"schema:A/B C"}

    async def test_a_reference_to_a_schema_that_has_no_name_is_walked_through(self) -> None:
        document = """
            openapi: 3.0.0
            paths:
              /a:
                get: {responses: {200: {content: {a/b: {schema: {items: {$ref: '#/components/schemas/A'}}}}}}}
              /b: {get: {responses: {200: {content: {a/b: {schema:
                {$ref: '#/paths/~1a/get/responses/200/content/a~1b/schema'}}}}}}}
            components: {schemas: {A: {}}}
        """
        assert (await read(document)).ends("USES", "endpoint:GET /b") == {"schema:A"}

    async def test_many_warnings_are_counted_rather_than_listed(self) -> None:
        schemas = {f"S{n}": {"$ref": f"#/components/schemas/Nope{n}"} for n in range(80)}
        warnings = await survey_warnings(json.dumps({"openapi": "3.0.0", "components": {"schemas": schemas}}))
        assert len(warnings) == 51
        assert warnings[-1].startswith("At least 30 more")


class TestYaml:
    async def test_keys_are_text_whatever_they_look_like(self) -> None:
        document = "openapi: 3.0.0\ncomponents: {schemas: {on: {}, no: {}, 2026-01-01: {}, 12: {}, null: {}}}"
        schemas = {key for key in (await read(document)).nodes if key.startswith("schema:")}
        assert schemas == {"schema:on", "schema:no", "schema:2026-01-01", "schema:12", "schema:null"}

    async def test_dates_and_words_are_text_as_values(self) -> None:
        graph = await read("openapi: 3.0.0\ninfo: {title: no, version: 2026-01-01}")
        assert graph.properties("api")["name"] == "no"
        assert graph.properties("api")["version"] == "2026-01-01"

    async def test_aliases_and_merge_keys_stand_for_what_they_name(self) -> None:
        value = parse_document(b"a: &a {x: 1, y: [2]}\nb: *a\nc: {<<: *a, x: 3}\nd: {<<: [{x: 4}, *a], z: 5}")
        assert value == {
            "a": {"x": "1", "y": ["2"]},
            "b": {"x": "1", "y": ["2"]},
            "c": {"x": "3", "y": ["2"]},
            "d": {"x": "4", "y": ["2"], "z": "5"},
        }

    async def test_an_alias_bomb_is_refused(self) -> None:
        levels = "".join(f"l{n}: &l{n} [{', '.join([f'*l{n - 1}'] * 10)}]\n" for n in range(1, 12))
        error = await failure_of(f"openapi: 3.0.0\nl0: &l0 [lol]\n{levels}")
        assert isinstance(error, DocumentInvalid)
        assert "values" in str(error)

    async def test_aliases_of_a_long_text_are_an_alias_bomb_too(self) -> None:
        aliases = ", ".join(["*t"] * 20_000)
        error = await failure_of(f"openapi: 3.0.0\nx: &t {'a' * 1_000_000}\ny: [{aliases}]")
        assert "values" in str(error)

    async def test_an_alias_to_itself_is_refused(self) -> None:
        assert await location_of("openapi: 3.0.0\na: &a [*a]") == "line 2, column 8"

    @pytest.mark.parametrize(
        ("document", "location"),
        [
            ("openapi: 3.0.0\npaths: {a: 1, a: 2}", "line 2, column 15"),
            ("openapi: 3.0.0\npaths: [", "line 3, column 1"),
            ("openapi: 3.0.0\n  paths: {}", "line 2, column 8"),
            ("openapi: 3.0.0\n? [a]\n: b", "line 2, column 3"),
            ("openapi: 3.0.0\n---\nopenapi: 3.0.0", "line 2, column 1"),
            ("openapi: 3.0.0\na: *nothing", "line 2, column 4"),
            ("openapi: 3.0.0\na: {<<: text}", "line 2, column 9"),
            ('{"openapi": "3.0.0",\n "paths": }', "line 2, column 11"),
        ],
    )
    async def test_what_is_no_yaml_or_json_is_refused_with_line_and_column(
        self, document: str, location: str
    ) -> None:
        assert await location_of(document) == location

    async def test_no_tag_makes_an_object(self) -> None:
        assert parse_document(b"a: !!python/object/apply:os.getcwd []\nb: !!binary aGk=") == {
            "a": [],
            "b": "aGk=",
        }

    @pytest.mark.parametrize("deep", ["[" * 100_000, "openapi: " + "{a: " * 100_000, "- " * 100_000])
    async def test_deep_nesting_is_refused(self, deep: str) -> None:
        assert isinstance(await failure_of(deep), DocumentInvalid)

    async def test_a_flow_mapping_is_yaml_though_it_begins_like_json(self) -> None:
        assert "api" in (await read("{openapi: 3.0.0, paths: {}}")).nodes


class TestWhatIsRefused:
    @pytest.mark.parametrize(
        ("document", "location"),
        [
            ("", "document"),
            ("just text", "document"),
            ("[1, 2]", "document"),
            ("{}", "document"),
            ("title: no API", "document"),
            ("openapi: 2.0.0", "openapi"),
            ("openapi: [3]", "openapi"),
            ("swagger: 1.2", "swagger"),
            ("openapi: 3.0.0\npaths: [a]", "paths"),
            ("openapi: 3.0.0\ninfo: Pets", "info"),
            ("openapi: 3.0.0\nservers: {url: a}", "servers"),
            ("openapi: 3.0.0\nservers: [a]", "servers[0]"),
            ("openapi: 3.0.0\ncomponents: {schemas: [a]}", "components.schemas"),
            ("openapi: 3.0.0\ncomponents: {schemas: {A: text}}", "components.schemas.A"),
            (
                "openapi: 3.0.0\ncomponents: {schemas: {A: {properties: {x: text}}}}",
                "components.schemas.A.properties.x",
            ),
            (with_path("text"), "paths./pets"),
            (with_path("{get: [a]}"), "paths./pets.get"),
            (with_path("{get: {tags: a}}"), "paths./pets.get.tags"),
            (with_path("{get: {deprecated: 'yes'}}"), "paths./pets.get.deprecated"),
            (with_path("{get: {summary: {a: b}}}"), "paths./pets.get.summary"),
            (with_path("{get: {responses: [a]}}"), "paths./pets.get.responses"),
            (with_path("{get: {responses: {200: text}}}"), "paths./pets.get.responses.200"),
            (with_path("{get: {parameters: [{name: [a]}]}}"), "paths./pets.get.parameters[0].name"),
            (with_path("{get: {security: [{a: b}]}}\nsecurity: {}"), "security"),
        ],
    )
    async def test_a_wrong_type_is_named_by_its_place(self, document: str, location: str) -> None:
        if location == "security":
            document = with_path("{get: {}}") + "\nsecurity: {}"
        assert await location_of(document) == location

    async def test_a_document_with_too_many_values_is_refused(self) -> None:
        many = openapi_document.VALUES_LIMIT + 1
        assert "values" in str(await failure_of('{"openapi": "3.0.0", "x": [' + "1," * many + "1]}"))

    async def test_a_document_whose_references_multiply_is_refused(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(openapi_records, "WORK_LIMIT", 10_000)
        references = [{"$ref": f"#/components/schemas/S{n}"} for n in range(200)]
        document = {
            "openapi": "3.0.0",
            "paths": {
                f"/{n}": {"get": {"responses": {"200": {"$ref": "#/components/responses/R"}}}}
                for n in range(200)
            },
            "components": {
                "responses": {"R": {"content": {"a/b": {"schema": {"oneOf": references}}}}},
                "schemas": {f"S{n}": {} for n in range(200)},
            },
        }
        assert "multiply" in str(await failure_of(json.dumps(document)))

    async def test_a_name_too_long_for_a_key_is_refused(self) -> None:
        document = json.dumps({"openapi": "3.0.0", "paths": {"/" + "a" * 2000: {"get": {}}}})
        assert len(await location_of(document)) <= openapi_document.LOCATION_LIMIT

    async def test_long_names_nested_deep_take_no_time(self) -> None:
        opening = '{"' + "a" * 10_000 + '": '
        schema = opening * 500 + "[" + "{}," * 50_000 + "{}]" + "}" * 500
        graph = await read('{"openapi": "3.0.0", "components": {"schemas": {"A": ' + schema + "}}}")
        assert "schema:A" in graph.nodes

    async def test_neither_url_nor_document_names_the_field(self) -> None:
        with pytest.raises(ConfigInvalid) as caught:
            await OpenApiConnector().survey(OpenapiSource())
        assert caught.value.details == {"field": "url"}

    async def test_a_stage_of_another_connector_is_refused(self) -> None:
        with pytest.raises(ConnectorError, match="no stage"):
            await anext(OpenApiConnector().extract(OpenapiSource(document=PETS), "columns"))

    async def test_a_later_version_is_read_with_a_warning(self) -> None:
        (warning,) = await survey_warnings("openapi: 3.2.0\npaths: {}")
        assert "3.2.0 is read as 3.1" in warning


async def test_the_event_loop_lives_while_a_large_document_is_read() -> None:
    schemas = {
        f"S{n}": {"type": "object", "properties": {"a": {"$ref": "#/components/schemas/S0"}}}
        for n in range(5000)
    }
    document = json.dumps({"openapi": "3.0.0", "components": {"schemas": schemas}}, indent=1).replace(
        "{", "{ #", 1
    )
    ticks = 0

    async def tick() -> None:
        nonlocal ticks
        while True:
            await asyncio.sleep(0.01)
            ticks += 1

    ticking = asyncio.create_task(tick())
    assert len((await read(document)).nodes) == 5001
    ticking.cancel()
    # Read in one go, it would leave room for one at the beginning and one at the end.
    assert ticks > 4
