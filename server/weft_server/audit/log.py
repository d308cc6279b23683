"""Writes the audit log, in the transaction of the change that it tells of."""

from json import dumps

from weft_server.rpc.caller import Call
from weft_server.stores.postgres import Connection
from weft_server.stores.statements import statements_beside

_SQL = statements_beside(__file__, "log.sql")


async def record(
    connection: Connection, call: Call, action: str, resource_type: str, resource_id: str, **details: object
) -> None:
    """Records that the caller did something, such as `source.create`, to a resource.

    The details hold no secret. A worker is named in them, by its token.
    """
    if call.caller.worker_token_id is not None:
        details["worker_token_id"] = call.caller.worker_token_id
    await connection.execute(
        *_SQL.bind(
            "record",
            organization_id=call.organization_id,
            user_id=call.caller.user_id,
            api_key_id=call.caller.api_key_id,
            action=action,
            resource_type=resource_type,
            resource_id=resource_id,
            details=dumps(details),
            ip_address=call.ip_address,
        )
    )
