"""What the exchange has to know of another system."""

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple, Protocol

from weft_server.exchange.reading import Reader

Values = dict[str, Any]


class Row(Protocol):
    """Columns by their names."""

    def __getitem__(self, name: str, /) -> Any: ...


class Collection(NamedTuple):
    """How the documents of a collection are read and written."""

    one: str
    """What its statements call one of its resources, such as `api_key`."""
    read: Callable[[Reader], Values]
    write: Callable[[Row], dict[str, Any]]
    secret: tuple[str, ...] = ()
    """Fields that are taken out of a document before it is kept."""


Collections = Mapping[str, Collection]
"""Collections by their names, each after those that it refers to."""
