"""Connectors read sources and yield records. They know no store and no RPC."""
