// name: take_lanes
// Whoever comes with a higher token owns the lanes. Writing before comparing takes the lock first, so this
// waits for every transaction of the former owner, and everything that it tries later finds the new token.
UNWIND $lanes AS lane
MERGE (fence:IngestionFence {_id: $source_id + '/' + lane})
SET fence._source_id = $source_id,
    fence._organization_id = $organization_id,
    fence.touched_at = timestamp()
WITH fence
WHERE fence.token IS NULL OR fence.token <= $token
SET fence.token = $token
FOREACH (_ IN CASE WHEN fence.run = $run THEN [] ELSE [1] END |
    SET fence.run = $run,
        fence.nodes_created = 0,
        fence.nodes_updated = 0,
        fence.relationships_created = 0
)
WITH count(fence) AS owned,
    sum(fence.nodes_created) AS nodes_created,
    sum(fence.nodes_updated) AS nodes_updated,
    sum(fence.relationships_created) AS relationships_created
RETURN owned, nodes_created, nodes_updated, relationships_created,
    EXISTS {
        (chunk:IngestionChunk {_source_id: $source_id})
        WHERE chunk._digest IS NOT NULL
    } AS has_seals

// name: hold_lane
// Begins every writing transaction: no record comes back once another worker owns the source.
MATCH (fence:IngestionFence {_id: $source_id + '/' + $lane})
SET fence.touched_at = timestamp()
WITH fence
WHERE fence.token = $token
RETURN fence.token AS token

// name: mark_seen
// Of these chunks, those that the graph holds unchanged; they count as seen in this run.
UNWIND $digests AS digest
MATCH (chunk:IngestionChunk {_source_id: $source_id, _digest: digest})
WHERE chunk.sealed
SET chunk.run = $run
RETURN collect(digest) AS seen

// name: create_nodes
// Rows bear `_id`, `_hash`, `_chunk` and the node's own properties; $common what they share.
UNWIND $rows AS row
MERGE (node:Entity {_id: row._id})
ON CREATE SET node:{labels},
    node += row,
    node += $common

// name: update_nodes
// Of the same rows, those whose nodes were there before: changed, or only in another chunk than theirs.
UNWIND $rows AS row
MATCH (node:Entity {_id: row._id})
WHERE node._chunk <> row._chunk
WITH node, row, node._chunk AS former, node._hash <> row._hash AS changed
FOREACH (_ IN CASE WHEN changed THEN [1] ELSE [] END |
    REMOVE node:$(node._labels)
    SET node = row,
        node += $common,
        node:{labels}
)
SET node._chunk = row._chunk
RETURN collect(DISTINCT former) AS former, sum(toInteger(changed)) AS updated

// name: create_relationships
// Rows bear `_start` and `_end`, ids of nodes, `_hash`, `_chunk`, and the relationship's own properties in `_own`.
UNWIND $rows AS row
MATCH (start:Entity {_id: row._start})
MATCH (end:Entity {_id: row._end})
MERGE (start)-[relationship:{type}]->(end)
ON CREATE SET relationship += $common,
    relationship += row._own,
    relationship._hash = row._hash,
    relationship._chunk = row._chunk

// name: update_relationships
// Of the same rows, those whose relationships were there before; and how many of each chunk are there now.
UNWIND $rows AS row
MATCH (start:Entity {_id: row._start})
MATCH (end:Entity {_id: row._end})
MATCH (start)-[relationship:{type}]->(end)
WITH relationship, row, relationship._chunk AS former, relationship._hash <> row._hash AS changed
FOREACH (_ IN CASE WHEN changed THEN [1] ELSE [] END |
    SET relationship = $common,
        relationship += row._own,
        relationship._hash = row._hash
)
SET relationship._chunk = row._chunk
WITH row._chunk AS chunk, count(relationship) AS written, collect(DISTINCT former) AS former
RETURN collect([chunk, written, former]) AS chunks

// name: unseal
// These chunks lost records to others, so they must be looked at again. Of this run are those that the source
// still has.
UNWIND $digests AS digest
MATCH (chunk:IngestionChunk {_source_id: $source_id, _digest: digest})
SET chunk.sealed = false
RETURN count(CASE WHEN chunk.run = $run THEN 1 END) > 0 AS of_this_run

// name: unseal_all
MATCH (chunk:IngestionChunk {_source_id: $source_id})
SET chunk.sealed = false

// name: seal
// Ends a writing transaction: the lane counts what is written as it commits, so whoever takes the source over in
// the same run counts on.
UNWIND $chunks AS written
MERGE (chunk:IngestionChunk {_source_id: $source_id, _digest: written.digest})
SET chunk._organization_id = $organization_id,
    chunk.run = $run,
    chunk.nodes = CASE WHEN $of_nodes THEN written.size ELSE 0 END,
    chunk.relationships = CASE WHEN $of_nodes THEN 0 ELSE written.size END,
    chunk.sealed = written.whole
WITH count(*) AS chunks
MATCH (fence:IngestionFence {_id: $source_id + '/' + $lane})
SET fence.nodes_created = fence.nodes_created + $nodes_created,
    fence.nodes_updated = fence.nodes_updated + $nodes_updated,
    fence.relationships_created = fence.relationships_created + $relationships_created

// name: find_unseen
MATCH (chunk:IngestionChunk {_source_id: $source_id})
WHERE chunk._digest IS NOT NULL
  AND chunk.run < $run
RETURN chunk._digest AS digest
LIMIT $at_once

// name: remove_unseen_relationships
MATCH ()-[relationship:{type}]->()
WHERE relationship._source_id = $source_id
  AND relationship._chunk IN $digests
WITH relationship
LIMIT $at_once
DELETE relationship
RETURN count(*) AS removed

// name: remove_relationships_of_unseen_nodes
MATCH (node:Entity)
WHERE node._source_id = $source_id
  AND node._chunk IN $digests
MATCH (node)-[relationship]-()
WITH DISTINCT relationship
LIMIT $at_once
WITH relationship, relationship._chunk AS chunk
DELETE relationship
RETURN count(*) AS removed, collect(DISTINCT chunk) AS chunks

// name: remove_unseen_nodes
MATCH (node:Entity)
WHERE node._source_id = $source_id
  AND node._chunk IN $digests
WITH node
LIMIT $at_once
DELETE node
RETURN count(*) AS removed

// name: remove_chunks
UNWIND $digests AS digest
MATCH (chunk:IngestionChunk {_source_id: $source_id, _digest: digest})
DELETE chunk

// name: relationship_types
CALL db.relationshipTypes() YIELD relationshipType
RETURN collect(relationshipType) AS types

// name: index_relationships
CREATE INDEX {index} IF NOT EXISTS
FOR ()-[relationship:{type}]-()
ON (relationship._chunk)

// name: count
CALL () {
    MATCH (node:Entity)
    USING INDEX node:Entity(_id)
    WHERE node._id > $after
      AND node._id < $before
    RETURN count(node) AS nodes
}
CALL () {
    MATCH (node:Entity)
    USING INDEX node:Entity(_id)
    WHERE node._id > $after
      AND node._id < $before
    MATCH (node)-[relationship]->()
    RETURN count(relationship) AS relationships
}
CALL () {
    MATCH (chunk:IngestionChunk {_source_id: $source_id})
    WHERE chunk._digest IS NOT NULL
    RETURN sum(chunk.nodes) AS sealed_nodes, sum(chunk.relationships) AS sealed_relationships
}
RETURN nodes, relationships, sealed_nodes, sealed_relationships
