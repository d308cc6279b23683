"""`weft import` and `weft export`, against a server."""

import asyncio
import json
from pathlib import Path
from typing import Any

from click.testing import CliRunner, Result

from tests.conftest import Tenant
from tests.gofannon import AGENT, DOCUMENTS, without_keys
from tests.otonix import AGENT as OTONIX_AGENT
from tests.otonix import AGENT_ID as OTONIX_AGENT_ID
from tests.otonix import ROWS
from weft_client.cli import main


async def weft(tenant: Tenant, *arguments: str) -> Result:
    """Runs the command as the administrator of a tenant, in a thread: it has an event loop of its own."""
    command = ["--address", tenant.weft.address, "--api-key", tenant.secret, *arguments]
    return await asyncio.to_thread(CliRunner().invoke, main, command)


def write(folder: Path, *documents: tuple[str, dict[str, Any]]) -> None:
    for collection, document in documents:
        with (folder / f"{collection}.json").open("a") as lines:
            lines.write(json.dumps(document) + "\n")


def read(folder: Path) -> dict[tuple[str, str], Any]:
    documents = [
        (file.stem, json.loads(line)) for file in folder.iterdir() for line in file.read_text().splitlines()
    ]
    return {
        (collection, document.get("_id") or document["id"]): document for collection, document in documents
    }


async def test_a_folder_goes_in_and_comes_out_as_it_was(tenant: Tenant, tmp_path: Path) -> None:
    there, back = tmp_path / "there", tmp_path / "back"
    there.mkdir()
    write(there, *DOCUMENTS)
    outcome = await weft(tenant, "import", "gofannon", str(there))
    assert (outcome.exit_code, outcome.stdout) == (0, f"{len(DOCUMENTS)} created.\n")
    outcome = await weft(tenant, "export", "gofannon", str(back))
    assert outcome.exit_code == 0
    assert {file.name for file in back.iterdir()} >= {"users.json", "demos.json"}
    came = read(back)
    for collection, document in DOCUMENTS:
        expected = without_keys(document) if collection == "users" else document
        assert came[collection, document["_id"]] == expected


async def test_rows_of_otonix_go_in_and_come_out_as_they_were(tenant: Tenant, tmp_path: Path) -> None:
    there, back = tmp_path / "there", tmp_path / "back"
    there.mkdir()
    write(there, *ROWS)
    outcome = await weft(tenant, "import", "otonix", str(there))
    assert (outcome.exit_code, outcome.stdout) == (0, f"{len(ROWS)} created.\n")
    outcome = await weft(tenant, "export", "otonix", str(back))
    assert outcome.exit_code == 0
    came = read(back)
    assert all(came[table, row["id"]] == row for table, row in ROWS)


async def test_a_bad_row_is_listed_by_its_place(tenant: Tenant, tmp_path: Path) -> None:
    file = tmp_path / "agents.json"
    rows = [{**OTONIX_AGENT, "apiKeyId": None}, {"id": OTONIX_AGENT_ID, "name": "x", "credits": 0.1234567}]
    file.write_text(json.dumps(rows))
    outcome = await weft(tenant, "import", "otonix", str(file))
    assert outcome.exit_code == 1
    assert f"{file}[1]: credits must be from 0 to below 10^12" in outcome.stderr
    assert "1 created, 1 refused." in outcome.stdout
    outcome = await weft(tenant, "import", "otonix", str(file), "--all-or-nothing")
    assert "1 skipped, 1 refused." in outcome.stdout


async def test_bad_documents_are_listed_and_good_ones_go_in(tenant: Tenant, tmp_path: Path) -> None:
    file = tmp_path / "agents.json"
    file.write_text(json.dumps([AGENT, {"_id": "nameless"}]))
    outcome = await weft(tenant, "import", "gofannon", str(file))
    assert outcome.exit_code == 1
    assert f"{file}[1]: name must not be empty" in outcome.stderr
    assert "1 created, 1 refused." in outcome.stdout
    assert "1 of 2 documents were refused (DOCUMENTS_REFUSED)" in outcome.stderr


async def test_all_or_nothing_leaves_nothing(tenant: Tenant, tmp_path: Path) -> None:
    write(tmp_path, ("agents", AGENT), ("agents", {"_id": "nameless"}))
    outcome = await weft(tenant, "import", "gofannon", str(tmp_path), "--all-or-nothing", "--json")
    assert outcome.exit_code == 1
    summary = json.loads(outcome.stdout)
    assert (summary["skipped"], summary["refused"]) == (1, 1)
    assert summary["problems"][0]["place"] == f"{tmp_path / 'agents.json'}:2"


async def test_a_folder_without_documents_is_no_import(tenant: Tenant, tmp_path: Path) -> None:
    outcome = await weft(tenant, "import", "gofannon", str(tmp_path))
    assert (outcome.exit_code, "FILE_UNREADABLE" in outcome.stderr) == (1, True)
