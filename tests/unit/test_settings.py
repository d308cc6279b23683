"""Settings from the environment, and the keys of a deployment."""

from pathlib import Path
from typing import Any

import pytest

from weft_server.settings import SettingInvalid, Settings
from weft_server.stores.keys import load_keys, write_private


def test_without_an_environment_the_defaults_hold() -> None:
    assert Settings.from_environment({}) == Settings()


def test_an_empty_variable_is_as_none() -> None:
    assert Settings.from_environment({"WEFT_LISTEN": "", "WEFT_WORKER_LEASE": ""}) == Settings()


def test_each_field_has_its_variable() -> None:
    settings = Settings.from_environment(
        {
            "WEFT_LISTEN": "0.0.0.0:1",
            "WEFT_DATA_DIR": "/data",
            "WEFT_WORKER_LEASE": "2.5",
            "WEFT_WORKER_CONCURRENCY": "9",
        }
    )
    assert (settings.listen, settings.data_dir) == ("0.0.0.0:1", Path("/data"))
    assert (settings.worker_lease, settings.worker_concurrency) == (2.5, 9)


def test_another_process_gets_the_same_settings() -> None:
    settings = Settings(postgres_url="postgresql://a@b/c", worker_lease=2.5, data_dir=Path("/data"))
    assert Settings.from_environment(settings.to_environment()) == settings


@pytest.mark.parametrize(
    ("variable", "text"),
    [
        ("WEFT_WORKER_CONCURRENCY", "many"),
        ("WEFT_WORKER_CONCURRENCY", "1.5"),
        ("WEFT_WORKER_CONCURRENCY", "0"),
        ("WEFT_POSTGRES_CONNECTIONS", "-1"),
        ("WEFT_WORKER_LEASE", "nan"),
        ("WEFT_WORKER_LEASE", "soon"),
    ],
)
def test_what_is_no_number_or_too_small_is_refused_by_name(variable: str, text: str) -> None:
    with pytest.raises(SettingInvalid, match=variable):
        Settings.from_environment({variable: text})


def test_settings_are_shown_without_their_secrets() -> None:
    shown = repr(
        Settings(postgres_url="postgresql://a:hunter2@b/c", master_key="hunter2", signing_key="hunter2")
    )
    assert "hunter2" not in shown


class TestKeys:
    def test_with_embedded_stores_keys_are_made_once_and_kept_private(self, tmp_path: Path) -> None:
        keys = load_keys(Settings(data_dir=tmp_path))
        assert load_keys(Settings(data_dir=tmp_path)) == keys
        for name in ("master.key", "signing.key"):
            assert (tmp_path / name).stat().st_mode & 0o777 == 0o600

    @pytest.mark.parametrize("given", [{}, {"master_key": "5a" * 32}, {"signing_key": "s"}])
    def test_with_managed_stores_every_process_is_told_the_keys(
        self, given: dict[str, Any], tmp_path: Path
    ) -> None:
        with pytest.raises(SettingInvalid, match=r"WEFT_(MASTER|SIGNING)_KEY must be set"):
            load_keys(Settings(postgres_url="postgresql://a@b/c", data_dir=tmp_path, **given))
        assert list(tmp_path.iterdir()) == []

    @pytest.mark.parametrize("key", ["5a", "5a" * 33, "zz" * 32])
    def test_a_malformed_master_key_is_refused_without_being_shown(self, key: str) -> None:
        with pytest.raises(SettingInvalid, match="WEFT_MASTER_KEY is malformed") as refused:
            load_keys(Settings(master_key=key, signing_key="s"))
        assert key not in str(refused.value)

    def test_a_private_file_is_replaced_whole(self, tmp_path: Path) -> None:
        path = tmp_path / "admin.key"
        path.write_text("former")
        path.chmod(0o644)
        write_private(path, "latter")
        assert (path.read_text(), path.stat().st_mode & 0o777) == ("latter\n", 0o600)
        assert list(tmp_path.iterdir()) == [path]
