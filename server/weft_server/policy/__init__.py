"""Policies, where they come from, and what was decided by them."""
