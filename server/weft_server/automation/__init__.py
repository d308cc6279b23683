"""Agents that work on the graph by themselves, and their runs."""
