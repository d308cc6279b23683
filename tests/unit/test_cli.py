"""The `weft` command against a real server: what it sends, what it prints, how it fails."""

import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import grpc
import pytest
from click.testing import CliRunner, Result

from tests.unit.scripted_server import Answer, Broken, Scripted, serving_in_threads
from weft.graph.v1 import graph_service_pb2 as graph
from weft.identity.v1 import api_key_service_pb2 as api_keys
from weft.identity.v1 import organization_service_pb2 as organizations
from weft.identity.v1.auth_service_pb2 import Caller, GetCallerResponse
from weft.ingestion.v1 import ingestion_service_pb2 as ingestion
from weft.source.v1 import source_service_pb2 as sources
from weft_client.cli import main
from weft_server.rpc import errors

ID = "11111111-1111-4111-8111-111111111111"
OTHER_ID = "22222222-2222-4222-8222-222222222222"
SHOP = sources.Source(id=ID, name="shop", source_type="sql", enabled=True, node_count=1234)
URL = "postgresql://reader:secret@db.example.com/shop"


class Shell:
    """Runs `weft` against a server."""

    def __init__(self, server: Scripted) -> None:
        self.server = server

    def weft(self, *arguments: str, stdin: str | None = None, env: Mapping[str, str] | None = None) -> Result:
        command = ["--address", self.server.address, *arguments]
        return CliRunner().invoke(main, command, input=stdin, env={"WEFT_API_KEY": "weft_key", **(env or {})})

    def sent(self, name: str) -> Any:
        """The one request of an RPC."""
        (request,) = self.server.requests(name)
        return request


@contextmanager
def shell(**answers: Answer) -> Iterator[Shell]:
    with serving_in_threads(answers) as server:
        yield Shell(server)


def always(response: Any) -> Answer:
    return lambda _request: response


def refusing(error: Exception) -> Answer:
    def refuse(_request: Any) -> Any:
        raise error

    return refuse


def columns(result: Result) -> list[list[str]]:
    """The cells of a printed table, header first."""
    return [
        [cell.strip() for cell in line.split("  ") if cell.strip()] for line in result.stdout.splitlines()
    ]


def test_whoami_shows_the_caller() -> None:
    caller = Caller(organization_id=ID, permissions=["graph.read", "source.*"])
    with shell(GetCaller=always(GetCallerResponse(caller=caller))) as it:
        result = it.weft("whoami")
        assert result.exit_code == 0, result.output
        assert columns(result) == [["organization id", ID], ["permissions", "graph.read, source.*"]]
        assert it.server.calls[0].metadata["authorization"] == "Bearer weft_key"


def test_the_admin_key_of_this_machine_serves_where_none_is_given(tmp_path: Path) -> None:
    (tmp_path / "admin.key").write_text("weft_admin\n")
    with shell(GetCaller=always(GetCallerResponse())) as it:
        result = it.weft("whoami", env={"WEFT_API_KEY": "", "WEFT_DATA_DIR": str(tmp_path)})
        assert result.exit_code == 0, result.output
        assert it.server.calls[0].metadata["authorization"] == "Bearer weft_admin"


def test_a_missing_key_is_said_before_any_call(tmp_path: Path) -> None:
    with shell() as it:
        result = it.weft("whoami", env={"WEFT_API_KEY": "", "WEFT_DATA_DIR": str(tmp_path)})
        assert result.exit_code == 1
        assert result.stderr.startswith("weft: no API key: give --api-key, set WEFT_API_KEY, or")
        assert it.server.calls == []


def test_a_server_that_is_not_there_is_named_with_the_way_to_start_one() -> None:
    result = CliRunner().invoke(main, ["--address", "127.0.0.1:1", "--api-key", "weft_key", "whoami"])
    assert result.exit_code == 1
    assert result.stderr == (
        "weft: no Weft server answers at 127.0.0.1:1 (connection refused): start one with `weft-server up`,"
        " or name another with --address (SERVER_UNREACHABLE)\n"
    )


