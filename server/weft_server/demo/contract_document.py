"""Weft's own contract as an OpenAPI document: a source that is always at hand.

Each RPC is a POST of its request as JSON to `/<package>.<service>/<method>`, as the Connect protocol has it.
"""

from collections.abc import Iterable
from json import dumps
from typing import Any

from google.protobuf.descriptor import Descriptor, FieldDescriptor, MethodDescriptor, ServiceDescriptor

from weft_server.rpc.authorize import permission_of

_SCALARS = {
    FieldDescriptor.TYPE_BOOL: {"type": "boolean"},
    FieldDescriptor.TYPE_BYTES: {"type": "string", "format": "byte"},
    FieldDescriptor.TYPE_DOUBLE: {"type": "number", "format": "double"},
    FieldDescriptor.TYPE_ENUM: {"type": "string"},
    FieldDescriptor.TYPE_INT32: {"type": "integer", "format": "int32"},
    FieldDescriptor.TYPE_INT64: {"type": "string", "format": "int64"},
    FieldDescriptor.TYPE_STRING: {"type": "string"},
}


def contract_document(services: Iterable[ServiceDescriptor]) -> str:
    """Describes services as an OpenAPI 3.1 document in JSON."""
    paths: dict[str, Any] = {}
    schemas: dict[str, Any] = {}
    for service in services:
        for method in service.methods:
            paths[f"/{service.full_name}/{method.name}"] = {"post": _operation(service, method)}
            _add_schema(method.input_type, schemas)
            _add_schema(method.output_type, schemas)
    return dumps(
        {
            "openapi": "3.1.0",
            "info": {"title": "Weft", "version": "v1"},
            "paths": paths,
            "components": {
                "schemas": schemas,
                "securitySchemes": {"api_key": {"type": "http", "scheme": "bearer"}},
            },
            "security": [{"api_key": []}],
        }
    )


def _operation(service: ServiceDescriptor, method: MethodDescriptor) -> dict[str, Any]:
    media_type = "application/connect+json" if method.server_streaming else "application/json"
    return {
        "operationId": f"{service.name}.{method.name}",
        "summary": f"Takes the permission {permission_of(method) or 'of any caller'}",
        "tags": [service.name],
        "requestBody": {
            "required": True,
            "content": {"application/json": {"schema": _reference(method.input_type)}},
        },
        "responses": {
            "200": {
                "description": "Done",
                "content": {media_type: {"schema": _reference(method.output_type)}},
            }
        },
    }


def _add_schema(message: Descriptor, schemas: dict[str, Any]) -> None:
    if message.full_name in schemas:
        return
    properties: dict[str, Any] = {}
    schemas[message.full_name] = {"type": "object", "properties": properties}
    for field in message.fields:
        properties[field.name] = _field_schema(field)
        if field.message_type is not None:
            _add_schema(field.message_type, schemas)


def _field_schema(field: Any) -> dict[str, Any]:
    schema = _reference(field.message_type) if field.message_type is not None else _SCALARS[field.type]
    return {"type": "array", "items": schema} if field.is_repeated else schema


def _reference(message: Descriptor) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{message.full_name}"}
