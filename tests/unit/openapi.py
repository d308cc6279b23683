"""OpenAPI documents of a few endpoints, and what the connector makes of them."""

from typing import Any

from weft.source.v1.source_service_pb2 import OpenapiSource
from weft_server.connectors.base import (
    Node,
    Record,
    Relationship,
)
from weft_server.connectors.openapi import OpenApiConnector

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