def test_a_refusal_is_one_line_that_names_field_and_reason() -> None:
    refusal = errors.InvalidField([errors.Violation("source.name", "must not be empty")])
    with shell(CreateSource=refusing(refusal)) as it:
        result = it.weft("sources", "create", "", "--sql", URL)
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr == "weft: source.name must not be empty (INVALID_FIELD)\n"


def test_a_refusal_as_json_is_one_object_on_standard_error() -> None:
    with shell(DeleteSource=refusing(errors.ResourceInUse("source", running_job_id=OTHER_ID))) as it:
        result = it.weft("sources", "delete", ID, "--json")
    assert (result.exit_code, result.stdout) == (1, "")
    assert json.loads(result.stderr) == {
        "error": {
            "reason": "RESOURCE_IN_USE",
            "message": f"The source is still in use: running job id {OTHER_ID}",
            "code": "FAILED_PRECONDITION",
            "metadata": {"running_job_id": OTHER_ID},
        }
    }


def test_an_unforeseen_error_names_its_log_entry() -> None:
    with shell(DeleteSource=refusing(errors.Internal("7c1"))) as it:
        result = it.weft("sources", "delete", ID)
    assert result.stderr == "weft: Internal error; the server logged it under 7c1 (INTERNAL)\n"


def test_an_error_without_details_still_reads() -> None:
    with shell(DeleteSource=refusing(Broken(grpc.StatusCode.DATA_LOSS))) as it:
        result = it.weft("sources", "delete", ID)
    assert result.stderr == "weft: Broken (DATA_LOSS)\n"


def test_sources_are_listed_in_a_table() -> None:
    with shell(ListSources=always(sources.ListSourcesResponse(sources=[SHOP]))) as it:
        result = it.weft("sources", "list", "--filter", 'name : "sh"', "--order-by", "name")
        assert result.exit_code == 0, result.output
        request = it.sent("ListSources")
        assert (request.filter, request.order_by, request.page_size) == ('name : "sh"', "name", 101)
    header, row = columns(result)
    assert header[:3] == ["ID", "NAME", "TYPE"]
    assert row == [ID, "shop", "sql", "yes", "1,234"]
    assert "\x1b" not in result.stdout


def test_a_list_says_that_there_is_more() -> None:
    page = sources.ListSourcesResponse(sources=[SHOP] * 3)
    with shell(ListSources=always(page)) as it:
        result = it.weft("sources", "list", "--limit", "2")
    assert len(result.stdout.splitlines()) == 3
    assert "more than these 2 sources" in result.stderr


def test_a_list_without_a_limit_reads_every_page() -> None:
    pages = {
        "": sources.ListSourcesResponse(sources=[SHOP] * 2, next_page_token="next"),
        "next": sources.ListSourcesResponse(sources=[SHOP]),
    }
    with shell(ListSources=lambda request: pages[request.page_token]) as it:
        result = it.weft("sources", "list", "--limit", "0", "--json")
    assert len(json.loads(result.stdout)["sources"]) == 3


def test_an_empty_list_says_so() -> None:
    with shell(ListSources=always(sources.ListSourcesResponse())) as it:
        result = it.weft("sources", "list")
    assert (result.exit_code, result.stdout, result.stderr) == (0, "", "There are no sources.\n")


def test_a_source_is_found_by_its_name() -> None:
    answers = {
        "ListSources": always(sources.ListSourcesResponse(sources=[SHOP])),
        "GetSource": always(sources.GetSourceResponse(source=SHOP)),
    }
    with shell(**answers) as it:
        result = it.weft("sources", "get", 'the "shop"', "--json")
        assert it.sent("ListSources").filter == 'name = "the \\"shop\\""'
        assert it.sent("GetSource").id == ID
    assert json.loads(result.stdout)["source"]["source_type"] == "sql"


def test_a_name_that_no_source_bears_is_an_error() -> None:
    with shell(ListSources=always(sources.ListSourcesResponse())) as it:
        result = it.weft("sources", "get", "shop")
    assert result.exit_code == 1
    assert result.stderr == "weft: no source is named 'shop': see `weft sources list` (RESOURCE_NOT_FOUND)\n"


