"""Who calls Weft: organizations, API keys, and how a key's secret leads to its caller."""
