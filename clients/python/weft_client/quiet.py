"""Keeps gRPC from logging each connection that comes and goes: the client rides through them.

gRPC reads the setting once, when it is loaded. Who wants the log sets `GRPC_VERBOSITY` to `info` or `debug`.
"""

import os

os.environ.setdefault("GRPC_VERBOSITY", "error")
