"""`weft import` and `weft export`: the documents of other systems."""

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import IO, Any, NamedTuple, TypeVar

import click
from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    SpinnerColumn,
    TextColumn,
    TimeElapsedColumn,
)

from weft.exchange.v1.exchange_service_pb2 import (
    DOCUMENT_STATUS_REFUSED,
    SYSTEM_GOFANNON,
    SYSTEM_OTONIX,
    Document,
    DocumentResult,
    DocumentStatus,
    ExportDocumentsRequest,
    ImportDocumentsRequest,
    System,
)
from weft.exchange.v1.exchange_service_pb2_grpc import ExchangeServiceStub
from weft_client.cli.failures import Problem
from weft_client.cli.running import Weft, weft_command

GOFANNON = ("users", "agents", "deployments", "sessions", "tickets", "demos")
OTONIX = ("apiKeys", "agents", "sandboxes", "domains", "agentActions", "transactions", "computeLogs")
"""The collections of each system, each after those that it refers to."""

_Command = TypeVar("_Command", bound=Callable[..., Any])

MOST_DOCUMENTS = 500
MOST_BYTES = 8_000_000
IMPORT_SECONDS = 300.0


class Found(NamedTuple):
    """A document, and where it was found: the file, and its number in it."""

    place: str
    document: Document


@click.group("import")
def import_documents() -> None:
    """Import the documents of another system."""


@click.group("export")
def export_documents() -> None:
    """Export what Weft has as the documents of another system."""


_path = click.argument("path", type=click.Path(exists=True, path_type=Path))
_all_or_nothing = click.option(
    "--all-or-nothing", is_flag=True, help="Import nothing where one document is refused."
)
_folder = click.argument("folder", type=click.Path(file_okay=False, path_type=Path))


def _some_of(collections: Sequence[str]) -> Callable[[_Command], _Command]:
    """An option that chooses among collections."""
    return click.option(
        "--collection",
        "collections",
        multiple=True,
        type=click.Choice(collections),
        help="Repeatable, none: all.",
    )


@import_documents.command("gofannon")
@_path
@_all_or_nothing
@weft_command
async def import_gofannon(weft: Weft, path: Path, *, all_or_nothing: bool) -> None:
    r"""Import documents of Gofannon. They may be imported again: what is unchanged stays as it is.

    PATH is a folder with agents.json, deployments.json, users.json, sessions.json, tickets.json and
    demos.json, as far as there are such, or one of these files. A file holds a list of documents, or one
    document on each line.
    """
    await _import(weft, SYSTEM_GOFANNON, path, GOFANNON, all_or_nothing=all_or_nothing)


@import_documents.command("otonix")
@_path
@_all_or_nothing
@weft_command
async def import_otonix(weft: Weft, path: Path, *, all_or_nothing: bool) -> None:
    r"""Import rows of Otonix. They may be imported again: what is unchanged stays as it is.

    PATH is a folder with apiKeys.json, agents.json, sandboxes.json, domains.json, agentActions.json,
    transactions.json and computeLogs.json, as far as there are such, or one of these files. A file holds a
    list of rows, or one row on each line. Imported API keys have no permissions until they are given some.
    """
    await _import(weft, SYSTEM_OTONIX, path, OTONIX, all_or_nothing=all_or_nothing)


@export_documents.command("gofannon")
@_folder
@_some_of(GOFANNON)
@weft_command
async def export_gofannon(weft: Weft, folder: Path, collections: tuple[str, ...]) -> None:
    """Export documents of Gofannon, one on each line of FOLDER/agents.json and so on. Keys stay here."""
    await _export(weft, SYSTEM_GOFANNON, folder, collections or GOFANNON)


@export_documents.command("otonix")
@_folder
@_some_of(OTONIX)
@weft_command
async def export_otonix(weft: Weft, folder: Path, collections: tuple[str, ...]) -> None:
    """Export rows of Otonix, one on each line of FOLDER/agents.json and so on. Hashes of keys stay here."""
    await _export(weft, SYSTEM_OTONIX, folder, collections or OTONIX)


async def _import(
    weft: Weft, system: System.ValueType, path: Path, collections: Sequence[str], *, all_or_nothing: bool
) -> None:
    found = [each for file, name in _files(path, collections) for each in _documents(file, name)]
    batches = list(_batches(found))
    if all_or_nothing and len(batches) > 1:
        message = f"all or nothing takes {MOST_DOCUMENTS} documents and {MOST_BYTES:,} bytes at most"
        raise Problem("TOO_MANY_DOCUMENTS", message)
    service: Any = weft.client.service(ExchangeServiceStub)
    results: list[DocumentResult] = []
    with _progress() as progress:
        bar = progress.add_task("importing", total=len(found))
        for batch in batches:
            request = ImportDocumentsRequest(
                system=system,
                documents=[each.document for each in batch],
                all_or_nothing=all_or_nothing,
            )
            results += (await service.ImportDocuments(request, timeout=IMPORT_SECONDS)).results
            progress.update(bar, completed=len(results))
    _report(weft, found, results)


