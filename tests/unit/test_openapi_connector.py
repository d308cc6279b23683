"""The OpenAPI connector: what it brings, what it warns of, and that bad documents end in typed errors."""

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from weft.source.v1.source_service_pb2 import OpenapiSource
from weft_server.connectors import openapi_document, openapi_records
from weft_server.connectors.base import (
    ConfigInvalid,
    ConnectorError,
    CredentialsRejected,
    DocumentInvalid,
    Node,
    Record,
    Relationship,
    SourceFailed,
    SourceUnreachable,
)
from weft_server.connectors.openapi import OpenApiConnector
from weft_server.connectors.openapi_document import parse_document

PETS = """
openapi: 3.0.3
info: {title: Pets, version: 1.10, license: {name: MIT}}
servers: [{url: https://pets.example.com/v1}]
security: [{token: []}]
paths:
  /pets:
    parameters:
      - {name: trace, in: header, schema: {type: string}}
    get:
      operationId: listPets
      summary: Lists the pets
      tags: [pets]
      parameters:
        - $ref: '#/components/parameters/Limit'
        - name: filter
          in: query
          required: true
          content: {application/json: {schema: {$ref: '#/components/schemas/Filter'}}}
      responses:
        200: {$ref: '#/components/responses/PetList'}
        default:
          description: failed
          content: {application/problem+json: {schema: {$ref: '#/components/schemas/Problem'}}}
    post:
      deprecated: true
      security: []
      requestBody:
        content:
          application/json: {schema: {$ref: '#/components/schemas/Pet'}}
      responses:
        201:
          description: made
          headers: {Location: {schema: {$ref: '#/components/schemas/Link'}}}
          content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}
components:
  parameters:
    Limit: {name: limit, in: query, schema: {type: integer}}
  responses:
    PetList:
      description: pets
      content:
        application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Pet'}}}
  securitySchemes:
    token: {type: http, scheme: bearer, bearerFormat: JWT}
  schemas:
    Pet:
      type: object
      required: [name]
      properties:
        name: {type: string}
        owner: {$ref: '#/components/schemas/Owner'}
        parent: {$ref: '#/components/schemas/Pet'}
    Owner:
      type: object
      description: Who keeps a pet
      properties:
        pets: {type: array, items: {$ref: '#/components/schemas/Pet'}}
    Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {type: object, properties: {$ref: {type: string}}}]}
    Filter: {type: string, enum: [all, no, 7]}
    Problem:
      type: object
      example: {$ref: '#/components/schemas/Nowhere'}
      x-links: [{$ref: '#/components/schemas/Nowhere'}]
    Link: {type: string, format: uri}
"""

SWAGGER = """
swagger: 2.0
info: {title: Old pets, version: 1}
host: pets.example.com
basePath: /v0
schemes: [https]
consumes: [application/json]
produces: [application/xml]
securityDefinitions: {key: {type: apiKey, in: header, name: X-Key}}
paths:
  /pets:
    post:
      security: [{key: []}]
      parameters: [{in: body, name: pet, required: true, schema: {$ref: '#/definitions/Pet'}}]
      responses: {200: {description: fine, schema: {$ref: '#/definitions/Answer'}}}
definitions:
  Pet: {type: object}
  Answer: {type: object, additionalProperties: {$ref: '#/definitions/Pet'}}
"""


class Graph:
    """All that a document brings; each relationship must follow both of its nodes."""

    def __init__(self) -> None:
        self.nodes: dict[str, Node] = {}
        self.ties: dict[tuple[str, str, str], Relationship] = {}

    def add(self, record: Record) -> None:
        if isinstance(record, Node):
            assert record.key not in self.nodes
            self.nodes[record.key] = record
        else:
            assert {record.start, record.end} <= self.nodes.keys()
            assert (record.type, record.start, record.end) not in self.ties
            self.ties[record.type, record.start, record.end] = record

    def properties(self, key: str) -> dict[str, Any]:
        return dict(self.nodes[key].properties)

    def tie(self, type_: str, start: str, end: str) -> dict[str, Any]:
        return dict(self.ties[type_, start, end].properties)

    def ends(self, type_: str, start: str) -> set[str]:
        return {end for kind, begin, end in self.ties if (kind, begin) == (type_, start)}


