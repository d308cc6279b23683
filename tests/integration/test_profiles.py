"""Profiles: one for each user, whose own it is, but for what they pay."""

from typing import Any

import pytest
from google.protobuf.field_mask_pb2 import FieldMask

from tests.conftest import Tenant
from tests.support import refusal
from tests.users import create_user, user_of
from weft.builder.v1.profile_service_pb2 import (
    BasicInfo,
    BillingInfo,
    GetProfileRequest,
    ListProfilesRequest,
    Profile,
    UpdateProfileRequest,
)
from weft.builder.v1.profile_service_pb2_grpc import ProfileServiceStub


@pytest.fixture
def profiles(tenant: Tenant) -> Any:
    return tenant.client.service(ProfileServiceStub)


async def test_a_new_user_has_the_profile_that_their_account_implies(tenant: Tenant, profiles: Any) -> None:
    user_id = await create_user(tenant, name="Ada", email="ada@example.com")
    profile = (await profiles.GetProfile(GetProfileRequest(user_id=user_id))).profile
    assert (profile.user_id, profile.organization_id) == (user_id, tenant.organization_id)
    assert profile.basic_info == BasicInfo(display_name="Ada", email="ada@example.com", provider="local")
    assert (profile.billing_info, profile.etag) == (BillingInfo(), "1")


async def test_an_update_changes_one_part_and_leaves_the_other(tenant: Tenant, profiles: Any) -> None:
    user_id = await create_user(tenant, name="Ada")
    wanted = Profile(user_id=user_id, billing_info=BillingInfo(plan="free", status="active"))
    updated = (await profiles.UpdateProfile(UpdateProfileRequest(profile=wanted))).profile
    assert (updated.billing_info, updated.basic_info.display_name) == (wanted.billing_info, "Ada")
    assert updated.etag == "2"


async def test_a_profile_stays_with_its_user(tenant: Tenant, profiles: Any) -> None:
    wanted = Profile(user_id=await create_user(tenant))
    request = UpdateProfileRequest(profile=wanted, update_mask=FieldMask(paths=["user_id"]))
    error = await refusal(profiles.UpdateProfile(request))
    assert [violation.field for violation in error.violations] == ["update_mask.paths[0]"]


async def test_profiles_are_found_by_address_and_plan_page_by_page(tenant: Tenant, profiles: Any) -> None:
    for name in "abc":
        user_id = await create_user(tenant, name=name, email=f"{name}@example.com")
        plan = "free" if name != "b" else "team"
        wanted = Profile(user_id=user_id, billing_info=BillingInfo(plan=plan))
        await profiles.UpdateProfile(UpdateProfileRequest(profile=wanted))
    request = ListProfilesRequest(filter='plan = "free" AND email : "@example.com"', page_size=1)
    first = await profiles.ListProfiles(request)
    request.page_token = first.next_page_token
    second = await profiles.ListProfiles(request)
    listed = [*first.profiles, *second.profiles]
    assert [profile.basic_info.display_name for profile in listed] == ["a", "c"]
    assert not second.next_page_token


async def test_users_change_who_they_are_but_not_how_they_pay(tenant: Tenant) -> None:
    async with user_of(tenant, "builder.read", "builder.write") as user:
        own: Any = user.client.service(ProfileServiceStub)
        wanted = Profile(user_id=user.id, basic_info=BasicInfo(display_name="Countess"))
        updated = await own.UpdateProfile(UpdateProfileRequest(profile=wanted))
        assert updated.profile.basic_info == wanted.basic_info
        wanted = Profile(user_id=user.id, billing_info=BillingInfo(plan="enterprise"))
        error = await refusal(own.UpdateProfile(UpdateProfileRequest(profile=wanted)))
        assert error.metadata == {"permission": "builder.admin"}


async def test_users_see_and_change_nothing_of_each_other(tenant: Tenant) -> None:
    other = await create_user(tenant)
    async with user_of(tenant, "builder.read", "builder.write") as user:
        theirs: Any = user.client.service(ProfileServiceStub)
        for call in (
            theirs.GetProfile(GetProfileRequest(user_id=other)),
            theirs.UpdateProfile(UpdateProfileRequest(profile=Profile(user_id=other))),
            theirs.ListProfiles(ListProfilesRequest()),
        ):
            assert (await refusal(call)).metadata == {"permission": "builder.admin"}
