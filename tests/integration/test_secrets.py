"""Secrets are readable with the deployment's key, in their own row and organization, and nowhere else."""

from dataclasses import replace
from json import dumps, loads
from typing import Any
from urllib.parse import urlsplit

import pytest
from click.testing import CliRunner

from tests.conftest import Weft
from tests.support import create_source, openapi_config, refusal, sql_config
from weft.identity.v1.organization_service_pb2 import CreateOrganizationRequest, Organization
from weft.source.v1.source_service_pb2 import CheckSourceRequest, Source
from weft_client.client import WeftClient
from weft_server.main import main
from weft_server.prepare import rewrap_data_keys
from weft_server.serve import serving
from weft_server.settings import SettingInvalid, Settings
from weft_server.stores.connect import Stores
from weft_server.stores.keys import load_keys
from weft_server.stores.secrets import MasterKey, Secrets, SecretUnreadable
from weft_server.work import working

NEW_KEY = "c3" * 32
ROW = "source_configs/1"


async def stored_config(stores: Stores, source: Source) -> str:
    rows = await stores.database.fetch_for_system(
        "select config from source_configs where id = $1", source.id
    )
    return str(rows[0]["config"])


async def put_config(stores: Stores, source: Source, config: str) -> None:
    await stores.database.fetch_for_system(
        "update source_configs set config = $2 where id = $1", source.id, config
    )


async def survey_of(client: WeftClient, source: Source) -> str:
    return (await client.sources.CheckSource(CheckSourceRequest(id=source.id))).survey.product


async def organizations(stores: Stores) -> list[str]:
    rows = await stores.database.fetch_for_system("select id from organizations order by created_at")
    return [row["id"] for row in rows]


async def test_the_database_holds_no_secret_in_the_clear(weft: Weft) -> None:
    url = weft.settings.postgres_url
    password = urlsplit(url).password
    assert password
    source = await create_source(weft.client, sql_config(url))
    rows = await weft.stores.database.fetch_for_system("select s::text as row from source_configs s")
    keys = await weft.stores.database.fetch_for_system("select wrapped_key from organization_keys")
    assert source.id in rows[0]["row"]
    assert password not in rows[0]["row"]
    assert all(len(row["wrapped_key"]) == 12 + 32 + 16 for row in keys)


async def test_a_ciphertext_is_worthless_in_another_row(weft: Weft) -> None:
    one = await create_source(weft.client, openapi_config("/a"))
    other = await create_source(weft.client, openapi_config("/b"))
    kept = await stored_config(weft.stores, one)
    await put_config(weft.stores, one, await stored_config(weft.stores, other))
    error = await refusal(survey_of(weft.client, one))
    assert (error.reason, error.message) == ("INTERNAL", "Internal error")
    await put_config(weft.stores, one, kept)
    assert await survey_of(weft.client, one) == "OpenAPI 3.1.0"


async def test_a_changed_ciphertext_is_noticed(weft: Weft) -> None:
    source = await create_source(weft.client, openapi_config("/a"))
    sealed = loads(await stored_config(weft.stores, source))["ciphertext"]
    for changed in (sealed[:20] + ("A" if sealed[20] != "A" else "B") + sealed[21:], sealed[:16], ""):
        await put_config(weft.stores, source, dumps({"ciphertext": changed}))
        error = await refusal(survey_of(weft.client, source))
        assert error.reason == "INTERNAL"
        assert error.request_id


async def test_a_secret_is_bound_to_its_row_and_organization(weft: Weft) -> None:
    await weft.client.organizations.CreateOrganization(
        CreateOrganizationRequest(organization=Organization(name="another"))
    )
    one, other = await organizations(weft.stores)
    secrets = weft.stores.secrets
    async with weft.stores.database.system_transaction() as connection:
        sealed = await secrets.encrypt(connection, one, b"hunter2", ROW)
        assert sealed != await secrets.encrypt(connection, one, b"hunter2", ROW)
        assert await secrets.decrypt(connection, one, sealed, ROW) == b"hunter2"
        for organization_id, row in ((one, "source_configs/2"), (other, ROW)):
            with pytest.raises(SecretUnreadable):
                await secrets.decrypt(connection, organization_id, sealed, row)


async def test_a_wrapped_data_key_is_bound_to_its_organization(weft: Weft) -> None:
    await weft.client.organizations.CreateOrganization(
        CreateOrganizationRequest(organization=Organization(name="another"))
    )
    await weft.stores.database.fetch_for_system(
        """
        update organization_keys k
        set wrapped_key = (
            select wrapped_key
            from organization_keys other
            where other.organization_id <> k.organization_id
        )
        """
    )
    fresh = Secrets(load_keys(weft.settings).master)
    async with weft.stores.database.system_transaction() as connection:
        for organization_id in await organizations(weft.stores):
            with pytest.raises(SecretUnreadable):
                await fresh.encrypt(connection, organization_id, b"hunter2", ROW)


@pytest.mark.parametrize("running", [serving, working])
async def test_no_process_starts_with_another_master_key(weft: Weft, running: Any) -> None:
    mistaken = replace(weft.settings, listen="127.0.0.1:0", master_key=NEW_KEY)
    with pytest.raises(SecretUnreadable, match="WEFT_MASTER_KEY"):
        async with running(mistaken):
            raise AssertionError("it started")


class TestRewrap:
    async def wrapped_with(self, stores: Stores) -> set[str]:
        rows = await stores.database.fetch_for_system("select master_key_id from organization_keys")
        return {row["master_key_id"] for row in rows}

    async def test_after_a_rewrap_the_new_key_opens_everything(
        self, weft: Weft, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        source = await create_source(weft.client, openapi_config("/a"))
        monkeypatch.setenv("NEXT_KEY", NEW_KEY)
        for _ in range(2):
            await rewrap_data_keys(weft.settings, "NEXT_KEY")
            assert await self.wrapped_with(weft.stores) == {MasterKey.from_hex(NEW_KEY).id}
        renewed = replace(weft.settings, listen="127.0.0.1:0", master_key=NEW_KEY)
        async with serving(renewed) as address, WeftClient(address, weft.admin_secret) as client:
            assert await survey_of(client, source) == "OpenAPI 3.1.0"

    async def test_a_rewrap_from_a_key_that_is_not_the_present_one_changes_nothing(
        self, weft: Weft, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("NEXT_KEY", NEW_KEY)
        before = await self.wrapped_with(weft.stores)
        with pytest.raises(SettingInvalid, match="WEFT_MASTER_KEY is not the key"):
            await rewrap_data_keys(replace(weft.settings, master_key="11" * 32), "NEXT_KEY")
        assert await self.wrapped_with(weft.stores) == before

    @pytest.mark.parametrize("key", ["", "5a", "z" * 64, "5a" * 33])
    async def test_a_new_key_that_is_none_is_refused(
        self, settings: Settings, monkeypatch: pytest.MonkeyPatch, key: str
    ) -> None:
        monkeypatch.setenv("NEXT_KEY", key)
        with pytest.raises(SettingInvalid, match="NEXT_KEY is malformed"):
            await rewrap_data_keys(settings, "NEXT_KEY")

    def test_the_command_says_in_a_line_what_is_wrong(
        self, settings: Settings, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("weft_server.main.configure_logs", lambda _: None)
        outcome = CliRunner().invoke(
            main, ["rewrap", "--new-master-key-env", "NEXT_KEY"], env=settings.to_environment()
        )
        assert outcome.exit_code == 1
        assert outcome.output.startswith("Error: NEXT_KEY is malformed")