def test_a_name_that_two_sources_bear_is_an_error_that_tells_their_ids() -> None:
    twins = [SHOP, sources.Source(id=OTHER_ID, name="shop")]
    with shell(ListSources=always(sources.ListSourcesResponse(sources=twins))) as it:
        result = it.weft("sources", "get", "shop", "--json")
    assert result.exit_code == 1
    error = json.loads(result.stderr)["error"]
    assert (error["reason"], error["ids"]) == ("NAME_AMBIGUOUS", [ID, OTHER_ID])


Config = Callable[[sources.SourceConfig], Any]


@pytest.mark.parametrize(
    ("options", "stdin", "config"),
    [
        (["--sql", URL], None, sources.SourceConfig(sql=sources.SqlSource(connection_url=URL))),
        (["--sql", "-"], URL + "\n", sources.SourceConfig(sql=sources.SqlSource(connection_url=URL))),
        (
            ["--sql-from-env", "SHOP_URL", "--schema", "sales", "--schema", "stock"],
            None,
            sources.SourceConfig(sql=sources.SqlSource(connection_url=URL, schemas=["sales", "stock"])),
        ),
        (
            ["--openapi", "https://api.example.com/openapi.json", "--bearer-token", "-"],
            "token\n",
            sources.SourceConfig(
                openapi=sources.OpenapiSource(
                    url="https://api.example.com/openapi.json", bearer_token="token"
                )
            ),
        ),
        (
            ["--openapi", "-"],
            "openapi: 3.1.0\n",
            sources.SourceConfig(openapi=sources.OpenapiSource(document="openapi: 3.1.0\n")),
        ),
    ],
    ids=["url", "url from stdin", "url from environment", "openapi url", "openapi from stdin"],
)
def test_a_source_is_created_with_its_config(
    options: list[str], stdin: str | None, config: sources.SourceConfig
) -> None:
    with shell(CreateSource=lambda request: sources.CreateSourceResponse(source=request.source)) as it:
        arguments = ["sources", "create", "shop", *options, "--schedule", "0 * * * *", "--disabled"]
        result = it.weft(*arguments, stdin=stdin, env={"SHOP_URL": URL})
        assert result.exit_code == 0, result.output
        source = it.sent("CreateSource").source
    assert source == sources.Source(name="shop", config=config, schedule="0 * * * *", enabled=False)


def test_an_openapi_document_is_read_from_a_file(tmp_path: Path) -> None:
    document = tmp_path / "api.yaml"
    document.write_text("openapi: 3.0.3\n")
    with shell(CreateSource=lambda request: sources.CreateSourceResponse(source=request.source)) as it:
        result = it.weft("sources", "create", "api", "--openapi", str(document))
        assert result.exit_code == 0, result.output
        assert it.sent("CreateSource").source.config.openapi.document == "openapi: 3.0.3\n"


@pytest.mark.parametrize(
    ("options", "exit_code", "message"),
    [
        ([], 2, "Say how to reach the source"),
        (["--sql", URL, "--openapi", "api.yaml"], 2, "one of these"),
        (["--sql", URL, "--custom", "service_list"], 2, "one of these"),
        (["--settings", "settings.json"], 2, "--settings goes with --custom"),
        (["--sql", URL, "--sql-from-env", "SHOP_URL"], 2, "exclude each other"),
        (["--openapi", "-", "--bearer-token", "-"], 2, "not both"),
        (
            ["--openapi", "no/such/file.yaml"],
            1,
            "no/such/file.yaml cannot be read: No such file or directory",
        ),
        (["--sql-from-env", "NO_SUCH_VARIABLE"], 1, "the environment variable NO_SUCH_VARIABLE is not set"),
    ],
)
def test_a_config_that_cannot_be_is_refused_before_any_call(
    options: list[str], exit_code: int, message: str
) -> None:
    with shell() as it:
        result = it.weft("sources", "create", "shop", *options)
        assert it.server.calls == []
    assert result.exit_code == exit_code
    assert message in result.stderr


