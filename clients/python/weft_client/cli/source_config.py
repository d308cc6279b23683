"""How to reach a source, told on the command line."""

import os
import sys
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Any

import click
from google.protobuf import json_format

from weft.source.v1.source_service_pb2 import CustomSource, OpenapiSource, SourceConfig, SqlSource
from weft_client.cli.failures import Problem
from weft_client.cli.running import Handler, Weft

STANDARD_INPUT = "-"


def takes_config(handler: Handler) -> Handler:
    """Gives a handler the options that describe a source, as the argument `config`, None without any."""

    @wraps(handler)
    async def with_config(
        weft: Weft,
        *,
        sql: str | None,
        sql_from_env: str | None,
        schemas: tuple[str, ...],
        openapi: str | None,
        bearer_token: str | None,
        custom: str | None,
        settings: str | None,
        **others: Any,
    ) -> None:
        config = config_from(sql, sql_from_env, schemas, openapi, bearer_token, custom, settings)
        await handler(weft, config=config, **others)

    command: Handler = with_config
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


_OPTIONS: tuple[Callable[[Handler], Handler], ...] = (
    click.option(
        "--sql", metavar="URL", help="A PostgreSQL database; '-' reads the URL from standard input."
    ),
    click.option("--sql-from-env", metavar="VAR", help="An environment variable that holds the URL."),
    click.option(
        "--schema", "schemas", multiple=True, help="A database schema to read; repeatable, none: all."
    ),
    click.option(
        "--openapi", metavar="URL|FILE", help="An OpenAPI document; '-' reads it from standard input."
    ),
    click.option("--bearer-token", metavar="TOKEN", help="Sent when the document is fetched; '-' reads it."),
    click.option("--custom", metavar="CONNECTOR", help="A source that an installed connector reads."),
    click.option("--settings", metavar="FILE", help="The connector's settings, JSON; '-' reads them."),
)


def config_from(
    sql: str | None,
    sql_from_env: str | None,
    schemas: tuple[str, ...],
    openapi: str | None,
    bearer_token: str | None,
    custom: str | None,
    settings: str | None,
) -> SourceConfig | None:
    """The config that the options tell of; None where there are none.

    What is left out of a config, such as the URL where only schemas are given, an update keeps as it is.

    Raises:
        click.UsageError: the options do not belong together.
        Problem: a file or an environment variable cannot be read.
    """
    wants_sql = bool(sql or sql_from_env or schemas)
    wants_openapi = bool(openapi or bearer_token)
    if wants_sql + wants_openapi + bool(custom) > 1:
        raise click.UsageError("A source is a database, an OpenAPI document or custom, one of these.")
    if settings and not custom:
        raise click.UsageError("--settings goes with --custom.")
    if sql and sql_from_env:
        raise click.UsageError("--sql and --sql-from-env exclude each other.")
    if openapi == bearer_token == STANDARD_INPUT:
        raise click.UsageError("Standard input can be the document or the token, not both.")
    if wants_sql:
        url = _variable(sql_from_env) if sql_from_env else _secret(sql)
        return SourceConfig(sql=SqlSource(connection_url=url, schemas=schemas))
    if wants_openapi:
        return SourceConfig(openapi=_openapi(openapi, _secret(bearer_token)))
    if custom:
        return SourceConfig(custom=_custom(custom, settings))
    return None


def required(config: SourceConfig | None) -> SourceConfig:
    """The config that a command cannot do without.

    Raises:
        click.UsageError: it was not given.
    """
    if config is None:
        raise click.UsageError("Say how to reach the source: --sql, --sql-from-env, --openapi or --custom.")
    return config


def _custom(connector: str, settings: str | None) -> CustomSource:
    source = CustomSource(connector=connector)
    if settings:
        try:
            json_format.Parse(_document(settings), source.settings)
        except json_format.ParseError as error:
            raise Problem("SETTINGS_MALFORMED", f"{settings} is no JSON object: {error}") from None
    return source


def _openapi(location: str | None, bearer_token: str) -> OpenapiSource:
    source = OpenapiSource(bearer_token=bearer_token)
    if location is None:
        return source
    if location.startswith(("http://", "https://")):
        source.url = location
    else:
        source.document = _document(location)
    return source


def _document(file: str) -> str:
    if file == STANDARD_INPUT:
        return sys.stdin.read()
    try:
        return Path(file).read_text()
    except UnicodeDecodeError:
        raise Problem("FILE_UNREADABLE", f"{file} is not a text in UTF-8") from None
    except OSError as error:
        raise Problem("FILE_UNREADABLE", f"{file} cannot be read: {error.strerror}") from None


def _secret(given: str | None) -> str:
    if given == STANDARD_INPUT:
        return sys.stdin.readline().strip()
    return given or ""


def _variable(name: str) -> str:
    value = os.environ.get(name)
    if not value:
        raise Problem("VARIABLE_MISSING", f"the environment variable {name} is not set")
    return value
