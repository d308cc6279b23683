"""SessionService: conversations keep their order, end, and belong to their users."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import grpc
import pytest
from google.protobuf.json_format import ParseDict
from google.protobuf.struct_pb2 import Struct
from google.protobuf.timestamp_pb2 import Timestamp

from tests.conftest import Tenant
from tests.support import refusal
from tests.users import User, create_user, user_of
from weft.builder.v1.session_service_pb2 import (
    SESSION_ROLE_ASSISTANT,
    SESSION_ROLE_USER,
    AppendSessionMessagesRequest,
    CreateSessionRequest,
    DeleteSessionRequest,
    GetSessionRequest,
    GetSessionResponse,
    ListSessionMessagesRequest,
    ListSessionsRequest,
    Session,
    SessionMessage,
    UpdateSessionRequest,
)
from weft.builder.v1.session_service_pb2_grpc import SessionServiceStub
from weft_client.client import WeftClient
from weft_server.builder.sessions import KEPT_HOURS, delete_expired_sessions


class Talks:
    """The sessions that a client sees."""

    def __init__(self, client: WeftClient) -> None:
        self.stub: Any = client.service(SessionServiceStub)

    async def create(self, **fields: Any) -> Session:
        created = await self.stub.CreateSession(CreateSessionRequest(session=Session(**fields)))
        session: Session = created.session
        return session

    async def get(self, session: Session) -> GetSessionResponse:
        response: GetSessionResponse = await self.stub.GetSession(GetSessionRequest(id=session.id))
        return response

    async def say(self, session: Session, *contents: str, **request: Any) -> Session:
        messages = [SessionMessage(role=SESSION_ROLE_USER, content=content) for content in contents]
        appended = await self.stub.AppendSessionMessages(
            AppendSessionMessagesRequest(id=session.id, messages=messages, **request)
        )
        grown: Session = appended.session
        return grown

    async def messages(self, session: Session, **request: Any) -> list[SessionMessage]:
        """All messages, read page by page."""
        wanted = ListSessionMessagesRequest(session_id=session.id, **request)
        messages: list[SessionMessage] = []
        while True:
            page = await self.stub.ListSessionMessages(wanted)
            messages += page.messages
            wanted.page_token = page.next_page_token
            if not wanted.page_token:
                return messages

    async def ids(self, **request: Any) -> set[str]:
        listed = await self.stub.ListSessions(ListSessionsRequest(**request))
        return {session.id for session in listed.sessions}


@pytest.fixture
def talks(tenant: Tenant) -> Talks:
    return Talks(tenant.client)


@pytest.fixture
async def user(tenant: Tenant) -> AsyncIterator[User]:
    async with user_of(tenant, "builder.read", "builder.write") as user:
        yield user


async def set_expiry(tenant: Tenant, session: Session, ago: timedelta) -> None:
    expires_at = Timestamp()
    expires_at.FromDatetime(datetime.now(UTC) - ago)
    await tenant.weft.stores.database.fetch(
        tenant.organization_id,
        "update sessions set expires_at = $2 where id = $1",
        session.id,
        expires_at.ToMicroseconds(),
    )


async def test_messages_keep_the_order_in_which_they_were_appended(talks: Talks) -> None:
    session = await talks.create()
    for first in range(0, 120, 40):
        session = await talks.say(session, *(f"{number}" for number in range(first, first + 40)))
    assert session.message_count == 120
    messages = await talks.messages(session, page_size=50)
    assert [(message.position, message.content) for message in messages] == [
        (number + 1, f"{number}") for number in range(120)
    ]
    backwards = await talks.messages(session, order_by="position desc")
    assert backwards == messages[::-1]


async def test_those_who_speak_at_once_do_not_mix(talks: Talks) -> None:
    session = await talks.create()
    await asyncio.gather(*(talks.say(session, *[speaker] * 5) for speaker in "abcdefgh"))
    messages = await talks.messages(session)
    assert [message.position for message in messages] == list(range(1, 41))
    said = [message.content for message in messages]
    assert all(len(set(said[first : first + 5])) == 1 for first in range(0, 40, 5))


async def test_a_session_shows_its_latest_messages(talks: Talks) -> None:
    session = await talks.create()
    assert list((await talks.get(session)).messages) == []
    await talks.say(session, *(f"{number}" for number in range(60)))
    shown = (await talks.get(session)).messages
    assert [message.content for message in shown] == [f"{number}" for number in range(10, 60)]


async def test_a_message_bears_who_said_it_and_when(talks: Talks) -> None:
    session = await talks.create()
    said_at = Timestamp(seconds=1_705_314_600)
    message = SessionMessage(role=SESSION_ROLE_ASSISTANT, content="Hello!", timestamp=said_at)
    request = AppendSessionMessagesRequest(id=session.id, messages=[message])
    await talks.stub.AppendSessionMessages(request)
    await talks.say(session, "")
    first, second = await talks.messages(session)
    assert (first.role, first.content, first.timestamp) == (SESSION_ROLE_ASSISTANT, "Hello!", said_at)
    assert (second.role, second.content) == (SESSION_ROLE_USER, "")
    assert second.timestamp.seconds > said_at.seconds
    assert await talks.messages(session, filter="role = assistant") == [first]


async def test_a_repeated_append_says_nothing_twice(talks: Talks) -> None:
    session, request_id = await talks.create(), str(uuid4())
    first = await talks.say(session, "once", request_id=request_id)
    assert await talks.say(session, "once", request_id=request_id) == first
    assert len(await talks.messages(session)) == 1


async def test_messages_touch_the_session_but_not_its_etag(talks: Talks) -> None:
    session = await talks.create()
    spoken = await talks.say(session, "hello")
    assert spoken.etag == session.etag
    assert spoken.updated_at.ToMicroseconds() > session.updated_at.ToMicroseconds()
    metadata = ParseDict({"tags": ["support", "billing"]}, Struct())
    wanted = Session(id=session.id, metadata=metadata, etag=session.etag)
    updated = (await talks.stub.UpdateSession(UpdateSessionRequest(session=wanted))).session
    assert (updated.metadata, updated.message_count) == (metadata, 1)


async def test_a_deleted_session_takes_its_messages_along(talks: Talks, tenant: Tenant) -> None:
    session = await talks.create()
    await talks.say(session, "hello")
    await talks.stub.DeleteSession(DeleteSessionRequest(id=session.id))
    for call in (talks.get(session), talks.say(session, "more")):
        assert (await refusal(call)).reason == "RESOURCE_NOT_FOUND"
    assert await talks.messages(session) == []


async def test_a_session_can_only_expire_in_the_future(talks: Talks) -> None:
    error = await refusal(talks.create(expires_at=Timestamp(seconds=1)))
    assert [violation.field for violation in error.violations] == ["session.expires_at"]


async def test_an_expired_session_takes_nothing_more_and_can_still_be_read(
    talks: Talks, tenant: Tenant
) -> None:
    session, going_on = await talks.create(), await talks.create()
    await talks.say(session, "hello")
    await set_expiry(tenant, session, timedelta(seconds=1))
    for call in (
        talks.say(session, "more"),
        talks.stub.UpdateSession(UpdateSessionRequest(session=Session(id=session.id, metadata=Struct()))),
    ):
        error = await refusal(call)
        assert (error.code(), error.reason) == (grpc.StatusCode.FAILED_PRECONDITION, "SESSION_EXPIRED")
    assert [message.content for message in (await talks.get(session)).messages] == ["hello"]
    assert await talks.ids() == {going_on.id}
    assert await talks.ids(include_expired=True) == {going_on.id, session.id}


async def test_a_session_expires_by_itself(talks: Talks) -> None:
    expires_at = Timestamp()
    expires_at.FromDatetime(datetime.now(UTC) + timedelta(seconds=0.5))
    session = await talks.create(expires_at=expires_at)
    await talks.say(session, "in time")
    await asyncio.sleep(0.6)
    assert (await refusal(talks.say(session, "late"))).reason == "SESSION_EXPIRED"


async def test_expired_sessions_are_deleted_a_day_later(talks: Talks, tenant: Tenant) -> None:
    old, recent, endless = [await talks.create() for _ in range(3)]
    await talks.say(old, "hello")
    await set_expiry(tenant, old, timedelta(hours=KEPT_HOURS, minutes=1))
    await set_expiry(tenant, recent, timedelta(hours=KEPT_HOURS, minutes=-1))
    await delete_expired_sessions(tenant.weft.stores.database)
    assert await talks.ids(include_expired=True) == {recent.id, endless.id}
    left = await tenant.weft.stores.database.fetch(tenant.organization_id, "select id from session_messages")
    assert left == []


class TestOwnership:
    async def test_what_a_user_creates_is_its_own(self, talks: Talks, user: User) -> None:
        session = await Talks(user.client).create()
        assert session.user_id == user.id
        assert (await talks.get(session)).session == session

    async def test_a_user_sees_and_changes_its_own_sessions_alone(
        self, talks: Talks, tenant: Tenant, user: User
    ) -> None:
        other = await talks.create(user_id=await create_user(tenant))
        nobodys = await talks.create()
        own = await talks.create(user_id=user.id)
        mine = Talks(user.client)
        assert await mine.ids() == {own.id}
        for session in (other, nobodys):
            for call in (
                mine.get(session),
                mine.say(session, "hello"),
                mine.stub.UpdateSession(
                    UpdateSessionRequest(session=Session(id=session.id, metadata=Struct()))
                ),
                mine.stub.DeleteSession(DeleteSessionRequest(id=session.id)),
            ):
                assert (await refusal(call)).reason == "RESOURCE_NOT_FOUND"
            await talks.say(session, "secret")
            assert await mine.messages(session) == []
        assert await talks.ids() == {other.id, nobodys.id, own.id}

    async def test_a_user_creates_none_for_others(self, tenant: Tenant, user: User) -> None:
        mine = Talks(user.client)
        for owner in ({"user_id": await create_user(tenant)}, {"user_external_id": "user_google_1"}):
            error = await refusal(mine.create(**owner))
            assert (error.reason, error.metadata) == ("PERMISSION_MISSING", {"permission": "builder.admin"})
        assert (await mine.create(user_id=user.id)).user_id == user.id

    async def test_a_user_who_administers_acts_for_all(self, talks: Talks, tenant: Tenant) -> None:
        async with user_of(tenant, "builder.*") as admin:
            all_talks = Talks(admin.client)
            session = await talks.create()
            assert await all_talks.ids() == {session.id}
            assert (await all_talks.create()).user_id == admin.id
            assert (await all_talks.create(user_external_id="user_google_1")).user_id == ""

    async def test_a_session_goes_with_its_user(self, talks: Talks, tenant: Tenant) -> None:
        user_id = await create_user(tenant)
        session = await talks.create(user_id=user_id)
        await tenant.weft.stores.database.fetch(
            tenant.organization_id, "delete from users where id = $1", user_id
        )
        assert (await refusal(talks.get(session))).reason == "RESOURCE_NOT_FOUND"

    async def test_users_and_agents_of_elsewhere_stay_names(self, talks: Talks) -> None:
        session = await talks.create(user_external_id="user_google_1", agent_external_id="agent-id")
        assert (session.user_id, session.user_external_id) == ("", "user_google_1")
        assert (session.agent_id, session.agent_external_id) == ("", "agent-id")

    @pytest.mark.parametrize("reference", ["user", "agent"])
    async def test_nothing_is_referred_to_in_both_ways(
        self, talks: Talks, tenant: Tenant, reference: str
    ) -> None:
        known = {f"{reference}_id": await create_user(tenant), f"{reference}_external_id": "name"}
        error = await refusal(talks.create(**known))
        assert [violation.field for violation in error.violations] == [f"session.{reference}_external_id"]

    async def test_a_user_of_another_organization_is_none(self, talks: Talks) -> None:
        error = await refusal(talks.create(user_id=str(uuid4())))
        assert [violation.field for violation in error.violations] == ["session.user_id"]
