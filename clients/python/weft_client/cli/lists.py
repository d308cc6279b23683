"""What all lists have in common: how many to show, which, and in which order."""

from collections.abc import Callable
from typing import Any, TypeVar

import click

DEFAULT_LIMIT = 100
LARGEST_PAGE = 1000

Command = TypeVar("Command", bound=Callable[..., Any])

limit_option = click.option(
    "--limit",
    type=click.IntRange(min=0),
    default=DEFAULT_LIMIT,
    show_default=True,
    help="How many to show; 0 for all.",
)
filter_option = click.option(
    "--filter", "filter_", default="", help="""Conditions joined by AND, such as 'name : "shop"'."""
)
order_option = click.option(
    "--order-by", default="", help="A field to sort by, such as 'name' or 'created_at desc'."
)


def list_options(command: Command) -> Command:
    """Adds `--filter`, `--order-by` and `--limit` to a command."""
    return filter_option(order_option(limit_option(command)))


def page_size(limit: int) -> int:
    """How many to ask for at once, to show so many."""
    return min(limit + 1, LARGEST_PAGE) if limit else LARGEST_PAGE


def all_of(*conditions: str) -> str:
    """The filter that demands all conditions; empty ones demand nothing."""
    return " AND ".join(condition for condition in conditions if condition)


def equals(field: str, value: str | None) -> str:
    """The condition that a field has a value; empty where none is asked for."""
    return f"{field} = {_quoted(value)}" if value else ""


def contains(field: str, value: str | None) -> str:
    """The condition that a field contains a text; empty where none is asked for."""
    return f"{field} : {_quoted(value)}" if value else ""


def _quoted(value: str | None) -> str:
    escaped = str(value).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
