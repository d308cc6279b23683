"""Weft measured beside its peers: `make bench`, or `python -m bench NAME… [--quick]`.

Every benchmark is a module of its own that says in its docstring what it measures and how. The others are
what they share:

machine.py     cores, CPU seconds, memory, versions
program.py     a child process with cores of its own
deployment.py  the stores, and Weft's processes on them
measure.py     rounds, ratios, goals
load.py        50 calls in flight, gRPC or HTTP, from a process of its own
tables.py      a PostgreSQL database with as many tables as one likes
report.py      results/*.json and RESULTS.md
peers/         what Weft is measured beside, written as well as its community would
"""
