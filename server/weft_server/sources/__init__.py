"""The sources that organizations connect."""
