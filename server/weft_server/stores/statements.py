"""SQL, Cypher and Lua live in files; this reads them."""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, LiteralString, NamedTuple

_HEADER = re.compile(r"^(?:--|//) (name|fragment): (\w+)$", re.MULTILINE)
_PARAMETER = re.compile(r"(?<![:\w]):([a-z_]+)\b")


class Expected(NamedTuple):
    """A statement that PostgreSQL should know how to answer."""

    name: str
    """Its file and its name in it."""
    text: str
    """Complete but for its arguments."""
    columns: frozenset[str]
    """What its rows should have."""


class Statements:
    """The statements of one file, each an attribute under its name.

    A file holds statements under headers such as `-- name: get_source` (SQL) or `// name: get_node` (Cypher).
    Comments above a statement stay in it: the stores skip them. What several statements share, such as the
    columns of a resource, stands once under `-- fragment: source` and goes where they say `{source}`.

    An SQL statement may name its parameters, `:name` instead of `$1`; `parameters` has their order.

    Raises:
        ValueError: the file has no statement, or two of one name.
        AttributeError: no statement has the name asked for.
    """

    def __init__(self, path: Path) -> None:
        _, *parts = _HEADER.split(path.read_text())
        headed = list(zip(parts[::3], parts[1::3], parts[2::3], strict=True))
        fragments = {name: text.strip() for kind, name, text in headed if kind == "fragment"}
        statements = [(name, text.strip()) for kind, name, text in headed if kind == "name"]
        if not statements or len({name for name, _ in statements}) < len(statements):
            raise ValueError(f"{path.name} must hold statements of different names")
        self.path = path
        self.by_name: dict[str, LiteralString] = {}
        self.parameters: dict[str, list[str]] = {}
        """The names of each statement's parameters: the first is `$1`."""
        for name, text in statements:
            self.by_name[name], self.parameters[name] = _complete(text, fragments, sql=path.suffix == ".sql")

    def bind(self, name: str, **values: Any) -> list[Any]:
        """A statement with named parameters and its arguments, as the methods of a connection take them."""
        return [self.by_name[name], *(values[parameter] for parameter in self.parameters[name])]

    def __getattr__(self, name: str) -> LiteralString:
        try:
            return self.by_name[name]
        except KeyError:
            raise AttributeError(f"{self.path.name} has no statement {name!r}") from None


def _complete(text: str, fragments: Mapping[str, str], *, sql: bool) -> tuple[LiteralString, list[str]]:
    """A statement with its fragments and numbered parameters, and the parameters' names."""
    completed = text
    for fragment, shared in fragments.items():
        completed = completed.replace("{" + fragment + "}", shared)
    names = list(dict.fromkeys(_PARAMETER.findall(completed))) if sql else []
    if names:
        completed = _PARAMETER.sub(lambda match: f"${names.index(match[1]) + 1}", completed)
    return completed, names


def statements_beside(module: str, name: str) -> Statements:
    """Reads the file `name` in the folder of the module whose `__file__` is given."""
    return Statements(Path(module).with_name(name))