def test_an_update_sends_what_is_given_and_nothing_else() -> None:
    with shell(UpdateSource=lambda request: sources.UpdateSourceResponse(source=request.source)) as it:
        result = it.weft("sources", "update", ID, "--schedule", "", "--enabled", "--etag", "7")
        assert result.exit_code == 0, result.output
        request = it.sent("UpdateSource")
    assert list(request.update_mask.paths) == ["schedule", "enabled"]
    assert request.source == sources.Source(id=ID, enabled=True, etag="7")


def test_an_update_of_the_schemas_keeps_the_stored_address() -> None:
    with shell(UpdateSource=lambda request: sources.UpdateSourceResponse(source=request.source)) as it:
        it.weft("sources", "update", ID, "--schema", "sales")
        request = it.sent("UpdateSource")
    assert list(request.update_mask.paths) == ["config"]
    assert request.source.config.sql == sources.SqlSource(schemas=["sales"])


def test_an_update_of_nothing_is_refused() -> None:
    with shell() as it:
        result = it.weft("sources", "update", ID)
    assert result.exit_code == 2
    assert "nothing to change" in result.stderr


def test_a_check_shows_what_the_source_holds() -> None:
    survey = sources.SourceSurvey(product="PostgreSQL 18.4", expected_nodes={"Column": 900, "Table": 1200})
    with shell(CheckSource=always(sources.CheckSourceResponse(survey=survey))) as it:
        result = it.weft("sources", "check", "--sql", URL)
        assert it.sent("CheckSource").config.sql.connection_url == URL
    assert "PostgreSQL 18.4" in result.stdout
    assert result.stdout.index("Table: 1,200") < result.stdout.index("Column: 900")


def test_connectors_are_listed() -> None:
    connector = sources.Connector(source_type="sql", display_name="SQL", node_labels=["Table", "Column"])
    with shell(ListConnectors=always(sources.ListConnectorsResponse(connectors=[connector]))) as it:
        result = it.weft("sources", "connectors")
    assert columns(result)[1] == ["sql", "SQL", "Table, Column"]


def test_jobs_are_listed_by_source_and_status() -> None:
    job = ingestion.IngestionJob(
        id=OTHER_ID, source_id=ID, status=ingestion.INGESTION_STATUS_COMPLETED, progress=1
    )
    with shell(ListIngestionJobs=always(ingestion.ListIngestionJobsResponse(jobs=[job]))) as it:
        result = it.weft("jobs", "list", "--source", ID, "--status", "completed")
        assert result.exit_code == 0, result.output
        assert it.sent("ListIngestionJobs").filter == f'source_id = "{ID}" AND status = "completed"'
    assert columns(result)[1][:3] == [OTHER_ID, "completed", "100%"]


def test_a_job_is_cancelled() -> None:
    with shell(CancelIngestionJob=always(ingestion.CancelIngestionJobResponse())) as it:
        result = it.weft("jobs", "cancel", ID)
        assert it.sent("CancelIngestionJob").id == ID
    assert result.stdout == f"Job {ID} is cancelled.\n"


def test_an_organization_is_created_and_its_secret_shown() -> None:
    def create(request: organizations.CreateOrganizationRequest) -> organizations.CreateOrganizationResponse:
        return organizations.CreateOrganizationResponse(
            organization=request.organization, admin_secret="weft_secret"
        )

    with shell(CreateOrganization=create) as it:
        result = it.weft("orgs", "create", "acme", "--display-name", "Acme", "--settings", '{"tier": 2}')
        assert result.exit_code == 0, result.output
        organization = it.sent("CreateOrganization").organization
    assert organization.settings["tier"] == 2
    assert ["admin secret", "weft_secret"] in columns(result)
    assert "never shown again" in result.stderr


def test_settings_that_are_no_object_are_refused() -> None:
    with shell() as it:
        result = it.weft("orgs", "create", "acme", "--settings", "[1]")
    assert result.exit_code == 2
    assert "'[1]' is not a JSON object" in result.stderr