async def read_config(config: OpenapiSource, connector: OpenApiConnector | None = None) -> Graph:
    graph, connector = Graph(), connector or OpenApiConnector()
    async for record in connector.extract(config, "document"):
        graph.add(record)
    return graph


async def read(document: str) -> Graph:
    return await read_config(OpenapiSource(document=document))


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


WORDS = """
    openapi swagger info title paths /pets get post parameters name in body query schema content a/b $ref
    responses 200 headers components schemas A B properties items allOf enum type required security
    securitySchemes definitions webhooks tags deprecated x-a
    #/components/schemas/A #/components/responses/A #/paths/~1pets #/definitions/B
"""
words = st.sampled_from(WORDS.split())
scalars = st.one_of(words, st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=5))
values = st.recursive(
    scalars,
    lambda inner: st.one_of(
        st.lists(inner, max_size=4), st.dictionaries(st.one_of(words, st.text(max_size=3)), inner)
    ),
    max_leaves=40,
)


def mutated(value: Any, path: list[int], replacement: Any) -> Any:
    """The value with one part of it, chosen by the path, replaced."""
    if not path or not isinstance(value, dict | list) or not value:
        return replacement
    if isinstance(value, list):
        place = path[0] % len(value)
        return [mutated(v, path[1:], replacement) if n == place else v for n, v in enumerate(value)]
    place = path[0] % len(value)
    return {
        k: mutated(v, path[1:], replacement) if n == place else v for n, (k, v) in enumerate(value.items())
    }


def records_of(graph: Graph) -> list[Record]:
    return [*graph.nodes.values(), *graph.ties.values()]


def only_connector_errors(document: str) -> None:
    async def run() -> None:
        config = OpenapiSource(document=document)
        with contextlib.suppress(ConnectorError):
            survey = await OpenApiConnector().survey(config)
            graph = await read_config(config)
            assert [stage.expected_records for stage in survey.stages] == [len(graph.nodes) + len(graph.ties)]
            for record in records_of(graph):
                json.dumps(dict(record.properties))

    with asyncio.Runner() as runner:
        runner.run(run())


hostile = settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))


class TestHostileDocuments:
    @hostile
    @given(values)
    def test_any_values_under_known_names(self, value: Any) -> None:
        document = value if isinstance(value, dict) else {"paths": value, "components": value}
        only_connector_errors(json.dumps({"openapi": "3.1.0", **document}))

    @hostile
    @given(st.sampled_from([PETS, SWAGGER]), st.lists(st.integers(0, 20), min_size=1, max_size=9), values)
    def test_a_good_document_with_one_part_replaced(
        self, document: str, path: list[int], replacement: Any
    ) -> None:
        value = mutated(parse_document(document.encode()), path, replacement)
        only_connector_errors(json.dumps(value))
        only_connector_errors(yaml.safe_dump(value, allow_unicode=True))

    @hostile
    @given(st.sampled_from([PETS, SWAGGER]), st.integers(0, 3000), st.integers(0, 40), st.text(max_size=8))
    def test_a_good_document_with_some_text_replaced(
        self, document: str, start: int, length: int, text: str
    ) -> None:
        only_connector_errors(document[:start] + text + document[start + length :])

    @hostile
    @given(st.text(alphabet="{}[]:,-?&*!|>'\"%@`#<=~ \n\t\\ab01\x00\x85\ufeff", max_size=60))
    def test_any_punctuation(self, text: str) -> None:
        only_connector_errors(text)
        only_connector_errors("openapi: 3.0.0\n" + text)


Answer = Callable[[str, dict[str, str]], Awaitable[bytes]]


