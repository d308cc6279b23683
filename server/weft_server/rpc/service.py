"""What a service is to those who compose and serve it."""

from typing import ClassVar

from google.protobuf.descriptor import ServiceDescriptor


class Service:
    """Answers the RPCs of a service of the contract: `get_source` answers `GetSource`."""

    descriptor: ClassVar[ServiceDescriptor]
    needs: ClassVar[tuple[str, ...]] = ("postgres",)
    """The stores without which it cannot answer; its health follows them."""
