"""How the contract's names look in Python and SQL."""


def snake_case(name: str) -> str:
    """`get_source` for `GetSource`."""
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in name).lstrip("_")
