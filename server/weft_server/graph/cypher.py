"""What the statements of this room share: the ids they look for, and the names they are completed with."""

import re
from typing import LiteralString, NamedTuple

ENTITY = "Entity"
"""The label of every node, which says nothing about it and is never shown."""

_NAME = re.compile(r"\w[\w .:/-]{0,99}")


class IdRange(NamedTuple):
    """The ids between two others, neither of them included."""

    after: str
    before: str


def ids_of(organization_id: str, source_id: str = "") -> IdRange:
    """The ids of an organization's nodes, or of those from one of its sources.

    An id is `<organization>/<source>/<key>`, so they lie together in the index; `0` is the character after
    `/`.
    """
    prefix = f"{organization_id}/{source_id}" if source_id else organization_id
    return IdRange(f"{prefix}/", f"{prefix}0")


def quoted(name: str) -> str:
    r"""A label or relationship type as it stands in a statement.

    Names have at most 100 letters, digits, underscores, spaces or any of `.:/-`. So nothing ends the quotes
    early: neither a backquote nor the escape `\u0060`, which Cypher resolves before it parses.

    Raises:
        ValueError: nothing that callers see is named so.
    """
    if name == ENTITY or not _NAME.fullmatch(name):
        raise ValueError(name)
    return f"`{name}`"


def complete(statement: LiteralString, **parts: str) -> LiteralString:
    """Fills placeholders such as `{conditions}` with text that was put together from checked names only."""
    for placeholder, part in parts.items():
        statement = statement.replace(f"{{{placeholder}}}", part)
    return statement
