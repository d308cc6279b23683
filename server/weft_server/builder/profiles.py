"""ProfileService: what is known of the people who build agents."""

from weft.builder.v1.profile_service_pb2 import (
    DESCRIPTOR,
    GetProfileRequest,
    GetProfileResponse,
    Profile,
    UpdateProfileRequest,
    UpdateProfileResponse,
)
from weft_server.rpc.authorize import require
from weft_server.rpc.caller import Call
from weft_server.rpc.ownership import require_own
from weft_server.rpc.pages import Kind, Listing
from weft_server.rpc.resources import changed_paths
from weft_server.rpc.service import Service
from weft_server.rpc.standard import Kit, Standard
from weft_server.stores.statements import statements_beside

_SQL = statements_beside(__file__, "profiles.sql")

PROFILES = Listing(
    fields={"user_id": Kind.UUID, "email": Kind.TEXT, "plan": Kind.TEXT, "created_at": Kind.TIME},
    sortable=("created_at",),
    key="user_id",
)


class ProfileService(Service):
    """Answers `weft.builder.v1.ProfileService`."""

    descriptor = DESCRIPTOR.services_by_name["ProfileService"]

    def __init__(self, kit: Kit) -> None:
        self._profiles = Standard(kit, self.descriptor, Profile, _SQL, PROFILES)
        self.list_profiles = self._profiles.page

    async def get_profile(self, call: Call, request: GetProfileRequest) -> GetProfileResponse:
        require_own(call.caller, request.user_id, "builder")
        response: GetProfileResponse = await self._profiles.get(call, request)
        return response

    async def update_profile(self, call: Call, request: UpdateProfileRequest) -> UpdateProfileResponse:
        require_own(call.caller, request.profile.user_id, "builder")
        if "billing_info" in changed_paths(request, request.profile):
            require(call.caller, "builder.admin")
        response: UpdateProfileResponse = await self._profiles.update(call, request)
        return response
