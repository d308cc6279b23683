// name: count_nodes
MATCH (node:Entity)
USING INDEX node:Entity(_id)
WHERE node._organization_id = $organization_id
  AND node._id > $after
  AND node._id < $before
RETURN labels(node) AS labels, count(*) AS count

// name: count_relationships
// Each relationship once, at its start; one that starts in an organization ends there too.
MATCH (node:Entity)
USING INDEX node:Entity(_id)
WHERE node._organization_id = $organization_id
  AND node._id > $after
  AND node._id < $before
MATCH (node)-[relationship]->()
RETURN type(relationship) AS type, count(*) AS count
