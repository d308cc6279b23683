"""SQL, Cypher and Lua live in files; this reads them."""

import re
from pathlib import Path
from typing import LiteralString, cast

_HEADER = re.compile(r"^(?:--|//) name: (\w+)$", re.MULTILINE)


class Statements:
    """The statements of one file, each an attribute under its name.

    A file holds statements under headers such as `-- name: get_source` (SQL) or `// name: get_node` (Cypher).
    Comments above a statement stay in it: the stores skip them.

    Raises:
        ValueError: the file has no statement, or two of one name.
        AttributeError: no statement has the name asked for.
    """

    def __init__(self, path: Path) -> None:
        parts = _HEADER.split(path.read_text())
        names, texts = parts[1::2], parts[2::2]
        if not names or len(set(names)) < len(names):
            raise ValueError(f"{path.name} must hold statements of different names")
        self.path = path
        self.by_name = {
            name: cast(LiteralString, text.strip()) for name, text in zip(names, texts, strict=True)
        }

    def __getattr__(self, name: str) -> LiteralString:
        try:
            return self.by_name[name]
        except KeyError:
            raise AttributeError(f"{self.path.name} has no statement {name!r}") from None


def statements_beside(module: str, name: str) -> Statements:
    """Reads the file `name` in the folder of the module whose `__file__` is given."""
    return Statements(Path(module).with_name(name))