def test_an_organization_is_updated_and_deleted() -> None:
    answers = {
        "UpdateOrganization": always(organizations.UpdateOrganizationResponse()),
        "DeleteOrganization": always(organizations.DeleteOrganizationResponse()),
    }
    with shell(**answers) as it:
        assert it.weft("orgs", "update", ID, "--display-name", "Acme").exit_code == 0
        assert list(it.sent("UpdateOrganization").update_mask.paths) == ["display_name"]
        assert it.weft("orgs", "delete", ID, "--json").stdout == "{}\n"
        assert it.sent("DeleteOrganization").id == ID


def test_a_key_is_created_with_permissions_and_expiry() -> None:
    def create(request: api_keys.CreateApiKeyRequest) -> api_keys.CreateApiKeyResponse:
        return api_keys.CreateApiKeyResponse(api_key=request.api_key, secret="weft_secret")

    with shell(CreateApiKey=create) as it:
        arguments = ["--permission", "graph.read", "--permission", "source.*", "--expires-at", "2027-01-31"]
        result = it.weft("keys", "create", "ci", *arguments, "--json")
        assert result.exit_code == 0, result.output
    answer = json.loads(result.stdout)
    assert answer["secret"] == "weft_secret"
    assert answer["api_key"]["permissions"] == ["graph.read", "source.*"]
    assert answer["api_key"]["expires_at"] == "2027-01-31T00:00:00Z"


def test_the_expiry_of_a_key_can_be_taken_away() -> None:
    with shell(UpdateApiKey=always(api_keys.UpdateApiKeyResponse())) as it:
        result = it.weft("keys", "update", ID, "--never-expires")
        assert result.exit_code == 0, result.output
        request = it.sent("UpdateApiKey")
    assert list(request.update_mask.paths) == ["expires_at"]
    assert not request.api_key.HasField("expires_at")


def test_a_revoked_key_shows_that_it_is_not_active() -> None:
    api_key = api_keys.ApiKey(id=ID, name="ci", active=False)
    with shell(GetApiKey=always(api_keys.GetApiKeyResponse(api_key=api_key))) as it:
        assert ["active", "no"] in columns(it.weft("keys", "get", ID))


def test_a_key_is_revoked_and_deleted() -> None:
    answers = {
        "RevokeApiKey": always(api_keys.RevokeApiKeyResponse()),
        "DeleteApiKey": always(api_keys.DeleteApiKeyResponse()),
    }
    with shell(**answers) as it:
        assert it.weft("keys", "revoke", ID).stdout == f"API key {ID} is revoked.\n"
        assert it.weft("keys", "delete", ID).stdout == f"API key {ID} is deleted.\n"


def table(key: str, name: str) -> graph.Node:
    node = graph.Node(id=f"acme/shop/{key}", labels=["Table"], source_type="sql")
    node.properties.update({"name": name, "rows": 12})
    return node


ORDERS, ITEMS = table("orders", "orders"), table("items", "items")
TIE = graph.Relationship(type="REFERENCES", start_node_id=ITEMS.id, end_node_id=ORDERS.id)


def test_stats_show_the_commonest_labels_first() -> None:
    stats = graph.GraphStats(node_count=1500, nodes_by_label={"Table": 300, "Column": 1200})
    with shell(GetGraphStats=always(graph.GetGraphStatsResponse(stats=stats))) as it:
        result = it.weft("graph", "stats")
    assert "1,500" in result.stdout
    assert result.stdout.index("Column: 1,200") < result.stdout.index("Table: 300")


def test_a_node_shows_its_properties() -> None:
    with shell(GetNode=always(graph.GetNodeResponse(node=ORDERS))) as it:
        result = it.weft("graph", "node", ORDERS.id)
        assert it.sent("GetNode").id == ORDERS.id
    assert "name: orders" in result.stdout
    assert "rows: 12" in result.stdout


