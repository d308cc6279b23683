"""The workers of an organization, and the tokens that they register with."""
