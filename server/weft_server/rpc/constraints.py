"""The rules of the database, and the refusals that breaking them leads to.

Migrations name a constraint after the field and the rule that it stands for: `<table>_<field>_taken`
(unique), `<table>_<field>_exists` (foreign key), `<table>_<field>_valid` (check). So the database's own error
says which field of the request is at fault.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager

import asyncpg

from weft_server.rpc.errors import InvalidField, NameTaken, ResourceInUse, Violation

_CONSTRAINT = re.compile(r"(?P<field>\w+)_(?P<rule>taken|exists|valid)")


@contextmanager
def refusing_what_breaks_rules(path: str = "") -> Iterator[None]:
    """Turns the database's refusal of a change into that of the request.

    `path` is where the request has the resource, such as `source`; empty where it has the fields itself.

    Raises:
        NameTaken: another resource of the organization has the same value in a unique field.
        InvalidField: a field names something that does not exist, or breaks a check.
    """
    prefix = f"{path}." if path else ""
    try:
        yield
    except asyncpg.NotNullViolationError as error:
        raise InvalidField([Violation(f"{prefix}{error.column_name}", "must not be empty")]) from None
    except asyncpg.IntegrityConstraintViolationError as error:
        table, name = error.table_name or "", error.constraint_name or ""
        match = _CONSTRAINT.fullmatch(name.removeprefix(f"{table}_"))
        if match is None:
            raise
        field = f"{prefix}{match['field']}"
        match match["rule"]:
            case "taken":
                raise NameTaken(field) from None
            case "exists":
                raise InvalidField([Violation(field, "names nothing that the organization has")]) from None
            case _:
                raise InvalidField([Violation(field, "is not allowed here")]) from None


@contextmanager
def refusing_while_in_use(resource_type: str) -> Iterator[None]:
    """Turns the database's refusal to delete what others refer to into that of the request.

    Raises:
        ResourceInUse: something refers to the resource; the metadata name the table under `used_by`.
    """
    try:
        yield
    except asyncpg.ForeignKeyViolationError as error:
        raise ResourceInUse(resource_type, used_by=error.table_name or "") from None
