"""Conversations, their messages, and approvals of what a model wants to do."""