@contextlib.asynccontextmanager
async def http_server(answer: Answer) -> AsyncIterator[str]:
    """A web server on loopback that answers each request's path and headers with the bytes given back."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            head = (await reader.readuntil(b"\r\n\r\n")).decode()
            request, *lines = head.split("\r\n")
            headers = {name.lower(): value for name, _, value in (line.partition(": ") for line in lines)}
            writer.write(await answer(request.split()[1], headers))
            await writer.drain()
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    try:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    finally:
        server.close()


def response(status: str, body: str = "", **headers: str) -> bytes:
    lines = [f"HTTP/1.1 {status}", f"content-length: {len(body.encode())}", "connection: close"]
    lines += [f"{name}: {value}" for name, value in headers.items()]
    return ("\r\n".join(lines) + "\r\n\r\n" + body).encode()


def always(*answer: str, **headers: str) -> Answer:
    async def give(path: str, request: dict[str, str]) -> bytes:
        return response(*answer, **headers)

    return give


async def url_failure(url: str, token: str = "", fetch_timeout: float = 10) -> ConnectorError:
    connector = OpenApiConnector(connect_timeout=1, fetch_timeout=fetch_timeout)
    with pytest.raises(ConnectorError) as caught:
        await connector.survey(OpenapiSource(url=url, bearer_token=token))
    if token:
        assert token not in f"{caught.value} {caught.value.details}"
    return caught.value


class TestFetching:
    async def test_a_document_is_fetched_from_its_url_and_its_query_is_not_shown(self) -> None:
        async with http_server(always("200 OK", PETS)) as url:
            survey = await OpenApiConnector().survey(OpenapiSource(url=f"{url}/pets.yaml?key=secret"))
            graph = await read_config(OpenapiSource(url=f"{url}/pets.yaml"))
        assert survey.target == f"{url}/pets.yaml"
        assert survey.product == "OpenAPI 3.0.3"
        assert graph.properties("api")["name"] == "Pets"

    async def test_the_token_is_sent_to_the_source_and_to_no_other_one(self) -> None:
        seen: list[tuple[str, str | None]] = []

        async def elsewhere(path: str, headers: dict[str, str]) -> bytes:
            seen.append(("elsewhere", headers.get("authorization")))
            return response("200 OK", PETS)

        async with http_server(elsewhere) as other:

            async def source(path: str, headers: dict[str, str]) -> bytes:
                seen.append((path, headers.get("authorization")))
                target = "/second" if path == "/first" else f"{other}/pets.yaml"
                return response("302 Found", location=target)

            async with http_server(source) as url:
                await read_config(OpenapiSource(url=f"{url}/first", bearer_token="t0ken"))
        assert seen == [("/first", "Bearer t0ken"), ("/second", "Bearer t0ken"), ("elsewhere", None)]

    async def test_three_redirects_are_followed_and_no_fourth(self) -> None:
        async def countdown(path: str, headers: dict[str, str]) -> bytes:
            left = int(path[1:])
            return response("307 Again", location=f"/{left - 1}") if left else response("200 OK", PETS)

        async with http_server(countdown) as url:
            assert "api" in (await read_config(OpenapiSource(url=f"{url}/3"))).nodes
            assert isinstance(await url_failure(f"{url}/4"), SourceUnreachable)

    @pytest.mark.parametrize(
        ("status", "error"),
        [
            ("401 Unauthorized", CredentialsRejected),
            ("403 Forbidden", CredentialsRejected),
            ("404 Not Found", SourceUnreachable),
            ("410 Gone", SourceUnreachable),
            ("429 Too Many Requests", SourceFailed),
            ("500 Internal Server Error", SourceFailed),
            ("503 Service Unavailable", SourceFailed),
        ],
    )
    async def test_a_status_becomes_a_typed_error(self, status: str, error: type[ConnectorError]) -> None:
        async with http_server(always(status, "no")) as url:
            failure = await url_failure(f"{url}/pets", token="t0ken")
        assert type(failure) is error
        assert status[:3] in str(failure)
        assert failure.details == {"target": f"{url}/pets"}

    async def test_a_redirect_to_another_protocol_is_an_unreachable_source(self) -> None:
        async with http_server(always("302 Found", location="file:///etc/passwd")) as url:
            assert isinstance(await url_failure(url), SourceUnreachable)

    async def test_a_web_page_is_no_document(self) -> None:
        async with http_server(always("200 OK", "<!doctype html><html><body>Welcome</body></html>")) as url:
            assert isinstance(await url_failure(url), DocumentInvalid)

    async def test_a_document_that_is_too_large_is_refused_before_it_is_whole(self) -> None:
        async def endless(path: str, headers: dict[str, str]) -> bytes:
            return b"HTTP/1.1 200 OK\r\ncontent-length: 99000000\r\n\r\n" + b"#" * (
                openapi_document.SIZE_LIMIT + 1
            )

        async with http_server(endless) as url:
            assert "larger than 16 MiB" in str(await url_failure(url))

    async def test_a_slow_source_is_a_failed_source(self) -> None:
        async def slow(path: str, headers: dict[str, str]) -> bytes:
            await asyncio.sleep(5)
            return b""

        async with http_server(slow) as url:
            assert isinstance(await url_failure(url, fetch_timeout=0.2), SourceFailed)

    async def test_an_answer_that_breaks_off_is_a_failed_source(self) -> None:
        async def broken(path: str, headers: dict[str, str]) -> bytes:
            return b"HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\nopenapi: 3.0.0"

        async with http_server(broken) as url:
            assert isinstance(await url_failure(url), SourceFailed)

    async def test_what_is_no_web_server_is_a_failed_source(self) -> None:
        async def garbage(path: str, headers: dict[str, str]) -> bytes:
            return b"\x00\x01\x02 what?\r\n\r\n"

        async with http_server(garbage) as url:
            assert isinstance(await url_failure(url), SourceFailed)

    async def test_a_refused_connection_is_an_unreachable_source(self) -> None:
        async with http_server(always("200 OK")) as url:
            pass
        assert isinstance(await url_failure(url), SourceUnreachable)

    async def test_a_host_without_address_is_an_unreachable_source(self) -> None:
        assert isinstance(await url_failure("http://no-such-host.invalid/pets"), SourceUnreachable)

    @pytest.mark.parametrize(
        "url",
        [
            "",
            "pets.yaml",
            "file:///etc/passwd",
            "http://",
            "http://host:port/",
            "http://host:99999/",
            "http://[::1/",
            "http://reader:secret@host/",
        ],
    )
    async def test_a_malformed_url_names_its_field(self, url: str) -> None:
        error = await url_failure(url)
        assert isinstance(error, ConfigInvalid)
        assert error.details == {"field": "url"}

    @pytest.mark.parametrize("token", ["two words", "new\nline", "é"])
    async def test_a_token_that_cannot_be_a_header_names_its_field(self, token: str) -> None:
        error = await url_failure("http://127.0.0.1:9/", token=token)
        assert isinstance(error, ConfigInvalid)
        assert error.details == {"field": "bearer_token"}


async def test_the_event_loop_lives_while_a_large_document_is_read() -> None:
    schemas = {
        f"S{n}": {"type": "object", "properties": {"a": {"$ref": "#/components/schemas/S0"}}}
        for n in range(5000)
    }
    document = json.dumps({"openapi": "3.0.0", "components": {"schemas": schemas}}, indent=1).replace(
        "{", "{ #", 1
    )
    longest = 0.0

    async def tick() -> None:
        nonlocal longest
        loop = asyncio.get_running_loop()
        while True:
            before = loop.time()
            await asyncio.sleep(0.01)
            longest = max(longest, loop.time() - before)

    ticking = asyncio.create_task(tick())
    started = asyncio.get_running_loop().time()
    assert len((await read(document)).nodes) == 5001
    took = asyncio.get_running_loop().time() - started
    ticking.cancel()
    assert longest < took / 2