def test_nodes_are_listed_by_label_source_and_name() -> None:
    with shell(ListNodes=always(graph.ListNodesResponse(nodes=[ORDERS, ITEMS]))) as it:
        result = it.weft("graph", "nodes", "--label", "Table", "--source", ID, "--name", "or")
        assert it.sent("ListNodes").filter == f'label = "Table" AND source_id = "{ID}" AND name : "or"'
    assert columns(result)[1:] == [
        ["Table", node.properties["name"], "sql", node.id] for node in (ORDERS, ITEMS)
    ]


def test_neighbors_say_which_way_they_are_related() -> None:
    neighbor = graph.Neighbor(relationship=TIE, node=ITEMS)
    with shell(ListNeighbors=always(graph.ListNeighborsResponse(neighbors=[neighbor]))) as it:
        result = it.weft("graph", "neighbors", ORDERS.id, "--direction", "in", "--type", "REFERENCES")
        request = it.sent("ListNeighbors")
        assert request.direction == graph.DIRECTION_INCOMING
        assert list(request.relationship_types) == ["REFERENCES"]
    assert columns(result)[1] == ["REFERENCES", "in", "Table", "items", ITEMS.id]


def test_paths_are_drawn_in_the_direction_of_their_relationships() -> None:
    path = graph.Path(nodes=[ORDERS, ITEMS], relationships=[TIE])
    with shell(FindPaths=always(graph.FindPathsResponse(paths=[path]))) as it:
        result = it.weft("graph", "paths", ORDERS.id, ITEMS.id)
    assert result.stdout == "orders (Table) <-[REFERENCES]- items (Table)\n"


def test_nodes_without_a_path_between_them_are_said_to_have_none() -> None:
    with shell(FindPaths=always(graph.FindPathsResponse())) as it:
        assert it.weft("graph", "paths", "a", "b").stdout == "No path of this length connects them.\n"


def pieces(_request: graph.ExportGraphRequest) -> Iterator[graph.ExportGraphResponse]:
    yield graph.ExportGraphResponse(nodes=[ORDERS, ITEMS], cursor="1")
    yield graph.ExportGraphResponse(relationships=[TIE], cursor="2")


def test_an_export_is_json_lines_with_nodes_first() -> None:
    with shell(ExportGraph=pieces) as it:
        result = it.weft("graph", "export")
    lines = [json.loads(line) for line in result.stdout.splitlines()]
    assert [next(iter(line)) for line in lines] == ["node", "node", "relationship"]
    assert lines[0]["node"]["properties"] == {"name": "orders", "rows": 12}
    assert result.stderr == "2 nodes and 1 relationships exported.\n"


def test_an_export_into_a_file_is_there_whole_or_not_at_all(tmp_path: Path) -> None:
    whole, cut = tmp_path / "whole.jsonl", tmp_path / "cut.jsonl"

    def failing(request: graph.ExportGraphRequest) -> Iterator[graph.ExportGraphResponse]:
        yield from pieces(request)
        raise errors.NotFound("source")

    with shell(ExportGraph=pieces) as it:
        assert it.weft("graph", "export", "--output", str(whole)).stdout == ""
    with shell(ExportGraph=failing) as it:
        assert it.weft("graph", "export", "--output", str(cut)).exit_code == 1
    assert len(whole.read_text().splitlines()) == 3
    assert list(tmp_path.iterdir()) == [whole]


def test_an_export_that_cannot_be_written_says_so(tmp_path: Path) -> None:
    with shell(ExportGraph=pieces) as it:
        result = it.weft("graph", "export", "--output", str(tmp_path / "no" / "such.jsonl"))
    assert result.exit_code == 1
    assert "cannot be written: No such file or directory (FILE_UNWRITABLE)" in result.stderr


def test_every_command_takes_json_and_explains_itself() -> None:
    def leaves(command: Any, path: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
        for name, child in getattr(command, "commands", {}).items():
            yield from leaves(child, (*path, name))
        if not hasattr(command, "commands"):
            yield path

    commands = list(leaves(main, ()))
    assert len(commands) == 34
    for path in commands:
        result = CliRunner().invoke(main, [*path, "--help"])
        assert result.exit_code == 0
        assert "--json" in result.stdout, path
