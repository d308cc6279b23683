"""Agents that people build, what comes of them, and what they may cost."""
