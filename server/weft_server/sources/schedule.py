"""Cron schedules: five fields, in UTC, or an alias such as `@hourly`."""

from datetime import UTC, datetime

from croniter import croniter

from weft_server.rpc.errors import Violation

_FIELDS = 5


def is_schedule(text: str) -> bool:
    """Says whether a text is a schedule that comes up again and again."""
    if not text.startswith("@") and len(text.split()) != _FIELDS:
        return False
    return bool(croniter.is_valid(text))


def not_a_schedule(field: str) -> Violation:
    """What is wrong with a field whose text is no schedule."""
    return Violation(field, "must be a cron expression of five fields, such as `*/15 * * * *`")


def next_time(schedule: str, after: int) -> int:
    """The next time of a schedule, both times in microseconds since 1970-01-01 UTC."""
    base = datetime.fromtimestamp(after / 1e6, UTC)
    following: datetime = croniter(schedule, base).get_next(datetime)
    return int(following.timestamp()) * 1_000_000
