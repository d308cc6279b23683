// The ids of an organization's nodes, or of a source's, lie together in the index on _id.

// name: remove_fences
MATCH (fence:IngestionFence)
WHERE fence._organization_id = $organization_id
  AND $source_id IN ['', fence._source_id]
DELETE fence
RETURN count(*) AS removed

// name: remove_relationships
MATCH (start:Entity)
USING INDEX start:Entity(_id)
WHERE start._organization_id = $organization_id
  AND start._id > $after
  AND start._id < $before
MATCH (start)-[relationship]->()
WITH relationship
LIMIT $at_once
DELETE relationship
RETURN count(*) AS removed

// name: remove_nodes
MATCH (node:Entity)
USING INDEX node:Entity(_id)
WHERE node._organization_id = $organization_id
  AND node._id > $after
  AND node._id < $before
WITH node
LIMIT $at_once
DETACH DELETE node
RETURN count(*) AS removed

// name: remove_source_chunks
MATCH (chunk:IngestionChunk)
WHERE chunk._source_id = $source_id
  AND chunk._digest IS NOT NULL
  AND chunk._organization_id = $organization_id
WITH chunk
LIMIT $at_once
DELETE chunk
RETURN count(*) AS removed

// name: remove_chunks
MATCH (chunk:IngestionChunk)
WHERE chunk._organization_id = $organization_id
WITH chunk
LIMIT $at_once
DELETE chunk
RETURN count(*) AS removed
