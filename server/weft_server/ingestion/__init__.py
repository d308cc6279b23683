"""Ingestion: a source goes in, a graph comes out, and anyone can watch it happen.

service.py   IngestionService: start, get, list, cancel, watch
run.py       the workflow of one job, phase by phase
pipeline.py  from a connector's records to batches
writer.py    batches into Neo4j, fenced; stale things out of it
lease.py     who may write for a source
live.py      a job's live state and its events in Redis
"""
