-- fragment: agent
id,
    organization_id,
    name,
    status,
    survival_tier,
    credits,
    wallet_address,
    genesis_prompt,
    model,
    heartbeat_interval,
    last_heartbeat,
    status <> 'terminated'
        and coalesce(last_heartbeat > now() - 3 * heartbeat_interval * interval '1 second', false) as alive,
    api_key_id,
    vps_ip,
    total_actions,
    children_count,
    parent_id,
    created_at,
    updated_at,
    revision::text as etag

-- name: create_agent
insert into fleet_agents (
    organization_id,
    name,
    status,
    wallet_address,
    genesis_prompt,
    model,
    heartbeat_interval,
    api_key_id,
    vps_ip,
    parent_id
)
values (
    :organization_id,
    :name,
    coalesce(:status, 'active'),
    :wallet_address,
    :genesis_prompt,
    coalesce(:model, 'claude-opus-4-6'),
    coalesce(nullif(:heartbeat_interval, 0), 60),
    coalesce(:api_key_id::uuid, :caller_api_key_id),
    :vps_ip,
    :parent_id
)
returning {agent}

-- name: get_agent
select {agent}
from fleet_agents
where id = :id

-- name: list_agents
select {agent}
from fleet_agents
where {conditions}
order by {order}
limit {limit}

-- name: lock_agent
select
    status,
    revision::text as etag
from fleet_agents
where id = :id
for no key update

-- name: hold_agents
select id
from fleet_agents
where id = any(:agent_ids::uuid[])
order by id
for no key update

-- name: update_agent
update fleet_agents
set {changes}
where id = :id
returning {agent}

-- name: activate_agent
update fleet_agents
set status = 'active',
    revision = revision + 1
where id = :id

-- name: heartbeat_agent
update fleet_agents
set last_heartbeat = now()
where id = :id
returning
    status,
    survival_tier,
    last_heartbeat + heartbeat_interval * interval '1 second' as next_expected

-- name: terminate_agent
update fleet_agents
set status = 'terminated',
    revision = revision + 1
where id = :id
returning {agent}

-- name: delete_agent
delete from fleet_agents
where id = :id
returning id
