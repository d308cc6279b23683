"""`weft graph export`: the graph as JSON lines."""

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

import click
from google.protobuf.message import Message
from rich.console import Console
from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from weft.graph.v1.graph_service_pb2 import ExportGraphResponse
from weft_client.cli.arguments import source_id_of
from weft_client.cli.failures import Problem
from weft_client.cli.running import Weft, weft_command
from weft_client.cli.text import json_of


@dataclass
class Tally:
    """How much has been exported."""

    nodes: int = 0
    relationships: int = 0

    def count(self, piece: ExportGraphResponse) -> None:
        """Adds a piece."""
        self.nodes += len(piece.nodes)
        self.relationships += len(piece.relationships)

    def __str__(self) -> str:
        return f"{self.nodes:,} nodes and {self.relationships:,} relationships"


@click.command()
@click.option("--source", help="Only what came from this source, an id or a name.")
@click.option(
    "--output",
    "file",
    default="-",
    help="The file to write, which appears when it is whole; without it, standard output.",
)
@weft_command
async def export(weft: Weft, source: str | None, file: str) -> None:
    """Write the graph as JSON lines: all nodes, then all relationships. Progress goes to standard error."""
    source_id = await source_id_of(weft, source) if source else ""
    tally = Tally()
    with _written(file) as lines, _progress() as progress:
        bar = progress.add_task("")
        async for piece in weft.client.export_graph(source_id):
            lines.writelines(_lines_of(piece))
            tally.count(piece)
            progress.update(bar, description=str(tally))
    weft.output.say(f"{tally} exported.")


@contextmanager
def _written(file: str) -> Iterator[IO[str]]:
    """Opens a file that appears under its name when the block has come to its end; `-` is standard output."""
    if file == "-":
        yield sys.stdout
        return
    whole = Path(file)
    part = whole.with_name(f"{whole.name}.part")
    try:
        with part.open("w", encoding="utf-8") as lines:
            yield lines
        part.replace(whole)
    except OSError as error:
        raise Problem("FILE_UNWRITABLE", f"{file} cannot be written: {error.strerror}") from None
    finally:
        part.unlink(missing_ok=True)


def _progress() -> Progress:
    console = Console(stderr=True)
    return Progress(
        SpinnerColumn(),
        TextColumn("{task.description}"),
        TimeElapsedColumn(),
        console=console,
        transient=True,
        disable=not console.is_terminal,
    )


def _lines_of(piece: ExportGraphResponse) -> Iterator[str]:
    for node in piece.nodes:
        yield _line("node", node)
    for relationship in piece.relationships:
        yield _line("relationship", relationship)


def _line(kind: str, element: Message) -> str:
    return json.dumps({kind: json_of(element)}, ensure_ascii=False) + "\n"
