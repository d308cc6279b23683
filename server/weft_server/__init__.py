"""The backend of Weft: an async gRPC server, and the workers that turn sources into graph."""