async def _export(weft: Weft, system: System.ValueType, folder: Path, collections: Sequence[str]) -> None:
    service: Any = weft.client.service(ExchangeServiceStub)
    request = ExportDocumentsRequest(system=system, collections=collections)
    counts = dict.fromkeys(collections, 0)
    with _written(folder, counts) as files, _progress() as progress:
        bar = progress.add_task("exporting", total=None)
        async for piece in service.ExportDocuments(request, timeout=None):
            for document in piece.documents:
                files[document.collection].write(document.json + "\n")
                counts[document.collection] += 1
            progress.update(bar, completed=sum(counts.values()))
    weft.output.plain(counts, ", ".join(f"{count:,} {name}" for name, count in counts.items()) + " exported.")


@contextmanager
def _written(folder: Path, collections: Iterable[str]) -> Iterator[dict[str, IO[str]]]:
    """Opens a file for each collection; all appear under their names when the block has come to its end."""
    parts = {folder / f"{name}.json": folder / f"{name}.json.part" for name in collections}
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with ExitStack() as stack:
            yield {
                whole.stem: stack.enter_context(part.open("w", encoding="utf-8"))
                for whole, part in parts.items()
            }
        for whole, part in parts.items():
            part.replace(whole)
    except OSError as error:
        raise Problem("FILE_UNWRITABLE", f"{folder} cannot be written: {error.strerror}") from None
    finally:
        for part in parts.values():
            part.unlink(missing_ok=True)


def _files(path: Path, collections: Sequence[str]) -> list[tuple[Path, str]]:
    """The files to import, with their collections."""
    candidates = [path / f"{name}.json" for name in collections] if path.is_dir() else [path]
    files = [(file, file.stem) for file in candidates if file.is_file() and file.stem in collections]
    if not files:
        names = ", ".join(f"{name}.json" for name in collections)
        raise Problem("FILE_UNREADABLE", f"{path} is none of {names}")
    return files


def _documents(file: Path, collection: str) -> Iterator[Found]:
    """The documents in a file: a JSON list, or one document on each line."""
    try:
        text = file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise Problem("FILE_UNREADABLE", f"{file} cannot be read: {error}") from None
    if text.lstrip().startswith("["):
        try:
            documents = json.loads(text)
        except json.JSONDecodeError as error:
            raise Problem("FILE_UNREADABLE", f"{file} is not JSON: {error}") from None
        for number, document in enumerate(documents):
            encoded = json.dumps(document, ensure_ascii=False)
            yield Found(f"{file}[{number}]", Document(collection=collection, json=encoded))
        return
    for number, line in enumerate(text.split("\n"), start=1):
        if line.strip():
            yield Found(f"{file}:{number}", Document(collection=collection, json=line))


def _batches(found: Sequence[Found]) -> Iterator[list[Found]]:
    """The documents in as many at a time as the server takes."""
    batch: list[Found] = []
    size = 0
    for each in found:
        length = each.document.ByteSize()
        if len(batch) == MOST_DOCUMENTS or (batch and size + length > MOST_BYTES):
            yield batch
            batch, size = [], 0
        batch.append(each)
        size += length
    if batch:
        yield batch


def _report(weft: Weft, found: Sequence[Found], results: Sequence[DocumentResult]) -> None:
    """Says what became of the documents, and ends with an error where some were refused."""
    counts: dict[str, int] = {}
    for result in results:
        name = DocumentStatus.Name(result.status).removeprefix("DOCUMENT_STATUS_").lower()
        counts[name] = counts.get(name, 0) + 1
    refused = [
        {"place": each.place, "path": problem.path, "description": problem.description}
        for each, result in zip(found, results, strict=True)
        if result.status == DOCUMENT_STATUS_REFUSED
        for problem in result.problems
    ]
    for problem in refused:
        weft.output.say(f"{problem['place']}: {problem['path'] or 'the document'} {problem['description']}")
    sentence = ", ".join(f"{count:,} {name}" for name, count in counts.items()) or "nothing to import"
    weft.output.plain({**counts, "problems": refused}, f"{sentence}.")
    if refused:
        raise Problem("DOCUMENTS_REFUSED", f"{counts['refused']:,} of {len(found):,} documents were refused")


def _progress() -> Progress:
    console = Console(stderr=True)
    return Progress(
        SpinnerColumn(),
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        console=console,
        transient=True,
        disable=not console.is_terminal,
    )
