"""What the environment says about how Weft runs. README.md lists the settings for operators."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path


class SettingInvalid(Exception):
    """A setting cannot be used. The message names the environment variable and its rule."""


@dataclass(frozen=True)
class Settings:
    """How this process runs; every field comes from the environment variable `WEFT_<FIELD>`.

    `postgres_url`, `neo4j_url` and `redis_url` are empty where the embedded stores serve. Times are in
    seconds.
    """

    listen: str = "127.0.0.1:50051"
    data_dir: Path = Path(".weft")
    postgres_url: str = field(default="", repr=False)
    neo4j_url: str = field(default="", repr=False)
    redis_url: str = field(default="", repr=False)
    master_key: str = field(default="", repr=False)
    """64 hexadecimal digits that encrypt the organizations' data keys."""
    signing_key: str = field(default="", repr=False)
    """Signs page tokens; shared by all serving processes."""
    tls_certificate: str = ""
    tls_private_key: str = ""
    """Paths of PEM files; with both set, the server speaks TLS only."""
    log_level: str = "info"
    log_format: str = "auto"
    """`json`, `console`, or `auto`: console on a terminal, JSON elsewhere."""
    metrics_listen: str = ""
    """Where Prometheus may scrape, such as `127.0.0.1:9464`; empty: nowhere."""
    otlp_endpoint: str = ""
    """Where OpenTelemetry traces go, such as `http://127.0.0.1:4317`; empty: nowhere."""
    openai_api_key: str = field(default="", repr=False)
    anthropic_api_key: str = field(default="", repr=False)
    gemini_api_key: str = field(default="", repr=False)
    perplexity_api_key: str = field(default="", repr=False)
    openrouter_api_key: str = field(default="", repr=False)
    """Pay for the model calls of users who have no key of their own for the provider."""
    postgres_connections: int = 10
    worker_concurrency: int = 4
    """How many jobs one worker runs at a time."""
    worker_lease: float = 15.0
    """How long a worker that gives no sign of life keeps its jobs."""

    @classmethod
    def from_environment(cls, environment: Mapping[str, str] = os.environ) -> "Settings":
        """Reads the settings.

        Raises:
            SettingInvalid: a variable is not a number where one is needed, or is out of its range.
        """
        values: dict[str, object] = {}
        for name, default in cls.defaults().items():
            text = environment.get(f"WEFT_{name.upper()}")
            if text is not None and text != "":
                values[name] = _parse(f"WEFT_{name.upper()}", text, default)
        return cls(**values)  # type: ignore[arg-type]  # each value has the type of its field's default

    @property
    def provider_keys(self) -> dict[str, str]:
        """The server's keys for model providers, by the providers' names."""
        suffix = "_api_key"
        return {
            name.removesuffix(suffix): getattr(self, name)
            for name in self.defaults()
            if name.endswith(suffix)
        }

    def to_environment(self) -> dict[str, str]:
        """The environment variables that give another process these settings."""
        return {f"WEFT_{name.upper()}": str(getattr(self, name)) for name in self.defaults()}

    @classmethod
    def defaults(cls) -> dict[str, object]:
        """The default of every setting, by field name."""
        return {name: getattr(cls, name, "") for name in cls.__dataclass_fields__}


def _parse(variable: str, text: str, default: object) -> object:
    if isinstance(default, Path):
        return Path(text)
    if isinstance(default, (int, float)):
        try:
            number = type(default)(text)
        except ValueError:
            raise SettingInvalid(f"{variable} must be a number, not {text!r}") from None
        if not number > 0:
            raise SettingInvalid(f"{variable} must be greater than 0, not {text}")
        return number
    return text
