-- fragment: message
id,
    organization_id,
    conversation_id,
    role,
    content,
    tool_calls,
    tool_call_id,
    token_count,
    model,
    created_at,
    sequence

-- fragment: seen_by_caller
conversation_id in (
    select id
    from conversations
    where :only_user_id::uuid is null
       or user_id = :only_user_id
  )

-- name: create_message
insert into messages
    (organization_id, conversation_id, role, content, tool_calls, tool_call_id, token_count, model)
values (
    :organization_id,
    (
        select id
        from conversations
        where id = :conversation_id
          and (:only_user_id::uuid is null or user_id = :only_user_id)
    ),
    :role,
    :content,
    :tool_calls,
    :tool_call_id,
    :token_count,
    :model
)
returning {message}

-- name: get_message
select {message}
from messages
where id = :id
  and {seen_by_caller}

-- name: list_messages
select {message}
from messages
where conversation_id = :conversation_id
  and {seen_by_caller}
  and {conditions}
order by {order}
limit {limit}
