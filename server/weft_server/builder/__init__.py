"""Agents that people build, what they run on, and what it may cost."""
