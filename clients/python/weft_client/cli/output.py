"""Where a command's results go: text for people, or JSON for programs."""

import json
from collections.abc import AsyncIterator, Callable, Iterable, Sequence
from functools import partial
from typing import Any, NamedTuple

import click
from google.protobuf.message import Message
from rich.console import Console
from rich.table import Table
from rich.text import Text

from weft_client.cli.text import json_of, lines_of, text_at, title

UNBOUNDED_WIDTH = 100_000
"""As wide as any line needs."""


class Column(NamedTuple):
    """A column of a table: its title, and what it shows of a resource."""

    title: str
    text: Callable[[Any], str]


def titled(name: str, path: str) -> Column:
    """The column that shows a field under another title than its name."""
    return Column(name, partial(text_at, path=path))


Resources = AsyncIterator[Any] | Iterable[Any]


class Output:
    """Shows what the server answered.

    As JSON that is one object for each response: the response itself as proto3 JSON, with the contract's
    field names.
    """

    def __init__(self, *, as_json: bool) -> None:
        self.is_json = as_json
        # A row is one line, which a narrow terminal breaks by itself: so ids can be copied whole.
        self._console = Console(highlight=False, width=UNBOUNDED_WIDTH)

    def show(self, response: Message) -> None:
        """Shows one response."""
        if self.is_json:
            self._write(json_of(response))
            return
        grid = Table.grid(padding=(0, 2))
        grid.add_column(style="dim", no_wrap=True)
        grid.add_column()
        for name, text in lines_of(response):
            grid.add_row(Text(name), Text(text))
        self._console.print(grid)

    async def table(
        self, name: str, resources: Resources, columns: Sequence[str | Column], limit: int = 0
    ) -> None:
        """Shows a list.

        Args:
            name: the list's field in the contract, such as `sources`.
            resources: what it holds.
            columns: what to show of each: paths of fields, such as `id` or `node.labels`, or made columns.
            limit: how many to show; 0 for all.
        """
        shown, more = await _first(resources, limit)
        if self.is_json:
            self._write({name: [json_of(resource) for resource in shown]})
        elif shown:
            self._console.print(_table(shown, [_column(column) for column in columns]))
        else:
            self.say(f"There are no {title(name)}.")
        if more:
            self.say(f"There are more than these {limit:,} {title(name)}: raise --limit, or let it be 0.")

    def done(self, response: Message, sentence: str) -> None:
        """Shows that something is done, in a sentence; as JSON, by the response."""
        if self.is_json:
            self._write(json_of(response))
        else:
            click.echo(sentence)

    def plain(self, document: Any, sentence: str) -> None:
        """Shows in a sentence what no single response says; as JSON, by a document."""
        if self.is_json:
            self._write(document)
        else:
            click.echo(sentence)

    def say(self, sentence: str) -> None:
        """Tells people, on standard error, what programs have in the response."""
        if not self.is_json:
            click.echo(sentence, err=True)

    def _write(self, document: Any) -> None:
        click.echo(json.dumps(document, ensure_ascii=False))


def _table(resources: Sequence[Any], columns: Sequence[Column]) -> Table:
    table = Table(box=None, pad_edge=False, header_style="bold")
    for column in columns:
        table.add_column(column.title.upper())
    for resource in resources:
        table.add_row(*(Text(column.text(resource)) for column in columns))
    return table


def _column(column: str | Column) -> Column:
    """A column; a mere path is one that shows the value there."""
    if isinstance(column, Column):
        return column
    return titled(title(column), column)


async def _first(resources: Resources, limit: int) -> tuple[list[Any], bool]:
    """The first resources, and whether there are more."""
    first: list[Any] = []
    async for resource in _each(resources):
        if limit and len(first) == limit:
            return first, True
        first.append(resource)
    return first, False


async def _each(resources: Resources) -> AsyncIterator[Any]:
    if isinstance(resources, AsyncIterator):
        async for resource in resources:
            yield resource
    else:
        for resource in resources:
            yield resource
