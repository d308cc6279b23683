-- fragment: ticket
id,
    organization_id,
    status,
    agent_id,
    agent_external_id,
    user_id,
    user_external_id,
    input,
    request,
    output as result_output,
    cost as result_cost,
    completed_at as result_completed_at,
    error,
    external_id,
    created_at,
    updated_at,
    revision::text as etag

-- fragment: seen_by_caller
(:only_user_id::uuid is null or user_id = :only_user_id)

-- name: create_ticket
insert into tickets (
    organization_id,
    agent_id,
    agent_external_id,
    user_id,
    user_external_id,
    input,
    request,
    external_id
)
values (
    :organization_id,
    :agent_id,
    :agent_external_id,
    :user_id,
    :user_external_id,
    :input,
    :request,
    :external_id
)
returning {ticket}

-- name: get_ticket
select {ticket}
from tickets
where id = :id
  and {seen_by_caller}

-- name: list_tickets
select {ticket}
from tickets
where {seen_by_caller}
  and {conditions}
order by {order}
limit {limit}

-- name: lock_ticket
select status
from tickets
where id = :id
  and {seen_by_caller}
for update

-- name: start_ticket
update tickets
set
    status = 'processing',
    revision = revision + 1
where id = :id
returning {ticket}

-- name: complete_ticket
update tickets
set
    status = 'completed',
    output = :output,
    cost = :cost,
    completed_at = now(),
    revision = revision + 1
where id = :id
returning {ticket}

-- name: fail_ticket
update tickets
set
    status = 'failed',
    error = :error,
    revision = revision + 1
where id = :id
returning {ticket}
