"""A source's config: what of it is secret, and how it is kept.

The contract marks secret fields as INPUT_ONLY. The whole config is stored encrypted; a copy without those
fields is stored beside it for callers to read.
"""

from base64 import b64decode, b64encode
from collections.abc import Iterator
from json import dumps, loads

from google.api.field_behavior_pb2 import FieldBehavior, field_behavior
from google.protobuf.descriptor import FieldDescriptor
from google.protobuf.message import Message

from weft.source.v1.source_service_pb2 import SourceConfig
from weft_server.stores.postgres import Connection
from weft_server.stores.secrets import Secrets


def public_part(config: SourceConfig) -> SourceConfig:
    """A copy without secrets."""
    public = SourceConfig()
    public.CopyFrom(config)
    for message, field in _secret_fields(public):
        message.ClearField(field.name)
    return public


def keep_secrets(config: SourceConfig, stored: SourceConfig) -> None:
    """Takes over from the stored config what a new one of the same connector leaves out.

    Its writer cannot have read it back. Nothing is kept for another location, which would learn the secrets.
    """
    kind = config.WhichOneof("config")
    if kind is None or kind != stored.WhichOneof("config"):
        return
    new, old = getattr(config, kind), getattr(stored, kind)
    if _leads_elsewhere(new, old):
        return
    for field, _ in old.ListFields():
        if _is_left_out(field, new):
            kept = type(old)()
            kept.CopyFrom(old)
            for other, _ in old.ListFields():
                if other.name != field.name:
                    kept.ClearField(other.name)
            new.MergeFrom(kept)


def _leads_elsewhere(new: Message, old: Message) -> bool:
    """Says whether a message makes another choice of a oneof, or the same one with another value."""
    for oneof in new.DESCRIPTOR.oneofs:
        choice = new.WhichOneof(oneof.name)
        if choice and (choice != old.WhichOneof(oneof.name) or getattr(new, choice) != getattr(old, choice)):
            return True
    return False


def _is_left_out(field: FieldDescriptor, message: Message) -> bool:
    """Says whether a message lacks a secret, or has made none of the choices of a oneof."""
    if field.containing_oneof is not None:
        return message.WhichOneof(field.containing_oneof.name) is None
    return _is_secret(field) and field.name not in {present.name for present, _ in message.ListFields()}


async def seal_config(
    connection: Connection, secrets: Secrets, organization_id: str, source_id: str, config: SourceConfig
) -> str:
    """Encrypts a config for the column `source_configs.config`."""
    sealed = await secrets.encrypt(
        connection, organization_id, config.SerializeToString(), _row_name(source_id)
    )
    return dumps({"ciphertext": b64encode(sealed).decode()})


async def open_config(
    connection: Connection, secrets: Secrets, organization_id: str, source_id: str, column: str
) -> SourceConfig:
    """Decrypts what `seal_config` made.

    Raises:
        SecretUnreadable: it was encrypted with other keys.
    """
    sealed = b64decode(loads(column)["ciphertext"])
    return SourceConfig.FromString(
        await secrets.decrypt(connection, organization_id, sealed, _row_name(source_id))
    )


def _row_name(source_id: str) -> str:
    return f"source_configs/{source_id}"


def _secret_fields(message: Message) -> Iterator[tuple[Message, FieldDescriptor]]:
    for field, value in message.ListFields():
        if _is_secret(field):
            yield message, field
        elif isinstance(value, Message):
            yield from _secret_fields(value)


def _is_secret(field: FieldDescriptor) -> bool:
    return FieldBehavior.INPUT_ONLY in field.GetOptions().Extensions[field_behavior]
