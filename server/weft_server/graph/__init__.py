"""The knowledge graph of an organization, as callers read it. Ingestion writes it.

- `service.py`: GraphService with nodes, neighbors, paths, figures and export
- `node_filter.py`: from a filter to conditions on nodes
- `stats.py`: how large a graph is, counted and cached
- `export.py`: the whole graph, piece by piece
- `removal.py`: what goes with a deleted source or organization
- `elements.py`: from the store's nodes and relationships to messages
- `cypher.py`: ids and names as statements take them
"""
