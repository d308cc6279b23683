"""Batches: items that succeed or fail one by one, in one transaction."""

from collections.abc import Awaitable, Callable, Iterable
from typing import Any

from weft_server.rpc.errors import WeftError
from weft_server.stores.postgres import Connection


async def create_each(
    connection: Connection,
    wanted: Iterable[Any],
    create: Callable[[Any, Any], Awaitable[None]],
    created: Any,
    statuses: Any,
) -> None:
    """Creates the items of a request, and fills two lists of its response in the same order.

    `create` takes an item and fills the message of the created one. An item that is refused leaves nothing
    behind but its status.
    """
    for item in wanted:
        resource, status = created.add(), statuses.add()
        try:
            async with connection.transaction():
                await create(item, resource)
        except WeftError as refusal:
            resource.Clear()
            status.code = refusal.code.value[0]
            status.message = refusal.message
            status.reason = refusal.reason
