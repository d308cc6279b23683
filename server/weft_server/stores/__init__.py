"""Connections to PostgreSQL, Neo4j and Redis, and the few primitives that every room uses on them."""
