// name: get_node
MATCH (node:Entity)
WHERE node._id = $id
  AND node._organization_id = $organization_id
RETURN node {.*, _ingested_at: node._ingested_at.epochMillis} AS node

// name: get_nodes
MATCH (node:Entity)
WHERE node._id IN $ids
  AND node._organization_id = $organization_id
RETURN collect(node {.*, _ingested_at: node._ingested_at.epochMillis}) AS nodes

// name: list_nodes
// In the order of the index, so that a page stops where it is full; the properties are read after that. One
// record for the page, because the driver takes about 50 µs for each.
MATCH (node:Entity)
USING INDEX node:Entity(_id)
WHERE node._organization_id = $organization_id
  AND node._id > $after
  AND node._id < $before{conditions}
WITH node
ORDER BY node._id
LIMIT $limit
RETURN collect(node {.*, _ingested_at: node._ingested_at.epochMillis}) AS nodes

// name: list_neighbors
// No record where the node does not exist. A relationship of a node with itself counts once, as outgoing.
MATCH (node:Entity)
WHERE node._id = $id
  AND node._organization_id = $organization_id
CALL (node) {
  MATCH (node){relationship}(other:Entity)
  WHERE relationship._organization_id = $organization_id
    AND other._organization_id = $organization_id
  WITH
    relationship,
    other,
    type(relationship) AS type,
    CASE WHEN startNode(relationship) = node THEN $outgoing ELSE $incoming END AS direction
  WHERE [other._id, type, direction] > $after
  WITH relationship, other, type, direction
  ORDER BY other._id, type, direction
  LIMIT $limit
  RETURN collect([
    other {.*, _ingested_at: other._ingested_at.epochMillis},
    type,
    direction,
    properties(relationship)
  ]) AS neighbors
}
RETURN neighbors

// name: find_paths
// No record where a node does not exist; a record without a path where they are not connected.
MATCH (start:Entity), (end:Entity)
WHERE start._id = $start_id
  AND start._organization_id = $organization_id
  AND end._id = $end_id
  AND end._organization_id = $organization_id
OPTIONAL MATCH path = allShortestPaths((start)-[{types}*1..{max_length}]-(end))
WHERE all(node IN nodes(path) WHERE node._organization_id = $organization_id)
  AND all(relationship IN relationships(path) WHERE relationship._organization_id = $organization_id)
WITH path
LIMIT $limit
RETURN
  [node IN nodes(path) | node {.*, _ingested_at: node._ingested_at.epochMillis}] AS nodes,
  [relationship IN relationships(path) | [
    startNode(relationship)._id,
    type(relationship),
    endNode(relationship)._id,
    properties(relationship)
  ]] AS relationships
