"""What an OpenAPI document says, as nodes and relationships.

References are followed within the document and never copied in. A walk ends at each named schema, so cycles
need no further care; a budget bounds the work on a document whose references multiply.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from urllib.parse import unquote

from weft_server.connectors.base import Node, Property, Record, Relationship
from weft_server.connectors.openapi_document import LIST_LIMIT, Part, Value, invalid

WORK_LIMIT = 10_000_000
"""The most steps over one document: values walked, references followed and records made."""
NAME_LIMIT = 1_000
"""The most characters of a path or a component's name, which become keys."""
WARNINGS_SHOWN = 50
WARNINGS_COUNTED = 10_000
REFERENCE_CHAIN_LIMIT = 32

API_KEY = "api"

_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
# Keywords of JSON Schema whose members are named schemas, and those that hold values rather than schemas.
_NAMED_SCHEMAS = frozenset({"properties", "patternProperties", "$defs", "definitions", "dependentSchemas"})
_PLAIN_VALUES = frozenset({"const", "default", "enum", "example", "examples", "required"})


@dataclass(frozen=True, slots=True)
class Dialect:
    """Where a version of the specification keeps its components."""

    product: str
    schemas: tuple[str, ...]
    security_schemes: tuple[str, ...]


@dataclass(slots=True)
class _Use:
    """How an endpoint uses one schema: its roles, and the statuses of the responses."""

    roles: set[str] = field(default_factory=set)
    statuses: set[str] = field(default_factory=set)


