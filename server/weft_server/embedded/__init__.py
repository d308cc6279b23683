"""The three stores on one machine with nothing installed, from Python packages alone."""

from weft_server.embedded.errors import EmbeddedStoreError, StoreAlreadyRunning, StoreFailed
from weft_server.embedded.neo4j import EmbeddedNeo4j
from weft_server.embedded.postgres import EmbeddedPostgres
from weft_server.embedded.redis import EmbeddedRedis
from weft_server.embedded.stack import EmbeddedStack, StoreUrls

__all__ = [
    "EmbeddedNeo4j",
    "EmbeddedPostgres",
    "EmbeddedRedis",
    "EmbeddedStack",
    "EmbeddedStoreError",
    "StoreAlreadyRunning",
    "StoreFailed",
    "StoreUrls",
]
