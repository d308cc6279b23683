"""Durable workflows: what is started goes on, whichever worker dies.

The only code that knows the engine beneath, DBOS.
"""
