"""The backend of Weft: an async gRPC server, and the workers that turn sources into graph."""

import os

# Read when gRPC is first loaded. No process of ours forks without running another program at once, and gRPC
# warns of every fork that it is asked to survive.
os.environ.setdefault("GRPC_ENABLE_FORK_SUPPORT", "false")
