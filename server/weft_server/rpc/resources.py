"""The steps that every handler of a resource takes."""

from typing import Any

from google.protobuf.message import Message

from weft_server.rpc.errors import NotFound, StaleEtag
from weft_server.stores.postgres import Row


def key_of(resource: Any) -> str:
    """The field that tells resources of a descriptor apart.

    That is `id`, or the first field where another has only one of them: a user's profile is known by its
    `user_id`.
    """
    return "id" if "id" in resource.fields_by_name else str(resource.fields[0].name)


def found(row: Row | None, resource_type: str) -> Row:
    """The row of a resource that must exist.

    Raises:
        NotFound: there is none, or none that the caller's organization sees.
    """
    if row is None:
        raise NotFound(resource_type)
    return row


def check_etag(current: Row, etag: str) -> None:
    """Lets an update pass that was made from the current state, or from no state in particular.

    Raises:
        StaleEtag: the row changed since.
    """
    if etag and etag != current["etag"]:
        raise StaleEtag(current["etag"])


def changed_paths(request: Any, resource: Message) -> list[str]:
    """The paths an Update request changes: those of its mask or, without one, all fields that it sets."""
    if request.HasField("update_mask"):
        return list(request.update_mask.paths)
    never_updated = {key_of(resource.DESCRIPTOR), "etag"}
    return [field.name for field, _ in resource.ListFields() if field.name not in never_updated]
