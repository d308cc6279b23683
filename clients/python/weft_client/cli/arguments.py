"""What commands make of their arguments."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from uuid import UUID

import click
from google.protobuf.timestamp_pb2 import Timestamp

from weft.source.v1.source_service_pb2 import ListSourcesRequest
from weft_client.cli.failures import Problem
from weft_client.cli.lists import LARGEST_PAGE, equals
from weft_client.cli.running import Weft


def changed(changes: Mapping[str, object]) -> Iterable[str]:
    """The fields of an update: those that the command line has values for.

    Raises:
        click.UsageError: it has none.
    """
    fields = [field for field, value in changes.items() if value is not None]
    if not fields:
        raise click.UsageError("There is nothing to change: give one option at least.")
    return fields


def time_of(moment: datetime) -> Timestamp:
    """A time given on the command line, in UTC."""
    timestamp = Timestamp()
    timestamp.FromDatetime(moment)
    return timestamp


async def source_id_of(weft: Weft, reference: str) -> str:
    """The id of the source that is meant: its id itself, or its name where only one source bears it.

    Raises:
        Problem: no source bears the name, or more than one does.
    """
    if _is_uuid(reference):
        return reference
    request = ListSourcesRequest(filter=equals("name", reference), page_size=LARGEST_PAGE)
    ids = [source.id async for source in weft.client.pages(weft.client.sources.ListSources, request)]
    if not ids:
        raise Problem("RESOURCE_NOT_FOUND", f"no source is named {reference!r}: see `weft sources list`")
    if len(ids) > 1:
        message = f"{len(ids)} sources are named {reference!r}, say which by its id: {', '.join(ids)}"
        raise Problem("NAME_AMBIGUOUS", message, ids=ids)
    return str(ids[0])


def _is_uuid(text: str) -> bool:
    try:
        UUID(text)
    except ValueError:
        return False
    return True