class ApiReader:
    """Reads one parsed document.

    Raises:
        DocumentInvalid: its version cannot be read; from `records`, something further down is wrong.
    """

    def __init__(self, document: Value) -> None:
        self._root = Part(document)
        self._dialect, version_warnings = _dialect(self._root)
        self._warnings: dict[str, None] = dict.fromkeys(version_warnings)
        self._schemas = dict(self._components(self._dialect.schemas))
        self._security_schemes = dict(self._components(self._dialect.security_schemes))
        self._work = 0

    @property
    def product(self) -> str:
        """The specification and its version, such as `OpenAPI 3.1.0`."""
        return self._dialect.product

    def warnings(self) -> list[str]:
        """What `records` had to leave out so far."""
        shown = list(self._warnings)[:WARNINGS_SHOWN]
        left_out = len(self._warnings) - len(shown)
        return [*shown, f"At least {left_out} more references cannot be followed."] if left_out else shown

    def records(self) -> Iterator[Record]:
        """Yields the API, its schemas and security schemes, and then its endpoints."""
        for record in self._records():
            self._spend()
            yield record

    def _records(self) -> Iterator[Record]:
        yield self._api()
        for name, schema in self._schemas.items():
            yield self._schema(name, schema)
            yield Relationship("PART_OF", _schema_key(name), API_KEY)
        for name, scheme in self._security_schemes.items():
            yield self._security_scheme(name, scheme)
            yield Relationship("PART_OF", _security_key(name), API_KEY)
        for name, schema in self._schemas.items():
            for target, fields in self._dependencies(name, schema).items():
                properties = _present(fields=fields[:LIST_LIMIT])
                yield Relationship("DEPENDS_ON", _schema_key(name), _schema_key(target), properties)
        for kind, section in (("endpoint", "paths"), ("webhook", "webhooks")):
            for path, item in self._root.members(section):
                if not path.startswith("x-"):
                    yield from self._path_item(kind, _name(path, item), self._resolved(item))

    def _api(self) -> Node:
        info = self._root.get("info") or Part({}, "info")
        license_ = info.get("license")
        properties = _present(
            name=info.text("title") or "untitled",
            version=info.text("version"),
            description=info.text("description"),
            specification=self.product,
            servers=self._servers(),
            license=license_.text("name") if license_ else None,
            tags=[name for tag in self._root.elements("tags") if (name := tag.text("name"))][:LIST_LIMIT],
        )
        return Node(API_KEY, ("API",), properties)

    def _servers(self) -> list[str]:
        host = self._root.text("host")
        if host:
            base = self._root.text("basePath") or ""
            return [f"{scheme}://{host}{base}" for scheme in self._root.texts("schemes") or ["https"]]
        return [url for server in self._root.elements("servers") if (url := server.text("url"))][:LIST_LIMIT]

    def _schema(self, name: str, schema: Part) -> Node:
        if isinstance(schema.value, bool):
            return Node(_schema_key(name), ("APISchema",), {"name": name})
        properties = _present(
            name=name,
            title=schema.text("title"),
            description=schema.text("description"),
            types=_types(schema),
            format=schema.text("format"),
            fields=[field for field, _ in schema.members("properties")][:LIST_LIMIT],
            required=schema.texts("required"),
            enum=_scalars(schema, "enum"),
            deprecated=schema.flag("deprecated"),
        )
        return Node(_schema_key(name), ("APISchema",), properties)

    def _security_scheme(self, name: str, scheme: Part) -> Node:
        scheme = self._resolved(scheme) or Part({}, scheme.location)
        properties = _present(
            name=name,
            type=scheme.text("type"),
            scheme=scheme.text("scheme"),
            description=scheme.text("description"),
            location=scheme.text("in"),
            parameter=scheme.text("name"),
            bearer_format=scheme.text("bearerFormat"),
            open_id_connect_url=scheme.text("openIdConnectUrl"),
        )
        return Node(_security_key(name), ("APISecurityScheme",), properties)

    def _dependencies(self, name: str, schema: Part) -> dict[str, list[str]]:
        """The other schemas that a schema refers to, each with the fields that do so."""
        found: dict[str, list[str]] = {}
        if isinstance(schema.value, bool):
            return found
        for field_name, part in schema.members("properties"):
            for target in self._schemas_in(part):
                found.setdefault(target, []).append(field_name)
        for target in self._schemas_in(schema, leave_out="properties"):
            found.setdefault(target, [])
        found.pop(name, None)
        return found

    def _path_item(self, kind: str, path: str, item: Part | None) -> Iterator[Record]:
        if item is None:
            return
        for method in _METHODS:
            operation = item.get(method)
            if operation is not None:
                yield from self._endpoint(kind, path, method.upper(), item, operation)

    def _endpoint(self, kind: str, path: str, method: str, item: Part, operation: Part) -> Iterator[Record]:
        key = f"{kind}:{method} {path}"
        parameters = self._parameters(item, operation)
        body, responses = self._followed(operation, "requestBody"), self._responses(operation)
        security = self._security(operation)
        properties = _present(
            name=f"{method} {path}",
            method=method,
            path=path,
            operation_id=operation.text("operationId"),
            summary=operation.text("summary") or item.text("summary"),
            description=operation.text("description"),
            tags=operation.texts("tags"),
            deprecated=operation.flag("deprecated"),
            webhook=kind == "webhook",
            secured=bool(security) and all(security),
            parameters=list(parameters)[:LIST_LIMIT],
            required_parameters=[name for name, part in parameters.items() if part.flag("required")][
                :LIST_LIMIT
            ],
            request_types=self._media_types("consumes", operation, [body] if body else []),
            response_types=self._media_types("produces", operation, responses.values()),
            response_codes=list(responses)[:LIST_LIMIT],
        )
        yield Node(key, ("APIEndpoint",), properties)
        yield Relationship("PART_OF", key, API_KEY)
        for schema, use in self._uses(parameters, body, responses).items():
            ties = _present(roles=sorted(use.roles), statuses=sorted(use.statuses)[:LIST_LIMIT])
            yield Relationship("USES", key, _schema_key(schema), ties)
        for scheme, scopes in _scopes(security).items():
            ties = _present(roles=["security"], scopes=scopes[:LIST_LIMIT])
            yield Relationship("USES", key, _security_key(scheme), ties)

    def _parameters(self, item: Part, operation: Part) -> dict[str, Part]:
        """The parameters, such as `query:limit`; an operation's own replace those of its path."""
        found: dict[str, Part] = {}
        for owner in (item, operation):
            for element in owner.elements("parameters"):
                parameter = self._resolved(element)
                if parameter is not None:
                    found[f"{parameter.text('in') or '?'}:{parameter.text('name') or '?'}"] = parameter
        return found

    def _responses(self, operation: Part) -> dict[str, Part]:
        return {
            status: response
            for status, part in operation.members("responses")
            if not status.startswith("x-") and (response := self._resolved(part)) is not None
        }

    def _media_types(self, swagger_key: str, operation: Part, bodies: Iterable[Part]) -> list[str]:
        """The media types of bodies; Swagger 2.0 names them for an operation or for the whole document."""
        if self._root.get("swagger"):
            return operation.texts(swagger_key) or self._root.texts(swagger_key)
        types = dict.fromkeys(name for body in bodies for name, _ in body.members("content"))
        return list(types)[:LIST_LIMIT]

    def _uses(
        self, parameters: Mapping[str, Part], body: Part | None, responses: Mapping[str, Part]
    ) -> dict[str, _Use]:
        uses: dict[str, _Use] = {}

        def note(role: str, part: Part, status: str | None = None) -> None:
            for schema in self._content_schemas(part):
                use = uses.setdefault(schema, _Use())
                use.roles.add(role)
                if status:
                    use.statuses.add(status)

        for place, parameter in parameters.items():
            note("request" if place.startswith("body:") else "parameter", parameter)
        if body is not None:
            note("request", body)
        for status, response in responses.items():
            note("response", response, status)
            for _, element in response.members("headers"):
                header = self._resolved(element)
                if header is not None:
                    note("response", header, status)
        return uses

    def _content_schemas(self, part: Part) -> Iterator[str]:
        """The schemas that a parameter, body, response or header names, whichever way its version has."""
        direct = part.get("schema")
        if direct is not None:
            yield from self._schemas_in(direct)
        for _, media in part.members("content"):
            resolved = self._resolved(media)
            schema = resolved and resolved.get("schema")
            if schema is not None:
                yield from self._schemas_in(schema)

    def _security(self, operation: Part) -> list[dict[str, list[str]]]:
        """The alternatives of which a caller must meet one: schemes with the scopes they must grant."""
        owner = operation if operation.get("security") is not None else self._root
        alternatives = []
        for requirement in owner.elements("security"):
            alternative = {}
            for scheme, _ in requirement.members():
                if scheme in self._security_schemes:
                    alternative[scheme] = requirement.texts(scheme)
                else:
                    self._warn(f"{requirement.location}: there is no security scheme {scheme[:200]!r}.")
            alternatives.append(alternative)
        return alternatives

    def _schemas_in(self, schema: Part, leave_out: str | None = None) -> dict[str, None]:
        """The named schemas that a schema refers to, in document order; the walk ends at each of them."""
        found: dict[str, None] = {}
        followed: set[str] = set()
        waiting = [schema]
        while waiting:
            part = waiting.pop()
            self._spend()
            if isinstance(part.value, bool):
                continue
            reference = part.value.get("$ref") if isinstance(part.value, dict) else None
            if isinstance(reference, str) and reference not in followed:
                followed.add(reference)
                name = self._schema_named_by(reference)
                target = None if name else self._target(reference, part.location)
                if name:
                    found[name] = None
                elif target is not None:
                    waiting.append(target)
            waiting.extend(reversed(list(_subschemas(part, leave_out if part is schema else None))))
        return found

    def _schema_named_by(self, reference: str) -> str | None:
        self._spend(len(reference) // 100)
        path = _pointer(reference) or ()
        depth = len(self._dialect.schemas)
        named = path[depth] if path[:depth] == self._dialect.schemas and len(path) > depth else None
        return named if named in self._schemas else None

    def _followed(self, part: Part, key: str) -> Part | None:
        member = part.get(key)
        return None if member is None else self._resolved(member)

    def _resolved(self, part: Part) -> Part | None:
        """What a part stands for; None, with a warning, where its references lead nowhere in the document."""
        first = part
        for _ in range(REFERENCE_CHAIN_LIMIT):
            self._spend()
            reference = part.text("$ref")
            if reference is None:
                return part
            target = self._target(reference, part.location)
            if target is None:
                return None
            part = target
        self._warn(f"{first.location[:300]}: the references go in a circle.")
        return None

    def _target(self, reference: str, location: str) -> Part | None:
        self._spend(len(reference) // 100)
        path = _pointer(reference)
        if path is None:
            self._warn(f"{location[:300]}: {reference[:300]!r} is outside of the document.")
            return None
        part: Part | None = self._root
        for step in path:
            part = _step(part, step) if part else None
        if not path or part is None:
            self._warn(f"{location[:300]}: {reference[:300]!r} points at nothing in the document.")
            return None
        return part

    def _components(self, path: tuple[str, ...]) -> Iterator[tuple[str, Part]]:
        part: Part | None = self._root
        for step in path:
            part = part.get(step) if part else None
        for name, component in part.members() if part else ():
            yield _name(name, component), component

    def _warn(self, warning: str) -> None:
        if len(self._warnings) < WARNINGS_COUNTED:
            self._warnings[warning] = None

    def _spend(self, steps: int = 1) -> None:
        self._work += steps
        if self._work > WORK_LIMIT:
            raise invalid("its references multiply beyond what can be read", "document")


def _dialect(root: Part) -> tuple[Dialect, list[str]]:
    if not isinstance(root.value, dict):
        raise invalid("not an OpenAPI document: expected a mapping", "document")
    swagger, version = root.text("swagger"), root.text("openapi")
    if swagger in {"2", "2.0"}:
        return Dialect("Swagger 2.0", ("definitions",), ("securityDefinitions",)), []
    if swagger is not None:
        raise invalid(f"Swagger {swagger[:20]} is not read; 2.0 is", "swagger")
    if version is None:
        raise invalid("not an OpenAPI document: it has neither 'openapi' nor 'swagger'", "document")
    if not version.startswith("3."):
        raise invalid(f"OpenAPI {version[:20]} is not read; 3.0 and 3.1 are", "openapi")
    known = f"{version}.".startswith(("3.0.", "3.1."))
    warnings = [] if known else [f"OpenAPI {version[:20]} is read as 3.1: what it adds is left out."]
    components = ("components", "schemas"), ("components", "securitySchemes")
    return Dialect(f"OpenAPI {version[:20]}", *components), warnings


def _subschemas(schema: Part, leave_out: str | None) -> Iterator[Part]:
    """The schemas right inside a schema, or inside a list of schemas."""
    if isinstance(schema.value, list):
        for index, value in enumerate(schema.value):
            if isinstance(value, dict | list):
                yield Part(value, schema.below(f"[{index}]"))
        return
    for key, part in schema.members():
        if key in _PLAIN_VALUES or key == leave_out or key.startswith("x-"):
            continue
        if key in _NAMED_SCHEMAS:
            for _, named in part.members():
                if not isinstance(named.value, dict | bool):
                    raise invalid("expected a schema", named.location)
                yield named
        elif isinstance(part.value, dict | list):
            yield part


def _types(schema: Part) -> list[str]:
    kind = schema.get("type")
    if kind is None:
        return []
    return schema.texts("type") if isinstance(kind.value, list) else [kind.as_text()]


def _scalars(schema: Part, key: str) -> list[str]:
    """The members of a list that are not nested, as text; `enum` may hold anything."""
    scalars = (
        element for element in schema.elements(key) if not isinstance(element.value, dict | list | None)
    )
    return [element.as_text()[:NAME_LIMIT] for element in scalars][:LIST_LIMIT]


def _scopes(security: Iterable[Mapping[str, list[str]]]) -> dict[str, list[str]]:
    scopes: dict[str, dict[str, None]] = {}
    for alternative in security:
        for scheme, names in alternative.items():
            scopes.setdefault(scheme, {}).update(dict.fromkeys(names))
    return {scheme: list(names) for scheme, names in scopes.items()}


def _pointer(reference: str) -> tuple[str, ...] | None:
    """The steps of a JSON pointer into this document (RFC 6901, section 6); None for what is elsewhere."""
    if not reference.startswith("#"):
        return None
    steps = unquote(reference[1:]).split("/")[1:]
    return tuple(step.replace("~1", "/").replace("~0", "~") for step in steps)


def _step(part: Part, step: str) -> Part | None:
    if isinstance(part.value, dict):
        return part.get(step)
    if isinstance(part.value, list) and re.fullmatch("[0-9]{1,7}", step) and int(step) < len(part.value):
        return Part(part.value[int(step)], part.below(f"[{step}]"))
    return None


def _name(name: str, part: Part) -> str:
    if len(name) > NAME_LIMIT:
        raise invalid(f"a name of more than {NAME_LIMIT} characters", part.location)
    return name


def _schema_key(name: str) -> str:
    return f"schema:{name}"


def _security_key(name: str) -> str:
    return f"security_scheme:{name}"


def _present(**properties: Property | None) -> dict[str, Property]:
    """The properties that have a value; an empty list or text has none."""
    return {name: value for name, value in properties.items() if value is not None and value not in ("", [])}
