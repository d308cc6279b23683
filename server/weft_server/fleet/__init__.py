"""Autonomous agents and what they live on."""
