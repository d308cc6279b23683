"""AuthService: tells callers who they are."""

from weft.identity.v1.auth_service_pb2 import DESCRIPTOR, Caller, GetCallerRequest, GetCallerResponse
from weft_server.rpc.caller import Call
from weft_server.rpc.service import Service


class AuthService(Service):
    """Answers `weft.identity.v1.AuthService`."""

    descriptor = DESCRIPTOR.services_by_name["AuthService"]

    async def get_caller(self, call: Call, _request: GetCallerRequest) -> GetCallerResponse:
        return GetCallerResponse(
            caller=Caller(
                organization_id=call.organization_id,
                user_id=call.caller.user_id or "",
                api_key_id=call.caller.api_key_id or "",
                permissions=call.caller.permissions,
            )
        )
