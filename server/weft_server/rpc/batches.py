"""Batches: items that are created one by one, in one transaction."""

from collections.abc import Awaitable, Callable, Iterable
from typing import Any

from weft_server.rpc.errors import WeftError
from weft_server.stores.postgres import Connection


async def create_each(
    connection: Connection,
    items: Iterable[Any],
    create: Callable[[int, Any, Any], Awaitable[None]],
    results: Any,
    *,
    partial: bool,
) -> None:
    """Creates the items of a request, and adds a result for each, `{status, <resource>}`, in their order.

    `create` takes an item's place, the item, and the result whose resource it fills. An item that is refused
    leaves nothing behind but its status where success may be `partial`, and refuses the call where not.
    """
    for place, item in enumerate(items):
        result = results.add()
        result.status.SetInParent()
        try:
            async with connection.transaction():
                await create(place, item, result)
        except WeftError as refusal:
            if not partial:
                raise
            result.Clear()
            result.status.CopyFrom(refusal.to_item_status())
