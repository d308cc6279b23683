"""Filters of nodes: from `label = "Table" AND name : "order"` to conditions of a statement."""

from typing import Any, NamedTuple

from weft_server.graph.cypher import IdRange, ids_of, quoted
from weft_server.rpc.errors import InvalidField, Violation
from weft_server.rpc.pages import Condition, Kind, parse_filter

NODE_FIELDS = {"label": Kind.TEXT, "source_id": Kind.UUID, "source_type": Kind.TEXT, "name": Kind.TEXT}

_PROPERTIES = {"source_id": "node._source_id", "source_type": "node._source_type", "name": "node.name"}


class NodeFilter(NamedTuple):
    """The nodes a caller wants: a range of ids, and conditions with their parameters."""

    ids: IdRange
    conditions: str
    parameters: dict[str, Any]


def read_filter(text: str, organization_id: str) -> NodeFilter:
    """Reads the filter of a list of nodes.

    Raises:
        InvalidField: it is malformed, names an unknown field, or asks for a label that cannot exist.
    """
    ids, clauses, parameters = ids_of(organization_id), [""], {}
    for number, condition in enumerate(parse_filter(text, NODE_FIELDS), start=1):
        if condition.field == "source_id" and condition.operator == "=":
            # The part of the index that holds the source's nodes; the condition below stays true within it.
            ids = ids_of(organization_id, condition.value)
        parameter = f"value_{number}"
        parameters[parameter] = condition.value
        clauses.append(_clause(condition, f"${parameter}"))
    return NodeFilter(ids, "\n  AND ".join(clauses), parameters)


def _clause(condition: Condition, parameter: str) -> str:
    field, operator, value = condition
    if field == "label":
        return _label_clause(operator, value, parameter)
    column = _PROPERTIES[field]
    match operator:
        case ":":
            return f"toLower(toStringOrNull({column})) CONTAINS toLower({parameter})"
        case "!=":
            return f"({column} IS NULL OR {column} <> {parameter})"
        case _:
            return f"{column} = {parameter}"


def _label_clause(operator: str, label: str, parameter: str) -> str:
    if operator == ":":
        return f"any(label IN node._labels WHERE toLower(label) CONTAINS toLower({parameter}))"
    # A label that stands in the statement is found in the node's record, without reading its properties.
    try:
        name = quoted(label)
    except ValueError:
        violation = Violation("filter", f"compares label with {label!r}, which is no label")
        raise InvalidField([violation]) from None
    return f"NOT node:{name}" if operator == "!=" else f"node:{name}"
