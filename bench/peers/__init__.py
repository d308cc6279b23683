"""What Weft is measured beside, written as well as those who use these libraries would.

bare_grpc.py   the same contract without anything around it: grpc.aio and asyncpg
rest.py        FastAPI, asyncpg and Pydantic, with API keys and row level security
sse.py         FastAPI sending server-sent events from a Redis stream
bolt_loop.py   a loop that writes rows to Neo4j with the official driver
"""
