"""Logs: what is wrong, and no secret with it."""

import json
import logging
from collections.abc import Iterator

import pytest
import structlog

from weft_server.settings import SettingInvalid, Settings
from weft_server.telemetry import configure_logs


@pytest.fixture(autouse=True)
def former_configuration() -> Iterator[None]:
    """Gives the other tests back the logs that they had."""
    root, logger = logging.getLogger(), logging.getLogger("weft_server")
    handlers, levels = root.handlers[:], (root.level, logger.level)
    yield
    root.handlers[:] = handlers
    root.setLevel(levels[0])
    logger.setLevel(levels[1])
    structlog.reset_defaults()


@pytest.mark.parametrize("log_format", ["json", "console"])
def test_a_traceback_shows_where_and_never_with_which_values(
    log_format: str, capsys: pytest.CaptureFixture[str]
) -> None:
    configure_logs(Settings(log_format=log_format))
    password = "".join(["hunter", "2"])
    try:
        int(password)
    except ValueError:
        structlog.get_logger("weft_server.test").exception("it broke", job_id="7")
    written = capsys.readouterr().err
    assert "int(password)" in written or "test_a_traceback_shows_where" in written
    assert written.count("hunter2") == written.count("base 10: 'hunter2'")


def test_json_logs_are_one_object_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    configure_logs(Settings(log_format="json"))
    structlog.get_logger("weft_server.test").info("job ended", job_id="7")
    (line,) = capsys.readouterr().err.splitlines()
    entry = json.loads(line)
    assert (entry["event"], entry["job_id"], entry["level"]) == ("job ended", "7", "info")


def test_the_level_says_what_is_written(capsys: pytest.CaptureFixture[str]) -> None:
    configure_logs(Settings(log_level="warning", log_format="json"))
    structlog.get_logger("weft_server.test").info("job ended")
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize("settings", [Settings(log_level="loud"), Settings(log_format="xml")])
def test_an_unknown_level_or_format_is_refused(settings: Settings) -> None:
    with pytest.raises(SettingInvalid, match="WEFT_LOG_"):
        configure_logs(settings)
