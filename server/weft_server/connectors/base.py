"""What a connector is: the few types between a source and the ingestion pipeline.

A connector is stateless. `survey` reaches the source and says what is there; `extract` yields its records,
one stage after another. The pipeline does the rest: batches, ids, tenancy, retries, clean-up, progress.
docs/connectors.md shows how to write one.
"""

from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import ClassVar, Generic, TypeVar

from google.protobuf.message import Message

from weft.common.v1.error_reason_pb2 import (
    ERROR_REASON_SOURCE_CREDENTIALS_REJECTED,
    ERROR_REASON_SOURCE_DOCUMENT_INVALID,
    ERROR_REASON_SOURCE_FAILED,
    ERROR_REASON_SOURCE_SCOPE_MISSING,
    ERROR_REASON_SOURCE_UNREACHABLE,
    ErrorReason,
)

Scalar = str | int | float | bool | datetime
Property = Scalar | Sequence[str] | Sequence[int] | Sequence[float] | Sequence[bool]


@dataclass(frozen=True, slots=True)
class Node:
    """A thing of the source.

    `key` is unique within its source and the same at each run: it is what makes a second run change nothing.
    Property names are snake_case and never begin with an underscore; a nested value is flattened or left out.
    """

    key: str
    labels: tuple[str, ...]
    properties: Mapping[str, Property]


@dataclass(frozen=True, slots=True)
class Relationship:
    """A directed tie between two nodes of the source, named by their keys.

    Both nodes are yielded before it, in the same stage or an earlier one. There is one relationship of a type
    between the same two nodes; a second one replaces the first one's properties.
    """

    type: str
    start: str
    end: str
    properties: Mapping[str, Property] = field(default_factory=dict)


Record = Node | Relationship


@dataclass(frozen=True, slots=True)
class Stage:
    """A part of a source that is read in one go.

    A run that is taken over by another worker goes on with the first stage that was not finished, so a large
    source has several. `expected_records` is how many nodes and relationships it will about yield; 0 where
    the source does not tell.
    """

    name: str
    expected_records: int = 0


@dataclass(frozen=True, slots=True)
class Survey:
    """What a source holds.

    `target` says where it is, for people and without any secret; `product` what answers there, such as
    `PostgreSQL 18.4`; `expected_nodes` how many nodes of each label a run would bring; `warnings` what cannot
    be seen but can be done without.
    """

    target: str
    product: str
    stages: Sequence[Stage]
    expected_nodes: Mapping[str, int] = field(default_factory=dict)
    warnings: Sequence[str] = ()


class ConnectorError(Exception):
    """A source cannot be read.

    `reason` says why for programs, the message for people, `details` name what was tried.
    Neither the message nor the details hold a secret of the config.
    """

    reason: ClassVar[ErrorReason.ValueType] = ERROR_REASON_SOURCE_FAILED

    def __init__(self, message: str, **details: str) -> None:
        super().__init__(message)
        self.details = details


class SourceUnreachable(ConnectorError):
    """Nothing answers at the source's address. Details: `target`."""

    reason = ERROR_REASON_SOURCE_UNREACHABLE


class CredentialsRejected(ConnectorError):
    """The source refuses the credentials. Details: `target`."""

    reason = ERROR_REASON_SOURCE_CREDENTIALS_REJECTED


class ScopeMissing(ConnectorError):
    """The login may not see something that the config asks for. Details: `scope`."""

    reason = ERROR_REASON_SOURCE_SCOPE_MISSING


class DocumentInvalid(ConnectorError):
    """What the source returned is not what the connector reads.

    Details: `location`, a path into the document.
    """

    reason = ERROR_REASON_SOURCE_DOCUMENT_INVALID


class SourceFailed(ConnectorError):
    """The source stopped answering, or failed, while it was read. A later run may succeed."""


class ConfigInvalid(ConnectorError):
    """The config cannot be used as it is.

    Details: `field`, relative to the connector's own config message.
    """


Config = TypeVar("Config", bound=Message)


class Connector(ABC, Generic[Config]):
    """Reads one kind of source."""

    source_type: ClassVar[str]
    """The name stored with each source.

    An installed connector is chosen by it in `CustomSource.connector`.
    """
    display_name: ClassVar[str]
    description: ClassVar[str]
    node_labels: ClassVar[Sequence[str]]
    relationship_types: ClassVar[Sequence[str]]

    @abstractmethod
    async def survey(self, config: Config) -> Survey:
        """Reaches the source, checks its config and says what it holds, in seconds however large it is.

        Raises:
            ConnectorError: the source cannot be read with this config.
        """

    @abstractmethod
    def extract(self, config: Config, stage: str) -> AsyncIterator[Record]:
        """Yields the records of one stage of the survey, in memory that does not grow with the source.

        Raises:
            ConnectorError: the source cannot be read to the end.
        """
