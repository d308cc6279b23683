-- fragment: approval
id,
    organization_id,
    conversation_id,
    message_id,
    tool_name,
    arguments,
    tool_effect,
    status,
    reason,
    requested_by,
    decided_by,
    decided_at,
    expires_at,
    created_at,
    updated_at,
    revision::text as etag

-- name: create_approval
insert into approvals
    (organization_id, conversation_id, message_id, tool_name, arguments, tool_effect, requested_by, expires_at)
values (
    :organization_id,
    :conversation_id,
    :message_id,
    :tool_name,
    coalesce(:arguments::jsonb, '{}'),
    :tool_effect,
    :caller_user_id,
    coalesce(:expires_at, now() + interval '1 hour')
)
returning {approval}

-- name: get_approval
select {approval}
from current_approvals
where id = :id

-- name: list_approvals
select {approval}
from current_approvals
where {conditions}
order by {order}
limit {limit}

-- name: lock_approval
select status
from current_approvals
where id = :id
for update

-- name: decide_approval
update approvals
set status = :decision,
    reason = :reason,
    decided_by = :caller_user_id,
    decided_at = now(),
    revision = revision + 1
where id = :id
  and status = 'pending'
  and expires_at > now()
returning {approval}

-- name: expire_approvals
update approvals
set status = 'expired',
    revision = revision + 1
where (organization_id, id) in (
    select organization_id, id
    from approvals
    where status = 'pending'
      and expires_at <= now()
    order by expires_at
    limit 100
    for update skip locked
)
returning {approval}
