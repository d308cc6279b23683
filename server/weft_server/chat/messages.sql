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

-- name: create_message
insert into messages
    (organization_id, conversation_id, role, content, tool_calls, tool_call_id, token_count, model)
values (
    :organization_id,
    :conversation_id,
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

-- name: list_messages
select {message}
from messages
where conversation_id = :conversation_id
  and {conditions}
order by {order}
limit {limit}
