-- fragment: action
id,
    organization_id,
    agent_id,
    action,
    category,
    details,
    status,
    autonomous,
    created_at,
    updated_at

-- name: create_action
insert into agent_actions (organization_id, agent_id, action, category, details, status, autonomous)
values (
    :organization_id,
    :agent_id,
    :action,
    :category,
    :details,
    coalesce(:status, 'completed'),
    :autonomous
)
returning {action}

-- name: get_action
select {action}
from agent_actions
where id = :id

-- name: list_actions
select {action}
from agent_actions
where {conditions}
order by {order}
limit {limit}

-- name: lock_action
select status
from agent_actions
where id = :id
for update

-- name: complete_action
update agent_actions
set status = :status,
    details = coalesce(:details, details)
where id = :id
returning {action}
