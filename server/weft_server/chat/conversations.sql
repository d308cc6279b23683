-- fragment: conversation
id,
    organization_id,
    user_id,
    title,
    model,
    message_count,
    created_at,
    updated_at,
    revision::text as etag

-- name: create_conversation
insert into conversations
    (organization_id, user_id, title, model)
values (
    :organization_id,
    coalesce(:user_id::uuid, :caller_user_id),
    :title,
    :model
)
returning {conversation}

-- name: get_conversation
select {conversation}
from conversations
where id = :id

-- name: list_conversations
select {conversation}
from conversations
where {conditions}
order by {order}
limit {limit}

-- name: lock_conversation
select revision::text as etag
from conversations
where id = :id
for update

-- name: update_conversation
update conversations
set {changes}
where id = :id
returning {conversation}

-- name: delete_conversation
delete from conversations
where id = :id
returning id
