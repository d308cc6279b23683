-- fragment: session
id,
    organization_id,
    user_id,
    user_external_id,
    agent_id,
    agent_external_id,
    metadata,
    message_count,
    external_id,
    created_at,
    updated_at,
    expires_at,
    revision::text as etag

-- fragment: message
id,
    position,
    role,
    content,
    timestamp

-- fragment: seen_by_caller
(:only_user_id::uuid is null or user_id = :only_user_id)

-- name: create_session
insert into sessions (
    organization_id,
    user_id,
    user_external_id,
    agent_id,
    agent_external_id,
    metadata,
    external_id,
    expires_at
)
values (
    :organization_id,
    :user_id,
    :user_external_id,
    :agent_id,
    :agent_external_id,
    :metadata,
    :external_id,
    :expires_at
)
returning {session}

-- name: get_session
select {session}
from sessions
where id = :id
  and {seen_by_caller}

-- name: latest_messages
select {message}
from session_messages
where session_id = :id
order by position desc
limit :most

-- name: list_sessions
select {session}
from sessions
where {seen_by_caller}
  and (:include_expired or expires_at is null or expires_at > now())
  and {conditions}
order by {order}
limit {limit}

-- name: list_session_messages
select {message}
from session_messages
where session_id = (
    select id
    from sessions
    where id = :session_id
      and {seen_by_caller}
)
  and {conditions}
order by {order}
limit {limit}

-- name: lock_session
select
    revision::text as etag,
    coalesce(expires_at <= now(), false) as expired
from sessions
where id = :id
  and {seen_by_caller}
for update

-- name: update_session
update sessions
set {changes}
where id = :id
returning {session}

-- The session is locked before: nobody else gives out positions meanwhile.
-- name: append_session_messages
with appended as (
    insert into session_messages (organization_id, session_id, position, role, content, timestamp)
    select
        session.organization_id,
        session.id,
        session.message_count + message.place,
        message.role,
        message.content,
        coalesce(message.timestamp, now())
    from sessions as session
    cross join unnest(:roles::text[], :contents::text[], :timestamps::timestamptz[])
        with ordinality as message (role, content, timestamp, place)
    where session.id = :id
)
update sessions
set message_count = message_count + cardinality(:roles)
where id = :id
returning {session}

-- name: delete_session
delete from sessions
where id = :id
  and {seen_by_caller}
returning id

-- name: delete_expired_sessions
delete from sessions
where (organization_id, id) in (
    select organization_id, id
    from sessions
    where expires_at < now() - :kept_hours * interval '1 hour'
    limit :most
)
returning id
