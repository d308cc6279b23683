"""The keys of a deployment: the master key, and the key that signs page tokens."""

import os
from dataclasses import dataclass
from pathlib import Path
from secrets import token_hex

from weft_server.settings import SettingInvalid, Settings
from weft_server.stores.secrets import MasterKey


@dataclass(frozen=True)
class Keys:
    """What a process needs to read secrets and to make page tokens."""

    master: MasterKey
    signing: bytes


def load_keys(settings: Settings) -> Keys:
    """Takes the keys from the settings or, with embedded stores, from files that it makes once.

    Raises:
        SettingInvalid: a key is malformed, or not given where processes on several machines must share it.
    """
    master = settings.master_key or _own_key(settings, "master")
    signing = settings.signing_key or _own_key(settings, "signing")
    try:
        return Keys(MasterKey.from_hex(master), signing.encode())
    except ValueError as error:
        raise SettingInvalid(f"WEFT_MASTER_KEY is malformed: {error}") from None


def _own_key(settings: Settings, name: str) -> str:
    if settings.postgres_url:
        raise SettingInvalid(
            f"WEFT_{name.upper()}_KEY must be set when WEFT_POSTGRES_URL is: all processes share it"
        )
    path = settings.data_dir / f"{name}.key"
    if not path.exists():
        write_private(path, token_hex(32))
    return path.read_text().strip()


def write_private(path: Path, text: str) -> None:
    """Writes a file that only its owner can read; an existing one is replaced whole."""
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f".{path.name}.{os.getpid()}")
    descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w") as file:
        file.write(text + "\n")
    beside.replace(path)
