"""The documents of other systems: in, and out again."""
