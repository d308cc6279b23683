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

-- fragment: seen_by_caller
(:only_user_id::uuid is null or user_id = :only_user_id)

-- name: create_conversation
insert into conversations
    (organization_id, user_id, title, model)
values (
    :organization_id,
    :user_id,
    :title,
    :model
)
returning {conversation}

-- name: get_conversation
select {conversation}
from conversations
where id = :id
  and {seen_by_caller}

-- name: list_conversations
select {conversation}
from conversations
where {seen_by_caller}
  and {conditions}
order by {order}
limit {limit}

-- name: lock_conversation
select revision::text as etag
from conversations
where id = :id
  and {seen_by_caller}
for update

-- name: update_conversation
update conversations
set {changes}
where id = :id
  and {seen_by_caller}
returning {conversation}

-- name: delete_conversation
delete from conversations
where id = :id
  and {seen_by_caller}
returning id
