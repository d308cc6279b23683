// Properties that are merely not null are there for the index that a statement is meant to use.

// name: remove_source_relationships
MATCH (start:Entity {_source_id: $source_id})
WHERE start._chunk IS NOT NULL
  AND start._organization_id = $organization_id
MATCH (start)-[relationship]->()
WITH relationship
LIMIT $at_once
DELETE relationship
RETURN count(*) AS removed

// name: remove_source_nodes
MATCH (node:Entity {_source_id: $source_id})
WHERE node._chunk IS NOT NULL
  AND node._organization_id = $organization_id
WITH node
LIMIT $at_once
DETACH DELETE node
RETURN count(*) AS removed

// name: remove_source_fences
MATCH (fence:IngestionFence {_source_id: $source_id})
WHERE fence._organization_id = $organization_id
DELETE fence
RETURN count(*) AS removed

// name: remove_relationships
MATCH (start:Entity {_organization_id: $organization_id})
WHERE start._id IS NOT NULL
MATCH (start)-[relationship]->()
WITH relationship
LIMIT $at_once
DELETE relationship
RETURN count(*) AS removed

// name: remove_nodes
MATCH (node:Entity {_organization_id: $organization_id})
WHERE node._id IS NOT NULL
WITH node
LIMIT $at_once
DETACH DELETE node
RETURN count(*) AS removed

// name: remove_fences
MATCH (fence:IngestionFence {_organization_id: $organization_id})
DELETE fence
RETURN count(*) AS removed

// name: remove_source_chunks
MATCH (chunk:IngestionChunk {_source_id: $source_id})
WHERE chunk._digest IS NOT NULL
  AND chunk._organization_id = $organization_id
WITH chunk
LIMIT $at_once
DELETE chunk
RETURN count(*) AS removed

// name: remove_chunks
MATCH (chunk:IngestionChunk {_organization_id: $organization_id})
WITH chunk
LIMIT $at_once
DELETE chunk
RETURN count(*) AS removed
