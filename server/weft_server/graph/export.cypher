// name: export_nodes
MATCH (node:Entity)
USING INDEX node:Entity(_id)
WHERE node._organization_id = $organization_id
  AND node._id > $after
  AND node._id < $before
WITH node
ORDER BY node._id
LIMIT $limit
RETURN collect(node {.*, _ingested_at: node._ingested_at.epochMillis}) AS rows

// name: export_relationships
// The start nodes come in the order of the index, so only what starts at one node has to be sorted.
MATCH (start:Entity)
USING INDEX start:Entity(_id)
WHERE start._organization_id = $organization_id
  AND start._id >= $after_start
  AND start._id < $before
WITH start
ORDER BY start._id
MATCH (start)-[relationship]->(end:Entity)
WHERE relationship._organization_id = $organization_id
  AND end._organization_id = $organization_id
WITH start, relationship, type(relationship) AS type, end
WHERE start._id > $after_start
  OR type > $after_type
  OR (type = $after_type AND end._id > $after_end)
WITH start, relationship, type, end
ORDER BY start._id, type, end._id
LIMIT $limit
RETURN collect([start._id, type, end._id, properties(relationship)]) AS rows
