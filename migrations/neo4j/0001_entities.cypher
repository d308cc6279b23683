// Every node has the label Entity beside its own, so that one constraint and one set of indexes serve all
// labels.
CREATE CONSTRAINT entity_id IF NOT EXISTS
FOR (entity:Entity)
REQUIRE entity._id IS UNIQUE;

// Ingestion finds by it what a source no longer holds.
CREATE INDEX entity_chunk IF NOT EXISTS
FOR (entity:Entity)
ON (entity._chunk);

CREATE CONSTRAINT fence_id IF NOT EXISTS
FOR (fence:IngestionFence)
REQUIRE fence._id IS UNIQUE;

CREATE CONSTRAINT chunk_digest IF NOT EXISTS
FOR (chunk:IngestionChunk)
REQUIRE (chunk._source_id, chunk._digest) IS UNIQUE;
