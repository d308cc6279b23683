-- fragment: allowance
user_id,
    organization_id,
    monthly_allowance,
    spend_remaining,
    last_reset,
    may_spend,
    created_at,
    updated_at

-- fragment: usage
id,
    organization_id,
    user_id,
    timestamp,
    response_cost,
    agent_id,
    session_id,
    metadata

-- name: get_allowance
select {allowance}
from allowances
where user_id = :user_id

-- name: check_allowance
select may_spend, spend_remaining
from allowances
where user_id = $1

-- name: list_allowances
select {allowance}
from allowances
where {conditions}
order by {order}
limit {limit}

-- name: set_monthly_allowance
update allowances
set monthly_allowance = :monthly_allowance::numeric,
    spend_remaining = least(spend_remaining, :monthly_allowance::numeric)
where user_id = :user_id
returning {allowance}

-- name: set_spend_remaining
update allowances
set spend_remaining = :spend_remaining
where user_id = :user_id
returning {allowance}

-- name: reset_allowance
update allowances
set spend_remaining = monthly_allowance,
    last_reset = now()
where user_id = :user_id
returning {allowance}

-- name: add_usage
with spent as (
    update allowances
    set spend_remaining = greatest(0, spend_remaining - :response_cost::numeric)
    where user_id = :user_id
    returning organization_id, user_id
)
insert into usage
    (organization_id, user_id, timestamp, response_cost, agent_id, session_id, metadata)
select
    organization_id,
    user_id,
    coalesce(:timestamp, now()),
    :response_cost::numeric,
    :agent_id,
    :session_id,
    coalesce(:metadata::jsonb, '{}')
from spent
returning {usage}

-- name: list_usage
select {usage}
from usage
where user_id = :user_id
  and {conditions}
order by {order}
limit {limit}
