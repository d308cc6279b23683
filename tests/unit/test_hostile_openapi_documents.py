"""Whatever a document holds, the OpenAPI connector reads it or ends in a typed error."""

import asyncio
import contextlib
import json
from typing import Any

import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.unit.openapi import PETS, SWAGGER, Graph, read_config
from weft.source.v1.source_service_pb2 import OpenapiSource
from weft_server.connectors.base import (
    ConnectorError,
    Record,
)
from weft_server.connectors.openapi import OpenApiConnector
from weft_server.connectors.openapi_document import parse_document

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
